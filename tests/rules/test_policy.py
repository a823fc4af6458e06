"""数字.md holds every policy number with its value and source, and nothing else."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, time, timedelta

import pytest

from bot.model import SERVICES
from bot.rules.policy import PILOT, POLICIES, Policy, policy_on
from tests.rules.book import rows

WORDS = {
    "carry": "留着,和下次一起算",
    "audited": "审核通过",
    "anyone-enrolled": "登记过的人",
    "self": "自己",
    "spouse": "配偶",
    "parent": "父母",
    "clinic": "陪看病",
    "urgent": "急事帮手",
}
UNITS = {
    "points_per_hour": "分",
    "volunteers_min": "名",
    "offers_together": "名",
    "candidates_max": "名",
    "phone_max": "名",
    "look_in_volunteers": "名",
    "look_in_from_day": "号",
    "visits_a_day": "次",
    "visits_a_week": "次",
    "offer_rounds": "轮",
    "plan_items_max": "项",
    "plan_visits_week": "次",
    "offers_a_day": "次",
    "offers_a_week": "次",
    "wrong_codes_a_day": "次",
    "nobody_home_tries": "次",
}
ENDINGS = {
    "minutes": "分钟",
    "hours": "小时",
    "workdays": "个工作日",
    "days": "天",
    "weeks": "周",
    "months": "个月",
    "age": "岁",
    "min": "岁",
    "metres": "米",
}


def said(name: str, value: object) -> str:
    """A number of the policy in the words of the book."""
    match value:
        case None:
            return "没有"
        case bool():
            return "用" if value else "不用"
        case int():
            return _number(name, value)
        case str():
            return WORDS[value]
        case timedelta():
            return _length(name, value)
        case time():
            return f"{value:%H:%M}"
        case (time(), time()):
            return f"{value[0]:%H:%M}–{value[1]:%H:%M}"
        case tuple():
            return "、".join(said(name, each) for each in value)
        case date():
            return value.isoformat()
    raise AssertionError(name)


def _number(name: str, value: int) -> str:
    if name.endswith("_hundredths") or name == "service_weight":
        return f"{value // 100}.{value % 100:02}"
    if name == "spring_from_day":
        return f"第 {value} 天"
    if name.endswith("_half_points"):
        return f"{value // 2}{'.5' if value % 2 else ''} 分"
    return f"{value} {UNITS.get(name) or ENDINGS[name.rpartition('_')[2]]}"


def _length(name: str, value: timedelta) -> str:
    if value < timedelta(hours=1):
        return f"{value // timedelta(minutes=1)} 分钟"
    if name == "invitation_lasts":
        return f"{value.days} 天"
    return f"{value // timedelta(hours=1)} 小时"


def everything(policy: Policy) -> dict[str, str]:
    numbers: dict[str, str] = {}
    for each in fields(policy):
        value = getattr(policy, each.name)
        if isinstance(value, Mapping):
            numbers |= {f"{each.name}[{key}]": said(each.name, number) for key, number in value.items()}
        else:
            numbers[each.name] = said(each.name, value)
    return numbers


def test_every_number_stands_in_the_book_with_its_value_and_nothing_else_does() -> None:
    book = rows("数字.md", "名字")
    assert {name: value for name, value, _, _ in book} == everything(PILOT)
    assert len(book) == len(everything(PILOT))


@pytest.mark.parametrize(("name", "value", "source", "meaning"), rows("数字.md", "名字"))
def test_every_number_has_a_source_and_a_meaning(name: str, value: str, source: str, meaning: str) -> None:
    assert source, name
    assert meaning, name


def test_a_day_is_judged_by_the_latest_policy_that_had_begun() -> None:
    later = replace(PILOT, from_on=date(2026, 1, 1))
    both = (later, PILOT)
    assert policy_on(date(2025, 12, 31), both) is PILOT
    assert policy_on(date(2026, 1, 1), both) is later
    assert policy_on(date(2024, 1, 1), both) is PILOT
    assert policy_on(date(2026, 3, 18)) is POLICIES[-1]


def test_reasons_name_the_policy_they_were_judged_by() -> None:
    reason = PILOT.reason("a-rule", "二(四)", minutes=30)
    assert (reason.rule, reason.version, reason.clause) == ("a-rule", "2025-03-04", "二(四)")
    assert PILOT.refusal("a-rule", "二(四)", minutes=30).reason == reason


def test_every_service_has_a_weight_that_nobody_can_change() -> None:
    assert tuple(PILOT.service_weight) == SERVICES
    with pytest.raises(TypeError):
        PILOT.service_weight["meals"] = 200  # type: ignore[index]  # it must refuse just this


def test_quality_never_takes_anything_away() -> None:
    assert all(policy.quality_factor_hundredths >= 100 for policy in POLICIES)
