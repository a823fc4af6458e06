"""A chat that cannot be reached: lost once, told to the workers and never to oneself; a chat that nobody knows."""

from bot.actions import reach
from bot.model import Actor
from bot.store import chats, people, roles
from bot.store.tx import Tx
from tests.store.conftest import Books


async def told(tx: Tx) -> list[int]:
    """The chats that something waits for."""
    rows = await tx.all("SELECT chat_id FROM outbox WHERE state = 'queued' ORDER BY id")
    return [row["chat_id"] for row in rows]


async def settled(tx: Tx, books: Books) -> None:
    """王秀兰 volunteers, 刘建国 and 周小芳 work there; chats 1, 2, 3."""
    for chat_id, (person, role) in enumerate(
        zip(books.members, ("volunteer", "worker", "worker"), strict=False), start=1
    ):
        await chats.open_chat(tx, chat_id, "zh-CN")
        await chats.link(tx, chat_id, person, None)
        await roles.grant(tx, person, role, books.community, None)  # type: ignore[arg-type]  # one of the three above


async def test_a_lost_chat_is_told_to_the_workers_once(books: Books) -> None:
    async def work(tx: Tx) -> list[int]:
        await settled(tx, books)
        for _ in range(2):
            chat = await chats.find(tx, 1)
            assert chat is not None
            await reach.lost(tx, chat)
        return await told(tx)

    assert await books.database.turn(work, "test") == [2, 3]


async def test_a_worker_who_is_lost_is_told_to_the_other_worker(books: Books) -> None:
    async def work(tx: Tx) -> list[int]:
        await settled(tx, books)
        await reach.lost_by_id(tx, 2)
        return await told(tx)

    assert await books.database.turn(work, "test") == [3]


async def test_a_chat_that_nobody_knows_is_nobodys_loss(books: Books) -> None:
    async def work(tx: Tx) -> list[int]:
        await reach.lost_by_id(tx, 99)
        return await told(tx)

    assert await books.database.turn(work, "test") == []


async def test_a_language_is_set_for_a_chat_without_a_person_too(books: Books) -> None:
    async def work(tx: Tx) -> list[str]:
        await settled(tx, books)
        await chats.open_chat(tx, 9, "zh-CN")
        await reach.set_language(tx, Actor(None, None, None), 9, "en")
        wang = await people.get(tx, books.members[0])
        await reach.set_language(tx, Actor(wang, "volunteer", books.community), 1, "en")
        found = [await chats.find(tx, chat_id) for chat_id in (9, 1, 2)]
        wang = await people.get(tx, books.members[0])
        return [wang.language, *(chat.language for chat in found if chat)]

    assert await books.database.turn(work, "test") == ["en", "en", "en", "zh-CN"]
