"""Walks of the week: a drafted plan changed and sent, and what volunteers say to it."""

from tests.conftest import Community
from tests.conversations.week_of import a_care_plan, a_week, promised, wants
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


async def a_promise(c: Community) -> None:
    await promised(c, "王秀兰", "李大山")
    await c.wang.says("每周归我")
    c.looked()


async def a_weekly_visit(c: Community) -> None:
    """王阿姨 goes to two visits that care plans ask for."""
    await a_care_plan(c)
    await c.li_worker.says("排下周")
    for label in ("发出去", "对的"):
        await c.li_worker.taps(label)
    await c.wang.taps("都行")
    c.looked()


PROMISES = "SELECT count(*) FROM promise WHERE until_on IS NULL"
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
    "plan-again": Walk(
        "li_worker", ("改一改", "周三", "张桂珍 8:00", "先不派", "看周二", "看周三", "看周五", "看总的", "重新排"), ("对的",),
        "SELECT count(*) FROM planned WHERE request_id = 2 AND kind = 'proposed'", a_draft,
    ),
    "send-week": Walk(
        "li_worker", ("发出去",), ("对的",), "SELECT count(*) FROM week_plan WHERE state = 'sent'", a_draft
    ),
    "week-some": Walk(
        "wang", ("有的不行",), ("周三上午8点", "选好了"), "SELECT count(*) FROM offer WHERE answer = 'no'", a_sent_week
    ),
    "week-cannot": Walk(
        "wang", ("有一次去不了",), ("周三上午8点", "对的"), "SELECT count(*) FROM request WHERE volunteer_id IS NULL AND wanted_on = '2026-03-25'",
        an_answered_week,
    ),
    "promise": Walk(
        "wang", ("更多", "每周归我"),
        ("李爹爹", "=打扫", "=周二", "=明天", "改一下", "哪一天", "还有", "周六", "改一下", "从哪天起", "下周起", "对的"), PROMISES,
    ),
    "promise that somebody made already": Walk(
        "wang", ("再加一个",), ("李爹爹", "打扫卫生", "周二", "今天起", "哪一天", "周三", "对的"), PROMISES, a_promise
    ),
    "promise-weekly": Walk("wang", ("以后归我",), ("周三上午8点", "下周起", "对的"), PROMISES, a_weekly_visit),
    "end-promise": Walk(
        "wang", ("不再归我",), ("=明天", "改一下", "从哪天起", "下个月起", "对的"), "SELECT count(*) FROM promise WHERE until_on IS NOT NULL",
        a_promise,
    ),
}  # fmt: skip
