"""Gifts below the talk: each action judges for itself, the timer brings everything home, and the books stay in order."""

from random import Random

from bot.actions import gifts
from bot.model import Actor, Gift, HalfPoints, Person, Reason, Refusal
from bot.store import audit, consents, ledger, people, reasons, roles
from bot.store import gifts as stored
from bot.store.ledger import Why
from bot.store.tx import Tx
from tests.store.conftest import Books, books

__all__ = ["books"]

GIFTS = 250


async def settle(books: Books, half_points: int = 400) -> None:
    """Everybody is a volunteer with consent; the first is a worker too, and each has so many half-points."""

    async def work(tx: Tx) -> None:
        issue = await ledger.account(tx, "issue", books.community)
        for one in books.members:
            await roles.grant(tx, one, "volunteer", books.community, None)
            await consents.add(tx, one, "record", True, "paper", None)
            account = await ledger.account(tx, "member", one)
            await ledger.post_now(tx, f"award:{one}", issue, account, HalfPoints(half_points), books.why)
        await roles.grant(tx, books.members[0], "worker", books.community, None)

    await books.database.turn(work, "settle")


async def person(tx: Tx, person_id: int, books: Books) -> tuple[Person, Actor]:
    found = await people.get(tx, person_id)
    return found, Actor(found, "volunteer", books.community)


async def gives(tx: Tx, books: Books, half_points: int, giver: int = 0, receiver: int = 1) -> Gift | Refusal:
    who, actor = await person(tx, books.members[giver], books)
    to, _ = await person(tx, books.members[receiver], books)
    return await gifts.give(tx, actor, who, to, books.community, HalfPoints(half_points))


async def test_an_action_gives_no_more_than_there_is_and_nothing_to_oneself(books: Books) -> None:
    await settle(books, 4)

    async def work(tx: Tx) -> list[str]:
        made = [await gives(tx, books, 3), await gives(tx, books, 2), await gives(tx, books, 1, receiver=0)]
        return [one.reason.rule if isinstance(one, Refusal) else one.state for one in made]

    assert await books.database.turn(work, "test") == ["cooling", "gift-not-enough", "gift-to-oneself"]
    assert await books.database.reading(audit.faults) == []


async def test_an_action_does_each_step_once(books: Books) -> None:
    await settle(books)

    async def work(tx: Tx) -> list[str]:
        said: list[Refusal | None] = []
        _, giver = await person(tx, books.members[0], books)
        _, receiver = await person(tx, books.members[1], books)
        for half_points in (1, 2):
            assert isinstance(await gives(tx, books, half_points), Gift)
        said.append(await gifts.return_gift(tx, receiver, await stored.get(tx, 1)))
        for _ in range(2):
            said.append(await gifts.withdraw_gift(tx, giver, await stored.get(tx, 1)))
        return [one.reason.rule if one else "done" for one in said]

    assert await books.database.turn(work, "test") == ["gift-moved-on", "done", "gift-moved-on"]
    assert await books.database.turn(gifts.arrive, "early") == 0
    books.clock.moves(days=1)
    assert await books.database.turn(gifts.arrive, "due") == 1
    assert await books.database.turn(gifts.arrive, "again") == 0

    async def later(tx: Tx) -> list[str]:
        said: list[Refusal | None] = []
        _, receiver = await person(tx, books.members[1], books)
        for _ in range(2):
            said.append(await gifts.return_gift(tx, receiver, await stored.get(tx, 2)))
        return [one.reason.rule if one else "done" for one in said]

    assert await books.database.turn(later, "test") == ["done", "gift-moved-on"]
    assert await books.database.reading(audit.faults) == []


