"""What was said on the page when it was acted by sentences alone, and was not understood then."""

import pytest

from bot.understanding.form import as_form
from bot.understanding.sentence import understand
from tests.understanding.own_set import LINES, NOW, TODAY, Line, disagreement, lines

ACTED = tuple(lines(LINES.with_name("lines_acted.txt")))


@pytest.mark.parametrize("line", ACTED, ids=[line.text for line in ACTED])
def test_what_was_said_on_the_page_is_understood(line: Line) -> None:
    assert disagreement(line, as_form(understand(line.text, NOW), line.text, TODAY)) == ""
