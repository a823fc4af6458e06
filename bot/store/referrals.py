"""二(五) 服务转介: an elder sent on to a place, who looks after it, when it is asked whether it helped, and the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.store.tx import Row, Tx

ReferralState = Literal["open", "helped", "not-helped"]
"""还没问到结果, 帮上了, 没帮上."""


@dataclass(frozen=True)
class Referral:
    """`name` is a place of the directory, or one outside; `words` say for what.

    `ask_on` is the day from which its owner asks whether it helped; `ended_on` the day on which that was known.
    `word` is what the elder (or a relative) says of it afterwards: helped, not-helped, or "" so far.
    """

    id: int
    elder_id: int
    unit_id: int
    name: str
    words: str
    owner_id: int
    made_on: date
    ask_on: date
    state: ReferralState
    ended_on: date | None
    word: str
    revision: int


async def add(
    tx: Tx, *, elder_id: int, unit_id: int, place_id: int | None, name: str, words: str, owner_id: int, ask_on: date
) -> Referral:  # fmt: skip
    number = await tx.write(
        "INSERT INTO referral (elder_id, unit_id, place_id, name, words, owner_id, made_on, ask_on, state, revision)"
        " VALUES (:elder, :unit, :place, '', '', :owner, :made, :ask, 'open', 1) RETURNING id",
        elder=elder_id, unit=unit_id, place=place_id, owner=owner_id, made=tx.today.isoformat(),
        ask=ask_on.isoformat(),
    )  # fmt: skip
    await tx.write(
        "UPDATE referral SET name = :name, words = :words WHERE id = :id",
        name=tx.cipher.seal("referral", "name", number, name),
        words=tx.cipher.seal("referral", "words", number, words), id=number,
    )  # fmt: skip
    return await get(tx, number)


async def get(tx: Tx, referral_id: int) -> Referral:
    [found] = await _referrals(tx, "id = :id", id=referral_id)
    return found


async def maybe(tx: Tx, referral_id: int) -> Referral | None:
    found = await _referrals(tx, "id = :id", id=referral_id)
    return found[0] if found else None


async def of_elder(tx: Tx, elder_id: int) -> Sequence[Referral]:
    """Oldest first."""
    return await _referrals(tx, "elder_id = :id ORDER BY id", id=elder_id)


async def due(tx: Tx, unit_id: int) -> Sequence[Referral]:
    """Of which it is time to ask, the longest due first."""
    return await _referrals(
        tx, "unit_id = :unit AND state = 'open' AND ask_on <= :today ORDER BY ask_on, id",
        unit=unit_id, today=tx.today.isoformat(),
    )  # fmt: skip


async def end(tx: Tx, referral: Referral, state: ReferralState) -> None:
    await tx.write(
        "UPDATE referral SET state = :state, ended_on = :today, revision = revision + 1 WHERE id = :id",
        state=state, today=tx.today.isoformat(), id=referral.id,
    )  # fmt: skip


async def keep_word(tx: Tx, referral: Referral, word: str, by: int) -> None:
    await tx.write(
        "UPDATE referral SET word = :word, word_by = :by, revision = revision + 1 WHERE id = :id",
        word=word, by=by, id=referral.id,
    )  # fmt: skip


async def put_off(tx: Tx, referral: Referral, ask_on: date) -> None:
    await tx.write(
        "UPDATE referral SET ask_on = :ask, revision = revision + 1 WHERE id = :id",
        ask=ask_on.isoformat(), id=referral.id,
    )  # fmt: skip


async def _referrals(tx: Tx, condition: str, **values: object) -> Sequence[Referral]:
    return [_referral(tx, row) for row in await tx.all(f"SELECT * FROM referral WHERE {condition}", **values)]


def _referral(tx: Tx, row: Row) -> Referral:
    return Referral(
        id=row["id"], elder_id=row["elder_id"], unit_id=row["unit_id"],
        name=tx.cipher.open("referral", "name", row["id"], row["name"]),
        words=tx.cipher.open("referral", "words", row["id"], row["words"]),
        owner_id=row["owner_id"], made_on=date.fromisoformat(row["made_on"]), ask_on=date.fromisoformat(row["ask_on"]),
        state=row["state"], ended_on=date.fromisoformat(row["ended_on"]) if row["ended_on"] else None,
        word=row["word"] or "", revision=row["revision"],
    )  # fmt: skip
