"""From when to when, and where morning or afternoon is to be asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.clocks import read_times
from bot.understanding.doubt import Doubt


def shown(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


@pytest.mark.parametrize(
    "said, times",
    [
        ("8:30-10:00", "8:30 10:00"),
        ("8：30－10：00", "8:30 10:00"),
        ("8.30-10.00", "8:30 10:00"),
        ("0900到1030", "9:00 10:30"),
        ("15:00-17:30", "15:00 17:30"),
        ("下午两点半到四点", "14:30 16:00"),
        ("下午兩點半到四點", "14:30 16:00"),
        ("从上午10点到2点", "10:00 14:00"),
        ("差一刻十点到十一点", "9:45 11:00"),
        ("十点差五分到十二点", "9:55 12:00"),
        ("八点三刻到十点", "8:45 10:00"),
        ("8点30到9点", "8:30 9:00"),
        ("8点过5分到9点整", "8:05 9:00"),
        ("八点零五到九点十分", "8:05 9:10"),
        ("7点到9点", "7:00 9:00"),
        ("9点到6点", "9:00 18:00"),
        ("12点到1点", "12:00 13:00"),
        ("中午12点到下午1点半", "12:00 13:30"),
        ("中午1点到2点", "13:00 14:00"),
        ("晚上10点到12点", "22:00 24:00"),
        ("晚上2点到凌晨4点", "2:00 4:00"),
        ("凌晨12点到1点", "0:00 1:00"),
        ("5点到下午7点", "17:00 19:00"),
        ("6点到上午8点", "6:00 8:00"),
        ("下午2-4点", "14:00 16:00"),
        ("下午13点到14点", "13:00 14:00"),
        ("5点到18:00", "17:00 18:00"),
        ("0:10-1:00", "0:10 1:00"),
        ("from 3pm to 5pm", "15:00 17:00"),
        ("2-4 pm", "14:00 16:00"),
        ("8:30 am until 12 pm", "8:30 12:00"),
        ("3 to 5 in the afternoon", "15:00 17:00"),
    ],
)
def test_times_are_sure(said: str, times: str) -> None:
    found = read_times(said)
    assert isinstance(found, tuple), found
    assert " ".join(map(shown, found)) == times


@pytest.mark.parametrize(
    "said, choices",
    [
        ("三点到五点", ["15:00 17:00", "3:00 5:00"]),
        ("3點到5點", ["15:00 17:00", "3:00 5:00"]),
        ("2到4点", ["14:00 16:00", "2:00 4:00"]),
        ("0230到0400", ["14:30 16:00", "2:30 4:00"]),
        ("差一刻三点到四点", ["14:45 16:00", "2:45 4:00"]),
        ("6点到8点", ["18:00 20:00", "6:00 8:00"]),
        ("6点到1点", ["6:00 13:00"]),
        ("3 o'clock to 5 o'clock", ["15:00 17:00", "3:00 5:00"]),
    ],
)
def test_hours_1_to_6_without_part_of_day_are_asked_afternoon_first(said: str, choices: list[str]) -> None:
    found = read_times(said)
    assert isinstance(found, Doubt), found
    assert [" ".join(map(shown, each)) for each in found.choices] == choices


@pytest.mark.parametrize(
    "said",
    [
        *(
            "",
            "三点",
            "三点到",
            "到五点",
            "三点到五点到六点",
            "3-5",
            "25:00-26:00",
            "上午15点到16点",
            "中午八点到九点",
        ),
        *(
            "三点五到四点",
            "8点75分到9点",
            "8点5刻到9点",
            "8点零零五到9点",
            "差五分八点半到九点",
            "8点差3刻差5分到9点",
        ),
        *(
            "差5刻8点到9点",
            "8点半差99分到9点",
            "下午3点到下午3点",
            "三点到三点",
            "下午3点到上午9点",
            "下午3点pm到4点",
        ),
        *("晚上11点到1点", "3点到1点", "24点到1点", "今天到明天", "两小时", "99点到99999点", "8:60-9:00"),
        *("8点差5分差3分到9点", "上午9点到上午15点"),
    ],
)
def test_what_names_no_start_and_end_within_a_day_is_none(said: str) -> None:
    assert read_times(said) is None


@given(st.text(st.sampled_from("0123456789:.-到至点半刻分差上下午早晚凌晨一两三十 ampmto") | st.characters()))
def test_any_text_at_all_is_within_a_day_or_none(text: str) -> None:
    found = read_times(text)
    for start, end in found.choices if isinstance(found, Doubt) else [found] if found else []:
        assert -60 < start < end <= 24 * 60


@given(st.integers(7, 22), st.integers(0, 59))
def test_digits_and_words_name_the_same_hour(hour: int, minute: int) -> None:
    digits = read_times(f"{hour}:{minute:02}-{hour + 1}:59")
    assert (
        digits
        == read_times(f"{hour}点{minute:02}分到{hour + 1}点59分")
        == (hour * 60 + minute, hour * 60 + 119)
    )
