"""The manual in docs/manual/: a page for each role in each language, as the talks read today."""

import re
from pathlib import Path

import pytest

from bot.menu import HOME_EVERYBODY, MENU
from bot.model import ROLES
from bot.words import label_of
from tests.conversations.journeys import JOURNEYS
from tools import manual
from tools.manual import LANGUAGES, MANUAL, PAGES, Line, Page

PICTURE_BYTES_MAX = 150_000
PICTURES_BYTES_MAX = 1_500_000

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.role)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def text_of(page: Page, language: str) -> str:
    return page.path(language).read_text(encoding="utf-8")


def test_every_role_has_a_page_and_every_journey_is_told_in_one() -> None:
    assert {page.role for page in PAGES} == set(ROLES)
    assert {talk for page in PAGES for talk in page.talks} == set(JOURNEYS) == set(manual.TITLES)
    assert set(MANUAL.rglob("*.md")) == {page.path(one) for page in PAGES for one in LANGUAGES}


@each_language
@each_page
def test_the_talks_on_a_page_read_as_the_transcripts_do(page: Page, language: str) -> None:
    _, marker, written = text_of(page, language).partition(manual.MARKER)
    assert marker
    assert written == f"\n\n{manual.render(page, language)}", (
        "the transcripts read otherwise now: make manual"
    )


@each_language
@each_page
def test_every_word_of_the_home_keyboard_is_explained_by_hand(page: Page, language: str) -> None:
    by_hand = manual.above(text_of(page, language))
    words = [row.label for row in MENU if page.role in row.roles]
    assert set(HOME_EVERYBODY) <= set(words)
    assert [label for label in (label_of(language, word) for word in words) if label not in by_hand] == []


@each_language
@each_page
def test_a_page_begins_with_three_things_to_do_and_a_picture(page: Page, language: str) -> None:
    by_hand = manual.above(text_of(page, language))
    assert re.findall(r"^(\d)\. ", by_hand, re.MULTILINE) == ["1", "2", "3"]
    pictures = re.findall(r"!\[.+\]\((.+)\)", by_hand)
    assert [(page.path(language).parent / one).resolve() for one in pictures] == [
        MANUAL / "pictures" / f"{page.role}.{language}.png"
    ]


def test_the_pictures_are_there_and_small() -> None:
    sizes = {
        picture: picture.stat().st_size
        for page in PAGES
        for language in LANGUAGES
        for picture in [MANUAL / "pictures" / f"{page.role}.{language}.png"]
    }
    assert [one for one, size in sizes.items() if size > PICTURE_BYTES_MAX] == []
    assert sum(sizes.values()) <= PICTURES_BYTES_MAX
    assert all(one.read_bytes().startswith(b"\x89PNG") for one in sizes)


def test_what_only_shows_an_answer_again_is_left_out() -> None:
    transcript = "# a\n\nWhat for.\n\n**甲** taps [好]\n\n→ 甲 (edited): 好吗?\n✓ 好\n\n→ 甲: 记上了\n\n真的。 [撤回] [好]\n\n**甲**: 一句\n"
    assert list(manual.read(transcript)) == [
        Line("甲", "taps", "好"),
        Line("甲", "sent", "记上了\n\n真的。", ("撤回", "好")),
        Line("甲", "says", "一句"),
    ]


def test_the_readme_shows_the_page_and_leads_to_the_manual() -> None:
    readme = (Path(manual.ROOT) / "README.md").read_text(encoding="utf-8")
    assert "docs/pictures/page-1440.png" in readme
    assert [page.role for page in PAGES for one in LANGUAGES if page.path(one).name not in readme] == []
