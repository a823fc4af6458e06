"""The journeys of somebody in danger, and of the duty list."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Tongue


async def urgent(c: Community, t: Tongue) -> None:
    """An elder calls, a volunteer goes; a volunteer calls by mistake; at night nobody answers, and it climbs."""
    await c.li_worker.shares_contact("13900001111")
    c.town.lines.clear()
    await taps(c.zhang_elder, t("home-urgent"), t("button-alarm-yes"))
    c.world.clock.moves(minutes=1)
    await taps(c.wang, t("button-alarm-go"))
    await taps(c.li_worker, t("button-alarm-handle"), t("button-alarm-over"), t("alarm-outcome-hospital"))
    await taps(c.wang, t("home-urgent"), "陈爷爷", t("button-alarm-mistake"))
    c.world.clock.moves(hours=7)
    await c.li_elder.says(t.either("摔倒了起不来", "I fell and can't get up, help me"))
    await _time_passes(c, minutes=2)
    await _time_passes(c, minutes=3)
    await c.zhao_officer.taps(t("button-alarm-handle"))


async def duty_list(c: Community, t: Tongue) -> None:
    """A worker sets who is called first at night and on days of rest; a night without anybody is red."""
    li = c.li_worker
    for name in ("小李", "小周"):
        await taps(li, t("home-more"), t("more-to-duty-list"), name, t("duty-when-off"), t("button-yes"))
    c.town.lines.clear()
    await taps(li, t("home-today"), t("go-duty-list"), "小周", t("duty-when-one"), t("duty-when-night-3"))
    await li.taps(t("button-yes"))
    await taps(
        li,
        t("home-more"),
        t("more-to-duty-list"),
        "小李",
        t("duty-when-weekend"),
        t("button-yes"),
        t("home-today"),
    )


async def _time_passes(c: Community, **by: int) -> None:
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
