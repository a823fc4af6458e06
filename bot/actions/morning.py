"""Each working morning: one card to whoever works in a community, a street or the district; the week's first has its
numbers."""

from bot.actions import report
from bot.actions.duty import OnDuty, here
from bot.actions.numbers import JOB as NUMBERS
from bot.actions.workday import CARD_MATTERS_MAX, for_officer, for_worker
from bot.model import Unit
from bot.rules.policy import policy_on
from bot.rules.schedule import numbers_due
from bot.store import units
from bot.store.ticks import claim, parts_done
from bot.store.tx import Tx
from bot.telling import words
from bot.telling.unasked import show_card_of_day

JOB = "workday"


async def units_to_tell(tx: Tx) -> list[int]:
    """On the morning of a working day: the units whose people have not had today's card yet."""
    if numbers_due(tx.now.astimezone(tx.setting.zone), policy_on(tx.today)) is None:
        return []
    told = await parts_done(tx, JOB, tx.today.isoformat())
    return [
        unit_id for unit_id in await units.ids(tx, ("community", "street", "district")) if unit_id not in told
    ]


async def tell_officials(tx: Tx, unit_id: int) -> None:
    """One card a day: to each worker who is here, also where nothing waits (UX 24); to officers only for cause.

    The first of the week is to all of them: with the week's numbers, for officers and bureau once they are drawn.
    """
    monday = numbers_due(tx.now.astimezone(tx.setting.zone), policy_on(tx.today))
    if monday is None or not await claim(tx, JOB, tx.today.isoformat(), unit_id):
        return
    unit = await units.get(tx, unit_id)
    weekly = await claim(tx, NUMBERS, monday.isoformat(), unit_id)
    if unit.kind == "community":
        for one in await here(tx, "worker", unit_id):
            await _tell_worker(tx, unit, one, weekly=weekly)
    elif weekly:
        await report.make(tx, unit, monday)
    elif unit.kind == "street":
        for one in await here(tx, "officer", unit_id):
            await _tell_officer(tx, unit, one)


async def _tell_worker(tx: Tx, unit: Unit, one: OnDuty, *, weekly: bool) -> None:
    """An officer who stands in has it on the street's own card."""
    if one.role == "worker":
        text, buttons = await for_worker(tx, unit.id, one.person, CARD_MATTERS_MAX, weekly=weekly)
        greeted = words(tx, one.person.language, "today-card", name=one.person.name, text=text)
        await show_card_of_day(tx, one.person, "worker", "card", greeted, buttons, None)


async def _tell_officer(tx: Tx, unit: Unit, one: OnDuty) -> None:
    text, buttons = await for_officer(tx, unit.id, one.person)
    if text:
        greeted = words(tx, one.person.language, "today-card", name=one.person.name, text=text)
        await show_card_of_day(tx, one.person, "officer", "card", greeted, buttons, None)
