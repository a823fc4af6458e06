"""我的时间: when a volunteer is free, for what, how far, how often, a rest; also set by the worker for them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.actions import offerings as acts
from bot.actions.gates import person_for
from bot.dialogue import Option, Talk
from bot.handlers.still_going import not_going
from bot.model import SERVICES, Fact, Refusal
from bot.rules import offerings as rules
from bot.rules.policy import policy_on
from bot.rules.wanted import PARTS, Span
from bot.store import offered, people, register
from bot.store.offered import Offered
from bot.telling.keyboards import width
from bot.telling.names import called
from bot.telling.offered_page import about, about_keys, about_label, hours, page, span
from bot.telling.plan_lines import days
from bot.telling.ux import LABEL_MAX
from bot.understanding.clocks import read_times
from bot.understanding.days_ahead import read_until
from bot.understanding.doubt import Doubt
from bot.understanding.new_names import read_name
from bot.understanding.weekdays import read_often, read_parts, read_weekdays

WHAT = ("hours", "services", "reach", "often", "rest", "about")
USUAL_DAYS = ("1234567", "12345", "67", "6", "7")
USUAL_HOURS = ("morning", "afternoon", "evening", "morning+afternoon")
A_WEEK, A_DAY = (1, 2, 3, 5), (1, 2)
RESTS = (7, 14, 30)
ANY = "any"
UNSAID = "-"
ESTATES_SHOWN = 4


async def my_time(talk: Talk) -> None:
    """A volunteer's own."""
    me = await person_for(talk.tx, talk.actor, "offer-time", talk.me.id)
    if isinstance(me, Refusal):
        await talk.refuse(me)
        return
    await _change(talk)


async def time_for(talk: Talk) -> None:
    """由社区代记: for a volunteer without a phone, or who asked the worker."""
    volunteer = await person_for(talk.tx, talk.actor, "offer-time-for", talk.arg("id"))
    if isinstance(volunteer, Refusal):
        await talk.refuse(volunteer)
        return
    talk.behalf = volunteer
    await _change(talk)


async def _change(talk: Talk) -> None:
    """What there is, and one thing of it changed."""
    told = await offered.get(talk.tx, talk.whose.id)
    lives = await people.estate(talk.tx, talk.whose.id)
    known = {"services~": sorted(told.services), "about~": about_keys(told)}
    talk.recall(known | ({"lives": lives} if lives else {}))
    options = [Option(key, talk.words(f"my-time-to-{key}"), key) for key in WHAT]
    shown = page(talk.tx, talk.language, told)
    rest = _resting(talk, told)
    said = talk.words("time-resting", until_on=rest) if rest else ""
    what = await talk.choose("what", options, None, None, text=shown, rest=said, **_whose(talk))
    ask = {
        "hours": _hours, "services": _services, "reach": _reach, "often": _often, "rest": _rest, "about": _about,
    }[what]  # fmt: skip
    await ask(talk, told)


def _resting(talk: Talk, told: Offered) -> str:
    """The last day of a rest that is not over, as ISO; else ""."""
    return told.rest_until.isoformat() if told.rest_until and told.rest_until >= talk.tx.today else ""


def _whose(talk: Talk) -> dict[str, Fact]:
    return {"volunteer": called(talk.whose)}


async def _read_back(talk: Talk, change: Sequence[str], text: str) -> None:
    """One line of what will stand there."""
    await talk.confirm("read-back", change, (), text=text, **_whose(talk))


async def _done(talk: Talk) -> None:
    await talk.say(talk.text_id("set"), (), **_whose(talk))


# Hours ---------------------------------------------------------------------------------------------------


async def _hours(talk: Talk, told: Offered) -> None:
    """Days and their hours, again and again until that is all; what was set before is over then."""
    spans = _so_far(talk)
    if not spans or "adding" in talk.answers:
        spans = [*spans, *await _some_hours(talk)]
    free = rules.week_of_hours(spans)
    said = hours(talk.tx, talk.language, free)
    keys = [Option(key, talk.words(f"my-time-{key}"), key) for key in ("enough", "another")]
    more = await talk.choose("more", keys, None, None, text=said, **_whose(talk))
    if more == "another":
        talk.take(("days", "clock", "more", "adding"), {"spans~": spans, "adding": "1"})
    await _read_back(talk, ("more",), talk.words("time-page-hours", text=said))
    await acts.set_hours(talk.tx, talk.actor, talk.whose, free)
    await _done(talk)


