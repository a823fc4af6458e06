"""Rosters as streets write them: headers by whatever name, days as text, numbers as numbers, ticks and crosses."""

from datetime import date

import pytest

from bot.understanding.id_numbers import LAST, WEIGHTS, born_of, read_id_number
from bot.understanding.roster_headers import FIELDS, IGNORED, field_of, fields_of, unknown_among
from bot.understanding.roster_rows import Told, read_row, read_truth
from bot.words import label_of, languages

TODAY = date(2026, 3, 18)


def number(first_17: str) -> str:
    """An id number with the last sign that it must have."""
    return first_17 + LAST[sum(int(d) * w for d, w in zip(first_17, WEIGHTS, strict=True)) % 11]


BORN_1945 = number("42011219450812001")


def told(**cells: str) -> Told:
    return read_row(2, list(cells.values()), list(cells), TODAY)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("field", FIELDS)
def test_our_own_headers_are_known_in_each_language(language: str, field: str) -> None:
    assert field_of(label_of(language, f"roster-column-{field.replace('_', '-')}"), {}) == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("老人姓名", "name"), ("姓 名", "name"), ("*姓名(必填)", "name"), ("出生年月", "born_on"), ("身份证号码", "id_number"),
        ("联系电话(手机)", "phone"), ("现住址", "address"), ("老人类别", "situation"), ("子女是否在身边", "near"), ("是否享受居家养老补贴", "subsidy"),
        ("健康\n状况", "health_note"), ("紧急联系人", "contact"), ("序号", ""), ("性别", ""), ("", ""), ("帮扶干部", None),
    ],
)  # fmt: skip
def test_headers_of_streets_are_known(header: str, field: str | None) -> None:
    assert field_of(header, {}) == field


def test_what_was_told_once_is_known_and_a_second_column_of_a_field_is_passed_over() -> None:
    headers = ["姓名", "联系电话", "手机", "帮扶干部", "网格长", "帮扶干部"]
    assert unknown_among(headers, {}) == ["帮扶干部", "网格长"]
    assert unknown_among(headers, {"帮扶干部": "", "网格长": ""}) == []
    assert fields_of(headers, {"网格长": "contact"}) == ["name", "phone", "", "", "contact", ""]
    assert field_of("序号", {"序号": "form"}) == "form", "the community's word counts more"
    assert "序号" in IGNORED


@pytest.mark.parametrize(
    "written", ["1945-08-12", "1945年8月12日", "1945.8.12", "19450812", "1945/8/12", "阳历1945年8月12日"]
)
def test_days_as_text_are_days(written: str) -> None:
    assert told(name="李大山", born_on=written) == Told(2, "李大山", born_on=date(1945, 8, 12))


@pytest.mark.parametrize("written", ["1945年8月", "1945-08", "194508"])
def test_half_a_birthday_is_none(written: str) -> None:
    found = told(name="李大山", born_on=written)
    assert (found.born_on, found.month_only, found.unclear) == (None, True, ())
    with_number = told(name="李大山", born_on=written, id_number=BORN_1945)
    assert (with_number.born_on, with_number.month_only, with_number.id_against_birthday) == (
        date(1945, 8, 12), False, False,
    )  # fmt: skip
    assert told(name="李大山", born_on=written, id_number=number("42011219450912001")).id_against_birthday


def test_an_id_number_tells_the_birthday_and_must_agree_with_it() -> None:
    assert told(name="李大山", id_number=BORN_1945).born_on == date(1945, 8, 12)
    assert not told(name="李大山", born_on="1945-08-12", id_number=BORN_1945).id_against_birthday
    assert told(name="李大山", born_on="1945-08-13", id_number=BORN_1945).id_against_birthday
    assert told(name="李大山", id_number="420112194508120").unclear == ("id_number",)
    assert read_id_number(f"{BORN_1945[:17]}{(int(BORN_1945[17].replace('X', '9')) + 1) % 10}") is None
    assert read_id_number("4201121945081２001X") is None
    assert read_id_number(number("42011219450230001")) is None
    assert born_of("42011219451301001X") is None


