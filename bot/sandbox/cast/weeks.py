"""What happens in the three weeks: who goes to whom on which day, and the few visits that do not go their usual way.

Plain values, drawn by chance from a seed: the same for the same seed, and another life for another.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from random import Random
from typing import Literal

from bot.sandbox.cast.elders import ELDERS, Elder
from bot.sandbox.cast.volunteers import VOLUNTEERS, Volunteer
from bot.sandbox.cast.who import ELDER, VOLUNTEER

DAYS = 21
IN_HOSPITAL = "高文斌"
EXCEPTED = "谭有根"

Turn = Literal[
    "", "unanswered", "returned", "left-returned", "changed", "refused", "withdrawn", "sent-back", "differs",
    "not-come", "long", "at-the-door",
]  # fmt: skip
"""What becomes of a visit. "": it is answered as the elder's way is, verified and audited."""


@dataclass(frozen=True)
class Visit:
    """A visit and when it is logged. `part` is as on the button: 上午, 下午; `length` as said."""

    at: datetime
    volunteer: str
    elders: tuple[str, ...]
    service: str
    on: date
    part: str
    length: str
    turn: Turn = ""


@dataclass(frozen=True)
class Deed:
    """Something else that is done: `what` names it in live.py. `words` is what is tapped or said, or who does it."""

    at: datetime
    what: str
    who: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Calendar:
    """The three weeks. Officials work on `workdays`; on the first of them people come in."""

    opens: datetime
    days: tuple[date, ...]
    workdays: tuple[date, ...]
    zone: tzinfo

    def at(self, day: date, hour: int, minute: int) -> datetime:
        return datetime.combine(day, time(hour, minute), self.zone)

    @property
    def today(self) -> date:
        return self.days[-1]

    @property
    def lived_in(self) -> tuple[date, ...]:
        """The days before today on which visits are paid: from the one after people came in."""
        return self.days[1:-1]


def calendar(opens: datetime) -> Calendar:
    """`opens` is the moment at which the page opens, in the town's zone."""
    assert opens.tzinfo is not None, "the town's own time"
    today = opens.date()
    days = tuple(today - timedelta(days=back) for back in range(DAYS, -1, -1))
    workdays = tuple(day for day in days if day.weekday() < 5 or day in (days[0], today))
    return Calendar(opens, days, workdays, opens.tzinfo)


def three_weeks(calendar: Calendar, chance: Random) -> list[Visit | Deed]:
    """All that happens after the bureau has opened streets and communities, in order."""
    away = _hospital(calendar, chance)
    visits = [visit for one in VOLUNTEERS for visit in _usual(calendar, chance, one, away)]
    visits += _special(calendar, chance) + _last(calendar, chance)
    deeds = _arrivals(calendar) + _rounds(calendar, chance) + _looks(calendar, chance) + _contacts(calendar)
    happening: list[Visit | Deed] = [*visits, *deeds]
    happening.append(Deed(calendar.at(away[0], 9, 50), "goes-to-hospital", IN_HOSPITAL))
    happening.append(Deed(calendar.at(away[1], 9, 55), "comes-home", IN_HOSPITAL))
    return sorted((one for one in happening if one.at < calendar.opens), key=lambda one: one.at)


def _hospital(calendar: Calendar, chance: Random) -> tuple[date, date]:
    """Some days in the second week."""
    goes = chance.randint(4, 6)
    return calendar.workdays[goes], calendar.workdays[goes + chance.randint(2, 4)]


# The usual visits ----------------------------------------------------------------------------------------


def _usual(calendar: Calendar, chance: Random, volunteer: Volunteer, away: tuple[date, date]) -> list[Visit]:
    days = calendar.lived_in
    if volunteer.habit == "days-late":
        days = days[:-5]
    going = sorted(chance.sample(days, volunteer.often))
    return [_one(calendar, chance, volunteer, day, away) for day in going]


