"""送积分: to whom, how many, read back with what remains; 撤回 until it has arrived; 退还 by whoever got it."""

from typing import Any

from bot.actions import gifts
from bot.actions.behalf import refusal_to_act_for
from bot.actions.gates import gift_for, person_for
from bot.dialogue import Option, Talk
from bot.handlers.receivers import POOL, Receivers, read_receiver
from bot.handlers.told import read_out, waiting_for
from bot.model import HalfPoints, Person, Refusal
from bot.rules.gifts import MINUTE, asks_twice, cooling
from bot.rules.policy import policy_on
from bot.store import gifts as stored
from bot.store import ledger, people
from bot.telling.names import called
from bot.understanding.doubt import Doubt
from bot.understanding.gift_slots import gift_slots
from bot.understanding.half_points import NotHalf, read_half_points
from bot.understanding.sentence import understand

CHANGEABLE = ("to", "amount")
READ_BACK = ("read-back", "change")
USUAL = (1, 2, 4, 10, 20)
"""Half-points on buttons: 半分, 1分, 2分, 5分, 10分; and beside them 全部."""
SHOWN_MAX = 3


async def give_for(talk: Talk) -> None:
    """由社区代记: a worker writes down a gift of somebody without a phone, who stands before them."""
    giver = await person_for(talk.tx, talk.actor, "give-points-for", talk.arg("id"))
    if isinstance(giver, Refusal):
        await talk.refuse(giver)
        return
    kept = await waiting_for(talk, giver)
    talk.behalf = giver
    await give(talk)
    await read_out(talk, giver, kept)


async def give(talk: Talk) -> None:
    """Each answer is judged as soon as it is there, so that nobody goes on in vain."""
    giver = talk.whose
    usable = (await ledger.member(talk.tx, giver.id)).usable
    if usable <= 0:
        await talk.say("gift-nothing-usable")
        return
    assert talk.unit_id is not None, "whoever has points belongs to a community"
    found = await _told(talk, usable)
    receiver, name = await _to_whom(talk, found)
    refused = receiver and await gifts.refusal_of_receiver(talk.tx, giver.id, receiver, talk.unit_id)
    refused = refused or await gifts.refusal_to_write(talk.tx, talk.actor, receiver)
    if refused:
        await talk.amend(refused, CHANGEABLE[:1], CHANGEABLE[:1])
    await talk.put_picker_away("gift-to-known")
    half_points = await _how_many(talk, usable)
    refused = await gifts.refusal_of_amount(talk.tx, giver.id, half_points)
    if refused:
        await talk.amend(refused, CHANGEABLE, CHANGEABLE)
    await _read_back(talk, receiver, name, half_points, usable)
    gift = await gifts.give(talk.tx, talk.actor, giver, receiver, talk.unit_id, half_points)
    assert not isinstance(gift, Refusal), "judged above, in this same transaction"
    await talk.show("gift", gift.id)


async def _told(talk: Talk, usable: HalfPoints) -> Receivers:
    """What a sentence tells, at the beginning or where one thing was asked: 送王阿姨3分 answers both."""
    told = talk.arg("told") or {}
    if told and "~recalled" not in talk.answers:
        found = await read_receiver(talk, "to", told.get("to", ""))
        slots = _slots(found, told, usable)
        if "to?" in slots or ("to" in slots and "amount?" in slots):
            talk.hint = "which-one"
        elif "to" in told and "to" not in slots:
            talk.hint = "gift-to-hint"
        talk.recall(slots, said=True)
        return found
    said = talk.heard.text if talk.heard and talk.dialogue.awaiting in (*CHANGEABLE, *READ_BACK) else None
    now = talk.tx.now.astimezone(talk.tx.setting.zone)
    told = gift_slots(understand(said, now)) if said else {}
    if len(told) > 1:
        found = await read_receiver(talk, "to", told["to"])
        talk.take(CHANGEABLE, _slots(found, told, usable))
    return await read_receiver(talk, "to")


def _slots(found: Receivers, told: dict[str, Any], usable: HalfPoints) -> dict[str, Any]:
    """As answers: whoever is not surely meant is asked about, with the few it may be on buttons."""
    slots = {key: value for key, value in told.items() if key != "to"}
    if told.get("amount") == "all":
        slots["amount"] = str(usable)
    read = found.read(told["to"]) if "to" in told else None
    if isinstance(read, Doubt):
        slots["to?"] = list(read.choices)
    elif read is not None:
        slots["to"] = read
    return slots


