"""The numbers of a week, on its first working morning: to workers on their card, to officers and bureau with a chart."""

import sys
from datetime import date

import pytest

from bot.actions import morning, report
from bot.store import numbers, requests, roles, units
from bot.store.tx import Tx
from bot.store.writer import Work
from tests.community import worker_of_another
from tests.conftest import Community, Neighbour
from tests.conversations.test_week import NINE, comes, logs

MONDAY = "2026-03-23 08:30"


def shown(one: Neighbour) -> tuple[str, str]:
    """The oldest message not looked at: its text, and what is shown beside it."""
    event = one.sees()
    return event.text, event.media


async def turn(c: Community, work: Work[None]) -> None:
    assert c.world.app is not None
    await c.world.app.database.turn(work, f"test{id(work)}")


async def silent(c: Community) -> None:
    """Everybody has been a volunteer for months."""

    async def work(tx: Tx) -> None:
        await tx.write("UPDATE role SET from_at = from_at - 5184000000 WHERE role = 'volunteer'")

    await turn(c, work)


async def nobody_goes(c: Community, on: str) -> None:
    async def work(tx: Tx) -> None:
        [home] = await units.named(tx, "银湖社区")
        elder = (await roles.holders(tx, "elder", home.id))[0]
        made = await requests.add(
            tx, unit_id=home.id, elder_ids=[elder.id], service="clinic", on=date.fromisoformat(on), part=None,
            start=NINE, minutes=60, words="", asked_by=elder.id, asked_as="elder",
        )  # fmt: skip
        await requests.set_state(tx, made, "lapsed")

    await turn(c, work)


async def test_officer_and_bureau_read_the_numbers_under_a_chart(community: Community) -> None:
    await silent(community)
    await nobody_goes(community, "2026-03-20")
    await logs(community, "李爹爹", "1个半小时")
    await logs(community, "张婆婆")
    await community.li_worker.taps("待核实")
    community.looked()
    await comes(community, MONDAY)
    text, media = shown(community.zhao_officer)
    assert media == "photo"
    assert text == (
        "赵主任,早上好。\n金银湖街道,3月16日 星期一到昨天(3月22日 星期日):\n服务2次,一共2个半小时,帮到2位老人\n"
        "互助员:2位\n没找到人的帮忙单:1张\n4周没有服务的互助员:1位\n🔴 互助员不到5位的社区:1个\n"
        "服务时长,一周一周看\n· 2月9日(星期一)起 0分钟\n· 2月16日(星期一)起 0分钟\n· 2月23日(星期一)起 0分钟\n"
        "· 3月2日(星期一)起 0分钟\n· 3月9日(星期一)起 0分钟\n· 3月16日(星期一)起 2个半小时"
    )
    assert community.zhao_officer.screen.bubbles[-1].labels == ["看是哪里", "请人"]
    text, media = shown(community.bureau)
    assert media == "photo"
    assert "东西湖区,3月16日 星期一到昨天(3月22日 星期日):" in text
    assert "今天要办" not in text
    community.looked()
    await comes(community, "2026-03-23 08:31")
    community.zhao_officer.sees_nothing()
    await comes(community, "2026-03-24 08:30")
    community.bureau.sees_nothing()
    community.looked()


async def test_each_line_leads_to_where_it_is_dealt_with(community: Community) -> None:
    await silent(community)
    await nobody_goes(community, "2026-03-20")
    await comes(community, MONDAY)
    community.looked()
    await community.zhao_officer.taps("看是哪里")
    assert community.zhao_officer.sees("银湖社区").text == (
        "请问一问这几处:\n银湖社区:没找到人的1张、好久没服务的2位、互助员只有2位。找小李、小周"
    )
    await community.zhao_officer.taps("请人")
    community.zhao_officer.sees("银湖社区")
    await community.zhao_officer.taps("算了")
    await community.bureau.taps("看是哪里")
    community.bureau.sees("金银湖街道:没找到人的1张", "互助员不够的社区1个。找赵主任")
    await community.bureau.taps("看街道")
    community.bureau.sees("金银湖街道")
    await community.bureau.taps("算了")
    community.looked()


async def test_who_is_called_as_the_district_is_greeted_by_that_name_once(community: Community) -> None:
    await comes(community, MONDAY)
    told = community.bureau.sees("早上好").text
    assert told.startswith("早上好。\n东西湖区,")
    assert told.count("东西湖区") == 1
    community.looked()


async def test_a_worker_sees_the_silent_once_a_week_and_who_they_are(community: Community) -> None:
    await silent(community)
    await comes(community, "2026-03-19 08:30")
    community.looked()
    await comes(community, "2026-03-20 08:30")
    assert "好久没有服务" not in community.li_worker.sees("早上好").text
    community.looked()
    await comes(community, MONDAY)
    community.li_worker.sees("好久没有服务的互助员:2位")
    community.looked()
    await community.li_worker.taps("看互助员")
    assert community.li_worker.sees("打个电话").text == (
        "4周没有服务的互助员,打个电话问问好:\n王秀兰 没留电话,还没有服务过\n刘建国 没留电话,还没有服务过"
    )
    await logs(community)
    await community.liu.says("今天上午给李爹爹打扫一小时")
    community.looked()


async def test_nobody_is_silent_where_all_have_been_somewhere(community: Community) -> None:
    await comes(community, MONDAY)
    community.looked()
    community.li_worker.person.forges(
        "silent-volunteers:0:0", community.li_worker.screen.bubbles[-1].message_id
    )
    await community.town.moves_on(community.li_worker)
    community.li_worker.sees("互助员都去服务过")


async def test_a_week_whose_monday_rests_begins_on_its_first_working_day(community: Community) -> None:
    """清明节: Saturday to Monday 2026-04-06. And a Tuesday morning missed is made good on Wednesday."""
    await comes(community, "2026-04-06 09:00")
    community.bureau.sees_nothing()
    await comes(community, "2026-04-07 13:00")
    community.bureau.sees_nothing()
    await comes(community, "2026-04-08 08:30")
    assert "3月30日 星期一到4月5日 星期日" in shown(community.bureau)[0]
    community.looked()
    await comes(community, "2026-04-13 08:30")
    assert "4月6日 星期一到昨天(4月12日 星期日)" in shown(community.bureau)[0]
    community.looked()


async def test_where_no_chart_can_be_drawn_the_words_come_alone(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program that draws is not there."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    await comes(community, MONDAY)
    text, media = shown(community.zhao_officer)
    assert (media, "服务0次" in text) == ("", True)
    community.looked()


async def test_with_two_communities_the_bars_are_theirs(community: Community) -> None:
    wu = await worker_of_another(community)
    await logs(community)
    await comes(community, MONDAY)
    text, media = shown(community.zhao_officer)
    assert media == "photo"
    assert text.endswith("服务时长,多的在前\n· 银湖社区 1小时\n· 万科社区 0分钟")
    community.looked()
    assert wu.screen.bubbles


async def test_two_clerks_tell_one_report(community: Community) -> None:
    """Both drew it; the second to write finds it told."""
    await comes(community, MONDAY)
    community.looked()
    assert community.world.app is not None
    database = community.world.app.database

    async def again(tx: Tx) -> None:
        [home] = await units.named(tx, "金银湖街道")
        found = await numbers.latest(tx, home.id)
        assert found is not None
        await report.tell(tx, found, {})
        await morning.tell_officials(tx, home.id)

    await database.turn(again, "another clerk")
    await community.town.moves_on()
    community.zhao_officer.sees_nothing()
