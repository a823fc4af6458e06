"""Every entry of every word list finds what it stands for, and a wrong line is named to whoever wrote it."""

import re
from collections.abc import Callable
from functools import cache

import pytest

from bot.understanding.by_sound import danger_by_sound, respelled, with_its_day
from bot.understanding.danger import is_danger, is_despair, names_danger, says_danger
from bot.understanding.intents import POINTS
from bot.understanding.lexicon import KINDS, BadLine, Entry, check, entries, filled, of_kind, read, words_of
from bot.understanding.misspelt import spelt
from bot.understanding.names import wuhan_sound
from bot.understanding.people_said import find_people
from bot.understanding.repair import repaired
from bot.understanding.replies import read_reply
from bot.understanding.sentence import understand
from bot.understanding.services import is_not_done, read_service, services_in
from bot.understanding.tidy import plain, squeeze
from bot.understanding.wording import normal
from tests.understanding.own_set import NOW

SERVICES = ("meals", "cleaning", "clinic", "urgent", "check-in", "company", "errands")
ALARMS = ("{}", "there is a {}", "based on {}", "{} in the kitchen", "止不住{}")
"""What would be an alarm, were it not for what is harmless in it."""


def means(intent: str, frame: str = "{}") -> Callable[[str], bool]:
    return lambda said: understand(frame.format(said), NOW).intent == intent


def is_service(key: str) -> Callable[[str], bool]:
    return lambda said: key in services_in(said)


def answers(reply: str) -> Callable[[str], bool]:
    return lambda said: read_reply(said) == reply


def calms(said: str) -> bool:
    alarm = filled("danger", "<danger>|<despair>")
    texts = [frame.format(said) for frame in ALARMS]
    return any(alarm.search(text) and not says_danger(text) for text in texts)


def names(said: str) -> bool:
    """With a title, and a full name without one."""
    return find_people(f"给{said}爹爹打扫", ()).elders == (f"{said}爹爹",) and find_people(
        f"给{said}桂英打扫", ()
    ).elders == (f"{said}桂英",)


def names_with_a_title(said: str) -> bool:
    return find_people(f"给{said}爹爹打扫", ()).elders == (f"{said}爹爹",)


@cache
def signs_by_sound() -> dict[tuple[str, ...], str]:
    """The signs in daily use, those of one sound beside each other."""
    found: dict[tuple[str, ...], str] = {}
    for high in range(0xB0, 0xD7):
        for low in range(0xA1, 0xFF):
            sign = bytes((high, low)).decode("gb2312")
            found[wuhan_sound(sign)] = found.get(wuhan_sound(sign), "") + sign
    return found


def slips_of(word: str) -> list[str]:
    """The word with one sign for another of its sound: 廖天 for 聊天."""
    return [
        slip
        for at, sign in enumerate(word)
        for other in signs_by_sound().get(wuhan_sound(sign), "")
        if (slip := word[:at] + other + word[at + 1 :]) != word and wuhan_sound(slip) == wuhan_sound(word)
    ]


def swaps_of(word: str) -> list[str]:
    """The word with two of its letters in the wrong order: huors for hours."""
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]


