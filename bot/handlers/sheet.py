"""A paper sheet that came back: when, each visit in a line or four taps, the photo; then all of it at once."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.actions import sheets, visits
from bot.actions.gates import sheet_for
from bot.actions.sheets import Entry
from bot.dialogue import Again, Option, Talk, people_options
from bot.handlers.sheet_rows import (
    NOTES,
    Before,
    drop,
    hear_rows,
    is_there,
    line_of,
    line_of_visit,
    names_of,
)
from bot.model import SERVICES, Person, Refusal, Visit
from bot.rules.sheets import WEEK, days_of, may_come_back
from bot.rules.visits import Draft
from bot.store import people
from bot.store import sheets as stored
from bot.store import visits as logged
from bot.store.sheets import Sheet
from bot.telling import Button, deed
from bot.telling.names import called
from bot.telling.visit_facts import facts_of, worth_of_all
from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt
from bot.understanding.lengths import read_minutes
from bot.understanding.names import read_person
from bot.understanding.replies import read_reply
from bot.understanding.services import read_service
from bot.understanding.sheet_lines import read_sheet_day
from bot.understanding.wording import normal

USUAL_MINUTES = (30, 60, 90, 120, 180)
LATEST = 20
"""So many of the volunteer's latest visits say which services come first."""
LABELS = {"yes": "button-yes", "more": "sheet-more", "drop": "sheet-drop-label"}
OPEN = ("logged", "verified")
"""A visit whose signature may still be put on record."""


async def sheet(talk: Talk) -> None:
    """由社区代记, row by row; nothing is written before all of it was read back."""
    found = await _sheet(talk)
    if found is None:
        return
    before = await _before(talk, found)
    talk.behalf = before.volunteer
    _hear_photo(talk)
    hear_rows(talk, before)
    rows = await _rows(talk, before)
    photo = await talk.picture("photo", Option("none", talk.words("sheet-no-photo"), ""))
    if not rows and not photo:
        await talk.say("sheet-nothing", number=found.number)
        return
    entered = [visit for visit in before.there if visit.id in await stored.visit_ids(talk.tx, found.id)]
    entered = [visit for visit in entered if visit.state in OPEN]
    stood = [await line_of_visit(talk, one) for one in entered]
    lines = [*stood, *[await line_of(talk, one) for one in rows]]
    signed = await _signed(talk, lines) if photo and lines else []
    which = _which_signed(lines, signed) if photo else "no-photo"
    await _read_back(talk, before, rows, lines, signed, which)
    made = await sheets.enter(talk.tx, talk.actor, found, before.volunteer, before.last, rows)
    refused = None
    if photo:
        both: list[Visit | Refusal] = [*entered, *made]
        beside = [one for one in (both[at] for at in signed) if isinstance(one, Visit)]
        refused = await sheets.keep_photo(talk.tx, talk.actor, found, photo, beside)
    await _say_done(talk, found, before.volunteer, rows, made)
    if refused:
        await talk.refuse(refused)


async def _sheet(talk: Talk) -> Sheet | None:
    found = await sheet_for(talk.tx, talk.actor, "enter-sheet", talk.arg("id"))
    if isinstance(found, Refusal):
        await talk.refuse(found)
        return None
    if found.monday > talk.tx.today:
        await talk.say("sheet-of-next-week", number=found.number)
        return None
    return found


async def _before(talk: Talk, found: Sheet) -> Before:
    """The day it was handed in, asked once; what is printed on it; the visits of that week that stand already."""
    volunteer = await people.get(talk.tx, found.volunteer_id)
    last = found.handed_in_on or await _handed_in(talk, found, volunteer)
    printed = [await people.get(talk.tx, one) for one in found.codes.values()]
    paired = await people.elders_of_volunteer(talk.tx, volunteer.id)
    elders = [*printed, *(one for one in paired if one.id not in found.codes.values())]
    since = await logged.of_volunteer(talk.tx, volunteer.id, found.monday)
    return Before(found, volunteer, elders, last, [one for one in since if one.on < found.monday + WEEK])


async def _handed_in(talk: Talk, found: Sheet, volunteer: Person) -> date:
    """交单子那天: late or not is counted from it."""
    today = talk.tx.today
    near = [today - timedelta(days=ago) for ago in range(3)]
    usual = [
        Option(on.isoformat(), talk.words(f"sheet-came-{ago}"), on)
        for ago, on in enumerate(near)
        if may_come_back(on, found.monday, today)
    ]

    def read(said: str) -> str | Doubt[str] | None:
        day = read_day(said, today)
        days = day.choices if isinstance(day, Doubt) else () if day is None else (day,)
        able = tuple(one.isoformat() for one in days if may_come_back(one, found.monday, today))
        return None if not able else Doubt(able) if isinstance(day, Doubt) else able[0]

    given = await talk.ask(
        "handed-in", read, usual, lambda key: talk.words("sheet-came", came_on=key),
        number=found.number, volunteer=called(volunteer),
    )  # fmt: skip
    return date.fromisoformat(given)


# The rows ------------------------------------------------------------------------------------------------