async def _to_whom(talk: Talk, found: Receivers) -> tuple[Person | None, str]:
    """The receiver, or None for the pool; and how they are named in the read-back."""
    talk.offer_picker("to", found.pick)
    given = await talk.ask("to", found.read, found.usual, found.shown, giver=called(talk.whose))
    if given == POOL:
        return None, talk.words("gift-to-pool")
    receiver = await people.get(talk.tx, int(given))
    return receiver, await found.in_full(receiver)


async def _how_many(talk: Talk, usable: HalfPoints) -> HalfPoints:
    def said(key: str) -> str:
        return talk.words("gift-many", half_points=int(key))

    usual = [Option(str(few), said(str(few)), few) for few in USUAL if few < usable]
    everything = Option(str(usable), talk.words("gift-all"), usable)
    given = await talk.ask("amount", _read_amount, [*usual, everything], said, half_points=usable)
    return HalfPoints(int(given))


def _read_amount(said: str) -> str | Doubt[str] | None:
    """0.25 is no half-points: the ones on either side are asked about."""
    found = read_half_points(said)
    if isinstance(found, NotHalf):
        return Doubt(tuple(str(near) for near in (found.below, found.above) if near))
    return None if found is None else str(found)


async def _read_back(
    talk: Talk, receiver: Person | None, name: str, half_points: HalfPoints, usable: HalfPoints
) -> None:
    """Who, how many, what remains, how long it may be taken back; asked once more where much goes."""
    policy = policy_on(talk.tx.today)
    lasts = cooling(half_points, await gifts.is_new(talk.tx, talk.whose.id, receiver), policy).value
    await talk.confirm(
        "read-back", CHANGEABLE, CHANGEABLE,
        receiver=name, half_points=half_points, left_half_points=usable - half_points, minutes=lasts // MINUTE,
        giver=called(talk.whose),
    )  # fmt: skip
    if asks_twice(half_points, usable, policy):
        await talk.confirm(
            "sure", (), receiver=name, half_points=half_points, everything=half_points >= usable
        )


async def withdraw(talk: Talk) -> None:
    """撤回: one tap, for it only brings back what was the giver's; a worker does it for who has no phone."""
    what = "withdraw-gift-for" if talk.role == "worker" else "withdraw-gift"
    gift = await gift_for(talk.tx, talk.actor, what, talk.arg("id"))
    if talk.role == "worker" and not isinstance(gift, Refusal):
        gift = await refusal_to_act_for(talk.tx, talk.actor, what, gift) or gift
    if isinstance(gift, Refusal):
        await talk.refuse(gift)
    elif gift.state != "cooling":
        is_back = gift.state == "withdrawn"
        await talk.outdated("gift", gift.id, "already-noted" if is_back else "gift-too-late")
    elif gift.revision != talk.arg("revision"):
        await talk.outdated("gift", gift.id)
    else:
        refused = await gifts.withdraw_gift(talk.tx, talk.actor, gift)
        assert refused is None, "what is on its way may be taken back"
        talk.toast = talk.words("gift-withdrawn")


async def give_back(talk: Talk) -> None:
    """退还, asked once more, for it cannot be undone."""
    gift = await gift_for(talk.tx, talk.actor, "return-gift", talk.arg("id"))
    if isinstance(gift, Refusal):
        await talk.refuse(gift)
        return
    if gift.state != "given" or gift.revision != talk.arg("revision"):
        is_back = gift.state == "returned"
        await talk.outdated("gift", gift.id, "already-noted" if is_back else "card-outdated")
        return
    refused = await gifts.refusal_to_return(talk.tx, gift)
    if refused:
        await talk.refuse(refused)
        return
    giver = await people.get(talk.tx, gift.giver_id)
    await talk.confirm("sure", (), giver=called(giver), half_points=gift.half_points)
    await gifts.return_gift(talk.tx, talk.actor, gift)
    await talk.say("gift-returned", giver=called(giver), half_points=gift.half_points)


async def all_gifts(talk: Talk) -> None:
    """送过收过: the latest cards again, each with what can still be done about it."""
    found = await stored.of_person(talk.tx, talk.me.id, SHOWN_MAX)
    if not found:
        await talk.say("gift-none-yet")
    for gift in found:
        await talk.show("gift", gift.id)
