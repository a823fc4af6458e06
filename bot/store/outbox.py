"""Messages waiting to be sent: written with the change they tell of, sent after it is kept."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.store.cipher import Cipher, SealBroken
from bot.store.tx import Row, Tx, as_json

Method = Literal["send", "edit", "delete", "answer", "leave"]
Class = Literal["ack", "must", "info"]
Payload = Mapping[str, Any]


@dataclass(frozen=True)
class Due:
    """A call that may be made now, as far as its limits go by it; what it says is read when it begins."""

    id: int
    chat_id: int
    method: Method
    lane: int


TAP_ANSWER, REPLY, NOTICE, BULK = range(4)
"""The lanes, the most urgent first."""
STATES = ("queued", "sending", "sent", "unknown", "dead", "set_aside")
"""As they are counted: what was set aside lies there as dead, with the moment it was."""


@dataclass(frozen=True)
class Item:
    """One call to make. `telegram_id` is the message to edit, once Telegram has given it one.

    `receipt` is the number that shows two messages to be one, where it may come twice; `language` its reader's then.

    What it says stays `sealed` until it is sent (`payload_of`): one that does not open must hold up no other.
    """

    id: int
    message_id: int | None
    chat_id: int
    method: Method
    lane: int
    sort: Class
    sealed: str
    attempts: int
    receipt: int | None
    expires_at: int | None
    telegram_id: int | None
    dedup_key: str
    language: str = ""


async def add(
    tx: Tx, chat_id: int, method: Method, payload: Payload, *, lane: int, sort: Class,
    message_id: int | None = None, not_before: int = 0, expires_at: int | None = None,
) -> None:  # fmt: skip
    key = tx.next_key()
    await tx.note(
        "INSERT INTO outbox (message_id, chat_id, method, lane, class, payload, dedup_key, not_before, due_at,"
        " expires_at, state, attempts) VALUES (:message, :chat, :method, :lane, :class, :payload, :key, :not_before,"
        " :due, :expires, 'queued', 0)",
        message=message_id, chat=chat_id, method=method, lane=lane, payload=_seal(tx, key, payload), key=key,
        not_before=not_before, due=max(not_before, tx.now_ms), expires=expires_at, **{"class": sort},
    )  # fmt: skip


async def replace_queued(tx: Tx, message_id: int, payload: Payload) -> bool:
    """Put a newer payload in place of one that still waits to be sent or edited; False where none waits."""
    row = await tx.maybe(
        "SELECT id, dedup_key FROM outbox WHERE message_id = :message AND state = 'queued'"
        " AND method IN ('send', 'edit') ORDER BY id DESC LIMIT 1",
        message=message_id,
    )
    if row is None:
        return False
    sealed = _seal(tx, row["dedup_key"], payload)
    await tx.note("UPDATE outbox SET payload = :payload WHERE id = :id", payload=sealed, id=row["id"])
    return True


async def waits_until(tx: Tx, message_id: int) -> int:
    """Until when a message that was not sent yet is held; 0 where it is not held."""
    row = await tx.one(
        "SELECT max(not_before) AS held_until FROM outbox WHERE message_id = :message AND state = 'queued'"
        " AND method = 'send' AND not_before > :now",
        message=message_id, now=tx.now_ms,
    )  # fmt: skip
    return row["held_until"] or 0


RETRY_MS_MAX = 60_000
"""The longest pause before a message is tried again. One that is to wait longer was put off by a clock ahead."""
IS_TIME = "(not_before <= :now OR attempts > 0 AND not_before > :now + :retry)"
EARLIER = """
  SELECT 1 FROM outbox AS earlier
  WHERE earlier.chat_id = outbox.chat_id AND earlier.state IN ('queued', 'sending') AND +earlier.lane > 0 AND (
    earlier.state = 'sending'
    OR earlier.state = 'queued' AND (earlier.not_before <= :now OR earlier.attempts > 0)
      AND (earlier.lane < outbox.lane OR earlier.lane = outbox.lane AND earlier.id < outbox.id))
