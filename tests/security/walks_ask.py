"""请人帮忙 and what becomes of it, walked question by question with the true answers."""

from tests.community import taps
from tests.conftest import Community
from tests.security.walk import Walk

REQUESTS = "SELECT count(*) FROM request"


def ended(state: str) -> str:
    return f"SELECT count(*) FROM request WHERE state = '{state}'"


async def a_request(community: Community) -> None:
    """李爹爹 wants somebody to clean tomorrow morning; two were asked."""
    await taps(community.li_elder, "请人帮忙", "打扫卫生", "明天上午", "没有", "对的")
    community.looked()


async def a_request_of_the_list(community: Community) -> None:
    """The worker has it on the screen."""
    await a_request(community)
    await taps(community.li_worker, "帮忙单", "看第1张")
    community.looked()


async def nobody_left(community: Community) -> None:
    """Both said no."""
    await a_request(community)
    for volunteer in (community.wang, community.liu):
        await volunteer.taps("这次去不了")
    await taps(community.li_worker, "帮忙单", "看第1张")
    community.looked()


WALKS: dict[str, Walk] = {
    "ask": Walk(
        "li_elder", ("请人帮忙",),
        ("打扫卫生", "别的时候", "=周五", "上午", "=请敲门", "改一下", "什么时候", "=明天下午3点", "对的"), REQUESTS,
    ),
    "ask for what is not done": Walk(
        "zhang_relative", ("帮家人请人",), ("=打针", "陪着去看病", "明天上午", "没有", "对的"), REQUESTS
    ),
    "ask for a day of the past": Walk(
        "li_elder", ("请人帮忙",), ("送饭做饭", "=昨天", "都行", "什么时候", "明天上午", "没有", "对的"), REQUESTS
    ),
    "ask the same again": Walk(
        "li_elder", ("请人帮忙",), ("打扫卫生", "明天上午", "要请", "没有", "对的"), REQUESTS, a_request
    ),
    "ask-for": Walk("li_worker", ("帮忙单", "替老人请人"), ("陈爷爷", "送饭做饭", "后天上午", "没有", "对的"), REQUESTS),
    "find-helper": Walk(
        "li_worker", ("谁合适",), ("王阿姨", "已说好TA去"), ended("accepted"), a_request_of_the_list
    ),
    "cancel-request": Walk("li_elder", ("不用了",), ("对的",), ended("cancelled"), a_request),
    "decline-request": Walk(
        "li_worker", ("社区不接",), ("互助做不了",), ended("declined"), a_request_of_the_list, True
    ),
    "pass-on-request": Walk("li_worker", ("转给别处",), ("社区医院",), ended("passed-on"), nobody_left, True),
}  # fmt: skip