async def _rows(talk: Talk, before: Before) -> list[Entry]:
    """One visit after the other, until 记完了."""
    rows: list[Entry] = []
    services = await _services(talk, before.volunteer)
    while True:
        row = await _row(talk, before, rows, services)
        if row is None:
            return rows
        if is_there(talk, before, len(rows)):
            talk.answers[NOTES] = [talk.words("sheet-line-there", line=await line_of(talk, row))]
            drop(talk, len(rows))
            raise Again
        number = len(rows)
        refused = await visits.refusal_to_log(talk.tx, talk.actor, before.volunteer, row.draft)
        if refused:
            await talk.amend(refused, [f"{slot}{number}" for slot in ("date", "elder", "service", "minutes")])
        rows.append(row)


async def _row(talk: Talk, before: Before, rows: list[Entry], services: list[Option[str]]) -> Entry | None:
    number = len(rows)
    told = await _day(talk, before, rows)
    if told is None:
        return None
    day, _, part = told.partition(".")
    elders = await _elders(talk, before, number)
    names = names_of(talk, elders)
    service = await talk.choose(f"service{number}", services, read_service, None, elders=names)
    start, minutes = await _length(talk, number, names)
    draft = Draft(date.fromisoformat(day), start, minutes, service, tuple(one.id for one in elders))
    return Entry(draft, part or None)


async def _day(talk: Talk, before: Before, rows: list[Entry]) -> str | None:
    """A day of its week, from the last row's day on; None for 记完了."""
    slot = f"date{len(rows)}"
    week = [on for on in days_of(before.sheet.monday) if on <= before.last]
    from_on = next((at for at, on in enumerate(week) if rows and on == rows[-1].draft.on), 0)
    days: list[Option[Any]] = [
        Option(f"{on.isoformat()}.", _day_label(talk, on), on) for on in (*week[from_on:], *week[:from_on])
    ]
    done: Option[Any] = Option("done", talk.words("sheet-done-label"), None)
    options = [done, *days] if rows else [*days, done]

    def read(said: str) -> str | None:
        found = read_sheet_day(normal(said), before.sheet.monday, talk.tx.today)
        return f"{found}." if found in week else None

    given = await talk.ask(
        slot,
        read,
        options,
        lambda key: _day_said(talk, key),
        page=await _page(talk, before, rows, slot),
        row=len(rows),
    )
    return None if given == "done" else given


def _day_label(talk: Talk, on: date) -> str:
    return talk.words("paper-on", weekday=talk.words(f"plan-weekday-{on.isoweekday()}"), day=on.day)


def _day_said(talk: Talk, key: str) -> str:
    if key == "done":
        return talk.words("sheet-done-label")
    return _day_label(talk, date.fromisoformat(key.partition(".")[0]))


async def _elders(talk: Talk, before: Before, row: int) -> list[Person]:
    """The only one is not asked about."""
    if len(before.elders) == 1:
        talk.answers[f"elder{row}"] = str(before.elders[0].id)
        return [before.elders[0]]
    several: Option[Person | None] = Option("several", talk.words("visit-several"), None)
    options: list[Option[Person | None]] = [
        Option(o.key, o.label, o.value) for o in people_options(before.elders)
    ]
    named = [(one.id, one.name, one.address_form) for one in before.elders]
    codes = {str(code): elder_id for code, elder_id in before.sheet.codes.items()}

    def read(said: str) -> str | Doubt[str] | None:
        found = codes.get(said.strip()) or read_person(said, named)
        if isinstance(found, Doubt):
            return Doubt(tuple(str(one) for one in found.choices))
        return None if found is None else str(found)

    chosen = await talk.choose(
        f"elder{row}", [*options, several], read, None, volunteer=called(before.volunteer)
    )
    return [chosen] if chosen else await talk.choose_several(f"elder{row}s", people_options(before.elders))


async def _services(talk: Talk, volunteer: Person) -> list[Option[str]]:
    """What this volunteer did most of late comes first."""
    often = Counter(one.service for one in await logged.last_of(talk.tx, volunteer.id, LATEST))
    keys = sorted(SERVICES, key=lambda key: -often[key])
    return [Option(key, talk.words(f"service-{key}"), key) for key in keys]


async def _length(talk: Talk, row: int, names: str) -> tuple[int | None, int]:
    """(start in minutes since midnight where a line told it, minutes)."""
    usual = [Option(str(one), talk.words("length", minutes=one), one) for one in USUAL_MINUTES]

    def read(said: str) -> str | Doubt[str] | None:
        found = read_minutes(said)
        if isinstance(found, Doubt):
            return Doubt(tuple(str(one) for one in found.choices))
        return None if found is None else str(found)

    given = await talk.ask(f"minutes{row}", read, usual, lambda key: _length_said(talk, key), elders=names)
    minutes, _, start = given.partition("@")
    return (int(start) if start else None), int(minutes)


def _length_said(talk: Talk, key: str) -> str:
    minutes, _, start = key.partition("@")
    return (
        talk.words("length-between", between=f"{start}+{minutes}")
        if start
        else talk.words("length", minutes=int(minutes))
    )


