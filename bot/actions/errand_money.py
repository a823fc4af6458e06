"""An errand's money: received, spent and given back, with its receipt; what does not add up is the worker's."""

from bot.actions import mishaps
from bot.actions.who_is_told import changed, tell_family
from bot.model import Actor, Request
from bot.rules.errand_money import does_not_add_up
from bot.rules.policy import policy_on
from bot.store import errand_money, records, requests
from bot.store.errand_money import ErrandMoney
from bot.store.tx import Tx


async def receive(tx: Tx, actor: Actor, request: Request, got_fen: int) -> ErrandMoney:
    """The elder gave so much along; they and whoever asked for them hear that it is noted."""
    assert actor.person is not None, "a volunteer receives it"
    money = await errand_money.add(tx, request.id, actor.person.id, got_fen)
    await records.write(tx, actor, "note-money", "errand-money", money.id, got_fen=got_fen)
    await tell_family(tx, request, "money-received", actor, got_fen=got_fen)
    await _card_anew(tx, request)
    return money


async def settle(
    tx: Tx, actor: Actor, request: Request, money: ErrandMoney, spent_fen: int, back_fen: int, receipt: str
) -> ErrandMoney:
    """What was spent and what came back: shown to the elder and to whoever asked, with the receipt a tap away."""
    settled = await errand_money.settle(tx, money, spent_fen, back_fen, receipt)
    await records.write(
        tx, actor, "settle-money", "errand-money", money.id, spent_fen=spent_fen, back_fen=back_fen
    )
    see = [("receipt", money.id, settled.revision)] if receipt else []
    await tell_family(
        tx, request, "money-settled", actor, True, False, see,
        got_fen=money.got_fen, spent_fen=spent_fen, back_fen=back_fen,
    )  # fmt: skip
    if does_not_add_up(money.got_fen, spent_fen, back_fen, policy_on(tx.today)):
        await mishaps.report(tx, actor, request, "money")
    await _card_anew(tx, request)
    return settled


async def _card_anew(tx: Tx, request: Request) -> None:
    await requests.touch(tx, request)
    await changed(tx, request)
