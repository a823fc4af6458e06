"""Cards: a thing as one reader sees it, with the buttons they may tap. When the thing changes, so do all its cards."""

from collections.abc import Awaitable, Callable

from bot.model import Person, Role
from bot.store import messages, outbox, people
from bot.store.tx import Tx
from bot.telling.alarm_card import draw_alarm
from bot.telling.application_card import draw_application
from bot.telling.care_plan_card import draw_care_plan
from bot.telling.companion_card import draw_companion
from bot.telling.contact_card import draw_contact
from bot.telling.elder_card import draw_elder
from bot.telling.gift_card import draw_gift
from bot.telling.keyboards import Card, inline
from bot.telling.look_in_card import draw_look_in
from bot.telling.messages import addressed, chat_to_tell, edit, not_before, payload
from bot.telling.mishap_card import draw_mishap
from bot.telling.offer_card import draw_offer
from bot.telling.promise_card import draw_festival, draw_promise
from bot.telling.referral_card import draw_referral
from bot.telling.request_card import draw_request
from bot.telling.stay_card import draw_stay
from bot.telling.tie_card import draw_tie
from bot.telling.visit_card import draw_visit
from bot.telling.voice_card import draw_voice
from bot.telling.week_card import draw_week
from bot.telling.wellbeing_card import draw_asked_well, draw_wellbeing

Draw = Callable[[Tx, int, Person, Role], Awaitable[Card]]

CARDS: dict[str, Draw] = {
    "visit": draw_visit,
    "elder": draw_elder,
    "application": draw_application,
    "gift": draw_gift,
    "contact": draw_contact,
    "stay": draw_stay,
    "companion": draw_companion,
    "look-in": draw_look_in,
    "wellbeing": draw_wellbeing,
    "asked-well": draw_asked_well,
    "care-plan": draw_care_plan,
    "week-ask": draw_week,
    "promise": draw_promise,
    "festival-ask": draw_festival,
    "request": draw_request,
    "offer": draw_offer,
    "mishap": draw_mishap,
    "alarm": draw_alarm,
    "tie": draw_tie,
    "referral": draw_referral,
    "voice": draw_voice,
}
"""How each kind of thing is drawn: thing → draw(tx, thing id, reader, the reader's role there)."""


async def show(
    tx: Tx, person: Person, as_role: Role, thing: str, thing_id: int, chat_id: int | None = None, *,
    urgent: bool = False, bulk: bool = False,
) -> bool:  # fmt: skip
    """Put up a card: in `chat_id` for whoever just asked, else as a notice wherever the person is reached.

    What is `urgent` goes before all notices, and waits for no end of quiet hours; what goes to very many (`bulk`) waits
    behind all else, be it urgent or not.
    """
    chat = None if chat_id else await chat_to_tell(tx, person)
    where = chat_id or (chat.id if chat else None)
    if where is None:
        return False
    waits_until = not_before(tx, person, as_role) if chat and not urgent else 0
    card = await CARDS[thing](tx.read_at(waits_until), thing_id, person, as_role)
    text = await _said(tx, where, person, card)
    message_id = await messages.add(tx, where, person.id, as_role, thing, thing_id, card.revision)
    await outbox.add(
        tx, where, "send", payload(text, inline(card.buttons)), sort="must", message_id=message_id,
        lane=outbox.BULK if bulk else outbox.NOTICE if chat and not urgent else outbox.REPLY, not_before=waits_until,
    )  # fmt: skip
    return True


async def _said(tx: Tx, chat_id: int, reader: Person, card: Card) -> str:
    """On a phone of two it begins with whose it is, unless it is said to both."""
    return card.text if card.to_all else await addressed(tx, chat_id, reader, card.text)


async def redraw(
    tx: Tx, thing: str, thing_id: int, whose: Callable[[messages.Message], bool] = lambda message: True, *,
    anew: bool = False,
) -> None:  # fmt: skip
    """Draw the live cards of a thing anew, each in its reader's language; only those `whose` picks, if it is given.

    A card that says the same as before is left out by whoever knows: an edited mark would tell that something happened.
    `anew`: also where the thing's revision is the same, for something beside it changed.
    """
    for message in await messages.live_cards(tx, thing, thing_id):
        if whose(message):
            await _draw_again(tx, message, anew=anew)


async def redraw_for(tx: Tx, person: Person, as_role: Role) -> None:
    """What somebody may know has changed: all their live cards in this role are drawn anew."""
    for message in await messages.live_of(tx, person.id, as_role):
        await _draw_again(tx, message, anew=True)


async def _draw_again(tx: Tx, message: messages.Message, *, anew: bool) -> None:
    assert message.person_id is not None, message
    assert message.as_role is not None, message
    assert message.thing is not None, message
    assert message.thing_id is not None, message
    reader = await people.get(tx, message.person_id)
    waits_until = await outbox.waits_until(tx, message.id)
    card = await CARDS[message.thing](tx.read_at(waits_until), message.thing_id, reader, message.as_role)
    if card.revision == message.shown_revision and not anew:
        return
    text = await _said(tx, message.chat_id, reader, card)
    await edit(tx, message.id, message.chat_id, text, inline(card.buttons))
    await messages.shown(tx, message.id, card.revision)
    if card.final:
        await messages.put_away(tx, message.id)


async def redraw_by_the_clock(tx: Tx, thing: str, thing_id: int, as_role: Role) -> None:
    """Draw the live cards of one role anew where not the thing changed but the time: a day began, a window closed."""
    for message in await messages.live_cards(tx, thing, thing_id):
        if message.as_role == as_role:
            await messages.shown(tx, message.id, -1)
    await redraw(tx, thing, thing_id)


async def retire(tx: Tx, person: Person, thing: str, thing_id: int) -> None:
    """A newer card takes the place of this person's: the old ones keep their words and lose their buttons."""
    for message in await messages.live_cards(tx, thing, thing_id):
        if message.person_id == person.id and message.as_role is not None:
            card = await CARDS[thing](tx, thing_id, person, message.as_role)
            await edit(tx, message.id, message.chat_id, await _said(tx, message.chat_id, person, card))
            await messages.put_away(tx, message.id)
