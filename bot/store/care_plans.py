"""Care plans (服务约定), version by version, and what each asks for."""

from collections.abc import Sequence
from datetime import date

from bot.model import CarePlan, PlanItem, PlanState
from bot.store.tx import Row, Tx

HOLDS = "(state = 'standing' OR (state = 'ended' AND ended_on > :on))"
"""Stands on that day, or on a day after it: see `from_on`."""


async def add(
    tx: Tx,
    *,
    elder_id: int,
    unit_id: int,
    items: Sequence[PlanItem],
    made_by: int,
    from_on: date | None = None,
) -> CarePlan:
    """A next version, drafted; the one that stands goes on until this one does."""
    [last] = tuple(
        await tx.one(
            "SELECT coalesce(max(version), 0) FROM care_plan WHERE elder_id = :elder", elder=elder_id
        )
    )
    plan_id = await tx.write(
        "INSERT INTO care_plan (elder_id, unit_id, version, state, made_by, made_at, from_on, revision)"
        " VALUES (:elder, :unit, :version, 'drafted', :by, :now, :from_on, 1) RETURNING id",
        elder=elder_id, unit=unit_id, version=last + 1, by=made_by, now=tx.now_ms,
        from_on=from_on.isoformat() if from_on else None,
    )  # fmt: skip
    for item in items:
        item_id = await tx.write(
            "INSERT INTO care_plan_item (plan_id, service, a_week, weekdays, part, start_minute, minutes, notes)"
            " VALUES (:plan, :service, :a_week, :weekdays, :part, :start, :minutes, '') RETURNING id",
            plan=plan_id, service=item.service, a_week=item.a_week, weekdays="".join(map(str, item.weekdays)),
            part=item.part, start=item.start, minutes=item.minutes,
        )  # fmt: skip
        sealed = tx.seal("care_plan_item", "notes", item_id, item.notes)
        await tx.write("UPDATE care_plan_item SET notes = :notes WHERE id = :id", notes=sealed, id=item_id)
    return await get(tx, plan_id)


async def get(tx: Tx, plan_id: int) -> CarePlan:
    return await _plan(tx, await tx.one("SELECT * FROM care_plan WHERE id = :id", id=plan_id))


async def maybe(tx: Tx, plan_id: int) -> CarePlan | None:
    row = await tx.maybe("SELECT * FROM care_plan WHERE id = :id", id=plan_id)
    return await _plan(tx, row) if row else None


async def of_elder(tx: Tx, elder_id: int) -> Sequence[CarePlan]:
    """All versions, the newest first."""
    rows = await tx.all(
        "SELECT * FROM care_plan WHERE elder_id = :elder ORDER BY version DESC", elder=elder_id
    )
    return [await _plan(tx, row) for row in rows]


async def standing(tx: Tx, elder_id: int) -> CarePlan | None:
    """The version that holds now, if one does."""
    row = await tx.maybe(
        "SELECT * FROM care_plan WHERE elder_id = :elder AND state = 'standing'", elder=elder_id
    )
    return await _plan(tx, row) if row else None


async def holding(tx: Tx, elder_id: int, on: date) -> CarePlan | None:
    """The version that holds on a day; one that has been replaced holds until the next one does."""
    row = await tx.maybe(
        f"SELECT * FROM care_plan WHERE elder_id = :elder AND from_on <= :on AND {HOLDS} ORDER BY version DESC LIMIT 1",
        elder=elder_id, on=on.isoformat(),
    )  # fmt: skip
    return await _plan(tx, row) if row else None


async def in_state(tx: Tx, unit_ids: Sequence[int], state: PlanState) -> Sequence[CarePlan]:
    """Those of these communities, by the elder's id."""
    ids = ", ".join(str(int(one)) for one in unit_ids) or "0"
    rows = await tx.all(
        f"SELECT * FROM care_plan WHERE state = :state AND unit_id IN ({ids}) ORDER BY elder_id", state=state
    )
    return [await _plan(tx, row) for row in rows]


async def set_state(tx: Tx, plan: CarePlan, state: PlanState, **also: object) -> CarePlan:
    """Move it on, and set columns with it: who agreed as what and when, the street, from when to when it holds."""
    allowed = {"agreed_by", "agreed_as", "agreed_at", "street_by", "street_at", "from_on", "ended_on"}
    assert also.keys() <= allowed, also.keys() - allowed
    sets = "".join(f", {name} = :{name}" for name in also)
    await tx.write(
        f"UPDATE care_plan SET state = :state{sets}, revision = revision + 1 WHERE id = :id",
        state=state, id=plan.id, **also,
    )  # fmt: skip
    return await get(tx, plan.id)


async def _plan(tx: Tx, row: Row) -> CarePlan:
    rows = await tx.all("SELECT * FROM care_plan_item WHERE plan_id = :plan ORDER BY id", plan=row["id"])
    items = tuple(
        PlanItem(
            one["service"], one["a_week"], tuple(map(int, one["weekdays"])), one["part"], one["start_minute"],
            one["minutes"], tx.unseal("care_plan_item", "notes", one["id"], one["notes"]) or "", one["id"],
        )
        for one in rows
    )  # fmt: skip
    return CarePlan(
        id=row["id"], elder_id=row["elder_id"], unit_id=row["unit_id"], version=row["version"], state=row["state"],
        items=items, made_by=row["made_by"], agreed_by=row["agreed_by"], agreed_as=row["agreed_as"],
        street_by=row["street_by"], from_on=_day(row["from_on"]), ended_on=_day(row["ended_on"]),
        revision=row["revision"], made_at=row["made_at"], made_until=_day(row["made_until"]),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
