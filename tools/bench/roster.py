"""A roster of 10,000 elders: how long until it is read back, kept, found the same when sent again, and handed out."""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.community import make_template, people_of
from tests.conftest import Community
from tests.conversations.test_roster import HEADERS, sends, sheet
from tools.bench.measured import Line

ROWS = 10_000
"""As many as one sheet may have; 60 seconds are what it may take (issue 5)."""


def measure() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "template").mkdir()
        template = make_template(folder / "template")
        (folder / "here").mkdir()
        world = template.copy_into(folder / "here")
        people = people_of(world)
        yield from asyncio.run(_in_and_out(Community(world, world.town, **people)))


async def _in_and_out(community: Community) -> list[Line]:
    world, li = community.world, community.li_worker
    await world.open()
    content = sheet(*map(_row, range(ROWS)))
    lines = []
    for what in ("read back", "kept", "sent again", "handed out"):
        began = time.perf_counter()
        if what == "kept":
            await li.taps("对的")
        elif what == "handed out":
            for label in ("登记", "还有", "还有", "名单", "带走名单"):
                await li.taps(label)
        else:
            await sends(li, content)
        lines.append(Line(f"a roster of {ROWS} rows, {what}", time.perf_counter() - began, "s"))
    assert await community.count("person") > ROWS, "they are all there"
    assert world.app is not None
    await world.app.close()
    return lines


def _row(number: int) -> tuple[str, ...]:
    """Somebody whom a name and a birthday tell from all others."""
    name = f"周{chr(0x4E00 + number % 5000)}"
    born = f"{1930 + number // 5000}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    told = (
        "婆婆",
        born,
        f"139{number:08}",
        f"翠园小区{number}栋",
        "独居",
        "是",
        "是",
        "否",
        "耳朵背",
        "2026-03-01",
    )
    assert len(told) == len(HEADERS) - 1
    return (name, *told)