def _one(
    calendar: Calendar, chance: Random, volunteer: Volunteer, day: date, away: tuple[date, date]
) -> Visit:
    there = [one for one in ELDERS if volunteer.name in one.cared_by]
    there = [one for one in there if one.name != IN_HOSPITAL or not away[0] <= day <= away[1]]
    elders = _whom(chance, volunteer, there or [one for one in ELDERS if volunteer.name in one.cared_by])
    service, length = chance.choice(volunteer.usual)
    at, part = _when_logged(calendar, chance, volunteer, day)
    return Visit(at, volunteer.name, tuple(one.name for one in elders), service, day, part, length)


def _whom(chance: Random, volunteer: Volunteer, there: Sequence[Elder]) -> list[Elder]:
    """On a round several; a couple together; else one."""
    if volunteer.habit == "rounds" and len(there) > 1:
        some = chance.sample(range(len(there)), min(len(there), chance.choice((2, 2, 3))))
        return [there[at] for at in sorted(some)]
    one = chance.choice(there)
    return [each for each in there if each in (one, _partner(one)) or _partner(each) == one]


def _partner(elder: Elder) -> Elder | None:
    return ELDER.get(elder.phone)


def _when_logged(calendar: Calendar, chance: Random, volunteer: Volunteer, day: date) -> tuple[datetime, str]:
    """When it is logged, and at which part of the day it was."""
    minute = chance.randrange(60)
    if volunteer.habit == "days-late":
        return calendar.at(day + timedelta(days=chance.randint(2, 4)), 20, minute % 40), "下午"
    if volunteer.habit == "types":
        return calendar.at(day, chance.choice((17, 18)), minute), ""
    if volunteer.habit == "rounds":
        return calendar.at(day, 14, 35 + minute % 25), "上午"
    how = chance.random()
    if how < 0.4:
        return calendar.at(day, chance.choice((10, 11)), minute * 3 // 4), "上午"
    if how < 0.8:
        return calendar.at(day, chance.choice((15, 16, 17, 18)), minute), "下午"
    return calendar.at(day + timedelta(days=1), 8, minute), chance.choice(("上午", "下午"))


AT_THE_DOOR = ("徐桂芝", "罗凤仙")
"""Today one of them says to the bot when she comes and when she goes."""

# Those that do not go their usual way --------------------------------------------------------------------

SPECIAL: tuple[tuple[Turn, str, tuple[str, ...], str, str, tuple[int, int]], ...] = (
    # what becomes of it, by whom, to whom, which service, how long, between which of the days
    ("returned", "郭翠芳", ("张桂珍",), "聊天做伴", "2小时", (3, 5)),
    ("sent-back", "孟小平", ("罗凤仙",), "聊天做伴", "1小时", (3, 6)),
    ("refused", "周德明", ("马素芬",), "打扫卫生", "1个半小时", (4, 7)),
    ("changed", "何志强", ("何守信",), "跑腿办事", "2小时", (6, 9)),
    ("long", "徐桂芝", ("林家德",), "陪看病", "五个小时", (7, 11)),
    ("differs", "王秀兰", ("张桂珍",), "陪看病", "3小时", (8, 12)),
    ("", "王秀兰", ("何守信", "刘月英"), "打扫卫生", "2小时", (5, 12)),
    ("withdrawn", "郭翠芳", ("孙传玉",), "打扫卫生", "1小时", (9, 13)),
)


def _special(calendar: Calendar, chance: Random) -> list[Visit]:
    """One of each kind, in the middle of the three weeks; what is withdrawn was logged twice."""
    visits = []
    for turn, name, elders, service, length, (earliest, latest) in SPECIAL:
        volunteer = VOLUNTEER[name]
        day = calendar.lived_in[chance.randint(earliest, latest)]
        at, part = _when_logged(calendar, chance, volunteer, day)
        visit = Visit(at, name, elders, service, day, part, length, turn)
        if turn == "withdrawn":
            visits.append(replace(visit, at=at - timedelta(minutes=25), turn=""))
        visits.append(visit)
    return visits


def _last(calendar: Calendar, chance: Random) -> list[Visit]:
    """Yesterday's and today's, of each community: so that worker, officer, elder and family have something to do."""
    yesterday, today = calendar.days[-2], calendar.today

    def visit(day: date, hour: int, name: str, elders: tuple[str, ...], turn: Turn = "") -> Visit:
        service, length = chance.choice(VOLUNTEER[name].usual)
        at = calendar.at(day, hour, chance.randrange(5, 55))
        return Visit(at, name, elders, service, day, "上午", length, turn)

    return [
        visit(yesterday, 16, "刘建国", ("陈国强", "孙传玉")),
        visit(yesterday, 15, "罗长生", ("梁正义", "许素珍")),
        visit(yesterday, 15, "邓美华", ("范爱莲", "姚祖荣")),
        visit(yesterday, 16, "曹继红", ("冯玉兰",), "left-returned"),
        visit(today, 10, "周德明", ("马素芬",), "not-come"),
        visit(today, 10, "王秀兰", ("李大山",), "unanswered"),
        visit(today, 11, "郭翠芳", ("张桂珍",), "unanswered"),
        visit(today, 11, AT_THE_DOOR[0], AT_THE_DOOR[1:], "at-the-door"),
        visit(today, 11, "邓美华", ("范爱莲",), "unanswered"),
    ]


# What else is done ---------------------------------------------------------------------------------------


def _arrivals(calendar: Calendar) -> list[Deed]:
    """In the morning the volunteers, in the afternoon the elders, then their families; what is nearby at the last."""
    times = ((9, 20, "volunteers"), (14, 35, "elders"), (16, 15, "relatives"), (16, 50, "nearby"))
    return [Deed(calendar.at(calendar.days[0], hour, minute), what) for hour, minute, what in times]


def _rounds(calendar: Calendar, chance: Random) -> list[Deed]:
    """Workers look on the mornings of every other working day, and of today; officers less often, and not today."""
    deeds = [Deed(calendar.at(day, 8, 30), "wakes") for day in calendar.days[1:]]
    deeds += [
        Deed(calendar.at(day, 9, chance.randint(5, 40)), "verifies") for day in calendar.workdays[1:-1:2]
    ]
    deeds.append(Deed(calendar.at(calendar.today, 9, chance.randint(5, 40)), "verifies"))
    deeds.append(Deed(calendar.at(calendar.today, 9, 50), "arrives", AT_THE_DOOR[0]))
    deeds += [
        Deed(calendar.at(day, 10, chance.randint(1, 30)), "audits") for day in calendar.workdays[3:-1:3]
    ]
    return deeds


def _contacts(calendar: Calendar) -> list[Deed]:
    """Some of those who have waited longest are rung up in the last week; some still wait when the page opens."""
    return [
        Deed(calendar.at(calendar.workdays[back], hour, 12), "rings", who)
        for back, hour, who in (
            (-4, 11, "小李"), (-4, 16, "王秀兰"), (-3, 10, "小李"), (-3, 17, "小张"), (-2, 11, "小郑"),
            (-2, 15, "徐桂芝"),
        )
    ]  # fmt: skip


def _looks(calendar: Calendar, chance: Random) -> list[Deed]:
    """Now and then somebody asks what there is to know."""
    asking = (
        ("asks-points", "王秀兰"), ("asks-how", "王秀兰"), ("asks-points", "徐桂芝"), ("asks-points", "赵玉梅"),
        ("asks-who-came", "李大山"), ("asks-who-came", "罗凤仙"), ("asks-family", "小张"), ("asks-family", "胡志远"),
        ("asks-community", "邓美华"), ("tries-english", "小林"),
        ("says-where-he-lives", "胡志远"),
    )  # fmt: skip
    days = calendar.days[8:-1]
    return [
        Deed(
            calendar.at(chance.choice(days), chance.choice((9, 10, 16, 19)), chance.randrange(60)), what, who
        )
        for what, who in asking
    ]
