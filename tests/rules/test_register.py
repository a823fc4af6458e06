"""登记册.md, row by row."""

from bot.rules.register import COVERED_BY
from bot.store import people, profiles
from tests.rules.book import rows


def test_each_field_lies_under_the_consent_that_the_book_says() -> None:
    assert [(field, kind) for field, _, kind in rows("登记册.md", "记什么")] == list(COVERED_BY.items())


def test_each_field_has_a_place_where_it_is_kept() -> None:
    assert set(COVERED_BY) == {*people.PRIVATE, *profiles.FIELDS, "estate"}
