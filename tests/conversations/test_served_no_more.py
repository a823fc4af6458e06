"""Whoever is found 服务对象 no more: what was asked about them, or of them, comes to its end."""

from dataclasses import replace

from bot.actions import elders
from bot.model import Actor, Person
from bot.store import people, roles
from bot.store.tx import Tx
from tests.conftest import Community
from tests.conversations.asking import asks as wants
from tests.conversations.test_today import ticks
from tests.conversations.test_wellbeing import asks
from tests.security.facts import number


async def test_who_is_served_no_more_is_not_rung_up(community: Community) -> None:
    """What is noted of a call belongs to an elder of the community, and there is none."""
    await asks(community)
    community.looked()
    await is_found_to_have_the_subsidy(community, "李大山")
    community.looked()
    community.world.clock.moves(hours=20)
    await ticks(community)
    community.looked()
    await community.li_worker.taps("今天要办")
    assert "问平安,要打电话的:2位" in community.li_worker.screen.bubbles[-1].text
    community.looked()


async def test_what_was_wanted_for_them_is_called_off_and_whoever_was_going_hears_it(
    community: Community,
) -> None:
    await wants(community)
    await community.wang.taps("我去")
    community.looked()
    await is_found_to_have_the_subsidy(community, "李大山")
    community.wang.sees("不用去了:李爹爹那里的打扫卫生")
    assert await number(community.world, "SELECT count(*) FROM request WHERE state = 'cancelled'") == 1
    community.looked()


async def is_found_to_have_the_subsidy(community: Community, name: str) -> None:
    """二(一): whoever has it is no 服务对象."""

    async def finds(tx: Tx) -> str:
        li, elder = await person_called(tx, "小李"), await person_called(tx, name)
        [unit_id] = [one.unit_id for one in await roles.held_by(tx, li.id)]
        known = replace(await elders.known_of(tx, elder), subsidy=True)
        return (await elders.find_elder(tx, Actor(li, "worker", unit_id), elder, known)).verdict

    assert community.world.app is not None
    assert await community.world.app.database.turn(finds, "test") == "not-eligible"
    await community.town.moves_on()


async def person_called(tx: Tx, name: str) -> Person:
    row = await tx.one("SELECT id FROM person WHERE name = :name", name=name)
    return await people.get(tx, row["id"])
