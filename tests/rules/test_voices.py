"""语音.md, row by row."""

from datetime import timedelta

import pytest

from bot.rules import voices
from bot.store.voices import VoiceState
from tests.rules.book import POLICY, rows

PAGE = "语音.md"
STATES: dict[str, VoiceState] = {
    "机器在听": "reading", "问着呢": "asked", "等社区听": "waiting", "听过了": "heard", "听懂了": "understood",
    "说别的了": "left", "没人听": "gone",
}  # fmt: skip
STEPS = {"请社区听": "pass-on", "删": "forget", "": None}
SPANS = {"分钟": "minutes", "小时": "hours", "天": "days"}
SAID_AT = 1_773_820_800_000


def ms(words: str) -> int:
    """3小时, in milliseconds."""
    unit = next(one for one in SPANS if words.endswith(one))
    return timedelta(**{SPANS[unit]: int(words.removesuffix(unit))}) // timedelta(milliseconds=1)


@pytest.mark.parametrize(("state", "after", "step"), rows(PAGE, "现在"))
def test_a_voice_note_goes_on_as_the_book_says(state: str, after: str, step: str) -> None:
    asked_at = None if STATES[state] == "reading" else SAID_AT
    found = voices.next_step(STATES[state], SAID_AT, asked_at, SAID_AT + ms(after), POLICY)
    assert found == STEPS[step]


@pytest.mark.parametrize(("length", "by"), rows(PAGE, "多长"))
def test_a_machine_hears_what_is_short(length: str, by: str) -> None:
    assert voices.is_heard_whole(int(length.removesuffix("秒")), POLICY) == (by == "机器")
