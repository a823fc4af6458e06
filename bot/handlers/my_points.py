"""我的积分: one number, beside it what the street still looks at and what is 路上的; 怎么来的 page by page."""

from bot.dialogue import Talk
from bot.handlers.aloud import read_aloud
from bot.model import Fact
from bot.rules.points import carried_over
from bot.store import gifts, ledger, people, reasons, visits
from bot.store.ledger import Account, Transfer
from bot.store.tx import moment
from bot.telling import Button, deed
from bot.telling.names import called
from bot.understanding.aloud import balance

LINES_A_PAGE = 3


async def my_points(talk: Talk) -> None:
    account = await ledger.member(talk.tx, talk.me.id)
    names = ["gift", "how-earned", "why-points"] if account.id else []
    if await gifts.of_person(talk.tx, talk.me.id, 1):
        names.append("gifts")
    buttons = [Button(talk.words(f"button-{name}"), deed(name, 0, 0)) for name in names]
    weighted, half_points = await visits.worth_so_far(talk.tx, talk.me.id)
    left = carried_over(weighted, half_points) // 100
    awaited = await ledger.in_review(talk.tx, account.id)
    text_id = "points-now-awaited" if awaited else "points-now"
    text = talk.words(text_id, half_points=account.usable, awaited_half_points=awaited)
    on_the_way = await gifts.on_their_way(talk.tx, talk.me.id)
    if on_the_way:
        text += "\n" + talk.words("points-on-the-way", half_points=on_the_way)
    if left:
        text += "\n" + talk.words("points-left-over", left_minutes=left)
    buttons += await read_aloud(talk, "read-points", balance(account.usable, awaited))
    await talk.say_words(text, buttons)


async def how_earned(talk: Talk) -> None:
    """怎么来的: the newest lines first, each with its number, so that 为什么 can be asked of it."""
    account = await ledger.member(talk.tx, talk.me.id)
    before = talk.arg("id") or None
    found = await ledger.lines(talk.tx, account.id, before, LINES_A_PAGE + 1)
    if not found:
        await talk.say("points-no-lines")
        return
    page = found[:LINES_A_PAGE]
    lines = [await _line(talk, account, number, one) for number, one in enumerate(page, start=1)]
    buttons = [
        Button(talk.words("button-why-line", number=number), deed("why", one.reason_id, 0))
        for number, one in enumerate(page, start=1)
    ]
    if len(found) > LINES_A_PAGE:
        buttons.append(Button(talk.words("button-older"), deed("how-earned", page[-1].id, 0)))
    await talk.say_words("\n".join([talk.words("points-lines"), *lines]), buttons)


async def _line(talk: Talk, account: Account, number: int, transfer: Transfer) -> str:
    """1. 3月17日 打扫卫生2小时 +2分(街道还在看): the day of the visit, for that is what people remember."""
    stored = await reasons.find(talk.tx, transfer.reason_id)
    assert stored is not None, "a transfer has its reason"
    on = moment(transfer.at).astimezone(talk.tx.setting.zone).date().isoformat()
    facts: dict[str, Fact] = dict(stored[0].facts) | {"number": number, "posted_on": on}
    visit = await visits.of_transfer(talk.tx, transfer.key)
    if visit:
        facts["visited_on"] = visit.on.isoformat()
    facts["half_points"] = transfer.half_points
    sign = "in" if transfer.credit_id == account.id else "out"
    facts["who"] = await _other_side(talk, transfer.debit_id if sign == "in" else transfer.credit_id)
    return talk.words(f"line-{stored[0].rule}-{sign}-{transfer.kind}", **facts)


async def _other_side(talk: Talk, account_id: int) -> str:
    """Who is at the other end of a transfer: a person, or those whom a community finds in need."""
    kind, owner_id = await ledger.owner(talk.tx, account_id)
    if kind == "member":
        return called(await people.get(talk.tx, owner_id))
    return talk.words("gift-to-pool") if kind == "pool" else ""
