"""A voice note, as whoever spoke sees it: 120 first, 请社区听; and as the community does: 听一听, 听过了."""

from bot.model import Person, Role
from bot.rules.policy import policy_on
from bot.rules.quiet import may_tell_at
from bot.rules.voices import is_heard_whole
from bot.store import chats, people, voices
from bot.store.tx import Tx
from bot.store.voices import Voice
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words

OFFICIALS: tuple[Role, ...] = ("worker", "officer", "bureau")
FINAL = ("heard", "left", "gone", "understood")


async def draw_voice(tx: Tx, voice_id: int, reader: Person, role: Role) -> Card:
    voice = await voices.get(tx, voice_id)
    return await (_of_community if role in OFFICIALS else _of_speaker)(tx, voice, reader)


async def _of_speaker(tx: Tx, voice: Voice, reader: Person) -> Card:
    """120 stands in it as long as nobody heard what they said."""
    text = words(tx, reader.language, f"voice-{_wording(tx, voice)}")
    names = {"asked": ("voice-urgent", "voice-ask"), "waiting": ("voice-urgent",)}.get(voice.state, ())
    return Card(text, _buttons(tx, voice, reader, names), voice.revision, voice.state in FINAL, to_all=True)


def _wording(tx: Tx, voice: Voice) -> str:
    """Too long for the machine; nobody at work who would listen now; else as it stands."""
    policy = policy_on(tx.today)
    local = tx.now.astimezone(tx.setting.zone)
    if voice.state == "asked" and tx.setting.hears and not is_heard_whole(voice.seconds, policy):
        return "too-long"
    if voice.state == "waiting" and may_tell_at(local, "worker", policy) != local:
        return "waiting-later"
    return voice.state


async def _of_community(tx: Tx, voice: Voice, reader: Person) -> Card:
    on_phone = await chats.people_on(tx, voice.chat_id)
    names = words(tx, reader.language, "list-separator").join(one.name for one in on_phone)
    text = words(tx, reader.language, "voice-said", names=names, seconds=voice.seconds, said_at=voice.said_at)
    if voice.heard_by is not None:
        by = await people.get(tx, voice.heard_by)
        text += "\n" + words(tx, reader.language, "voice-heard-by", name=by.name)
    elif voice.state == "gone":
        text += "\n" + words(tx, reader.language, "voice-nobody-heard")
    deeds = ("voice-play", "voice-heard") if voice.played else ("voice-play",)
    final = voice.state in FINAL
    return Card(text, [] if final else _buttons(tx, voice, reader, deeds), voice.revision, final)


def _buttons(tx: Tx, voice: Voice, reader: Person, names: tuple[str, ...]) -> list[Button]:
    return [
        Button(words(tx, reader.language, f"button-{name}"), deed(name, voice.id, voice.revision))
        for name in names
    ]
