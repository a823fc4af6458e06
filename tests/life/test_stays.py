"""Stays below the talk: the action judges for itself, and the timer asks everybody once."""

from bot.actions import stays
from bot.model import Actor, Refusal
from bot.rules.visits import Draft
from bot.store import chats, people, roles
from bot.store import stays as stored
from bot.store.tx import Tx
from tests.store.conftest import Books, books

__all__ = ["books"]

MANY = stays.PART + 7


async def test_nobody_is_at_two_doors(books: Books) -> None:
    """The table holds to it as well as the rule."""

    async def work(tx: Tx) -> list[str]:
        wang, elder = await people.get(tx, books.members[0]), await people.get(tx, books.members[3])
        actor = Actor(wang, "volunteer", books.community)
        made = [await stays.begin(tx, actor, wang, books.community, [elder]) for _ in range(2)]
        return [one.reason.rule if isinstance(one, Refusal) else one.state for one in made]

    assert await books.database.turn(work, "test") == ["running", "stay-runs"]


async def test_what_is_due_is_asked_about_once_a_part_at_a_time(books: Books) -> None:
    """Also of whoever has no telephone here: there the stay is only marked."""

    async def begin(tx: Tx) -> None:
        for number in range(MANY):
            somebody = await people.add(tx, f"互助员{number}")
            await roles.grant(tx, somebody.id, "volunteer", books.community, None)
            if number % 2:
                await chats.open_chat(tx, 1000 + number, "zh-CN")
                await chats.link(tx, 1000 + number, somebody.id, None)
            await stored.add(tx, somebody.id, books.community, [books.members[3]], tx.now_ms)

    async def told(tx: Tx) -> int:
        row = await tx.one("SELECT count(*) AS n FROM outbox WHERE method = 'send'")
        return int(row["n"])

    await books.database.turn(begin, "begin")
    asked = [await books.database.turn(stays.ask_about_forgotten, f"tick{part}") for part in range(3)]
    assert asked == [stays.PART, MANY - stays.PART, 0]
    assert await books.database.reading(told) == MANY // 2


async def test_what_the_rules_refuse_leaves_the_stay_to_be_told(books: Books) -> None:
    """Begun and ended within a minute: no visit, and the stay is still there to be told otherwise."""

    async def work(tx: Tx) -> tuple[str, str]:
        wang, elder = await people.get(tx, books.members[0]), await people.get(tx, books.members[3])
        actor = Actor(wang, "volunteer", books.community)
        begun = await stays.begin(tx, actor, wang, books.community, [elder])
        assert not isinstance(begun, Refusal)
        ended = await stays.end(tx, actor, begun)
        assert not isinstance(ended, Refusal)
        times = stays.times_of(tx, ended)
        draft = Draft(times.on, times.start, times.minutes or 0, "meals", ended.elder_ids)
        refused = await stays.log(tx, actor, wang, ended, draft, None)
        assert isinstance(refused, Refusal)
        return refused.reason.rule, (await stored.get(tx, ended.id)).state

    assert await books.database.turn(work, "test") == ("visit-without-length", "ended")
