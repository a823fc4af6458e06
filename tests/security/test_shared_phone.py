"""Two persons on one phone: whose it is is asked before points or health show."""

from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community


async def linked(community: Community) -> None:
    """王阿姨 and 刘师傅, both volunteers, use 王阿姨's phone."""
    li = community.li_worker
    await taps(li, "登记", "还有", "两人一部手机")
    await li.says("王秀兰")
    await li.says("刘建国")
    await li.taps("对的")
    community.looked()


async def test_shared_phone_shows_no_points_unasked(community: Community) -> None:
    await linked(community)
    phone, li = community.wang, community.li_worker
    await phone.taps("记一次服务")
    phone.sees("您是哪一位", "王阿姨", "刘师傅")
    await taps(phone, "王阿姨", "李爹爹", "打扫卫生", "今天上午", "2小时", "对的")
    await taps(li, "待核实", "属实")
    community.looked()
    await community.zhao_officer.taps("待审核")
    await community.zhao_officer.taps("审核通过")
    told = [event.text for event in phone.unseen]
    assert told
    assert all("2分" not in text for text in told)
    assert any("【王秀兰】您的积分有变动" in text for text in told)
    community.looked()
    await phone.taps("我的积分")
    assert "分能用" not in phone.sees("您是哪一位", "王阿姨", "刘师傅").text
    await phone.taps("刘师傅")
    phone.sees("您现在有0分能用")
    await taps(phone, "我的积分", "王阿姨")
    phone.sees("您是哪一位")
    phone.sees("您现在有2分能用")


async def test_what_one_of_them_is_told_begins_with_whose_it_is(community: Community) -> None:
    await linked(community)
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "去子女家")
    community.wang.sees("【王秀兰】", "李爹爹这几天不在家")
    community.looked()


async def test_each_of_two_acts_as_themselves(community: Community) -> None:
    """刘师傅 has no elders: on 王阿姨's phone he still has none."""
    await linked(community)
    await taps(community.wang, "记一次服务", "刘师傅")
    community.wang.sees("您是哪一位")
    community.wang.sees("还没有结对的老人")


async def test_a_number_shared_on_a_phone_of_two_becomes_nobodys_own(community: Community) -> None:
    await linked(community)
    await community.wang.shares_contact("+8613800003333")
    community.wang.sees("还没登记")
    assert community.world.app is not None

    async def work(tx: Tx) -> int:
        return len(await people.by_phone(tx, "+8613800003333"))

    assert await community.world.app.database.reading(work) == 0
