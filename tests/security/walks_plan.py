"""Walks of the week: a drafted plan changed and sent, and what volunteers say to it."""

from tests.conftest import Community
from tests.conversations.week_of import a_week, wants
from tests.security.walk import Walk


async def a_draft(c: Community) -> None:
    await a_week(c)
    await c.li_worker.says("排下周")
    c.looked()


async def a_sent_week(c: Community) -> None:
    """王阿姨 is asked about two visits, and has promised a third."""
    await wants(c, "张桂珍", "errands", 5)
    await a_draft(c)
    for label in ("发出去", "对的"):
        await c.li_worker.taps(label)
    c.looked()


async def an_answered_week(c: Community) -> None:
    await a_sent_week(c)
    await c.wang.taps("都行")
    c.looked()


WALKS: dict[str, Walk] = {
    "change-week": Walk(
        "li_worker", ("改一改",), ("周三", "陈国强 13:00", "换人", "=刘建国"),
        "SELECT count(DISTINCT volunteer_id) FROM planned", a_draft,
    ),
    "change-week, another time": Walk(
        "li_worker", ("改一改",), ("周三", "张桂珍 8:00", "换时间", "=晚上8点", "几点", "=上午10点"),
        "SELECT count(*) FROM planned WHERE start_minute = 600", a_draft,
    ),
    "change-week, nobody for now": Walk(
        "li_worker", ("改一改",), ("周三", "张桂珍 8:00", "先不派"), "SELECT count(*) FROM planned WHERE kind = 'left'", a_draft
    ),
    "send-week": Walk(
        "li_worker", ("发出去",), ("对的",), "SELECT count(*) FROM week_plan WHERE state = 'sent'", a_draft
    ),
    "week-some": Walk(
        "wang", ("有的不行",), ("周三上午8点", "选好了"), "SELECT count(*) FROM offer WHERE answer = 'no'", a_sent_week
    ),
    "week-cannot": Walk(
        "wang", ("这次去不了",), ("周三上午8点", "对的"), "SELECT count(*) FROM request WHERE state = 'open' AND wanted_on = '2026-03-25'",
        an_answered_week,
    ),
}  # fmt: skip
