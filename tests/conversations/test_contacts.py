"""探访: noted in two taps by a volunteer, a relative, a worker; 有事 reaches the worker at once; the month's rate."""

import pytest

from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.security.facts import number

CONTACTS = "SELECT count(*) FROM contact WHERE taken_back_at IS NULL"


async def rate(community: Community, worker: Neighbour | None = None) -> str:
    """The line of this month that a worker's list begins with."""
    worker = worker or community.li_worker
    worker.person.forges("contacts-due:0:0", worker.screen.bubbles[-1].message_id)
    await community.town.moves_on(worker)
    line = worker.screen.bubbles[-1].text.splitlines()[0]
    community.looked()
    return line


def eight_days_later(community: Community) -> None:
    """Thursday 26 March: the elders are not new any more."""
    community.world.clock.moves(days=8)


async def test_a_volunteer_notes_a_contact_in_two_taps(community: Community) -> None:
    wang = community.wang
    await wang.says("探访")
    assert wang.sees("看了哪一位").labels[:3] == ("李爹爹", "张婆婆", "陈爷爷")
    await taps(wang, "李爹爹")
    wang.sees("李爹爹怎么样", "上门平安", "电话平安", "视频平安", "有事")
    await taps(wang, "电话平安")
    assert wang.sees("记上了:电话探访李爹爹,平安").labels == ("撤回",)
    assert await number(community.world, CONTACTS) == 1
    community.li_worker.sees_nothing()
    await wang.says("探访")
    assert wang.sees("看了哪一位").labels[:3] == ("张婆婆", "陈爷爷", "李爹爹")
    await wang.says("李爹爹")
    await taps(wang, "电话平安")
    community.looked()
    assert "今天已经记过了:李爹爹" in wang.screen.bubbles[-1].text
    assert await number(community.world, CONTACTS) == 1


async def test_a_contact_is_taken_back_on_the_same_day_only(community: Community) -> None:
    wang = community.wang
    await taps(wang, "更多", "探访", "张婆婆", "上门平安")
    community.looked()
    await wang.taps("撤回")
    assert wang.toasts[-1] == "撤回了,这次不算。"
    community.looked()
    assert await number(community.world, CONTACTS) == 0
    await taps(wang, "更多", "探访", "张婆婆", "上门平安")
    community.looked()
    community.world.clock.moves(days=1)
    await wang.taps("撤回")
    wang.sees("当天能撤回,现在撤不了", "为什么")
    assert await number(community.world, CONTACTS) == 1


async def test_trouble_reaches_the_workers_at_once_and_so_does_its_end(community: Community) -> None:
    """By night too."""
    wang, li, zhou = community.wang, community.li_worker, community.zhou_worker
    community.world.clock.moves(hours=7)
    await wang.says("探访")
    await taps(wang, "李爹爹", "有事")
    community.looked()
    await wang.taps("电话")
    wang.sees("出了什么事", "急事先打120")
    await wang.says("感冒了,没吃饭")
    wang.sees("记上了:电话探访李爹爹,有事。\n“感冒了,没吃饭”已经告诉社区。", "撤回")
    assert not wang.unseen, "one message says it"
    for worker in (li, zhou):
        worker.sees("李大山有事:感冒了,没吃饭\n(王秀兰电话探访,老人电话:")
    await wang.taps("撤回")
    for worker in (li, zhou):
        worker.sees("王秀兰撤回了李大山那句“感冒了,没吃饭”,是记错了")
    community.looked()


async def test_a_relative_notes_a_contact_with_the_only_elder_in_one_tap(community: Community) -> None:
    daughter = community.zhang_relative
    await daughter.says("探访")
    daughter.sees("张婆婆怎么样", "视频平安")
    await daughter.taps("视频平安")
    daughter.sees("记上了:视频探访张婆婆,平安")


async def test_worker_and_officer_contact_everybody_below_them(community: Community) -> None:
    for official in (community.li_worker, community.zhao_officer):
        await taps(official, "更多", "探访", "陈爷爷", "有事", "上门")
        await official.says("门锁坏了")
        assert any("记上了:上门探访陈爷爷,有事。\n“门锁坏了”" in one.text for one in official.unseen)
        community.looked()
    assert await number(community.world, CONTACTS) == 2


async def test_somebody_without_elders_is_told_so(community: Community) -> None:
    await community.liu.says("探访")
    community.liu.sees("您这边还没有要探访的老人")
    wu = await worker_of_another(community)
    await wu.says("探访")
    wu.sees("您这边还没有要探访的老人")


