"""纸上记: sheets for volunteers without a phone are printed; one that came back is opened by its number or its code."""

from datetime import timedelta

from bot.actions import sheets
from bot.actions.gates import unit_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.rules.plan_weeks import monday_of
from bot.store import chats, people, roles
from bot.store import sheets as stored
from bot.store.sheets import Sheet
from bot.telling.names import called
from bot.understanding.sheet_number import read_sheet_number

WHAT = ("this-week", "next-week", "back")
SHOWN_MAX = 12
"""So many sheets that are still out stand on buttons; any may be typed by its number."""


async def paper(talk: Talk) -> None:
    """Print for this week or the next: for one volunteer, or all without a phone; or enter one that came back."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    allowed = await unit_for(talk.tx, talk.actor, "print-sheets", talk.unit_id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
        return
    what = await talk.choose("what", [Option(one, talk.words(f"paper-{one}"), one) for one in WHAT])
    if what == "back":
        talk.becomes("open-sheet", number=await _number(talk, talk.unit_id))
    whom = await _whom(talk, talk.unit_id)
    if not whom:
        await talk.say("paper-nobody")
        return
    monday = monday_of(talk.tx.today) + timedelta(weeks=what == "next-week")
    made = await sheets.ask_print(talk.tx, talk.actor, talk.chat.id, whom, monday)
    await talk.say("paper-printing", sheets=len(made))


async def _whom(talk: Talk, unit_id: int) -> list[Person]:
    """Those without a phone first; only who has somebody to go to."""
    volunteers = [
        one for one in await roles.holders(talk.tx, "volunteer", unit_id)
        if await people.elders_of_volunteer(talk.tx, one.id)
    ]  # fmt: skip
    if not volunteers:
        return []
    without = await sheets.without_phone(talk.tx, unit_id)
    with_phone = {one.id for one in volunteers if await chats.chats_of(talk.tx, one.id)}
    found = sorted(volunteers, key=lambda one: (one.id in with_phone, one.id))
    every = [Option("all", talk.words("paper-all"), "all")] if len(without) > 1 else []
    chosen = await asked.choose_person(talk, "whom", found, *every)
    return [chosen] if isinstance(chosen, Person) else without


async def _number(talk: Talk, unit_id: int) -> int:
    """The number that is printed on the sheet, tapped or typed."""
    out = await stored.still_out(talk.tx, unit_id, SHOWN_MAX)
    usual = [Option(str(one.number), await _label(talk, one), one.number) for one in out]
    return int(await talk.ask("number", _read_number, usual))


def _read_number(said: str) -> str | None:
    number = read_sheet_number(said)
    return None if number is None else str(number)


async def _label(talk: Talk, sheet: Sheet) -> str:
    volunteer = await people.get(talk.tx, sheet.volunteer_id)
    return talk.words("paper-out", number=sheet.number, volunteer=called(volunteer))


async def open_sheet(talk: Talk) -> None:
    """By the code of its QR or by its number: a worker's. To anybody else it is but a paper."""
    held = [
        (one, role.unit_id)
        for one in await chats.people_on(talk.tx, talk.chat.id)
        for role in await roles.held_by(talk.tx, one.id)
        if role.role == "worker"
    ]
    if not held:
        await talk.say("sheet-for-community")
        return
    talk.person, unit_id = held[0]
    code = talk.arg("code")
    found = (
        await stored.by_code(talk.tx, code)
        if code
        else await stored.by_number(talk.tx, unit_id, talk.arg("number"))
    )
    if found is None:
        await talk.say("sheet-unknown")
        return
    talk.becomes("sheet", id=found.id)
