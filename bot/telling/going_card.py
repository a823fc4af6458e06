"""A request as the volunteer sees it who goes: for whom, what, when, where."""

from bot.model import Person, Request
from bot.rules.requests import OVER, PROMISED
from bot.store.tx import Tx
from bot.telling.keyboards import Card
from bot.telling.messages import words
from bot.telling.request_facts import facts_of


async def draw_going(tx: Tx, request: Request, reader: Person) -> Card:
    facts = await facts_of(tx, request, reader.language)
    goes = request.volunteer_id == reader.id and request.state in PROMISED
    text = words(tx, reader.language, "going-is-accepted" if goes else "going-is-over", **facts)
    return Card(text, [], request.revision, final=request.state in OVER)