async def test_a_worker_is_not_told_of_her_own_gift(books: Books) -> None:
    """Flags stand in the record, whoever gives; in a month what was taken back does not count."""
    await settle(books)

    async def work(tx: Tx) -> list[str]:
        _, actor = await person(tx, books.members[0], books)
        assert isinstance(await gives(tx, books, 50), Gift)
        await gifts.withdraw_gift(tx, actor, await stored.get(tx, 1))
        assert isinstance(await gives(tx, books, 20), Gift)
        assert isinstance(await gives(tx, books, 41), Gift)
        rows = await tx.all("SELECT facts FROM record WHERE deed = 'flag-gift' ORDER BY id")
        return [row["facts"] for row in rows]

    found = await books.database.turn(work, "test")
    assert [("gift-day-much" in one, "gift-month-much" in one) for one in found] == [
        (True, False), (True, False), (False, True)
    ]  # fmt: skip


async def test_whatever_is_given_taken_back_and_returned_the_books_agree(books: Books) -> None:
    """Hundreds of gifts at random, the timer now and then: no half-point is lost, and none is made."""
    await settle(books)
    chance = Random(11)

    async def some(tx: Tx) -> None:
        for _ in range(10):
            one, other = chance.sample(range(len(books.members)), 2)
            await gives(tx, books, chance.choice((1, 2, 3, 20, 21, 60)), one, other)
        rows = await tx.all("SELECT id, state FROM gift ORDER BY id")
        for row in chance.sample(list(rows), min(4, len(rows))):
            gift = await stored.get(tx, row["id"])
            assert gift.receiver_id is not None
            _, giver = await person(tx, gift.giver_id, books)
            _, receiver = await person(tx, gift.receiver_id, books)
            await gifts.withdraw_gift(tx, giver, gift)
            await gifts.return_gift(tx, receiver, await stored.get(tx, gift.id))

    for turn in range(GIFTS // 10):
        await books.database.turn(some, f"some{turn}")
        books.clock.moves(hours=chance.choice((0, 1, 30)))
        await books.database.turn(gifts.arrive, f"arrive{turn}")
        assert await books.database.reading(audit.faults) == []

    async def states(tx: Tx) -> set[str]:
        return {row["state"] for row in await tx.all("SELECT DISTINCT state FROM gift")}

    assert await books.database.reading(states) == {"cooling", "given", "withdrawn", "returned"}


async def test_a_reason_is_told_to_whom_it_came_with(books: Books) -> None:
    await settle(books)

    async def work(tx: Tx) -> list[bool]:
        issue = await ledger.account(tx, "issue", books.community)
        mine, others = [await ledger.member(tx, one) for one in books.members[:2]]
        reason = await reasons.keep(tx, Reason("gift-given", "2025-03-04", "二(四)"), books.members[1])
        why = Why(reason, None)
        await ledger.pend(tx, "gift:7:pending", others, mine, HalfPoints(1), why)
        early = await ledger.came_with(tx, mine.id, reason)
        await ledger.post_now(tx, "move:1", issue, mine, HalfPoints(1), why)
        return [
            early,
            await ledger.came_with(tx, mine.id, reason),
            await ledger.came_with(tx, others.id, reason),
        ]

    assert await books.database.turn(work, "test") == [False, True, False]


async def test_gift_ring(books: Books) -> None:
    """A→B→C→A within a month stands in the record; two who give to each other, or a ring that was broken, do not."""
    await settle(books)

    async def rings(tx: Tx) -> list[int]:
        rows = await tx.all("SELECT thing_id FROM record WHERE facts LIKE '%gift-ring%' ORDER BY id")
        return [row["thing_id"] for row in rows]

    async def work(tx: Tx) -> list[int]:
        _, second = await person(tx, books.members[1], books)
        for giver, receiver in ((0, 1), (1, 0), (1, 2), (2, 3), (3, 2), (2, 1)):
            assert isinstance(await gives(tx, books, 1, giver, receiver), Gift)
        assert await rings(tx) == []
        closing = await gives(tx, books, 1, 2, 0)
        assert isinstance(closing, Gift)
        await gifts.withdraw_gift(tx, second, await stored.get(tx, 3))
        assert isinstance(await gives(tx, books, 1, 2, 0), Gift)
        return [*await rings(tx), closing.id]

    found, closing = await books.database.turn(work, "test")
    assert found == closing
