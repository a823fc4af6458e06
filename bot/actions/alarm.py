"""Somebody may be in danger: 120 first, then the people around them, quiet hours or not."""

from bot.actions.duty import on_duty, tell_on_duty
from bot.model import Actor
from bot.store import chats, people, records, roles
from bot.store.chats import Chat
from bot.store.tx import Tx
from bot.telling import tell


async def raise_alarm(tx: Tx, chat: Chat) -> None:
    """The workers of everybody on this phone and the relatives of its elders hear of it at once; it is on record."""
    await records.write(tx, Actor(None, chat.role, None), "alarm", "chat", chat.id)
    for person in await chats.people_on(tx, chat.id):
        for held in await roles.held_by(tx, person.id):
            for one in await on_duty(tx, "worker", held.unit_id, urgent=True, besides=person.id):
                await tell_on_duty(tx, one, "alarm-of", (), True, name=person.name)
            if held.role == "elder":
                for relative in await people.relatives_of(tx, person.id):
                    await tell(tx, relative, "relative", "alarm-of", (), True, name=person.name)
