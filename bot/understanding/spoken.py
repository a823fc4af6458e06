"""What stands in a sentence, before it is asked what was meant: its spans, its people, the visits they would tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from bot.understanding.clauses import split, split_at
from bot.understanding.lengths import LENGTH
from bot.understanding.names import Named, read_person
from bot.understanding.own_words import OwnWord
from bot.understanding.patterns import pattern_of
from bot.understanding.people_said import People, find_people
from bot.understanding.spans import Spans, find_spans
from bot.understanding.told_visit import Told, read_visits

_UNTIL_NOW = pattern_of(
    "(?<=[0-9点半刻分钟整m一二三四五六七八九十])(?: ?[搞做忙聊陪弄坐守干拖扫待呆]?了?一?直?到(?:现在|刚才|这会儿?)|"
    " ?(?:to|till|until) now)"
)
"""三点到现在: the end is the time of day it is said at."""


@dataclass(frozen=True)
class Context:
    """What is on the screen, the answers so far, whom the speaker serves (id, name, form of address), and what their
    community calls services and places in words of its own."""

    asked: str = ""
    draft: Mapping[str, Any] | None = None
    named: Sequence[Named] = ()
    own: Sequence[OwnWord] = ()


NOTHING = Context()
_SHARED = pattern_of(
    "[,、 ]?(?:都是|各是|每次|每[家天回]|各)(?:花了|用了|做了)?"
    rf"(?P<length>{LENGTH})$"
)
"""前天做饭,昨天洗衣服,都是一个小时."""
_AGAIN = pattern_of("[又也].{0,2}[送去做陪打买帮扫聊]")
"""今天又送了半小时: the service of the visit before it."""


@dataclass(frozen=True)
class Spoken:
    """A sentence and all that was found in it."""

    said: str
    spans: Spans
    people: People
    told: Told
    today: date


def hear(said: str, now: datetime, context: Context, *, again: bool = False) -> Spoken:
    """`again`: a piece of a sentence, which is not cut once more."""
    said = _UNTIL_NOW.sub(f"到{now:%H:%M}", said)
    spans = find_spans(said, now.date())
    names = [name for _, name, form in context.named] + [name[:1] + form for _, name, form in context.named]
    people = find_people(
        spans.left, names, lambda who: not context.named or read_person(who, context.named) is not None
    )
    told = read_visits(spans, people, context.named, now)
    timed = len(spans.lengths) + len(spans.ranges) + len(spans.clocks)
    if (timed > 1 or (len(spans.days) > 1 and _SHARED.search(said))) and not again:
        told = _several(said, people.elders, now, context) or told
    return Spoken(said, spans, people, told, now.date())


def _several(said: str, elders: Sequence[str], now: datetime, context: Context) -> Told | None:
    """Visits told one after the other, each whole; what a later one leaves out the one before said. By day."""

    def heard(clause: str) -> Spoken:
        return hear(clause, now, context, again=True)

    def is_whole(clause: str) -> bool:
        told = heard(clause).told
        moment = "date" in told.said or told.visits[0].part
        what = "service" in told.said or (moment and _AGAIN.search(clause))
        alone = "which" not in told.ask or "repeated" in told.flags
        return bool(what) and told.visits[0].minutes is not None and alone

    def is_timed(clause: str) -> bool:
        told = heard(clause).told
        alone = "which" not in told.ask or "repeated" in told.flags
        return "elder" in told.said and told.visits[0].minutes is not None and alone

    shared = _SHARED.search(said)
    if shared:
        pieces = [
            f"{piece},{shared['length']}"
            for piece in split(said[: shared.start()], lambda piece: is_whole(f"{piece},{shared['length']}"))
        ]
    else:
        pieces = split(said, is_whole) or split_at(elders, said, is_timed)
    if not pieces or "elder" not in heard(pieces[0]).told.said:
        return None
    told: list[Told] = []
    for piece in pieces:
        one = heard(piece).told
        day = told[-1].visits[-1].on if told and "date" not in one.said else None
        if day and day < now.date():  # 昨天上午 …, 晚上 …: that evening is over
            one = hear(piece, datetime.combine(day, time(23, 59), now.tzinfo), context, again=True).told
        visits = tuple(replace(visit, on=day) for visit in one.visits) if day else one.visits
        if told and "elder" not in one.said:
            visits = tuple(replace(visit, elder=told[-1].visits[-1].elder) for visit in visits)
            one = replace(one, ask=tuple(ask for ask in one.ask if ask != "elder"))
        if told and "service" not in one.said:
            visits = tuple(replace(visit, service=told[-1].visits[-1].service) for visit in visits)
            one = replace(one, ask=tuple(ask for ask in one.ask if ask != "service"))
        if "repeated" in one.flags:
            one = replace(one, ask=tuple(ask for ask in one.ask if ask != "which"))
        told.append(replace(one, visits=visits))
    every = [visit for one in told for visit in one.visits]
    return Told(
        tuple(sorted(every, key=lambda visit: visit.on or now.date())),
        tuple(dict.fromkeys(ask for one in told for ask in one.ask)),
        ("multi", *dict.fromkeys(flag for one in told for flag in one.flags)),
        frozenset(slot for one in told for slot in one.said),
        next((one.companion for one in told if one.companion), ""),
    )
