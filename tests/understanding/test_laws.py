"""What must hold of any sentence: however it is written, it means the same; however odd it is, it means something."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from bot.cli.understand import as_json
from bot.understanding.form import as_form
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from tests.understanding.own_set import NOW, TODAY, lines

TRADITIONAL = OpenCC("s2t")
ONES = "零一二三四五六七八九"
DAYS = {"今天": 0, "昨天": -1, "前天": -2, "大前天": -3}
DATES = {"昨天": "3月17号", "前天": "3月16号", "大前天": "3月15号"}
SERVICES = {"打扫卫生": "cleaning", "送饭": "meals", "聊天": "company", "看病": "clinic", "买菜": "errands"}
ELDERS = ("李爹爹", "王奶奶", "陈桂英", "欧阳婆婆", "老马")
FILLERS = ("嗯", "那个", "啊", "嗯那个", "哦", "呃")

ANY_DAY = st.sampled_from(sorted(DAYS))
hours = st.integers(8, 11)
lengths = st.sampled_from([10, 15, 20, 30, 40, 45, 50, 60, 90, 120, 150, 180])


def chinese(number: int) -> str:
    """Below 200: 45 → 四十五."""
    tens, ones = divmod(number, 10)
    if number < 10:
        return ONES[number]
    if number < 20:
        return "十" + (ONES[ones] if ones else "")
    if number < 100:
        return ONES[tens] + "十" + (ONES[ones] if ones else "")
    return "一百" + (
        "" if number == 100 else chinese(number - 100) if number >= 120 else f"一{chinese(number - 100)}"
    )


def full_width(number: int) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))


def form(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        json.dumps(as_form(understand(text, NOW, Context()), text, TODAY), default=as_json)
    )
    return found


def meant(text: str, *, name: bool = True) -> dict[str, Any]:
    """All of it save the flags, which say how it was told; `name`: the elder as typed."""
    found = form(text)
    del found["flags"]
    for visit in found["visits"]:
        if not name:
            del visit["elder"]
    return found


@st.composite
def told(draw: st.DrawFn, day: st.SearchStrategy[str] = ANY_DAY) -> tuple[str, str, str, str, int]:
    """A day, an elder, a service, a verb with its object, a length."""
    service = draw(st.sampled_from(sorted(SERVICES)))
    verb = "陪" if service in ("聊天", "看病") else "给"
    return draw(day), draw(st.sampled_from(ELDERS)), service, verb, draw(lengths)


@given(told())
def test_digits_full_width_and_chinese_numerals_agree(parts: tuple[str, str, str, str, int]) -> None:
    day, elder, service, verb, minutes = parts
    said = [
        f"{day}{verb}{elder}{service}{number}分钟"
        for number in (minutes, full_width(minutes), chinese(minutes))
    ]
    first, *others = (meant(text) for text in said)
    [visit] = first["visits"]
    assert (visit["minutes"], visit["service"], visit["day_offset"]) == (
        minutes,
        SERVICES[service],
        DAYS[day],
    )
    assert others == [first, first]


@given(told(), hours, lengths)
def test_start_and_minutes_make_the_end(
    parts: tuple[str, str, str, str, int], hour: int, minutes: int
) -> None:
    day, elder, service, verb, _ = parts
    end = hour * 60 + minutes
    [told_so] = form(f"{day}上午{hour}点开始{verb}{elder}{service}{minutes}分钟")["visits"]
    assert told_so["end"] == f"{end // 60:02}:{end % 60:02}"
    [by_clock] = form(f"{day}{hour:02}:00-{end // 60:02}:{end % 60:02}{verb}{elder}{service}")["visits"]
    assert (by_clock["start"], by_clock["minutes"]) == (f"{hour:02}:00", minutes)


@given(told(), st.sampled_from(FILLERS), st.integers(0, 3))
def test_fillers_change_nothing(parts: tuple[str, str, str, str, int], filler: str, at: int) -> None:
    day, elder, service, verb, minutes = parts
    pieces = [day, f"{verb}{elder}", service, f"{minutes}分钟"]
    assert meant("".join([*pieces[:at], filler, *pieces[at:]])) == meant("".join(pieces))


@given(told())
def test_traditional_and_simplified_agree(parts: tuple[str, str, str, str, int]) -> None:
    day, elder, service, verb, minutes = parts
    said = f"{day}下午{verb}{elder}{service}{chinese(minutes)}分钟"
    assert meant(TRADITIONAL.convert(said), name=False) == meant(said, name=False)


def test_traditional_and_simplified_agree_over_the_whole_set() -> None:
    """In a context of its own each, so that what names a person is left out."""
    differ = [
        line.text
        for line in lines()
        if line.context is None
        and form(TRADITIONAL.convert(line.text))["intent"] != form(line.text)["intent"]
    ]
    assert differ == []


@given(told(st.sampled_from(sorted(DATES))))
def test_a_day_word_and_its_date_agree(parts: tuple[str, str, str, str, int]) -> None:
    day, elder, service, verb, minutes = parts
    rest = f"{verb}{elder}{service}{minutes}分钟"
    assert meant(day + rest) == meant(DATES[day] + rest)


@settings(max_examples=400)
@given(
    st.lists(
        st.sampled_from([word for line in lines() for word in (line.text, *line.text.split())]), max_size=5
    )
)
def test_whatever_is_strung_together_gives_a_result(pieces: list[str]) -> None:
    found = form("".join(pieces))
    assert set(found) == {"intent", "visits", "slots", "ask", "flags"}
    for visit in found["visits"]:
        if visit["minutes"] is not None and visit["start"] and visit["end"]:
            start, end = (int(at[:2]) * 60 + int(at[3:]) for at in (visit["start"], visit["end"]))
            assert end - start == visit["minutes"]
