"""What whoever goes is asked on the way, walked question by question with the true answers."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import promised
from tests.security.walk import Walk

VISITS = "SELECT count(*) FROM visit WHERE state = 'logged'"


async def somebody_goes(community: Community) -> None:
    """王阿姨 goes to 李爹爹 today at two."""
    await promised(community, start=840)


async def an_errand(community: Community) -> None:
    await promised(community, start=840, service="errands")


async def an_errand_with_money(community: Community) -> None:
    """李爹爹 gave 50 yuan along."""
    await an_errand(community)
    await taps(community.wang, "老人给的", "50元", "对的")
    community.looked()


def mishaps(kind: str) -> str:
    return f"SELECT count(*) FROM mishap WHERE kind = '{kind}'"


WALKS: dict[str, Walk] = {
    "visit of a request": Walk(
        "wang", ("做完了",), ("改一下", "做了多久", "=半小时", "对的"), VISITS, somebody_goes
    ),
    "give-back": Walk(
        "wang", ("去不了了",), ("家里有事",),
        "SELECT count(*) FROM offer WHERE answer = 'no'", somebody_goes,
    ),
    "mishap": Walk("wang", ("出了点事",), ("东西坏了", "=碗打碎了一个"), mishaps("broken"), somebody_goes, True),
    "mishap, a fall": Walk(
        "wang", ("出了点事",), ("摔了", "不要紧了", "=坐到地上了"), mishaps("fell"), somebody_goes, True
    ),
    "money-got": Walk(
        "wang", ("老人给的",), ("=二十", "改一下", "多少元", "50元", "对的"), "SELECT count(*) FROM errand_money", an_errand
    ),
    "money-settle": Walk(
        "wang", ("交账",), ("=30", "20元", "没有小票", "改一下", "用了多少", "=30.5", "对的"),
        "SELECT count(*) FROM errand_money WHERE settled_at IS NOT NULL", an_errand_with_money,
    ),
}  # fmt: skip
