"""The journeys of the week: drafted, changed, sent, answered; a standing promise and a festival."""

from bot.words import say
from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import TODAY, Tongue
from tests.conversations.week_of import a_week


def on(t: Tongue, weekday: int, text_id: str = "week-on") -> str:
    """周二, 看周二."""
    return say(t.language, text_id, today=TODAY, weekday=weekday)


def at(t: Tongue, hour: int, weekday: int = 0) -> str:
    """上午9点, 周二上午9点."""
    if weekday:
        return say(t.language, "week-visit-label", today=TODAY, weekday=weekday, begin_clock=hour * 60)
    return say(t.language, "week-clock", today=TODAY, begin_clock=hour * 60)


async def plan_week(c: Community, t: Tongue) -> None:
    """The worker looks at next week as it was drafted, changes three visits, sends it; one says yes, another not to all."""
    li, wang, liu = c.li_worker, c.wang, c.liu
    await a_week(c)
    await li.says(t("word-plan-week"))
    await taps(li, on(t, 2, "week-see-day"), on(t, 3, "week-see-day"), t("button-change-week"))
    await taps(li, on(t, 3), "陈国强 13:00", t("change-week-to-who"), "刘建国")
    await taps(li, t("button-change-week"), on(t, 5), t("change-week-to-who"))
    await li.says("刘建国")
    await taps(li, t("button-change-week"), on(t, 5), t("change-week-to-time"), at(t, 9))
    await taps(li, t("button-send-week"), t("button-yes"))
    await wang.taps(t("button-week-yes-one"))
    await taps(liu, t("button-week-some"), at(t, 9, 5), t("several-done"))
    await li.says(t("word-plan-week"))
    await wang.taps(t("button-leave-offer"))
    await taps(wang, t("button-week-cannot"), at(t, 8, 3), t("button-yes"))


async def promise(c: Community, t: Tongue) -> None:
    """王阿姨 takes Tuesdays for good, in a sentence; before National Day she is asked; later she takes it back."""
    wang, li = c.wang, c.li_worker
    await wang.says(t.either("以后每周二我去李爹爹家", "every Tuesday I'll go to 李爹爹"))
    await taps(wang, t("service-cleaning"), t("promise-from-monday"), t("button-yes"))
    await _time_passes(c, days=189)
    await wang.taps(t("button-festival-no"))
    await wang.says(t("word-promises"))
    await taps(wang, t("button-end-promise"), t("promise-from-month"), t("button-yes"))
    await wang.taps(t("button-promise"))
    await taps(wang, "李爹爹", t("service-meals"), on(t, 4), t("promise-from-today"), t("button-yes"))
    await _time_passes(c, days=1)
    await _time_passes(c, days=4)
    await li.taps(t("button-festival-yes-for"))


async def _time_passes(c: Community, **by: int) -> None:
    """The clock's side ticks, and what it brings is read."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
