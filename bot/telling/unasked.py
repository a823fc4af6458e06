"""What nobody asked for: at most one message a person a day (UX 24), and where it reaches nobody it is not kept.

Own visits, answers, changes and offers are told with `tell`: they are not counted, nor held back.
"""

from base64 import b64encode
from collections.abc import Sequence
from typing import Any

from bot.model import Person, Role
from bot.store import messages, outbox, unasked
from bot.store.tx import Tx
from bot.telling.keyboards import Button, inline
from bot.telling.messages import addressed, chat_to_tell, not_before, payload

CAPTION_MAX = 1024
"""Beneath a picture Telegram takes so many UTF-16 units."""


def as_read(tx: Tx, person: Person, as_role: Role) -> Tx:
    """The moment at which a notice of now is read, by the clock of where its reader lives."""
    return tx.read_at(not_before(tx, person, as_role), person.zone)


async def was_told(tx: Tx, person: Person, as_role: Role) -> str:
    """What they were told unasked on the day on which a notice of now is read; "" where nothing."""
    return await unasked.told(tx, person.id, as_read(tx, person, as_role).today.isoformat())


async def tell_unasked(
    tx: Tx, person: Person, as_role: Role, what: str, text: str, buttons: Sequence[Button] = ()
) -> bool:
    """Tell somebody what they did not ask for, unless the day has had its one message: False then.

    `what` says what it was: a word for the books. It goes out after all that answers or warns.
    """
    chat = await chat_to_tell(tx, person)
    if chat is None or not await _has_the_day(tx, person, as_role, what):
        return False
    said = payload(await addressed(tx, chat.id, person, text), inline(buttons))
    await _send(tx, chat.id, person, as_role, said, outbox.BULK)
    return True


async def show_card_of_day(
    tx: Tx, person: Person, as_role: Role, what: str, text: str, buttons: Sequence[Button], png: bytes | None
) -> None:
    """An official's card of the day: it always goes, and nothing else unasked after it.

    `png` is a picture of which the words say all; where there is no room beneath it, the words come before it.
    """
    chat = await chat_to_tell(tx, person)
    if chat is None:
        return
    await _has_the_day(tx, person, as_role, what)
    said = payload(await addressed(tx, chat.id, person, text), inline(buttons))
    for one in [said] if png is None else _with_picture(said, png):
        await _send(tx, chat.id, person, as_role, one, outbox.NOTICE)


def _with_picture(said: dict[str, Any], png: bytes) -> list[dict[str, Any]]:
    photo = {"photo": {"name": "chart.png", "data": b64encode(png).decode()}}
    if len(said["text"].encode("utf-16-le")) // 2 > CAPTION_MAX:
        return [said, photo]
    keyboard = {"reply_markup": said["reply_markup"]} if "reply_markup" in said else {}
    return [{**photo, "caption": said["text"], **keyboard}]


async def _has_the_day(tx: Tx, person: Person, as_role: Role, what: str) -> bool:
    return await unasked.claim(tx, person.id, as_read(tx, person, as_role).today.isoformat(), what)


async def _send(tx: Tx, chat_id: int, person: Person, as_role: Role, said: dict[str, Any], lane: int) -> None:
    message_id = await messages.add(tx, chat_id, person.id, as_role)
    await outbox.add(
        tx, chat_id, "send", said, lane=lane, sort="must", message_id=message_id,
        not_before=not_before(tx, person, as_role),
    )  # fmt: skip
