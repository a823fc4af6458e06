"""请人帮忙.md: for whom and when help may be asked for, from when it counts, who may go that says yes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.model import ROLES, Refusal, Request, Role
from bot.rules.asking import (
    Guest,
    agreed_minute,
    begins,
    ends,
    in_what_is_left,
    refusal_after,
    refusal_for,
    refusal_of_when,
    refusal_to_go,
    same_before,
    told_oneself,
)
from bot.rules.wanted import Helper, Wanted
from tests.rules.book import POLICY, TODAY, minute, rows
from tests.rules.pairs import HELPER, ON, WANTED, taken

PAGE = "请人帮忙.md"
PARTS = {"上午": "morning", "下午": "afternoon", "": None}


def answer(refusal: Refusal | None) -> str:
    return refusal.reason.rule if refusal else "可以"


def on(words: str) -> date:
    return date.fromisoformat(f"2026-{words}")


def at(words: str) -> datetime:
    return datetime.fromisoformat(f"2026-{words}+00:00")


def role_of(word: str) -> Role:
    return next(role for role in ROLES if role == word)


@pytest.mark.parametrize("where, agreed, shares, asker, expected", rows(PAGE, "老人现在"))
def test_for_whom_help_may_be_asked(where: str, agreed: str, shares: str, asker: str, expected: str) -> None:
    guest = Guest(where, agreed=agreed == "是", shares=shares == "是")
    assert answer(refusal_for(guest, role_of(asker), POLICY)) == expected


def test_nobody_is_sent_to_who_is_not_enrolled_any_more() -> None:
    assert answer(refusal_for(Guest("home", enrolled=False), "relative", POLICY)) == "ask-elder-gone"


@pytest.mark.parametrize("day, part, hour, expected", rows(PAGE, "哪一天"))
def test_when_help_may_be_asked_for(day: str, part: str, hour: str, expected: str) -> None:
    start = minute(hour) if hour else None
    assert answer(refusal_of_when(on(day), PARTS[part], start, TODAY, 16 * 60, POLICY)) == expected


@pytest.mark.parametrize(
    "now, day, part, hour, minutes, expected", rows(PAGE, "现在 | 哪一天 | 上午下午 | 几点 | 多久")
)
def test_from_when_it_counts(now: str, day: str, part: str, hour: str, minutes: str, expected: str) -> None:
    moment = at(now)
    after = moment.hour * 60 + moment.minute if moment.date() == on(day) else 0
    wanted = replace(
        WANTED,
        on=on(day),
        part=PARTS[part],
        start=minute(hour) if hour else None,
        minutes=int(minutes),
        after=after,
    )
    assert begins(wanted, moment, POLICY) == at(expected)


@pytest.mark.parametrize(
    "now, day, part, hour, usual, expected", rows(PAGE, "现在 | 哪一天 | 上午下午 | 几点 | 平常")
)
def test_today_it_is_as_long_as_there_is_time_for(
    now: str, day: str, part: str, hour: str, usual: str, expected: str
) -> None:
    moment = at(now)
    after = moment.hour * 60 + moment.minute if moment.date() == on(day) else 0
    start = minute(hour) if hour else None
    wanted = replace(WANTED, on=on(day), part=PARTS[part], start=start, minutes=int(usual), after=after)
    assert in_what_is_left(wanted, moment, POLICY).minutes == int(expected)


WILLING: dict[str, list[tuple[Wanted, Helper]]] = {
    "平常没空、太远、不做这样、歇着、去得多": [
        (WANTED, replace(HELPER, free={})),
        (WANTED, replace(HELPER, reach_metres=-1)),
        (WANTED, replace(HELPER, services=frozenset())),
        (WANTED, replace(HELPER, rest_until=ON)),
        (WANTED, replace(HELPER, taken=taken("11:00–12:00", "14:00–15:00"))),
        (WANTED, replace(HELPER, taken=taken(*["11:00–12:00"] * 5, on=ON + timedelta(days=1)))),
        (replace(WANTED, wishes=frozenset({"woman"})), HELPER),
        (WANTED, replace(HELPER, wishes=frozenset({"no-dog"}))),
    ],
    "问过这一位了": [(replace(WANTED, asked_ids=frozenset({1})), HELPER)],
    "没在做互助员": [(WANTED, replace(HELPER, active=False))],
    "要培训的没培训": [(replace(WANTED, service="clinic"), HELPER)],
    "就是老人自己": [(replace(WANTED, elder_ids=(1,)), HELPER)],
    "是一家人": [(WANTED, replace(HELPER, kin_ids=frozenset({70})))],
    "两边不愿意": [
        (WANTED, replace(HELPER, shunned_ids=frozenset({70}))),
        (replace(WANTED, shunned_ids=frozenset({1})), HELPER),
    ],
    "那时候有别家": [(WANTED, replace(HELPER, taken=taken("09:00–10:00")))],
}


@pytest.mark.parametrize("what, expected", rows(PAGE, "哪一样对不上"))
def test_whose_yes_is_taken(what: str, expected: str) -> None:
    assert {answer(refusal_to_go(wanted, helper, POLICY)) for wanted, helper in WILLING[what]} == {expected}


def test_they_come_as_soon_as_they_can_or_when_it_was_wanted() -> None:
    morning = replace(WANTED, start=None, part="morning")
    assert agreed_minute(morning, replace(HELPER, free={4: ((570, 720),)}), POLICY) == 570
    assert agreed_minute(morning, replace(HELPER, free={}), POLICY) == 480


def test_its_day_ends_at_midnight() -> None:
    assert ends(TODAY, datetime(2026, 3, 1, 9, tzinfo=UTC)) == datetime(2026, 3, 19, tzinfo=UTC)
    assert [answer(refusal_after(TODAY - timedelta(days=ago), TODAY, POLICY)) for ago in (0, 1)] == [
        "可以",
        "ask-day-is-past",
    ]


REQUEST = Request(
    id=1, unit_id=3, elder_ids=(7, 8), service="meals", on=ON, part=None, start=None, minutes=60, words="", asked_by=7,
    asked_as="elder", item_id=None, state="open", volunteer_id=None, agreed=None, accepted_at=None, visit_id=None,
    next_at=None, made_at=0, revision=1,
)  # fmt: skip


def test_the_same_again_is_the_same_help_for_the_same_day_and_elder() -> None:
    others = [
        replace(REQUEST, state="cancelled"), replace(REQUEST, service="company"), replace(REQUEST, elder_ids=(9,)),
        replace(REQUEST, on=TODAY),
    ]  # fmt: skip
    assert same_before((7,), "meals", ON, others) is None
    assert same_before((7,), "meals", ON, [*others, REQUEST]) == REQUEST


@pytest.mark.parametrize(
    "helper, rule",
    [
        (replace(HELPER, taken=taken("09:00–10:00")), "go-overlaps"),
        (replace(HELPER, active=False), "go-another"),
    ],
)
def test_whoever_says_yes_hears_it_of_themselves(helper: Helper, rule: str) -> None:
    refused = refusal_to_go(WANTED, helper, POLICY)
    assert refused is not None
    assert told_oneself(refused, POLICY).reason.rule == rule
