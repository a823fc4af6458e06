"""The journeys of a voice note: unheard by any machine, it is the community's to hear; and with one that hears."""

from pathlib import Path

from tests.community import taps
from tests.conftest import Community
from tests.conversations import tones
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


async def hearing(c: Community, t: Tongue) -> None:
    """With an engine that hears: a visit told aloud is shown, read back and kept; an elder who fell calls for help."""
    visit = t.either(
        "嗯昨天下午三点到五点给李爹地打扫为生", "cleaned for 李爹爹 yesterday afternoon from 3 to 5"
    )
    fall = t.either("我甩倒了起不来", "help I fell down and cannot get up")
    folder = await hears(c, visit, fall)
    await c.wang.sends("voice", 1, tones.spoken(folder, visit))
    await c.wang.taps(t("button-yes"))
    await c.li_elder.sends("voice", 1, tones.spoken(folder, fall))


async def hears(c: Community, *sentences: str) -> Path:
    """The operator names an engine, and starts the bot anew."""
    folder = tones.folder_of(c.world.folder / "tones", *sentences)
    c.world.settings = c.world.settings.model_copy(
        update={"transcriber": f"tests.conversations.tones:{folder}"}
    )
    await c.world.restarts()
    return folder


async def read_aloud(c: Community, t: Tongue) -> None:
    """A worker speaks phrase after phrase; from them the balance is read to a volunteer who has asked for it."""
    li, wang = c.li_worker, c.wang
    await taps(
        wang, t("home-log"), "李爹爹", t("service-cleaning"), t("day-today-morning"), t("60"), t("button-yes")
    )
    await taps(li, t("home-verify"), t("button-verify"))
    await taps(c.zhao_officer, t("home-audit"), t("button-audit"))
    c.looked()
    c.town.lines.clear()
    await taps(li, t("home-enrol"), t("enrol-to-clips"))
    for spoken_now in (True, True, False, False, True):
        if spoken_now:
            await li.sends("voice", 1, CLIP)
        else:
            await li.taps(t("clips-pass"))
    await li.says("算了")
    await wang.taps(t("home-points"))
    if t.language == "zh-CN":  # the clips are Chinese, and so are those they are read to
        await wang.taps(t("button-read-aloud"))


CLIP = tones.ogg(tones.melody(8))
JOURNEYS: dict[str, Journey] = {"voice": voice, "hearing": hearing, "read_aloud": read_aloud}
