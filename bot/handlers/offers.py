"""问问您: 我去 · 这次去不了; and 帮帮邻居: what is wanted near me that I may take, and what I have promised."""

from datetime import timedelta

from bot.actions import offers as acts
from bot.actions.gates import offer_for, request_for
from bot.dialogue import Talk
from bot.model import Refusal, Request
from bot.rules.matching import may, metres_from_best
from bot.rules.policy import policy_on
from bot.rules.requests import is_wanted
from bot.store import offerings, offers, requests
from bot.telling import Button, deed
from bot.telling.offer_card import facts_before
from bot.telling.request_facts import match_of

AHEAD = timedelta(days=14)
SHOWN_MAX = 3


async def take(talk: Talk) -> None:
    """我去, on the card of an offer: the first one goes; whoever taps later is told kindly."""
    offer = await offer_for(talk.tx, talk.actor, "answer-offer", talk.arg("id"))
    if isinstance(offer, Refusal):
        await talk.refuse(offer)
        return
    await _take(talk, await requests.get(talk.tx, offer.request_id), "offer", offer.id)


async def take_wanted(talk: Talk) -> None:
    """我去, on the list of what neighbours want."""
    request = await request_for(talk.tx, talk.actor, "take-request", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
        return
    await _take(talk, request, "request", request.id)


async def _take(talk: Talk, request: Request, thing: str, thing_id: int) -> None:
    """`thing` is what the button stood on."""
    if not is_wanted(request.state, request.volunteer_id) or request.on < talk.tx.today:
        mine = request.volunteer_id == talk.me.id
        over = "offer-taken-already" if request.volunteer_id else "offer-over-already"
        await talk.outdated(thing, thing_id, "already-noted" if mine else over)
        return
    taken = await acts.take(talk.tx, talk.actor, request, talk.me)
    if isinstance(taken, Refusal):
        await talk.refuse(taken)
        return
    talk.toast = talk.words("offer-thanks")
    await talk.show("request", taken.id)


async def leave(talk: Talk) -> None:
    """这次去不了: one tap, no reason asked."""
    offer = await offer_for(talk.tx, talk.actor, "answer-offer", talk.arg("id"))
    if isinstance(offer, Refusal):
        await talk.refuse(offer)
        return
    request = await requests.get(talk.tx, offer.request_id)
    if offer.answer == "no" or not is_wanted(request.state, request.volunteer_id):
        await talk.outdated(
            "offer", offer.id, "already-noted" if offer.answer == "no" else "offer-over-already"
        )
        return
    await acts.leave(talk.tx, talk.actor, offer)
    talk.toast = talk.words("noted")


# 帮帮邻居 ------------------------------------------------------------------------------------------------


async def neighbours(talk: Talk) -> None:
    """What I have promised, what I was asked for, each on its card; then what else is wanted, best for me first.

    `id`: how many of those were shown already, on 还有.
    """
    first = talk.arg("id") or 0
    if first:
        wanted = await _wanted(talk)
        await _list(talk, wanted, first if 0 < first < len(wanted) else 0)
        return
    promised = await requests.of_volunteer(talk.tx, talk.me.id, talk.tx.today)
    asked = await offers.of_volunteer(talk.tx, talk.me.id)
    wanted = await _wanted(talk)
    for request in promised[:SHOWN_MAX]:
        await talk.show("request", request.id)
    for offer in asked[:SHOWN_MAX]:
        await talk.show("offer", offer.id)
    if wanted:
        await _list(talk, wanted, 0)
    elif not asked:
        await talk.say("neighbours-none" if not promised else "neighbours-no-more")


async def _wanted(talk: Talk) -> list[Request]:
    """Of the community, within two weeks, that I may make and was not asked for: ranked for me."""
    assert talk.unit_id is not None, "a volunteer belongs to a community"
    policy, today = policy_on(talk.tx.today), talk.tx.today
    helpers = await offerings.helpers(talk.tx, [talk.unit_id])
    found = []
    for request in await requests.wanted_in(talk.tx, talk.unit_id, today, today + AHEAD):
        match = await match_of(talk.tx, request, helpers)
        me = match.helper(talk.me.id)
        if me and may(match.wanted, me, policy) is None:
            found.append((metres_from_best(match.wanted, me, today, policy), request.on, request.id, request))
    return [request for *_, request in sorted(found, key=lambda one: one[:3])]


async def _list(talk: Talk, wanted: list[Request], first: int) -> None:
    """A few from `first` on, each with its 我去; then 还有2条, which leads on."""
    if not wanted:
        await talk.say("neighbours-no-more")
        return
    lines, buttons = [talk.words("neighbours-wanted")], []
    for number, request in enumerate(wanted[first : first + SHOWN_MAX], start=first + 1):
        facts = await facts_before(talk.tx, request, talk.me)
        lines.append(talk.words("neighbours-line", number=number, **facts))
        label = talk.words("neighbours-take", number=number)
        buttons.append(Button(label, deed("take-request", request.id, request.revision)))
    after = first + SHOWN_MAX
    if after < len(wanted):
        label = talk.words("neighbours-more", count=len(wanted) - after)
        buttons.append(Button(label, deed("neighbours", after, 0)))
    await talk.say_words("\n".join(lines), buttons)
