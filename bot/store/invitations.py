"""Invitations: opaque codes of one use. Only an HMAC of the code is kept."""

from dataclasses import dataclass

from bot.model import Role
from bot.store.tx import Tx


@dataclass(frozen=True)
class Invitation:
    """Who is invited: a role in a unit, for a person already on file or for a name, and for a relative whose elder."""

    id: int
    role: Role
    unit_id: int
    person_id: int | None
    name: str
    elder_id: int | None
    made_by: int | None
    expires_at: int
    used_at: int | None
    used_by: int | None


async def add(
    tx: Tx, code: str, role: Role, unit_id: int, *, name: str, expires_at: int,
    made_by: int | None, person_id: int | None = None, elder_id: int | None = None,
) -> int:  # fmt: skip
    return await tx.write(
        "INSERT INTO invitation (code_index, role, unit_id, person_id, name, elder_id, made_by, made_at, expires_at)"
        " VALUES (:index, :role, :unit, :person, :name, :elder, :by, :now, :expires) RETURNING id",
        index=_index(tx, code), role=role, unit=unit_id, person=person_id, name=name, elder=elder_id, by=made_by,
        now=tx.now_ms, expires=expires_at,
    )  # fmt: skip


def _index(tx: Tx, code: str) -> str:
    return tx.cipher.index("invitation", code)


async def by_code(tx: Tx, code: str) -> Invitation | None:
    row = await tx.maybe(
        "SELECT id, role, unit_id, person_id, name, elder_id, made_by, expires_at, used_at, used_by"
        " FROM invitation"
        " WHERE code_index = :index",
        index=_index(tx, code),
    )
    return Invitation(**dict(row)) if row else None


async def used(tx: Tx, invitation: Invitation, by: int) -> None:
    await tx.write(
        "UPDATE invitation SET used_at = :now, used_by = :by WHERE id = :id",
        now=tx.now_ms,
        by=by,
        id=invitation.id,
    )
