"""月探访: what ends it: a visit, an elder who is not at home, a month that is over; and the weeks around 春节."""

from datetime import UTC, datetime

import pytest

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_look_in import ASKED, comes_to_be_asked
from tests.conversations.test_today import ticks
from tests.security.before import gives
from tests.security.facts import number


async def test_a_visit_ends_it_and_one_taken_back_opens_it_again(community: Community) -> None:
    """Whoever was asked; another's logged visit is enough, verified or not."""
    wang = community.wang
    await comes_to_be_asked(community)
    await taps(wang, "记一次服务", "张婆婆", "打扫卫生", "昨天上午", "1小时", "对的")
    community.looked()
    assert await number(community.world, ASKED) == 0
    await wang.taps("撤回")
    community.looked()
    await ticks(community, days=1)
    assert await number(community.world, ASKED) == 1
    await wang.taps("我去看")
    community.looked()
    assert "谢谢您去看张婆婆" in wang.screen.text


async def test_a_visit_of_last_month_ends_nothing(community: Community) -> None:
    wang = community.wang
    community.world.clock.at = datetime(2026, 4, 15, 8, tzinfo=UTC)
    for elder in ("李爹爹", "陈爷爷"):
        await taps(wang, "更多", "探访", elder, "上门平安")
    await ticks(community)
    community.looked()
    await taps(wang, "记一次服务", "张婆婆", "打扫卫生")
    await wang.says("3月25日")
    await taps(wang, "1小时", "对的")
    community.looked()
    assert await number(community.world, ASKED) == 1


@pytest.mark.parametrize("where", ["住院", "去世"])
async def test_who_is_away_or_dead_is_asked_about_no_more(community: Community, where: str) -> None:
    wang, li = community.wang, community.li_worker
    await comes_to_be_asked(community)
    await taps(li, "登记", "老人的事", "张婆婆", "现在在哪", where, *(("对的",) if where == "去世" else ()))
    community.looked()
    assert "张婆婆这几天不在家,不用去了。谢谢您!" in wang.screen.text
    assert await number(community.world, ASKED) == 0
    for _ in range(3):
        await ticks(community, days=1)
    assert not any("还没人去看" in one.text for one in wang.unseen)
    community.looked()
    assert await number(community.world, ASKED) == 0


async def test_the_community_is_told_that_somebody_is_not_at_home(community: Community) -> None:
    """And when she is back the volunteer is asked on."""
    wang, li = community.wang, community.li_worker
    await comes_to_be_asked(community)
    await wang.taps("这次不行")
    await community.liu.taps("这次不行")
    await taps(li, "今天要办", "看没人去的")
    await taps(community.zhou_worker, "登记", "老人的事", "张婆婆", "现在在哪", "住院")
    community.looked()
    assert "张桂珍这几天不在家,不用去了。" in li.screen.text
    await taps(li, "登记", "老人的事", "张婆婆", "现在在哪", "在家")
    community.looked()
    await ticks(community, days=1)
    assert await number(community.world, ASKED) == 1
    community.looked()


async def test_a_month_that_is_over_is_left(community: Community) -> None:
    """On 1 April the ladder of March ends; on the 15th that of April begins."""
    wang = community.wang
    await comes_to_be_asked(community)
    community.looked()
    community.world.clock.at = datetime(2026, 4, 1, 8, tzinfo=UTC)
    await ticks(community)
    assert await number(community.world, ASKED) == 0
    community.looked()
    wang.person.forges("look-in-decline:1:1", 1)
    await community.town.moves_on(wang)
    community.liu.sees_nothing()
    community.looked()


async def test_an_answer_of_last_month_asks_nobody_else(community: Community) -> None:
    """The card still stands in the night to 1 April, before the clock has gone round."""
    wang = community.wang
    await comes_to_be_asked(community)
    community.looked()
    community.world.clock.at = datetime(2026, 3, 31, 17, tzinfo=UTC)
    await wang.taps("这次不行")
    community.liu.sees_nothing()
    community.looked()


async def test_around_the_new_year_who_lives_alone_is_seen_each_week(community: Community) -> None:
    """2027: the week from 30 January on is asked about from 1 February; who does not live alone waits for the 15th."""
    wang, li = community.wang, community.li_worker
    await taps(li, "登记", "老人的事", "张婆婆", "补资料", "改一下")
    await gives(li, "情形")
    await taps(li, "空巢", "对的")
    community.looked()
    community.world.clock.at = datetime(2027, 2, 1, 8, tzinfo=UTC)
    await ticks(community)
    asked = wang.sees("过年前后,还没人去看").text
    community.looked()
    assert "这个月" not in asked
    await wang.taps("这次不行")
    community.looked()
    for _ in range(2):
        await ticks(community, days=1)
    await taps(li, "今天要办")
    community.looked()
    await taps(li, "看没人去的")
    assert "一个人住:过年前后还没人探访。" in li.sees("过年前后").text
    community.looked()


async def test_an_elder_who_is_on_the_register_no_more_is_asked_about_no_more(community: Community) -> None:
    li = community.li_worker
    await comes_to_be_asked(community)
    community.looked()
    await taps(li, "登记", "老人的事", "张婆婆", "补资料", "改一下")
    await gives(li, "有没有补贴")
    await taps(li, "有补贴", "对的")
    community.looked()
    assert await number(community.world, ASKED) == 0
