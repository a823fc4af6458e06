"""What a visit does to requests that it does not answer: nothing; and deeds that come too late are told so."""

from bot.actions import going, helped
from bot.model import Actor, Refusal
from bot.store import people, requests
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import promised, request


async def in_a_turn(community: Community, name: str, *deeds: str) -> list[bool]:
    """Whether each deed of 王阿姨's on the first request was refused."""

    async def work(tx: Tx) -> list[bool]:
        by_name = {row["name"]: row["id"] for row in await tx.all("SELECT id, name FROM person")}
        wang = await people.get(tx, by_name["王秀兰"])
        me, elder_id = Actor(wang, "volunteer", None), by_name[name]
        found = []
        for deed in deeds:
            now = await requests.get(tx, 1)
            if deed == "begin":
                await helped.begun(tx, me, wang.id, [elder_id])
            elif deed == "drop":
                await helped.begun_by_mistake(tx, me, wang.id, [elder_id])
            else:
                done = await (going.give_back if deed == "give-back" else going.not_gone)(tx, me, now)
                found.append(isinstance(done, Refusal))
        return found

    assert community.world.app is not None
    found = await community.world.app.database.turn(work, f"test {name} {deeds}")
    await community.town.moves_on()
    community.looked()
    return found


async def test_a_stay_with_somebody_else_moves_nothing(community: Community) -> None:
    await promised(community)
    await in_a_turn(community, "张桂珍", "begin")
    assert (await request(community)).state == "accepted"
    await in_a_turn(community, "李大山", "begin", "begin")
    assert (await request(community)).state == "under-way"
    await in_a_turn(community, "张桂珍", "drop")
    assert (await request(community)).state == "under-way"
    await in_a_turn(community, "李大山", "drop")
    assert (await request(community)).state == "accepted"


async def test_what_is_given_back_is_not_given_back_again(community: Community) -> None:
    await promised(community)
    assert await in_a_turn(community, "李大山", "give-back") == [False]
    assert await in_a_turn(community, "李大山", "give-back", "not-gone") == [True, True]


async def test_what_is_called_off_is_neither_given_back_nor_missed(community: Community) -> None:
    await promised(community)
    await taps(community.li_worker, "帮忙单", "看第1张", "不用了", "对的")
    community.looked()
    assert await in_a_turn(community, "李大山", "give-back", "not-gone") == [True, True]
