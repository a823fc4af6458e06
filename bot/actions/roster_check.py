"""Each row of a roster as the rules see it: what it tells, whom it is about, what it adds, and what is in doubt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from bot.model import Reason
from bot.rules import roster
from bot.rules.eligibility import Circumstances, Finding
from bot.rules.policy import Policy, policy_on
from bot.rules.register import COVERED_BY, Consent
from bot.rules.roster import Keys, OnFile, Row
from bot.sheets import Line
from bot.store import rosters
from bot.store.tx import Tx
from bot.understanding.roster_rows import Told, read_row


@dataclass(frozen=True)
class Checked:
    """A row with what follows from it: somebody new, something more about `known`, the same as before, or doubts."""

    row: Row
    known: OnFile | None
    finding: Finding
    doubts: tuple[Reason, ...]

    @property
    def what(self) -> Literal["doubtful", "new", "more", "same"]:
        if self.doubts:
            return "doubtful"
        if self.known is None:
            return "new"
        return "more" if roster.adds(self.row, self.known) else "same"


@dataclass(frozen=True)
class Sheet:
    """What a roster is read by: its headers, the field of each, and whether all on it signed, as the worker said."""

    headers: Sequence[str]
    fields: Sequence[str]
    agreed: bool | None


def row_of(line: Line, sheet: Sheet, today: date) -> Row:
    """What a line tells; without the elder's word, nothing but name, form and birthday (个人信息保护法 28)."""
    policy = policy_on(today)
    cells = ["" if n in line.formulas else cell for n, cell in enumerate(line.cells)]
    told = read_row(line.at, cells, sheet.fields, today)
    header_of = dict(zip(reversed(sheet.fields), reversed(sheet.headers), strict=False))
    doubts = roster.unreadable(
        named=bool(told.name), unclear=[header_of[one] for one in told.unclear],
        formulas=[sheet.headers[n] for n in line.formulas if n < len(sheet.fields) and sheet.fields[n]],
        merged=line.merged, month_only=told.month_only, id_against_birthday=told.id_against_birthday, policy=policy,
    )  # fmt: skip
    agreed = bool(sheet.agreed) if told.agreed is None else told.agreed
    keys = Keys(told.name, told.born_on, told.id_number, told.phone)
    circumstances, facts = Circumstances(told.born_on), {}
    if agreed:
        private = {"phone": told.phone, "id_number": told.id_number}
        facts = {name: text for name, text in {**told.facts, **private}.items() if text}
        circumstances = _found(told, today)
    return Row(line.at, keys, told.form, circumstances, facts, agreed, doubts)


def _found(told: Told, today: date) -> Circumstances:
    """The findings are of the day that the sheet names, else of the day on which it came."""
    found_on = told.found_on or today
    asked = (told.supporters_away, told.hard_at_home) != (None, None)
    return Circumstances(
        told.born_on, told.situation, told.situation_words, told.supporters_away, told.hard_at_home,
        found_on if asked else None, told.subsidy,
    )  # fmt: skip


def check(
    rows: Sequence[Row], on_file: Sequence[OnFile], lives_elsewhere: Callable[[str], bool], today: date
) -> list[Checked]:
    """Every row by the rules that a single enrolment goes by, and beside those above it.

    `lives_elsewhere`: whether an id number is on file with another community.
    """
    policy = policy_on(today)
    by_name: dict[str, list[OnFile]] = {}
    for one in on_file:
        for key in {one.keys.name, one.keys.id_number} - {""}:
            by_name.setdefault(key, []).append(one)
    repeated = roster.twins([row for row in rows if row.keys.name], policy)
    return [_checked(row, by_name, repeated, lives_elsewhere, today, policy) for row in rows]


def _checked(
    row: Row, by_name: Mapping[str, list[OnFile]], repeated: Mapping[int, Reason],
    lives_elsewhere: Callable[[str], bool], today: date, policy: Policy,
) -> Checked:  # fmt: skip
    alike = {
        one.person_id: one for key in (row.keys.name, row.keys.id_number) for one in by_name.get(key, ())
    }
    found = roster.match(row, list(alike.values()), policy)
    known = found if isinstance(found, OnFile) else None
    elsewhere = bool(row.keys.id_number) and lives_elsewhere(row.keys.id_number)
    finding, against = roster.judged(row, known, today, policy, lives_elsewhere=elsewhere)
    doubts = [*row.doubts, *against]
    if isinstance(found, Reason):
        doubts.append(found)
    if row.at in repeated:
        doubts.append(repeated[row.at])
    return Checked(row, known, finding, tuple(doubts))


def people_on_file(tx: Tx, members: rosters.Members) -> list[OnFile]:
    """What the store has, as the rules take it. For 10,000 people a second's work: no turn of a talk waits for it."""
    return [_on_file(row, members) for row in rosters.opened(tx, members)]


def _on_file(row: Mapping[str, Any], members: rosters.Members) -> OnFile:
    words = members.consents.get(row["id"], {})
    born = _day(row["born_on"])
    told = Circumstances(
        born, row["situation"], row["situation_words"], _truth(row["supporters_away"]), _truth(row["hard_at_home"]),
        _day(row["found_on"]), _truth(row["subsidy"]), row["exception_by"],
    )  # fmt: skip
    return OnFile(
        row["id"], Keys(row["name"], born, row["id_number"] or "", row["phone"] or ""), bool(row["is_elder"]),
        row["whereabouts"] == "deceased", row["address_form"], told,
        {name: row[name] for name in COVERED_BY if row[name]},
        frozenset(kind for kind in get_args(Consent) if kind in words and words[kind]["given"]),
    )  # fmt: skip


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _truth(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def counted(found: Iterable[Checked]) -> dict[str, int]:
    """How many rows are of each kind, and how many of those that are written will be 待补."""
    counts = dict.fromkeys(("doubtful", "new", "more", "same", "incomplete"), 0)
    for one in found:
        counts[one.what] += 1
        counts["incomplete"] += one.what in ("new", "more") and one.finding.verdict == "incomplete"
    return counts