REACHES: dict[tuple[str, str], Callable[[str], bool]] = {
    **{("intents", intent): means(intent) for intent in KINDS["intents"]},
    **{("last_intents", intent): means(intent, "我{}") for intent in KINDS["last_intents"]},
    **{("services", key): is_service(key) for key in SERVICES},
    ("services", "repairs"): lambda said: services_in(said) == ["other"],
    ("services", "other"): lambda said: read_service(said) == "other",
    ("services", "not-done"): is_not_done,
    ("services", "only-with-company"): is_not_done,
    ("services", "alongside"): lambda said: not is_not_done(f"{said}打针"),
    ("services", "denied"): lambda said: read_service(f"{said}打扫") is None,
    ("services", "rang"): means("contact", "{} 张婆婆"),
    ("services", "fares"): means("contact", "张婆婆 {}"),
    ("services", "no-check-in"): lambda said: "check-in" not in services_in(f"去看看,{said}"),
    ("danger", "danger"): lambda said: is_danger(said) and names_danger(said),
    ("danger", "despair"): lambda said: is_danger(said) and is_despair(said),
    ("danger", "who"): lambda said: is_danger(f"{said}不见了"),
    ("danger", "body"): lambda said: is_danger(f"{said}不听使唤"),
    ("danger", "harmless"): calms,
    ("danger", "fiction"): lambda said: not says_danger(f"{said}有人摔倒了"),
    ("danger", "mine"): lambda said: says_danger(f"看电视剧的时候 {said}"),
    ("danger", "now"): lambda said: says_danger(f"昨天摔倒了,{said}"),
    ("danger", "past"): lambda said: not says_danger(f"{said},有人摔倒了"),
    **{("slips", meant): lambda said: names_danger(f"{said}倒了") for meant in KINDS["slips"]},
    ("sounds", "anywhere"): lambda said: any(respelled(slip) == said for slip in slips_of(said)),
    ("sounds", "days"): lambda said: any(with_its_day(slip, slip) == said for slip in slips_of(said)),
    ("sounds", "danger"): lambda said: any(danger_by_sound(slip) == said for slip in slips_of(said)),
    ("sounds", "danger-alone"): lambda said: any(danger_by_sound(slip) == said for slip in slips_of(said)),
    ("sounds", "english"): lambda said: all(spelt(slip) == said for slip in swaps_of(said)),
    **{("replies", reply): answers(reply) for reply in KINDS["replies"]},
    ("names", "surname"): names,
    ("names", "rare"): names_with_a_title,
    ("names", "title"): lambda said: find_people(f"王{said}打扫", ()).elders == (f"王{said}",),
    ("names", "bare-title"): lambda said: find_people(f"给{said}打扫", ()).unnamed,
}


def stands_in(file: str, entry: Entry) -> bool:
    """In one of the forms in which a text is looked at."""
    said = entry.example
    forms = repaired(normal(said)) if "intents" in file else f"{squeeze(said)}\n{plain(said)}"
    return bool(filled(file, entry.pattern, re.ASCII | re.MULTILINE, points=POINTS).search(forms))


@pytest.mark.parametrize(("file", "kind"), REACHES)
def test_every_entry_finds_what_it_stands_for(file: str, kind: str) -> None:
    found = of_kind(file, kind)
    assert [entry.words for entry in found if not stands_in(file, entry)] == []
    assert [entry.example for entry in found if not REACHES[file, kind](entry.example)] == []


def test_every_kind_of_every_file_is_walked() -> None:
    assert set(REACHES) == {(file, kind) for file, kinds in KINDS.items() for kind in kinds}


@pytest.mark.parametrize("file", KINDS)
def test_nothing_stands_twice(file: str) -> None:
    said = [(entry.kind, entry.way, entry.words) for entry in entries(file)]
    assert len(said) == len(set(said))


def test_what_the_frames_hold_alone_shows_nothing() -> None:
    """Else an entry would be found by what stands around it."""
    assert is_not_done("打针")
    assert read_service("打扫") == "cleaning"
    assert services_in("去看看,") == ["check-in"]
    assert is_danger("有人摔倒了")
    assert not is_danger("不见了")
    assert not is_danger("昨天摔倒了,")
    assert not names_danger("倒了")
    assert find_people("给爹爹打扫", ()).unnamed
    assert find_people("给打扫", ()).elders == ()


def test_a_line_is_read_as_it_is_written() -> None:
    text = "# 说明\n\nmeals: 送饭 hot_soup\nother= 别的\nmeals~ 炒.{0,4}菜 例：炒了菜  \n"
    assert [(one.kind, one.way, one.pattern, one.example) for one in read("services", text)] == [
        ("meals", ":", "送饭", "送饭"),
        ("meals", ":", r"hot\ soup", "hot soup"),
        ("other", "=", "^别的$", "别的"),
        ("meals", "~", "炒.{0,4}菜", "炒了菜"),
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("送饭", "services.txt, line 2: a kind is wanted"),
        ("meals:送饭", "services.txt, line 2: a kind is wanted"),
        ("meal: 送饭", "services.txt, line 2: meal is none of meals cleaning"),
        ("meals~ 炒.{0,4}菜", "services.txt, line 2: behind a pattern its example is wanted"),
        ("meals~ 炒(菜 例：炒菜", "services.txt, line 2: this pattern cannot be read: missing )"),
    ],
)
def test_a_wrong_line_is_named(line: str, told: str) -> None:
    with pytest.raises(BadLine) as wrong:
        list(read("services", f"meals: 送饭\n{line}"))
    assert str(wrong.value).startswith(told)


def test_a_kind_without_words_is_named() -> None:
    with pytest.raises(BadLine, match=r"^services\.txt: no line is of the kind soup\.$"):
        words_of("services", "soup")


def test_all_files_are_in_order() -> None:
    check()
