"""Messages as rows of the outbox: to whoever just spoke, and to somebody else."""

from base64 import b64encode
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from bot.model import Fact, Person, Role
from bot.rules.policy import policy_on
from bot.rules.quiet import may_tell_at
from bot.store import chats, messages, outbox, to_tell
from bot.store.chats import Chat
from bot.store.tx import Tx, milliseconds
from bot.telling.keyboards import Button, inline
from bot.words import say

TAP_LASTS_MS = 140_000
"""Telegram takes an answer to a tap for 150 seconds."""
TEXT_MAX = 4000
KEPT_FOR: tuple[Role, ...] = ("volunteer", "elder", "relative")
TOAST_MAX = 190


def words(tx: Tx, language: str, text_id: str, **facts: Fact) -> str:
    """A text in a language, on the day and in the zone of this transaction."""
    return say(language, text_id, today=tx.today, zone=tx.setting.zone, **facts)


async def reply(
    tx: Tx, chat_id: int, text: str, keyboard: dict[str, Any] | None = None, *,
    person: Person | None = None, as_role: Role | None = None,
) -> int:  # fmt: skip
    """Answer whoever just spoke; our id of the message."""
    message_id = await messages.add(tx, chat_id, person.id if person else None, as_role)
    await outbox.add(
        tx, chat_id, "send", payload(text, keyboard), lane=outbox.REPLY, sort="must", message_id=message_id
    )
    return message_id


async def reply_picture(tx: Tx, chat_id: int, png: bytes, caption: str) -> None:
    picture = {"photo": {"name": "card.png", "data": b64encode(png).decode()}, "caption": caption}
    await outbox.add(tx, chat_id, "send", picture, lane=outbox.REPLY, sort="must")


async def reply_file(tx: Tx, chat_id: int, name: str, content: bytes, caption: str) -> None:
    file = {"document": {"name": name, "data": b64encode(content).decode()}, "caption": caption}
    await outbox.add(tx, chat_id, "send", file, lane=outbox.REPLY, sort="must")


async def reply_contact(
    tx: Tx, chat_id: int, name: str, phone: str, thing: str = "", thing_id: int = 0
) -> None:
    """A contact card: one tap on it rings. Where it belongs to a thing, it is taken away again with that."""
    message_id = await messages.add(tx, chat_id, None, None, thing, thing_id) if thing else None
    card = {"phone_number": phone, "first_name": name}
    await outbox.add(tx, chat_id, "send", card, lane=outbox.REPLY, sort="must", message_id=message_id)


async def take_away(tx: Tx, thing: str, thing_id: int) -> None:
    """Delete what was shown of it (Bot API, deleteMessage: within 48 hours)."""
    for message in await messages.live_cards(tx, thing, thing_id):
        await outbox.add(
            tx, message.chat_id, "delete", {}, lane=outbox.REPLY, sort="info", message_id=message.id
        )
        await messages.put_away(tx, message.id)


async def reply_photo(tx: Tx, chat_id: int, file_id: str, caption: str) -> None:
    """A photo that Telegram has already, by the id it gave the file."""
    photo = {"photo": file_id, "caption": caption}
    await outbox.add(tx, chat_id, "send", photo, lane=outbox.REPLY, sort="must")


async def reply_voice(tx: Tx, chat_id: int, file_id: str, caption: str) -> None:
    """A voice note that Telegram has already, by the id it gave the file."""
    note = {"voice": file_id, "caption": caption}
    await outbox.add(tx, chat_id, "send", note, lane=outbox.REPLY, sort="must")


async def reply_sound(tx: Tx, chat_id: int, ogg: bytes, seconds: int) -> None:
    """A new voice note."""
    note = {"voice": {"name": "voice.ogg", "data": b64encode(ogg).decode()}, "duration": seconds}
    await outbox.add(tx, chat_id, "send", note, lane=outbox.REPLY, sort="must")


async def edit(
    tx: Tx, message_id: int, chat_id: int, text: str, keyboard: dict[str, Any] | None = None
) -> None:
    """Change a message of ours; one that still waits to be sent goes out as changed."""
    changed = payload(text, keyboard)
    if not await outbox.replace_queued(tx, message_id, changed):
        await outbox.add(tx, chat_id, "edit", changed, lane=outbox.REPLY, sort="must", message_id=message_id)


