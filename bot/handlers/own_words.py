"""我们的说法: a worker writes down what the community calls a service or a place, so that sentences are understood."""

from collections.abc import Sequence

from bot.actions import own_words as deeds
from bot.actions.gates import unit_for
from bot.dialogue import Option, Talk
from bot.model import SERVICES, Refusal, Unit
from bot.store import own_words as stored
from bot.store.own_words import Kept
from bot.understanding.own_words import PLACE, read_own_word

MEANINGS = (*SERVICES, PLACE)


async def own_words(talk: Talk) -> None:
    assert talk.unit_id is not None, "a worker belongs to a community"
    unit = await unit_for(talk.tx, talk.actor, "keep-own-words", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    kept = await stored.of_unit(talk.tx, unit.id)
    keys = ["add"] if len(kept) < deeds.OWN_WORDS_MAX else []
    keys += ["take-out"] if kept else []
    options = [Option(key, talk.words(f"own-words-{key}"), key) for key in keys]
    if await talk.choose("what", options, None, _listed(talk, kept)) == "add":
        await _add(talk, unit)
    else:
        await _take_out(talk, unit, kept)


def _listed(talk: Talk, kept: Sequence[Kept]) -> str:
    """What stands there, by what it means."""
    if not kept:
        return talk.words("own-words-none")
    lines = [talk.words("own-words-list")]
    for meaning in MEANINGS:
        words = [one.word for one in kept if one.meaning == meaning]
        if words:
            joined = talk.words("list-separator").join(words)
            lines.append(talk.words("own-words-line", meaning=_meaning(talk, meaning), words=joined))
    return "\n".join(lines)


def _meaning(talk: Talk, meaning: str) -> str:
    return talk.words("own-words-place" if meaning == PLACE else f"service-{meaning}")


async def _add(talk: Talk, unit: Unit) -> None:
    word = await talk.ask("word", read_own_word)
    options = [Option(one, _meaning(talk, one), one) for one in MEANINGS]
    meaning = await talk.choose("meaning", options, None, None, word=word)
    await talk.confirm("read-back", ("word", "meaning"), (), word=word, meaning=_meaning(talk, meaning))
    await deeds.keep(talk.tx, talk.actor, unit.id, word, meaning)
    await talk.say("own-word-kept", word=word)


async def _take_out(talk: Talk, unit: Unit, kept: Sequence[Kept]) -> None:
    chosen = await talk.choose("gone", [Option(str(one.id), one.word, one) for one in kept])
    await talk.confirm("sure", ("gone",), (), word=chosen.word)
    await deeds.take_out(talk.tx, talk.actor, unit.id, chosen)
    await talk.say("own-word-gone", word=chosen.word)
