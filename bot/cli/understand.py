"""`huzhu understand`: JSON lines in, JSON lines out, one answer a line; a line that cannot be read gets an error."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from fractions import Fraction
from typing import Any

from bot.understanding.form import as_form
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context


def answers(lines: Iterable[bytes]) -> Iterator[str]:
    """An answer for each line, in order. Empty lines at the end of a file are none."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_answer(number, line), ensure_ascii=False, default=as_json)


def as_json(exact: Fraction) -> int | float:
    """JSON has no fractions: 5, 2.5."""
    return int(exact) if exact.denominator == 1 else float(exact)


def _answer(number: int, line: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return _error(number, "this is no JSON")
    if not isinstance(asked, dict):
        return _error(number, "a JSON object is wanted")
    text, context, elders = asked.get("text"), asked.get("context") or {}, asked.get("elders") or []
    if not isinstance(text, str):
        return _error(number, '"text" is missing, or is no text')
    now = _moment(asked.get("now"))
    if now is None:
        return _error(number, '"now" is wanted as an ISO time with its zone, such as 2026-03-18T16:00+08:00')
    draft = context.get("draft") if isinstance(context, dict) else None
    if not isinstance(context, dict) or not isinstance(draft, dict | None):
        return _error(number, '"context" is wanted as an object, its "draft" too')
    if not isinstance(elders, list) or not all(isinstance(one, str) for one in elders):
        return _error(number, '"elders" is wanted as a list of names')
    named = [(at, one, "") for at, one in enumerate(elders, start=1) if one.strip()]
    plain = text.encode("utf-8", "replace").decode("utf-8")  # half a sign cannot be written out again
    return as_form(
        understand(plain, now, Context(str(context.get("asked") or ""), draft, named)), plain, now.date()
    )


def _moment(said: object) -> datetime | None:
    try:
        now = datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
    return now if now and now.tzinfo and 1900 < now.year < 9000 else None


def _error(number: int, words: str) -> dict[str, Any]:
    return {"error": f"line {number}: {words}"}