async def answer_tap(tx: Tx, chat_id: int, tap_id: str, text: str = "") -> None:
    """Every tap is answered, so that the button stops waiting; with a word where there is something to say."""
    answer = (
        {"callback_query_id": tap_id, "text": text[:TOAST_MAX]} if text else {"callback_query_id": tap_id}
    )
    await outbox.add(
        tx, chat_id, "answer", answer, lane=outbox.TAP_ANSWER, sort="ack", expires_at=tx.now_ms + TAP_LASTS_MS
    )


async def tell(
    tx: Tx, person: Person, as_role: Role, text_id: str, buttons: Sequence[Button] = (),
    urgent: bool = False, instead_of: str = "", /, **facts: Fact,
) -> bool:  # fmt: skip
    """Tell somebody who did not just speak. False where they have no phone here, or are not to be written to.

    Who has no phone is told at the next contact (下次告诉TA). What is `urgent` does not wait for the end of quiet
    hours; nor does it keep until then. `instead_of`: in whose place they hear it (代小李).
    """
    chat = await chat_to_tell(tx, person)
    if chat is None:
        if not urgent:
            await at_next_contact(tx, person, as_role, text_id, **facts)
        return False
    if await _is_shared(tx, chat) and any(name.endswith("half_points") for name in facts):
        text_id, buttons, facts = "points-changed", (), {}  # on a phone of two they show after 您是哪位 alone
    waits_until = 0 if urgent else not_before(tx, person, as_role)
    said = words(tx.read_at(waits_until), person.language, text_id, **facts)
    if instead_of:
        said = words(tx, person.language, "for-colleague", name=instead_of, text=said)
    text = await addressed(tx, chat.id, person, said)
    message_id = await messages.add(tx, chat.id, person.id, as_role)
    await outbox.add(
        tx, chat.id, "send", payload(text, inline(buttons)), lane=outbox.NOTICE, sort="must",
        message_id=message_id, not_before=waits_until,
    )  # fmt: skip
    return True


async def at_next_contact(tx: Tx, person: Person, as_role: Role, text_id: str, **facts: Fact) -> None:
    """Keep it for whoever sees them next: of volunteers, elders and relatives; never after 去世."""
    if as_role in KEPT_FOR and person.whereabouts != "deceased":
        await to_tell.keep(tx, person.id, text_id, facts)


async def chat_to_tell(tx: Tx, person: Person) -> Chat | None:
    """The chat that reaches a person; none after 去世: nobody gets an automatic text then."""
    if person.whereabouts == "deceased":
        return None
    found = await chats.chats_of(tx, person.id)
    return found[0] if found else None


async def addressed(tx: Tx, chat_id: int, person: Person, text: str) -> str:
    """On a phone that two share, a text begins with whose it is."""
    if len(await chats.people_on(tx, chat_id)) < 2:
        return text
    return words(tx, person.language, "for-one-of-two", name=person.name, text=text)


async def _is_shared(tx: Tx, chat: Chat) -> bool:
    return len(await chats.people_on(tx, chat.id)) > 1


async def on_shared_phone(tx: Tx, person: Person) -> bool:
    """Whether what a person is told is read by another too."""
    chat = await chat_to_tell(tx, person)
    return chat is not None and await _is_shared(tx, chat)


def not_before(tx: Tx, person: Person, as_role: Role) -> int:
    """When a notice may go out: now, or when the reader's quiet hours end, by the clock of where they live."""
    local = tx.now.astimezone(ZoneInfo(person.zone) if person.zone else tx.setting.zone)
    allowed = may_tell_at(local, as_role, policy_on(tx.today))
    return 0 if allowed == local else milliseconds(allowed)


def payload(text: str, keyboard: dict[str, Any] | None) -> dict[str, Any]:
    """What goes to Telegram: plain text, no parse mode, for names are data."""
    plain = {"text": text[:TEXT_MAX], "link_preview_options": {"is_disabled": True}}
    return plain | ({"reply_markup": keyboard} if keyboard else {})
