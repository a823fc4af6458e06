"""跑腿办事: 老人给的 before, 交账 after, with a photo of the receipt. Never a card, never a PIN."""

from bot.actions import errand_money
from bot.actions.gates import money_for, request_for
from bot.dialogue import Option, Talk
from bot.model import Refusal, Request
from bot.rules.errand_money import does_not_add_up
from bot.rules.going import GOES
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED
from bot.store import errand_money as stored
from bot.store import requests
from bot.store.errand_money import ErrandMoney
from bot.telling import reply_photo
from bot.telling.request_facts import facts_of
from bot.understanding.yuan import read_fen, speaks_of_a_card

USUAL_FEN = (2_000, 5_000, 10_000)
SETTLED = ("spent", "back", "receipt")


async def receive(talk: Talk) -> None:
    """老人给的: how much, before the errand."""
    request = await _errand(talk)
    if request is None:
        return
    if request.state not in PROMISED or await stored.of(talk.tx, request.id, talk.me.id):
        await talk.outdated("request", request.id, "already-noted")
        return
    _no_cards(talk)
    facts = await facts_of(talk.tx, request, talk.language)
    got = await _fen(talk, "got", USUAL_FEN, **facts)
    await talk.confirm("read-back", ("got",), ("got",), got_fen=got, **facts)
    await errand_money.receive(talk.tx, talk.actor, request, got)
    talk.toast = talk.words("noted")
    await talk.say("money-got-done")


async def settle(talk: Talk) -> None:
    """交账: how much was spent, how much came back, and the receipt."""
    request = await _errand(talk)
    money = await stored.of(talk.tx, request.id, talk.me.id) if request else None
    if request is None:
        return
    if money is None or money.spent_fen is not None:
        await talk.outdated("request", request.id, "already-noted")
        return
    _no_cards(talk)
    facts = await facts_of(talk.tx, request, talk.language)
    spent = await _fen(talk, "spent", (money.got_fen,), got_fen=money.got_fen, **facts)
    left = max(0, money.got_fen - spent)
    back = await _fen(talk, "back", (left,), got_fen=money.got_fen, spent_fen=spent, **facts)
    receipt = await talk.picture("receipt", Option("none", talk.words("receipt-none"), ""))
    wrong = _wrong(talk, money, spent, back)
    await talk.confirm(
        "read-back", SETTLED, (), got_fen=money.got_fen, spent_fen=spent, back_fen=back,
        receipt=bool(receipt), wrong=wrong, **facts,
    )  # fmt: skip
    await errand_money.settle(talk.tx, talk.actor, request, money, spent, back, receipt)
    talk.toast = talk.words("noted")
    await talk.say("money-settle-done" if wrong == "none" else "money-settle-differs")


async def receipt(talk: Talk) -> None:
    """看小票."""
    money = await money_for(talk.tx, talk.actor, "see-money", talk.arg("id"))
    if isinstance(money, Refusal):
        await talk.refuse(money)
        return
    if not money.receipt:
        await talk.say("money-receipt-gone" if money.had_receipt else "money-no-receipt")
        return
    request = await requests.get(talk.tx, money.request_id)
    facts = await facts_of(talk.tx, request, talk.language)
    await reply_photo(talk.tx, talk.chat.id, money.receipt, talk.words("receipt-of", **facts))


def _wrong(talk: Talk, money: ErrandMoney, spent: int, back: int) -> str:
    """What does not add up, as a line of the read-back; none where it does."""
    found = does_not_add_up(money.got_fen, spent, back, policy_on(talk.tx.today))
    return talk.words(f"why-{found.rule}", **found.facts) if found else "none"


async def _errand(talk: Talk) -> Request | None:
    request = await request_for(talk.tx, talk.actor, "note-money", talk.arg("id"))
    if isinstance(request, Refusal):
        await talk.refuse(request)
    elif request.state not in GOES or request.service != "errands":
        await talk.outdated("request", request.id)
    else:
        return request
    return None


async def _fen(talk: Talk, slot: str, usual: tuple[int, ...], **facts: str | int | bool | None) -> int:
    def shown(fen: str) -> str:
        return talk.words("yuan", said_fen=int(fen))

    def read(said: str) -> str | None:
        fen = read_fen(said)
        return None if fen is None or (fen == 0 and slot == "got") else str(fen)

    options = [Option(str(fen), shown(str(fen)), fen) for fen in usual]
    return int(await talk.ask(slot, read, options, shown, **facts))


def _no_cards(talk: Talk) -> None:
    """银行卡, 密码: said before the question is put again."""
    if talk.heard and talk.heard.text and speaks_of_a_card(talk.heard.text):
        talk.heard, talk.hint = None, "never-the-card"
