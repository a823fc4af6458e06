"""Walks of the contact promise, of 问平安 and of 回访; what goes before them."""

from tests.conftest import Community
from tests.conversations.test_look_in import comes_to_be_asked
from tests.security.walk import Walk


async def a_look_in(community: Community) -> None:
    """王阿姨 was asked to look in on 张婆婆, and goes."""
    await comes_to_be_asked(community)
    await community.wang.taps("我去看")
    community.looked()


async def a_look_in_of_the_community(community: Community) -> None:
    """Nobody could go to 张婆婆: it is the community's turn."""
    await comes_to_be_asked(community)
    await community.wang.taps("这次不行")
    await community.liu.taps("这次不行")
    for label in ("今天要办", "看没人去的"):
        await community.li_worker.taps(label)
    community.looked()


async def a_round(community: Community) -> None:
    """All elders were asked how they are."""
    for label in ("更多", "问平安", "高温", "对的"):
        await community.li_worker.taps(label)
    community.looked()


async def a_round_by_night(community: Community) -> None:
    await a_round(community)
    community.world.clock.moves(hours=6)


TROUBLE = "SELECT count(*) FROM contact WHERE well = 0"
FOLLOW_UPS = "SELECT count(*) FROM follow_up"
ROUNDS = "SELECT count(*) FROM wellbeing"
WALKS: dict[str, Walk] = {
    "look-in-trouble": Walk("wang", ("有事",), ("=没吃饭",), TROUBLE, a_look_in, True),
    "look-in-trouble of the community": Walk(
        "li_worker", ("有事",), ("电话", "=没吃饭"), TROUBLE, a_look_in_of_the_community, True
    ),
    "wellbeing": Walk(
        "li_worker", ("更多",), ("问平安", "高温", "改一下", "为什么问", "寒潮", "对的"), ROUNDS,
    ),
    "wellbeing, again, and at once": Walk(
        "li_worker", ("更多", "问平安"), ("再问一回", "暴雨大雪", "马上问", "对的"), ROUNDS, a_round_by_night,
    ),
    "wellbeing-calls": Walk("li_worker", ("打电话",), ("有事", "=没吃饭"), TROUBLE, a_round, True),
    "follow-ups": Walk(
        "li_worker", ("登记", "还有"),
        ("回访", "王阿姨", "打电话", "做得顺心", "活儿正好", "身体好", "想歇一段", "歇两周", "没讲什么", "=膝盖疼", "改一下", "身体", "身体一般", "对的"),
        FOLLOW_UPS,
    ),
    "follow-up-volunteer": Walk(
        "li_worker", ("登记", "还有", "回访", "王阿姨"),
        ("当面", "做得顺心", "活儿正好", "身体好", "想少去些", "一周2次", "没讲什么", "没有", "对的"), FOLLOW_UPS,
    ),
    "follow-up-elder": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹"),
        ("回访", "打电话", "满意", "没变化", "都合适", "没有", "改一下", "满意不满意", "还行", "对的"), FOLLOW_UPS,
    ),
}  # fmt: skip
