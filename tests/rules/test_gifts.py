"""送积分.md, row by row."""

from datetime import timedelta

import pytest

from bot.model import GiftState, Refusal
from bot.rules import gifts
from bot.rules.gifts import Receiver
from tests.rules.book import POLICY, half_points, rows

PAGE = "送积分.md"
ME, OTHER = 1, 2
STATES: dict[str, GiftState] = {
    "路上的": "cooling",
    "送到了": "given",
    "撤回了": "withdrawn",
    "退还了": "returned",
}
DEEDS = ("withdraw-gift", "give", "return-gift")


@pytest.mark.parametrize(("whom", "enrolled", "consented", "alive", "verdict"), rows(PAGE, "送给 |"))
def test_points_go_to_whom_the_book_says(
    whom: str, enrolled: str, consented: str, alive: str, verdict: str
) -> None:
    receiver = Receiver(ME if whom == "自己" else OTHER, enrolled == "是", consented == "是", alive == "否")
    refused = gifts.refusal_of_receiver(ME, receiver, POLICY)
    assert (refused.reason.rule if refused else "可以") == verdict


@pytest.mark.parametrize(("usable", "amount", "verdict", "twice"), rows(PAGE, "能用的 |"))
def test_as_much_may_be_given_as_the_book_says(usable: str, amount: str, verdict: str, twice: str) -> None:
    refused = gifts.refusal_of_amount(half_points(amount), half_points(usable), POLICY)
    assert (refused.reason.rule if refused else "可以") == verdict
    assert gifts.asks_twice(half_points(amount), half_points(usable), POLICY) == (twice == "是")


@pytest.mark.parametrize(("amount", "first", "minutes"), rows(PAGE, "送 |"))
def test_a_gift_is_on_its_way_as_long_as_the_book_says(amount: str, first: str, minutes: str) -> None:
    cooled = gifts.cooling(half_points(amount), first == "是", POLICY)
    assert cooled.value == timedelta(minutes=int(minutes))
    assert cooled.reason.facts == {
        "minutes": int(minutes), "half_points": half_points(amount), "large": half_points(amount) > 20,
        "new": first == "是",
    }  # fmt: skip


@pytest.mark.parametrize(("now", "withdrawn", "arrived", "returned"), rows(PAGE, "现在 |"))
def test_a_gift_goes_from_state_to_state_as_the_book_says(
    now: str, withdrawn: str, arrived: str, returned: str
) -> None:
    for deed, cell in zip(DEEDS, (withdrawn, arrived, returned), strict=True):
        after = gifts.next_gift_state(STATES[now], deed, POLICY)
        if cell == "不行":
            assert isinstance(after, Refusal)
            assert after.reason.rule == "gift-moved-on"
            assert after.reason.facts == {"gift": STATES[now], "deed": deed}
        else:
            assert after == STATES[cell]


@pytest.mark.parametrize(("today", "month", "ring", "flagged"), rows(PAGE, "今天一共"))
def test_the_community_looks_twice_where_the_book_says(
    today: str, month: str, ring: str, flagged: str
) -> None:
    found = gifts.flags(half_points(today), half_points(month), int(ring), POLICY)
    assert [one.rule for one in found] == flagged.split()


def test_what_goes_over_says_that_it_was_given_freely() -> None:
    for reason in (gifts.given(4, POLICY), gifts.returned(4, POLICY)):
        assert (reason.clause, reason.facts) == ("二(四)", {"half_points": 4})
