"""找老人: by name, estate, situation, or who has not been seen for long; a worker's community, an officer's street."""

from collections.abc import Sequence

from bot.actions.gates import person_for, unit_for
from bot.dialogue import Answered, Option, Talk, people_options
from bot.model import Refusal
from bot.rules.eligibility import SITUATIONS
from bot.store import register, units
from bot.store.register import Listed
from bot.telling.register_page import page_for_street
from bot.understanding.names import read_person

WAYS = ("estate", "situation", "unseen")
LISTED_MAX = 20
NAME_MAX = 20


async def search(talk: Talk) -> None:
    assert talk.unit_id is not None, "officials belong to a unit"
    unit = await unit_for(talk.tx, talk.actor, "search-elders", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    communities = {one.id: one.name for one in await units.communities_under(talk.tx, unit.id)}
    found = await _found(talk, list(communities))
    if not found:
        await talk.say("search-nobody")
        return
    shown = [one.person for one in found[:LISTED_MAX]]
    by_name = [(one.id, one.name, one.address_form) for one in shown]
    chosen = await talk.choose(
        "elder",
        people_options(shown),
        lambda said: read_person(said, by_name),
        _list(talk, found, communities),
    )
    if talk.role == "worker":
        talk.becomes("elder-page", id=chosen.id)
    seen = await person_for(talk.tx, talk.actor, "see-eligibility", chosen.id)
    if isinstance(seen, Refusal):
        await talk.refuse(seen)
        return
    where = next(communities[one.unit_id] for one in found if one.person.id == chosen.id)
    await talk.say_words(await page_for_street(talk.tx, talk.language, chosen, where))


async def _found(talk: Talk, unit_ids: Sequence[int]) -> Sequence[Listed]:
    """Whom was asked for, the longest unseen first."""
    ways = [Option(f"~{one}", talk.words(f"search-by-{one}"), one) for one in WAYS]
    labels = {option.key: option.label for option in ways}
    asked_for = await talk.ask("who", _part_of_name, ways, lambda key: labels.get(key, key))
    if asked_for == "~estate":
        estates = await register.estates(talk.tx, unit_ids)
        if not estates:
            return []
        estate = await talk.choose("estate", [Option(str(n), one, one) for n, one in enumerate(estates)])
        return await register.in_estate(talk.tx, unit_ids, estate)
    if asked_for == "~situation":
        options = [Option(one, talk.words(f"situation-{one}"), one) for one in SITUATIONS]
        return await register.in_situation(talk.tx, unit_ids, await talk.choose("situation", options))
    if asked_for == "~unseen":
        return await register.elders(talk.tx, unit_ids, "whereabouts <> 'deceased'")
    found = await register.named(talk.tx, unit_ids, asked_for)
    if not found:
        talk.forget("who")
        talk.hint, talk.answered = "search-nobody", Answered()
        await talk.ask("who", _part_of_name, ways, lambda key: labels.get(key, key))
    return found


def _part_of_name(said: str) -> str | None:
    """One character of a name is enough."""
    return said if 1 <= len(said) <= NAME_MAX and any(map(str.isalpha, said)) else None


def _list(talk: Talk, found: Sequence[Listed], communities: dict[int, str]) -> str:
    """A line each: who, in which estate (of a street: which community), and when somebody was there."""
    lines = [talk.words("search-found" if len(found) <= LISTED_MAX else "search-many",
                        found=len(found), shown=LISTED_MAX)]  # fmt: skip
    for one in found[:LISTED_MAX]:
        place = one.estate if talk.role == "worker" else communities[one.unit_id]
        who = f"{one.person.name} {place}".strip()
        text_id = "search-line-seen" if one.seen_on else "search-line"
        lines.append(talk.words(text_id, who=who, seen_on=one.seen_on))
    return "\n".join(lines)
