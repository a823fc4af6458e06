"""The evening before, the family reads who comes tomorrow: where the elder lets them, by their own clock, once a day."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.promised import agreed
from tests.conversations.test_week import NINE, THREE, comes, nobody_is_asked_to_look_in, silence

__all__ = ["nobody_is_asked_to_look_in"]

SAID = "小张,家里有人去:\n· 明天(3月20日 星期五)上午9点,王阿姨去看张婆婆,打扫卫生"


async def tomorrow_at_nine(community: Community) -> None:
    await agreed(community, "wang", "zhang", "2026-03-20", NINE)


async def test_the_daughter_is_told_the_evening_before_and_not_in_the_morning(community: Community) -> None:
    await tomorrow_at_nine(community)
    await comes(community, "2026-03-19 18:30")
    assert community.zhang_relative.sees("小张").text == SAID
    community.looked()
    await comes(community, "2026-03-20 08:00")  # 王阿姨's first visit: she and 张婆婆 are told again
    community.zhang_relative.sees_nothing()
    community.looked()


async def test_whoever_is_not_to_see_visits_is_not_told(community: Community) -> None:
    await taps(community.zhang_elder, "更多", "家里人", "✓ 看谁来看我")
    community.looked()
    await tomorrow_at_nine(community)
    await comes(community, "2026-03-19 18:30")
    community.zhang_elder.sees("王阿姨")
    community.zhang_relative.sees_nothing()
    community.looked()


async def test_a_son_in_toronto_reads_it_when_he_is_up_by_his_own_clock(community: Community) -> None:
    """18:30 in Wuhan is 06:30 there; at eight he reads of nine in the evening of his own day."""
    await taps(community.zhang_relative, "更多", "我这边的时间", "多伦多", "对的")
    community.looked()
    await tomorrow_at_nine(community)
    await comes(community, "2026-03-19 18:30")
    community.zhang_relative.sees_nothing()
    community.looked()
    await comes(community, "2026-03-19 20:00")
    assert community.zhang_relative.sees("小张").text == (
        "小张,家里有人去(您那边的钟点):\n· 今天(3月19日 星期四)晚上9点,王阿姨去看张婆婆,打扫卫生"
    )
    await silence(community)


async def test_one_thing_a_day_and_what_sunday_named_is_not_told_again(community: Community) -> None:
    await agreed(community, "wang", "zhang", "2026-03-23", THREE)
    await comes(community, "2026-03-22 18:00")
    community.zhang_relative.sees("3月23日 星期一")
    community.looked()
    await comes(community, "2026-03-22 18:30")
    community.zhang_relative.sees_nothing()
    community.looked()


async def test_one_missed_in_the_evening_comes_in_the_morning(community: Community) -> None:
    await tomorrow_at_nine(community)
    await comes(community, "2026-03-20 08:10")
    community.zhang_relative.sees("小张,家里有人去:", "今天(3月20日 星期五)上午9点,王阿姨去看张婆婆")
    community.looked()
