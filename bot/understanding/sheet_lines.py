"""A line of a volunteer's paper sheet as it is typed in: 周二 1 打扫 2, 王阿姨 周二 李爹爹 打扫 2, tue 1 C 2.

Each line is written out as the sentence it is short for, and read as such; what it leaves in doubt is asked.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Literal

from bot.understanding.days import day_spans, read_day
from bot.understanding.doubt import Doubt
from bot.understanding.lengths import read_minutes
from bot.understanding.names import Named, read_person
from bot.understanding.patterns import pattern_of
from bot.understanding.sentence import understand
from bot.understanding.services import services_in
from bot.understanding.spoken import Context
from bot.understanding.visit_slots import slots_of
from bot.understanding.weekdays import read_weekdays
from bot.understanding.wording import normal

LINES_MAX = 20
"""More than a sheet has rows."""
SHORT_MAX = 80
"""A longer line is none of a sheet."""

Problem = Literal["", "code", "week", "whose"]
"""What is wrong with a line: a number that is not on the sheet, a day of another week, another volunteer's name."""


@dataclass(frozen=True)
class SheetOf:
    """What is printed, so that a short line is enough. `signs`: what stands for a service, {"扫": "cleaning"}."""

    volunteer: Named
    monday: date
    codes: Mapping[int, int]
    elders: Sequence[Named]
    signs: Mapping[str, str]


@dataclass(frozen=True)
class SheetLine:
    """One line as it was typed, and the answers that it tells (keys as in `visit_slots`)."""

    words: str
    slots: Mapping[str, Any] = field(default_factory=dict)
    problem: Problem = ""


_ENDS = pattern_of("[;。]")
_WEEKDAY = "(?:周|星期|礼拜)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_DAY = pattern_of(
    rf"(?P<day>{_WEEKDAY}|(?:[0-9]{{1,2}}月)?[0-9]{{1,2}}[日号]|[0-9]{{1,2}}[./][0-9]{{1,2}}(?![0-9]))"
    "(?P<part>上午|早上|中午|下午|晚上)?[ ,.:、]*"
)
_CODES = pattern_of(
    r"(?P<codes>[0-9](?:\s*[、,和+/&]\s*[0-9])*)(?![0-9.:]|\s?(?:[点个小半时分]|h\b|hours?|min))[ ,、]*(?P<rest>.+)"
)
_HOURS = pattern_of(
    r"(?<![0-9.:点时h到至~一二两三四五六七八九十-])[ ,]?"
    r"(?P<hours>(?:(?:[0-9]{1,3}(?:\.[0-9]+)?|[一二两三四五六七八])(?:个半?)?|半个?)"
    r"\s?(?:小时|钟头|分钟?|h|hours?|min(?:utes?|s)?)?)$"
)
_AROUND = pattern_of("^(?:给|帮|跟|陪)|[ ,、:]+$")


def read_lines(said: Sequence[str], sheet: SheetOf, now: datetime) -> list[SheetLine]:
    """What each line tells; [] where none tells anything of a visit, or there are more than a sheet has."""
    lines = [one for line in said for one in _ENDS.split(line) if one.strip()]
    if len(lines) > LINES_MAX:
        return []
    found = [_read(one.strip(), sheet, now) for one in lines]
    return found if any(one.slots or one.problem for one in found) else []


def _read(words: str, sheet: SheetOf, now: datetime) -> SheetLine:
    if len(words) > SHORT_MAX:
        return SheetLine(words[:SHORT_MAX])
    said = normal(words)
    day = _DAY.search(said)
    if day is None:
        return _told(words, _without_name(said, sheet.volunteer), None, "", sheet, now)
    before, rest = _AROUND.sub("", said[: day.start()]), said[day.end() :]
    if before and read_person(before, [sheet.volunteer]) == sheet.volunteer[0]:
        before = ""
    on = read_sheet_day(day["day"], sheet.monday, now.date())
    if on is None:
        return SheetLine(words, problem="week") if rest else SheetLine(words)
    named = _named(rest, sheet)
    if named is None:
        return SheetLine(words, problem="code")
    if before and read_person(before, sheet.elders) is None:
        return SheetLine(words, problem="whose")
    who, what = named
    what, length = _length(what)
    what, service = _service(what, sheet.signs)
    sentence = f"{on.year}年{on.month}月{on.day}日{day['part'] or ''}给{before}{who}{what}{length}"
    return _told(words, sentence, on, service, sheet, now)


_PART_OF_DAY = 3
"""Between the day and the name stands no more than 上午."""


