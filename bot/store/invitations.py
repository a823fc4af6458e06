"""Invitations: opaque codes of one use. Only an HMAC of the code is kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Role
from bot.store.tx import Tx

FIELDS = "id, role, unit_id, person_id, name, elder_id, made_by, expires_at, used_at, used_by, taken_back_at, shares"


@dataclass(frozen=True)
class Invitation:
    """Who is invited: a role in a unit, for a person already on file or for a name.

    For a relative also whose elder, and what that elder lets them know (`shares`, words with blanks between).
    """

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
    taken_back_at: int | None = None
    shares: str | None = None


async def add(
    tx: Tx, code: str, role: Role, unit_id: int, *, name: str, expires_at: int,
    made_by: int | None, person_id: int | None = None, elder_id: int | None = None,
    shares: str | None = None,
) -> int:  # fmt: skip
    return await tx.write(
        "INSERT INTO invitation (code_index, role, unit_id, person_id, name, elder_id, made_by, made_at, expires_at,"
        " shares) VALUES (:index, :role, :unit, :person, :name, :elder, :by, :now, :expires, :shares) RETURNING id",
        index=_index(tx, code), role=role, unit=unit_id, person=person_id, name=name, elder=elder_id, by=made_by,
        now=tx.now_ms, expires=expires_at, shares=shares,
    )  # fmt: skip


def _index(tx: Tx, code: str) -> str:
    return tx.cipher.index("invitation", code)


async def by_code(tx: Tx, code: str) -> Invitation | None:
    row = await tx.maybe(f"SELECT {FIELDS} FROM invitation WHERE code_index = :index", index=_index(tx, code))
    return Invitation(**dict(row)) if row else None


async def maybe(tx: Tx, invitation_id: int) -> Invitation | None:
    row = await tx.maybe(f"SELECT {FIELDS} FROM invitation WHERE id = :id", id=invitation_id)
    return Invitation(**dict(row)) if row else None


async def still_good(tx: Tx, unit_ids: Sequence[int], invited: Sequence[Role]) -> Sequence[Invitation]:
    """The cards for these roles of these units that somebody could use now, the newest first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM invitation WHERE used_at IS NULL AND taken_back_at IS NULL AND expires_at > :now"
        " ORDER BY id DESC",
        now=tx.now_ms,
    )
    found = [Invitation(**dict(row)) for row in rows]
    return [one for one in found if one.unit_id in unit_ids and one.role in invited]


async def take_back(tx: Tx, invitation: Invitation) -> None:
    await tx.write(
        "UPDATE invitation SET taken_back_at = :now WHERE id = :id", now=tx.now_ms, id=invitation.id
    )


async def used(tx: Tx, invitation: Invitation, by: int) -> None:
    await tx.write(
        "UPDATE invitation SET used_at = :now, used_by = :by WHERE id = :id",
        now=tx.now_ms,
        by=by,
        id=invitation.id,
    )
