"""What is kept no longer than it is needed: once a day, a part at a time; what was decided stays."""

import pytest

from bot.actions import housekeeping
from tests.community import taps
from tests.conftest import Community
from tests.conversations.papers import enters, goes_without_phone
from tests.conversations.test_apply import as_a_volunteer, asks
from tests.conversations.test_come import promised
from tests.conversations.test_roster import ZHOU, sends, sheet
from tests.security.facts import number


async def after(c: Community, days: int) -> None:
    """So many days later, at the first tick of the day; what it brings besides is not looked at."""
    c.world.clock.moves(days=days)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
    c.looked()


async def rows(c: Community, table: str, where: str = "1 = 1") -> int:
    return await number(c.world, f"SELECT count(*) FROM {table} WHERE {where}")


async def test_retention(community: Community) -> None:
    """Handled updates after 14 days, sent messages after 30; the visit they were about stays."""
    await after(community, 0)
    await community.wang.says("昨天下午三点到五点给李爹爹打扫卫生")
    await community.wang.taps("对的")
    community.looked()
    first = await number(community.world, "SELECT max(seq) FROM inbox")
    last = await number(community.world, "SELECT max(id) FROM outbox")
    await after(community, 13)
    assert await rows(community, "inbox", f"seq <= {first}") > 0
    await after(community, 2)
    assert await rows(community, "inbox", f"seq < {first}") == 0
    assert await rows(community, "outbox", f"id <= {last}") == last
    await after(community, 16)
    assert await rows(community, "outbox", f"id < {last}") == 0
    newest = await number(community.world, "SELECT max(id) FROM outbox")
    await after(community, 300)
    assert await number(community.world, "SELECT min(id) FROM outbox") >= newest, (
        "no number is given out twice"
    )
    assert await rows(community, "visit") == 1
    await community.wang.taps("我的积分")
    community.wang.sees("能用")


async def test_what_waits_or_was_set_aside_is_kept(community: Community) -> None:
    assert community.world.app is not None
    await community.world.app.database.turn(
        lambda tx: tx.all(
            "UPDATE inbox SET state = 'parked' WHERE seq = (SELECT min(seq) FROM inbox) RETURNING seq"
        ),
        "test",
    )
    await community.world.app.database.turn(
        lambda tx: tx.all(
            "UPDATE outbox SET state = 'dead', set_aside_at = 1 WHERE id = (SELECT min(id) FROM outbox) RETURNING id"
        ),
        "test",
    )
    await after(community, 40)
    assert await rows(community, "inbox", "state = 'parked'") == 1
    assert await rows(community, "outbox", "set_aside_at = 1") == 1


async def test_it_goes_a_part_at_a_time_and_once_a_day(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "PART", 7)
    assert await rows(community, "inbox") > 14
    before = await rows(community, "inbox") + await rows(community, "outbox")
    await after(community, 40)
    left = await rows(community, "inbox") + await rows(community, "outbox")
    assert left < before
    assert await rows(community, "tick", "job = 'forget'") == 1
    assert community.world.app is not None
    assert await community.world.app.database.turn(housekeeping.forget, "test") == 0


async def test_a_photo_of_a_sheet_goes_once_its_visits_are_audited(community: Community) -> None:
    """Until then it is evidence; afterwards 看签字单 says that it is gone, and that they signed stays."""
    han = await goes_without_phone(community)
    li = await enters(han, "周二 2 饭 半", "没有照片", "返回")
    await li.sends("photo")
    await taps(li, "都签了", "对的")
    han.looked()
    await after(han, 181)
    assert await rows(han, "sheet_photo") == 1
    await han.zhou_worker.taps("待核实")
    await taps(han.zhou_worker, "属实")
    han.looked()
    await han.zhao_officer.taps("待审核")
    await taps(han.zhao_officer, "审核通过")
    han.looked()
    await after(han, 1)
    assert await rows(han, "sheet_photo") == 0
    assert await rows(han, "confirmation", "how = 'sheet'") == 1
    assert await rows(han, "record", "deed = 'forget-photos'") == 1
    await han.zhao_officer.taps("看签字单")
    han.zhao_officer.sees("照片留到期了")


async def test_a_receipt_goes_and_is_not_said_never_to_have_been(community: Community) -> None:
    wang, elder = community.wang, community.li_elder
    await promised(community, start=840, service="errands", minutes=60)
    await taps(wang, "老人给的", "20元", "对的", "交账")
    await wang.says("十五块五")
    await wang.taps("4元5角")
    await wang.sends("photo")
    await wang.taps("对的")
    await taps(wang, "做完了", "对的")
    community.looked()
    await after(community, 179)
    await taps(community.li_worker, "待核实")
    assert "看小票" in community.li_worker.labels
    community.looked()
    await after(community, 2)
    assert await rows(community, "errand_money", "receipt = 'forgotten'") == 1
    await community.li_worker.taps("待核实")
    community.li_worker.sees("还有1件要核实")
    shown = community.li_worker.sees("账:给了20元,用了15元5角,找回4元5角\n请核对")
    assert "看小票" not in shown.labels
    community.looked()
    await elder.taps("看小票")
    assert "小票的照片留到期了" in elder.screen.bubbles[-1].text
    community.looked()


async def test_a_roster_nobody_answered_is_left_and_its_file_forgotten(community: Community) -> None:
    """So is that of one that was done, at once: the file holds phones and illnesses."""
    li = community.li_worker
    await sends(li, sheet(ZHOU))
    assert await rows(community, "roster", "file_id IS NOT NULL") == 1
    await after(community, 15)
    assert await rows(community, "roster", "state = 'left' AND file_id IS NULL") == 1
    await sends(li, sheet(ZHOU))
    await li.taps("对的")
    assert await rows(community, "roster", "state = 'done' AND file_id IS NULL") == 1
    community.looked()


async def test_who_was_declined_is_forgotten_and_who_waits_is_not(community: Community) -> None:
    """Their names, birthdays and numbers; that somebody asked, and who decided, stays."""
    li = community.li_worker
    await as_a_volunteer(community)
    community.looked()
    await li.taps("先不登记")
    community.looked()
    waits = await asks(community, "钱新来")
    await taps(waits, "给老人报名", "银湖社区")
    for said in ("钱大爷", "钱新来"):
        await waits.says(said)
    await taps(waits, "先不留", "对的")
    community.looked()
    await after(community, 29)
    assert await rows(community, "application", "name LIKE 'v1:%'") == 2
    await after(community, 2)
    declined = "state = 'declined' AND name = '' AND phone = '' AND elder = '' AND born_on IS NULL"
    assert await rows(community, "application", declined) == 1
    assert await rows(community, "application", "state = 'waiting' AND name LIKE 'v1:%'") == 1
    assert await rows(community, "record", "deed = 'forget-application'") == 1
    for label in ("更多", "换语言", "English"):
        await li.picks(label)
    assert "何新来" not in li.screen.bubbles[-1].text
    community.looked()
