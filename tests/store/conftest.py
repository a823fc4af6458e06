"""A store on its own, without a bot: a community, a few members, and a reason that every transfer may give."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.model import Reason
from bot.store import people, reasons, units
from bot.store.cipher import new_key_file
from bot.store.database import Database, Place, create
from bot.store.ledger import Why
from bot.store.tx import Tx
from tests.conftest import WEDNESDAY_AFTERNOON, Clock

MEMBERS = ("王秀兰", "刘建国", "周小芳", "李大山", "张桂珍")


@dataclass
class Books:
    """An open store. `members` are person ids, `community` is a unit id."""

    database: Database
    path: Path
    place: Place
    clock: Clock
    community: int
    members: list[int]
    why: Why


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[Books]:
    path, clock = tmp_path / "huzhu.db", Clock()
    place = Place(ZoneInfo("Asia/Shanghai"), new_key_file(tmp_path / "huzhu.key"))
    create(path, WEDNESDAY_AFTERNOON)
    database = await Database.open(path, place, clock)

    async def found(tx: Tx) -> tuple[int, list[int], Why]:
        district = await units.add(tx, "district", "东西湖区", None)
        street = await units.add(tx, "street", "金银湖街道", district.id)
        community = await units.add(tx, "community", "银湖社区", street.id)
        members = [(await people.add(tx, name)).id for name in MEMBERS]
        reason = await reasons.keep(tx, Reason("points-for-visit", "2025-03-04", "二(四)"), members[0])
        return community.id, members, Why(reason, members[0])

    yield Books(database, path, place, clock, *await database.turn(found, "test"))
    await database.close()
