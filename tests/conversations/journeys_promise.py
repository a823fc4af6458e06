"""The journeys of the contact promise, of 问平安 and of 回访."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def look_in(c: Community, t: Tongue) -> None:
    """Nobody saw three elders all month: one volunteer goes, one rings, one cannot; the worker sees to the last."""
    wang, liu, li = c.wang, c.liu, c.li_worker
    await _time_passes(c, days=8)
    await taps(wang, t("button-look-in-go"), t("button-look-in-seen"))
    await taps(liu, t("button-look-in-decline"))
    await _time_passes(c, days=1)
    await taps(wang, t("button-look-in-decline"))
    await taps(liu, t("button-look-in-call"), t("button-look-in-no-answer"))
    await _time_passes(c, days=1)
    await taps(wang, t("button-look-in-call"), t("button-look-in-rang"))
    await taps(li, t("home-today"), t("go-look-ins"), t("button-look-in-mine"), t("button-look-in-trouble"))
    await li.taps(t("contact-how-visit"))
    await li.says(t.either("感冒了,在吃药", "has a cold, takes her medicine"))


async def wellbeing(c: Community, t: Tongue) -> None:
    """A hot day: a worker asks all elders how they are; one is well, one is not; who has no phone is rung up."""
    li = c.li_worker
    await taps(li, t("home-more"), t("more-to-wellbeing"), t("cause-heat"), t("button-yes"))
    await _time_passes(c, minutes=1)
    await c.li_elder.taps(t("button-all-well"))
    await c.zhang_elder.taps(t("button-not-well"))
    await taps(c.zhou_worker, t("button-wellbeing-calls"), t("call-trouble"))
    await c.zhou_worker.says(t.either("头晕,陪她去医院了", "dizzy; taken to the clinic"))
    await c.zhou_worker.taps(t("call-well"))
    await li.says(t("word-wellbeing"))
    await li.says("算了")


async def follow_up(c: Community, t: Tongue) -> None:
    """A month has gone by: the worker asks a volunteer how it goes, who wishes to go less; and an elder, who is not content."""
    li = c.li_worker
    c.world.clock.moves(days=31)
    await taps(
        li, t("home-today"), t("go-follow-ups"), "王阿姨", t("follow-how-call"), t("follow-going-well")
    )
    await taps(li, t("follow-load-much"), t("follow-body-fair"), t("follow-want-less"), t.a_week(2))
    await li.taps(t("follow-guidance-safety"))
    await li.says(t.either("膝盖疼,爬楼吃力", "sore knee, stairs are hard"))
    await li.taps(t("button-yes"))
    await taps(li, t("home-enrol"), t("enrol-to-page"), "李爹爹", t("page-follow-up"), t("follow-how-visit"))
    await taps(li, t("follow-satisfied-no"), t("follow-changes-none"), t("follow-problem-times"))
    await taps(li, t("answer-nothing"), t("button-yes"))
    await taps(li, t("home-enrol"), t("enrol-to-page"), "李爹爹", t("button-cancel"))


async def _time_passes(c: Community, **by: int) -> None:
    """The clock's side ticks, and what it brings is read."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


JOURNEYS: dict[str, Journey] = {"look_in": look_in, "wellbeing": wellbeing, "follow_up": follow_up}
