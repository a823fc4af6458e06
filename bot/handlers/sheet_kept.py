"""What came of a paper sheet: its visits, and the photos that bear them out."""

from bot.actions.gates import sheet_for, visit_for
from bot.dialogue import Option, Talk
from bot.handlers.sheet_rows import line_of_visit
from bot.model import Refusal
from bot.store import people, records
from bot.store import sheets as stored
from bot.store import visits as logged
from bot.telling import reply_photo

PHOTOS_MAX = 3
"""The latest so many are shown."""


async def of_sheet(talk: Talk) -> None:
    """看看记的: the visits of a sheet, one of which is shown with what can be done about it."""
    found = await sheet_for(talk.tx, talk.actor, "enter-sheet", talk.arg("id"))
    if isinstance(found, Refusal):
        await talk.refuse(found)
        return
    made = [await logged.get(talk.tx, one) for one in await stored.visit_ids(talk.tx, found.id)]
    if not made:
        await talk.say("sheet-visits-none")
        return
    rows = [
        talk.words("sheet-numbered", number=at, row=await line_of_visit(talk, one))
        for at, one in enumerate(made, start=1)
    ]
    options = [
        Option(str(one.id), talk.words("confirm-for-number", number=at), one)
        for at, one in enumerate(made, start=1)
    ]
    visit = await talk.choose("which", options, None, None, rows="\n".join(rows), number=found.number)
    await talk.show("visit", visit.id)


async def photos(talk: Talk) -> None:
    """看签字单: from the card of a visit, for worker and officer."""
    visit = await visit_for(talk.tx, talk.actor, "see-sheet", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    found = await stored.of_visit(talk.tx, visit.id)
    kept = (await stored.photos(talk.tx, found.id))[-PHOTOS_MAX:] if found else []
    if found is None or not kept:
        gone = found and await records.last_at(talk.tx, "forget-photos", "sheet", found.id)
        await talk.say("sheet-photo-gone" if gone else "sheet-photo-none")
        return
    volunteer = await people.get(talk.tx, found.volunteer_id)
    for photo in kept:
        caption = talk.words("sheet-photo-of", number=found.number, volunteer=volunteer.name)
        await reply_photo(talk.tx, talk.chat.id, photo, caption)
