"""Sunday at six, for ten thousand people: how long it takes, how fast it goes out, and whether who talks has to wait.

The tick is measured against its own statements on bare SQLite. Then a bot with Telegram's limits tells everybody over
HTTP, to a Bot API that answers 429 above 30 a second, while others talk; their waits beside those of a calm afternoon.
"""

import asyncio
import json
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from bot.settings import Settings
from bot.store.cipher import read_key_file
from bot.store.database import Database, Place
from bot.timers import Ticker
from tools.bench.chats import Chats, Step
from tools.bench.district import make_district
from tools.bench.measured import Line
from tools.bench.talks import recorded, running
from tools.bench.turns import Recorder, Written, connect

SUNDAY = datetime(2026, 3, 22, 10, 0, tzinfo=UTC)
"""Six o'clock in Wuhan."""
COMMUNITIES, VOLUNTEERS = 25, 200
"""With an elder each: ten thousand people. Those of the first community have nothing to hear, and talk."""
TALK = ("记一次服务", "李爹爹", "打扫卫生", "昨天上午", "1个半小时", "对的", "撤回")
PER_SECOND, SECONDS = 4, 40.0
ALLOWED, TELEGRAM = 25, 30


def measure() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "district").mkdir()
        make_district(folder / "district", COMMUNITIES, VOLUNTEERS, busy=1)
        took, floor = asyncio.run(_tick(folder))
        yield Line(
            "the tick that tells 10,000 people of their week, against its statements on bare SQLite",
            took,
            "s",
            floor,
        )
        steps = asyncio.run(recorded(folder, TALK))
        (folder / "steps.json").write_text(json.dumps([step.calls for step in steps]))
        calm, _ = asyncio.run(_talking(folder, steps, "calm"))
        waits, api = asyncio.run(_talking(folder, steps, "sunday"))
        for at, name in ((49, "the median"), (94, "the 95th of a hundred")):
            yield Line(
                f"answered while 10,000 are told, {name}, against a calm afternoon",
                quantiles(waits, n=100)[at] * 1000, "ms", quantiles(calm, n=100)[at] * 1000,
            )  # fmt: skip
        first, last = api.sent[0] + 5, api.sent[-1] - 2
        rate = sum(1 for at in api.sent if first <= at < last) / (last - first)
        yield Line("messages a second meanwhile, against those allowed", rate, "1/s", ALLOWED)
        yield Line("answers 429 meanwhile", api.refused, "answers")


async def _tick(folder: Path) -> tuple[float, float]:
    """Seconds: ours, and those of the statements it made, run by themselves on a copy."""
    home, bare = folder / "tick", folder / "bare"
    for copy in (home, bare):
        shutil.copytree(folder / "district", copy)
    settings = Settings(database=f"sqlite:///{home}/huzhu.db")
    place = Place(settings.zone, read_key_file(settings.key_path))
    database = await Database.open(settings.store_path, place, lambda: SUNDAY)
    written = Written(at_desk=True)
    database._writer.connection = Recorder(database._writer.connection, written)  # type: ignore[assignment]  # it is asked for nothing but to execute and close
    began = time.perf_counter()
    await Ticker(database, lambda: None).tick()
    took = time.perf_counter() - began
    await database.close()
    with closing(connect(bare / "huzhu.db")) as connection:
        began = time.perf_counter()
        for _, sql, values in written.statements:
            connection.execute(sql, values).fetchall()
        return took, time.perf_counter() - began


async def _talking(folder: Path, steps: Sequence[Step], name: str) -> tuple[list[float], Chats]:
    """After how many seconds each who talks was answered, and what the Bot API saw."""
    async with running(name, folder, Chats(steps, VOLUNTEERS, most_a_second=TELEGRAM)) as chats:
        waits = await chats.talk_at(PER_SECOND, SECONDS)
        return waits, chats
