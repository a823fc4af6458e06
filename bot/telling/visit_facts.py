"""What is known of a visit beside its own row: who was there, what they said of it, how well it is borne out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.model import Fact, HalfPoints, Person, Reckoned, Role, Visit
from bot.rules.confirmation import Given, Outcome, outcome_of
from bot.rules.evidence import Evidence, Source, Standing, Word, standing_of
from bot.rules.points import carried_over, reckon_points
from bot.rules.policy import policy_on
from bot.rules.visits import companion_denies
from bot.store import companions, confirmations, people, visits
from bot.store.tx import Tx, moment
from bot.telling.messages import words
from bot.telling.names import called


@dataclass(frozen=True)
class Answered:
    """What one person says of the visit to one elder, as it stands; `recorded_by` a worker, where they had no phone."""

    person_id: int
    elder_id: int
    role: Role
    given: Given
    recorded_by: int | None = None
    how: confirmations.How | None = None


async def answers(tx: Tx, visit: Visit) -> list[Answered]:
    """The standing answer of everybody who gave one in this round, and of each who put one on record.

    What is on record was asked by a person: it stands at once, and beside what the elder says here.
    """
    standing: dict[tuple[int, int, int | None], Answered] = {}
    policy = policy_on(visit.on)
    for said in await confirmations.of_visit(tx, visit):
        who = (said.person_id, said.elder_id, said.recorded_by)
        if said.recorded_by:
            given = Given(said.answer, True, _day(tx, said.at))
            standing[who] = Answered(
                said.person_id, said.elder_id, said.role, given, said.recorded_by, said.how
            )
            continue
        before = standing.get(who)
        outcome = outcome_of(before.given if before else None, said.answer, _day(tx, said.at), policy)
        assert isinstance(outcome, Outcome), "only answers that were taken are kept"
        standing[who] = Answered(said.person_id, said.elder_id, said.role, outcome.kept)
    return list(standing.values())


def _day(tx: Tx, at: int) -> date:
    return moment(at).astimezone(tx.setting.zone).date()


async def standing(
    tx: Tx, visit: Visit, verifier_id: int | None, said: Sequence[Answered] | None = None
) -> Standing:
    """Grade and flags, as whoever is about to verify sees them; of what was `said`, where that is at hand."""
    heard = tuple(
        Word(
            _source(one), one.given.answer, one.elder_id, one.recorded_by or one.person_id, one.given.settled
        )
        for one in (await answers(tx, visit) if said is None else said)
    )
    flags = [reason for _, reason in await visits.flags(tx, visit)]
    denied = [one for one in await companions.of_visit(tx, visit.id) if one.state == "denied"]
    flags += [companion_denies(one.id, policy_on(visit.on)) for one in denied]
    return standing_of(
        Evidence(visit.began_seen, visit.ended_seen, heard), verifier_id, policy_on(visit.on), flags
    )


def _source(one: Answered) -> Source:
    if one.recorded_by:
        return "sheet" if one.how == "sheet" else "record"
    return "elder" if one.role == "elder" else "relative"


async def worth(tx: Tx, visit: Visit) -> Reckoned[HalfPoints]:
    """What the visit earns its volunteer if it is verified now, 零头 carried in."""
    return await worth_of(tx, visit.volunteer_id, visit.minutes, visit.service, visit.on)


async def worth_of(tx: Tx, volunteer_id: int, minutes: int, service: str, on: date) -> Reckoned[HalfPoints]:
    carried = carried_over(*await visits.worth_so_far(tx, volunteer_id))
    return reckon_points(carried, minutes, service, policy_on(on))


async def worth_of_all(tx: Tx, volunteer_id: int, rows: Iterable[tuple[int, str, date]]) -> HalfPoints:
    """What several visits earn together, one after the other: (minutes, service, day) each."""
    carried, half_points = carried_over(*await visits.worth_so_far(tx, volunteer_id)), 0
    for minutes, service, on in rows:
        earned = reckon_points(carried, minutes, service, policy_on(on))
        carried = int(earned.reason.facts["left_hundredths"] or 0)
        half_points += earned.value
    return HalfPoints(half_points)


def when(on: date, part: str | None, start: int | None, minutes: int) -> str:
    """When a visit was, as much as is known: a fact that `words` says as of the day on which it is read."""
    clock = f"@{start}+{minutes}" if start is not None else ""
    return f"{on.isoformat()}.{part or ''}{clock}"


async def elders_of(tx: Tx, visit: Visit) -> Sequence[Person]:
    """Whom the visit was to."""
    return (await people.of_visit(tx, visit))[1:]


async def facts_of(tx: Tx, visit: Visit, language: str, *, full_names: bool = False) -> dict[str, Fact]:
    """The facts every text about a visit may name: volunteer, elders, service, when, minutes."""
    there = await people.of_visit(tx, visit)
    names = [person.name if full_names else called(person) for person in there]
    return {
        "volunteer": names[0],
        "elders": words(tx, language, "list-separator").join(names[1:]),
        "service": visit.service,
        "when": when(visit.on, visit.part, visit.start, visit.minutes),
        "minutes": visit.minutes,
    }