def _so_far(talk: Talk) -> list[tuple[int, Span]]:
    """(weekday, hours), kept by the mark that no question is gone back to for them."""
    return [(weekday, (begins, ends)) for weekday, (begins, ends) in talk.answers.get("spans~", [])]


async def _some_hours(talk: Talk) -> list[tuple[int, Span]]:
    def shown(key: str) -> str:
        return days(talk.tx, talk.language, tuple(map(int, key)))

    def read(said: str) -> str | None:
        return "".join(map(str, read_weekdays(said) or ())) or None

    usual = [Option(key, shown(key), key) for key in USUAL_DAYS]
    chosen = await talk.ask("days", read, usual, shown, **_whose(talk))
    times = [Option(key, _hours_said(talk, key), key) for key in USUAL_HOURS]
    given = await talk.ask(
        "clock", _read_hours, times, lambda key: _hours_said(talk, key), days=shown(chosen), **_whose(talk)
    )
    return [(int(day), one) for day in chosen for one in _spans(given)]


def _read_hours(said: str) -> str | Doubt[str] | None:
    """上午, 上午和晚上, 9点到11点."""
    parts = read_parts(said)
    if parts:
        return "+".join(parts)
    times = read_times(said)
    if isinstance(times, Doubt):
        return Doubt(tuple(f"{begins}-{ends}" for begins, ends in times.choices))
    return f"{times[0]}-{times[1]}" if times else None


def _spans(key: str) -> list[Span]:
    begins, _, ends = key.partition("-")
    return [(int(begins), int(ends))] if ends else [PARTS[part] for part in key.split("+")]


def _hours_said(talk: Talk, key: str) -> str:
    between = talk.words("list-separator")
    return between.join(span(talk.tx, talk.language, one) for one in _spans(key))


# What, how far, how often --------------------------------------------------------------------------------


async def _services(talk: Talk, told: Offered) -> None:
    anything: Option[Any] = Option(ANY, talk.words("time-any-help"), None)
    options: list[Option[Any]] = [
        Option(key, talk.words(f"service-{key}"), key) for key in SERVICES if key != "other"
    ]
    chosen = await talk.choose_several("services", [*options, anything], **_whose(talk))
    wanted = [one for one in chosen if one] if None not in chosen else []
    said = talk.words("plan-services", services=",".join(wanted)) if wanted else anything.label
    await _read_back(talk, ("services",), talk.words("time-page-services", text=said))
    await acts.set_services(talk.tx, talk.actor, talk.whose, wanted)
    await _done(talk)


async def _reach(talk: Talk, told: Offered) -> None:
    options = [Option(key, talk.words(f"my-time-{key}"), key) for key in rules.REACHES]
    reach = await talk.choose("reach", options, None, None, **_whose(talk))
    estate = await _lives(talk)
    said = talk.words("my-time-as-far", reach=talk.words(f"my-time-{reach}"), estate=estate or "none")
    await _read_back(talk, ("reach", "lives"), said)
    await acts.set_reach(talk.tx, talk.actor, talk.whose, reach, estate)
    await _done(talk)


async def _lives(talk: Talk) -> str:
    """The estate they live in, asked where it is not on file; "" where they would rather not say."""
    assert talk.unit_id is not None, "volunteers and workers belong to a community"
    near = list(await register.estates(talk.tx, [talk.unit_id]))[:ESTATES_SHOWN]
    rather_not = Option(UNSAID, talk.words("my-time-unsaid"), "")
    usual = [*(Option(one, one, one) for one in near if width(one) <= LABEL_MAX), rather_not]
    given = await talk.ask(
        "lives", read_name, usual, lambda key: rather_not.label if key == UNSAID else key, **_whose(talk)
    )
    return "" if given == UNSAID else given


