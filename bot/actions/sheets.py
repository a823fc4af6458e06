"""What happens to a paper sheet (纸上记): asked for, printed, entered, its photo kept as evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.actions.confirmations import record_answer
from bot.actions.visits import log_visit
from bot.model import Actor, Person, Refusal, Visit
from bot.rules import sheets as rules
from bot.rules.policy import policy_on
from bot.rules.visits import Draft
from bot.store import chats, people, records, roles, sheets
from bot.store.sheets import Print, Sheet
from bot.store.tx import Tx
from bot.telling import reply, reply_file, tell, words


@dataclass(frozen=True)
class Entry:
    """One row of a sheet: a visit, and the part of the day where it was told."""

    draft: Draft
    part: str | None


async def without_phone(tx: Tx, unit_id: int) -> list[Person]:
    """The volunteers of a community who have no phone here and somebody to go to."""
    found = await roles.holders(tx, "volunteer", unit_id)
    return [
        one for one in found
        if not await chats.chats_of(tx, one.id) and await people.elders_of_volunteer(tx, one.id)
    ]  # fmt: skip


async def ask_print(
    tx: Tx, actor: Actor, chat_id: int, volunteers: Sequence[Person], monday: date
) -> list[Sheet]:
    """The sheets of these volunteers for a week, made or printed anew; the clerk makes one file of them."""
    assert actor.person is not None, "a worker prints"
    assert actor.unit_id is not None, "a worker belongs to a community"
    made = []
    for volunteer in volunteers:
        sheet = await sheets.of_week(tx, actor.unit_id, volunteer.id, monday)
        sheet = sheet or await sheets.add(tx, actor.unit_id, volunteer.id, monday, actor.person.id)
        elders = await people.elders_of_volunteer(tx, volunteer.id)
        codes = rules.codes_of(sheet.codes, [one.id for one in elders])
        for code in codes.keys() - sheet.codes.keys():
            await sheets.print_elder(tx, sheet, code, codes[code])
        made.append(await sheets.get(tx, sheet.id))
    sheet_ids = [one.id for one in made]
    await sheets.ask_print(tx, chat_id, actor.person.id, actor.unit_id, sheet_ids)
    await records.write(tx, actor, "print-sheets", "unit", actor.unit_id, sheets=len(made))
    return made


async def hand_out(tx: Tx, printed: Print, pdf: bytes | None) -> None:
    """The file, or that none came of it."""
    worker = await people.get(tx, printed.person_id)
    if pdf is None:
        await sheets.end_print(tx, printed.id, "refused")
        await reply(tx, printed.chat_id, words(tx, worker.language, "sheets-not-made"))
        return
    await sheets.end_print(tx, printed.id, "done")
    name = words(tx, worker.language, "sheets-file")
    caption = words(tx, worker.language, "sheets-made", sheets=len(printed.sheet_ids))
    await reply_file(tx, printed.chat_id, f"{name}.pdf", pdf, caption)


async def enter(
    tx: Tx, actor: Actor, sheet: Sheet, volunteer: Person, handed_in_on: date, rows: Sequence[Entry]
) -> list[Visit | Refusal]:
    """由社区代记: each row becomes a visit, late or not by the day the sheet was handed in; or it is refused.

    The volunteer hears of it in one line, those without a phone at the next contact.
    """
    if sheet.handed_in_on is None:
        await sheets.hand_in(tx, sheet, handed_in_on)
        await records.write(tx, actor, "hand-in-sheet", "sheet", sheet.id, handed_on=handed_in_on.isoformat())
    made = [await _enter(tx, actor, sheet, volunteer, handed_in_on, row) for row in rows]
    kept = [one for one in made if isinstance(one, Visit)]
    if kept:
        assert actor.person is not None, "a worker enters it"
        minutes = sum(one.minutes for one in kept)
        who = actor.person.name
        await tell(tx, volunteer, "volunteer", "sheet-noted", who=who, visits=len(kept), minutes=minutes)
    return made


async def _enter(
    tx: Tx, actor: Actor, sheet: Sheet, volunteer: Person, handed_in_on: date, row: Entry
) -> Visit | Refusal:
    refused = rules.refusal_to_enter(row.draft.on, sheet.monday, handed_in_on, policy_on(row.draft.on))
    if refused:
        return refused
    visit = await log_visit(
        tx, actor, volunteer, sheet.unit_id, row.draft, row.part, handed_in_on=handed_in_on
    )
    if isinstance(visit, Visit):
        await sheets.add_visit(tx, sheet.id, visit.id)
    return visit


async def keep_photo(
    tx: Tx, actor: Actor, sheet: Sheet, photo: str, signed: Sequence[Visit]
) -> Refusal | None:
    """The photo of the signed sheet; a signature is a confirmation (DOMAIN), of those who may be asked at all.

    `signed`: the visits beside which the elders signed. A refusal where worker or elder are kin of the volunteer.
    """
    assert actor.person is not None, "a worker keeps it"
    await sheets.keep_photo(tx, sheet.id, photo, actor.person.id)
    await records.write(tx, actor, "keep-sheet-photo", "sheet", sheet.id, signed=len(signed))
    me = Actor(actor.person, actor.role, actor.unit_id)
    refused = None
    for visit in signed:
        for elder_id in visit.elder_ids:
            elder = await people.get(tx, elder_id)
            if elder.asked:
                refused = await record_answer(tx, me, visit, elder, "came", "sheet") or refused
    return refused
