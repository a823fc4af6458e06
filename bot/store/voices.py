"""Voice notes that wait to be heard, by a machine or by the community. The sound itself stays with Telegram."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.tx import Row, Tx

VoiceState = Literal["reading", "asked", "waiting", "heard", "understood", "left", "gone"]
"""一段语音: 机器在听, 问了要不要请社区听, 等社区听, 听过了, 听懂了, 改说别的了, 过了期没人听."""

CLOSED: tuple[VoiceState, ...] = ("heard", "understood", "left", "gone")
"""Whatever is so keeps no sound."""


@dataclass(frozen=True)
class Voice:
    """A voice note of so many `seconds`, from a phone of `person_id`; the community's to hear where no machine does.

    Instants are milliseconds UTC. `asked_at`: when they were told that it was not understood, or while a machine still
    listens, when they went on by tap or word. `played`: somebody of
    the community had it sent to them; `heard_by` says they heard it.
    """

    id: int
    chat_id: int
    person_id: int
    unit_id: int
    seconds: int
    said_at: int
    asked_at: int | None
    state: VoiceState
    tries: int
    played: bool
    heard_by: int | None
    revision: int


def _voice(row: Row) -> Voice:
    return Voice(
        row["id"], row["chat_id"], row["person_id"], row["unit_id"], row["seconds"], row["said_at"], row["asked_at"],
        row["state"], row["tries"], bool(row["played"]), row["heard_by"], row["revision"],
    )  # fmt: skip


async def add(
    tx: Tx, chat_id: int, person_id: int, unit_id: int, file_id: str, seconds: int, state: VoiceState
) -> Voice:
    """`state`: reading where a machine hears it first, else asked."""
    voice_id = await tx.write(
        "INSERT INTO voice (chat_id, person_id, unit_id, file_id, seconds, said_at, asked_at, state, tries, played,"
        " revision) VALUES (:chat, :person, :unit, '', :seconds, :now, :asked, :state, 0, 0, 1) RETURNING id",
        chat=chat_id, person=person_id, unit=unit_id, seconds=seconds, now=tx.now_ms, state=state,
        asked=tx.now_ms if state == "asked" else None,
    )  # fmt: skip
    sealed = tx.cipher.seal("voice", "file_id", voice_id, file_id)
    await tx.write("UPDATE voice SET file_id = :file WHERE id = :id", file=sealed, id=voice_id)
    return await get(tx, voice_id)


async def get(tx: Tx, voice_id: int) -> Voice:
    return _voice(await tx.one("SELECT * FROM voice WHERE id = :id", id=voice_id))


async def maybe(tx: Tx, voice_id: int) -> Voice | None:
    row = await tx.maybe("SELECT * FROM voice WHERE id = :id", id=voice_id)
    return _voice(row) if row else None


async def file_id(tx: Tx, voice_id: int) -> str:
    """By which Telegram sends the sound again; "" once it is not kept any more."""
    row = await tx.one("SELECT file_id FROM voice WHERE id = :id", id=voice_id)
    return tx.cipher.open("voice", "file_id", voice_id, row["file_id"]) if row["file_id"] else ""


async def asked_in_chat(tx: Tx, chat_id: int) -> Sequence[Voice]:
    """Those that were not understood, and nothing was said since."""
    rows = await tx.all("SELECT * FROM voice WHERE chat_id = :chat AND state = 'asked'", chat=chat_id)
    return [_voice(row) for row in rows]


async def waits(tx: Tx) -> int | None:
    """The oldest that a machine has to hear."""
    row = await tx.maybe("SELECT id FROM voice WHERE state = 'reading' ORDER BY id LIMIT 1")
    return row["id"] if row else None


async def claim(tx: Tx, voice_id: int) -> Voice:
    """Count a try before it begins, so that a note on which the process dies is given up in the end."""
    await tx.write("UPDATE voice SET tries = tries + 1 WHERE id = :id", id=voice_id)
    return await get(tx, voice_id)


async def said_since(tx: Tx, chat_id: int) -> None:
    """They went on by tap or word while a machine still listens: that note has had its answer (`asked_at`)."""
    await tx.note(
        "UPDATE voice SET asked_at = :now WHERE chat_id = :chat AND state = 'reading' AND asked_at IS NULL",
        now=tx.now_ms, chat=chat_id,
    )  # fmt: skip


async def waiting_in(tx: Tx, unit_id: int) -> Sequence[Voice]:
    """Those that a community has to hear, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM voice WHERE unit_id = :unit AND state = 'waiting' ORDER BY id", unit=unit_id
    )
    return [_voice(row) for row in rows]


async def open_before(tx: Tx, asked_until: int, said_until: int, limit: int) -> Sequence[Voice]:
    """Those that have waited for an answer since `asked_until`, or for anybody since `said_until`."""
    rows = await tx.all(
        "SELECT * FROM voice WHERE (state = 'asked' AND asked_at <= :asked)"
        " OR (state IN ('asked', 'waiting') AND said_at <= :said) ORDER BY id LIMIT :limit",
        asked=asked_until, said=said_until, limit=limit,
    )  # fmt: skip
    return [_voice(row) for row in rows]


async def becomes(tx: Tx, voice: Voice, state: VoiceState, heard_by: int | None = None) -> Voice:
    """What is closed keeps no sound."""
    await tx.write(
        "UPDATE voice SET state = :state, heard_by = :by, heard_at = :at, asked_at = coalesce(asked_at, :now),"
        " file_id = CASE WHEN :closed = 1 THEN '' ELSE file_id END, revision = revision + 1 WHERE id = :id",
        state=state, by=heard_by, at=tx.now_ms if heard_by else None, now=tx.now_ms, closed=int(state in CLOSED),
        id=voice.id,
    )  # fmt: skip
    return await get(tx, voice.id)


async def set_played(tx: Tx, voice: Voice) -> None:
    await tx.write("UPDATE voice SET played = 1, revision = revision + 1 WHERE id = :id", id=voice.id)
