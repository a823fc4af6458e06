"""问问您.md, row by row: how many are asked, until when, and who is next."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.offers import (
    Ask,
    Offered,
    Pace,
    Step,
    Taken,
    ToWorker,
    Wait,
    next_step,
    offer_from_until,
    pace,
    refusal_by_number,
    refusal_to_ask,
)
from bot.rules.quiet import after_waking, may_tell_at
from bot.rules.wanted import Helper
from tests.rules.book import POLICY, rows
from tests.rules.pairs import HELPER, SERVICES

PAGE = "问问您.md"
ZONE = ZoneInfo("Asia/Shanghai")
NAMES = "甲乙丙丁戊己庚"
NOW = datetime(2026, 3, 18, 9, 0, tzinfo=ZONE)
LATER = NOW + timedelta(days=2)


def at(words: str) -> datetime:
    return datetime.strptime(f"2026-{words} +0800", "%Y-%m-%d %H:%M %z").astimezone(ZONE)


def helper(name: str) -> Helper:
    return replace(HELPER, id=NAMES.index(name) + 1)


@pytest.mark.parametrize(("service", "now", "begins", "told", "until"), rows(PAGE, "服务 | 现在"))
def test_an_offer_lasts_as_long_as_the_book_says(
    service: str, now: str, begins: str, told: str, until: str
) -> None:
    hurry = pace(SERVICES[service], at(begins), at(now), POLICY)
    assert offer_from_until(hurry, at(begins), at(now), POLICY) == (at(told), at(until))


@pytest.mark.parametrize(("urgent", "clock", "today", "before", "by_night", "said"), rows(PAGE, "急事"))
def test_nobody_is_asked_more_often_than_the_book_says(
    urgent: str, clock: str, today: str, before: str, by_night: str, said: str
) -> None:
    moment = at(f"03-18 {clock}")
    day = moment.date()
    asked = [day] * int(today) + [day - timedelta(days=1 + number) for number in range(int(before))]
    one = replace(HELPER, asked=(*asked, day - timedelta(days=7)), at_night=by_night == "是")
    hurry: Pace = "urgent" if urgent == "是" else "ahead"
    refused = refusal_to_ask(one, hurry, moment, POLICY)
    assert (refused.reason.rule if refused else "可以") == said
    if hurry == "ahead":
        assert refusal_by_number(one, day, POLICY) == refused


def offered(words: str) -> Offered:
    """甲去, 乙不去, 丙等, 丁没回; 又 for those of the second round."""
    name, said = words[0], words[1:]
    second = said.startswith("又")
    said = said.removeprefix("又")
    asked_at = NOW - timedelta(hours=1 if second else 2)
    until = NOW + timedelta(hours=1) if said == "等" else NOW
    answered = NOW - timedelta(minutes=len(NAMES) - NAMES.index(name))
    match said:
        case "去":
            return Offered(helper(name).id, asked_at, until, "yes", answered)
        case "不去":
            return Offered(helper(name).id, asked_at, until, "no", answered)
    assert said in ("等", "没回"), said
    return Offered(helper(name).id, asked_at, until)


def told(step: Step) -> str:
    """A step in the words of the book."""

    def names(ids: tuple[int, ...]) -> str:
        return " ".join(NAMES[each - 1] for each in ids)

    match step:
        case Ask():
            return f"问{names(step.helper_ids)}"
        case Wait():
            return "等"
        case Taken():
            return f"{names((step.helper_id,))}去,告诉{names(step.others)}"
        case ToWorker():
            return f"{step.reason.rule},打给{names(step.phone_ids)}"


@pytest.mark.parametrize(("service", "asked", "left", "what"), rows(PAGE, "服务 | 问过的"))
def test_the_next_step_is_what_the_book_says(service: str, asked: str, left: str, what: str) -> None:
    known = [offered(words) for words in asked.split()]
    ranked = [helper(name) for name in left.split()]
    assert told(next_step(SERVICES[service], LATER, known, ranked, NOW, POLICY)) == what


def test_who_was_asked_enough_is_passed_over_but_may_be_phoned() -> None:
    tired = replace(helper("甲"), asked=(NOW.date(), NOW.date()))
    assert told(next_step("cleaning", LATER, [], [tired, helper("乙")], NOW, POLICY)) == "问乙"
    assert told(next_step("cleaning", LATER, [], [tired], NOW, POLICY)) == "offer-asked-enough,打给甲"


def test_when_it_is_too_late_to_ask_the_worker_phones() -> None:
    soon = NOW + timedelta(minutes=30)
    step = next_step("cleaning", soon, [], [helper("甲")], NOW, POLICY)
    assert told(step) == "offer-too-late,打给甲"
    just = next_step("cleaning", soon + timedelta(minutes=1), [], [helper("甲")], NOW, POLICY)
    assert just == Ask((1,), NOW, NOW + timedelta(minutes=1))


def test_an_offer_made_in_quiet_hours_is_told_when_they_end_and_is_waited_for_until_then() -> None:
    night = at("03-18 22:00")
    step = next_step("cleaning", LATER, [], [helper("甲")], night, POLICY)
    assert step == Ask((1,), at("03-19 08:00"), at("03-19 12:00"))
    waiting = [Offered(1, step.at, step.until)]
    assert next_step("cleaning", LATER, waiting, [], night, POLICY) == Wait(step.until)


moments = st.integers(0, 3 * 24 * 60).map(lambda minutes: at("03-17 00:00") + timedelta(minutes=minutes))


@settings(deadline=None)
@given(moments, st.integers(0, 20 * 60))
def test_a_clock_that_stops_in_quiet_hours_counts_every_other_minute(moment: datetime, minutes: int) -> None:
    ends = after_waking(moment, timedelta(minutes=minutes), POLICY)
    told_at = may_tell_at(moment, "volunteer", POLICY)
    between = (ends - told_at) // timedelta(minutes=1)
    awake = [
        may_tell_at(minute, "volunteer", POLICY) == minute
        for minute in (told_at + timedelta(minutes=number) for number in range(between))
    ]
    assert sum(awake) == minutes


answers = st.lists(st.sampled_from(["yes", "no", "silent"]), min_size=3, max_size=3)


@settings(deadline=None)
@given(st.lists(answers, min_size=4, max_size=4), st.integers(0, 7), st.sampled_from(["cleaning", "urgent"]))
def test_nobody_is_asked_twice_for_the_same_and_every_request_comes_to_an_end(
    said: list[list[str]], people: int, service: str
) -> None:
    ranked = [replace(HELPER, id=number + 1) for number in range(people)]
    known: list[Offered] = []
    now = NOW
    for turn in said:
        step = next_step(service, LATER, known, ranked, now, POLICY)
        if not isinstance(step, Ask):
            break
        assert 0 < len(step.helper_ids) <= POLICY.offers_together
        assert not {one.helper_id for one in known} & set(step.helper_ids)
        assert now <= step.at < step.until
        for helper_id, answer in zip(step.helper_ids, turn, strict=False):
            word = {"yes": "yes", "no": "no"}.get(answer)
            known.append(Offered(helper_id, step.at, step.until, word, step.at if word else None))  # type: ignore[arg-type]  # one of the two, or None
        now = step.until
    end = next_step(service, LATER, known, ranked, now, POLICY)
    assert isinstance(end, Taken | ToWorker)
    assert len(list(groupby(one.at for one in known))) <= POLICY.offer_rounds
    if isinstance(end, ToWorker):
        refused = {one.helper_id for one in known if one.answer == "no"}
        assert not refused & set(end.phone_ids)
        assert len(end.phone_ids) == min(POLICY.phone_max, people - len(refused))
