"""Is a call, an answer, an update as Telegram documents it? Checked against `bot-api/api.json`."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PLACES = ("tests/sandbox/api.json", "../shared/bot-api/api.json", "bot-api/api.json")
"""Where the description may lie, seen from the root of the repository."""

ARRAY = "Array of "
PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "String": (str,),
    "Boolean": (bool,),
    "Float": (float, int),
}


class ConformanceError(AssertionError):
    """Something that Telegram's documentation does not know, or wants otherwise."""


def found() -> "Schema | None":
    """The description where it usually lies, or None: then nothing is checked."""
    root = Path(__file__).resolve().parents[2]
    paths = [root / place for place in PLACES]
    return next((Schema(path) for path in paths if path.is_file()), None)


class Schema:
    """The methods and types of the Bot API, as read from a file."""

    def __init__(self, path: Path) -> None:
        description = json.loads(path.read_text(encoding="utf-8"))
        self.methods: dict[str, Any] = description["methods"]
        self.types: dict[str, Any] = description["types"]
        self._by_lower = {name.lower(): name for name in self.methods}

    def check_call(self, method: str, params: Mapping[str, Any], files: Mapping[str, Any]) -> list[str]:
        """What is wrong with a call; empty if nothing."""
        name = self._by_lower.get(method.lower())
        if name is None:
            return [f"{method}: there is no such method"]
        fields = {field["name"]: field for field in self.methods[name]["fields"]}
        wrong = [f"{name}: unknown parameter {key!r}" for key in params if key not in fields]
        for field in fields.values():
            given = field["name"] in params or field["name"] in files
            if field["required"] and not given:
                wrong.append(f"{name}: {field['name']!r} is required")
        for key, value in params.items():
            if key in fields and not any(self._fits_param(value, kind) for kind in fields[key]["types"]):
                wrong.append(f"{name}: {key!r} is {value!r}, not {' or '.join(fields[key]['types'])}")
        return wrong

    def check_answer(self, method: str, result: Any) -> list[str]:
        """What is wrong with an answer of ours; empty if nothing."""
        kinds = self.methods[self._by_lower[method.lower()]]["returns"]
        return self._complaints(result, kinds, method)

    def check_update(self, update: Any) -> list[str]:
        """What is wrong with an update of ours; empty if nothing."""
        return self._complaints(update, ["Update"], "Update")

    def _fits_param(self, value: Any, kind: str) -> bool:
        """Form fields come as strings: 5 as "5", true as "true", objects as JSON."""
        if kind in ("InputFile", "String"):
            return isinstance(value, str)
        if isinstance(value, str):
            return self._fits_text(value, kind)
        return not self._wrong(value, kind, "")

    def _fits_text(self, value: str, kind: str) -> bool:
        if kind == "Integer":
            return re.fullmatch(r"-?\d+", value) is not None
        if kind == "Float":
            return re.fullmatch(r"-?\d+(\.\d+)?", value) is not None
        if kind == "Boolean":
            return value.lower() in ("true", "false")
        try:
            return not self._wrong(json.loads(value), kind, "")
        except ValueError:
            return False

    def _complaints(self, value: Any, kinds: list[str], where: str) -> list[str]:
        """Complaints of the kind that fits best, so that a union's message stays readable."""
        return min((self._wrong(value, kind, where) for kind in kinds), key=len)

    def _wrong(self, value: Any, kind: str, where: str) -> list[str]:
        if kind.startswith(ARRAY):
            if not isinstance(value, list):
                return [f"{where}: {value!r} is not {kind}"]
            inner = kind.removeprefix(ARRAY)
            return [line for i, one in enumerate(value) for line in self._wrong(one, inner, f"{where}[{i}]")]
        if kind in PLAIN:
            fits = isinstance(value, PLAIN[kind]) and (kind == "Boolean" or not isinstance(value, bool))
            return [] if fits else [f"{where}: {value!r} is not {kind}"]
        if kind == "InputFile":
            return [] if isinstance(value, str) else [f"{where}: {value!r} is no file"]
        return self._wrong_object(value, self.types[kind], kind, where)

    def _wrong_object(self, value: Any, described: dict[str, Any], kind: str, where: str) -> list[str]:
        if "subtypes" in described:
            return self._complaints(value, described["subtypes"], where)
        if not isinstance(value, dict):
            return self._wrong_rich(value, kind, where)
        fields = {field["name"]: field for field in described.get("fields", [])}
        wrong = [f"{where}: {kind} has no field {key!r}" for key in value if key not in fields]
        for name, field in fields.items():
            if name in value:
                wrong += self._complaints(value[name], field["types"], f"{where}.{name}")
            elif field["required"]:
                wrong.append(f"{where}: {kind} lacks {name!r}")
        return wrong

    def _wrong_rich(self, value: Any, kind: str, where: str) -> list[str]:
        """KeyboardButton may be a mere string; any other object may not."""
        if kind == "KeyboardButton" and isinstance(value, str):
            return []
        return [f"{where}: {value!r} is not {kind}"]
