"""帮忙单: what needs the worker first; 谁合适, 再问一轮, TA去不了了, 社区不接, 转给别处; 不用了 is the family's too."""

from collections.abc import Sequence

from bot.actions import going
from bot.actions import offers as asking
from bot.actions import requests as acts
from bot.actions.gates import request_for
from bot.dialogue import Option, Talk
from bot.handlers.shown import reason_given
from bot.model import Refusal, Request
from bot.rules.matching import Ranked
from bot.rules.requests import NOT_YET, OVER, PROMISED
from bot.store import people, requests, roles
from bot.telling import Button, deed
from bot.telling.merits import merits_in_words
from bot.telling.names import called
from bot.telling.request_facts import but_for_hours, facts_of, match_of, ranked, state_shown
from bot.understanding.names import read_person

A_PAGE = 4
WHY_NOT = ("ill", "family", "other")
CANDIDATES_MAX = 4


async def list_all(talk: Talk) -> None:
    """没找到人 first, then what waits for an answer, then who goes today and later; each leads to its card."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = [
        *await requests.in_state(talk.tx, talk.unit_id, "lapsed"),
        *await requests.in_state(talk.tx, talk.unit_id, "open", "offered"),
        *await requests.in_state(talk.tx, talk.unit_id, "accepted", "under-way"),
    ]
    new = Button(talk.words("requests-new"), deed("ask-for", 0, 0))
    if not found:
        await talk.say("requests-none", [new])
        return
    first = talk.arg("id") if talk.arg("id") and talk.arg("id") < len(found) else 0
    lines, buttons = [talk.words("requests-list", count=len(found))], []
    for number, request in enumerate(found[first : first + A_PAGE], start=first + 1):
        facts = await facts_of(talk.tx, request, talk.language, full_names=True)
        state = await state_shown(talk.tx, request)
        lines.append(talk.words("requests-line", number=number, state=state, **facts))
        label = talk.words("requests-open", number=number)
        buttons.append(Button(label, deed("open-request", request.id, request.revision)))
    if len(found) > A_PAGE:
        after = first + A_PAGE if first + A_PAGE < len(found) else 0
        buttons.append(Button(talk.words("button-more"), deed("requests", after, 0)))
    few = len(found) <= A_PAGE and any(request.state in NOT_YET for request in found)
    copy = [Button(talk.words("button-copy-request"), deed("copy-requests", 0, 0))] if few else []
    await talk.say_words("\n".join(lines), [*buttons, new, *copy])


async def open_one(talk: Talk) -> None:
    request = await _theirs(talk, "see-request")
    if request:
        await talk.show("request", request.id)


# Who would be good ---------------------------------------------------------------------------------------


async def find_helper(talk: Talk) -> None:
    """谁合适: the best few with what speaks for them; then 问问TA, or 已说好TA去 where it was settled on the phone."""
    request = await _open(talk, "find-for-request")
    if request is None:
        return
    match = await match_of(talk.tx, request)
    found = ranked(talk.tx, match)
    could = but_for_hours(talk.tx, match)
    volunteers = await roles.holders(talk.tx, "volunteer", request.unit_id)
    by_name = [(one.id, one.name, one.address_form) for one in volunteers]
    best = [await people.get(talk.tx, one.helper.id) for one in (found or could)[:CANDIDATES_MAX]]
    others = [one for one in volunteers if one not in best]
    options = [Option(str(one.id), called(one), one) for one in (*best, *others)]
    if not options:
        await talk.say("no-volunteers-yet")
        return
    who = await talk.choose(
        "helper", options, lambda said: read_person(said, by_name), await _told(talk, request, found, could)
    )
    fresh = who.id in {one.helper.id for one in could}
    hows = [
        Option(one, talk.words(f"find-helper-{one}"), one)
        for one in ("ask", "agreed")
        if fresh or one != "ask"
    ]
    how = await talk.choose("how", hows, None, None, name=called(who))
    if how == "ask":
        refused = await asking.ask_by_name(talk.tx, talk.actor, request, who)
        if refused:
            await talk.refuse(refused)
        else:
            await talk.say("find-helper-was-asked", name=called(who))
        return
    taken = await asking.take(talk.tx, talk.actor, request, who)
    if isinstance(taken, Refusal):
        await talk.refuse(taken)
        return
    await talk.show("request", taken.id)


async def _told(talk: Talk, request: Request, found: Sequence[Ranked], could: Sequence[Ranked]) -> str:
    """1. 王秀兰 结对的 · 上周来过 · 周三上午有空; where none is free, who could be asked all the same."""
    facts = await facts_of(talk.tx, request, talk.language, full_names=True)
    which = "who" if found else "perhaps" if could else "nobody"
    lines = [talk.words(f"find-helper-{which}", **facts)]
    for number, one in enumerate((found or could)[:CANDIDATES_MAX], start=1):
        name = (await people.get(talk.tx, one.helper.id)).name
        said = merits_in_words(talk.language, one.merits, talk.tx.today)
        lines.append(talk.words("find-helper-line", number=number, name=name, merits=said).rstrip())
    return "\n".join(lines)


# Whoever was to go cannot --------------------------------------------------------------------------------


async def give_back_for(talk: Talk) -> None:
    """TA去不了了: a volunteer rang the community; why, in one tap, and it is open again."""
    request = await _theirs(talk, "give-back-request")
    if request is None:
        return
    if request.state not in PROMISED or request.volunteer_id is None:
        await talk.outdated("request", request.id, "request-over-already")
        return
    volunteer = await people.get(talk.tx, request.volunteer_id)
    options = [Option(one, talk.words(f"why-not-{one}-for"), one) for one in WHY_NOT]
    facts = await facts_of(talk.tx, request, talk.language, full_names=True)
    why = await talk.choose("why-not", options, None, None, **facts)
    talk.behalf = volunteer
    await going.give_back(talk.tx, talk.actor, request, why)
    await talk.say("give-back-for-done", name=volunteer.name)


# Its end -------------------------------------------------------------------------------------------------


async def again(talk: Talk) -> None:
    """再问一轮."""
    request = await _open(talk, "find-for-request")
    if request is None:
        return
    refused = await asking.ask_again(talk.tx, talk.actor, request)
    if isinstance(refused, Refusal):
        await talk.refuse(refused)
    else:
        talk.toast = talk.words("noted")


async def call_off(talk: Talk) -> None:
    """不用了, asked once more, for somebody may be on the way."""
    request = await _theirs(talk, "cancel-request")
    if request is None:
        return
    if request.state in OVER or request.state == "done":
        await talk.outdated("request", request.id, "request-over-already")
        return
    await talk.confirm("sure", (), **await facts_of(talk.tx, request, talk.language))
    refused = await acts.call_off(talk.tx, talk.actor, request)
    assert refused is None, "judged above, in this same transaction"
    await talk.say("request-called-off")


WHY_DECLINED = ("not-ours", "family", "paid")
TO_WHOM = ("doctor", "firm", "police", "street")


async def decline(talk: Talk) -> None:
    """社区不接, with a reason that the elder will read."""
    request = await _open(talk, "close-request")
    if request is None:
        return
    why = await reason_given(talk, WHY_DECLINED)
    assert await acts.decline(talk.tx, talk.actor, request, why) is None, "judged above"
    talk.toast = talk.words("noted")


async def pass_on(talk: Talk) -> None:
    """转给别处, with to whom."""
    request = await _open(talk, "close-request")
    if request is None:
        return
    to_whom = await reason_given(talk, TO_WHOM)
    assert await acts.pass_on(talk.tx, talk.actor, request, to_whom) is None, "judged above"
    talk.toast = talk.words("noted")


async def close(talk: Talk) -> None:
    """The day is past and it was seen to: off the list."""
    request = await _theirs(talk, "close-request")
    if request is None:
        return
    if request.state not in ("lapsed", "done"):
        await talk.outdated("request", request.id, "request-over-already")
        return
    assert await acts.close(talk.tx, talk.actor, request) is None, "judged above"
    talk.toast = talk.words("noted")


async def _theirs(talk: Talk, what: str) -> Request | None:
    """The request of the card, if it is theirs to do this to: an officer's only while no worker is there."""
    request = await request_for(talk.tx, talk.actor, what, talk.arg("id"))
    if not isinstance(request, Refusal):
        request = await acts.refusal_to_see_to(talk.tx, talk.actor, what, request) or request
    if isinstance(request, Refusal):
        await talk.refuse(request)
        return None
    return request


async def _open(talk: Talk, what: str) -> Request | None:
    """The request of the card, if it is theirs and nobody goes yet; else they hear how it stands."""
    request = await _theirs(talk, what)
    if request is None:
        return None
    if request.state not in NOT_YET:
        await talk.outdated("request", request.id, "request-over-already")
        return None
    return request
