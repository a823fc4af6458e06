"""What a single word tells begins something where nothing is open, and disturbs no talk that is."""

from tests.community import taps
from tests.conftest import Community


async def test_a_guess_is_followed_where_nothing_is_open(community: Community) -> None:
    wang = community.wang
    await wang.says("分数报一下")
    wang.sees("您现在有")


async def test_a_guess_interrupts_no_talk(community: Community) -> None:
    """The question is asked again in other words, as of anything that is not understood."""
    wang = community.wang
    await taps(wang, "记一次服务", "李爹爹")
    community.looked()
    await wang.says("分数报一下")
    wang.sees("没看明白", "给李爹爹帮了什么忙")
    await taps(wang, "打扫卫生", "今天上午", "1小时", "对的")
    community.looked()
    assert await community.count("visit") == 1
