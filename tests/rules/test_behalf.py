"""代办.md, row by row: what a worker may do in somebody's place."""

import pytest

from bot.rules.behalf import refusal_to_act_for, refusal_to_give_for
from tests.rules.book import POLICY, rows

PAGE = "代办.md"
WRITER, KIN, OTHER = 1, 2, 3
WHO = {"旁人": OTHER, "社区需要的老人": None, "写的人自己": WRITER, "写的人的亲属": KIN}


@pytest.mark.parametrize(("phone", "by_worker", "result"), rows(PAGE, "有手机"))
def test_a_worker_sets_right_what_the_book_says(phone: str, by_worker: str, result: str) -> None:
    refused = refusal_to_act_for(has_phone=phone == "是", entered_by_worker=by_worker == "是", policy=POLICY)
    assert (refused.reason.rule if refused else "可以") == result


@pytest.mark.parametrize(("whom", "result"), rows(PAGE, "送给"))
def test_whoever_writes_a_gift_down_has_no_part_in_it(whom: str, result: str) -> None:
    refused = refusal_to_give_for(WRITER, WHO[whom], frozenset({frozenset({WRITER, KIN})}), POLICY)
    assert (refused.reason.rule if refused else "可以") == result
