"""What happens at a 回访: it is kept, and what somebody wishes holds from now on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.actions import contacts, going
from bot.model import Actor, Person, Refusal, Request
from bot.rules import follow_up as rules
from bot.rules.follow_up import Kind
from bot.rules.policy import policy_on
from bot.store import follow_ups, offered, people, records
from bot.store.tx import Tx
from bot.telling import tell


@dataclass(frozen=True)
class Due:
    """Somebody who is to be followed up, and since when."""

    person: Person
    kind: Kind
    since: date


async def due(tx: Tx, unit_id: int) -> list[Due]:
    """Who of a community is to be asked how it goes, the longest overdue first."""
    policy = policy_on(tx.today)
    days = [
        (rules.due_on(one.kind, one.since, one.last_on, policy), one)
        for one in await follow_ups.known_in(tx, unit_id)
    ]
    over = sorted((on, one.person_id, one.kind) for on, one in days if on <= tx.today)
    return [Due(await people.get(tx, person_id), kind, on) for on, person_id, kind in over]


async def note(
    tx: Tx, actor: Actor, person: Person, kind: Kind, answers: Mapping[str, str], words: str,
    not_going: Sequence[Request] = (),
) -> None:  # fmt: skip
    """Keep it. An elder who was asked was seen, or rung up: that is a contact (探访) as well.

    `not_going`: what a volunteer promised for the days of their rest, and does not keep.
    """
    assert actor.person is not None, "somebody asks"
    assert actor.unit_id is not None, "a worker belongs to a community"
    number = await follow_ups.add(
        tx, kind=kind, person_id=person.id, unit_id=actor.unit_id, made_by=actor.person.id, answers=answers,
        words=words,
    )  # fmt: skip
    await records.write(tx, actor, "follow-up", "person", person.id, kind=kind, follow_up=number)
    if kind == "elder":
        await contacts.make(tx, actor, person, answers["how"])
    else:
        await _as_they_wish(tx, person, answers)
        for request in not_going:
            given = await going.give_back(tx, replace(actor, on_behalf_of=person), request)
            assert not isinstance(given, Refusal), "it was promised a moment ago"


async def _as_they_wish(tx: Tx, volunteer: Person, answers: Mapping[str, str]) -> None:
    """Fewer visits a week, or a rest: matching goes by it from now on, and the volunteer has it in writing."""
    a_week = rules.visits_a_week(answers)
    if a_week is not None:
        await offered.put(tx, volunteer.id, a_week=a_week)
        await tell(tx, volunteer, "volunteer", "follow-up-less-told", a_week=a_week)
    until = rules.rest_until(answers, tx.today)
    if until is not None:
        await offered.put(tx, volunteer.id, rest_until=until.isoformat())
        await tell(tx, volunteer, "volunteer", "follow-up-rest-told", rest_on=until.isoformat())
