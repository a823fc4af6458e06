"""名单: which rows of a roster are in doubt and why, and whom each row is about. 二(一): 建立帮扶对象数据库."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from bot.model import Reason
from bot.rules.eligibility import Circumstances, Finding, find_eligible
from bot.rules.policy import Policy
from bot.rules.register import Consent

CLAUSE = "二(一)"

Same = Literal["same", "apart", "unclear"]


@dataclass(frozen=True)
class Keys:
    """What tells two people of one name apart, as far as it is known: two keys that differ make two people."""

    name: str
    born_on: date | None = None
    id_number: str = ""
    phone: str = ""

    @property
    def none(self) -> bool:
        return not (self.born_on or self.id_number or self.phone)


@dataclass(frozen=True)
class OnFile:
    """Somebody the community has on file, as far as a roster may add to it. `facts` are fields of the register."""

    person_id: int
    keys: Keys
    is_elder: bool
    deceased: bool = False
    form: str = ""
    told: Circumstances = field(default_factory=Circumstances)
    facts: Mapping[str, str] = field(default_factory=dict)
    agreed: frozenset[Consent] = frozenset()


@dataclass(frozen=True)
class Row:
    """What a row tells, with consent applied: without the elder's word nothing but name, form and birthday is left."""

    at: int
    keys: Keys
    form: str
    told: Circumstances
    facts: Mapping[str, str]
    agreed: bool
    doubts: tuple[Reason, ...] = ()


# UX, DOMAIN: two people of one name are never guessed between.
def same_person(one: Keys, other: Keys) -> Same:
    """Whether two of the same name are one: an id number or a birthday decides, a shared phone says yes.

    >>> same_person(Keys("李大山", date(1945, 8, 12)), Keys("李大山", date(1945, 8, 12), phone="027"))
    'same'
    """
    if one.id_number and other.id_number:
        return "same" if one.id_number == other.id_number else "apart"
    if one.born_on and other.born_on:
        return "same" if one.born_on == other.born_on else "apart"
    return "same" if one.phone and one.phone == other.phone else "unclear"


def unreadable(
    *, named: bool, unclear: Sequence[str], formulas: Sequence[str], merged: bool, month_only: bool,
    id_against_birthday: bool, policy: Policy,
) -> tuple[Reason, ...]:  # fmt: skip
    """What of a row could not be read: `unclear` and `formulas` are headers as they stand on the sheet.

    Nothing is guessed: half a birthday, a formula, or a cell that belongs to several rows is asked about.
    """
    found = [] if named or unclear or formulas else [policy.reason("roster-without-name", CLAUSE)]
    found += [policy.reason("roster-unclear", CLAUSE, column=one) for one in unclear]
    found += [policy.reason("roster-formula", CLAUSE, column=one) for one in formulas]
    if merged:
        found.append(policy.reason("roster-merged", CLAUSE))
    if month_only:
        found.append(policy.reason("roster-month-only", CLAUSE))
    if id_against_birthday:
        found.append(policy.reason("roster-id-against-birthday", CLAUSE))
    return tuple(found)


def match(row: Row, on_file: Sequence[OnFile], policy: Policy) -> OnFile | Reason | None:
    """Whom of the community a row is about; None for somebody new; a reason where that cannot be told.

    `on_file` are those of the same name or the same id number.
    """
    for one in on_file:
        if row.keys.id_number and row.keys.id_number == one.keys.id_number:
            return one if one.keys.name == row.keys.name else policy.reason("roster-id-of-another", CLAUSE)
    alike = [one for one in on_file if one.keys.name == row.keys.name]
    same = [one for one in alike if same_person(row.keys, one.keys) == "same"]
    if len(same) == 1:
        return same[0]
    unclear = [one for one in alike if same_person(row.keys, one.keys) == "unclear"]
    if not unclear and not same:
        return None
    if len(alike) == 1 and alike[0].is_elder and alike[0].keys.none:
        return alike[0]  # nothing is known by which they could differ: the roster that brought them in
    return policy.reason("roster-two-of-name", CLAUSE)


def twins(rows: Sequence[Row], policy: Policy) -> dict[int, Reason]:
    """The rows that may be about somebody who stands further up, each with the line it repeats.

    Nobody is told from another of the name without a birthday (an id number tells it too).
    """
    by_number: dict[str, Row] = {}
    by_day: dict[tuple[str, date | None], Row] = {}
    of_name: dict[str, Row] = {}
    found: dict[int, Reason] = {}
    for row in rows:
        name, day = row.keys.name, row.keys.born_on
        bare = by_day.get((name, None)) if day else of_name.get(name)
        before = by_number.get(row.keys.id_number) or bare or by_day.get((name, day))
        if before and (
            before is bare or before.keys.name != name or same_person(before.keys, row.keys) == "same"
        ):
            found[row.at] = policy.reason("roster-twice", CLAUSE, line=before.at)
        if row.keys.id_number:
            by_number.setdefault(row.keys.id_number, row)
        by_day.setdefault((name, day), row)
        of_name.setdefault(name, row)
    return found


def merged(row: Row, known: OnFile | None) -> tuple[Circumstances, dict[str, str]]:
    """What is on file with what the row adds: what is there already stands.

    A roster is of the day it was written: what was found since by the people on the spot is newer.
    """
    if known is None:
        return row.told, dict(row.facts)
    told, new = known.told, row.told
    both = replace(
        told, born_on=told.born_on or new.born_on, situation=told.situation or new.situation,
        situation_words=told.situation_words if told.situation else new.situation_words,
        supporters_away=_first(told.supporters_away, new.supporters_away),
        hard_at_home=_first(told.hard_at_home, new.hard_at_home), subsidy=_first(told.subsidy, new.subsidy),
    )  # fmt: skip
    if (both.supporters_away, both.hard_at_home) != (told.supporters_away, told.hard_at_home):
        both = replace(both, found_on=told.found_on or new.found_on)
    return both, {name: text for name, text in row.facts.items() if not known.facts.get(name)}


def judged(
    row: Row, known: OnFile | None, today: date, policy: Policy, *, lives_elsewhere: bool = False
) -> tuple[Finding, tuple[Reason, ...]]:
    """The finding as at a single enrolment (服务对象.md), and what of it puts the row in doubt.

    What is still 待补 turns nobody away. Not enrolled by a roster are those who are not 服务对象, who have died, or who
    are on file with another community.
    """
    finding = find_eligible(merged(row, known)[0], today, policy)
    doubts = list(finding.reasons) if finding.verdict == "not-eligible" else []
    if known and known.deceased:
        doubts.append(policy.reason("roster-deceased", CLAUSE))
    if known is None and lives_elsewhere:
        doubts.append(policy.reason("roster-elsewhere", CLAUSE))
    return finding, tuple(doubts)


def adds(row: Row, known: OnFile) -> bool:
    """Whether the row tells anything that is not on file: sending a roster again changes nothing."""
    told, facts = merged(row, known)
    return bool(
        told != known.told
        or facts
        or not known.is_elder
        or (row.form and not known.form)
        or _more_agreed(row, known)
    )


def _more_agreed(row: Row, known: OnFile) -> bool:
    return row.agreed and not consents_of(row) <= known.agreed


# 个人信息保护法 28: a health note is a consent of its own; the sheet that was signed has all three parts.
def consents_of(row: Row) -> frozenset[Consent]:
    """What the signed sheet covers: health only where there is a note."""
    return frozenset(
        ("record", "situation", "health") if row.facts.get("health_note") else ("record", "situation")
    )


def _first(known: bool | None, new: bool | None) -> bool | None:
    return new if known is None else known
