"""A row of a roster as it is read: the value of each field, and the columns whose words make no sense."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.understanding.birthdays import read_birthday
from bot.understanding.id_numbers import born_of, read_id_number
from bot.understanding.new_names import read_form, read_phone
from bot.understanding.tidy import simplified, tidy

TEXT_MAX = 60
NAME = re.compile(r"[^\W\d_]{2,20}|[^\W\d_]+(?:[·•. ][^\W\d_]+)+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOTHING = frozenset(("", "无", "没有", "/", "\\", "-", "—", "--", "暂无", "不详", "none", "n/a"))
_YES = _words(
    "是 有 对 享受 √ ✓ 1 y yes true 不在身边 不在 在外 外地 有难处 困难 有困难 已签 签过 签了 有补贴"
)
_NO = _words(
    "否 无 没有 不是 × x 0 n no false 在身边 同住 没难处 无困难 不困难 未签 没签 还没有 没补贴 不享受 未享受"
)
_SITUATIONS = {
    "alone": ("独居", "living alone"), "empty-nest": ("空巢", "children have moved out"),
    "left-behind": ("留守", "left behind"),
    "severely-disabled": ("重残", "重度残疾", "severe disability"),
    "disabled": ("失能", "unable to look after"),
    "family-planning": ("计划生育特殊", "计生特殊", "失独", "family planning"),
}  # fmt: skip
_PARTLY = ("半失能", "部分失能", "轻度失能")
_MONTH = re.compile(r"(\d{4})\D{0,1}(\d{1,2})月?")
PLAIN = (
    "estate", "address", "lives_with", "self_care", "health_note", "home", "means", "subsidies", "dialect", "contact"
)  # fmt: skip
"""Columns whose words are kept as they are."""


@dataclass(frozen=True)
class Told:
    """What one row tells. `unclear` are the columns that could not be read, `why` a text for some of them.

    `agreed` is whether the consent sheet was signed; None where the roster does not say.
    """

    at: int
    name: str = ""
    form: str = ""
    born_on: date | None = None
    id_number: str = ""
    phone: str = ""
    situation: str | None = None
    situation_words: str | None = None
    supporters_away: bool | None = None
    hard_at_home: bool | None = None
    subsidy: bool | None = None
    found_on: date | None = None
    agreed: bool | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    unclear: tuple[str, ...] = ()
    month_only: bool = False
    id_against_birthday: bool = False


def read_row(at: int, cells: Sequence[str], fields: Sequence[str], today: date) -> Told:
    """`fields` names the field of each column, "" for one that is passed over."""
    given = {name: tidy(cell) for name, cell in zip(fields, cells, strict=False) if name}
    said = {name: "" if name in TEXTS and _is_nothing(text) else text for name, text in given.items()}
    unclear: list[str] = []
    values: dict[str, Any] = {}
    facts: dict[str, str] = {}
    for name, text in said.items():
        if not text:
            continue
        value = _READ[name](text, today) if name in _READ else text if len(text) <= TEXT_MAX else None
        if value is None:
            unclear.append(name)
        elif name in PLAIN:
            facts[name] = value
        else:
            values |= value if isinstance(value, dict) else {name: value}
    if "agreed" in fields:
        values.setdefault("agreed", False)
    told = Told(at, facts=facts, **values)
    return _with_birthday(replace(told, unclear=tuple(unclear)), said.get("born_on", ""))


def _is_nothing(text: str) -> bool:
    return simplified(text).lower() in _NOTHING


TEXTS = frozenset((*PLAIN, "form", "phone", "id_number", "born_on", "found_on", "situation"))
"""Columns in which 无 or a stroke stands for nothing; elsewhere 无 is a no."""


def _with_birthday(told: Told, written: str) -> Told:
    """An id number tells the day of birth; a birthday beside it must be the same, as far as it is written."""
    month = _MONTH.fullmatch(written)
    born = born_of(told.id_number) if told.id_number else None
    rest = tuple(one for one in told.unclear if not (one == "born_on" and month))
    if not born:
        return replace(told, unclear=rest, month_only=bool(month) and told.born_on is None)
    agrees = not month or (int(month[1]), int(month[2])) == (born.year, born.month)
    if told.born_on and told.born_on != born:
        agrees = False
    return replace(told, unclear=rest, born_on=born, id_against_birthday=not agrees)


def _name(said: str, today: date) -> str | None:
    return said if NAME.fullmatch(said) else None


def _day(said: str, today: date) -> date | None:
    found = read_birthday(said, today)
    return found if isinstance(found, date) else None


def _situation(said: str, today: date) -> dict[str, str | None]:
    """One of the plan's six, or 其他 with the words; two of them are kept as the first with all the words."""
    plain = simplified(said).lower()
    found = [key for key, words in _SITUATIONS.items() if any(word in plain for word in words)]
    if "disabled" in found and any(word in plain for word in _PARTLY):
        found.remove("disabled")
    if not found:
        return {"situation": "other", "situation_words": said[:TEXT_MAX]}
    return {"situation": found[0], "situation_words": said[:TEXT_MAX] if len(found) > 1 else None}


def read_truth(said: str) -> bool | None:
    """是 or 否 in the words of rosters.

    >>> read_truth("√"), read_truth("无"), read_truth("也许")
    (True, False, None)
    """
    plain = simplified(said).lower().strip(" 。.")
    return True if plain in _YES else False if plain in _NO else None


def _truth(name: str) -> Any:
    def read(said: str, today: date) -> dict[str, bool] | None:
        found = read_truth(said)
        return None if found is None else {name: found}

    return read


def _near(said: str, today: date) -> dict[str, bool] | None:
    """子女是否在身边: 是 means that they are near; 不在身边 says itself what it means."""
    found = read_truth(said)
    if found is None:
        return None
    spelt_out = "在" in said or said == "外地" or said == "同住"
    return {"supporters_away": found if spelt_out else not found}


def _agreed(said: str, today: date) -> bool | None:
    """A day on which the sheet was signed is a yes."""
    return True if _day(said, today) else read_truth(said)


_READ: dict[str, Any] = {
    "name": _name,
    "form": lambda said, _: read_form(said),
    "born_on": _day,
    "id_number": lambda said, _: read_id_number(said),
    "phone": lambda said, _: read_phone(said.split("、")[0]),
    "situation": _situation,
    "away": _truth("supporters_away"),
    "near": _near,
    "hard": _truth("hard_at_home"),
    "subsidy": _truth("subsidy"),
    "found_on": _day,
    "agreed": _agreed,
}
