"""Charts and papers are made in a process of their own: what draws is heavy, and may fail without harm."""

import logging
from collections.abc import Sequence

from bot.chart import SECONDS_MAX, Chart, as_json
from bot.paper import Printed
from bot.paper import as_json as as_pages
from bot.telegram.process import made_by

log = logging.getLogger(__name__)


async def picture_of(chart: Chart) -> bytes | None:
    """The PNG; None where none came of it in time."""
    return await _made("bot.chart", as_json(chart))


async def pdf_of(sheets: Sequence[Printed]) -> bytes | None:
    """The PDF; None where none came of it in time."""
    return await _made("bot.paper", as_pages(sheets))


async def _made(module: str, told: str) -> bytes | None:
    made = await made_by(module, given=told.encode(), seconds_max=SECONDS_MAX)
    if made is None:
        log.error("%s made nothing", module)
    return made
