"""Whether a chat can be reached: blocked, open again, a group we do not belong in, a message that cannot be sent,
an apology that is due."""

from bot.actions.duty import on_duty, tell_on_duty
from bot.model import TIMER, Actor
from bot.store import chats, outbox, people, records, roles
from bot.store.chats import Chat
from bot.store.tx import Tx
from bot.telling import reply, words
from bot.telling.messages import payload

DAY_MS = 24 * 3600 * 1000


async def lost(tx: Tx, chat: Chat) -> None:
    """Somebody blocked the bot: nothing more is sent there, and the worker hears whom to phone instead."""
    if not chat.reachable:
        return
    await chats.set_reachable(tx, chat.id, False)
    await outbox.drop_queued(tx, chat.id)
    await records.write(tx, TIMER, "chat-lost", "chat", chat.id)
    for person in await chats.people_on(tx, chat.id):
        for held in await roles.held_by(tx, person.id):
            for one in await on_duty(tx, "worker", held.unit_id, besides=person.id):
                await tell_on_duty(tx, one, "reach-lost", name=person.name)


async def lost_by_id(tx: Tx, chat_id: int) -> None:
    chat = await chats.find(tx, chat_id)
    if chat:
        await lost(tx, chat)


async def found_again(tx: Tx, chat: Chat) -> None:
    """They wrote again: messages go there again from now on."""
    await chats.set_reachable(tx, chat.id, True)
    await records.write(tx, Actor(None, None, None, via="chat"), "chat-found", "chat", chat.id)


async def leave_group(tx: Tx, chat_id: int, language: str) -> None:
    """Added to a group: say once that this is a talk between two, and leave."""
    text = words(tx, language, "not-in-groups")
    await outbox.add(tx, chat_id, "send", payload(text, None), lane=outbox.REPLY, sort="info")
    await outbox.add(tx, chat_id, "leave", {}, lane=outbox.REPLY, sort="must")


async def apologise(tx: Tx, chat_id: int) -> None:
    """An update of theirs could not be handled: they hear it, kindly, and that a person will look."""
    chat = await chats.find(tx, chat_id)
    on_phone = await chats.people_on(tx, chat_id)
    language = on_phone[0].language if on_phone else chat.language if chat else tx.setting.default_language
    await reply(tx, chat_id, words(tx, language, "sorry-broken"))


async def set_aside(tx: Tx, item_id: int, chat_id: int, *, answers: bool) -> None:
    """A message that cannot be sent as it is. Whoever waits for an answer hears that it did not work, once a day:
    the apology may be refused as well."""
    told_today = await records.count(tx, "set-aside", "chat", chat_id, tx.now_ms - DAY_MS)
    await outbox.set_aside(tx, item_id)
    await records.write(tx, TIMER, "set-aside", "chat", chat_id, message=item_id)
    if answers and not told_today:
        await apologise(tx, chat_id)


async def set_language(tx: Tx, actor: Actor, chat_id: int, language: str) -> None:
    """Each person's own; the chat's too, for what is said before we know who speaks."""
    await chats.set_language(tx, chat_id, language)
    if actor.person:
        await people.change(tx, actor.person.id, language=language)
    await records.write(tx, actor, "change-language", "chat", chat_id, language=language)


async def set_zone(tx: Tx, actor: Actor, zone: str) -> None:
    """By whose clock they live: an IANA name. Their quiet hours are those of that clock from now on."""
    assert actor.person, "nobody else keeps a clock"
    own = "" if zone == tx.setting.zone.key else zone
    await people.change(tx, actor.person.id, zone=own or None)
    await records.write(tx, actor, "change-zone", "person", actor.person.id, zone=zone)
