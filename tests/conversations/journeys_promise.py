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


async def _time_passes(c: Community, **by: int) -> None:
    """The clock's side ticks, and what it brings is read."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


JOURNEYS: dict[str, Journey] = {"look_in": look_in, "wellbeing": wellbeing}
