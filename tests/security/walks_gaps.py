"""What is asked where a small gap of asking, matching and coming was closed, walked with the true answers."""

from datetime import date

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import promised
from tests.security.walk import Walk


async def the_worker_looks_at_it(community: Community) -> None:
    """王阿姨 goes to 李爹爹 today at two; 小李 has the card before her."""
    await promised(community, start=840)
    await taps(community.li_worker, "帮忙单", "看第1张")
    community.looked()


async def somebody_goes_soon(community: Community) -> None:
    await promised(community, date(2026, 3, 20))


WALKS: dict[str, Walk] = {
    "give-back-for": Walk(
        "小李", ("TA去不了了",), ("TA病了",),
        "SELECT count(*) FROM offer WHERE answer = 'no'", the_worker_looks_at_it,
    ),
    "my-time, where they live": Walk(
        "wang", ("更多", "我的时间", "走多远"), ("同一小区", "=银湖小区", "改一下", "住哪里", "先不说", "对的"),
        "SELECT count(*) FROM offering WHERE reach_metres = 200",
    ),
    "follow-up-volunteer, a rest": Walk(
        "小李", ("登记", "还有", "回访", "王阿姨"),
        ("打电话", "做得顺心", "活儿正好", "身体好", "想歇一段", "歇两周", "没讲什么", "不去了", "没有", "改一下", "还去不去",
         "还去", "对的"), "SELECT count(*) FROM follow_up", somebody_goes_soon,
    ),
}  # fmt: skip
