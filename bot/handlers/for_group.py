"""复制到微信群: what was done this week, thanks, and what is wanted, as texts that everybody in the group may read.

Names are masked (王**); no elder, address, phone or link.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions.gates import request_for
from bot.dialogue import Talk
from bot.model import Fact, Refusal, Request, Visit
from bot.rules.requests import NOT_YET
from bot.store import people, requests, units, visits
from bot.telling import Button
from bot.telling.keyboards import COPY_MAX
from bot.telling.names import masked
from bot.telling.request_facts import facts_of

LINES_MAX = 40


async def week(talk: Talk) -> None:
    """Who went how often, and how long."""
    found, days = await _done(talk)
    if not found:
        await talk.say("copy-week-none")
        return
    lines = [talk.words("copy-week-head", community=await _community(talk), **days)]
    for volunteer_id in list(dict.fromkeys(visit.volunteer_id for visit in found))[:LINES_MAX]:
        own = [visit for visit in found if visit.volunteer_id == volunteer_id]
        name = masked((await people.get(talk.tx, volunteer_id)).name)
        lines.append(talk.words("copy-week-line", name=name, times=len(own), minutes=_minutes(own)))
    await _hand_over(talk, [*lines, talk.words("copy-week-total", times=len(found))])


async def thanks(talk: Talk) -> None:
    found, days = await _done(talk)
    if not found:
        await talk.say("copy-week-none")
        return
    went = [await people.get(talk.tx, one) for one in dict.fromkeys(visit.volunteer_id for visit in found)]
    names = talk.words("list-separator").join(masked(one.name) for one in went[:LINES_MAX])
    text = talk.words(
        "copy-thanks-text", community=await _community(talk), people=len(went), times=len(found),
        minutes=_minutes(found), names=names, **days,
    )  # fmt: skip
    await _hand_over(talk, [text])


async def all_requests(talk: Talk) -> None:
    """What nobody goes for yet."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    await _wanted(talk, await requests.in_state(talk.tx, talk.unit_id, *NOT_YET))


async def one_request(talk: Talk) -> None:
    request = await request_for(talk.tx, talk.actor, "find-for-request", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
    elif request.state not in NOT_YET:
        await talk.outdated("request", request.id, "request-over-already")
    else:
        await _wanted(talk, [request])


async def _wanted(talk: Talk, found: Sequence[Request]) -> None:
    """What and when; for whom, only those hear who go."""
    if not found:
        await talk.say("copy-requests-none")
        return
    lines = [talk.words("copy-requests-head", community=await _community(talk))]
    for request in found[:LINES_MAX]:
        facts = await facts_of(talk.tx, request, talk.language)
        told: dict[str, Fact] = {name: facts[name] for name in ("service", "when", "minutes")}
        text_id = "copy-requests-line" if request.start is None else "copy-requests-line-timed"
        lines.append(talk.words(text_id, **told))
    await _hand_over(talk, [*lines, talk.words("copy-requests-end", who=talk.me.name)])


async def _done(talk: Talk) -> tuple[Sequence[Visit], dict[str, str]]:
    """The visits since Monday, or where there are none yet those of the week before; and of which days they are."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    monday, last = talk.tx.today - timedelta(days=talk.tx.today.weekday()), talk.tx.today
    found = await visits.done_in(talk.tx, talk.unit_id, monday, last)
    if not found:
        monday, last = monday - timedelta(days=7), monday - timedelta(days=1)
        found = await visits.done_in(talk.tx, talk.unit_id, monday, last)
    return found, {"first": _said(talk, monday), "last": _said(talk, last)}


def _said(talk: Talk, day: date) -> str:
    """3月16日: whoever reads it in the group does so on any day."""
    return talk.words("copy-day", month=talk.words(f"month-{day.month}"), number=str(day.day))


def _minutes(found: Sequence[Visit]) -> int:
    return sum(visit.minutes for visit in found)


async def _community(talk: Talk) -> str:
    assert talk.unit_id is not None, "a worker belongs to a community"
    return (await units.get(talk.tx, talk.unit_id)).name


async def _hand_over(talk: Talk, lines: Sequence[str]) -> None:
    """The text with a button that copies it; one too long for that as a message of nothing else."""
    text = "\n".join(lines)
    if len(text) <= COPY_MAX:
        await talk.say_words(text, [Button(talk.words("button-copy-request"), copy=text)])
        return
    await talk.say("copy-below")
    await talk.say_words(text)
