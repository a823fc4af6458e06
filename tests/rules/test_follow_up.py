"""回访.md, row by row: how often, what a volunteer's wish makes, and what is for the next care plan."""

from datetime import date

import pytest

from bot.rules.follow_up import Kind, due_on, is_for_the_plan, rest_until, visits_a_week
from tests.rules.book import POLICY, TODAY, rows

PAGE = "回访.md"
KINDS: dict[str, Kind] = {"互助员": "volunteer", "老人": "elder"}
WANT = {"还是这样": "none", "想少去些": "less", "想歇一段": "rest", "想多去些": "more"}
SATISFIED = {"满意": "yes", "还行": "so-so", "不满意": "no"}
PROBLEM = {"都合适": "none", "时间不合适": "times", "想换个人": "person", "事情没做好": "work"}


@pytest.mark.parametrize(("who", "since", "last", "due"), rows(PAGE, "谁 |"))
def test_a_follow_up_is_due_as_the_book_says(who: str, since: str, last: str, due: str) -> None:
    before = None if last == "没有" else date.fromisoformat(last)
    assert due_on(KINDS[who], date.fromisoformat(since), before, POLICY) == date.fromisoformat(due)


@pytest.mark.parametrize(("_who", "want", "wants", "a_week", "until"), rows(PAGE, "谁(今天"))
def test_what_a_volunteer_wishes_holds(_who: str, want: str, wants: str, a_week: str, until: str) -> None:
    answers = {"want": WANT[want], "wants": wants}
    assert visits_a_week(answers) == (int(a_week) if a_week else None)
    assert rest_until(answers, TODAY) == (date.fromisoformat(until) if until else None)


@pytest.mark.parametrize(("satisfied", "problem", "looked_at"), rows(PAGE, "满意 |"))
def test_what_an_elder_is_not_content_with_is_for_the_plan(
    satisfied: str, problem: str, looked_at: str
) -> None:
    answers = {"satisfied": SATISFIED[satisfied], "problem": PROBLEM[problem]}
    assert is_for_the_plan(answers) is (looked_at == "是")


def test_what_was_not_asked_is_for_no_plan() -> None:
    assert not is_for_the_plan({})
    assert visits_a_week({}) is None
    assert rest_until({}, TODAY) is None
