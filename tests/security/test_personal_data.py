"""Personal things lie sealed: whoever copies the store's file reads no phone, address, note or word of a talk."""

import json
import sqlite3
from base64 import b64encode
from contextlib import closing
from pathlib import Path

from bot.store import people, to_tell
from bot.store.tx import Tx
from tests.conftest import Community, World
from tests.security.before import gives

TYPED = "昨天我在菜场看见她了"
HALF_A_NAME = "欧阳半截名"
ID_NUMBER = "420112194508120017"
TROUBLE = "老毛病又犯了躺了两天"
TO_TELL = "街道说您那次时间写错了"
NOTED = "今天腿脚利索多了自己下楼"
OF_FAMILY = (
    "远房表侄女",
    "每逢初一十五才来看看",
    "银湖夕阳红合唱团长",
    "02783997788",
    "东西湖眼科小诊所",
    "配一副散光老花镜",
)
"""Who of the family does what; whom of an organisation to phone; where an elder was referred to, and what for."""
ASKED = "去看了哪一位"
"""What the bot said, which waits in the outbox until it is sent, and stays there."""

SHAPE_MIN = 6
"""Four letters of base64 stand somewhere among a million sealed ones by chance."""


def shapes(text: str) -> list[bytes]:
    """A text as it may lie in a file: plain, as JSON, as base64 (whole, or from any byte on), digits alone."""
    plain = text.encode()
    digits = "".join(sign for sign in text if sign.isdigit())
    found = [plain, text.encode("utf-16-le"), json.dumps(text)[1:-1].encode()]
    found += [b64encode(plain[start:])[:-4] for start in range(3)]
    found += [digits.encode()] if len(digits) >= 7 else []
    return [shape for shape in found if len(shape) >= SHAPE_MIN]


def leaks(folder: Path, canaries: list[str]) -> list[str]:
    return [
        f"{text} in {path.name}"
        for path in sorted(folder.glob("huzhu.db*"))
        for text in canaries
        for shape in shapes(text)
        if shape in path.read_bytes()
    ]


def checkpoint(world: World) -> None:
    with closing(sqlite3.connect(world.folder / "huzhu.db")) as shell:
        shell.execute("PRAGMA wal_checkpoint(FULL)")


async def test_personal_fields_unreadable_in_the_store(community: Community) -> None:
    """Phone, address, health note, id number, inbox, half-finished talk, outbox, a contact's words, what is to be told: before and after a checkpoint."""
    world, wang, li = community.world, community.wang, community.li_worker
    newcomer = community.town.person("何新来")
    await newcomer.shares_contact()
    await wang.says("探访")
    for label in ("李爹爹", "有事", "电话"):
        await wang.taps(label)
    await wang.says(TROUBLE)
    await wang.taps("记一次服务")
    await wang.says(TYPED)
    for label in ("登记", "互助员"):
        await li.taps(label)
    await li.says(HALF_A_NAME)
    community.looked()
    await leaves_traces_of_family(community)

    async def keep(tx: Tx) -> list[str]:
        chen = (await tx.one("SELECT id FROM person WHERE name = '陈国强'"))["id"]
        await people.keep_private(tx, chen, "id_number", ID_NUMBER)
        await to_tell.keep(tx, chen, "visit-returned", {"words": TO_TELL})
        found = [await people.private(tx, chen, field) for field in people.PRIVATE]
        return [text for text in found if text]

    assert world.app is not None
    private = await world.app.database.turn(keep, "test")
    assert len(private) == 4, private
    canaries = [
        *private,
        newcomer.person.user.phone,
        TYPED,
        TROUBLE,
        TO_TELL,
        NOTED,
        *OF_FAMILY,
        HALF_A_NAME,
        ASKED,
        world.api.token,
    ]
    assert {path.name for path in world.folder.glob("huzhu.db*")} >= {"huzhu.db", "huzhu.db-wal"}
    assert leaks(world.folder, canaries) == []
    checkpoint(world)
    assert leaks(world.folder, canaries) == []
    assert leaks(world.folder, ["陈国强"]), "names are not sealed: the search itself works"


async def leaves_traces_of_family(community: Community) -> None:
    """A line for the family, the family's duty, an organisation, a referral."""
    wang, li = community.wang, community.zhou_worker
    for answer in (
        "记一次服务",
        "张婆婆",
        "打扫卫生",
        "今天上午",
        "1小时",
        "对的",
        "留一句话给家里人",
        f"={NOTED}",
    ):
        await gives(wang, answer)
    who, does, contact, phone, clinic, what = OF_FAMILY
    for path in (
        ("家里人", "谁管什么", f"={who}", f"={does}", "对的"),
        ("结对", "单位结对", "=银湖志愿队", f"={contact}", f"={phone}", "今天", "问过了,都愿意", "对的"),
        ("转介", f"={clinic}", f"={what}", "一周后", "对的"),
    ):
        for answer in ("登记", "老人的事", "张婆婆", *path):
            await gives(li, answer)
    community.looked()


async def test_personal_fields_are_found_by_this_search(tmp_path: Path) -> None:
    """The proof of the search: each shape is found where it does lie in a file."""
    for shape in shapes("027-83001234"):
        (tmp_path / "huzhu.db-wal").write_bytes(b"\x00 " + shape + b" \x00")
        assert leaks(tmp_path, ["027-83001234"])


async def test_personal_fields_stay_out_of_record_reasons_and_exports(community: Community) -> None:
    """Who did what names ids and numbers; what officials take away as a file has nothing sealed in it."""
    from bot.store.exports import EXPORTS

    async def work(tx: Tx) -> str:
        rows = [
            dict(row) for table in ("record", "reason") for row in await tx.all(f"SELECT * FROM {table}")
        ]  # names written here
        for export in EXPORTS.values():
            rows += await export(tx)
        return json.dumps(rows, ensure_ascii=False)

    assert community.world.app is not None
    said = await community.world.app.database.reading(work)
    assert [text for text in ("83001234", "银湖小区3栋", "腿脚不便", "v1:") if text in said] == []