"""
"""What a message waits for: one of its chat that is in flight, and those before it in the line.

One that is tried again keeps its place; one that waits for a time of day holds nobody up. (+ says that the lane finds
nothing: it is looked for by chat, however many others wait.)
"""


async def due(tx: Tx, now: int, limit: int) -> Sequence[Due]:
    """What may be sent now: every tap answer, and the first of each chat, the most urgent first."""
    rows = await tx.all(
        f"SELECT id, chat_id, method, lane FROM outbox WHERE state = 'queued' AND {IS_TIME}"
        f" AND (lane = 0 OR NOT EXISTS ({EARLIER})) ORDER BY lane, id LIMIT :limit",
        now=now, retry=RETRY_MS_MAX, limit=limit,
    )  # fmt: skip
    return [Due(row["id"], row["chat_id"], row["method"], row["lane"]) for row in rows]


async def begin(tx: Tx, item_id: int) -> Item | None:
    """Count it as being sent, and give it as it stands now: newer words may have taken the place of those that
    were read before. None where it is not to be sent any more."""
    row = await tx.maybe(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = :id AND state = 'queued'"
        " RETURNING *, (SELECT telegram_id FROM message WHERE message.id = message_id) AS telegram_id",
        id=item_id,
    )
    if row is None:
        return None
    item = _item(row)
    return replace(item, language=await _language(tx, item)) if item.receipt else item


async def _language(tx: Tx, item: Item) -> str:
    """That of whom it is for; else the chat's; else what people read whose telephone speaks none of ours."""
    row = await tx.one(
        "SELECT coalesce((SELECT language FROM person WHERE id ="
        "  (SELECT person_id FROM message WHERE message.id = :message)),"
        " (SELECT language FROM chat WHERE id = :chat), :usual) AS language",
        message=item.message_id, chat=item.chat_id, usual=tx.setting.default_language,
    )  # fmt: skip
    return str(row["language"])


async def ended(tx: Tx, item_id: int, state: Literal["sent", "unknown", "dead"]) -> None:
    await tx.note("UPDATE outbox SET state = :state WHERE id = :id", state=state, id=item_id)


async def again(tx: Tx, item: Item, not_before: int, *, receipt: int | None = None) -> None:
    """Queue it once more. A receipt number shows the reader that two messages are one."""
    await tx.note(
        "UPDATE outbox SET state = 'queued', not_before = :at, receipt = coalesce(receipt, :receipt) WHERE id = :id",
        at=not_before, receipt=receipt, id=item.id,
    )  # fmt: skip
    await _take_over_edit(tx, item)


async def put_off(tx: Tx, item: Item, *, receipt: int | None = None) -> None:
    """Telegram would not hear it yet, or the process died over it: that was no try."""
    await tx.note(
        "UPDATE outbox SET state = 'queued', attempts = attempts - 1, receipt = coalesce(receipt, :receipt)"
        " WHERE id = :id",
        receipt=receipt, id=item.id,
    )  # fmt: skip
    await _take_over_edit(tx, item)


async def _take_over_edit(tx: Tx, item: Item) -> None:
    """What was to be changed about the message while it was in flight, it says now by itself."""
    row = await tx.maybe(
        "SELECT id, dedup_key, payload FROM outbox WHERE message_id = :message AND id > :id AND state = 'queued'"
        " AND method = 'edit'",
        message=item.message_id, id=item.id,
    )  # fmt: skip
    if row:
        with suppress(SealBroken):  # then it is an edit still, and set aside when its turn comes
            changed = _open(tx.cipher, row["dedup_key"], row["payload"])
            await tx.note("DELETE FROM outbox WHERE id = :id", id=row["id"])
            await replace_queued(tx, item.message_id or 0, changed)


async def set_aside(tx: Tx, item_id: int) -> None:
    """It stays, for whoever mends the reason: its chat's line goes on without it."""
    await tx.note(
        "UPDATE outbox SET state = 'dead', set_aside_at = :now WHERE id = :id", now=tx.now_ms, id=item_id
    )


