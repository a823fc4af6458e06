"""A told visit as the answers of the conversation that logs it: what is sure is filled in, the rest is to be asked.

Keys are those of its slots: elder, elders, service, date ("2026-03-17.afternoon"), minutes ("120@900"); a slot with ?
behind holds the few guesses that are put on buttons.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.understanding.doubt import MOST, Doubt
from bot.understanding.intents import CORRECTS, LESS, MORE
from bot.understanding.names import Named, read_person
from bot.understanding.patterns import pattern_of
from bot.understanding.sentence import Understanding
from bot.understanding.told_visit import Told, ToldVisit
from bot.understanding.wording import normal

PARTS = ("morning", "noon", "afternoon", "evening", "night")
_PER_VISIT = {"with_another", "repeated"}
"""How long it was for one person, or one time, has to be asked."""
_IN_DOUBT = {"ampm", "minutes", "start", "confirm_large"}


def slots_of(told: Told, visit: ToldVisit, named: Sequence[Named]) -> dict[str, Any]:
    """The answers that this visit tells. The day is among them only where it was said, or may well be today."""
    service = {"service": visit.service} if visit.service else {}
    return _elder(told, visit, named) | service | _date(told, visit) | _minutes(told, visit)


def whose_door(told: Told, named: Sequence[Named]) -> dict[str, Any]:
    """我到李爹爹家了: the answers that say whose door somebody is at."""
    [visit] = told.visits[:1] or (ToldVisit(),)
    return _elder(told, visit, named)


def promise_slots(found: Understanding, named: Sequence[Named]) -> dict[str, Any]:
    """以后每周二我去李爹爹家打扫: whom, what for, and which weekday, as far as they were told."""
    [visit] = found.told.visits[:1] or (ToldVisit(),)
    service = {"service": visit.service} if visit.service else {}
    return _elder(found.told, visit, named) | service | dict(found.slots)


_TOGETHER = pattern_of(
    r"^(?:是|together )?(?:跟|和|同|与|with )|(?:他们|两个人?)?(?:一起|一路|一块儿?|一道)(?:去|来)?的?$",
    re.ASCII,
)


def read_companion(said: str, fellows: Sequence[Named]) -> str | Doubt[str] | None:
    """Who came along: 跟刘师傅一起, 刘建国; the key of one of these, or of those whom it may be."""
    found = read_person(_TOGETHER.sub("", said.strip()), fellows)
    if isinstance(found, Doubt):
        return Doubt(tuple(str(one) for one in found.choices))
    return None if found is None else str(found)


def along_in(told: Told, fellows: Sequence[Named]) -> dict[str, Any]:
    """What a sentence says of who came along; somebody whom it does not name surely is asked about."""
    if not told.companion or not fellows:
        return {}
    found = read_companion(told.companion, fellows)
    if isinstance(found, Doubt):
        return {"with?": list(found.choices)}
    return {"with?": []} if found is None else {"with": found}


def is_unknown(visit: ToldVisit, named: Sequence[Named]) -> bool:
    """Somebody was named whom the speaker does not look after."""
    return bool(visit.elder) and read_person(visit.elder or "", named) is None


def _elder(told: Told, visit: ToldVisit, named: Sequence[Named]) -> dict[str, Any]:
    if visit.elders:
        several = [read_person(one, named) for one in visit.elders]
        ids = [str(one) for one in several if isinstance(one, int)]
        return {"elder": "several", "elders~": ids} if len(ids) == len(several) else {}
    found = read_person(visit.elder, named) if visit.elder else None
    if found is None:
        return {}
    if isinstance(found, Doubt):
        return {"elder?": [str(one) for one in found.choices]}
    return {"elder?": [str(found)]} if {"who", "elder"} & set(told.ask) else {"elder": str(found)}


def _date(told: Told, visit: ToldVisit) -> dict[str, Any]:
    part = visit.part if visit.part in PARTS else ""
    if "future" in told.flags:
        return {}
    guesses = visit.guesses.get("date") or ((visit.on.isoformat(),) if visit.on else ())
    if "date" in told.ask:
        return {"date?": [f"{day}.{part}" for day in guesses]} if guesses else {}
    return {"date": f"{visit.on.isoformat()}.{part}"} if visit.on else {}


def _minutes(told: Told, visit: ToldVisit) -> dict[str, Any]:
    start = f"@{visit.start}" if visit.start is not None else ""
    sure = (f"{visit.minutes}{start}",) if visit.minutes is not None else ()
    if _IN_DOUBT & set(told.ask) or _PER_VISIT & set(told.flags):
        guesses = visit.guesses.get("minutes") or sure
        return {"minutes?": list(guesses[:MOST])} if guesses else {}
    return {"minutes": sure[0]} if sure else {}


# In the talk that is open --------------------------------------------------------------------------------


def is_correction(text: str) -> bool:
    """不对,是一个小时; 少写了半个小时: it takes something back."""
    said = normal(text)
    return any(pattern.search(said) for pattern in (CORRECTS, MORE, LESS))


def changed_slots(found: Understanding, named: Sequence[Named], answers: Mapping[str, Any]) -> dict[str, Any]:
    """What a sentence says anew of the visit that is being told; a day that was not said stays as it was."""
    told = found.told
    if found.intent not in ("log_visit", "plan_visit", "correct") or len(told.visits) != 1:
        return {}
    changes = found.slots.get("changes", {})
    if "minutes_delta" in changes:
        return _longer(str(answers.get("minutes", "")), changes["minutes_delta"])
    [visit] = told.visits
    day, _, part = str(answers.get("date", "")).partition(".")
    slots = slots_of(told, visit, named)
    if "date" not in told.said:
        slots.pop("date", None)
        slots.pop("date?", None)
        if visit.part in PARTS and visit.start is None and day:
            slots["date"] = f"{day}.{visit.part}"
    elif visit.part is None and "date" in slots:
        slots["date"] += part
    return slots


def _longer(minutes: str, by: int) -> dict[str, Any]:
    """A length that grew or shrank no longer fits the times it had: it is the length alone."""
    before = int(minutes.partition("@")[0] or 0)
    return {"minutes": str(before + by)} if before and before + by > 0 else {}