# How it reads --------------------------------------------------------------------------------------------


async def _page(talk: Talk, before: Before, rows: list[Entry], slot: str) -> str:
    """Whose sheet and which codes, what is entered already, what was told just now, and which lines could not be."""
    if slot in talk.answers:
        return ""
    codes = [
        talk.words("sheet-code", code=code, elder=called(one))
        for code, elder_id in before.sheet.codes.items()
        for one in before.elders
        if one.id == elder_id
    ]
    lines = [
        talk.words(
            "sheet-head",
            number=before.sheet.number,
            volunteer=called(before.volunteer),
            codes=" ".join(codes),
        )
    ]
    for visit in before.there:
        lines.append(talk.words("sheet-there", **await facts_of(talk.tx, visit, talk.language)))
    lines += [talk.words("sheet-told", row=await line_of(talk, row)) for row in rows]
    return "\n".join([*lines, *talk.answers.pop(NOTES, [])])


# The photo, and the end ----------------------------------------------------------------------------------


def _hear_photo(talk: Talk) -> None:
    """The photo may come at any question: it is kept for its own."""
    heard = talk.heard
    if heard and heard.picture and "photo" not in talk.answers and talk.dialogue.awaiting != "photo":
        talk.answers |= {"photo": f"={heard.picture}", NOTES: [talk.words("picture-kept")]}
        talk.path.append("photo")
        talk.heard = None
        raise Again


async def _signed(talk: Talk, lines: Sequence[str]) -> list[int]:
    """Beside which rows an elder signed, by their place."""
    numbered = "\n".join(
        talk.words("sheet-numbered", number=at, row=line) for at, line in enumerate(lines, start=1)
    )
    keys = ("all", "some", "none") if len(lines) > 1 else ("all", "none")
    options = [Option(key, talk.words(f"sheet-signed-{key}"), key) for key in keys]
    which = await talk.choose("signed", options, None, None, rows=numbered)
    if which == "some":
        places = [
            Option(str(at), talk.words("confirm-for-number", number=at + 1), at) for at in range(len(lines))
        ]
        return await talk.choose_several("signeds", places)
    return list(range(len(lines))) if which == "all" else []


def _which_signed(lines: Sequence[str], signed: Sequence[int]) -> str:
    return "none" if not signed else "all" if len(signed) == len(lines) else "some"


async def _read_back(
    talk: Talk, before: Before, rows: Sequence[Entry], lines: Sequence[str], signed: Sequence[int], which: str
) -> None:
    """All rows in whole words: 对的 writes them; one may be left out, or another added, before.

    `lines`: what stood on the sheet before, then the rows. Where not all are signed, those that are say so.
    """
    keys = ("yes", "more", "drop") if rows else ("yes", "more")
    options = [Option(key, talk.words(LABELS[key]), key) for key in keys]
    earned = await worth_of_all(
        talk.tx, before.volunteer.id, [(one.draft.minutes, one.draft.service, one.draft.on) for one in rows]
    )
    stood = len(lines) - len(rows)
    marked = signed if which == "some" else ()
    shown = [talk.words("sheet-told-before", row=lines[at]) for at in marked if at < stood]
    for at, line in enumerate(lines[stood:], start=stood):
        shown.append(talk.words("sheet-told-signed" if at in marked else "sheet-told", row=line))
    answer = await talk.choose(
        "read-back", options, lambda said: "yes" if read_reply(said) == "yes" else None, None,
        number=before.sheet.number, volunteer=called(before.volunteer), came_on=before.last.isoformat(),
        rows="\n".join(shown), visits=len(rows), minutes=sum(one.draft.minutes for one in rows),
        half_points=earned, signed=which,
    )  # fmt: skip
    if answer == "more":
        talk.forget("read-back", "signed", "signeds", f"date{len(rows)}")
        raise Again
    if answer == "drop":
        places = [
            Option(str(at), talk.words("confirm-for-number", number=at + 1), at) for at in range(len(rows))
        ]
        numbered = [
            talk.words("sheet-numbered", number=at, row=line)
            for at, line in enumerate(lines[stood:], start=1)
        ]
        drop(talk, await talk.choose("drop", places, None, None, rows="\n".join(numbered)))
        talk.forget("read-back", "drop", "signed", "signeds")
        talk.answers[f"date{len(rows) - 1}"] = "done"
        raise Again


async def _say_done(
    talk: Talk, found: Sheet, volunteer: Person, rows: Sequence[Entry], made: Sequence[Visit | Refusal]
) -> None:
    """How many are written down; and each row that a rule refused, with why."""
    kept = sum(isinstance(one, Visit) for one in made)
    buttons = [
        Button(talk.words(f"button-{key}"), deed(key, found.id, found.revision))
        for key in ("sheet", "sheet-visits")
    ]
    await talk.say("sheet-entered", buttons, number=found.number, volunteer=called(volunteer), visits=kept)
    for row, result in zip(rows, made, strict=True):
        if isinstance(result, Refusal):
            await talk.say("sheet-row-refused", row=await line_of(talk, row))
            await talk.refuse(result)
