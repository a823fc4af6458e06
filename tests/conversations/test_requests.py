"""帮忙单: whom the worker sends, asks or phones; 再问一轮, 社区不接, 转给别处, 了结; an elder who is not at home."""

from bot.actions import offers as asking
from bot.model import Actor, Refusal
from bot.sandbox.coming_in import Sheet, enrols_volunteer_on_paper
from bot.store import people, requests
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.asking import asks, newcomers, state, time_passes


async def test_the_worker_sees_who_would_be_good_and_asks_one_more(community: Community) -> None:
    new = await newcomers(community, "周玉兰", "何新来")
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    left = next(one for one in new if "我去" not in one.labels)
    li = community.li_worker
    await li.taps("帮忙单")
    li.sees("帮忙单1张,要先办的在前:", "1. 李大山 打扫卫生", "正在问互助员", "看第1张", "替老人请人")
    await li.taps("看第1张")
    card = li.sees("李大山:打扫卫生", "现在:正在问互助员", "李大山自己说的", "问过:王秀兰(还没回话)")
    assert card.labels == ("谁合适", "不用了", "社区不接", "转给别处", "复制到微信群")
    await li.taps("谁合适")
    li.sees("这几位合适:", f"1. {left.name} 周五上午有空")
    await li.taps("何阿姨" if left.name == "何新来" else "周阿姨")
    li.sees("怎么办?", "问问TA", "已说好TA去")
    await li.taps("问问TA")
    li.sees("去问")
    left.sees("问问您:一位老人想请人打扫卫生", "我去")
    community.looked()
    await left.taps("我去")
    community.li_elder.sees("说好了")
    community.looked()


async def test_somebody_without_a_phone_is_sent_after_a_call(community: Community) -> None:
    """韩师傅 has no phone: nobody asks him here, the worker rings; he hears of it at the next contact."""
    li = community.li_worker
    await enrols_volunteer_on_paper(li, "韩长生", "1960-1-1", "师傅", Sheet())
    await asks(community)
    await taps(li, "帮忙单", "看第1张", "谁合适")
    community.looked()
    await taps(li, "韩师傅", "已说好TA去")
    assert "现在:有人去(韩长生)" in li.screen.text
    community.li_elder.sees("说好了,韩师傅来打扫卫生")
    community.zhou_worker.sees("韩长生去李大山那里打扫卫生")
    assert "已有人去了" in community.wang.screen.text
    community.looked()


async def test_kin_is_not_sent_not_even_after_a_call(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "是亲戚")
    for said in ("刘建国", "李大山"):
        await li.says(said)
    await taps(li, "兄弟姐妹", "对的")
    community.looked()
    await asks(community)
    assert "我去" not in community.liu.labels
    await taps(li, "帮忙单", "看第1张", "谁合适")
    await li.taps("刘师傅")
    await li.taps("已说好TA去")
    assert "自家人互相照应,不算互助服务" in li.screen.text
    assert await state(community) == "offered"
    community.looked()


async def test_another_round_asks_those_who_were_not_asked(community: Community) -> None:
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")
    [newcomer] = await newcomers(community, "周玉兰")
    li = community.li_worker
    await taps(li, "帮忙单", "看第1张", "再问一轮")
    assert li.toasts[-1] == "好,记上了。"
    newcomer.sees("问问您")
    assert await state(community) == "offered"
    community.looked()
    await newcomer.taps("我去")
    assert await state(community) == "accepted"
    community.looked()


async def test_the_community_declines_or_passes_on_with_a_reason(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await asks(community)
    await taps(li, "帮忙单", "看第1张", "社区不接", "有专门的服务")
    elder.sees("打扫卫生,明天(3月19日 星期四)上午:社区这次接不了,有专门的服务。")
    assert "这一件不用去了" in community.wang.screen.text
    community.looked()
    await asks(community, "陪看病", "明天上午", "没有", "对的")
    community.looked()
    assert await state(community) == "lapsed"
    await taps(li, "帮忙单", "看第1张", "转给别处", "社区医院")
    elder.sees("陪看病,明天(3月19日 星期四)上午:转给社区医院了。")
    assert "转给社区医院了。" in elder.screen.text
    assert await state(community) == "passed-on"
    community.looked()
    await li.taps("帮忙单")
    li.sees("现在没有帮忙单。", "替老人请人")


async def test_what_nobody_took_lies_with_the_worker_until_it_is_closed(community: Community) -> None:
    """Open or offered at the end of its day it lapses; so does what somebody promised and never spoke of again."""
    li = community.li_worker
    await asks(community, "打扫卫生", "明天下午", "没有", "对的")
    await community.wang.taps("我去")
    community.looked()
    await time_passes(community, days=2)
    assert await state(community) == "lapsed"
    li.sees("王秀兰去没去李大山那里,还没有回话")
    community.looked()
    await li.taps("今天要办")
    assert "没找到人的帮忙单:1张" in li.screen.text
    await taps(li, "帮忙单", "看第1张")
    assert li.screen.bubbles[-1].labels == ["了结", "社区不接", "转给别处"]
    await li.taps("了结")
    assert await state(community) == "closed"
    community.looked()
    await li.taps("今天要办")
    assert "帮忙单" not in li.unseen[-1].text
    community.looked()


async def test_an_elder_who_goes_to_hospital_is_waited_for_by_nobody(community: Community) -> None:
    await asks(community)
    await community.wang.taps("我去")
    community.looked()
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "住院")
    community.wang.sees("不用去了:李爹爹那里的打扫卫生")
    assert await state(community) == "cancelled"
    community.looked()
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "住养老院")
    community.looked()
    await community.li_elder.taps("请人帮忙")
    community.li_elder.sees("现在不在家(住养老院),先不请人上门", "为什么")


