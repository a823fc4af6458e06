"""Texts, in the language of whoever reads them. They live in locales/, never in code.

Facts are plain JSON values; the ending of a fact's name says its unit, and it is put into words before the text
sees it: say("zh-CN", "visit-sure", today=…, visit_on="2026-03-17", minutes=90) gets 昨天(3月17日 星期二) and 1个半小时.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentNone, FluentNumber, fluent_number
from fluent.syntax.ast import Junk

from bot.model import Fact

LOCALES = Path(__file__).parent.parent / "locales"
FALLBACK = "zh-CN"
SHANGHAI = ZoneInfo("Asia/Shanghai")

KEYED = ("cause", "service", "role", "state", "answer", "hearsay", "situation", "whereabouts")
"""A fact of such a name holds a key, and is said with the text `<name>-<key>`; within a sentence with
`<name>-<key>-within`, where there is one: 请人做点别的 beside the button 其他."""
LISTED = {"services": "service", "roles": "role", "situations": "situation"}
"""A fact of such a name holds several keys with commas between."""


_Number = FluentNumber | FluentNone  # what fluent_number says it returns
_Said = dict[str, str | _Number]


@dataclass(frozen=True)
class _Reader:
    """In which language and place, and on which day, a text is read: enough to put any fact into words."""

    language: str
    today: date
    zone: ZoneInfo


def say(language: str, text_id: str, /, *, today: date, zone: ZoneInfo = SHANGHAI, **facts: Fact) -> str:
    """The text, with its facts in words. A missing text or fact is a bug: LookupError, never shown to a person."""
    if not facts:
        return label_of(language, text_id)
    found_in = _language_with(language, text_id)
    reader = _Reader(found_in, today, zone)
    return _render(found_in, text_id, {name: _fact(reader, name, value) for name, value in facts.items()})


def has(language: str, text_id: str) -> bool:
    """Whether the text can be said to a reader of this language, be it in a language it falls back to."""
    return any(text_id in _texts(each).sources for each in _chain(language))


@lru_cache(maxsize=4096)
def label_of(language: str, text_id: str) -> str:
    """A text that names no facts: a button or a word of the home keyboard."""
    return _render(language, text_id, {})


def read_all() -> None:
    """Parse every text now. Done at start, so that the first turn of a process is as short as any other.

    A program that is killed soon after each start would else be killed within the same update each time, and take an
    innocent one for one that kills.
    """
    for language in languages():
        all_ids(language)


@cache
def languages() -> tuple[str, ...]:
    """The languages there are texts in, FALLBACK first, then the other ways to write and speak Chinese."""
    names = sorted((path.name for path in LOCALES.iterdir() if path.is_dir()), reverse=True)
    return tuple(dict.fromkeys([FALLBACK, *names]))


def full_language(language: str) -> str:
    """The language that an overlay (…-x-…: a few texts of its own) lies over; any other is full itself.

    >>> full_language("zh-CN-x-wuhan"), full_language("zh-Hant")
    ('zh-CN', 'zh-Hant')
    """
    return language.partition("-x-")[0]


def all_ids(language: str) -> frozenset[str]:
    """The texts of exactly this language, without those it falls back to. Raises ValueError where one is no text."""
    texts = _texts(language)
    for text_id in texts.sources:
        texts.pattern(text_id)
    return frozenset(texts.sources)


# How texts are found.


@lru_cache(maxsize=256)
def _chain(language: str) -> tuple[str, ...]:
    """en-GB → en → zh-CN, zh-CN-x-wuhan → zh-CN.

    What a language is called comes from outside, so only known names become paths.
    """
    parts = language.split("-")[:4]
    wanted = ["-".join(parts[:n]) for n in range(len(parts), 0, -1)]
    return tuple(dict.fromkeys([name for name in wanted if name in languages()] + [FALLBACK]))


@lru_cache(maxsize=8192)
def _language_with(language: str, text_id: str) -> str:
    for each in _chain(language):
        if text_id in _texts(each).sources:
            return each
    raise LookupError(f"no text {text_id!r} in {_chain(language)}")


class _Texts:
    """The texts of one language: `sources` as they stand in the files, each parsed when it is first said."""

    def __init__(self, language: str) -> None:
        self.bundle = FluentBundle([full_language(language)], use_isolating=False)
        self.sources: dict[str, tuple[Path, str]] = {}
        for path in sorted((LOCALES / language).glob("*.ftl")):
            head, *entries = ENTRY.split(path.read_text(encoding="utf-8"))
            if any(line and not line.startswith("#") for line in head.splitlines()):
                raise ValueError(f"{path}: cannot be read: {head}")
            for source in entries:
                text_id = source.partition("=")[0].strip()
                if text_id in self.sources:
                    raise ValueError(f"{path}: cannot be read: {text_id} is there twice")
                self.sources[text_id] = path, source

    def pattern(self, text_id: str) -> Pattern:
        if not self.bundle.has_message(text_id):
            path, source = self.sources[text_id]
            resource = FluentResource(source)
            unreadable = [entry.content for entry in resource.body if isinstance(entry, Junk)]
            if unreadable:
                raise ValueError(f"{path}: cannot be read: {unreadable}")
            self.bundle.add_resource(resource)
        pattern = self.bundle.get_message(text_id).value
        assert pattern is not None, text_id
        return pattern


ENTRY = re.compile(r"^(?=\S+ *=)", re.MULTILINE)
"""Where a text begins. (None of ours names another text: that would have to be parsed before it.)"""


@cache
def _texts(language: str) -> _Texts:
    return _Texts(language)


def _render(language: str, text_id: str, facts: _Said) -> str:
    texts = _texts(_language_with(language, text_id))
    text, errors = texts.bundle.format_pattern(texts.pattern(text_id), facts)
    if errors:
        raise LookupError(f"{text_id} in {language}: {errors[0]}") from errors[0]
    return str(text)


# How facts are put into words.


def _fact(reader: _Reader, name: str, value: Fact) -> str | _Number:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    unit = "half_points" if name.endswith("half_points") else name.rpartition("_")[2]
    if unit in KEYED:
        within = f"{unit}-{value}-within"
        return label_of(reader.language, within if has(reader.language, within) else f"{unit}-{value}")
    if unit in LISTED:
        return _list(reader.language, LISTED[unit], str(value))
    if unit in _UNITS:
        return _in_unit(reader, unit, value)
    return _number(value) if isinstance(value, int) else value


def _number(value: int) -> _Number:
    """Plural forms need a number, and 1024 is not to be written 1,024."""
    return fluent_number(value, useGrouping=False)


@lru_cache(maxsize=8192)
def _in_unit(reader: _Reader, unit: str, value: str | int) -> str:
    return _UNITS[unit](reader, value)


def _list(language: str, kind: str, keys: str) -> str:
    return label_of(language, "list-separator").join(
        label_of(language, f"{kind}-{key}") for key in keys.split(",")
    )


NEAR = {0: "day-today", 1: "day-yesterday", 2: "day-before-yesterday", -1: "day-tomorrow"}
"""So many days ago."""


def _day(reader: _Reader, iso: str | int) -> str:
    """昨天(3月17日 星期二), 3月10日 星期二, 2025年12月30日 星期二."""
    day = date.fromisoformat(str(iso))
    name = NEAR.get((reader.today - day).days)
    text = _date(reader, day, "date")
    return _render(reader.language, name, {"date": text}) if name else text


def _since(reader: _Reader, iso: str | int) -> str:
    """3月16日(星期一), from which day on something holds: 星期一起 would be read as 一起."""
    day = date.fromisoformat(str(iso))
    return _day(reader, iso) if (reader.today - day).days in NEAR else _date(reader, day, "date-since")


def _date(reader: _Reader, day: date, text_id: str) -> str:
    facts: _Said = {
        "weekday": label_of(reader.language, f"weekday-{day.isoweekday()}"),
        "month": label_of(reader.language, f"month-{day.month}"),
        "day": str(day.day),
    }
    if day.year == reader.today.year:
        return _render(reader.language, text_id, facts)
    return _render(reader.language, f"{text_id}-with-year", facts | {"year": str(day.year)})


def _plain_day(reader: _Reader, iso: str | int) -> str:
    """2025年3月4日: a day long ago or of birth, whose weekday nobody asks for."""
    day = date.fromisoformat(str(iso))
    month = label_of(reader.language, f"month-{day.month}")
    return _render(
        reader.language, "date-plain", {"year": str(day.year), "month": month, "day": str(day.day)}
    )


def _when(reader: _Reader, said: str | int) -> str:
    """昨天(3月17日 星期二)下午3点到5点, as much as is known: of "2026-03-17.afternoon@900+120"."""
    told, _, clock = str(said).partition("@")
    day, _, part = told.partition(".")
    facts: _Said = {"visited_on": _day(reader, day)}
    if clock:
        facts["between"] = _between(reader, clock)
        return _render(reader.language, "when-clock", facts)
    if part:
        return _render(
            reader.language, "when-part", facts | {"part": label_of(reader.language, f"when-{part}")}
        )
    return _render(reader.language, "when-day", facts)


def _length(reader: _Reader, minutes: str | int) -> str:
    """半小时, 1个半小时, 2小时20分钟."""
    sign, (hours, rest) = _sign(int(minutes)), divmod(abs(int(minutes)), 60)
    facts: _Said = {
        "hours": _number(hours),
        "rest": _number(rest),
    }
    if (hours, rest) == (0, 30):
        return sign + label_of(reader.language, "length-half-hour")
    if hours == 0:
        return sign + _render(reader.language, "length-minutes", facts)
    form = {0: "length-hours", 30: "length-hours-half"}.get(rest, "length-hours-minutes")
    return sign + _render(reader.language, form, facts)


def _points(reader: _Reader, half_points: str | int) -> str:
    """8分, 8分半, 半分."""
    sign, (whole, half) = _sign(int(half_points)), divmod(abs(int(half_points)), 2)
    facts: _Said = {"points": _number(whole)}
    if half and whole == 0:
        return sign + label_of(reader.language, "points-half-of-one")
    return sign + _render(reader.language, "points-and-half" if half else "points-whole", facts)


def _yuan(reader: _Reader, fen: str | int) -> str:
    """20元, 15元5角, 3.05元: real money, of an errand; never points."""
    yuan, rest = divmod(int(fen), 100)
    facts: _Said = {"yuan": _number(yuan), "jiao": _number(rest // 10), "rest": f"{rest:02}"}
    if rest == 0:
        return _render(reader.language, "yuan-whole", facts)
    if rest % 10:
        return _render(reader.language, "yuan-and-fen", facts)
    return _render(reader.language, "yuan-and-jiao" if yuan else "yuan-only-jiao", facts)


MOBILE = re.compile(r"(?:\+?86)?(1\d\d)(\d{4})(\d{4})")


def _phone(_reader: _Reader, number: str | int) -> str:
    """138 0013 9009, as people write it, of +8613800139009; any other number, or none, as it stands."""
    mobile = MOBILE.fullmatch(str(number))
    return " ".join(mobile.groups()) if mobile else str(number)


def _sign(number: int) -> str:
    return "−" if number < 0 else ""


PARTS = (
    (1, "midnight"),
    (5, "dawn"),
    (8, "early"),
    (12, "morning"),
    (13, "noon"),
    (18, "afternoon"),
    (24, "evening"),
)
"""Each part of the day with the hour that is no longer in it."""


def _clock(reader: _Reader, minute_of_day: str | int) -> str:
    """下午3点半, 中午12点: twelve hours, with the part of day (UX 21)."""
    of_day = int(minute_of_day) % (24 * 60)
    if of_day in (0, 12 * 60):
        return label_of(reader.language, "clock-noon" if of_day else "clock-midnight")
    return _render(
        reader.language, "clock", {"part": _part(reader, of_day), "hours": _hours(reader.language, of_day)}
    )


def _part(reader: _Reader, minute_of_day: int) -> str:
    part = next(name for end, name in PARTS if minute_of_day // 60 < end)
    return label_of(reader.language, f"part-{part}")


def _hours(language: str, minute_of_day: int) -> str:
    """3点半: twelve hours, without the part of day."""
    hour, minute = divmod(minute_of_day, 60)
    facts: _Said = {"hour": str((hour - 1) % 12 + 1), "minute": f"{minute:02}"}
    return _render(language, {0: "hours-whole", 30: "hours-half"}.get(minute, "hours-minutes"), facts)


def _between(reader: _Reader, times: str | int) -> str:
    """下午3点到5点, 下午5点到晚上7点, of "900+120": the part of day is said once where both ends lie in it."""
    begin, _, minutes = str(times).partition("+")
    start, end = int(begin), (int(begin) + int(minutes)) % (24 * 60)
    part = _part(reader, start)
    if start < end and part == _part(reader, end):
        hours: _Said = {"start": _hours(reader.language, start), "end": _hours(reader.language, end)}
        return _render(reader.language, "between-in-one-part", {"part": part} | hours)
    return _render(reader.language, "between", {"start": _clock(reader, start), "end": _clock(reader, end)})


def _moment(reader: _Reader, milliseconds: str | int) -> str:
    """昨天(3月17日 星期二)下午3点半, in the reader's zone. Whole-number arithmetic: a float would round the minute."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(milliseconds))
    local = at.astimezone(reader.zone)
    facts: _Said = {
        "day": _day(reader, local.date().isoformat()),
        "clock": _clock(reader, local.hour * 60 + local.minute),
    }
    return _render(reader.language, "moment", facts)


_UNITS: dict[str, Callable[[_Reader, str | int], str]] = {
    "on": _day,
    "since": _since,
    "date": _plain_day,
    "minutes": _length,
    "half_points": _points,
    "fen": _yuan,
    "phone": _phone,
    "clock": _clock,
    "between": _between,
    "at": _moment,
    "when": _when,
}
