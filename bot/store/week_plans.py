"""Week plans (排下周): who is to go where in a community's week, and what each volunteer was sent of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.store.tx import Row, Tx

Kind = Literal["kept", "proposed", "left"]
"""说好的, 想请去的, 先不派."""


@dataclass(frozen=True)
class WeekPlan:
    """The week from `monday` on. `sent_at` in milliseconds UTC, once it was sent; no `made_by`: the clock did it."""

    id: int
    unit_id: int
    monday: date
    state: Literal["drafted", "sent"]
    made_by: int | None
    sent_at: int | None
    revision: int


@dataclass(frozen=True)
class Planned:
    """Who goes to a request, and from which minute of the day; nobody, where it is `left`."""

    request_id: int
    volunteer_id: int | None
    start: int | None
    kind: Kind


@dataclass(frozen=True)
class WeekAsk:
    """The one message of a plan to one volunteer, and until when they may take their time (milliseconds UTC)."""

    id: int
    plan_id: int
    volunteer_id: int
    until_at: int
    revision: int


async def add(tx: Tx, unit_id: int, monday: date, made_by: int | None) -> WeekPlan:
    plan_id = await tx.write(
        "INSERT INTO week_plan (unit_id, monday, state, made_by, made_at, revision)"
        " VALUES (:unit, :monday, 'drafted', :by, :now, 1) RETURNING id",
        unit=unit_id, monday=monday.isoformat(), by=made_by, now=tx.now_ms,
    )  # fmt: skip
    return WeekPlan(plan_id, unit_id, monday, "drafted", made_by, None, 1)


async def maybe(tx: Tx, plan_id: int) -> WeekPlan | None:
    row = await tx.maybe("SELECT * FROM week_plan WHERE id = :id", id=plan_id)
    return _plan(row) if row else None


async def of_week(tx: Tx, unit_id: int, monday: date) -> WeekPlan | None:
    row = await tx.maybe(
        "SELECT * FROM week_plan WHERE unit_id = :unit AND monday = :monday",
        unit=unit_id,
        monday=monday.isoformat(),
    )
    return _plan(row) if row else None


async def set_sent(tx: Tx, plan: WeekPlan, sent_by: int | None) -> None:
    await tx.write(
        "UPDATE week_plan SET state = 'sent', sent_by = :by, sent_at = :now, revision = revision + 1 WHERE id = :id",
        by=sent_by, now=tx.now_ms, id=plan.id,
    )  # fmt: skip


# Who goes where ------------------------------------------------------------------------------------------


async def put(tx: Tx, plan: WeekPlan, one: Planned) -> None:
    """Set who goes to one request, in place of whoever did."""
    await tx.write(
        "INSERT INTO planned (plan_id, request_id, volunteer_id, start_minute, kind)"
        " VALUES (:plan, :request, :volunteer, :start, :kind) ON CONFLICT (plan_id, request_id) DO UPDATE"
        " SET volunteer_id = :volunteer, start_minute = :start, kind = :kind",
        plan=plan.id, request=one.request_id, volunteer=one.volunteer_id, start=one.start, kind=one.kind,
    )  # fmt: skip


async def touch(tx: Tx, plan: WeekPlan) -> None:
    """It was changed."""
    await tx.write("UPDATE week_plan SET revision = revision + 1 WHERE id = :id", id=plan.id)


async def empty(tx: Tx, plan: WeekPlan) -> None:
    """Nobody goes anywhere: it is drafted anew, or what does not hold any more falls away."""
    await tx.write("DELETE FROM planned WHERE plan_id = :plan", plan=plan.id)


async def planned(tx: Tx, plan_id: int) -> Sequence[Planned]:
    rows = await tx.all("SELECT * FROM planned WHERE plan_id = :plan ORDER BY request_id", plan=plan_id)
    return [Planned(row["request_id"], row["volunteer_id"], row["start_minute"], row["kind"]) for row in rows]


# What was sent -------------------------------------------------------------------------------------------


async def add_ask(tx: Tx, plan: WeekPlan, volunteer_id: int, until_at: int) -> WeekAsk:
    ask_id = await tx.write(
        "INSERT INTO week_ask (plan_id, volunteer_id, until_at, revision) VALUES (:plan, :volunteer, :until, 1)"
        " RETURNING id", plan=plan.id, volunteer=volunteer_id, until=until_at,
    )  # fmt: skip
    return await get_ask(tx, ask_id)


async def get_ask(tx: Tx, ask_id: int) -> WeekAsk:
    return _ask(await tx.one("SELECT * FROM week_ask WHERE id = :id", id=ask_id))


async def maybe_ask(tx: Tx, ask_id: int) -> WeekAsk | None:
    row = await tx.maybe("SELECT * FROM week_ask WHERE id = :id", id=ask_id)
    return _ask(row) if row else None


async def asks(tx: Tx, plan_id: int) -> Sequence[WeekAsk]:
    rows = await tx.all("SELECT * FROM week_ask WHERE plan_id = :plan ORDER BY id", plan=plan_id)
    return [_ask(row) for row in rows]


async def asks_about(tx: Tx, request_id: int) -> Sequence[WeekAsk]:
    """The messages in which a request stands."""
    rows = await tx.all(
        "SELECT week_ask.* FROM week_ask JOIN planned ON planned.plan_id = week_ask.plan_id"
        " AND planned.volunteer_id = week_ask.volunteer_id WHERE request_id = :request ORDER BY week_ask.id",
        request=request_id,
    )  # fmt: skip
    return [_ask(row) for row in rows]


async def touch_ask(tx: Tx, ask: WeekAsk) -> None:
    """Its card has something new to say."""
    await tx.write("UPDATE week_ask SET revision = revision + 1 WHERE id = :id", id=ask.id)


def _plan(row: Row) -> WeekPlan:
    return WeekPlan(
        row["id"], row["unit_id"], date.fromisoformat(row["monday"]), row["state"], row["made_by"], row["sent_at"],
        row["revision"],
    )  # fmt: skip


def _ask(row: Row) -> WeekAsk:
    return WeekAsk(row["id"], row["plan_id"], row["volunteer_id"], row["until_at"], row["revision"])
