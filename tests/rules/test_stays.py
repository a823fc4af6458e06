"""到门口.md, row by row."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.model import Refusal
from bot.rules import stays
from bot.rules.stays import Host, Times
from bot.rules.visits import Draft
from tests.rules.book import POLICY, TODAY, minute, rows

PAGE = "到门口.md"
WUHAN = ZoneInfo("Asia/Shanghai")


def moment(words: str) -> datetime:
    """03-18 15:05 or 03-18 15:05:40, of the year of the book."""
    form = "%Y-%m-%d %H:%M:%S" if words.count(":") == 2 else "%Y-%m-%d %H:%M"
    return datetime.strptime(f"{TODAY.year}-{words}", form).replace(tzinfo=WUHAN)


def rule_of(refusal: Refusal | None) -> str:
    return refusal.reason.rule if refusal else "可以"


@pytest.mark.parametrize(("running", "deceased", "withdrew", "begins", "ends"), rows(PAGE, "别处没结束"))
def test_a_stay_begins_and_is_recorded_as_the_book_says(
    running: str, deceased: str, withdrew: str, begins: str, ends: str
) -> None:
    hosts = (Host(6), Host(7, deceased == "是", withdrew == "是"))
    assert rule_of(stays.refusal_to_begin(hosts, 3 if running else None, POLICY)) == begins
    assert rule_of(stays.refusal_of_hosts(hosts, POLICY, over=True)) == ends


@pytest.mark.parametrize(("came", "left", "on", "start", "minutes"), rows(PAGE, "到了 | 走了"))
def test_the_clock_is_read_as_the_book_says(came: str, left: str, on: str, start: str, minutes: str) -> None:
    found = stays.times_of(moment(came), None if left == "还没说" else moment(left))
    told = None if minutes == "还没说" else int(minutes)
    assert found == Times(moment(f"{on} 00:00").date(), minute(start) or 0, told)


@pytest.mark.parametrize(("came", "left", "on", "start", "minutes"), rows(PAGE, "到了 | 走了"))
def test_what_has_lasted_no_minute_has_only_just_begun(
    came: str, left: str, on: str, start: str, minutes: str
) -> None:
    if left != "还没说":
        assert stays.has_begun_just_now(moment(came), moment(left)) is (minutes == "0")


@pytest.mark.parametrize(("on", "start", "minutes", "whom", "began", "ended"), rows(PAGE, "改成哪天"))
def test_what_was_changed_was_not_seen(
    on: str, start: str, minutes: str, whom: str, began: str, ended: str
) -> None:
    clock = Times(TODAY, 15 * 60 + 5, 113)
    day = TODAY if on == "同一天" else TODAY - timedelta(days=1)
    told = Draft(day, minute(start), int(minutes), "meals", (7,) if whom == "没改" else (6,))
    assert stays.seen(clock, (7,), told) == (began == "是", ended == "是")


def test_several_at_whose_door_somebody_was_may_be_told_in_any_order() -> None:
    assert stays.seen(Times(TODAY, 900, 30), (6, 7), Draft(TODAY, 900, 30, "meals", (7, 6))) == (True, True)


def test_an_end_that_nobody_said_was_not_seen() -> None:
    assert stays.seen(Times(TODAY, 900, None), (7,), Draft(TODAY, 900, 30, "meals", (7,))) == (True, False)


@pytest.mark.parametrize(("came", "asked"), rows(PAGE, "到了 | 问"))
def test_what_was_forgotten_is_asked_about_when_the_book_says(came: str, asked: str) -> None:
    assert stays.asks_at(moment(came), POLICY) == moment(asked)


@pytest.mark.parametrize(("came", "said", "counts"), rows(PAGE, "到了 | 点结束"))
def test_an_end_that_comes_too_late_was_forgotten(came: str, said: str, counts: str) -> None:
    assert stays.is_forgotten(moment(came), moment(said), POLICY) == (counts == "忘了")
