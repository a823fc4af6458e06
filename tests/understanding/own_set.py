"""Our own sets of what people say, and how well they are understood: the form's measure, and the worst faults."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

NOW = datetime.fromisoformat("2026-03-18T16:00+08:00")
TODAY = NOW.date()
LINES = Path(__file__).parent / "lines.txt"
SETS = tuple(
    LINES.with_name(f"{name}.txt") for name in ("lines", "lines_mouths", "lines_week", "lines_market")
)
DRAFT = {
    "day_offset": 0, "date": "2026-03-18", "start": None, "end": None, "minutes": 120, "part": "morning",
    "service": "cleaning", "elder": "李爹爹",
}  # fmt: skip
READ_BACK = {"asked": "visit-read-back", "draft": DRAFT}


@dataclass(frozen=True)
class Line:
    """One thing said, and what was meant. In `visits` and `slots` each value is a set of what counts as right."""

    text: str
    context: dict[str, Any] | None
    intents: frozenset[str]
    visits: tuple[dict[str, frozenset[str]], ...]
    slots: dict[str, frozenset[str]]
    asks: bool


def lines(path: Path = LINES) -> Iterator[Line]:
    for row in path.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            yield _line(row)


def _line(row: str) -> Line:
    said, intents, visits, slots, asks = (cell.strip() for cell in row.split("|"))
    in_context = said.startswith("ctx ")
    return Line(
        said.removeprefix("ctx "), READ_BACK if in_context else None, frozenset(intents.split("/")),
        tuple(_visit(one.strip()) for one in visits.split(" + ") if one.strip()),
        {name: frozenset(value.split("/")) for name, _, value in (one.partition("=") for one in _slots(slots))},
        bool(asks),
    )  # fmt: skip


def _slots(said: str) -> list[str]:
    """amount=3 to=mrs wang: a name may hold a space."""
    found: list[str] = []
    for word in said.split():
        if "=" in word:
            found.append(word)
        else:
            found[-1] += f" {word}"
    return found


def _visit(said: str) -> dict[str, frozenset[str]]:
    offset, clock, minutes, service, elder = said.split(" ", 4)
    day = "~" if offset == "~" else (TODAY + timedelta(days=int(offset))).isoformat()
    start, _, end = clock.partition("-")
    read = {
        "date": day,
        "start": start,
        "end": end or "~",
        "minutes": minutes,
        "service": service,
        "elder": elder,
    }
    return {name: frozenset(value.split("/")) for name, value in read.items()}


def disagreement(line: Line, found: dict[str, Any]) -> str:
    """By the measure of the form: intent, visits without part, amount and to, whether anything is asked."""
    if found["intent"] not in line.intents:
        return f"intent {found['intent']}"
    if "log_visit" in line.intents:
        if len(found["visits"]) != len(line.visits):
            return f"{len(found['visits'])} visits"
        for one, wanted in zip(found["visits"], line.visits, strict=True):
            for name, values in wanted.items():
                if _told(one.get(name)) not in values:
                    return f"{name} {one.get(name)}"
    for name in ("amount", "to"):
        if name in line.slots and _told(found["slots"].get(name)) not in line.slots[name]:
            return f"{name} {found['slots'].get(name)}"
    return "" if bool(found["ask"]) == line.asks else f"asks {found['ask']}"


def silently_wrong(line: Line, found: dict[str, Any]) -> str:
    """UX 14: a date, length, elder or amount other than was meant, filled in without asking."""
    if found["ask"] or found["intent"] not in ("log_visit", "gift", "redeem", "correct"):
        return ""
    if found["intent"] not in line.intents:
        return f"taken for {found['intent']}"
    if len(found["visits"]) != len(line.visits):
        return f"{len(found['visits'])} visits"
    for one, wanted in zip(found["visits"], line.visits, strict=True):
        for name in ("date", "minutes", "elder", "start", "end"):
            told = _told(one.get(name))
            if told != "~" and told not in wanted[name]:
                return f"{name} {told}"
    for name in ("amount", "to"):
        told = _told(found["slots"].get(name))
        if told != "~" and told not in line.slots.get(name, ()):
            return f"{name} {told}"
    return _change_silently_wrong(line, found["slots"].get("changes") or {})


def _change_silently_wrong(line: Line, changes: dict[str, Any]) -> str:
    for name, value in changes.items():
        wanted = line.slots.get(f"changes.{name}")
        if wanted is not None and _told(value) not in wanted:
            return f"changes {name} {value}"
    return ""


def _told(value: object) -> str:
    return "~" if value is None else str(value)
