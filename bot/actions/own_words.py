"""What happens to a community's own words: one is kept, or taken out."""

from bot.model import Actor
from bot.store import own_words, records
from bot.store.own_words import Kept
from bot.store.tx import Tx

OWN_WORDS_MAX = 60
"""A community's list is read in one message, and each sentence is looked through for each of them."""


async def keep(tx: Tx, actor: Actor, unit_id: int, word: str, meaning: str) -> None:
    assert actor.person is not None, "a worker writes it down"
    await own_words.put(tx, unit_id, word, meaning, actor.person.id)
    await records.write(tx, actor, "keep-own-words", "unit", unit_id, meaning=meaning)


async def take_out(tx: Tx, actor: Actor, unit_id: int, kept: Kept) -> None:
    await own_words.take_out(tx, kept.id)
    await records.write(tx, actor, "take-out-own-word", "unit", unit_id, meaning=kept.meaning)
