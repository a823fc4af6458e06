"""What speaks for a volunteer is said in a few words, in each language."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.matching import Merit, merits
from bot.rules.wanted import Place
from bot.telling.merits import merits_in_words
from bot.words import has
from tests.rules.book import POLICY
from tests.rules.pairs import HELPER, HOME, TODAY, WANTED

FREE = Merit("free", {"weekday": 4, "part": "morning"})
EVERY = [
    (Merit("paired"), "结对的", "paired"),
    (Merit("been", {"weeks": 0}), "这周来过", "came this week"),
    (Merit("been", {"weeks": 1}), "上周来过", "came last week"),
    (Merit("been", {"weeks": 3}), "3周前来过", "came 3 weeks ago"),
    (Merit("same-building"), "同一栋", "same building"),
    (Merit("same-estate"), "同一小区", "same estate"),
    (Merit("near", {"metres": 700}), "离得近,大约700米", "about 700 metres away"),
    (Merit("dialect", {"dialect": "黄陂话"}), "会说黄陂话", "speaks 黄陂话"),
]


@pytest.mark.parametrize(("merit", "zh", "en"), EVERY, ids=lambda value: str(value)[:20])
def test_a_merit_is_said_in_a_few_words(merit: Merit, zh: str, en: str) -> None:
    assert merits_in_words("zh-CN", [merit, FREE], TODAY) == f"{zh} · 周四上午有空"
    assert merits_in_words("en", [merit, FREE], TODAY) == f"{en} · free Thu morning"


def test_every_weekday_and_part_of_the_day_has_its_words() -> None:
    said = {
        merits_in_words(language, [Merit("free", {"weekday": day, "part": part})], TODAY)
        for language in ("zh-CN", "en")
        for day in range(1, 8)
        for part in ("morning", "noon", "afternoon", "evening", "night")
    }
    assert len(said) == 2 * 7 * 5


def test_of_many_merits_the_two_weightiest_are_told_and_when_they_are_free() -> None:
    helper = replace(HELPER, paired_ids=frozenset({70}), been={70: TODAY - timedelta(days=8)})
    wanted = replace(WANTED, dialect="武汉话")
    found = merits(wanted, replace(helper, dialects=frozenset({"武汉话"})), TODAY, POLICY)
    assert merits_in_words("zh-CN", found, TODAY) == "结对的 · 上周来过 · 周四上午有空"


def test_every_merit_there_can_be_has_its_words() -> None:
    said = {merit.name for merit, _, _ in EVERY} | {"free"}
    pinned = replace(HOME, estate="金山小区", spot=(0, 300))
    everything = {
        merit.name
        for place in (HOME, Place(9, "银湖花园", "2栋"), pinned)
        for merit in merits(
            replace(WANTED, dialect="武汉话", place=replace(HOME, spot=(0, 0))),
            replace(
                HELPER,
                place=place,
                paired_ids=frozenset({70}),
                been={70: TODAY},
                dialects=frozenset({"武汉话"}),
            ),
            TODAY,
            POLICY,
        )
    }
    assert everything == said
    assert all(has("zh-CN", f"match-{name}") for name in said)
