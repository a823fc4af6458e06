"""What is wanted of next week, written straight into the store: the talks of asking are tested elsewhere."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from bot.model import PlanItem
from bot.rules.wanted import Promise
from bot.store import care_plans, promises, requests, roles
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour

MONDAY = date(2026, 3, 23)
Result = TypeVar("Result")


async def in_store(c: Community, work: Callable[[Tx], Awaitable[Result]]) -> Result:
    assert c.world.app is not None
    return await c.world.app.database.turn(work, "test")  # type: ignore[arg-type]  # a coroutine is awaited alike


async def person_id(tx: Tx, name: str) -> int:
    return int((await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])


async def wants(c: Community, elder: str, service: str = "cleaning", weekday: int = 2, **also: Any) -> int:
    """A request for an elder of 银湖社区, on a day of next week; its id."""

    async def work(tx: Tx) -> int:
        elder_id = await person_id(tx, elder)
        row = await tx.one("SELECT unit_id FROM role WHERE person_id = :id AND role = 'elder'", id=elder_id)
        wanted: dict[str, Any] = {
            "part": "morning", "start": None, "minutes": 60, "words": "", "asked_by": None, "asked_as": "plan",
        }  # fmt: skip
        wanted |= also
        on = wanted.pop("on", MONDAY + timedelta(days=weekday - 1))
        request = await requests.add(
            tx, unit_id=row["unit_id"], elder_ids=[elder_id], service=service, on=on, **wanted
        )
        return request.id

    return await in_store(c, work)


async def promised(
    c: Community, volunteer: str, elder: str, weekday: int = 2, service: str = "cleaning"
) -> int:
    async def work(tx: Tx) -> int:
        promise = Promise(
            await person_id(tx, volunteer), await person_id(tx, elder), service, weekday, tx.today
        )
        return (await promises.add(tx, promise)).id

    return await in_store(c, work)


async def a_care_plan(c: Community) -> None:
    """张婆婆's: meals on Wednesdays and Fridays, and the visits of next week that come of it."""

    async def work(tx: Tx) -> Sequence[PlanItem]:
        elder_id, worker_id = await person_id(tx, "张桂珍"), await person_id(tx, "小李")
        unit_id = await roles.unit_of(tx, elder_id, "elder")
        assert unit_id is not None
        items = [PlanItem("meals", 2, (3, 5), "morning", None, 60)]
        plan = await care_plans.add(tx, elder_id=elder_id, unit_id=unit_id, items=items, made_by=worker_id)
        return (await care_plans.set_state(tx, plan, "standing", from_on=MONDAY.isoformat())).items

    [item] = await in_store(c, work)
    for weekday in item.weekdays:
        await wants(c, "张桂珍", item.service, weekday, item_id=item.id)


async def a_week(c: Community) -> None:
    """Five visits: one promised, three that somebody could make, one that takes training nobody had."""
    await promised(c, "王秀兰", "李大山")
    await wants(c, "李大山")
    await wants(c, "张桂珍", "meals", 3)
    await wants(c, "陈国强", "company", 3, part="afternoon")
    await wants(c, "李大山", "errands", 5)
    await wants(c, "张桂珍", "clinic", 4)


# How it goes on ------------------------------------------------------------------------------------------


async def passes(c: Community, **by: int) -> None:
    """The clock goes on, and ticks."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


async def sends(c: Community) -> None:
    await c.li_worker.says("排下周")
    await taps(c.li_worker, "发出去", "对的")


def told(one: Neighbour, *parts: str) -> None:
    """Among what this person has not looked at yet, one message says all of this."""
    texts = [event.text for event in one.unseen]
    assert any(all(part in text for part in parts) for text in texts), (parts, texts)


async def state_of(c: Community, request_id: int) -> tuple[str, int | None]:
    """Its state, and whether the clock will look at it."""

    async def work(tx: Tx) -> tuple[str, int | None]:
        request = await requests.get(tx, request_id)
        return request.state, request.next_at

    return await in_store(c, work)
