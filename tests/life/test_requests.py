"""Requests walked at random, deeds and clock: every one ends, nobody is asked twice, never two go."""

from datetime import timedelta
from random import Random

import pytest

from bot.actions import offers as asking
from bot.actions import requests as acts
from bot.actions.requests import Wish
from bot.model import Actor, Offer, Person, Request
from bot.rules.requests import NOT_YET, OVER, PROMISED
from bot.store import offers, people, requests, roles
from bot.store.tx import Tx
from tests.conftest import Community

STEPS = 60
SERVICES = ("meals", "cleaning", "clinic", "company")


class Walk:
    """One random walk over one request of 李爹爹, each step a turn of its own."""

    def __init__(self, community: Community, seed: int) -> None:
        assert community.world.app is not None
        self.community, self.chance = community, Random(seed)
        self.database = community.world.app.database
        self.number = 0

    async def begins(self) -> int:
        async def work(tx: Tx) -> int:
            elder = await person(tx, "李大山")
            on = tx.today + timedelta(days=self.chance.randrange(4))
            start = self.chance.choice((None, 10 * 60, 17 * 60))
            wish = Wish(
                self.chance.choice(SERVICES), on, self.chance.choice((None, "morning", "afternoon")), start
            )
            return (await acts.ask(tx, await actor(tx, elder, "elder"), elder, wish)).id

        return await self.database.turn(work, "test")

    async def steps(self, request_id: int) -> None:
        """A volunteer says yes or no, gives it back, calls are made, or time goes by."""
        self.number += 1
        if self.chance.random() < 0.5:
            self.community.world.clock.moves(minutes=self.chance.choice((7, 31, 240, 900)))
            assert self.community.world.app is not None
            await self.community.world.app.ticker.tick()
        else:
            await self.database.turn(lambda tx: self._deed(tx, request_id), f"test {self.number}")
        await self.database.turn(lambda tx: holds(tx, request_id), "test")

    async def _deed(self, tx: Tx, request_id: int) -> None:
        request = await requests.get(tx, request_id)
        asked = await offers.of_request(tx, request_id)
        worker = await person(tx, "小李")
        as_worker = await actor(tx, worker, "worker")
        silent = [one for one in asked if one.answer is None]
        deed = self.chance.choice(("yes", "no", "back", "again", "ask", "send", "off"))
        if deed in ("yes", "no") and silent and request.state in NOT_YET:
            await answers(tx, request, self.chance.choice(silent), deed)
        elif deed == "back" and request.state in PROMISED:
            assert request.volunteer_id is not None
            volunteer = await people.get(tx, request.volunteer_id)
            await asking.nobody_goes(tx, await actor(tx, volunteer, "volunteer"), request)
        elif deed == "again":
            await asking.ask_again(tx, as_worker, request)
        elif deed == "ask" and request.state in NOT_YET:
            known = {one.volunteer_id for one in asked}
            others = [
                one
                for one in [await person(tx, name) for name in ("王秀兰", "刘建国")]
                if one.id not in known
            ]
            for one in others[:1]:
                await asking.ask_by_name(tx, as_worker, request, one)
        elif deed == "send":
            await asking.take(
                tx, as_worker, request, await person(tx, self.chance.choice(("王秀兰", "刘建国")))
            )
        elif deed == "off" and self.chance.random() < 0.1:
            await acts.call_off(tx, as_worker, request)


async def person(tx: Tx, name: str) -> Person:
    return await people.get(tx, (await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])


async def actor(tx: Tx, who: Person, role: str) -> Actor:
    held = next(one for one in await roles.held_by(tx, who.id) if one.role == role)
    return Actor(who, held.role, held.unit_id)


async def answers(tx: Tx, request: Request, offer: Offer, said: str) -> None:
    volunteer = await people.get(tx, offer.volunteer_id)
    me = await actor(tx, volunteer, "volunteer")
    if said == "yes":
        await asking.take(tx, me, request, volunteer)
    else:
        await asking.leave(tx, me, offer)


async def holds(tx: Tx, request_id: int) -> None:
    """Somebody goes just where the state says so; one yes at most; nobody is asked twice."""
    request, asked = await requests.get(tx, request_id), await offers.of_request(tx, request_id)
    yes = [one.volunteer_id for one in asked if one.answer == "yes"]
    assert len(yes) <= 1, yes
    if request.state in PROMISED:
        assert yes == [request.volunteer_id]
        assert request.next_at is not None
    assert len({one.volunteer_id for one in asked}) == len(asked)
    if request.state in ("open", "offered"):
        assert request.next_at is not None, "the clock comes back to it"
    if request.on < tx.today - timedelta(days=1):
        assert request.state in ("lapsed", *OVER), "its day is long over"


@pytest.mark.parametrize("seed", range(12))
async def test_every_request_ends(community: Community, seed: int) -> None:
    walk = Walk(community, seed)
    request_id = await walk.begins()
    for _ in range(STEPS):
        await walk.steps(request_id)
    community.world.clock.moves(days=8)
    assert community.world.app is not None
    await community.world.app.ticker.tick()

    async def work(tx: Tx) -> None:
        request = await requests.get(tx, request_id)
        assert request.state in ("lapsed", *OVER)
        if request.state == "lapsed":
            assert await acts.close(tx, await actor(tx, await person(tx, "小李"), "worker"), request) is None
        assert (await requests.get(tx, request_id)).state in OVER

    await walk.database.turn(work, "test")
    await community.town.moves_on()
    community.looked()