@pytest.mark.parametrize(
    ("words", "situation", "more"),
    [
        ("独居", "alone", None), ("空巢老人", "empty-nest", None), ("留守", "left-behind", None), ("失能老人", "disabled", None),
        ("重度残疾", "severely-disabled", None), ("重残", "severely-disabled", None), ("失独家庭", "family-planning", None),
        ("living alone", "alone", None), ("severe disability", "severely-disabled", None),
        ("独居、失能", "alone", "独居、失能"), ("低保", "other", "低保"), ("半失能", "other", "半失能"),
    ],
)  # fmt: skip
def test_situations_are_the_plans_or_words(words: str, situation: str, more: str | None) -> None:
    found = told(name="李大山", situation=words)
    assert (found.situation, found.situation_words) == (situation, more)


@pytest.mark.parametrize("language", languages())
def test_situations_that_went_out_come_in_again(language: str) -> None:
    for key in ("alone", "empty-nest", "left-behind", "disabled", "severely-disabled", "family-planning"):
        found = told(name="李大山", situation=label_of(language, f"situation-{key}"))
        assert (found.situation, found.situation_words) == (key, None)
    assert read_truth(label_of(language, "roster-yes")) is True
    assert read_truth(label_of(language, "roster-no")) is False


@pytest.mark.parametrize(
    ("column", "words", "away"),
    [
        ("away", "是", True), ("away", "否", False), ("away", "不在身边", True), ("away", "在身边", False), ("away", "√", True),
        ("near", "是", False), ("near", "否", True), ("near", "不在身边", True), ("near", "在身边", False), ("near", "外地", True),
        ("near", "同住", False), ("near", "", None),
    ],
)  # fmt: skip
def test_whether_the_family_is_near_is_read_by_what_the_column_asks(
    column: str, words: str, away: bool | None
) -> None:
    found = told(name="李大山", **{column: words})
    assert found.supporters_away is away
    assert found.unclear == ()


def test_no_is_a_no_only_where_yes_could_be() -> None:
    found = told(name="李大山", hard="有困难", subsidy="无", self_care="无", phone="/", health_note="暂无")
    assert (found.hard_at_home, found.subsidy) == (True, False)
    assert found.facts == {}
    assert found.unclear == ()


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("name", "<b>李大山</b>"), ("name", "李"), ("name", "=1+1"), ("name", "李大山1"), ("name", "长" * 30), ("born_on", "四五年"),
        ("born_on", "10年8月12日"), ("born_on", "2045-01-01"), ("phone", "没装电话"), ("away", "也许"), ("near", "也许"), ("hard", "有时"),
        ("subsidy", "300元"), ("agreed", "口头"), ("address", "远" * 61), ("form", "长" * 9), ("found_on", "上个月"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_not_guessed_at(column: str, words: str) -> None:
    assert told(**{column: words}).unclear == (column,)


@pytest.mark.parametrize("name", ["李大山", "欧阳桂花", "买买提·艾力", "Li Dashan"])
def test_names_are_names(name: str) -> None:
    assert told(name=name).name == name


def test_the_rest_is_kept_as_it_stands() -> None:
    found = told(
        name="李大山", form="爹爹", phone="138-0013 8000", address=" 银湖小区3栋 ", contact="女儿李梅 13900001111",
        found_on="2026年3月1日", agreed="2026-03-02",
    )  # fmt: skip
    assert (found.form, found.phone, found.found_on, found.agreed) == (
        "爹爹", "13800138000", date(2026, 3, 1), True,
    )  # fmt: skip
    assert found.facts == {"address": "银湖小区3栋", "contact": "女儿李梅 13900001111"}
    assert told(name="李大山").agreed is None, "the roster does not say"
    assert told(name="李大山", agreed="").agreed is False
    assert told(name="李大山", agreed="未签").agreed is False
    assert told(name="李大山", agreed="已签").agreed is True
