"""A voice note: who said it, whose it is to hear, and what became of it."""

from bot.actions.duty import on_duty
from bot.model import TIMER, Actor, Person, Role
from bot.rules.policy import policy_on
from bot.rules.voices import answer_ms, is_heard_whole, kept_ms, next_step
from bot.store import chats, people, records, roles, voices
from bot.store.chats import Chat
from bot.store.tx import Tx
from bot.store.voices import Voice
from bot.telling import redraw, reply_voice, show, tell, words

SPEAKERS: tuple[Role, ...] = ("volunteer", "elder", "relative")
"""Officials have colleagues to speak to; whoever we do not know has no community yet."""
PART = 100


async def came(tx: Tx, chat: Chat, file_id: str, seconds: int) -> Voice | None:
    """Keep it: a machine hears it, else they are told that it was not understood. None: it is nobody's to hear."""
    speaker = await speaker_in(tx, chat)
    if speaker is None:
        return None
    person, role, unit_id = speaker
    reads = tx.setting.hears and is_heard_whole(seconds, policy_on(tx.today))
    voice = await voices.add(
        tx, chat.id, person.id, unit_id, file_id, seconds, "reading" if reads else "asked"
    )
    if not reads:
        await show(tx, person, role, "voice", voice.id, chat.id)
    return voice


async def not_understood(tx: Tx, voice_id: int) -> None:
    """The machine made nothing of it: now it is as if there were none. Whoever left meanwhile is not answered."""
    voice = await voices.get(tx, voice_id)
    chat = await chats.find(tx, voice.chat_id)
    assert chat is not None, "it was said there"
    speaker = await speaker_in(tx, chat)
    if speaker is None:
        await voices.becomes(tx, voice, "gone")
        return
    await voices.becomes(tx, voice, "asked")
    person, role, _ = speaker
    await show(tx, person, role, "voice", voice.id, chat.id)


async def speaker_in(tx: Tx, chat: Chat) -> tuple[Person, Role, int] | None:
    """Of two on one phone the first: the card is for both."""
    for person in await chats.people_on(tx, chat.id):
        held = [one for one in await roles.held_by(tx, person.id) if one.role in SPEAKERS]
        held.sort(key=lambda one: one.role != chat.role)
        if held:
            return person, held[0].role, held[0].unit_id
    return None


async def left(tx: Tx, chat_id: int) -> None:
    """They said something else since: the note was not what they wanted heard."""
    await voices.said_since(tx, chat_id)
    for voice in await voices.asked_in_chat(tx, chat_id):
        await voices.becomes(tx, voice, "left")
        await redraw(tx, "voice", voice.id)


async def pass_on(tx: Tx, actor: Actor, voice: Voice) -> None:
    """请社区听: whoever is on duty has it on a card, and on their list until somebody heard it."""
    await voices.becomes(tx, voice, "waiting")
    await records.write(tx, actor, "pass-on-voice", "voice", voice.id)
    await redraw(tx, "voice", voice.id)
    for one in await on_duty(tx, "worker", voice.unit_id):
        await show(tx, one.person, one.role, "voice", voice.id)


async def play(tx: Tx, actor: Actor, voice: Voice, chat_id: int) -> None:
    """听一听: Telegram sends it again; who had it sent stands in the record."""
    assert actor.person is not None, "somebody listens"
    speaker = await people.get(tx, voice.person_id)
    caption = words(tx, actor.person.language, "voice-of", name=speaker.name)
    await reply_voice(tx, chat_id, await voices.file_id(tx, voice.id), caption)
    await voices.set_played(tx, voice)
    await records.write(tx, actor, "play-voice", "voice", voice.id)
    await redraw(tx, "voice", voice.id, lambda card: card.as_role not in SPEAKERS)


async def heard(tx: Tx, actor: Actor, voice: Voice) -> None:
    """听过了: the sound is not kept any longer, and whoever spoke knows who heard them."""
    assert actor.person is not None, "somebody heard it"
    await voices.becomes(tx, voice, "heard", actor.person.id)
    await records.write(tx, actor, "hear-voice", "voice", voice.id)
    await redraw(tx, "voice", voice.id)
    await _tell_speaker(tx, voice, "voice-was-heard", actor.person.name)


async def _tell_speaker(tx: Tx, voice: Voice, text_id: str, name: str = "") -> None:
    person = await people.get(tx, voice.person_id)
    held = [one.role for one in await roles.held_by(tx, person.id) if one.role in SPEAKERS]
    if held:
        await tell(tx, person, held[0], text_id, name=name)


async def look_at_due(tx: Tx) -> int:
    """Two minutes without another word: the community's; seven days unheard: gone, and on record. How many."""
    policy = policy_on(tx.today)
    now = tx.now_ms
    found = await voices.open_before(tx, now - answer_ms(policy), now - kept_ms(policy), PART)
    for voice in found:
        if next_step(voice.state, voice.said_at, voice.asked_at, now, policy) == "pass-on":
            await pass_on(tx, TIMER, voice)
        else:
            await voices.becomes(tx, voice, "gone")
            await records.write(tx, TIMER, "voice-gone", "voice", voice.id)
            await redraw(tx, "voice", voice.id)
            await _tell_speaker(tx, voice, "voice-was-not-heard")
    return len(found)
