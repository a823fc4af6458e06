"""A paper sheet as it is printed: in the volunteer's language, with names and short codes, and no address."""

from bot.actions.duty import on_duty
from bot.model import SERVICES, Person
from bot.paper import FREE_ROWS, Printed
from bot.rules.sheets import days_of
from bot.store import people, sheets, units
from bot.store.sheets import Print, Sheet
from bot.store.tx import Tx
from bot.telling import words
from bot.telling.invitation_card import qr_drawing
from bot.telling.names import called

COLUMNS = ("day", "elder", "service", "length", "signature")


async def pages(tx: Tx, printed: Print) -> list[Printed]:
    """The sheets of one file, in the order in which they were asked for."""
    return [await _page(tx, await sheets.get(tx, one)) for one in printed.sheet_ids]


async def _page(tx: Tx, sheet: Sheet) -> Printed:
    volunteer = await people.get(tx, sheet.volunteer_id)
    language = volunteer.language
    days = days_of(sheet.monday)
    first, last = days[0], days[-1]
    elders = [(code, await people.get(tx, elder_id)) for code, elder_id in sheet.codes.items()]
    return Printed(
        title=words(tx, language, "paper-title"),
        number=words(tx, language, "paper-no", number=sheet.number),
        volunteer=_name(tx, volunteer, language),
        week=words(
            tx, language, "paper-week", month=words(tx, language, f"month-{first.month}"), day=first.day,
            last_month=words(tx, language, f"month-{last.month}"), last_day=last.day,
        ),
        phone=await _phone(tx, sheet, language),
        elders=[{"code": code, "name": _name(tx, elder, language)} for code, elder in elders],
        services=[
            {"sign": words(tx, language, f"sheet-sign-{one}"), "name": words(tx, language, f"service-{one}")}
            for one in SERVICES
        ],
        columns=[words(tx, language, f"paper-{column}") for column in COLUMNS],
        days=[
            words(tx, language, "paper-on", weekday=words(tx, language, f"plan-weekday-{on.isoweekday()}"), day=on.day)
            for on in days
        ] + [""] * FREE_ROWS,
        how=words(tx, language, "paper-how"),
        qr=qr_drawing(f"https://t.me/{tx.setting.bot_name}?start={sheets.code_of(tx, sheet.id)}"),
    )  # fmt: skip


def _name(tx: Tx, person: Person, language: str) -> str:
    """In full, and as they are called where that is another name: 李大山(李爹爹)."""
    if called(person) == person.name:
        return person.name
    return words(tx, language, "paper-name", name=person.name, called=called(person))


async def _phone(tx: Tx, sheet: Sheet, language: str) -> str:
    """Whom to ring: the first of the community who is here and has a phone on file; else its name."""
    for one in await on_duty(tx, "worker", sheet.unit_id):
        phone = await people.private(tx, one.person.id, "phone")
        if phone:
            return words(tx, language, "paper-phone", name=one.person.name, phone=phone)
    unit = await units.get(tx, sheet.unit_id)
    return words(tx, language, "paper-no-phone", unit=unit.name)
