"""A care plan in plain words: a line for each item, and what is new in it."""

from collections.abc import Sequence

from bot.model import Fact, PlanItem
from bot.rules.care_plans import Changes
from bot.store.tx import Tx
from bot.telling.messages import words

SEVERAL = 3
"""So many days that follow each other are said as from when to when; others with 周 said once."""


def line(tx: Tx, language: str, item: PlanItem, *, with_notes: bool = True) -> str:
    """周二、周五中午:送饭做饭,1小时(少放盐)."""
    facts: dict[str, Fact] = {
        "days": days(tx, language, item.weekdays) if item.weekdays else "any", "times": item.a_week,
        "time": time(tx, language, item), "service": item.service, "minutes": item.minutes,
        "notes": item.notes if item.notes and with_notes else "none",
    }  # fmt: skip
    return words(tx, language, "plan-line", **facts)


def days(tx: Tx, language: str, weekdays: Sequence[int]) -> str:
    """每天, 周一到周五, 周一三五, 周二、周五."""
    if len(weekdays) == 7:
        return words(tx, language, "plan-every-day")
    names = [words(tx, language, f"plan-weekday-{day}") for day in weekdays]
    if len(weekdays) >= SEVERAL and weekdays[-1] - weekdays[0] == len(weekdays) - 1:
        return words(tx, language, "plan-days-from-to", first=names[0], last=names[-1])
    if len(weekdays) < SEVERAL:
        return words(tx, language, "list-separator").join(names)
    short = [words(tx, language, f"plan-day-short-{day}") for day in weekdays]
    return words(
        tx, language, "plan-days-several", days=words(tx, language, "plan-day-separator").join(short)
    )


def time(tx: Tx, language: str, item: PlanItem) -> str:
    """上午9点, 中午; "any" where any time will do."""
    if item.start is not None:
        return words(tx, language, "plan-at", start_clock=item.start)
    return words(tx, language, f"when-{item.part}") if item.part else "any"


def lines(
    tx: Tx, language: str, items: Sequence[PlanItem], new: Changes | None = None, *, with_notes: bool = True
) -> list[str]:
    """An item a line; beside a version before, what is new or changed begins with saying so."""
    said = [line(tx, language, item, with_notes=with_notes) for item in items]
    if new is None:
        return said
    return [
        one if how == "same" else words(tx, language, f"plan-line-{how}", line=one)
        for one, how in zip(said, new.of_items, strict=True)
    ]


def gone(tx: Tx, language: str, new: Changes | None) -> str:
    """What is in it no more, as a list; "none"."""
    if new is None or not new.gone:
        return "none"
    services = dict.fromkeys(item.service for item in new.gone)
    return words(tx, language, "plan-services", services=",".join(services))
