"""One call to Telegram: what it is made of, what its answer says, and what is kept of that.

An answer may be lost on its way back: then nobody knows whether the message arrived. One that must arrive is sent
again with a receipt number, so that its reader sees that two are one; what only informs is never doubled.
"""

import logging
from base64 import b64decode
from dataclasses import dataclass
from typing import Any

from telegram import InputFile
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.actions import reach
from bot.store import messages, outbox
from bot.store.outbox import REPLY, RETRY_MS_MAX, TAP_ANSWER, Item
from bot.store.tx import Tx
from bot.words import label_of

log = logging.getLogger(__name__)

ATTEMPTS_MAX = 8


@dataclass(frozen=True)
class Outcome:
    """What became of a call.

    `kind`: sent, paused (told to wait), again (surely not arrived), unknown, blocked, gone (no such message),
    late (of no use any more), refused (Telegram will never take it, or it does not open).
    """

    item: Item
    kind: str
    telegram_id: int | None = None
    words: str = ""


def request_of(item: Item, payload: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The Bot API method and its parameters."""
    if item.method == "answer":
        return "answerCallbackQuery", payload
    if item.method == "leave":
        return "leaveChat", {"chat_id": item.chat_id}
    if item.method == "delete":
        return "deleteMessage", {"chat_id": item.chat_id, "message_id": item.telegram_id}
    if item.receipt and "text" in payload:
        payload["text"] += "\n" + label_of(item.language, "sent-twice") + str(item.receipt)
    if item.method == "edit":
        return "editMessageText", payload | {"chat_id": item.chat_id, "message_id": item.telegram_id}
    for part, endpoint in (("photo", "sendPhoto"), ("document", "sendDocument"), ("voice", "sendVoice")):
        if part in payload:
            file = payload.pop(part)  # one that Telegram has already goes by its id
            content = file if isinstance(file, str) else InputFile(b64decode(file["data"]), file["name"])
            return endpoint, payload | {"chat_id": item.chat_id, part: content}
    endpoint = "sendContact" if "phone_number" in payload else "sendMessage"
    return endpoint, payload | {"chat_id": item.chat_id}


def failure_of(item: Item, error: TelegramError) -> Outcome:
    words = error.message
    if isinstance(error, Forbidden):
        return Outcome(item, "blocked")
    if isinstance(error, BadRequest):
        if "not modified" in words:
            return Outcome(item, "sent", item.telegram_id)
        if item.method in ("answer", "delete"):
            return Outcome(item, "late", words=words)
        if item.method == "edit" and "message to edit not found" in words.lower():
            return Outcome(item, "gone")
        if "chat not found" in words.lower():
            return Outcome(item, "blocked")
        return Outcome(item, "refused", words=words)
    if type(error) is NetworkError and words.startswith("no connection"):
        return Outcome(item, "again", words=words)
    return Outcome(item, "unknown", words=words)


# Keeping it -------------------------------------------------------------------------------


async def keep(tx: Tx, outcome: Outcome) -> None:
    item = outcome.item
    if outcome.kind == "sent":
        await outbox.ended(tx, item.id, "sent")
        if item.method == "send" and item.message_id and outcome.telegram_id:
            await messages.sent(tx, item.message_id, outcome.telegram_id)
    elif outcome.kind == "paused":
        await outbox.put_off(tx, item)
    elif outcome.kind == "blocked":
        await outbox.ended(tx, item.id, "dead")
        await reach.lost_by_id(tx, item.chat_id)
    elif outcome.kind == "gone":
        await _send_anew(tx, item)
    elif outcome.kind in ("again", "unknown"):
        await _try_again(tx, outcome)
    elif outcome.kind == "late":
        log.info("outbox %s (%s): %s", item.id, item.method, outcome.words or outcome.kind)
        await outbox.ended(tx, item.id, "dead")
    else:
        await _set_aside(tx, outcome)


async def _set_aside(tx: Tx, outcome: Outcome) -> None:
    item = outcome.item
    log.error("outbox %s (%s) set aside: %s (huzhu requeue after a fix)", item.id, item.method, outcome.words)
    await reach.set_aside(tx, item.id, item.chat_id, answers=item.method == "send" and item.lane == REPLY)


async def _try_again(tx: Tx, outcome: Outcome) -> None:
    """Once more after a pause that grows; what only informs is not sent again where it may have arrived."""
    item = outcome.item
    surely_not = outcome.kind == "again"
    if item.sort == "info" and not surely_not:
        await outbox.ended(tx, item.id, "unknown")
        return
    if item.attempts >= ATTEMPTS_MAX and not surely_not:
        await _set_aside(tx, outcome)
        return
    pause_ms = min(RETRY_MS_MAX, 500 * 2 ** min(item.attempts, 7))
    receipt = item.id if item.method == "send" and not surely_not else None
    await outbox.again(tx, item, tx.now_ms + pause_ms, receipt=receipt)


async def _send_anew(tx: Tx, item: Item) -> None:
    """The message to edit is there no more: what it should say is sent as a new one."""
    await outbox.ended(tx, item.id, "dead")
    payload = outbox.payload_of(tx.cipher, item)
    if item.message_id is not None and "text" in payload:
        await messages.gone(tx, item.message_id)
        await outbox.add(
            tx, item.chat_id, "send", payload, lane=max(item.lane, TAP_ANSWER + 1), sort=item.sort,
            message_id=item.message_id,
        )  # fmt: skip
