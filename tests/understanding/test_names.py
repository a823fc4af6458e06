"""Whom somebody means; two who may be meant are never guessed between (UX 18)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.doubt import Doubt
from bot.understanding.names import Named, match_people, read_person

LI, XIULAN, CHEN, MASTER_MA, MA, FANG, FANG_TEACHER, OUYANG, MARY, CHER = range(1, 11)
PEOPLE: list[Named] = [
    (LI, "李建国", "爹爹"),
    (XIULAN, "李秀兰", "婆婆"),
    (CHEN, "陈桂英", "同志"),
    (MASTER_MA, "马师傅", "师傅"),
    (MA, "马德福", ""),
    (FANG, "王芳", "阿姨"),
    (FANG_TEACHER, "王芳", "老师"),
    (OUYANG, "欧阳明", "爷爷"),
    (MARY, "Mary Smith", ""),
    (CHER, "Cher", ""),
]


@pytest.mark.parametrize(
    "said, person",
    [
        *(
            (word, LI)
            for word in (
                "李建国",
                "李爹爹",
                "李爷爷",
                "李建国爹爹",
                "建国",
                "建国爹爹",
                "李爹爹家",
                "给李爹爹",
                " 李 爹 爹 ",
            )
        ),
        *((word, XIULAN) for word in ("李婆婆", "李奶奶", "李阿姨", "秀兰")),
        *(
            (word, CHEN)
            for word in ("陈桂英", "陳桂英", "陈桂英同志", "陈同志", "陈阿姨", "老陈", "小陈", "桂英")
        ),
        *((word, MASTER_MA) for word in ("马师傅", "马师傅师傅")),
        *((word, MA) for word in ("马德福", "德福")),
        *((word, OUYANG) for word in ("欧阳爷爷", "欧阳明", "老欧阳")),
        *((word, MARY) for word in ("Mary Smith", "mary")),
        ("cher", CHER),
        ("王芳阿姨", None),
        ("王芳老师", None),
    ],
)
def test_a_name_that_fits_one_is_sure(said: str, person: int | None) -> None:
    found = read_person(said, PEOPLE)
    if person is None:
        assert isinstance(found, Doubt)
    else:
        assert found == person
        assert match_people(said, PEOPLE) == [person]


@pytest.mark.parametrize(
    "said, people",
    [
        ("王芳", [FANG, FANG_TEACHER]),
        ("王阿姨", [FANG, FANG_TEACHER]),
        ("李老师", [LI, XIULAN]),
        ("小李", [LI, XIULAN]),
        ("李", [LI, XIULAN]),
        ("老马", [MASTER_MA, MA]),
    ],
)
def test_two_who_may_be_meant_are_asked_about(said: str, people: list[int]) -> None:
    assert match_people(said, PEOPLE) == people
    assert read_person(said, PEOPLE) == Doubt(tuple(people))


@pytest.mark.parametrize(
    "said, person",
    [
        ("陈贵英", CHEN),
        ("chen guiying", CHEN),
        ("guiying", CHEN),
        ("li diedie", LI),
        ("里爹爹", LI),
        ("Grandpa Li", LI),
        ("Grandma Chen", CHEN),
        ("李建囯", LI),
        ("马得福", MA),
        ("陈桂芳", CHEN),
        ("建国婆婆", LI),
        ("欧阳奶奶", OUYANG),
        ("欧阳", OUYANG),
        ("同志", CHEN),
        ("Mr Smith", MARY),
    ],
)
def test_a_slip_or_a_likeness_is_asked_about_even_where_it_fits_one(said: str, person: int) -> None:
    assert read_person(said, PEOPLE) == Doubt((person,))


@pytest.mark.parametrize(
    "said", ["", "张三", "张爹爹", "两小时", "🙂", "Bob", "李爹爹和王阿姨", "老", "家", "12345", "Mr Li Bai"]
)
def test_nobody_is_none(said: str) -> None:
    assert match_people(said, PEOPLE) == []
    assert read_person(said, PEOPLE) is None


def test_a_wrong_title_fits_only_where_nobody_of_that_title_is_there() -> None:
    assert read_person("李婆婆", [(LI, "李建国", "爹爹")]) == Doubt((LI,))


def test_a_name_that_sounds_like_anothers_is_asked_about() -> None:
    people = [(1, "陈桂瑛", "婆婆"), (2, "陈桂英", "同志"), (3, "陈桂花", ""), (4, "陈英", "")]
    assert match_people("陈桂英", people) == [2, 1]
    assert match_people("桂瑛", people) == [1, 2]
    assert read_person("陈桂花", people) == 3


def test_a_full_name_goes_before_anybody_it_is_part_of() -> None:
    assert match_people("李明", [(1, "张李明", ""), (2, "李明", "")]) == [2]


def test_at_most_three_are_asked_about_and_all_are_known() -> None:
    people = [(number, "王芳", "") for number in range(1, 6)]
    assert match_people("王芳", people) == [1, 2, 3, 4, 5]
    assert read_person("王芳", people) == Doubt((1, 2, 3))


def test_the_same_person_listed_twice_is_one() -> None:
    assert read_person("李爹爹", PEOPLE[:1] * 2) == LI


def test_a_name_that_is_empty_or_broken_fits_nobody() -> None:
    assert match_people("李爹爹", [(1, "", ""), (2, "\ud800", ""), (3, "<b>", "爹爹")]) == []


@given(st.text(st.sampled_from("李王陈桂英爹婆阿姨老小家 marylig") | st.characters()), st.text(max_size=5))
def test_any_text_at_all_means_somebody_known_or_nobody(said: str, name: str) -> None:
    people = [*PEOPLE, (99, name, name)]
    assert set(match_people(said, people)) <= {number for number, _, _ in people}
    found = read_person(said, people)
    assert found is None or isinstance(found, int | Doubt)


WUHAN: list[Named] = [(1, "刘建国", "爹爹"), (2, "程桂英", "婆婆"), (3, "曾凡", "师傅"), (4, "罗玉", "婆婆")]


@pytest.mark.parametrize(
    ("said", "person"),
    [("牛爹爹", 1), ("牛建国", 1), ("陈婆婆", 2), ("陈桂英", 2), ("郑师傅", 3), ("增师傅", 3)],
)
def test_what_a_wuhan_mouth_does_not_tell_apart_is_asked_about(said: str, person: int) -> None:
    assert read_person(said, WUHAN) == Doubt((person,))


def test_two_who_sound_the_same_in_wuhan_are_never_guessed_between() -> None:
    both: list[Named] = [(1, "刘建国", "爹爹"), (2, "牛大力", "爹爹")]
    for said in ("刘爹爹", "牛爹爹"):
        found = read_person(said, both)
        assert isinstance(found, Doubt)
        assert set(found.choices) == {1, 2}
    assert read_person("刘建国", both) == 1
