"""The parameters of one call, however they came: form fields are strings, JSON bodies are not."""

import json
import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.refused import bad

INTEGER = re.compile(r"-?\d+")
HALF_A_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
"""Where JSON may hold a lone surrogate: escaped, or as it is."""


def well_formed(text: str) -> str:
    """The text, unless it holds half a character: a lone surrogate has no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad("strings must be encoded in UTF-8") from None
    return text


def string(thing: Mapping[str, Any], name: str, of_what: str) -> str:
    """A field that has to be there; a number is taken for its digits, as Telegram does."""
    if name not in thing:
        raise bad(f"can't parse {of_what}: Can't find field \"{name}\"")
    value = thing[name]
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise bad(f'can\'t parse {of_what}: Field "{name}" must be of type String')
    return str(value)


class Params:
    """Reads parameters the way Telegram does: leniently, with limits clamped and not refused."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw

    def has(self, name: str) -> bool:
        """Whether it was given, and not as nothing."""
        return self.raw.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """A string; empty where it is missing."""
        value = self.raw.get(name)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return well_formed(value if isinstance(value, str) else json.dumps(value))

    def required(self, name: str) -> str:
        """A string that has to be there."""
        value = self.text(name)
        if not value:
            raise bad(f'parameter "{name}" is required')
        return value

    def integer(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number brought within its limits; what is no number counts as 0, as in Telegram."""
        value = self.text(name).strip()
        if not value:
            return default
        found = INTEGER.match(value)
        return min(max(int(found.group()) if found else 0, low), high)

    def number(self, name: str) -> float | None:
        """A decimal number, None where it is missing or is none."""
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def boolean(self, name: str) -> bool:
        """Telegram takes true, yes and 1."""
        return self.text(name).strip().lower() in ("true", "yes", "1")

    def json(self, name: str, complaint: str) -> Any:
        """A structure, given as such or as JSON in a string; None where it is missing."""
        value = self.raw.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            well_formed(json.dumps(value, ensure_ascii=False))
            return value
        try:
            parsed = json.loads(value)
        except ValueError:
            raise bad(complaint) from None
        if HALF_A_CHARACTER.search(value):
            well_formed(json.dumps(parsed, ensure_ascii=False))
        return parsed
