"""Words by their sound: only of the bot's own words, and never within a name."""

import pytest

from bot.understanding.by_sound import danger_by_sound, read_in, respelled, with_its_day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("陪李婆婆廖天", "陪李婆婆聊天"), ("办小时", "半小时"), ("取快弟", "取快递"), ("搞卫身", "搞卫生")],
)
def test_a_word_is_read_by_its_sound(typed: str, meant: str) -> None:
    read_in()
    assert respelled(typed) == meant


def test_a_name_is_left_as_it_is() -> None:
    assert respelled("给小石做饭半小时", "给··做饭···") == "给小石做饭半小时"
    assert respelled("给小石做范半小时", "给··做范···") == "给小石做饭半小时"


def test_a_day_is_heard_where_none_was() -> None:
    assert with_its_day("前添陪曹爷爷聊天", "前添陪···聊天") == "前天陪曹爷爷聊天"
    assert with_its_day("钱天陪我", "··陪我") == "钱天陪我"
    assert with_its_day("陪曹爷爷", "陪·") == "陪曹爷爷"


def test_a_short_cry() -> None:
    assert danger_by_sound("帮我叫旧护车") == "帮我叫救护车"
    assert danger_by_sound("就命阿") == "救命"
