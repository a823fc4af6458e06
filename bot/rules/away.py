"""请假和代班: who may be away when, and who does the duty meanwhile."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from bot.model import Absence, Refusal
from bot.rules.policy import Policy


# Own judgement: so that a holiday is read as it was meant, and ends.
def refusal_to_be_away(
    from_on: date, until_on: date, own: Sequence[Absence], today: date, policy: Policy
) -> Refusal | None:
    """`own`: the holidays that this person has told of already, as far as they stand."""
    if from_on < today:
        return policy.refusal("away-in-past", "", begins_on=from_on.isoformat())
    if until_on < from_on:
        return policy.refusal(
            "away-ends-first", "", begins_on=from_on.isoformat(), ends_on=until_on.isoformat()
        )
    if from_on > today + timedelta(days=policy.away_ahead_days):
        return policy.refusal(
            "away-too-far", "", begins_on=from_on.isoformat(), limit_days=policy.away_ahead_days
        )
    if (until_on - from_on).days >= policy.away_max_days:
        return policy.refusal("away-too-long", "", limit_days=policy.away_max_days)
    other = next((one for one in own if overlaps(one, from_on, until_on)), None)
    if other:
        return policy.refusal(
            "away-overlaps", "", begins_on=other.from_on.isoformat(), ends_on=other.until_on.isoformat()
        )
    return None


def overlaps(absence: Absence, from_on: date, until_on: date) -> bool:
    """Whether a holiday that stands has a day in common with these."""
    return absence.state == "stands" and absence.from_on <= until_on and from_on <= absence.until_on


def is_away(person_id: int, day: date, absences: Sequence[Absence]) -> bool:
    return _of(person_id, day, absences) is not None


# Own judgement: nobody gets a right by standing in. Whoever does holds the role there already, or the street's.
def who_stands_in(
    person_id: int, day: date, absences: Sequence[Absence], able: Collection[int]
) -> int | None:
    """Who does this person's duty on a day: they themselves, or their deputy, or the deputy of one who is away too.

    None where there is no deputy, or none who is `able` any more, or the deputies lead round in a ring.
    """
    passed: set[int] = set()
    while absence := _of(person_id, day, absences):
        passed.add(person_id)
        deputy_id = absence.deputy_id
        if deputy_id is None or deputy_id in passed or deputy_id not in able:
            return None
        person_id = deputy_id
    return person_id


def _of(person_id: int, day: date, absences: Sequence[Absence]) -> Absence | None:
    return next((one for one in absences if one.person_id == person_id and overlaps(one, day, day)), None)
