"""A request as the volunteer who goes sees it: whom, when, what to know; where, while they may see that."""

from bot.model import Person, Request
from bot.rules import going as rules
from bot.rules.requests import PROMISED
from bot.store import errand_money, goings, people
from bot.store.tx import Tx, moment
from bot.telling.home_notes import home_notes
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.request_facts import facts_of


async def draw_going(tx: Tx, request: Request, reader: Person) -> Card:
    language, facts = reader.language, await facts_of(tx, request, reader.language)
    missed = request.state == "lapsed" and await goings.find(tx, request.id, reader.id) is None
    if request.volunteer_id != reader.id or request.state not in rules.GOES or missed:
        text = words(tx, language, f"going-{_why_not(request, reader)}", **facts)
        return Card(text, [], request.revision, final=True)
    where = await sees_where(tx, request, reader)
    lines = [words(tx, language, f"going-is-{request.state}", **facts)]
    if request.state in PROMISED:
        lines += await home_notes(tx, request.elder_ids, language, request.words)
    lines += await _where(tx, request, language) if where else [words(tx, language, "going-shut")]
    over = not where and request.state in ("done", "closed")
    return Card("\n".join(lines), await _buttons(tx, request, reader), request.revision, final=over)


def _why_not(request: Request, reader: Person) -> str:
    if request.volunteer_id == reader.id:
        return "missed" if request.state == "lapsed" else "off"
    return "given-back"


async def sees_where(tx: Tx, request: Request, volunteer: Person) -> bool:
    """Whether a volunteer sees address and phone of those they go to, as of the moment of this transaction."""
    going = await goings.find(tx, request.id, volunteer.id)
    if going is None:
        return False
    goes = request.volunteer_id == volunteer.id
    mine = {one.id for one in await people.elders_of_volunteer(tx, volunteer.id)}
    closes, paired = moment(going.closes_at), mine.issuperset(request.elder_ids)
    return rules.sees_where(request.state, closes, tx.now, goes=goes, paired=paired)


async def _where(tx: Tx, request: Request, language: str) -> list[str]:
    """Full name, address and phone of each elder, as far as they are on file; a household's address once."""
    lines: list[str] = []
    for elder_id in request.elder_ids:
        elder = await people.get(tx, elder_id)
        address = await people.private(tx, elder_id, "address")
        phone = await people.private(tx, elder_id, "phone")
        name = words(tx, language, "going-name", elder=called(elder), name=elder.name)
        lines += [name] if called(elder) != elder.name else []
        lines.append(address or words(tx, language, "going-no-address"))
        lines += [words(tx, language, "going-phone", phone=phone)] if phone else []
    return list(dict.fromkeys(lines))


async def _buttons(tx: Tx, request: Request, reader: Person) -> list[Button]:
    """What may be done now: before the day only 去不了了."""
    names: tuple[str, ...] = ("give-back",)
    if request.state in ("done", "closed"):
        names = ("mishap",)
    elif request.state == "lapsed":
        names = ("finish", "not-gone")
    elif tx.today >= request.on:
        arrive = ("arrive",) if request.state == "accepted" else ()
        names = (*arrive, "finish", "nobody-home", "give-back", "mishap")
    if request.service == "errands" and tx.today >= request.on:
        money = await errand_money.of(tx, request.id, reader.id)
        if money is None and request.state in PROMISED:
            names = (*names, "money-got")
        elif money and money.spent_fen is None:
            names = (*names, "money-settle")
    return [
        Button(words(tx, reader.language, f"button-{name}"), deed(name, request.id, request.revision))
        for name in names
    ]
