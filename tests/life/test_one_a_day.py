"""UX 24: nobody is told more than one thing a day that they did not ask for, whatever falls due by the clock."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from bot.store import people
from bot.store.tx import Tx
from bot.telling.unasked import show_card_of_day, tell_unasked
from tests.community import Template, taps
from tests.conftest import Community
from tests.conversations.promised import agreed
from tests.life.test_schedule import NINE, OFFICIALS, opened, ticks, told

HOURS = ("08:00", "08:30", "11:00", "14:30", "17:00", "18:00", "18:30", "19:30")


async def test_one_unasked_message_a_day_over_all_timers(template: Template, tmp_path: Path) -> None:
    """Ten days with visits agreed on, a visit nobody verifies, a forgotten stay, a relative abroad.

    Beside it only what is one's own: reminders of visits one makes or gets, and questions about a stay.
    """
    c = await opened(template, tmp_path, "Asia/Shanghai", datetime(2026, 3, 20, 2, 0, tzinfo=UTC))
    await taps(c.zhang_relative, "更多", "我这边的时间", "多伦多", "对的")
    await taps(c.wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    for day in range(22, 31):
        await agreed(c, "wang", "li" if day % 2 else "zhang", f"2026-03-{day}", NINE, "clinic")
        await agreed(c, "liu", "zhang" if day % 2 else "li", f"2026-03-{day}", NINE + 60)
    await taps(c.wang, "记一次服务", "我刚到", "李爹爹")
    c.looked()
    before = len(told(c.world))
    for day in range(20, 31):
        for hour in HOURS:
            at = datetime.fromisoformat(f"2026-03-{day}T{hour}+08:00").astimezone(UTC)
            c.world.clock.at = max(c.world.clock.at, at)
            await ticks(c)
    seen = told(c.world)[before:]
    await c.world.close()
    asked = [one for one in seen if "还没点“结束”" in one[2] or "几点走" in one[2]]
    rest = [one for one in seen if one not in asked]
    reminders = [one for one in rest if one[0] not in OFFICIALS and (one[1].hour, one[1].minute) == (18, 30)]
    assert max(Counter((who, at.date()) for who, at, _ in reminders).values()) == 1
    rest = [one for one in rest if one not in reminders]
    of_day = Counter((who, at.date()) for who, at, _ in rest if who in OFFICIALS or at.hour != 8)
    assert max(of_day.values()) == 1, [key for key, many in of_day.items() if many > 1]
    mornings = Counter((who, at.date()) for who, at, _ in rest if who not in OFFICIALS and at.hour == 8)
    assert max(mornings.values()) == 1
    assert {who for who, _ in of_day} >= {"王秀兰", "刘建国", "李大山", "张桂珍", *OFFICIALS}


async def test_whoever_comes_first_has_the_day_and_a_card_always_goes(community: Community) -> None:
    async def work(tx: Tx) -> list[bool]:
        rows = await tx.all("SELECT id, name FROM person")
        known = {row["name"]: await people.get(tx, row["id"]) for row in rows}
        wang, li, chen = known["王秀兰"], known["小李"], known["陈国强"]
        first = await tell_unasked(tx, wang, "volunteer", "week", "一周的事")
        second = await tell_unasked(tx, wang, "volunteer", "contact", "别的事")
        nobody = await tell_unasked(tx, chen, "elder", "week", "没有手机")
        await tell_unasked(tx, li, "worker", "follow-up", "回访")
        await show_card_of_day(tx, li, "worker", "card", "今天要办", [], None)
        await show_card_of_day(tx, chen, "elder", "card", "没有手机", [], None)
        await show_card_of_day(tx, known["小周"], "worker", "card", "长" * 1025, [], b"\x89PNG")
        return [first, second, nobody]

    assert community.world.app is not None
    assert await community.world.app.database.turn(work, "test") == [True, False, False]

    async def queued(tx: Tx) -> list[int]:
        rows = await tx.all("SELECT lane FROM outbox WHERE state = 'queued' ORDER BY id")
        return [row["lane"] for row in rows]

    assert await community.world.app.database.reading(queued) == [3, 3, 2, 2, 2], (
        "two of the last: words, picture"
    )
    await community.world.app.database.turn(
        lambda tx: tx.note("UPDATE outbox SET state = 'dead' WHERE state = 'queued'"), "test: no PNG of ours"
    )
