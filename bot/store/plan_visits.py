"""The visits that care plans ask for: requests (帮忙单) with the item that wants them."""

from collections.abc import Sequence
from datetime import date

from bot.model import CarePlan, Request
from bot.rules.plan_weeks import There
from bot.store import care_plans, requests
from bot.store.care_plans import HOLDS
from bot.store.requests import PROMISED, WANTED
from bot.store.tx import Tx

_OF_ELDER = "id IN (SELECT request_id FROM request_elder WHERE elder_id = :elder)"


async def there(tx: Tx, elder_id: int, first: date, last: date) -> list[There]:
    """What stands already in these days: every visit of an item, and what was promised under a version before."""
    rows = await tx.all(
        f"SELECT item_id, service, part, wanted_on FROM request WHERE {_OF_ELDER} AND asked_as = 'plan'"
        f" AND wanted_on BETWEEN :first AND :last AND (item_id IS NOT NULL OR state IN {PROMISED})",
        elder=elder_id, first=first.isoformat(), last=last.isoformat(),
    )  # fmt: skip
    return [
        There(row["item_id"], row["service"], row["part"], date.fromisoformat(row["wanted_on"]))
        for row in rows
    ]


async def wanted_from(tx: Tx, elder_id: int, first: date) -> Sequence[Request]:
    """What a plan asked for from a day on, and nobody has taken yet."""
    return await requests.where(
        tx, f"{_OF_ELDER} AND asked_as = 'plan' AND wanted_on >= :first AND state IN {WANTED} ORDER BY wanted_on, id",
        elder=elder_id, first=first.isoformat(),
    )  # fmt: skip


async def promised_from(tx: Tx, elder_id: int, first: date) -> Sequence[Request]:
    """What a plan asked for from a day on, and somebody has promised."""
    return await requests.where(
        tx, f"{_OF_ELDER} AND asked_as = 'plan' AND wanted_on >= :first AND state IN {PROMISED} ORDER BY wanted_on, id",
        elder=elder_id, first=first.isoformat(),
    )  # fmt: skip


async def let_go(tx: Tx, elder_id: int, first: date) -> None:
    """From a day on what there is belongs to no item any more: the days are free to be made anew."""
    await tx.write(
        f"UPDATE request SET item_id = NULL WHERE {_OF_ELDER} AND item_id IS NOT NULL AND wanted_on >= :first",
        elder=elder_id, first=first.isoformat(),
    )  # fmt: skip
    await tx.write(
        f"UPDATE care_plan SET made_until = NULL WHERE elder_id = :elder AND {HOLDS}",
        elder=elder_id, on=tx.today.isoformat(),
    )  # fmt: skip


async def made(tx: Tx, plan: CarePlan, until: date) -> None:
    await tx.write(
        "UPDATE care_plan SET made_until = :until WHERE id = :id", until=until.isoformat(), id=plan.id
    )


async def due(tx: Tx, until: date, limit: int) -> Sequence[CarePlan]:
    """Plans that hold and whose visits are not there up to that day; of elders who are at home."""
    return await _at_home(
        tx, "(made_until IS NULL OR made_until < :until) ORDER BY care_plan.id LIMIT :limit", until=until.isoformat(),
        limit=limit,
    )  # fmt: skip


async def of_unit(tx: Tx, unit_id: int) -> Sequence[CarePlan]:
    """All plans of a community that hold, of elders who are at home."""
    return await _at_home(tx, "unit_id = :unit ORDER BY care_plan.id", unit=unit_id)


async def _at_home(tx: Tx, condition: str, **values: object) -> Sequence[CarePlan]:
    rows = await tx.all(
        "SELECT care_plan.id FROM care_plan JOIN person ON person.id = elder_id WHERE whereabouts = 'home'"
        f" AND {HOLDS} AND {condition}",
        on=tx.today.isoformat(), **values,
    )  # fmt: skip
    return [await care_plans.get(tx, row["id"]) for row in rows]
