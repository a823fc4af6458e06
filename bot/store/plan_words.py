"""What was said of a care plan: why the street sent it back, what an elder or a relative would have otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Role
from bot.store.tx import Tx


@dataclass(frozen=True)
class Said:
    """Words of somebody, as whom, about one version."""

    plan_id: int
    said_by: int
    said_as: Role
    words: str


async def add(tx: Tx, plan_id: int, said_by: int, said_as: Role, words: str) -> None:
    word_id = await tx.write(
        "INSERT INTO care_plan_word (plan_id, said_by, said_as, words, said_at)"
        " VALUES (:plan, :by, :as_role, '', :now) RETURNING id",
        plan=plan_id, by=said_by, as_role=said_as, now=tx.now_ms,
    )  # fmt: skip
    sealed = tx.seal("care_plan_word", "words", word_id, words)
    await tx.write("UPDATE care_plan_word SET words = :words WHERE id = :id", words=sealed, id=word_id)


async def of_plan(tx: Tx, plan_id: int) -> Sequence[Said]:
    """What a worker has not looked at yet, the oldest first."""
    rows = await tx.all(
        "SELECT * FROM care_plan_word WHERE plan_id = :plan AND settled_at IS NULL ORDER BY id", plan=plan_id
    )
    return [
        Said(row["plan_id"], row["said_by"], row["said_as"],
             tx.unseal("care_plan_word", "words", row["id"], row["words"]) or "")
        for row in rows
    ]  # fmt: skip


async def settle(tx: Tx, elder_id: int) -> None:
    """A next version answers whatever was said of those before, or the plan is over."""
    await tx.write(
        "UPDATE care_plan_word SET settled_at = :now WHERE settled_at IS NULL"
        " AND plan_id IN (SELECT id FROM care_plan WHERE elder_id = :elder)",
        now=tx.now_ms, elder=elder_id,
    )  # fmt: skip


async def plans_with_words(tx: Tx, unit_id: int) -> Sequence[int]:
    """The versions of a community of which something was said that nobody has looked at."""
    rows = await tx.all(
        "SELECT DISTINCT plan_id FROM care_plan_word JOIN care_plan ON care_plan.id = plan_id"
        " WHERE unit_id = :unit AND settled_at IS NULL ORDER BY plan_id",
        unit=unit_id,
    )
    return [row["plan_id"] for row in rows]
