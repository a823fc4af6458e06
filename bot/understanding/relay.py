"""What a group wrote, line by line: who did what for whom, what is still to be asked, and what is no visit at all.

Pure: whom the community has, and whom each volunteer serves, are arguments. Nobody is chosen between two by a guess.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from bot.understanding.doubt import Doubt
from bot.understanding.lengths import read_minutes
from bot.understanding.names import Named, read_person
from bot.understanding.patterns import pattern_of
from bot.understanding.relay_lines import Said, said_in
from bot.understanding.sentence import Understanding, understand
from bot.understanding.spoken import Context
from bot.understanding.told_visit import ToldVisit
from bot.understanding.visit_slots import PARTS, is_unknown, slots_of

READ_MAX = 48
"""So many lines are read closely; a longer paste is told that it was too long."""
NEEDED = ("elder", "service", "date", "minutes")
_MAY_TELL = pattern_of(
    "小时|钟头|分钟|刻钟|半天|上午|下午|早上|晚上|昨|今天|前天|[0-9]点|[周期][一二三四五六日天]|[0-9]号|月[0-9]|[0-9][.][0-9]"
    "|[给帮陪替看].|送|饭|菜|打扫|卫生|聊|买|药|医院|[去到来做]了|去过|完成|搞定|已|上门|\\+ ?1|家"
    "|hour|min|yesterday|today|clean|cook|meal|visit|took|went",
)
"""A line without any of these is small talk, and is not read closely: 收到, 👍, 辛苦了."""
_NO_TELLING = pattern_of(
    "^\\[[^\\]]{1,8}\\]$|撤回了一条消息|加入了?群聊|拍了拍|移出了群|修改群名|^@所有人|谁|哪[位个]|[??]|吗$|有没有|能不能|可不可以"
    "|^请|需要|麻烦|报名|^收到|^好的?$|谢谢|辛苦|^通知|不用|别忘|注意|提醒|who\\b|please|thank"
)
_DONE = pattern_of(
    "[去到来做送看买陪扫]了|去过|来过|做过|完成|搞定|已经?[送做打陪看去]|[做扫送]好|小时|钟头|分钟"
)
_ME_TOO = pattern_of("(?:我也?)?(?:\\+ ?1|算我一个|我也[去做]了?)(?![0-9])[ ,。!]*")
_AHEAD = pattern_of("明天|后天|明早|明晚|下(?:周|星期|礼拜|个?月)|tomorrow|next (?:week|month)")
_WEEKDAY = pattern_of(
    "(?<!上)(?:周|星期|礼拜)[一二三四五六日天]|(?<!last )(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_CLAUSES = pattern_of("[,。;!?、 ]+")
_ASKS_TO_JOIN = pattern_of("(?:的?请|来)?接龙.*|的?报一下.*|的?请报名?.*")
_NOT_THIS = {"not_done", "several_services"}
NOTHING = Understanding("unknown")
_BETWEEN = " ,:。、-—·/"


@dataclass(frozen=True)
class Line:
    """A visit that somebody in the group tells. `at`: the line of the paste; `nth`: of several visits in one line.

    `volunteer`: whose it is, None where that is not sure; then `may_be` are the few it may be, if any. `slots` are
    answers of the conversation that logs it. `ask`: what has to be asked. `day_of`: the heading by which the day has to
    be found, "" where no day was said at all, None where the day is known (or not to be found so).
    """

    at: int
    speaker: str
    words: str
    volunteer: int | None
    may_be: tuple[int, ...]
    slots: Mapping[str, Any]
    ask: tuple[str, ...]
    unknown_elder: bool = False
    day_of: str | None = None
    part: str = ""
    nth: int = 0

    @property
    def key(self) -> str:
        return f"{self.at}.{self.nth}"

    @property
    def is_clear(self) -> bool:
        return not self.ask and self.day_of is None


@dataclass(frozen=True)
class Relay:
    """`ahead`: so many lines tell of days to come; `unread`: so many were too many."""

    lines: tuple[Line, ...]
    ahead: int = 0
    unread: int = 0


@dataclass(frozen=True)
class Group:
    """Whose chat it is: its volunteers, whom each serves, and who else may speak there (workers)."""

    volunteers: Sequence[Named]
    serves: Mapping[int, Sequence[Named]]
    others: Sequence[Named] = ()
    settled: Mapping[int, int] = field(default_factory=dict)
    """The line and its volunteer, where a person said whose it is."""


def read_relay(pasted: str, now: datetime, group: Group) -> Relay:
    """Every line that tells of a visit, in order. `pasted` is cleaned; `now`: when it was pasted."""
    lines: list[Line] = []
    ahead = unread = read = 0
    headings: dict[str, Understanding] = {}
    for said in said_in(pasted, now.date()):
        if read == READ_MAX:
            unread += bool(_MAY_TELL.search(said.words))
            continue
        who = _who(said, group)
        if said.at in group.settled:
            who = replace(who, id=group.settled[said.at], may_be=())
        if not _may_tell(said, who):
            continue
        read += 1
        if said.heading not in headings:
            headings[said.heading] = _heading(said.heading, now)
        head = headings[said.heading] if said.heading else None
        found = _told(said, who, now, group, head)
        if found is None:
            ahead += 1
        lines += found or ()
    return Relay(tuple(lines), ahead, unread)


def _heading(words: str, now: datetime) -> Understanding:
    """The whole of it, or the first clause that tells something: 各位邻居,3月17日送饭请接龙."""
    clauses = [words, *_CLAUSES.split(words)]
    found = [understand(_ASKS_TO_JOIN.sub("", one), now) for one in clauses if one.strip()]
    return next((one for one in found if one.visits), found[0] if found else NOTHING)


# Who spoke -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Who:
    """Who spoke: the words for them, the one it is, or the few it may be; and what is left of the line."""

    speaker: str
    words: str
    id: int | None = None
    may_be: tuple[int, ...] = ()
    also: tuple[str, ...] = ()
    """Who else stands beside them: 王秀兰、刘建国 李爹爹 1小时."""


def _who(said: Said, group: Group) -> _Who:
    if not said.listed:
        return _known(said.by, said.words, group)
    names, words = _leading_names(said.words, group)
    if names:
        return replace(_known(names[0], words, group), also=tuple(names[1:]))
    first, rest = _first_word(said.words)
    if _NO_NAME.search(first):
        return _known(said.by, said.words, group)
    found = _known(first, rest, group)
    within = [name for name in _forms(group) if len(name) > 2 and name in rest]
    if found.id is None and len(set(within)) == 1:
        return _known(within[0], said.words.replace(within[0], "", 1).strip(_BETWEEN), group)
    return found


_NO_NAME = pattern_of("^[给帮陪替去]|小时|钟头|分钟|送饭|打扫|昨天|今天|上午|下午|^[0-9]|[月号日]$")


def _first_word(words: str) -> tuple[str, str]:
    at = next((at for at, sign in enumerate(words) if sign in f"{_BETWEEN}+"), len(words))
    return words[:at], words[at:].strip(_BETWEEN)


def _leading_names(words: str, group: Group) -> tuple[list[str], str]:
    """The names with which a line begins, and what is left of it."""
    names: list[str] = []
    forms = sorted(_forms(group), key=len, reverse=True)
    while name := next((form for form in forms if words.startswith(form)), ""):
        names.append(name)
        words = words[len(name) :].lstrip(f"{_BETWEEN}和跟与&")
    return names, words


def _forms(group: Group) -> list[str]:
    """王秀兰, 王阿姨: how the people of a group are written, and how they like to be called."""
    everybody = [*group.volunteers, *group.others]
    return [form for each in everybody for form in (each[1], each[1][:1] + each[2]) if len(form) > 1]


def _known(speaker: str, words: str, group: Group) -> _Who:
    """The volunteer whom a name in the group means. A worker's lines are about somebody else's visits."""
    found = read_person(speaker, [*group.volunteers, *group.others]) if speaker else None
    if found is None:
        inside = [number for number, full, _ in group.volunteers if full in speaker]
        found = inside[0] if len(inside) == 1 else None
    volunteers = {number for number, _, _ in group.volunteers}
    if isinstance(found, Doubt):
        return _Who(speaker, words, None, tuple(one for one in found.choices if one in volunteers))
    return _Who(speaker, words, found if found in volunteers else None)


def _named_in(words: str, group: Group) -> tuple[int, ...]:
    """The volunteers whom a line tells of: 王秀兰昨天给李爹爹送饭, written by a worker."""
    return tuple(
        number
        for number, name, form in group.volunteers
        if name in words or (form and words.startswith(name[:1] + form))
    )


# What was told -------------------------------------------------------------------------------------------


def _may_tell(said: Said, who: _Who) -> bool:
    if _NO_TELLING.search(who.words) or _NO_TELLING.search(said.words):
        return False
    if said.listed:
        return bool(said.heading or _MAY_TELL.search(who.words))
    return bool(_MAY_TELL.search(who.words)) and any(sign.isalnum() for sign in who.words)


def _told(
    said: Said, who: _Who, now: datetime, group: Group, head: Understanding | None
) -> tuple[Line, ...] | None:
    """What a line tells, as visits; nothing where it is small talk; None where it is of a day to come."""
    if who.also:
        return _told_together(said, who, now, group, head)
    today = now.date()
    if _AHEAD.search(f"{said.heading} {who.words}"):
        return None
    named = group.serves.get(who.id, ()) if who.id is not None else ()
    at = datetime.combine(said.sent, time(23, 59), now.tzinfo) if said.sent and said.sent < today else now
    words = _ME_TOO.sub("", who.words).strip(_BETWEEN)
    own = understand(words, at, Context(named=named)) if words else NOTHING
    if any(visit.on and visit.on > at.date() for visit in own.visits):
        return None
    told_of = None if said.at in group.settled else _named_in(who.words, group)
    line = Line(said.at, who.speaker, who.words, who.id, who.may_be, {}, ())
    if own.visits:
        return tuple(
            _line(replace(line, nth=nth), said, own, visit, head, named, told_of)
            for nth, visit in enumerate(own.visits)
        )
    tells = head or words != who.words or _DONE.search(words)
    return (_line(line, said, NOTHING, None, head, named, told_of),) if tells else ()


def _told_together(
    said: Said, who: _Who, now: datetime, group: Group, head: Understanding | None
) -> tuple[Line, ...] | None:
    """A visit of each; whether the time is that of one or of all together has to be asked."""
    found: list[Line] = []
    for one in (replace(who, also=()), *(_known(name, who.words, group) for name in who.also)):
        told = _told(said, one, now, group, head)
        if told is None:
            return None
        found += told
    return tuple(replace(_of_all(line), nth=nth) for nth, line in enumerate(found))


def _of_all(line: Line) -> Line:
    slots = {key: value for key, value in line.slots.items() if key != "minutes"}
    if "minutes" in line.slots:
        slots["minutes?"] = [line.slots["minutes"]]
    return replace(line, slots=slots, ask=tuple(dict.fromkeys([*line.ask, "minutes"])))


def _line(
    line: Line, said: Said, own: Understanding, visit: ToldVisit | None, head: Understanding | None,
    named: Sequence[Named], told_of: tuple[int, ...] | None,
) -> Line:  # fmt: skip
    slots = slots_of(own.told, visit, named) if visit else _alone(_ME_TOO.sub("", line.words), named)
    part = visit.part if visit and visit.part in PARTS else ""
    day_of = None
    if "date" not in own.told.said:
        slots = {key: value for key, value in slots.items() if key not in ("date", "date?")}
        day = said.sent or _day_of_heading(said, head)
        if day:
            slots["date"] = f"{day.isoformat()}.{part}"
        else:
            day_of = said.heading
    if head:
        slots = _handed_down(slots, own, head, named)
    someone_else = {"by_another", "own_family"} & set(own.flags) and told_of is not None
    missing = ["who"] if line.volunteer is None or someone_else else []
    found = slots.keys() | ({"date"} if day_of is not None else set())
    if missing and visit and visit.elder:
        found |= {"elder"}  # who is meant by it depends on who went
    missing += [slot for slot in NEEDED if slot not in found]
    missing += ["which"] if "which" in own.ask or slots.get("elder") == "several" else []
    return replace(
        line, volunteer=None if someone_else else line.volunteer, may_be=line.may_be or told_of or (),
        slots=slots, ask=tuple(missing), day_of=day_of, part=part,
        unknown_elder=bool(visit and named and is_unknown(visit, named)),
    )  # fmt: skip


def _alone(words: str, named: Sequence[Named]) -> dict[str, Any]:
    """半小时, or 李爹爹, beneath a heading that says the rest."""
    elder = read_person(words, named)
    if isinstance(elder, int):
        return {"elder": str(elder)}
    minutes = read_minutes(words)
    if isinstance(minutes, Doubt):
        return {"minutes?": [str(one) for one in minutes.choices]}
    return {"minutes": str(minutes)} if minutes else {}


def _day_of_heading(said: Said, head: Understanding | None) -> date | None:
    """3月17日送饭: the day. A bare weekday may be of this week or the last, or still to come: it is asked about."""
    if head is None or "date" not in head.told.said or "date" in head.ask or _WEEKDAY.search(said.heading):
        return None
    return head.told.visits[0].on


def _handed_down(
    slots: Mapping[str, Any], own: Understanding, head: Understanding, named: Sequence[Named]
) -> dict[str, Any]:
    """What a line leaves out, its heading says; but how long it took, nobody says for another (一: 如实)."""
    if not head.visits:
        return dict(slots)
    above = slots_of(head.told, head.visits[0], named)
    filled = dict(slots)
    if "service" in above and "service" not in slots and not _NOT_THIS & set(own.flags):
        filled["service"] = above["service"]
    if not {"elder", "elder?"} & slots.keys() and (not own.visits or own.visits[0].elder is None):
        filled |= {key: value for key, value in above.items() if key in ("elder", "elder?")}
    if not {"minutes", "minutes?"} & slots.keys():
        guesses = (
            above.get("minutes?") or [above["minutes"]] if "minutes" in above or "minutes?" in above else []
        )
        filled |= {"minutes?": list(guesses)} if guesses else {}
    return filled
