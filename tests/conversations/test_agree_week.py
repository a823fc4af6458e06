"""服务约定 makes the week's visits: once, on its days, while it holds and the elder is at home."""

from datetime import date, datetime

from bot.actions import care_plans as acts
from bot.actions import plan_visits
from bot.model import CarePlan, Request
from bot.store import care_plans, requests
from bot.store.tx import Tx, milliseconds
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_agree import PAGE, accepts, item, plans, ticks, told


async def visits(community: Community) -> list[Request]:
    async def work(tx: Tx) -> list[Request]:
        return list(await requests.where(tx, "1 = 1 ORDER BY wanted_on, id"))

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


def days(found: list[Request], service: str = "meals", state: str = "open") -> list[str]:
    return [f"{one.on:%m-%d}" for one in found if one.service == service and one.state == state]


async def test_the_weeks_visits_are_made_and_made_once(community: Community) -> None:
    """A plan that begins on Monday has next week's visits at once; the Thursday after, those of the week to come."""
    await accepts(community)
    await ticks(community, minutes=1)
    found = await visits(community)
    assert days(found) == ["03-24", "03-27"]
    assert len(days(found, "cleaning")) == 1
    meals = found[0] if found[0].service == "meals" else found[1]
    assert (meals.asked_as, meals.part, meals.start, meals.minutes, meals.words) == (
        "plan",
        "noon",
        None,
        60,
        "少放盐",
    )
    before = datetime(2026, 3, 22, 8, tzinfo=community.world.settings.zone)
    assert meals.next_at == milliseconds(before)
    await ticks(community, days=7)  # the Wednesday after
    assert len(await visits(community)) == 3
    await ticks(community, days=1)
    found = await visits(community)
    assert days(found) == ["03-31", "04-03"]
    assert days(found, state="lapsed") == ["03-24", "03-27"]  # nobody went
    assert len(days(found, "cleaning")) == 1
    await ticks(community, minutes=1)
    assert await visits(community) == found
    community.looked()


async def test_a_week_that_somebody_asks_for_is_made_once(community: Community) -> None:
    """What the worker's proposal of a week calls: at any time, as often as it likes."""
    await accepts(community)
    assert community.world.app is not None

    async def work(tx: Tx) -> int:
        return await plan_visits.make_week(
            tx, (await care_plans.maybe(tx, 1) or _none()).unit_id, date(2026, 3, 30)
        )

    made = [await community.world.app.database.turn(work, f"test{run}") for run in range(2)]
    assert made == [3, 0]
    assert days(await visits(community)) == ["03-31", "04-03"]
    community.looked()


def _none() -> CarePlan:
    raise AssertionError("there is a plan")


async def test_a_new_version_takes_over_on_its_day(community: Community) -> None:
    """Until then the former's visits stay; from then on only what somebody has promised."""
    li, zhao = community.li_worker, community.zhao_officer
    await accepts(community)
    await ticks(community, minutes=1)
    await ticks(community, days=8)  # the Thursday after: two weeks are made
    found = await visits(community)
    assert days(found) == ["03-31", "04-03"]
    await promises(community, "03-31")
    await taps(li, *PAGE, "李爹爹", "改一改", "去掉一项", "第2项", "去掉一项", "第1项")
    await item(community, "送饭做饭", "2次", "=周二和周四", "中午", "1小时", "没有")
    await taps(li, "就这些", "下周一", "纸上签过了", "对的")
    told(zhao, "李大山的服务约定(第2版)", "改了 周二、周四中午", "不再有:打扫卫生")
    await taps(zhao, "同意")
    await ticks(community, minutes=1)
    former, new = sorted(await plans(community), key=lambda one: one.version)
    assert (former.state, former.ended_on, new.from_on) == ("ended", date(2026, 3, 30), date(2026, 3, 30))
    found = await visits(community)
    assert days(found) == ["04-02"]
    assert days(found, state="accepted") == ["03-31"]
    assert days(found, state="cancelled") == ["04-03"]
    community.looked()


async def promises(community: Community, day: str) -> None:
    """王阿姨 goes on that day, as if she had said 我去."""

    async def work(tx: Tx) -> None:
        wang = await tx.one("SELECT id FROM person WHERE name = '王秀兰'")
        [one] = [each for each in await requests.where(tx, "service = 'meals'") if f"{each.on:%m-%d}" == day]
        await requests.set_state(tx, one, "accepted", volunteer_id=wang["id"], accepted_at=tx.now_ms)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "promise")


async def test_in_hospital_the_plan_rests_and_at_home_it_goes_on(community: Community) -> None:
    li = community.li_worker
    await accepts(community)
    await ticks(community, minutes=1)
    await taps(li, "登记", "老人的事", "李爹爹", "现在在哪", "住院")
    assert days(await visits(community)) == []
    await ticks(community, days=1)
    assert days(await visits(community)) == []
    await taps(li, "登记", "老人的事", "李爹爹", "现在在哪", "在家")
    await ticks(community, days=5)  # Tuesday: what is left of this week
    assert days(await visits(community)) == ["03-27", "03-31", "04-03"]
    community.looked()


async def test_no_more_plan(community: Community) -> None:
    """The worker ends it: who had promised to come is told, and so is the elder."""
    li, wang, elder = community.li_worker, community.wang, community.li_elder
    await accepts(community)
    await ticks(community, minutes=1)
    await promises(community, "03-27")
    await taps(li, *PAGE, "李爹爹", "不再约定", "对的")
    told(wang, "3月27日 星期五", "李爹爹那边的送饭做饭不用去了")
    told(elder, "服务约定停了")
    assert {one.state for one in await visits(community)} == {"cancelled"}
    [plan] = await plans(community)
    assert (plan.state, plan.ended_on) == ("ended", date(2026, 3, 19))
    await ticks(community, days=8)
    assert {one.state for one in await visits(community)} == {"cancelled"}
    community.looked()


async def test_after_a_death_it_ends_without_a_word(community: Community) -> None:
    """What stands ends, what waits is taken back, and nobody gets an automatic text."""
    li, elder = community.li_worker, community.li_elder
    await accepts(community)
    await taps(li, *PAGE, "李爹爹", "改一改", "就这些", "明天", "问问李爹爹", "对的")
    community.looked()
    await taps(li, "登记", "老人的事", "李爹爹", "现在在哪", "去世", "对的")
    assert not elder.unseen
    assert [one.state for one in await plans(community)] == ["withdrawn", "ended"]
    await ticks(community, days=8)
    assert {one.state for one in await visits(community)} <= {"cancelled"}
    community.looked()


async def test_what_lies_outside_is_known(community: Community) -> None:
    """No plan: nothing lies outside. With one: what it does not name, from the day on which it holds."""
    assert community.world.app is not None

    async def outside(service: str, on: date) -> bool:
        async def work(tx: Tx) -> bool:
            row = await tx.one("SELECT id FROM person WHERE name = '李大山'")
            return await acts.outside_plan(tx, row["id"], service, on)

        assert community.world.app is not None
        return await community.world.app.database.reading(work)

    assert not await outside("clinic", date(2026, 3, 24))
    await accepts(community)
    found = [await outside(one, date(2026, 3, 24)) for one in ("clinic", "meals", "urgent")]
    assert found == [True, False, False]
    assert not await outside("clinic", date(2026, 3, 20))
    community.looked()
