"""Visits that somebody agreed on, for tests of what is told of them: written as asking and accepting leave them."""

from datetime import date

from bot.store import contacts, people, requests, roles
from bot.store.tx import Tx
from tests.conftest import Community

PEOPLE = {"wang": "王秀兰", "liu": "刘建国", "li": "李大山", "zhang": "张桂珍", "chen": "陈国强"}


async def agreed(
    community: Community, who: str, whose: str, on: str, start: int | None, service: str = "cleaning", minutes: int = 60
) -> int:  # fmt: skip
    """`who` goes to `whose` home; the request's id."""

    async def work(tx: Tx) -> int:
        ids = {row["name"]: row["id"] for row in await tx.all("SELECT id, name FROM person")}
        elder = await people.get(tx, ids[PEOPLE[whose]])
        unit_id = await roles.unit_of(tx, elder.id, "elder")
        assert unit_id is not None
        made = await requests.add(
            tx, unit_id=unit_id, elder_ids=[elder.id], service=service, on=date.fromisoformat(on), part=None,
            start=start, minutes=minutes, words="", asked_by=elder.id, asked_as="elder",
        )  # fmt: skip
        taken = await requests.set_state(
            tx, made, "accepted", volunteer_id=ids[PEOPLE[who]], agreed_minute=start, accepted_at=tx.now_ms
        )
        return taken.id

    assert community.world.app is not None
    return await community.world.app.database.turn(work, f"agreed{on}{who}{whose}{start}")


async def everybody_is_looked_in_on(community: Community) -> None:
    """So that nobody is asked to look in on somebody this month."""

    async def work(tx: Tx) -> None:
        worker = (await tx.one("SELECT id FROM person WHERE name = '小李'"))["id"]
        for row in await tx.all("SELECT person_id, unit_id FROM role WHERE role = 'elder'"):
            await contacts.add(
                tx, elder_id=row["person_id"], unit_id=row["unit_id"], made_by=worker, role="worker", how="call",
                well=True, words="",
            )  # fmt: skip

    assert community.world.app is not None
    await community.world.app.database.turn(work, "looked-in")
