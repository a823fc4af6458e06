"""The record: who did what, as whom, to what, when. One line a deed."""

from bot.model import Actor, Fact
from bot.store.tx import Tx, as_json


async def write(tx: Tx, actor: Actor, deed: str, thing: str, thing_id: int | None, **facts: Fact) -> None:
    """Facts name ids, states and numbers; never a phone, an address or a health note."""
    await tx.note(
        "INSERT INTO record (at, person_id, role, unit_id, on_behalf_of, via, deed, thing, thing_id, facts)"
        " VALUES (:at, :person, :role, :unit, :behalf, :via, :deed, :thing, :thing_id, :facts)",
        at=tx.now_ms, person=actor.person.id if actor.person else None, role=actor.role, unit=actor.unit_id,
        behalf=actor.on_behalf_of.id if actor.on_behalf_of else None, via=actor.via, deed=deed, thing=thing,
        thing_id=thing_id, facts=as_json(facts),
    )  # fmt: skip


async def count(tx: Tx, deed: str, thing: str, thing_id: int, since_at: int) -> int:
    """How often a deed was done to a thing from an instant on."""
    row = await tx.one(
        "SELECT count(*) AS times FROM record WHERE thing = :thing AND thing_id = :id AND deed = :deed"
        " AND at >= :since",
        thing=thing, id=thing_id, deed=deed, since=since_at,
    )  # fmt: skip
    return int(row["times"])


async def last_at(tx: Tx, deed: str, thing: str, thing_id: int) -> int:
    """When a deed was last done to a thing; 0 where it never was."""
    row = await tx.one(
        "SELECT coalesce(max(at), 0) AS at FROM record WHERE thing = :thing AND thing_id = :id AND deed = :deed",
        thing=thing, id=thing_id, deed=deed,
    )  # fmt: skip
    return int(row["at"])
