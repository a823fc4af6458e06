"""The life of a request is the one in 帮忙单.md; every request can end."""

from typing import get_args

import pytest

from bot.model import Refusal, RequestState
from bot.rules.requests import LIFE, OVER, RequestDeed, next_state
from tests.rules.book import POLICY, rows


def test_the_book_has_the_life_of_a_request() -> None:
    book = {
        deed: (
            {None if word == "–" else word for word in before.split()},
            after,
            set() if who == "钟" else set(who.split()),
        )
        for deed, before, after, who in rows("帮忙单.md", "事")
    }
    assert book == {step.deed: (set(step.before), step.after, set(step.roles)) for step in LIFE}


@pytest.mark.parametrize("deed", get_args(RequestDeed))
@pytest.mark.parametrize("state", [None, *get_args(RequestState)])
def test_a_deed_leads_on_or_says_kindly_that_something_was_faster(
    deed: RequestDeed, state: RequestState | None
) -> None:
    step = next(step for step in LIFE if step.deed == deed)
    found = next_state(state, deed, POLICY)
    if state in step.before:
        assert found == step.after
    else:
        assert isinstance(found, Refusal)
        assert (found.reason.rule, found.reason.facts["state"]) == ("request-moved-on", state)


@pytest.mark.parametrize("state", get_args(RequestState))
def test_every_request_can_come_to_an_end(state: RequestState) -> None:
    reached = {state}
    for _ in LIFE:
        reached |= {step.after for step in LIFE if reached & set(step.before)}
    assert reached & OVER
    onward = {step.after for step in LIFE if state in step.before}
    assert bool(onward) != (state in OVER)
