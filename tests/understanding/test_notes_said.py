"""A line for the family in the sentence that tells a visit: cut off where one was meant, left where it is talk."""

import pytest

from bot.understanding.notes_said import cut_note
from bot.understanding.sentence import understand
from bot.understanding.spoken import Context
from tests.understanding.own_set import NOW

VISIT = "昨天下午给张婆婆打扫两小时"


@pytest.mark.parametrize(
    ("said", "note"),
    [
        (f"{VISIT},跟她女儿说一声,她今天精神好", "她今天精神好"),
        (f"{VISIT},跟她女儿说她今天精神好", "她今天精神好"),
        (f"{VISIT}。告诉家里人:中午吃了一大碗饭", "中午吃了一大碗饭"),
        (f"{VISIT},顺便告诉她儿子一声,药快吃完了", "药快吃完了"),
        (f"{VISIT} 给家里人留句话 被子晒过了", "被子晒过了"),
        (f"{VISIT},请转告她屋里人,天冷了加床被子", "天冷了加床被子"),
        ("cleaned for Mrs Zhang for two hours, tell her daughter: she ate well", "she ate well"),
    ],
)
def test_a_line_is_cut_off(said: str, note: str) -> None:
    rest, found = cut_note(said)
    assert found == note
    assert rest in (VISIT, "cleaned for Mrs Zhang for two hours")


@pytest.mark.parametrize(
    "said",
    [
        VISIT,
        "陪张婆婆跟她女儿说话一个小时",
        "陪张婆婆跟她女儿说了两个小时的话",
        "帮张婆婆告诉她女儿了,打扫一小时",
        "跟她儿子讲起以前的事,聊了一小时",
        f"{VISIT},跟她女儿说一声",
        f"{VISIT},告诉家里人,!!",
    ],
)
def test_what_is_no_line_stays_whole(said: str) -> None:
    assert cut_note(said) == (said, "")


def test_the_visit_is_understood_as_without_it() -> None:
    alone = understand(VISIT, NOW, Context())
    found = understand(f"{VISIT},跟她女儿说一声,明天三点量血压", NOW, Context())
    assert found.visits == alone.visits
    assert (found.note, alone.note) == ("明天三点量血压", "")


def test_danger_in_the_line_is_danger() -> None:
    found = understand(f"{VISIT},快告诉她女儿,她晕倒了", NOW, Context())
    assert (found.intent, found.note) == ("emergency", "")


def test_without_a_visit_there_is_no_line() -> None:
    assert understand("告诉她女儿:今天精神好", NOW, Context()).note == ""
