"""Whoever is found 服务对象 no more: what was asked about them, or of them, comes to its end."""

from dataclasses import replace

from bot.actions import elders
from bot.model import Actor, Person
from bot.store import people, roles
from bot.store.tx import Tx
from tests.conftest import Community
from tests.conversations.test_today import ticks
from tests.conversations.test_wellbeing import asks


async def test_who_is_served_no_more_is_not_rung_up(community: Community) -> None:
    """What is noted of a call belongs to an elder of the community, and there is none."""
    await asks(community)
    community.looked()

    async def with_the_subsidy(tx: Tx) -> str:
        li = await person_called(tx, "小李")
        elder = await person_called(tx, "李大山")
        [unit_id] = [one.unit_id for one in await roles.held_by(tx, li.id)]
        known = replace(await elders.known_of(tx, elder), subsidy=True)
        return (await elders.find_elder(tx, Actor(li, "worker", unit_id), elder, known)).verdict

    assert community.world.app is not None
    assert await community.world.app.database.turn(with_the_subsidy, "test") == "not-eligible"
    await community.town.moves_on()
    community.looked()
    community.world.clock.moves(hours=20)
    await ticks(community)
    community.looked()
    await community.li_worker.taps("今天要办")
    assert "问平安,要打电话的:2位" in community.li_worker.screen.bubbles[-1].text
    community.looked()


async def person_called(tx: Tx, name: str) -> Person:
    row = await tx.one("SELECT id FROM person WHERE name = :name", name=name)
    return await people.get(tx, row["id"])
