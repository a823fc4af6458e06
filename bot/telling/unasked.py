"""What nobody asked for: at most one message a person a day (UX 24), and where it reaches nobody it is not kept.

Own visits, answers, changes and offers are told with `tell`: they are not counted, nor held back.
"""

from base64 import b64encode
from collections.abc import Sequence

from bot.model import Fact, Person, Role
from bot.store import messages, outbox, unasked
from bot.store.tx import Tx
from bot.telling.keyboards import Button, inline
from bot.telling.messages import addressed, chat_to_tell, not_before, payload, tell

CAPTION_MAX = 1024
"""Beneath a picture Telegram takes so many UTF-16 units."""


def as_read(tx: Tx, person: Person, as_role: Role) -> Tx:
    """The moment at which a notice of now is read, by the clock of where its reader lives."""
    return tx.read_at(not_before(tx, person, as_role), person.zone)


async def was_told(tx: Tx, person: Person, as_role: Role) -> str:
    """What they were told unasked on the day on which a notice of now is read; "" where nothing."""
    return await unasked.told(tx, person.id, as_read(tx, person, as_role).today.isoformat())


async def tell_unasked(
    tx: Tx, person: Person, as_role: Role, what: str, text_id: str, buttons: Sequence[Button] = (), /,
    **facts: Fact,
) -> bool:  # fmt: skip
    """Tell somebody what they did not ask for, unless the day has had its one message: False then.

    `what` says what it was: a word for the books.
    """
    day = as_read(tx, person, as_role).today.isoformat()
    if not await unasked.claim(tx, person.id, day, what):
        return False
    return await tell(tx, person, as_role, text_id, buttons, **facts)


async def show_card_of_day(
    tx: Tx, person: Person, as_role: Role, what: str, text: str, buttons: Sequence[Button], png: bytes | None
) -> bool:
    """An official's card of the day: it always goes, and nothing else unasked after it.

    `png` is a picture of which the words say all; where there is no room beneath it, the words come before it.
    """
    chat = await chat_to_tell(tx, person)
    if chat is None:
        return False
    await unasked.claim(tx, person.id, as_read(tx, person, as_role).today.isoformat(), what)
    said, keyboard = payload(await addressed(tx, chat.id, person, text), inline(buttons)), inline(buttons)
    sent = [said]
    if png is not None:
        photo = {"photo": {"name": "chart.png", "data": b64encode(png).decode()}}
        fits = len(said["text"].encode("utf-16-le")) // 2 <= CAPTION_MAX
        beneath = {"caption": said["text"]} | ({"reply_markup": keyboard} if keyboard else {})
        sent = [photo | beneath] if fits else [said, photo]
    for one in sent:
        message_id = await messages.add(tx, chat.id, person.id, as_role)
        await outbox.add(
            tx, chat.id, "send", one, lane=outbox.NOTICE, sort="must", message_id=message_id,
            not_before=not_before(tx, person, as_role),
        )  # fmt: skip
    return True
