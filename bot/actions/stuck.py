"""Somebody whom three answers did not help on: the community is asked to phone them (UX 12), at most once a day."""

from datetime import datetime, time

from bot.actions.duty import on_duty
from bot.actions.voices import speaker_in
from bot.model import Actor
from bot.store import people, records
from bot.store.chats import Chat
from bot.store.tx import Tx, milliseconds
from bot.telling import tell


async def ask_to_phone(tx: Tx, chat: Chat) -> bool:
    """Whoever is on duty hears whom to ring. False where it was asked today, or they have colleagues to ask."""
    found = await speaker_in(tx, chat)
    today = milliseconds(datetime.combine(tx.today, time(), tx.setting.zone))
    if found is None or await records.count(tx, "ask-to-phone", "chat", chat.id, today):
        return False
    person, role, unit_id = found
    await records.write(tx, Actor(person, role, unit_id), "ask-to-phone", "chat", chat.id)
    phone = await people.private(tx, person.id, "phone")
    for one in await on_duty(tx, "worker", unit_id):
        await tell(tx, one.person, one.role, "stuck-told", name=person.name, phone=phone or "none")
    return True