def _without_name(said: str, volunteer: Named) -> str:
    """王阿姨前天给李爹爹送饭 is her own line: without her name it is the sentence she would say."""
    _, name, title = volunteer
    form = next((one for one in (name, name[:1] + title) if said.startswith(one)), "")
    return said[len(form) :].lstrip(" ,、:")


def whose_line(said: str, volunteers: Sequence[Named], today: date) -> tuple[int, date] | None:
    """The volunteer whose name stands before the day, and that day: 王阿姨 周二 …; None where none is named surely."""
    words = normal(said[:SHORT_MAX])
    days = day_spans(words, today)
    if not days:
        return None
    [start, end] = days[0]
    person = read_person(_AROUND.sub("", words[:start]), volunteers)
    day = read_day(words[start:end], today)
    on = day.choices[0] if isinstance(day, Doubt) else day
    return (person, on) if isinstance(person, int) and on else None


def name_first(said: str, volunteers: Sequence[Named], today: date) -> str:
    """前天王阿姨给李爹爹送饭 with the name before the day, where just one volunteer can be meant; else as it was."""
    words = normal(said[:SHORT_MAX])
    days = day_spans(words, today)
    if not days or _AROUND.sub("", words[: days[0][0]]):
        return said
    day, rest = words[: days[0][1]], words[days[0][1] :]
    forms = [(form, number) for number, name, title in volunteers for form in {name, name[:1] + title}]
    found = [(form, number) for form, number in forms if 0 <= rest.find(form) <= _PART_OF_DAY]
    if len({number for _, number in found}) != 1:
        return said
    form = max((form for form, _ in found), key=len)
    return f"{form} {day}{rest.replace(form, '', 1)}"


def read_sheet_day(said: str, monday: date, today: date) -> date | None:
    """The day of a sheet's week that a weekday, a day of the month or a date means."""
    week = [monday + timedelta(days=number) for number in range(7)]
    weekdays = read_weekdays(said)
    if weekdays:
        return week[weekdays[0] - 1] if len(weekdays) == 1 else None
    number = re.fullmatch("([0-9]{1,2})[日号]", said)
    if number:
        return next((day for day in week if day.day == int(number[1])), None)
    found = read_day(said, today)
    return found if isinstance(found, date) and found in week else None


def _named(rest: str, sheet: SheetOf) -> tuple[str, str] | None:
    """Whom the codes stand for, and what comes after them; None for a code that is not on the sheet."""
    found = _CODES.match(rest)
    if found is None:
        return "", rest
    codes = [int(one) for one in re.findall("[0-9]", found["codes"])]
    if any(one not in sheet.codes for one in codes):
        return None
    by_id = {number: name for number, name, _ in sheet.elders}
    return "和".join(dict.fromkeys(by_id[sheet.codes[one]] for one in codes)), found["rest"]


def _length(rest: str) -> tuple[str, str]:
    """What stands before a bare number at the end, and that number written out as how long.

    One that may be hours or minutes is left to be asked.
    """
    found = _HOURS.search(rest)
    minutes = read_minutes(found["hours"]) if found else None
    if found is None or minutes is None:
        return rest, ""
    return rest[: found.start()], f" {minutes}分钟" if isinstance(minutes, int) else ""


def _service(what: str, signs: Mapping[str, str]) -> tuple[str, str]:
    """What stands before a sign at the end, and the service it stands for; other words are read with the rest."""
    left = what.strip(" ,、")
    for written, service in signs.items():
        sign = normal(written)  # 掃 is read as 扫, C as c
        before = left[: -len(sign)]
        if left[len(before) :] == sign and (len(sign) > 1 or not services_in(left)):
            return before, service
    return what, ""


def _told(
    words: str, sentence: str, on: date | None, service: str, sheet: SheetOf, now: datetime
) -> SheetLine:
    found = understand(sentence, now, Context(named=sheet.elders))
    if len(found.visits) != 1:
        return SheetLine(words)
    slots = slots_of(found.told, found.visits[0], sheet.elders)
    if on:
        slots = {"date": f"{on.isoformat()}.", **slots}
    elif "date" in found.told.said and _week_of(slots) != sheet.monday:
        return SheetLine(words, problem="week")
    elif "date" not in found.told.said:
        slots.pop("date", None)
    if "elders~" in slots:  # codes side by side are one household's row
        slots["elders"] = slots.pop("elders~")
    if service:
        slots["service"] = service
    return SheetLine(words, slots if {"elder", "elder?", "service"} & set(slots) else {})


def _week_of(slots: Mapping[str, Any]) -> date | None:
    """The Monday of the day that was told; None where that is in doubt, or to come."""
    if "date" not in slots:
        return None
    on = date.fromisoformat(str(slots["date"]).partition(".")[0])
    return on - timedelta(days=on.weekday())
