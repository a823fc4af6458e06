"""A visit as a sentence tells it: each slot as said, what must be asked before it is written, and why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import product

from bot.understanding.by_sound import respelled
from bot.understanding.clocks import read_clock, read_times
from bot.understanding.danger import names_danger
from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt
from bot.understanding.lengths import read_minutes
from bot.understanding.names import Named, read_person
from bot.understanding.patterns import pattern_of
from bot.understanding.people_said import People
from bot.understanding.services import is_not_done, services_in
from bot.understanding.spans import SAID_FIRST, STRUCK, Spans, part_in

STALE_DAYS, OLD_DAYS = 14, 60
LARGE_MINUTES = 8 * 60
SMALL_HOURS = 5 * 60
BEGINS = {"night": 0, "morning": 0, "noon": 11 * 60, "afternoon": 12 * 60, "evening": 17 * 60, "just_now": 0}
_JOINS = pattern_of(rf"(?:[上下中]午|[早晚]上)?[ {STRUCK},、]*(?:和|与|跟|及|还有|、|,|and|&)[ {STRUCK},]*")
_ADJOIN = pattern_of(rf"(?:{_JOINS.pattern})?")
_RANGE = pattern_of(
    "(?![不冇没]到)(?:[一两二三四五六七八][两二三四五六七八九]十?[个小钟刻分]|[^到至或-]+(?:到|至|或|or|to|[-~–—])[^到至或-]+)"
)
_REPEATED = pattern_of("各|每[次回个]|分别|(?<!第)[两二三四五2-5][次回趟]|早中晚|twice|each")
_ONCE_MORE = pattern_of("又.{0,6}一?[趟次回]")
"""早上送了,中午又送了一趟: how many visits they were is asked."""
_BOTH_PARTS = pattern_of(
    "(?P<one>上午|早上|中午)(?:和|跟|、|还有)(?P<other>中午|下午|晚上)(?!.{0,8}(?:点|[一总]共))"
    "|(?P<meal>[早中午])[饭餐].{0,4}(?P<later>[中午晚])[饭餐]"
)
"""上午和下午各送了一次,每次二十分钟: two visits of one day."""
_OF_MEAL = {"早": "morning", "中": "noon", "午": "noon", "晚": "evening"}
_IN_TOTAL = pattern_of("[一总]共|合计|加起来|in total|altogether")
_ABOUT_A_CLOCK = pattern_of(
    "点,?(?:[一二三四五]?十[一二三四五六七八九]?|[0-9]{2})分钟|"
    r"点钟?半?(?:多|左右|前后|的样子)|(?:大概|大约|差不多|快)(?:[早晚]上|[上中下]午)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})点"
    r"|(?:about|around) [0-9]{1,2}(?::[0-9]{2})? ?(?:[ap]m|o'clock)"
)
"""五点多: asked, as what is roughly said."""
_TOO = pattern_of("[又也]|(?:这?[两三四五]天)?都|[,、]?(?:连着|连续|接连)")
_ALL_ALIKE = pattern_of("都是?|每[次回天]|各")
_EACH = pattern_of("各(?!种|样|位)|每[人家位]|分别|一[家人位](?=[一二三四五六七八九十半两0-9])")
_BARE = pattern_of("[0-9]{1,2}|[一二两三四五六七八九十]{1,2}")
_GONE_TO_SEE = pattern_of(
    r"(?:去|来|克|又|上门)看|看了|看望|looked? (?:after|in)|visit|dropped|popped"
    r"|(?:to|and) see\b|\bsaw (?!the|a |that)|stopped by"
)
_BESIDE = pattern_of("坐了?坐?一?[会哈下]?|陪陪|排队")
"""送了早点坐了有半个小时: a service only where nothing else was done."""
_AT_MEALS = pattern_of("[饭餐]都?(?:是|没|冇).{0,6}吃|(?:[早午中晚]饭|过早|饭)(?:以?[后前]|的?时候)")
"""When it was, and not what."""
_TAUGHT = pattern_of("[教讲学防]|知识|teach|taught")
"""How to keep danger away: no danger."""
_FILLERS = pattern_of("每[次天回]|[各和与跟]|[ ,。、!?我我去在了着过一直都到他她的哈啊呢]")
_JUST_WITH = pattern_of("陪(?:着|走|坐|伴)?")
"""陪李爹爹, and nothing else said."""
_BETWEEN_VERB_AND_NOUN = pattern_of(
    "[了过完](?:一?[下点顿碗份趟次回场哈]|一?个(?!半|把|多|来|小时|钟))?|一?[下点顿碗份趟哈]"
)


@dataclass(frozen=True)
class ToldVisit:
    """One visit; `None` where nothing sure was said. `guesses` holds the few values that a slot in doubt may have."""

    on: date | None = None
    start: int | None = None
    end: int | None = None
    minutes: int | None = None
    part: str | None = None
    service: str | None = None
    elder: str | None = None
    elders: tuple[str, ...] = ()
    minutes_range: tuple[int, ...] = ()
    guesses: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """All visits of a sentence; `ask` and `flags` in the words of the form; `said`: the slots it speaks of.

    `companion`: who came along, `kin`: whom of their own the speaker was with, in the words of the sentence.
    """

    visits: tuple[ToldVisit, ...] = ()
    ask: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    said: frozenset[str] = frozenset()
    companion: str = ""
    kin: str = ""


def read_visits(spans: Spans, people: People, named: Sequence[Named], now: datetime) -> Told:
    """What was told, slot by slot. Whether it is told at all as a visit, the intent says."""
    notes = _Notes(each=len(people.elders) > 1 and bool(_EACH.search(spans.text)))
    days, day_guesses = _days(spans, now.date(), notes)
    visit = ToldVisit(part=_part(spans), guesses=day_guesses)
    visit = _lengths(_clocks(visit, spans, notes), spans, notes)
    visit = replace(_elder(visit, people, named, notes), service=_service(people, notes))
    parts = _parts(visit, days, spans)
    for day, part in product(days, parts):
        _not_yet(replace(visit, on=day, part=part), now, notes, said="date" in notes.said)
    if len(days) > 1 and visit.minutes is not None and _IN_TOTAL.search(spans.text):
        notes.doubt("minutes", "in_total")
        visit = replace(visit, minutes=None, start=None, end=None)
    if (
        len(days) == len(parts) == 1
        and not notes.each
        and (_REPEATED.search(spans.text) or _ONCE_MORE.search(spans.text))
    ):
        notes.doubt("which", "repeated")
    if (
        "date" in notes.said
        and visit.part == "night"
        and (visit.start or BEGINS["noon"]) < SMALL_HOURS
        and days
    ):
        visit = _whose_night(visit, days[0], notes)
    visits = tuple(replace(visit, on=day, part=part) for day, part in product(days, parts)) or (visit,)
    if len(parts) > 1 or (notes.each and visit.minutes is not None):
        notes.flags["multi"] = None
    if notes.each and visit.minutes is not None:
        visits = tuple(replace(one, elder=name, elders=()) for one in visits for name in people.elders)
    return Told(
        visits,
        tuple(notes.ask),
        tuple(notes.flags),
        frozenset(notes.said),
        people.companion,
        _own(people.kin),
    )


@dataclass
class _Notes:
    """What is gathered on the way."""

    ask: dict[str, None] = field(default_factory=dict)
    flags: dict[str, None] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)
    each: bool = False  # 各半小时: so long with each of several elders

    def doubt(self, ask: str, flag: str) -> None:
        self.ask[ask] = None
        self.flags[flag] = None


# Days ----------------------------------------------------------------------------------------------------


def _days(spans: Spans, today: date, notes: _Notes) -> tuple[list[date], dict[str, tuple[str, ...]]]:
    if spans.vague_day and not spans.days:
        notes.said.add("date")
        notes.doubt("date", "vague_day")
        return [], {}
    if not spans.days:
        notes.flags["date_default"] = None
        return [today], {}
    notes.said.add("date")
    read = [read_day(span.text, today) for span in spans.days]
    sure = [day for day in read if isinstance(day, date)]
    distinct = sorted(set(sure))
    if len(sure) == len(read) and len(distinct) == 1:
        return distinct, {}
    if len(sure) == len(read) and (_joined(spans) or _told_alike(spans)):
        notes.flags["multi"] = None
        return distinct, {}
    guesses = [
        day
        for one in read
        for day in (one.choices if isinstance(one, Doubt) else (one,))
        if isinstance(day, date)
    ]
    if len(read) == 1 and guesses:
        notes.doubt("date", "date_guess")
        return guesses[:1], {"date": tuple(day.isoformat() for day in guesses[:3])}
    notes.doubt("date", "conflict")
    return [], {"date": tuple(dict.fromkeys(day.isoformat() for day in guesses))[:3]}


def _whose_night(visit: ToldVisit, day: date, notes: _Notes) -> ToldVisit:
    """昨天半夜两点 may be this morning."""
    notes.doubt("date", "night")
    nights = (day.isoformat(), (day + timedelta(days=1)).isoformat())
    return replace(visit, guesses=visit.guesses | {"date": nights})


def _joined(spans: Spans) -> bool:
    """昨天和前天: two visits; 昨天 … 今天 anywhere else is a doubt."""
    pairs = zip(spans.days, spans.days[1:], strict=False)
    return all(
        (_ADJOIN if _ALL_ALIKE.search(spans.text) else _JOINS).fullmatch(spans.text[one.end : other.start])
        for one, other in pairs
    )


def _told_alike(spans: Spans) -> bool:
    """前天给刘婆婆送饭,昨天也送了,都是半小时; 14号15号连着两天: the second day is like the first."""
    last = spans.days[-1]
    alike = len(spans.days) > 1 and _TOO.match(spans.text, last.end)
    return bool(alike) and (not spans.lengths or bool(_ALL_ALIKE.search(spans.text)))


def _not_yet(visit: ToldVisit, now: datetime, notes: _Notes, *, said: bool) -> None:
    """A day or a time to come, or long past, is asked about."""
    assert visit.on is not None
    today, minute = now.date(), now.hour * 60 + now.minute
    if visit.on > today:
        notes.doubt("date", "future")
    elif visit.on == today and max(visit.start or 0, visit.end or 0) > minute:
        notes.doubt("end" if said else "date", "future")
    elif visit.on == today and visit.start is None and BEGINS.get(visit.part or "", 0) > minute:
        notes.doubt("date", "future")
    elif visit.on < today - timedelta(days=OLD_DAYS):
        notes.doubt("date", "stale")
    elif visit.on < today - timedelta(days=STALE_DAYS):
        notes.flags["stale"] = None


# Times and lengths ---------------------------------------------------------------------------------------


def _parts(visit: ToldVisit, days: Sequence[date], spans: Spans) -> tuple[str | None, ...]:
    """上午和下午各一次,每次二十分钟: two visits of a day, equally long."""
    both = _BOTH_PARTS.search(spans.text)
    alike = both and visit.minutes is not None and visit.start is None and _ALL_ALIKE.search(spans.text)
    if not both or not alike or len(days) != 1:
        return (visit.part,)
    if both["meal"]:
        return _OF_MEAL[both["meal"]], _OF_MEAL[both["later"]]
    return part_in(both["one"]), part_in(both["other"])


def _part(spans: Spans) -> str | None:
    timed = [words for pair in spans.ranges for words in pair] + list(spans.clocks)
    parts = list(spans.parts) or [part for words in timed if (part := part_in(words))][:1]
    return parts[0] if len(parts) == 1 else None


def _clocks(visit: ToldVisit, spans: Spans, notes: _Notes) -> ToldVisit:
    if not spans.ranges and not spans.clocks:
        return visit
    notes.said.add("start")
    if _ABOUT_A_CLOCK.search(spans.text):
        notes.doubt("start", "approx")
    before = SAID_FIRST.get(visit.part or "", "")
    pairs = list(spans.ranges)
    if len(spans.clocks) == 2 and not pairs:
        pairs = [(spans.clocks[0], spans.clocks[1])]
    if len(pairs) == 1 and len(spans.clocks) != 1:
        return _from_to(visit, pairs[0][0], pairs[0][1], before, notes)
    if len(spans.clocks) != 1 or pairs:
        notes.doubt("start", "multi")
        return visit
    start = read_clock(_with_part(spans.clocks[0], before))
    if isinstance(start, Doubt) and spans.only_end:
        notes.doubt("start", "ampm_guess")
        return visit
    if isinstance(start, Doubt):
        notes.doubt("ampm", "ampm_guess")
        return replace(visit, start=start.choices[0], guesses=visit.guesses | _starts(start.choices))
    if start is None:
        notes.doubt("start", "conflict")
    return replace(visit, end=start) if spans.only_end else replace(visit, start=start)


def _starts(choices: tuple[int, ...]) -> dict[str, tuple[str, ...]]:
    return {"start": tuple(str(one) for one in choices)}


def _from_to(visit: ToldVisit, start: str, end: str, before: str, notes: _Notes) -> ToldVisit:
    bare = bool(_BARE.fullmatch(start) and _BARE.fullmatch(end)) and not before and "date" not in notes.said
    first, last = (f"{one}点" if _BARE.fullmatch(one) else one for one in (start, end))
    times = read_times(f"{_with_part(first, before)}到{last}")
    if times is None:
        notes.doubt("start", "conflict")
        return visit
    choices = times.choices if isinstance(times, Doubt) else (times,)
    guesses = visit.guesses
    if bare or isinstance(times, Doubt):
        notes.doubt("ampm", "ampm_guess")
        guesses = guesses | {"minutes": tuple(f"{done - begun}@{begun}" for begun, done in choices)}
    begun, done = choices[0]
    return replace(visit, start=begun, end=done, guesses=guesses)


def _with_part(words: str, before: str) -> str:
    return words if part_in(words) or re.search("[ap][.]?m", words) else before + words


def _lengths(visit: ToldVisit, spans: Spans, notes: _Notes) -> ToldVisit:
    visit = _said_length(visit, spans, notes)
    minutes, start, end = visit.minutes, visit.start, visit.end
    if minutes is not None and start is not None and end is not None and end - start != minutes:
        notes.doubt("minutes", "conflict")
        guesses = visit.guesses | {"minutes": (f"{end - start}@{start}", str(minutes))}
        return replace(visit, start=None, end=None, minutes=None, guesses=guesses)
    if start is not None and end is not None:
        visit = replace(visit, minutes=end - start)
    elif start is not None and minutes is not None and start + minutes <= 24 * 60:
        starts = visit.guesses.get("start", ())
        guesses = (
            visit.guesses | {"minutes": tuple(f"{minutes}@{one}" for one in starts)}
            if starts
            else visit.guesses
        )
        visit = replace(visit, end=start + minutes, guesses=guesses)
    elif end is not None and minutes is not None and end >= minutes:
        visit = replace(visit, start=end - minutes)
    if visit.minutes is None:
        notes.ask["minutes"] = None
    elif visit.minutes >= LARGE_MINUTES:
        notes.doubt("confirm_large", "large")
    return visit


def _said_length(visit: ToldVisit, spans: Spans, notes: _Notes) -> ToldVisit:
    read = list(dict.fromkeys(spans.lengths))
    if not read:
        if spans.vague_length and visit.end is None:
            notes.said.add("minutes")
            notes.doubt("minutes", "vague")
        return visit
    notes.said.add("minutes")
    if len(read) > 1:
        notes.doubt("minutes", "multi")
        return visit
    length = read_minutes(read[0])
    if not isinstance(length, Doubt):
        return replace(visit, minutes=length)
    guesses = visit.guesses | {"minutes": tuple(str(one) for one in length.choices)}
    if _RANGE.match(read[0]) and len(length.choices) == 2:
        notes.doubt("minutes", "range")
        return replace(visit, minutes_range=length.choices, guesses=guesses)
    notes.doubt("minutes", "approx")
    return replace(visit, minutes=length.choices[0], guesses=guesses)


# Whom, and what ------------------------------------------------------------------------------------------


def _elder(visit: ToldVisit, people: People, named: Sequence[Named], notes: _Notes) -> ToldVisit:
    if people.elders:
        notes.said.add("elder")
    if people.companion:
        notes.doubt("which", "with_another")
    if people.by_another:
        notes.doubt("who", "by_another")
    if people.kin and not people.elders:
        notes.doubt("who", "own_family")
    elif not people.elders or people.unnamed:
        notes.ask["elder"] = None
    elif len(people.elders) > 1 and not notes.each:
        notes.doubt("which", "several_elders")
    elif named and not isinstance(read_person(people.elders[0], named), int):
        notes.doubt("elder", "unknown_elder")
    elders = people.elders if len(people.elders) > 1 else ()
    return replace(visit, elder=people.elders[0] if people.elders else None, elders=elders)


def _own(kin: str) -> str:
    """My mother is somebody; I myself am not."""
    return "" if re.search("自己|屋里|myself", kin) else kin


def _service(people: People, notes: _Notes) -> str | None:
    said = _AT_MEALS.sub("", people.left.replace(STRUCK, ""))
    if is_not_done(said) or is_not_done(_BETWEEN_VERB_AND_NOUN.sub("", said)):
        notes.doubt("service", "not_done")
        return None
    found = services_in(said) or services_in(_BETWEEN_VERB_AND_NOUN.sub("", said))
    if "urgent" in found and "clinic" in found:
        found.remove("clinic")
    if found == ["check-in", "company"]:
        found.remove("check-in")
    if len(found) > 1:
        found = services_in(_BESIDE.sub("", said)) or found
    found = found or services_in(respelled(said))
    if not found and _GONE_TO_SEE.search(said):
        found = ["check-in"]
    if not found and people.elders and names_danger(said) and not _TAUGHT.search(said):
        found = ["urgent"]
        notes.flags["emergency_words_past"] = None
    if not found and _JUST_WITH.fullmatch(_FILLERS.sub("", said)):
        found = ["company"]
    if len(found) == 1:
        notes.said.add("service")
        return found[0]
    notes.doubt("service", "several_services" if found else "no_service")
    return None
