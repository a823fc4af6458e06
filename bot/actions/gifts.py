"""What happens to a gift of points: given, taken back, arrived, returned."""

from bot.actions.deciding import kin_around
from bot.actions.duty import on_duty, tell_on_duty
from bot.model import TIMER, Actor, Gift, HalfPoints, Person, Refusal, Role
from bot.rules import gifts as rules
from bot.rules.behalf import refusal_to_give_for
from bot.rules.gifts import Receiver
from bot.rules.policy import policy_on
from bot.store import consents, gifts, ledger, people, reasons, records, roles
from bot.store.ledger import Account, Why
from bot.store.tx import Tx, milliseconds
from bot.telling import redraw, show, tell
from bot.telling.gift_card import receiver_name
from bot.telling.messages import at_next_contact, on_shared_phone
from bot.telling.names import called

PART = 100
"""So many gifts arrive in one transaction."""
TOLD_AS: tuple[Role, ...] = ("volunteer", "elder", "relative")


async def refusal_of_receiver(tx: Tx, giver_id: int, receiver: Person, unit_id: int) -> Refusal | None:
    """Whether points may go to somebody, as things stand now."""
    known = Receiver(
        receiver.id,
        enrolled=await gifts.is_enrolled(tx, receiver.id, unit_id),
        consented=await consents.given(tx, receiver.id, "record"),
        deceased=receiver.whereabouts == "deceased",
    )
    return rules.refusal_of_receiver(giver_id, known, policy_on(tx.today))


async def refusal_of_amount(tx: Tx, giver_id: int, half_points: HalfPoints) -> Refusal | None:
    account = await ledger.member(tx, giver_id)
    return rules.refusal_of_amount(half_points, account.usable, policy_on(tx.today))


async def refusal_to_write(tx: Tx, actor: Actor, receiver: Person | None) -> Refusal | None:
    """由社区代记: whoever writes a gift down gets nothing of it, nor do their kin."""
    if actor.on_behalf_of is None:
        return None
    assert actor.person is not None, "a worker writes it down"
    kin = await kin_around(tx, (actor.person.id,))
    receiver_id = receiver.id if receiver else None
    return refusal_to_give_for(actor.person.id, receiver_id, kin, policy_on(tx.today))


async def is_new(tx: Tx, giver_id: int, receiver: Person | None) -> bool:
    """Whether nothing of this giver's ever arrived with them; a community is no stranger to its people."""
    return receiver is not None and not await gifts.has_given(tx, giver_id, receiver.id)


async def give(
    tx: Tx, actor: Actor, giver: Person, receiver: Person | None, unit_id: int, half_points: HalfPoints
) -> Gift | Refusal:
    """Put points on their way to somebody, or (None) to the pool of the giver's community."""
    refused = await refusal_of_receiver(tx, giver.id, receiver, unit_id) if receiver else None
    refused = refused or await refusal_to_write(tx, actor, receiver)
    refused = refused or await refusal_of_amount(tx, giver.id, half_points)
    if refused:
        return refused
    policy = policy_on(tx.today)
    cooled = rules.cooling(half_points, await is_new(tx, giver.id, receiver), policy)
    pool_id = None if receiver else unit_id
    gift = await gifts.add(
        tx, giver_id=giver.id, receiver_id=receiver.id if receiver else None, pool_id=pool_id, unit_id=unit_id,
        half_points=half_points, cools_at=milliseconds(tx.now + cooled.value),
    )  # fmt: skip
    why = Why(await reasons.keep(tx, cooled.reason, giver.id), giver.id)
    giving = await ledger.account(tx, "member", giver.id)
    await ledger.pend(tx, key(gift, "pending"), giving, await _receiving(tx, gift), half_points, why)
    await records.write(
        tx, actor, "give-points", "gift", gift.id, half_points=half_points, to=gift.receiver_id, pool=pool_id
    )
    await _flag(tx, actor, giver, gift)
    if actor.on_behalf_of:
        assert actor.person is not None, "a worker writes it down"
        to = await receiver_name(tx, gift, giver.language)
        await tell(
            tx, giver, await _told_as(tx, giver), "gift-entered", who=actor.person.name, receiver=to,
            half_points=half_points,
        )  # fmt: skip
    return gift


def key(gift: Gift, step: str) -> str:
    """The unique name of a transfer: the gift, and the step."""
    return f"gift:{gift.id}:{step}"


async def _receiving(tx: Tx, gift: Gift) -> Account:
    if gift.receiver_id is not None:
        return await ledger.account(tx, "member", gift.receiver_id)
    assert gift.pool_id is not None, gift
    return await ledger.account(tx, "pool", gift.pool_id)


async def _flag(tx: Tx, actor: Actor, giver: Person, gift: Gift) -> None:
    """Much given away, or a ring, stands in the record, and the workers hear of it; nothing is refused."""
    today = await gifts.given_since(tx, giver.id, tx.today)
    this_month = await gifts.given_since(tx, giver.id, tx.today.replace(day=1))
    ring = await gifts.ring_of(tx, gift, tx.today.replace(day=1))
    for reason in rules.flags(today, this_month, ring, policy_on(tx.today)):
        await records.write(tx, actor, "flag-gift", "gift", gift.id, rule=reason.rule, **reason.facts)
        for one in await on_duty(tx, "worker", gift.unit_id, besides=giver.id):
            to = await receiver_name(tx, gift, one.person.language)
            await tell_on_duty(
                tx, one, reason.rule, giver=giver.name, receiver=to, half_points=gift.half_points,
                total_half_points=reason.facts.get("half_points"), people=reason.facts.get("people"),
            )  # fmt: skip


