"""The rows of a paper sheet: what each typed line says, and how a row reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.actions.sheets import Entry
from bot.dialogue import Again, Talk
from bot.model import SERVICES, Fact, Person, Visit
from bot.store import people
from bot.store.sheets import Sheet
from bot.telling import words
from bot.telling.names import called
from bot.telling.visit_facts import facts_of, when
from bot.understanding.sheet_lines import SheetLine, SheetOf, read_lines

SLOTS = ("date", "elder", "service", "minutes")
ORDER = ("date", "date?", "elder", "elder?", "elders", "service", "minutes", "minutes?")
"""As they are asked, so that 返回 goes back through them."""
MARKS = ("", "s", "?", "s~")
BROUGHT, NOTES = "~brought", "~notes"
"""Beside the answers: what is to be said of the lines that could not be taken, once."""
HEARD_AT = ("photo", "read-back", "drop", "change", "signed", "signeds")
"""Questions at which another line may be typed as well."""
ASKED_ANEW = HEARD_AT[1:]


@dataclass(frozen=True)
class Before:
    """What is known before the first row: whose sheet, who may be on it, the last day, what is entered already."""

    sheet: Sheet
    volunteer: Person
    elders: Sequence[Person]
    last: date
    there: Sequence[Visit]


def hear_rows(talk: Talk, before: Before) -> None:
    """Whole rows that were typed fill in the answers, each its own; of the others it is said what is wrong."""
    now = talk.tx.now.astimezone(talk.tx.setting.zone)
    lines = read_lines(_said(talk), _printed(talk, before), now)
    if not lines:
        return
    number = rows_told(talk)
    drop(talk, number)
    talk.forget(*ASKED_ANEW)
    notes = []
    for line in lines:
        problem = _problem(talk, before, line, number)
        if problem:
            notes.append(talk.words(f"sheet-line-{problem}", line=line.words))
            continue
        for key in sorted(line.slots, key=ORDER.index):
            _put(talk, key, number, line.slots[key])
        number += 1
    talk.answers[NOTES] = notes
    talk.heard = None
    raise Again


def _said(talk: Talk) -> Sequence[str]:
    """The lines that this talk began with, once; then those that are typed where a row may be."""
    if talk.arg("lines") and BROUGHT not in talk.answers:
        talk.answers[BROUGHT] = True
        return list(talk.arg("lines"))
    heard, at = talk.heard, talk.dialogue.awaiting.rstrip("0123456789s")
    if heard is None or heard.text is None or at not in (*SLOTS, *HEARD_AT):
        return ()
    return heard.lines or (heard.text,)


def _printed(talk: Talk, before: Before) -> SheetOf:
    named = [(one.id, one.name, one.address_form) for one in before.elders]
    one = before.volunteer
    return SheetOf(
        (one.id, one.name, one.address_form),
        before.sheet.monday,
        before.sheet.codes,
        named,
        signs_of(talk, one),
    )


def signs_of(talk: Talk, volunteer: Person) -> dict[str, str]:
    """What stands for a service, in the worker's language and in that of the sheet."""
    tongues = (talk.language, volunteer.language)
    labels = {words(talk.tx, one, f"service-{key}").lower(): key for one in tongues for key in SERVICES}
    return labels | {words(talk.tx, one, f"sheet-sign-{key}"): key for one in tongues for key in SERVICES}


def _put(talk: Talk, key: str, number: int, value: Any) -> None:
    """`elders` of a line is the several of its `elder`; a guess stays one."""
    base, mark = key.rstrip("?"), "?" if key.endswith("?") else ""
    slot = f"elder{number}s" if base == "elders" else f"{base}{number}{mark}"
    talk.answers[slot] = value
    if not mark:
        talk.path.append(slot)


def _problem(talk: Talk, before: Before, line: SheetLine, number: int) -> str:
    """Why a line is not taken, as the end of the text that says so; "" where it is."""
    if line.problem or not line.slots:
        return line.problem or "unread"
    day = str(line.slots.get("date", "")).partition(".")[0]
    if day and date.fromisoformat(day) > before.last:
        return "late"
    told = [_key_of(talk, row) for row in range(number)]
    slots = line.slots
    here = _key(
        slots.get("date"), slots.get("elder"), slots.get("elders"), slots.get("service"), slots.get("minutes")
    )
    return "there" if here in [*told, *map(_key_of_visit, before.there)] else ""


Key = tuple[str, str, tuple[int, ...], str, str]
"""Two visits of one day, part of the day, elders, service and length are one that was written twice."""


def _key(on: Any, elder: Any, several: Any, service: Any, minutes: Any) -> Key:
    day, _, part = str(on or "").partition(".")
    ids = several if elder == "several" else [elder] if elder else []
    return (
        day,
        part,
        tuple(sorted(int(one) for one in ids or ())),
        str(service),
        str(minutes).partition("@")[0],
    )


def _key_of(talk: Talk, row: int) -> Key:
    told = talk.answers
    return _key(
        *(
            told.get(slot)
            for slot in (f"date{row}", f"elder{row}", f"elder{row}s", f"service{row}", f"minutes{row}")
        )
    )


def _key_of_visit(visit: Visit) -> Key:
    ids = [str(one) for one in visit.elder_ids]
    return _key(f"{visit.on}.{visit.part or ''}", "several", ids, visit.service, visit.minutes)


def is_there(talk: Talk, before: Before, row: int) -> bool:
    """Whether the row that was just told was told or entered before."""
    told = [_key_of(talk, one) for one in range(row)]
    return _key_of(talk, row) in [*told, *map(_key_of_visit, before.there)]


def rows_told(talk: Talk) -> int:
    """How many rows have been told whole."""
    number = 0
    while all(f"{slot}{number}" in talk.answers for slot in SLOTS):
        number += 1
    return number


def drop(talk: Talk, row: int) -> None:
    """Forget a row, and let those after it move up."""
    while any(f"{slot}{row}{mark}" in talk.answers for slot in SLOTS for mark in MARKS):
        for slot in SLOTS:
            for mark in MARKS:
                here, after = f"{slot}{row}{mark}", f"{slot}{row + 1}{mark}"
                if after in talk.answers:
                    talk.answers[here] = talk.answers[after]
                else:
                    talk.answers.pop(here, None)
                    if here in talk.path:
                        talk.path.remove(here)
        row += 1


# How a row reads -------------------------------------------------------------------------------------------


async def line_of(talk: Talk, row: Entry) -> str:
    draft = row.draft
    there = [await people.get(talk.tx, one) for one in draft.elder_ids]
    facts: dict[str, Fact] = {
        "elders": names_of(talk, there), "service": draft.service, "minutes": draft.minutes,
        "when": when(draft.on, row.part, draft.start, draft.minutes),
    }  # fmt: skip
    return talk.words("sheet-row", **facts)


async def line_of_visit(talk: Talk, visit: Visit) -> str:
    return talk.words("sheet-row", **await facts_of(talk.tx, visit, talk.language))


def names_of(talk: Talk, elders: Sequence[Person]) -> str:
    return talk.words("list-separator").join(called(one) for one in elders)
