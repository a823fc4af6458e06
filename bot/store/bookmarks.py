"""Single numbers to go on from after a restart."""

from typing import Literal

from bot.store.tx import Tx

Name = Literal["next_offset", "paused_until", "paused_ms", "key_mark"]
"""paused: until when Telegram said to wait, and how long that was when it said so.
key_mark: by what the key file of this store is known from another's."""


async def get(tx: Tx, name: Name) -> int:
    row = await tx.maybe("SELECT value FROM bookmark WHERE name = :name", name=name)
    return int(row["value"]) if row else 0


async def put(tx: Tx, name: Name, value: int) -> None:
    await tx.note(
        "INSERT INTO bookmark (name, value) VALUES (:name, :value)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name=name, value=value,
    )  # fmt: skip
