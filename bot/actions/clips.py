"""读给我听: clips that a worker recorded, what of them is missing, and reading something to somebody."""

from collections.abc import Sequence

from bot.model import Actor
from bot.sounds import can_join, seconds_of
from bot.store import chats, clips, people, records, roles
from bot.store.tx import Tx
from bot.telling import reply, reply_sound, words
from bot.telling.names import called
from bot.understanding.aloud import SAID

NAME = "name-"


async def missing(tx: Tx, unit_id: int) -> list[str]:
    """The phrases that nobody of the community spoke yet: the words, then the names of its elders."""
    there = await clips.recorded(tx, unit_id)
    return [one for one in (*SAID, *await _names(tx, unit_id)) if one not in there]


async def names_missing(tx: Tx, unit_id: int) -> int:
    """How many names came since the words were recorded; 0 where they are not."""
    left = await missing(tx, unit_id)
    return len(left) if all(one.startswith(NAME) for one in left) else 0


async def _names(tx: Tx, unit_id: int) -> list[str]:
    return [f"{NAME}{one.id}" for one in await roles.holders(tx, "elder", unit_id)]


async def words_of(tx: Tx, phrase: str) -> str:
    """What is to be spoken."""
    if phrase.startswith(NAME):
        return called(await people.get(tx, int(phrase.removeprefix(NAME))))
    return SAID[phrase]


async def keep(tx: Tx, actor: Actor, phrase: str, file_id: str) -> None:
    assert actor.person is not None, "somebody spoke it"
    assert actor.unit_id is not None, "for their community"
    await clips.keep(tx, actor.unit_id, phrase, file_id, actor.person.id)
    await records.write(tx, actor, "record-clip", "unit", actor.unit_id, phrase=phrase)


async def forget(tx: Tx, actor: Actor, phrase: str) -> None:
    """It was spoken badly, and is asked for again."""
    assert actor.unit_id is not None, "of their community"
    await clips.forget(tx, actor.unit_id, phrase)
    await records.write(tx, actor, "forget-clip", "unit", actor.unit_id, phrase=phrase)


async def can_read(tx: Tx, unit_id: int, phrases: Sequence[str]) -> bool:
    """Whether every clip is there, and they can be joined."""
    return can_join() and set(phrases) <= await clips.recorded(tx, unit_id, fetched=True)


async def read(tx: Tx, chat_id: int, unit_id: int, phrases: Sequence[str]) -> None:
    """The clips are joined outside of this turn."""
    await clips.add_reading(tx, chat_id, unit_id, phrases)


async def was_joined(tx: Tx, reading: clips.Reading, note: bytes | None) -> None:
    """Here it is; None: it could not be joined, and whoever asked hears so."""
    await clips.end_reading(tx, reading.id)
    if note:
        await reply_sound(tx, reading.chat_id, note, seconds_of(note))
        return
    found = await chats.people_on(tx, reading.chat_id)
    language = found[0].language if found else tx.setting.default_language
    await reply(tx, reading.chat_id, words(tx, language, "clips-cannot-read"))
