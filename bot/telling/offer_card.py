"""问问您: an offer as the volunteer sees it who is asked. Before they go it holds neither address nor phone."""

from bot.model import Fact, Offer, Person, Request, Role
from bot.rules.matching import metres_between
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED, is_wanted
from bot.store import offers, people, requests
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.request_facts import Match, facts_of, is_known, match_of


async def draw_offer(tx: Tx, offer_id: int, reader: Person, role: Role) -> Card:
    assert role == "volunteer", "volunteers are asked"
    offer = await offers.get(tx, offer_id)
    request = await requests.get(tx, offer.request_id)
    language = reader.language
    facts = await facts_before(tx, request, reader)
    if not is_wanted(request.state, request.volunteer_id) or request.on < tx.today:
        return Card(words(tx, language, f"offer-{_over(offer, request)}", **facts), [], offer.revision)
    said_no = offer.answer == "no"
    labels = (
        {"take-after-all": "take-offer"} if said_no else {one: one for one in ("take-offer", "leave-offer")}
    )
    buttons = [
        Button(words(tx, language, f"button-{label}"), deed(name, offer.id, offer.revision))
        for label, name in labels.items()
    ]
    return Card(
        words(tx, language, "offer-no" if said_no else "offer-asked", **facts), buttons, offer.revision
    )


def _over(offer: Offer, request: Request) -> str:
    if request.state not in (*PROMISED, "done", "closed"):
        return "over"
    return "yes" if offer.volunteer_id == request.volunteer_id else "taken"


async def facts_before(tx: Tx, request: Request, volunteer: Person) -> dict[str, Fact]:
    """What a volunteer may know before they say yes: what, when, which estate, how far; who, if they know them."""
    match = await match_of(tx, request)
    facts = await facts_of(tx, request, volunteer.language)
    if not await is_known(tx, volunteer, request, match):
        facts["elders"] = words(tx, volunteer.language, "somebody-old")
    facts["place"] = await _place(tx, request, match, volunteer)
    return facts


async def _place(tx: Tx, request: Request, match: Match, volunteer: Person) -> str:
    """The estate and how far it is, as much as is known; of their own building nothing: it is part of an address."""
    theirs = await people.estate(tx, request.elder_ids[0])
    mine = await people.estate(tx, volunteer.id)
    helper, policy = match.helper(volunteer.id), policy_on(tx.today)
    if not theirs or helper is None:
        return words(tx, volunteer.language, "place-community")
    if theirs == mine:
        return words(tx, volunteer.language, "place-same-estate", estate=theirs)
    if not mine:
        return words(tx, volunteer.language, "place-estate", estate=theirs)
    metres = round(metres_between(match.wanted.place, helper.place, policy), -2)
    return words(tx, volunteer.language, "place-other-estate", estate=theirs, metres=metres)
