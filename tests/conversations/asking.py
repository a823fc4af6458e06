"""What the tests of asking have in common: a request, time that goes by, where it stands, new volunteers."""

from bot.sandbox.coming_in import comes_in, enrols_volunteer
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour


async def asks(community: Community, *answers: str) -> None:
    """李爹爹 wants somebody to clean tomorrow morning."""
    await taps(community.li_elder, "请人帮忙", *(answers or ("打扫卫生", "明天上午", "没有", "对的")))
    community.looked()


async def time_passes(community: Community, **by: int) -> None:
    community.world.clock.moves(**by)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def state(community: Community) -> str:
    """Of the latest request."""
    assert community.world.app is not None

    async def work(tx: Tx) -> str:
        return str((await tx.one("SELECT state FROM request ORDER BY id DESC LIMIT 1"))["state"])

    return await community.world.app.database.reading(work)


async def newcomers(community: Community, *names: str) -> list[Neighbour]:
    """Volunteers who have just come in."""
    found = []
    for name in names:
        card = await enrols_volunteer(community.li_worker, name, "1960-1-1")
        one = community.town.person(name)
        await comes_in(one, card, "阿姨")
        found.append(one)
    community.looked()
    return found