async def withdraw_gift(tx: Tx, actor: Actor, gift: Gift) -> Refusal | None:
    """撤回: until a gift has arrived its giver may take it back; the receiver never hears of it."""
    moved = rules.next_gift_state(gift.state, "withdraw-gift", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    await _void(tx, gift)
    await gifts.set_state(tx, gift, moved)
    await records.write(tx, actor, "withdraw-gift", "gift", gift.id, half_points=gift.half_points)
    await redraw(tx, "gift", gift.id)
    return None


async def _void(tx: Tx, gift: Gift) -> None:
    pending = await ledger.by_key(tx, key(gift, "pending"))
    assert pending is not None, "a gift on its way has its transfer"
    await ledger.resolve(tx, key(gift, "void"), "void", pending, Why(pending.reason_id, gift.giver_id))


async def arrive(tx: Tx) -> int:
    """Bring home what has cooled, at most a part of it; how many gifts these were. Run again, it does nothing more."""
    found = await gifts.due(tx, PART)
    for gift in found:
        receiver = await people.get(tx, gift.receiver_id) if gift.receiver_id is not None else None
        refused = await refusal_of_receiver(tx, gift.giver_id, receiver, gift.unit_id) if receiver else None
        if receiver and refused:
            await _turn_round(tx, gift, refused)
        else:
            await _hand_over(tx, gift, receiver)
    return len(found)


async def _hand_over(tx: Tx, gift: Gift, receiver: Person | None) -> None:
    policy = policy_on(tx.today)
    moved = rules.next_gift_state(gift.state, "give", policy)
    assert not isinstance(moved, Refusal), "what is due is on its way"
    pending = await ledger.by_key(tx, key(gift, "pending"))
    assert pending is not None, "a gift on its way has its transfer"
    why = Why(await reasons.keep(tx, rules.given(gift.half_points, policy), gift.giver_id), gift.giver_id)
    await ledger.resolve(tx, key(gift, "post"), "post", pending, why)
    await gifts.set_state(tx, gift, moved)
    await records.write(tx, TIMER, "gift-arrives", "gift", gift.id, half_points=gift.half_points)
    await redraw(tx, "gift", gift.id)
    if receiver:
        await _tell_receiver(tx, gift, receiver)


async def _tell_receiver(tx: Tx, gift: Gift, receiver: Person) -> None:
    """A card with 退还; on a phone of two no points show unasked, and 送过的 under 我的积分 has the card."""
    role = await _told_as(tx, receiver)
    if await on_shared_phone(tx, receiver):
        await tell(tx, receiver, role, "gift-shared", half_points=gift.half_points)
    elif not await show(tx, receiver, role, "gift", gift.id):
        giver = called(await people.get(tx, gift.giver_id))
        await at_next_contact(tx, receiver, role, "gift-in-told", giver=giver, half_points=gift.half_points)


async def _told_as(tx: Tx, person: Person) -> Role:
    held = {one.role for one in await roles.held_by(tx, person.id)}
    return next((role for role in TOLD_AS if role in held), "elder")


async def _turn_round(tx: Tx, gift: Gift, refused: Refusal) -> None:
    """The receiver is gone, or takes part no more: the points stay where they came from, and the giver hears it."""
    await _void(tx, gift)
    await gifts.set_state(tx, gift, "withdrawn")
    await records.write(tx, TIMER, "gift-turns-round", "gift", gift.id, rule=refused.reason.rule)
    await redraw(tx, "gift", gift.id)
    giver = await people.get(tx, gift.giver_id)
    to = await receiver_name(tx, gift, giver.language)
    await tell(
        tx, giver, await _told_as(tx, giver), "gift-turned-round", receiver=to, half_points=gift.half_points
    )


async def refusal_to_return(tx: Tx, gift: Gift) -> Refusal | None:
    """Once, to somebody who is still there, and of what is still there."""
    assert gift.receiver_id is not None, "a pool returns nothing"
    moved = rules.next_gift_state(gift.state, "return-gift", policy_on(tx.today))
    if isinstance(moved, Refusal):
        return moved
    giver = await people.get(tx, gift.giver_id)
    return await refusal_of_receiver(tx, gift.receiver_id, giver, gift.unit_id) or await refusal_of_amount(
        tx, gift.receiver_id, gift.half_points
    )


async def return_gift(tx: Tx, actor: Actor, gift: Gift) -> Refusal | None:
    """退还: as much again, back to whom it came from, at once; the giver is told."""
    refused = await refusal_to_return(tx, gift)
    if refused:
        return refused
    assert gift.receiver_id is not None, "a pool returns nothing"
    reason = rules.returned(gift.half_points, policy_on(tx.today))
    why = Why(await reasons.keep(tx, reason, gift.receiver_id), gift.receiver_id)
    held, back = await _receiving(tx, gift), await ledger.account(tx, "member", gift.giver_id)
    await ledger.post_now(tx, key(gift, "return"), held, back, gift.half_points, why)
    await gifts.set_state(tx, gift, "returned")
    await records.write(tx, actor, "return-gift", "gift", gift.id, half_points=gift.half_points)
    await redraw(tx, "gift", gift.id)
    receiver, giver = await people.get(tx, gift.receiver_id), await people.get(tx, gift.giver_id)
    await tell(
        tx, giver, await _told_as(tx, giver), "gift-came-back", receiver=called(receiver),
        half_points=gift.half_points,
    )  # fmt: skip
    return None
