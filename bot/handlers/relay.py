"""接龙: what the WeChat group wrote, pasted by a worker: what is clear is written down with one tap, the rest asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zlib import crc32

from bot.actions import relay as acts
from bot.actions.relay import NOT_YET, UNSURE, Clear, Doubtful, Pasted, Sorted
from bot.dialogue import Option, Talk, people_options
from bot.handlers import asked
from bot.model import Fact, Person
from bot.store.tx import moment
from bot.telling import Button, deed
from bot.telling.keyboards import width
from bot.telling.visit_facts import when
from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt
from bot.understanding.names import read_person
from bot.understanding.relay import Line, Relay
from bot.understanding.replies import is_none_of_them, read_reply

SHOWN_MAX = 24
"""So many lines at once: the rest comes when these are done."""
SAID_MAX = 30
DAYS_ASKED_MAX = 3
DAYS_BACK = 8
"""Today and the days before it that are offered; an older one is asked line by line."""
KNOWN_MAX = 6
STOP = "stop"
TO_COPY = ("copy-week", "copy-thanks", "copy-requests")
"""What goes the other way, into the group."""


async def relay(talk: Talk) -> None:
    """The list: what is clear goes in with one tap, in one action; then what is left is shown anew."""
    if talk.arg("text") is None:
        talk.becomes(
            await talk.choose("paste", [Option(to, talk.words(f"relay-{to}"), to) for to in TO_COPY])
        )
    read = await acts.read(talk.tx, talk.actor, _kept(talk))
    pasted = await _with_days(talk, read)
    found = await acts.sort_out(talk.tx, talk.actor, read, pasted)
    clear, doubtful = found.clear[:SHOWN_MAX], found.doubtful[: max(0, SHOWN_MAX - len(found.clear))]
    page = "\n".join(_page(talk, found, clear, doubtful))
    log = Option(f"log{_mark(clear)}", talk.words("relay-log", count=len(clear)), "log")
    one_by_one = Option("each", talk.words("relay-each"), "each")
    enough = Option("enough", talk.words("relay-enough"), "enough")
    if not clear and not doubtful:
        await talk.say_words(page)
        return
    options = [*([log] if clear else []), *([one_by_one] if doubtful else []), *([] if clear else [enough])]
    yes = log.key if clear else None
    chosen = await talk.choose("list", options, lambda said: yes if read_reply(said) == "yes" else None, page)
    if chosen == "each":
        talk.becomes("relay-each", **_args(pasted))
    if chosen == "enough":
        await talk.say("relay-left", count=len(found.doubtful))
        return
    made = await acts.log_clear(talk.tx, talk.actor, clear)
    thanks = Button(talk.words("relay-copy-thanks"), deed("copy-thanks", 0, 0))
    await talk.say("relay-logged", [thanks] if made else [], count=len(made))
    if len(clear) < len(found.clear) or found.doubtful or len(made) < len(clear):
        talk.becomes("relay", **_args(pasted, *(one.line.key for one in made)))


async def each(talk: Talk) -> None:
    """一条一条来: whose a line is, where that is not known; then the ordinary talk asks what is missing."""
    pasted = _kept(talk)
    found = await acts.sort_out(talk.tx, talk.actor, await acts.read(talk.tx, talk.actor, pasted), pasted)
    if not found.doubtful:
        await talk.say("relay-each-done")
        return
    one = found.doubtful[0]
    chosen = await _whose(talk, one, len(found.doubtful))
    left = _args(pasted, one.line.key)
    if isinstance(chosen, str):
        await talk.say("relay-stopped", count=len(found.doubtful))
        return
    if chosen is None:
        talk.becomes("relay-each", **left)
    told = one.line if one.line.volunteer == chosen.id else await _as_of(talk, pasted, one.line, chosen)
    talk.becomes("visit-for", id=chosen.id, told=told.slots, unknown=told.unknown_elder, relay=left)


async def _as_of(talk: Talk, pasted: Pasted, line: Line, volunteer: Person) -> Line:
    """The line as this volunteer's: whom they look after tells which 李爹爹 is meant."""
    again = await acts.read(talk.tx, talk.actor, pasted, {line.at: volunteer.id})
    found = next((each for each in again.lines if each.key == line.key), line)
    day = {"date": line.slots["date"]} if "date" in line.slots else {}
    return replace(found, slots={**found.slots, **day})


async def _whose(talk: Talk, one: Doubtful, left: int) -> Person | str | None:
    """Whose visit a line tells; None where it is to be left out, STOP where all that are left are."""
    volunteers = await asked.of_community(talk, "volunteer")
    few = {one.line.volunteer, *one.line.may_be}
    offered = [each for each in volunteers if each.id in few] or volunteers
    options: list[Option[Person | str | None]] = [
        Option(each.key, each.label, each.value) for each in people_options(offered)
    ]
    last: list[Option[Person | str | None]] = [Option("skip", talk.words("relay-skip"), None)]
    last += [Option(STOP, talk.words("relay-stop"), STOP)] if left > 1 else []
    by_name = [(each.id, each.name, each.address_form) for each in offered]
    known = one.line.volunteer is not None

    def read(said: str) -> int | str | Doubt[int] | None:
        return last[-1].key if is_none_of_them(said) else read_person(said, by_name)

    if known:
        options = [Option(each.key, talk.words("relay-go-on"), each.value) for each in options]
    question = talk.words(
        "relay-each-what" if known else "relay-each-who",
        left=left,
        said=_said(talk, one),
        missing=_missing(talk, one),
    )
    return await talk.choose("whose", [*options, *last], read, question)


