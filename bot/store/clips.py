"""读给我听: the clips that a community recorded, and what is to be read to whom."""

import json
from base64 import b64decode, b64encode
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class Clip:
    """A phrase as a worker of the community spoke it. Its sound is got on its own."""

    id: int
    unit_id: int
    phrase: str
    tries: int


@dataclass(frozen=True)
class Reading:
    """Clips to be joined into one voice note for a chat."""

    id: int
    chat_id: int
    unit_id: int
    phrases: tuple[str, ...]
    tries: int


async def keep(tx: Tx, unit_id: int, phrase: str, file_id: str, by: int) -> None:
    """The newest of a phrase takes the place of the one before; its sound is fetched later."""
    await forget(tx, unit_id, phrase)
    clip_id = await tx.write(
        "INSERT INTO clip (unit_id, phrase, file_id, tries, made_by, made_at)"
        " VALUES (:unit, :phrase, '', 0, :by, :now) RETURNING id",
        unit=unit_id, phrase=phrase, by=by, now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.cipher.seal("clip", "file_id", clip_id, file_id)
    await tx.write("UPDATE clip SET file_id = :file WHERE id = :id", file=sealed, id=clip_id)


async def forget(tx: Tx, unit_id: int, phrase: str) -> None:
    await tx.write("DELETE FROM clip WHERE unit_id = :unit AND phrase = :phrase", unit=unit_id, phrase=phrase)


async def recorded(tx: Tx, unit_id: int, *, fetched: bool = False) -> set[str]:
    """The phrases of a community that were spoken; only those whose sound is here, where that matters."""
    rows = await tx.all(
        "SELECT phrase FROM clip WHERE unit_id = :unit AND (sound IS NOT NULL OR :fetched = 0)",
        unit=unit_id, fetched=int(fetched),
    )  # fmt: skip
    return {row["phrase"] for row in rows}


async def to_fetch(tx: Tx) -> int | None:
    """The oldest whose sound is still with Telegram alone."""
    row = await tx.maybe("SELECT id FROM clip WHERE sound IS NULL ORDER BY id LIMIT 1")
    return row["id"] if row else None


async def claim(tx: Tx, clip_id: int) -> tuple[Clip, str] | None:
    """With the id of its file; None where it was spoken anew meanwhile. A try is counted before it begins."""
    row = await tx.maybe("UPDATE clip SET tries = tries + 1 WHERE id = :id RETURNING *", id=clip_id)
    return (_clip(row), tx.cipher.open("clip", "file_id", clip_id, row["file_id"])) if row else None


async def set_sound(tx: Tx, clip_id: int, sound: bytes) -> None:
    sealed = tx.cipher.seal("clip", "sound", clip_id, b64encode(sound).decode())
    await tx.write("UPDATE clip SET sound = :sound WHERE id = :id", sound=sealed, id=clip_id)


async def drop(tx: Tx, clip_id: int) -> None:
    """It was no sound: the phrase is asked for again."""
    await tx.write("DELETE FROM clip WHERE id = :id", id=clip_id)


async def sounds(tx: Tx, unit_id: int, phrases: Sequence[str]) -> list[bytes]:
    """Those of the phrases, in their order; without those that are not here."""
    found: dict[str, bytes] = {}
    for phrase in dict.fromkeys(phrases):
        row = await tx.maybe(
            "SELECT id, sound FROM clip WHERE unit_id = :unit AND phrase = :phrase AND sound IS NOT NULL",
            unit=unit_id, phrase=phrase,
        )  # fmt: skip
        if row:
            found[phrase] = b64decode(tx.cipher.open("clip", "sound", row["id"], row["sound"]))
    return [found[phrase] for phrase in phrases if phrase in found]


def _clip(row: Row) -> Clip:
    return Clip(row["id"], row["unit_id"], row["phrase"], row["tries"])


# What is to be read --------------------------------------------------------------------------------------


async def add_reading(tx: Tx, chat_id: int, unit_id: int, phrases: Collection[str]) -> None:
    reading_id = await tx.write(
        "INSERT INTO reading (chat_id, unit_id, phrases, tries, made_at) VALUES (:chat, :unit, '', 0, :now)"
        " RETURNING id",
        chat=chat_id, unit=unit_id, now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.cipher.seal("reading", "phrases", reading_id, json.dumps(list(phrases)))
    await tx.write("UPDATE reading SET phrases = :phrases WHERE id = :id", phrases=sealed, id=reading_id)


async def to_join(tx: Tx) -> int | None:
    row = await tx.maybe("SELECT id FROM reading ORDER BY id LIMIT 1")
    return row["id"] if row else None


async def claim_reading(tx: Tx, reading_id: int) -> Reading:
    await tx.write("UPDATE reading SET tries = tries + 1 WHERE id = :id", id=reading_id)
    row = await tx.one("SELECT * FROM reading WHERE id = :id", id=reading_id)
    phrases = json.loads(tx.cipher.open("reading", "phrases", reading_id, row["phrases"]))
    return Reading(row["id"], row["chat_id"], row["unit_id"], tuple(phrases), row["tries"])


async def end_reading(tx: Tx, reading_id: int) -> None:
    await tx.write("DELETE FROM reading WHERE id = :id", id=reading_id)
