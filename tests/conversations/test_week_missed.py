"""The week card of whoever stood before a closed door, did not go, or did not say: each in its own words."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.asking import asks
from tests.conversations.week_of import passes, sends, wants


async def week_card(c: Community) -> str:
    return next(one.text for one in c.wang.screen.bubbles if "日那周" in one.text)


async def test_the_card_of_the_week_says_what_did_not_come_about_and_what_nobody_knows(
    community: Community,
) -> None:
    """Tuesday nobody opened, twice; of Thursday she says nothing; Friday is called off."""
    c = community
    for weekday in (2, 4, 5):
        await wants(c, "李大山", "errands", weekday)
    await sends(c)
    await c.wang.taps("都行")
    await passes(c, days=5, hours=18)  # Tuesday ten o'clock
    c.looked()
    await c.wang.taps("帮帮邻居")
    await taps(c.wang, "没人开门", "没人开门")
    assert "没去成:星期二上午8点 李爹爹 跑腿办事1小时" in await week_card(c)
    assert "✓ 星期四上午8点 李爹爹" in await week_card(c)
    c.looked()
    await c.li_worker.taps("帮忙单")
    c.li_worker.sees("跑腿办事", "没去成")
    c.looked()
    await passes(c, days=2, hours=14)  # the night after Thursday
    assert "去没去成,社区在问:星期四上午8点 李爹爹" in await week_card(c)
    await passes(c, hours=10)
    c.looked()
    await taps(c.li_worker, "帮忙单", "看第3张", "不用了", "对的")
    assert "不用去了:星期五" in await week_card(c)
    c.looked()
    await taps(c.li_worker, "帮忙单", "看第1张", "了结")
    assert "没去成:星期二" in await week_card(c)
    c.looked()


async def test_who_asked_reads_that_it_did_not_come_about(community: Community) -> None:
    await asks(community)
    await community.wang.taps("我去")
    await passes(community, hours=17)
    community.looked()
    await taps(community.wang, "帮帮邻居", "没人开门", "没人开门")
    assert "这次没去成,社区会跟您说。" in community.li_elder.screen.text
    community.looked()
    await taps(community.li_worker, "帮忙单", "看第1张")
    assert "现在:没去成(王秀兰)" in community.li_worker.screen.text
    community.looked()
