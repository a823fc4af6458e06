"""How long it took; what is only roughly said is asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.doubt import Doubt
from bot.understanding.lengths import LONGEST, read_minutes


@pytest.mark.parametrize(
    "said, minutes",
    [
        ("1小时", 60),
        ("1 小 时", 60),
        ("一个小时", 60),
        ("一個半小時", 90),
        ("一个半小时", 90),
        ("1个半钟头", 90),
        ("两小时半", 150),
        ("两个半钟头", 150),
        ("两个小时吧", 120),
        ("俩小时", 120),
        ("三个钟", 180),
        ("1.5", 90),
        ("１．５", 90),
        ("1。5小时", 90),
        ("一点五小时", 90),
        ("1½", 90),
        ("1.25", 75),
        ("10.5", 630),
        ("0.5小时", 30),
        ("半小时", 30),
        ("半个小时", 30),
        ("半个钟头", 30),
        ("半", 30),
        ("半个", 30),
        ("2", 120),
        ("两个", 120),
        ("一个半", 90),
        ("12个", 720),
        ("45", 45),
        ("90", 90),
        ("480", 480),
        ("90分钟", 90),
        ("45分", 45),
        ("一百二十分钟", 120),
        ("一刻钟", 15),
        ("三刻钟", 45),
        ("1小时30分", 90),
        ("1小时30", 90),
        ("一小时二十分钟", 80),
        ("一小时零五分", 65),
        ("1小时一刻钟", 75),
        ("两小时三刻", 165),
        ("24小时", LONGEST),
        ("我一共陪了两个小时", 120),
        ("花了40分钟", 40),
        ("2h", 120),
        ("1h30m", 90),
        ("1 hour 30", 90),
        ("1 hour and 30 minutes", 90),
        ("an hour", 60),
        ("an hour and a half", 90),
        ("two and a half hours", 150),
        ("half an hour", 30),
        ("a half hour", 30),
        ("a quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("45 mins", 45),
        ("三点到五点", 120),
        ("上午八点半到十点", 90),
    ],
)
def test_a_length_is_sure(said: str, minutes: int) -> None:
    assert read_minutes(said) == minutes


@pytest.mark.parametrize(
    "said, choices",
    [
        ("两个多小时", (120, 150)),
        ("半个多小时", (30, 45)),
        ("十来分钟", (10, 15)),
        ("一个小时多一点", (60, 90)),
        ("不到一小时", (60, 30)),
        ("不到5分钟", (5,)),
        ("将近两个小时", (120, 90)),
        ("一个小时左右", (60,)),
        ("大概2", (120,)),
        ("大概10", (600, 10)),
        ("about an hour", (60,)),
        ("more than two hours", (120, 150)),
        ("个把小时", (60, 90)),
        ("点把钟", (60, 90)),
        ("两三个小时", (120, 180)),
        ("三四十分钟", (30, 40)),
        ("2-3小时", (120, 180)),
        ("两到三个小时", (120, 180)),
        ("半到一小时", (30, 60)),
        ("半小时到一小时", (30, 60)),
        ("1 or 2 hours", (60, 120)),
        ("1小时5", (65,)),
        ("1.3", (90, 78)),
        ("1.30小时", (90, 78)),
        ("1.45小时", (105, 87)),
        ("1.9小时", (114,)),
        ("1.999小时", (120,)),
        ("1:30", (90,)),
        ("10", (600, 10)),
        ("12", (720, 12)),
        ("13", (13,)),
        ("17", (17,)),
        ("700", (700,)),
    ],
)
def test_what_is_roughly_said_or_may_mean_two_things_is_asked(said: str, choices: tuple[int, ...]) -> None:
    assert read_minutes(said) == Doubt(choices)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "",
            "0",
            "0小时",
            "0.0",
            "0分钟",
            "00:00",
            "-1",
            "−2小时",
            "1e9",
            "NaN",
            "inf",
            "9" * 30,
            "1441",
            "25小时",
        ),
        *(
            "一下午",
            "半天",
            "一上午",
            "一天",
            "几个小时",
            "三点",
            "五点钟",
            "1小时75分",
            "1.5小时30分",
            "一个半小时半",
        ),
        *(
            "两小时四刻",
            "13个",
            "13.5",
            "1.5半",
            "三两个小时",
            "3-2小时",
            "几个到一小时",
            "两小时?",
            "好久",
            "🙂",
            "1 30",
        ),
        *("下午", "24小时30分", "一个半小时一刻", "24个半", "五点到五点", "3到x小时"),
    ],
)
def test_what_is_no_length_is_none(said: str) -> None:
    assert read_minutes(said) is None


WORDS = "0123456789.:-到至点半刻分小时钟头个多来不到左右两三一十百 anhourdmi"


@given(st.text(st.sampled_from(WORDS) | st.characters()))
def test_any_text_at_all_is_a_length_within_a_day_or_none(text: str) -> None:
    found = read_minutes(text)
    for minutes in found.choices if isinstance(found, Doubt) else [] if found is None else [found]:
        assert 1 <= minutes <= LONGEST


@given(st.integers(0, 23), st.integers(10, 59))
def test_full_width_and_half_width_digits_agree(hours: int, minutes: int) -> None:
    said = f"{hours}小时{minutes}分"
    assert read_minutes(said) == hours * 60 + minutes
    assert (
        read_minutes(said.translate(str.maketrans("0123456789", "０１２３４５６７８９")))
        == hours * 60 + minutes
    )
