"""The journeys of a voice note: unheard by any machine, it is the community's to hear."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def voice(c: Community, t: Tongue) -> None:
    """An elder speaks: 120 first, then the community listens; the next time nothing is tapped, and they hear it all the same."""
    elder, li = c.li_elder, c.li_worker
    await elder.sends("voice", 12)
    await elder.taps(t("button-voice-ask"))
    await taps(li, t("button-voice-play"), t("button-voice-heard"))
    await c.wang.taps(t("home-log"))
    await c.wang.sends("voice", 5)
    c.world.clock.moves(minutes=2)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
    await taps(li, t("home-today"), t("go-voices"))


JOURNEYS: dict[str, Journey] = {"voice": voice}
