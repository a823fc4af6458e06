"""The evening before a visit that was agreed on: who goes and to whom they come are reminded, once; twice for few."""

from functools import partial

import pytest

from bot.actions import reminders
from tests.community import taps
from tests.conftest import Community
from tests.conversations.promised import agreed
from tests.conversations.test_week import NINE, THREE, comes, logs, silence


async def test_both_are_reminded_the_evening_before_and_not_again(community: Community) -> None:
    await logs(community)
    await agreed(community, "wang", "li", "2026-03-20", NINE)
    await comes(community, "2026-03-19 18:29")
    await silence(community)
    await comes(community, "2026-03-19 18:30")
    assert (
        community.wang.sees("王阿姨").text
        == "王阿姨,说好要去的:\n· 明天(3月20日 星期五)上午9点,李爹爹家,打扫卫生"
    )
    assert (
        community.li_elder.sees("李爹爹").text
        == "李爹爹,有人来看您:\n· 明天(3月20日 星期五)上午9点,王阿姨,打扫卫生"
    )
    await silence(community)
    for later in ("2026-03-19 18:31", "2026-03-20 08:00", "2026-03-20 08:01"):
        await comes(community, later)
        await silence(community)


@pytest.mark.parametrize("service", ["clinic", "cleaning"])
async def test_the_clinic_and_a_first_visit_are_told_again_in_the_morning(
    community: Community, service: str
) -> None:
    if service == "clinic":
        await logs(community)
    await agreed(community, "wang", "li", "2026-03-20", THREE, service)
    await comes(community, "2026-03-19 18:30")
    community.looked()
    await comes(community, "2026-03-20 08:00")
    community.wang.sees("· 今天(3月20日 星期五)下午3点,李爹爹家")
    community.li_elder.sees("· 今天(3月20日 星期五)下午3点,王阿姨")
    await silence(community)


async def test_two_clocks_that_strike_at_once_remind_once(community: Community) -> None:
    """The second to write finds it done."""
    await agreed(community, "wang", "li", "2026-03-20", NINE)
    await comes(community, "2026-03-19 18:30")
    community.looked()
    assert community.world.app is not None
    remind = partial(reminders.remind_part, due=("evening", 0))
    await community.world.app.database.turn(remind, "another clock")
    await community.town.moves_on()
    await silence(community)


async def test_what_the_sunday_message_named_is_not_told_again_the_same_evening(community: Community) -> None:
    await logs(community)
    await agreed(community, "wang", "li", "2026-03-23", NINE)
    await comes(community, "2026-03-22 18:00")
    community.wang.sees("明天(3月23日 星期一)上午9点")
    community.li_elder.sees("明天(3月23日 星期一)上午9点")
    await comes(community, "2026-03-22 18:30")
    await silence(community)


async def test_what_the_sunday_message_had_no_room_for_is(community: Community) -> None:
    """Two on Monday, and so much else to say that one finds room."""
    await logs(community)
    await agreed(community, "wang", "chen", "2026-03-19", THREE + 10)
    await agreed(community, "wang", "li", "2026-03-23", NINE + 10)
    await agreed(community, "wang", "zhang", "2026-03-23", THREE + 10)
    await comes(community, "2026-03-22 18:00")
    assert "张婆婆" not in community.wang.sees("李爹爹家").text
    community.looked()
    await comes(community, "2026-03-22 18:30")
    community.wang.sees("李爹爹家", "张婆婆家")
    await silence(community)


async def test_one_missed_in_the_evening_comes_in_the_morning_and_none_for_what_has_begun(
    community: Community,
) -> None:
    await logs(community)
    await agreed(community, "wang", "li", "2026-03-20", NINE)
    await agreed(community, "wang", "zhang", "2026-03-20", 8 * 60)
    await comes(community, "2026-03-20 08:10")
    community.wang.sees("今天(3月20日 星期五)上午9点,李爹爹家")
    community.li_elder.sees("今天(3月20日 星期五)上午9点,王阿姨")
    await silence(community)


async def test_one_caught_up_by_night_is_read_in_the_morning_and_says_today(community: Community) -> None:
    await logs(community)
    await agreed(community, "wang", "li", "2026-03-20", NINE)
    await comes(community, "2026-03-19 22:00")
    await silence(community)
    await comes(community, "2026-03-20 08:00")
    community.wang.sees("今天(3月20日 星期五)上午9点")
    community.li_elder.sees("今天(3月20日 星期五)上午9点")
    await silence(community)


async def test_who_has_no_phone_is_told_by_the_worker(community: Community) -> None:
    await agreed(community, "wang", "chen", "2026-03-20", NINE)
    await comes(community, "2026-03-19 18:30")
    community.wang.sees("陈爷爷家")
    await silence(community)
    await taps(community.li_worker, "今天要办", "去告诉")
    await taps(community.li_worker, "陈爷爷")
    community.looked()
    shown = "\n".join(bubble.text for bubble in community.li_worker.screen.bubbles)
    assert "· 明天(3月20日 星期五)上午9点到10点,王阿姨来,打扫卫生。" in shown


async def test_any_hour_of_the_day_will_do_where_none_was_agreed_on(community: Community) -> None:
    await agreed(community, "liu", "li", "2026-03-20", None)
    await comes(community, "2026-03-19 18:30")
    community.liu.sees("· 明天(3月20日 星期五),李爹爹家")
    community.looked()
