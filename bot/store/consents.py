"""Who agreed to what, how, and when. PIPL 28: sensitive things are kept only with a consent of its own."""

from typing import Literal

from bot.store.tx import Tx

Kind = Literal["record", "situation", "health", "share"]
"""record: name and services; situation: what 二(一) asks of an elder;
health: a note for those who serve; share: relatives are told, and act."""
How = Literal["chat", "paper", "spoken"]
"""spoken: to the worker, face to face."""


async def add(tx: Tx, person_id: int, kind: Kind, given: bool, how: How, by: int | None) -> None:
    await tx.write(
        "INSERT INTO consent (person_id, kind, given, how, recorded_by, at)"
        " VALUES (:person, :kind, :given, :how, :by, :now)",
        person=person_id, kind=kind, given=int(given), how=how, by=by, now=tx.now_ms,
    )  # fmt: skip


async def withdrew(tx: Tx, person_id: int, kind: Kind) -> bool:
    """Whether the person's latest word on it was no."""
    row = await tx.maybe(
        "SELECT given FROM consent WHERE person_id = :person AND kind = :kind ORDER BY id DESC LIMIT 1",
        person=person_id, kind=kind,
    )  # fmt: skip
    return row is not None and not row["given"]


async def given(tx: Tx, person_id: int, kind: Kind) -> bool:
    """Whether the person's latest word on it was yes."""
    row = await tx.maybe(
        "SELECT given FROM consent WHERE person_id = :person AND kind = :kind ORDER BY id DESC LIMIT 1",
        person=person_id, kind=kind,
    )  # fmt: skip
    return bool(row and row["given"])
