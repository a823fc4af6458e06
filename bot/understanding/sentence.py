"""One sentence in, what was meant out: an intent with its slots, and what must be asked.

Pure: the moment is an argument, and whom the speaker serves comes in the context. What is in doubt is named in `ask`,
never settled here (UX 14).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from bot.understanding import intents
from bot.understanding.by_sound import respelled, with_its_day
from bot.understanding.contacts_said import tells_contact
from bot.understanding.danger import is_danger, may_be_danger
from bot.understanding.intents import GUESSED
from bot.understanding.misspelt import spelt
from bot.understanding.notes_said import cut_note
from bot.understanding.own_words import in_general_words
from bot.understanding.patterns import pattern_of
from bot.understanding.points_said import read_gift, read_redeemed
from bot.understanding.promises_said import read_weekday
from bot.understanding.repair import repaired
from bot.understanding.replies import read_reply, read_short
from bot.understanding.sheet_number import read_sheet_number
from bot.understanding.spans import STRUCK
from bot.understanding.spoken import NOTHING, Context, Spoken, hear
from bot.understanding.tidy import plain
from bot.understanding.told_visit import Told, ToldVisit
from bot.understanding.wording import normal

_MORE_THAN_A_NAME = 3
"""Signs that are left beside day and name: 昨天李爹爹 is a visit, of which little is said."""
_HOSPITAL = pattern_of(
    "(?:[去到在来克上往]|(?:to|at) )"
    "(?P<place>(?:(?![去到来陪送克要想我点号午])[㐀-鿿]){2,8}?(?:医院|卫生院|卫生站|诊所)|协和|同济|"
    "(?!the )[a-z]+ (?:hospital|clinic))"
)
"""One by name: 去医院 is none."""
_NO_MORE = pattern_of("(?:请|去|来|做|帮我|给我|服务|[记登]|一?[下笔个条]|了|是|我)*")
"""Beside a day and a length: 记一下,昨天两个小时."""
_KIND_WORDS = ("greet", "thanks")
"""Who wishes 胡婆婆 a happy birthday is in no danger, however it sounds."""
_REPLIES = {"yes": "confirm", "no": "deny", "back": "back", "cancel": "cancel", "home": "help"}
_PERIODS = {
    "last_month": "上个?月|last month", "this_month": "这个?月|本月|this month",
    "last_week": "上个?(?:周|星期|礼拜)|last week",
    "this_week": "这个?(?:周|星期|礼拜)|this week", "last_year": "去年|last year", "this_year": "今年|this year",
}  # fmt: skip


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


def _understand(text: str, now: datetime, context: Context, *, respelt: bool = False) -> Understanding:
    """`respelt`: by its sound already, which is done once."""
    heard = hear(in_general_words(repaired(normal(text)), context.own), now, context)
    if is_danger(text):
        return _emergency(heard)
    reply = _REPLIES.get(read_reply(spelt(plain(text))) or "")
    if reply:
        return Understanding(reply, ask=("which",) if reply == "deny" else ())
    if not any(sign.isalnum() for sign in heard.said):
        return Understanding("noise" if text.strip() else "empty")
    if heard.said.startswith("/"):
        return Understanding("command")
    found = _correction(heard, context) or _asked_for(heard) or _gift(heard) or _visit(heard)
    if found and found.intent == "log_visit" and not respelt:
        return _told_by_sound(found, heard, now, context)
    if found:
        return found
    short = read_short(heard.said) if context.draft else ""
    if short:
        return Understanding(short, ask=("which",) if short == "deny" else ())
    last, by_sound = _at_last(heard), respelled(heard.said)
    if not respelt and by_sound != heard.said:
        again = _understand(by_sound, now, context, respelt=True)
        if GUESSED not in again.flags:
            return again
    if last.intent not in _KIND_WORDS and may_be_danger(text):
        return _emergency(heard)
    return last


def _told_by_sound(found: Understanding, heard: Spoken, now: datetime, context: Context) -> Understanding:
    """前添陪李婆婆聊天办小时: the day that is missing, and other words where that leaves less to ask."""
    if "date_default" in found.flags:
        dated = with_its_day(heard.said, heard.people.left)
        if dated != heard.said:
            heard = hear(dated, now, context)
            found = _visit(heard) or found
    if not {"minutes", "service"} & set(found.ask):
        return found
    by_sound = respelled(heard.said, heard.people.left)
    if by_sound == heard.said:
        return found
    again = _understand(by_sound, now, context, respelt=True)
    known = again.intent in ("log_visit", "gift", "undo") and GUESSED not in again.flags
    return again if known and len(again.ask) < len(found.ask) else found


def _emergency(heard: Spoken) -> Understanding:
    return Understanding("emergency", slots={"service": "urgent", **_person(heard)}, flags=("urgent",))


def _at_last(heard: Spoken) -> Understanding:
    """Noise, or what a single word tells; "unknown" is what a person may want to say again."""
    if intents.NOISE.fullmatch(heard.said):
        return Understanding("noise")
    intent = next((intent for intent, pattern in intents.AT_LAST if pattern.search(heard.said)), "unknown")
    found = _FILLED.get(intent, _bare)(heard, intent)
    return replace(found, flags=(*found.flags, GUESSED))


def _person(heard: Spoken) -> dict[str, Any]:
    person = heard.people.kin or next(iter(heard.people.elders), "")
    return {"person": person} if person else {}


def _correction(heard: Spoken, context: Context) -> Understanding | None:
    """Where a read-back stands: 不对,是一个小时; 少写了半个小时; 昨天下午的."""
    if context.draft is None:
        return _of_what_is_written(heard)
    [visit] = heard.told.visits[:1] or (ToldVisit(),)
    more, less = intents.MORE.search(heard.said), intents.LESS.search(heard.said)
    if (more or less) and visit.minutes is not None and not intents.INSTEAD.search(heard.said):
        delta = -visit.minutes if more else visit.minutes
        return Understanding(
            "correct", heard.told, {"changes": {"minutes_delta": delta}}, ("confirm",), heard.told.flags
        )
    changes = _changes(heard.told, visit, heard.today)
    whole = {"elder", "service"} <= heard.told.said and heard.told.said & {"minutes", "start"}
    if changes and changes.items() <= context.draft.items() and intents.YES.match(heard.said):
        return Understanding("confirm")
    if not changes and intents.LENGTH_WRONG.search(heard.said):
        return Understanding("correct", ask=("minutes",))
    if not changes and intents.WRONG.search(heard.said):
        return Understanding("deny", ask=("which",))
    if not changes and "minutes" in heard.told.said:
        return Understanding("correct", heard.told, ask=("minutes",), flags=heard.told.flags)
    if not changes or (whole and not intents.CORRECTS.match(heard.said)):
        return None
    doubts = tuple(one for one in heard.told.ask if one in ("ampm", "start", "end") or one in changes)
    return Understanding("correct", heard.told, {"changes": changes}, doubts, heard.told.flags)


def _of_what_is_written(heard: Spoken) -> Understanding | None:
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


def _asked_for(heard: Spoken) -> Understanding | None:
    """What one asks for in words of its own."""
    said = heard.told.said
    whole_visit = said >= {"elder", "minutes"} or said >= {"elder", "service", "start"}
    for intent, pattern in intents.ASKED_FOR:
        over = intent in intents.OVER_A_VISIT or intents.ASKS_BALANCE.search(heard.said)
        if not pattern.search(heard.said) or (whole_visit and not over):
            continue
        return _FILLED.get(intent, _bare)(heard, intent)
    return None


def _bare(_: Spoken, intent: str) -> Understanding:
    return Understanding(intent)


def _history(heard: Spoken, intent: str) -> Understanding:
    period = next((key for key, words in _PERIODS.items() if re.search(words, heard.said)), None)
    day = _day(heard)
    return Understanding(intent, slots={"period": period} if period else day)


def _undo(heard: Spoken, intent: str) -> Understanding:
    of_gift = "service" not in heard.told.said and intents.OF_A_GIFT.search(heard.said)
    elder = {"to" if of_gift else "elder": heard.people.elders[0]} if heard.people.elders else {}
    day = {key: value for key, value in _day(heard).items() if key == "day_offset"}
    what = {"what": "gift"} if of_gift else {}
    return Understanding(intent, slots=day | elder | what, ask=("which",))


def _help_wanted(heard: Spoken, intent: str) -> Understanding:
    """Which day and from when; and where to, if it is to a doctor and no hospital is named."""
    slots = _wanted(heard)
    named = _HOSPITAL.search(heard.said)
    if named:
        slots["place"] = named["place"]
    ask = [one for one in ("date", "start", "service") if one not in slots]
    ask += [one for one in heard.told.ask if one == "ampm"]
    if slots.get("service") == "clinic" and not named:
        ask.append("place")
    return Understanding(intent, slots=slots | _person(heard), ask=tuple(ask))


def _redemption(heard: Spoken, intent: str) -> Understanding:
    amount, ask, flags = read_redeemed(heard.said)
    slots = _wanted(heard) | ({} if amount is None else {"amount": amount})
    asks = [*ask, *(["start"] if "start" not in slots else [])]
    return Understanding(intent, slots=slots, ask=tuple(asks), flags=flags)


def _at_the_door(heard: Spoken, intent: str) -> Understanding:
    return Understanding(intent, heard.told)


def _weekday(heard: Spoken, intent: str) -> Understanding:
    """周二归我: which day of the week; whom and what for, where that was said too."""
    day = read_weekday(heard.said)
    return Understanding(intent, heard.told, {"weekday": day} if day else {})


def _sheet_number(heard: Spoken, intent: str) -> Understanding:
    """单子12: the number that is printed on a paper sheet."""
    return Understanding(intent, slots={"number": read_sheet_number(heard.said)})


_FILLED = {
    "nobody_home": _at_the_door,
    "open_sheet": _sheet_number,
    "promise_weekday": _weekday,
    "begin_stay": _at_the_door,
    "end_stay": _at_the_door,
    "query_history": _history,
    "undo": _undo,
    "request_help": _help_wanted,
    "redeem": _redemption,
}


def _day(heard: Spoken) -> dict[str, Any]:
    [visit] = heard.told.visits[:1] or (ToldVisit(),)
    if "date" not in heard.told.said or visit.on is None:
        return {}
    return {"day_offset": (visit.on - heard.today).days, "date": visit.on.isoformat()}


def _wanted(heard: Spoken) -> dict[str, Any]:
    [visit] = heard.told.visits[:1] or (ToldVisit(),)
    slots = _day(heard)
    if visit.start is not None:
        slots["start"] = clock(visit.start)
    if visit.part:
        slots["part"] = visit.part
    if visit.service:
        slots["service"] = visit.service
    return slots


def _gift(heard: Spoken) -> Understanding | None:
    """Points for somebody. 给王奶奶送饭30分 is a visit of half an hour."""
    gift = None if "service" in heard.told.said else read_gift(heard.said, heard.people, heard.told.kin)
    if gift is None:
        return None
    slots = {} if gift.amount is None else {"amount": gift.amount}
    if not gift.to:
        return Understanding("gift", slots=slots, ask=(*gift.ask, "to"), flags=gift.flags)
    return Understanding("gift", slots=slots | {"to": gift.to}, ask=gift.ask, flags=gift.flags)


def _visit(heard: Spoken) -> Understanding | None:
    """A visit is told by whom or what, and with it a length, a time, a day or that it is done."""
    said, told = heard.told.said, heard.told
    if intents.WANTS.match(heard.said) or (said == {"elder"} and intents.WANTS_FOR.match(heard.said)):
        [first] = told.visits[:1] or (ToldVisit(),)
        begun = ToldVisit(on=first.on, part=first.part, elder=first.elder)
        begun = begun if "date" in said else replace(begun, on=None)
        ask = ("elder", "service", "minutes")[len(said & {"elder"}) :]
        return Understanding("log_visit", Told((begun,), said=said), ask=ask)
    whole = "elder" in said and said & {"minutes", "start"}
    wonders = intents.WONDERS.search(heard.said) and not whole
    if intents.DENIED.search(heard.said) or intents.ASKS.search(heard.said) or wonders:
        return None
    if tells_contact(heard.said, told, heard.today):
        return _contact(told)
    whom_or_what = (
        said & {"elder", "service"}
        or heard.people.kin
        or "not_done" in told.flags
        or (
            said >= {"minutes", "date"}
            and (intents.DID.search(heard.said) or _NO_MORE.fullmatch(_words_left(heard)))
        )
    )
    done = "service" in said and re.search("了|过|完|[a-z]ed\\b|took|went|sat|did", heard.said)
    if not whom_or_what or not (said & {"minutes", "start", "date"} or done or {"elder", "service"} <= said):
        return None
    if intents.FOR_ME.search(heard.said) and not (said & {"elder", "minutes"} or heard.people.kin):
        return None
    of_nobody = "elder" not in said or heard.people.unnamed or heard.people.kin
    if (intents.STORY.search(heard.said) and of_nobody and "minutes" not in said) or _is_a_tale(heard):
        return None
    return _plan(heard) or Understanding("log_visit", told, ask=told.ask, flags=told.flags)


def _contact(told: Told) -> Understanding:
    """To see how somebody is doing is what it was for."""
    ask = tuple(one for one in told.ask if one != "service")
    told = replace(told, visits=tuple(replace(one, service="check-in") for one in told.visits), ask=ask)
    return Understanding("contact", told, ask=ask, flags=told.flags)


def _is_a_tale(heard: Spoken) -> bool:
    """上个月李婆婆摔过一跤,现在能走路了: somebody is spoken of, but nobody was helped."""
    said, told = heard.told.said, heard.told
    alone = said == {"service", "date"} and told.visits and told.visits[0].service == "company"
    if said & {"minutes", "start"} or (
        "service" in said and "emergency_words_past" not in told.flags and not alone
    ):
        return False
    left = _words_left(heard)
    return len(left) > _MORE_THAN_A_NAME and not intents.HELPED.search(left)


def _words_left(heard: Spoken) -> str:
    """What is said beside days, times, lengths and names."""
    return heard.people.left.replace(STRUCK, "")


def _plan(heard: Spoken) -> Understanding | None:
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
