"""The cast of the demo: as many as promised, the same from each seed, and everybody with something to do."""

import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.app import build
from bot.cli.commands import first_invitation
from bot.sandbox.cast import ROLES, Past, live
from bot.sandbox.cast.elders import ELDERS, NO_PHONE, OWN_PHONE
from bot.sandbox.cast.places import COMMUNITIES, STREETS
from bot.sandbox.cast.volunteers import VOLUNTEERS
from bot.sandbox.cast.weeks import calendar, three_weeks
from bot.sandbox.cast.who import RELATIVES
from bot.sandbox.request import InProcessRequest
from bot.sandbox.server import BotApi
from bot.sandbox.town import Neighbour, Town
from bot.settings import Settings
from bot.store import audit, numbers
from bot.store.replay import Replay
from bot.store.tx import Tx
from bot.telegram.limits import NO_LIMITS
from tests.conftest import Clock

OPENS = datetime(2026, 3, 18, 15, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
SCOLDING = (
    "没看明白",
    "不懂",
    "用不了",
    "已经过去了",
    "不归您",
    "没找到这",
    "撞上了",
    "请点下面的按钮",
    "已经记上了",
    "我没办成",
)


async def lived(seed: int) -> tuple[Town, list[str], Counter[str]]:
    """A past from that seed: the town, the faults of its books, and how many visits stand how. Nothing waits."""
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock(OPENS - timedelta(days=21, hours=6.5))
        api = BotApi(clock)
        settings = Settings(
            token=api.token, database=f"sqlite:///{Path(folder)}/huzhu.db", api_url="http://127.0.0.1"
        )
        chance = Random(seed)
        start = await first_invitation(settings, "东西湖区", None, None, clock, chance)
        app = await build(settings, clock, InProcessRequest(api), NO_LIMITS, chance=chance, store=Replay)

        async def until(moment: datetime) -> None:
            clock.at = moment
            await app.comes_to_pass()

        async def states(tx: Tx) -> Counter[str]:
            return Counter(row["state"] for row in await tx.all("SELECT state FROM visit"))

        town = Town(api, app.react)
        try:
            await live(town, start, Past(OPENS, seed), until)
            assert await app.database.reading(numbers.waits) is None
            return town, await app.database.reading(audit.faults), await app.database.reading(states)
        finally:
            await app.close()


def test_the_cast_is_as_large_as_promised() -> None:
    assert (len(STREETS), len(COMMUNITIES)) == (2, 3)
    assert (len(VOLUNTEERS), len(ELDERS), len(RELATIVES)) == (12, 20, 6)
    assert sum(len(one.workers) for one in COMMUNITIES) == 4
    assert sum(one.phone == NO_PHONE for one in ELDERS) == 5
    assert sum(one.phone not in (NO_PHONE, OWN_PHONE) for one in ELDERS) == 2
    assert sum(not one.asked for one in ELDERS) == 1
    assert sum(one.zone != "Asia/Shanghai" for one in RELATIVES) == 1


def well_lived(town: Town, faults: list[str], states: Counter[str]) -> None:
    """The books agree, nobody was scolded, and there is work for everybody."""
    assert faults == []
    assert town.api.violations == []
    assert sum(states.values()) >= 60
    assert {"logged", "verified", "audited", "returned", "refused", "withdrawn"} <= set(states)
    by_name = {one.name: one for one in town.neighbours.values()}
    assert set(by_name) == set(ROLES)
    assert all(one.labels for one in by_name.values())
    assert not [word for word in SCOLDING if word in town.transcript]
    assert "开始了:罗婆婆" in town.transcript
    assert by_name["李大山"].can_tap("来过了")
    assert by_name["曹继红"].can_tap("改一改")
    for community in COMMUNITIES:
        assert by_name[community.workers[0]].can_tap("待核实")
    for street in STREETS:
        assert by_name[street.officer].can_tap("待审核")
    week_is_alive(by_name)


def week_is_alive(by_name: dict[str, Neighbour]) -> None:
    """Whoever opens the page sees 请人帮忙, 帮帮邻居, 排下周 and 问平安 at work."""
    shown = {name: "\n".join(bubble.text for bubble in one.screen.bubbles) for name, one in by_name.items()}
    assert "说好了,周叔叔来" in shown["马素芬"]
    assert "银湖小区7栋1单元101" in shown["周德明"]
    assert "正在问邻居" in shown["张桂珍"]
    assert "还没找到人,社区在帮您找" in shown["冯玉兰"]
    assert "您的服务约定" in shown["李大山"]
    assert "林家德的服务约定" in shown["赵主任"]
    assert by_name["赵主任"].can_tap("同意")
    assert any(by_name[one].can_tap("我去") for one in ("孟小平", "罗长生"))
    assert by_name["吴有福"].can_tap("都好")
    assert by_name["小李"].can_tap("打电话")
    assert "还没找到人" not in shown["李大山"]
    assert "星期一到昨天" in shown["区民政局"]


@pytest.mark.slow
async def test_three_weeks_leave_books_that_agree_and_work_for_everybody() -> None:
    well_lived(*await lived(1))


@pytest.mark.slow
async def test_a_seed_tells_the_same_life_again_and_another_seed_another() -> None:
    first, again = await lived(2), await lived(2)
    well_lived(*first)
    assert first[0].transcript == again[0].transcript
    one, other = (three_weeks(calendar(OPENS), Random(seed)) for seed in (1, 2))
    assert one != other