async def _often(talk: Talk, told: Offered) -> None:
    """How many a week, and a day."""

    def shown(key: str) -> str:
        return talk.words("my-time-any") if key == ANY else talk.words("my-time-times", times=int(key))

    def usual(numbers: Sequence[int]) -> list[Option[str]]:
        return [Option(key, shown(key), key) for key in (*map(str, numbers), ANY)]

    week = await talk.ask("week", read_often, usual(A_WEEK), shown, **_whose(talk))
    day = await talk.ask("day", read_often, usual(A_DAY), shown, **_whose(talk))
    await _read_back(talk, ("week", "day"), talk.words("my-time-at-most", week=shown(week), day=shown(day)))
    a_week, a_day = (None if one == ANY else int(one) for one in (week, day))
    await acts.set_often(talk.tx, talk.actor, talk.whose, a_week, a_day)
    await _done(talk)


async def _about(talk: Talk, told: Offered) -> None:
    """What they are, what they would rather not have, what they speak, whether they may be called at night."""
    speaks = [f"speaks.{one}" for one in talk.words("usual-dialect").split("|")]
    known = [key for key in about_keys(told) if key.startswith("speaks.") and key not in speaks]
    keys = [*rules.ABOUT_IS, *rules.ABOUT_WANTS, "night", *speaks, *known]
    nothing: Option[Any] = Option("none", talk.words("about-none"), None)
    options: list[Option[Any]] = [Option(key, about_label(talk.tx, talk.language, key), key) for key in keys]
    chosen = await talk.choose_several("about", [*options, nothing], **_whose(talk))
    wanted = [one for one in chosen if one] if None not in chosen else []
    said = about(talk.tx, talk.language, wanted) or nothing.label
    await _read_back(talk, ("about",), talk.words("time-page-about", text=said))
    sides = {
        "is": [one for one in wanted if one in rules.ABOUT_IS],
        "wants": [one for one in wanted if one in rules.ABOUT_WANTS],
        "speaks": [one.removeprefix("speaks.") for one in wanted if one.startswith("speaks.")],
    }
    await acts.set_about(talk.tx, talk.actor, talk.whose, sides, at_night="night" in wanted)
    await _done(talk)


# A rest --------------------------------------------------------------------------------------------------


async def _rest(talk: Talk, told: Offered) -> None:
    """Until when; whoever is resting may be back early. What they promised meanwhile is asked about."""
    until_on = _resting(talk, told)
    if until_on:
        keys = [Option(key, talk.words(f"my-time-{key}"), key) for key in ("back", "longer")]
        if await talk.choose("resting", keys, None, None, until_on=until_on, **_whose(talk)) == "back":
            await acts.back(talk.tx, talk.actor, talk.whose)
            await talk.say(talk.text_id("welcome-back"), (), **_whose(talk))
            return
    until = await _until(talk)
    refused = rules.refusal_of_rest(until, talk.tx.today, policy_on(talk.tx.today))
    if refused:
        await talk.amend(refused, ("until",), ("until",))
    promised = await acts.promised_until(talk.tx, talk.whose, until)
    gone = await not_going(talk, "going", talk.text_id("going"), talk.whose, promised)
    change = ("until", "going") if promised else ("until",)
    await talk.confirm(
        "read-back", change, ("until",), text=talk.words("time-page-rest", until_on=until.isoformat()), **_whose(talk)
    )  # fmt: skip
    await acts.rest(talk.tx, talk.actor, talk.whose, until, gone)
    await talk.say(talk.text_id("rest-set"), (), **_whose(talk))


async def _until(talk: Talk) -> date:
    today = talk.tx.today
    usual = [
        Option((today + timedelta(days=one)).isoformat(), talk.words(f"my-time-rest-{one}"), one)
        for one in RESTS
    ]

    def read(said: str) -> date | Doubt[date] | None:
        return read_until(said, today, today)

    given = await talk.ask(
        "until", read, usual, lambda key: talk.words("my-time-until-day", until_on=key), **_whose(talk)
    )
    return date.fromisoformat(given)
