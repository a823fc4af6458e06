"""A report (一周的数): kept as it stood on a week's first working morning; officers and bureau see its chart."""

from collections.abc import Mapping
from datetime import date

from bot.actions.duty import here
from bot.actions.numbers import report_of
from bot.actions.workday import for_officer
from bot.chart import Chart
from bot.model import Role, Unit, UnitKind
from bot.store import numbers, units
from bot.store.numbers import Report
from bot.store.tx import Tx
from bot.telling import words
from bot.telling.report_card import chart_of, in_words
from bot.telling.unasked import show_card_of_day

WHOSE: dict[UnitKind, Role] = {"street": "officer", "district": "bureau"}


async def make(tx: Tx, unit: Unit, monday: date) -> None:
    """Count it now; the clerk draws its chart and has it told."""
    await numbers.add(tx, unit.id, monday, await report_of(tx, unit, monday))


async def charts(tx: Tx, report: Report) -> dict[str, Chart]:
    """A chart for each language of those who will be told."""
    unit = await units.get(tx, report.unit_id)
    readers = await here(tx, WHOSE[unit.kind], unit.id)
    languages = {one.person.language for one in readers}
    return {language: chart_of(tx, language, dict(report.facts)) for language in sorted(languages)}


async def tell(tx: Tx, report: Report, pictures: Mapping[str, bytes]) -> None:
    """One message each: an officer's has today's matters before it. Where no picture could be made, the words alone."""
    if not await numbers.tell(tx, report.id):
        return
    unit = await units.get(tx, report.unit_id)
    role = WHOSE[unit.kind]
    for one in await here(tx, role, unit.id):
        language = one.person.language
        text, buttons = in_words(tx, language, role, dict(report.facts))
        if role == "officer":
            matters, leads = await for_officer(tx, unit.id, one.person)
            text = "\n".join(part for part in (matters, text) if part)
            buttons = [*leads, *buttons]
        name = "none" if one.person.name == unit.name else one.person.name  # it heads the numbers anyway
        greeted = words(tx, language, "today-card", name=name, text=text)
        await show_card_of_day(tx, one.person, one.role, "card", greeted, buttons, pictures.get(language))
