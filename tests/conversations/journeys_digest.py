"""The journey of a week: its Sunday evening, the evening before a visit, and Monday's numbers."""

from datetime import datetime

from tests.community import taps
from tests.conftest import Community
from tests.conversations.promised import agreed
from tests.conversations.tongue import Tongue

NINE, THREE = 9 * 60, 15 * 60


async def week(c: Community, t: Tongue) -> None:
    """Sunday tells volunteers, elders and families of the week; Monday officials, with a chart; a visit is reminded of."""
    c.world.clock.moves(days=28)
    await c.wang.says(t.either("今天上午给李爹爹打扫两小时", "cleaned for 李爹爹 this morning for 2 hours"))
    await c.wang.taps(t("button-yes"))
    for whose, on, start, service in (
        ("chen", "2026-04-16", NINE, "meals"), ("zhang", "2026-04-17", THREE, "company"),
        ("li", "2026-04-21", NINE, "cleaning"), ("zhang", "2026-04-23", THREE, "clinic"),
    ):  # fmt: skip
        await agreed(c, "wang", whose, on, start, service)
    await _comes(c, "2026-04-19 18:00")
    await taps(c.wang, t("button-did-not-go"), t("button-did-go"), t("button-yes"))
    await _comes(c, "2026-04-20 08:30")
    await c.li_worker.taps(t("go-silent-volunteers"))
    await taps(c.zhao_officer, t("go-unit-numbers"), t("go-communities"))
    await c.zhao_officer.says("算了")
    await taps(c.bureau, t("go-unit-numbers"))
    await _comes(c, "2026-04-22 18:30")
    await _comes(c, "2026-04-23 08:00")


async def _comes(c: Community, when: str) -> None:
    """It is that time in Wuhan; the clock's side ticks, and what it brings is read."""
    c.world.clock.at = datetime.fromisoformat(f"{when}+08:00").astimezone(c.world.clock.at.tzinfo)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