async def requeue(tx: Tx) -> int:
    """Try what was set aside again, after a fix; how many there are."""
    rows = await tx.all(
        "UPDATE outbox SET state = 'queued', set_aside_at = NULL, attempts = 0, not_before = 0"
        " WHERE set_aside_at IS NOT NULL RETURNING id"
    )
    return len(rows)


async def forget(tx: Tx) -> int:
    """What was set aside will never be sent; how many there were."""
    rows = await tx.all("UPDATE outbox SET set_aside_at = NULL WHERE set_aside_at IS NOT NULL RETURNING id")
    return len(rows)


async def drop_queued(tx: Tx, chat_id: int) -> None:
    """Nothing more goes to a chat that cannot be reached."""
    await tx.note("UPDATE outbox SET state = 'dead' WHERE chat_id = :chat AND state = 'queued'", chat=chat_id)


async def drop_for(tx: Tx, person_id: int) -> None:
    """What still waits to be said to a person is not said any more."""
    await tx.note(
        "UPDATE outbox SET state = 'dead' WHERE state = 'queued' AND message_id IN"
        " (SELECT id FROM message WHERE person_id = :person)",
        person=person_id,
    )


async def forget_ended(tx: Tx, before_at: int, limit: int) -> int:
    """What was to go out before an instant, and did or never will, goes; how many. What was set aside stays.

    The newest stays, so that no number is given out twice: two messages are one by it.
    """
    rows = await tx.all(
        "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state IN ('sent', 'unknown', 'dead')"
        " AND set_aside_at IS NULL AND coalesce(due_at, 0) < :before AND id < (SELECT max(id) FROM outbox)"
        " LIMIT :limit) RETURNING id",
        before=before_at, limit=limit,
    )  # fmt: skip
    return len(rows)


async def left_sending(tx: Tx) -> Sequence[Item]:
    """What a process that died had begun to send: nobody knows whether it arrived."""
    rows = await tx.all(
        "SELECT outbox.*, message.telegram_id FROM outbox LEFT JOIN message ON message.id = outbox.message_id"
        " WHERE state = 'sending' ORDER BY outbox.id"
    )
    return [_item(row) for row in rows]


def _seal(tx: Tx, key: str, payload: Payload) -> str:
    return tx.cipher.seal("outbox", "payload", key, as_json(payload))


def payload_of(cipher: Cipher, item: Item) -> Payload:
    """What a call says. Raises SealBroken where it does not open."""
    return _open(cipher, item.dedup_key, item.sealed)


def _open(cipher: Cipher, key: str, sealed: str) -> Payload:
    found: Payload = json.loads(cipher.open("outbox", "payload", key, sealed))
    return found


def _item(row: Row) -> Item:
    return Item(
        row["id"], row["message_id"], row["chat_id"], row["method"], row["lane"], row["class"], row["payload"],
        row["attempts"], row["receipt"], row["expires_at"], row["telegram_id"], row["dedup_key"],
    )  # fmt: skip


async def oldest_due_at(tx: Tx) -> int | None:
    """When the oldest message was first to go out that has not."""
    row = await tx.one(
        "SELECT min(due_at) AS at FROM outbox WHERE state IN ('queued', 'sending') AND due_at <= :now",
        now=tx.now_ms,
    )
    return None if row["at"] is None else int(row["at"])


async def count(tx: Tx) -> dict[str, int]:
    """How many there are in each state. From indexes alone: what they say is long, and is not read."""
    rows = await tx.all("SELECT state, count(*) AS n FROM outbox GROUP BY state")
    aside = (await tx.one("SELECT count(*) AS n FROM outbox WHERE set_aside_at IS NOT NULL"))["n"]
    found = dict.fromkeys(STATES, 0) | {row["state"]: row["n"] for row in rows}
    return found | {"dead": found["dead"] - aside, "set_aside": aside}