async def test_the_worker_calls_those_without_contact_from_the_list(community: Community) -> None:
    li = community.li_worker
    assert await rate(community) == "这个月探访:0/0位"
    eight_days_later(community)
    await taps(li, "今天要办")
    li.sees("这个月探访:0/3", "去探访")
    await taps(li, "去探访")
    assert li.sees(
        "这个月探访:0/3", "1. 李大山 没留电话,还没探访过", "3. 陈国强 02783001234,还没探访过"
    ).labels == ("3. 电话平安", "为什么")
    await taps(li, "3. 电话平安")
    li.sees("记上了:电话探访陈爷爷,平安", "撤回")
    li.sees("下次告诉陈爷爷")
    await taps(li, "3. 电话平安")
    li.sees("今天已经记过了:陈爷爷")
    community.looked()
    await taps(li, "去探访")
    assert "陈国强" not in li.sees("这个月探访:1/3", "1. 李大山", "2. 张桂珍").text
    for elder in ("李爹爹", "张婆婆"):
        await taps(li, "更多", "探访", elder, "上门平安")
    community.looked()
    await taps(li, "更多", "本月探访", "为什么")
    community.looked()
    assert "3月1日" in li.screen.bubbles[-1].text
    assert "应探访3位,探访过3位" in li.screen.bubbles[-1].text
    assert await rate(community) == "这个月探访:3/3位"
    await taps(li, "今天要办")
    assert "探访" not in li.sees("今天要办").text


async def test_a_long_list_has_pages_that_come_round(community: Community) -> None:
    li = community.li_worker
    for name in ("何一一", "何二二"):
        await taps(li, "登记", "服务对象")
        for said in (name, "爹爹", "1940-1-1"):
            await li.says(said)
        await taps(li, "还没有", "以后再说", "没有手机,我来填", "对的")
    eight_days_later(community)
    await taps(li, "今天要办", "去探访")
    community.looked()
    assert li.screen.bubbles[-1].labels == ["3. 电话平安", "还有", "为什么"]
    await li.taps("还有")
    assert li.sees("5. 何二二 没留电话").labels == ("还有", "为什么")
    await li.taps("还有")
    li.sees("1. 李大山")


async def test_a_verified_visit_counts_and_who_is_away_does_not(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    eight_days_later(community)
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    assert await rate(community) == "这个月探访:0/3位"
    await taps(li, "待核实", "属实")
    assert await rate(community) == "这个月探访:1/3位"
    await taps(li, "登记", "老人的事", "张婆婆", "现在在哪", "住院")
    assert await rate(community) == "这个月探访:1/2位"
    await taps(li, "登记", "老人的事", "陈爷爷", "现在在哪", "去世", "对的")
    assert await rate(community) == "这个月探访:1/1位"


async def test_officer_and_bureau_see_this_month_and_the_last_of_each_below(community: Community) -> None:
    """What was in March stays as it was, though an elder is away in April."""
    zhao, bureau, li = community.zhao_officer, community.bureau, community.li_worker
    await taps(community.wang, "更多", "探访", "李爹爹", "上门平安")
    community.world.clock.moves(days=20)
    await taps(li, "登记", "老人的事", "李爹爹", "现在在哪", "去子女家")
    await taps(community.wang, "更多", "探访", "张婆婆", "上门平安")
    community.looked()
    await taps(zhao, "更多", "本月探访")
    community.looked()
    shown = zhao.screen.bubbles[-1]
    assert shown.text.splitlines() == [
        "金银湖街道,本月探访(探访过的/应探访的):",
        "银湖社区:1/2位,上个月1/3位",
        "金银湖街道:1/2位,上个月1/3位",
    ]
    await taps(bureau, "更多", "本月探访")
    community.looked()
    assert "金银湖街道:1/2位,上个月1/3位" in bureau.screen.bubbles[-1].text
    await bureau.taps("为什么")
    bureau.sees("应探访2位,探访过1位。另有不在家的1位", "民政部等十部门2022年")


@pytest.mark.parametrize("who", ["liu", "li_elder", "zhang_relative"])
async def test_whoever_is_not_of_the_office_sees_no_rate(community: Community, who: str) -> None:
    somebody: Neighbour = getattr(community, who)
    for forged in ("why-contacts:3:0", "contacts-due:0:0"):
        somebody.person.forges(forged, 1)
    await community.town.moves_on(somebody)
    assert not any("探访" in one.text for one in somebody.unseen)
    community.looked()
