"""One sentence in, what was meant out: an intent with its slots, and what must be asked.

Pure: the moment is an argument, and whom the speaker serves comes in the context. What is in doubt is named in `ask`,
never settled here (UX 14).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any

from bot.understanding import intents
from bot.understanding.by_sound import respelled
from bot.understanding.clauses import split
from bot.understanding.danger import is_danger
from bot.understanding.half_points import NotHalf, read_half_points
from bot.understanding.names import Named, read_person
from bot.understanding.notes_said import cut_note
from bot.understanding.numerals import NUMBER, read_number
from bot.understanding.own_words import OwnWord, in_general_words
from bot.understanding.patterns import pattern_of
from bot.understanding.people_said import People, find_people
from bot.understanding.promises_said import read_weekday
from bot.understanding.repair import repaired
from bot.understanding.replies import read_reply
from bot.understanding.spans import Spans, find_spans, normal
from bot.understanding.told_visit import Told, ToldVisit, read_visits

LARGE_POINTS = 100
_UNTIL_NOW = pattern_of("(?<=[0-9点半刻分钟整m])(?: ?一?直?到(?:现在|刚才|这会儿?)| ?(?:to|till|until) now)")
"""三点到现在: the end is the time of day it is said at."""
_REPLIES = {"yes": "confirm", "no": "deny", "back": "back", "cancel": "cancel", "home": "help"}
_PERIODS = {
    "last_month": "上个?月|last month", "this_month": "这个?月|本月|this month",
    "last_week": "上个?(?:周|星期|礼拜)|last week",
    "this_week": "这个?(?:周|星期|礼拜)|this week", "last_year": "去年|last year", "this_year": "今年|this year",
}  # fmt: skip


@dataclass(frozen=True)
class Context:
    """What is on the screen, the answers so far, whom the speaker serves (id, name, form of address), and what their
    community calls services and places in words of its own."""

    asked: str = ""
    draft: Mapping[str, Any] | None = None
    named: Sequence[Named] = ()
    own: Sequence[OwnWord] = ()


@dataclass(frozen=True)
class Understanding:
    """What was meant. `told` keeps the visits as values, with the guesses for what is in doubt; `note` is a line for
    the family that came with them."""

    intent: str
    told: Told = field(default_factory=Told)
    slots: Mapping[str, Any] = field(default_factory=dict)
    ask: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    note: str = ""

    @property
    def visits(self) -> tuple[ToldVisit, ...]:
        return self.told.visits if self.intent in ("log_visit", "plan_visit") else ()


@dataclass(frozen=True)
class _Heard:
    """A sentence and all that was found in it."""

    said: str
    spans: Spans
    people: People
    told: Told
    today: date


NOTHING = Context()


def understand(text: str, now: datetime, context: Context = NOTHING) -> Understanding:
    """Danger first, then the short answers, then what a read-back is corrected by, then everything else."""
    said, note = cut_note(text)
    if is_danger(note):
        return _understand(
            note, now, context
        )  # what is told of a day gone by may be told to the family today
    if note and not is_danger(text):
        found = _understand(said, now, context)
        if found.visits:
            return replace(found, note=note)
    return _understand(text, now, context)


def _understand(text: str, now: datetime, context: Context) -> Understanding:
    heard = _hear(in_general_words(repaired(normal(text)), context.own), now, context)
    if is_danger(text):
        slots = {"service": "urgent", **_person(heard)}
        return Understanding("emergency", slots=slots, flags=("urgent",))
    reply = _REPLIES.get(read_reply(text) or "")
    if reply:
        return Understanding(reply, ask=("which",) if reply == "deny" else ())
    if not any(sign.isalnum() for sign in heard.said):
        return Understanding("noise" if text.strip() else "empty")
    if heard.said.startswith("/"):
        return Understanding("command")
    found = _correction(heard, context) or _asked_for(heard) or _gift(heard) or _visit(heard)
    last = found or Understanding(_at_last(heard.said))
    respelt = respelled(heard.said) if last.intent in ("unknown", "noise") else heard.said
    return last if respelt == heard.said else _understand(respelt, now, context)


def _at_last(said: str) -> str:
    """What nobody here can help with, small talk, noise; "unknown" is what a person may want to say again."""
    if intents.NOISE.fullmatch(said):
        return "noise"
    return next((intent for intent, pattern in intents.AT_LAST if pattern.search(said)), "unknown")


def _hear(said: str, now: datetime, context: Context, *, again: bool = False) -> _Heard:
    """`again`: a piece of a sentence, which is not cut once more."""
    said = _UNTIL_NOW.sub(f"到{now:%H:%M}", said)
    spans = find_spans(said, now.date())
    names = [name for _, name, form in context.named] + [name[:1] + form for _, name, form in context.named]
    people = find_people(
        spans.left, names, lambda who: not context.named or read_person(who, context.named) is not None
    )
    told = read_visits(spans, people, context.named, now)
    if len(spans.lengths) + len(spans.ranges) + len(spans.clocks) > 1 and not again:
        told = _several(said, now, context) or told
    return _Heard(said, spans, people, told, now.date())


def _several(said: str, now: datetime, context: Context) -> Told | None:
    """Visits told one after the other, each whole; what a later one leaves out, day or elder, the one before said."""

    def hear(clause: str) -> _Heard:
        return _hear(clause, now, context, again=True)

    def is_whole(clause: str) -> bool:
        told = hear(clause).told
        return "service" in told.said and told.visits[0].minutes is not None and "which" not in told.ask

    pieces = split(said, is_whole)
    if not pieces or "elder" not in hear(pieces[0]).told.said:
        return None
    told: list[Told] = []
    for piece in pieces:
        one = hear(piece).told
        day = told[-1].visits[-1].on if told and "date" not in one.said else None
        if day and day < now.date():  # 昨天上午 …, 晚上 …: that evening is over
            one = _hear(piece, datetime.combine(day, time(23, 59), now.tzinfo), context, again=True).told
        visits = tuple(replace(visit, on=day) for visit in one.visits) if day else one.visits
        if told and "elder" not in one.said:
            visits = tuple(replace(visit, elder=told[-1].visits[-1].elder) for visit in visits)
            one = replace(one, ask=tuple(ask for ask in one.ask if ask != "elder"))
        told.append(replace(one, visits=visits))
    return Told(
        tuple(visit for one in told for visit in one.visits),
        tuple(dict.fromkeys(ask for one in told for ask in one.ask)),
        ("multi", *dict.fromkeys(flag for one in told for flag in one.flags)),
        frozenset(slot for one in told for slot in one.said),
        next((one.companion for one in told if one.companion), ""),
    )


def _person(heard: _Heard) -> dict[str, Any]:
    person = heard.people.kin or next(iter(heard.people.elders), "")
    return {"person": person} if person else {}


def _correction(heard: _Heard, context: Context) -> Understanding | None:
    """Where a read-back stands: 不对,是一个小时; 少写了半个小时; 昨天下午的."""
    if context.draft is None:
        return _of_what_is_written(heard)
    [visit] = heard.told.visits[:1] or (ToldVisit(),)
    more, less = intents.MORE.search(heard.said), intents.LESS.search(heard.said)
    if (more or less) and visit.minutes is not None:
        delta = -visit.minutes if more else visit.minutes
        return Understanding(
            "correct", heard.told, {"changes": {"minutes_delta": delta}}, ("confirm",), heard.told.flags
        )
    changes = _changes(heard.told, visit, heard.today)
    whole = {"elder", "service"} <= heard.told.said and heard.told.said & {"minutes", "start"}
    if not changes and intents.WRONG.search(heard.said):
        return Understanding("deny", ask=("which",))
    if not changes or (whole and not intents.CORRECTS.match(heard.said)):
        return None
    doubts = tuple(one for one in heard.told.ask if one in ("ampm", "start", "end") or one in changes)
    return Understanding("correct", heard.told, {"changes": changes}, doubts, heard.told.flags)


def _of_what_is_written(heard: _Heard) -> Understanding | None:
    """昨天那条写错了,应该是一个小时: which one is asked, and it is shown with what can be done about it."""
    if not (intents.WAS_WRONG.search(heard.said) and intents.EARLIER.search(heard.said)):
        return None
    if any(pattern.search(heard.said) for intent, pattern in intents.ASKED_FOR if intent == "undo"):
        return None
    return Understanding("correct", slots=_day(heard), ask=("which",))


def _changes(told: Told, visit: ToldVisit, today: date) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if "date" in told.said and visit.on:
        found |= {"day_offset": (visit.on - today).days, "date": visit.on.isoformat()}
    if visit.start is not None:
        found |= {"start": clock(visit.start), "end": clock(visit.end)}
    for name in ("minutes", "part", "service", "elder"):
        value = getattr(visit, name)
        if value is not None:
            found[name] = value
    return found


def _asked_for(heard: _Heard) -> Understanding | None:
    """What one asks for in words of its own."""
    whole_visit = {"service", "elder"} <= heard.told.said and heard.told.said & {"minutes", "start"}
    for intent, pattern in intents.ASKED_FOR:
        if not pattern.search(heard.said) or (whole_visit and intent not in intents.OVER_A_VISIT):
            continue
        return _FILLED.get(intent, _bare)(heard, intent)
    return None


def _bare(_: _Heard, intent: str) -> Understanding:
    return Understanding(intent)


def _history(heard: _Heard, intent: str) -> Understanding:
    period = next((key for key, words in _PERIODS.items() if re.search(words, heard.said)), None)
    day = _day(heard)
    return Understanding(intent, slots={"period": period} if period else day)


def _undo(heard: _Heard, intent: str) -> Understanding:
    elder = {"elder": heard.people.elders[0]} if heard.people.elders else {}
    day = {key: value for key, value in _day(heard).items() if key == "day_offset"}
    what = {"what": "gift"} if intents.OF_A_GIFT.search(heard.said) else {}
    return Understanding(intent, slots=day | elder | what, ask=("which",))


def _help_wanted(heard: _Heard, intent: str) -> Understanding:
    return Understanding(intent, slots=_wanted(heard) | _person(heard), ask=("place",))


def _redemption(heard: _Heard, intent: str) -> Understanding:
    found = intents.REDEEMED.search(heard.said)
    amount, ask, flags = _amount(found["amount"] or found["en"]) if found else (None, ["amount"], [])
    slots = _wanted(heard) | ({} if amount is None else {"amount": amount})
    asks = [*ask, *(["start"] if "start" not in slots else [])]
    return Understanding(intent, slots=slots, ask=tuple(asks), flags=tuple(flags))


def _at_the_door(heard: _Heard, intent: str) -> Understanding:
    return Understanding(intent, heard.told)


def _weekday(heard: _Heard, intent: str) -> Understanding:
    """周二归我: which day of the week; whom and what for, where that was said too."""
    day = read_weekday(heard.said)
    return Understanding(intent, heard.told, {"weekday": day} if day else {})


_FILLED = {
    "promise_weekday": _weekday,
    "begin_stay": _at_the_door,
    "query_history": _history,
    "undo": _undo,
    "request_help": _help_wanted,
    "redeem": _redemption,
}


def _day(heard: _Heard) -> dict[str, Any]:
    [visit] = heard.told.visits[:1] or (ToldVisit(),)
    if "date" not in heard.told.said or visit.on is None:
        return {}
    return {"day_offset": (visit.on - heard.today).days, "date": visit.on.isoformat()}


def _wanted(heard: _Heard) -> dict[str, Any]:
    [visit] = heard.told.visits[:1] or (ToldVisit(),)
    slots = _day(heard)
    if visit.start is not None:
        slots["start"] = clock(visit.start)
    if visit.part:
        slots["part"] = visit.part
    if visit.service:
        slots["service"] = visit.service
    return slots


def _gift(heard: _Heard) -> Understanding | None:
    """Points for somebody. 给王奶奶送饭30分 is a visit of half an hour."""
    found = intents.GIFT.search(heard.said) or intents.GIFT_OPEN.search(heard.said)
    if found is None or "service" in heard.told.said:
        return None
    amount, ask, flags = _amount(_said_amount(found))
    to = "" if heard.people.unnamed else next(iter(heard.people.elders), "")
    to = to or _to_whom(heard, found) or next(iter(heard.people.elders), "")
    slots = {} if amount is None else {"amount": amount}
    if not to:
        return Understanding("gift", slots=slots, ask=(*ask, "to"), flags=tuple(flags))
    return Understanding("gift", slots=slots | {"to": to}, ask=tuple(ask), flags=tuple(flags))


def _said_amount(found: re.Match[str]) -> str:
    said = found.groupdict()
    if said.get("all") or said.get("every"):
        return "all"
    return next((said[name] for name in _AMOUNTS if said.get(name)), "")


_AMOUNTS = ("just", "passed", "spare", "amount", "alone", "first", "turn", "over", "after", "hand", "en")
_RECEIVERS = ("past", "spare_to", "named", "whom", "first_to", "every_to", "over_to", "to", "handed")
_NOBODY = pattern_of("^(?:别?人|他们?|她们?|你|您|大家|谁|老人|需要)|我|分$")


def _to_whom(heard: _Heard, found: re.Match[str]) -> str:
    """A name that stands where the receiver does, though nothing else tells that it is one; a pronoun names nobody."""
    english = intents.TO_WHOM.search(heard.said)
    if english:
        return english["en"] or english["first"]
    said = found.groupdict()
    words = next((said[name] for name in _RECEIVERS if said.get(name)), "").strip()
    return "" if len(words) < 2 or heard.people.kin or _NOBODY.search(words) else words


def _amount(words: str) -> tuple[Fraction | str | None, list[str], list[str]]:
    """The points as a number, or "all"; what is no half-points, or very much, is asked about."""
    if re.search("全部|所有|all", words):
        return "all", ["confirm_large"], ["large"]
    halves = read_half_points(words)
    number = re.match(f"{NUMBER}(?![0-9])", words)
    if isinstance(halves, int):
        points = Fraction(halves, 2)
        large = points >= LARGE_POINTS
        return (
            points,
            ["confirm_large"] if large else [],
            ["large"] if large else [],
        )
    said = read_number(number.group()) if number else None
    return said, ["amount"], ["not_half_unit" if isinstance(halves, NotHalf) else "no_amount"]


def _visit(heard: _Heard) -> Understanding | None:
    """A visit is told by whom or what, and with it a length, a time, a day or that it is done."""
    said, told = heard.told.said, heard.told
    if intents.WANTS.match(heard.said):
        [first] = told.visits[:1] or (ToldVisit(),)
        begun = ToldVisit(on=first.on, part=first.part) if "date" in said else ToldVisit(part=first.part)
        return Understanding("log_visit", Told((begun,), said=said), ask=("elder", "service", "minutes"))
    wonders = intents.WONDERS.search(heard.said) and not {"elder", "minutes"} <= said
    if intents.DENIED.search(heard.said) or intents.ASKS.search(heard.said) or wonders:
        return None
    whom_or_what = said & {"elder", "service"} or heard.people.kin or "not_done" in told.flags
    done = "service" in said and re.search("了|过|完|[a-z]ed\\b|took|went|sat|did", heard.said)
    if not whom_or_what or not (said & {"minutes", "start", "date"} or done or {"elder", "service"} <= said):
        return None
    if intents.STORY.search(heard.said) and not said & {"elder", "minutes"}:
        return None
    return _plan(heard) or Understanding("log_visit", told, ask=told.ask, flags=told.flags)


def _plan(heard: _Heard) -> Understanding | None:
    """A day to come, and no length yet: 明天我去陪王奶奶看病. 打算周五去: the Friday to come, and it is asked."""
    said, told = heard.told.said, heard.told
    plans = intents.PLANS.search(heard.said)
    ahead = all(visit.on and visit.on > heard.today for visit in told.visits)
    if said & {"minutes"} or "date" not in said or not (ahead or plans):
        return None
    if not ahead:
        told = replace(told, visits=tuple(replace(visit, on=None, guesses={}) for visit in told.visits))
    ask = tuple(dict.fromkeys(("date", *told.ask)))
    return Understanding("plan_visit", told, _wanted(heard) if ahead else {}, ask, told.flags)


def clock(minute: int | None) -> str | None:
    """HH:MM, or nothing."""
    return None if minute is None else f"{minute // 60:02}:{minute % 60:02}"