# What is kept --------------------------------------------------------------------------------------------


def _kept(talk: Talk) -> Pasted:
    came = moment(talk.arg("came")).astimezone(talk.tx.setting.zone)
    return Pasted(talk.arg("text"), came, talk.arg("days") or {}, talk.arg("done") or ())


def _args(pasted: Pasted, *done: str) -> dict[str, Any]:
    """What the next talk about the same paste needs to know."""
    came = (pasted.came - moment(0)) // timedelta(milliseconds=1)
    return {"text": pasted.text, "came": came, "days": dict(pasted.days), "done": [*pasted.done, *done]}


def _mark(clear: Sequence[Clear]) -> str:
    """Stands for just these: what was not on the screen is not written down by its button."""
    return format(crc32(repr([(one.volunteer.id, one.draft) for one in clear]).encode()), "x")


async def _with_days(talk: Talk, read: Relay) -> Pasted:
    """Lines that say no day are asked about once, heading by heading: 周三送饭 may be of this week or the last."""
    pasted = _kept(talk)
    days = dict(pasted.days)
    for number, heading in enumerate(acts.days_wanted(read, pasted)[:DAYS_ASKED_MAX]):
        if heading not in days:
            lines = sum(line.day_of == heading for line in read.lines)
            text = talk.words("relay-date", heading=heading or "none", count=lines)
            days[heading] = await talk.choose(
                f"date{number}", _days(talk), lambda said: _day_in(said, talk.tx.today), text
            )
    return Pasted(pasted.text, pasted.came, days, pasted.done)


def _days(talk: Talk) -> list[Option[str]]:
    """今天, 昨天, 前天; 还没到, 不是同一天; the days of a week back behind 还有."""
    today = talk.tx.today
    past = [(today - timedelta(days=ago)).isoformat() for ago in range(DAYS_BACK)]
    near = [Option(day, talk.words(f"past-day-{ago}"), day) for ago, day in enumerate(past[:3])]
    others = [Option(key, talk.words(f"relay-{key}"), key) for key in (NOT_YET, UNSURE)]
    return [*near, *others, *(Option(day, talk.words("when-said", when=f"{day}."), day) for day in past[3:])]


def _day_in(said: str, today: date) -> str | Doubt[str] | None:
    found = read_day(said, today)
    if isinstance(found, Doubt):
        return Doubt(tuple(day.isoformat() for day in found.choices))
    return found.isoformat() if found else None


# What is shown -------------------------------------------------------------------------------------------


def _page(talk: Talk, found: Sorted, clear: Sequence[Clear], doubtful: Sequence[Doubtful]) -> list[str]:
    """清楚的, each read back in whole words; 要问的, with what is missing; then what is there already, or left out."""
    lines = [talk.words("relay-clear", count=len(found.clear))] if clear else []
    lines += [talk.words("relay-line", number=number, **_facts(one)) for number, one in enumerate(clear, 1)]
    lines += [talk.words("relay-doubtful", count=len(found.doubtful))] if doubtful else []
    lines += [
        talk.words("relay-ask-line", number=number, said=_said(talk, one), missing=_missing(talk, one))
        for number, one in enumerate(doubtful, len(clear) + 1)
    ]
    if found.known:
        lines.append(talk.words("relay-known", count=len(found.known)))
        lines += [talk.words("relay-known-line", **_facts(one)) for one in found.known[:KNOWN_MAX]]
    waits = len(found.clear) + len(found.doubtful) - len(clear) - len(doubtful)
    rest = {"relay-waits": waits, "relay-ahead": found.ahead, "relay-unread": found.unread}
    lines += [talk.words(text_id, count=count) for text_id, count in rest.items() if count]
    return lines or [talk.words("relay-nothing")]


def _facts(one: Clear) -> dict[str, Fact]:
    draft = one.draft
    return {
        "volunteer": one.volunteer.name, "elders": one.elder.name, "service": draft.service,
        "when": when(draft.on, one.part, draft.start, draft.minutes), "minutes": draft.minutes,
    }  # fmt: skip


def _said(talk: Talk, one: Doubtful) -> str:
    """As it stood in the group: who, and the beginning of what."""
    words = one.line.words
    while width(words) > SAID_MAX:
        words = f"{words.removesuffix('…')[:-1]}…"
    return talk.words("relay-said", speaker=one.line.speaker or "none", said=words or "none")


def _missing(talk: Talk, one: Doubtful) -> str:
    """谁去的、哪位老人; or why the rules say no."""
    if one.refusal:
        return talk.words(f"why-{one.refusal.reason.rule}", **one.refusal.reason.facts)
    return talk.words("list-separator").join(talk.words(f"relay-missing-{what}") for what in one.ask)