async def test_after_a_death_nobody_is_told_and_the_worker_phones_whoever_was_going(
    community: Community,
) -> None:
    await asks(community)
    await community.liu.taps("我去")
    community.looked()
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "去世", "对的")
    community.liu.sees_nothing()
    assert "刘建国" in community.li_worker.screen.text
    assert "不用去了" in community.liu.screen.text
    assert await state(community) == "cancelled"
    community.looked()


async def test_a_worker_whose_card_is_old_hears_how_it_stands(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await asks(community)
    await taps(li, "帮忙单", "看第1张")
    card = li.screen.bubbles[-1]
    await community.wang.taps("我去")
    community.looked()
    for label in ("谁合适", "社区不接", "转给别处"):
        await li.taps_old(card, label)
        assert li.toasts[-1] == "这张帮忙单已经变了。"
    await taps(zhou, "看帮忙单", "不用了", "对的")
    community.looked()
    await li.taps_old(card, "不用了")
    assert li.toasts[-1] == "这张帮忙单已经变了。"
    community.looked()


async def test_for_a_day_that_is_over_nobody_is_asked_any_more(community: Community) -> None:
    """It went by while the worker was choosing."""
    await asks(community, "送饭做饭", "今天下午", "没有", "对的")
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")
    await newcomers(community, "周玉兰")
    li = community.li_worker
    await taps(li, "帮忙单", "看第1张", "谁合适", "周阿姨")
    community.world.clock.moves(days=1)
    await li.taps("问问TA")
    assert "已经过了。请换一天。" in li.screen.text
    community.looked()


async def test_another_round_with_nobody_left_tells_the_worker_and_not_the_family_again(
    community: Community,
) -> None:
    await asks(community)
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")
    li = community.li_worker
    await taps(li, "帮忙单", "看第1张")
    community.looked()
    card = li.screen.bubbles[-1]
    await li.taps("再问一轮")
    li.sees("没找到人:李大山,打扫卫生")
    community.li_elder.sees_nothing()
    assert await state(community) == "lapsed"
    community.looked()
    community.world.clock.moves(days=2)
    await li.taps_old(card, "再问一轮")
    assert "已经过了。请换一天。" in li.screen.text
    community.looked()


async def test_nobody_is_sent_who_is_no_volunteer(community: Community) -> None:
    await asks(community)
    assert community.world.app is not None

    async def work(tx: Tx) -> None:
        request = (await requests.where(tx, "1 = 1"))[0]
        worker = await people.get(tx, (await tx.one("SELECT id FROM person WHERE name = '小李'"))["id"])
        elder = await people.get(tx, request.elder_ids[0])
        refused = await asking.take(tx, Actor(worker, "worker", request.unit_id), request, elder)
        assert isinstance(refused, Refusal)
        assert refused.reason.rule == "match-not-active"

    await community.world.app.database.turn(work, "test")


async def test_a_long_list_is_turned_over_page_by_page(community: Community) -> None:
    li = community.li_worker
    for service in ("打扫卫生", "送饭做饭", "聊天做伴", "上门看看", "跑腿办事"):
        await taps(community.li_elder, "请人帮忙")
        await community.li_elder.says(service)
        await taps(community.li_elder, "后天上午", "没有", "对的")
    community.looked()
    await li.taps("帮忙单")
    assert li.sees("帮忙单5张").labels == ("看第1张", "看第2张", "看第3张", "看第4张", "还有", "替老人请人")
    await li.taps("还有")
    assert li.sees("5. 李大山").labels == ("看第5张", "还有", "替老人请人")
    await li.taps("还有")
    li.sees("1. 李大山")


async def test_the_worker_reads_what_was_said_and_hears_that_it_is_not_needed(community: Community) -> None:
    """李爹爹 helped himself while they were on the phone."""
    li, elder = community.li_worker, community.li_elder
    await taps(elder, "请人帮忙", "打扫卫生", "明天上午")
    await elder.says("门铃坏了,敲门")
    await elder.taps("对的")
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")
    await taps(li, "帮忙单", "看第1张")
    assert "先说一声:门铃坏了,敲门" in li.screen.text
    community.looked()
    await taps(elder, "不用了", "对的")
    li.sees("李大山那边说不用了:打扫卫生,明天(3月19日 星期四)上午。")
    community.looked()
