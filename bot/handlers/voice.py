"""语音: 请社区听, for whoever spoke; 听一听 and 听过了, for the community."""

from bot.actions import voices as acts
from bot.actions.gates import voice_for
from bot.dialogue import Talk
from bot.model import Refusal
from bot.store import voices
from bot.store.voices import Voice
from bot.telling.ux import CARDS_MAX


async def pass_on(talk: Talk) -> None:
    """请社区听."""
    voice = await _voice(talk, "pass-on-voice", ("asked",), "voice-passed-on")
    if voice:
        await acts.pass_on(talk.tx, talk.actor, voice)
        talk.toast = talk.words("voice-passed-on")


async def urgent(talk: Talk) -> None:
    """急事找人, under a note that nobody understood: what was said may be of it, so the community hears that too."""
    voice = await voice_for(talk.tx, talk.actor, "pass-on-voice", talk.arg("id"))
    if isinstance(voice, Voice) and voice.state == "asked":
        await acts.pass_on(talk.tx, talk.actor, voice)
    talk.becomes("urgent")


async def list_all(talk: Talk) -> None:
    """What the community has to hear, each on a card."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = await voices.waiting_in(talk.tx, talk.unit_id)
    if not found:
        await talk.say("voices-none")
    for one in found[:CARDS_MAX]:
        await talk.show("voice", one.id)


async def play(talk: Talk) -> None:
    voice = await _voice(talk, "hear-voice", ("waiting",))
    if voice:
        await acts.play(talk.tx, talk.actor, voice, talk.chat.id)


async def heard(talk: Talk) -> None:
    """听过了: only after 听一听, for then the sound is gone."""
    voice = await _voice(talk, "hear-voice", ("waiting",), "already-noted")
    if voice and not voice.played:
        await talk.outdated("voice", voice.id)
    elif voice:
        await acts.heard(talk.tx, talk.actor, voice)
        talk.toast = talk.words("noted")


async def _voice(talk: Talk, what: str, states: tuple[str, ...], over: str = "card-outdated") -> Voice | None:
    """The note of the button, where it can still be done."""
    voice = await voice_for(talk.tx, talk.actor, what, talk.arg("id"))
    if isinstance(voice, Refusal):
        await talk.refuse(voice)
    elif voice.state not in states:
        await talk.outdated("voice", voice.id, over)
    else:
        return voice
    return None
