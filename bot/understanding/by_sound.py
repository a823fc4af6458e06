"""What was typed by its sound: 廖天 for 聊天, 救明 for 救命.

Thought of only where nothing else was meant, or where less is left to ask then.
"""

from functools import lru_cache

from bot.understanding.lexicon import KINDS, words_of
from bot.understanding.names import wuhan_sound
from bot.understanding.patterns import pattern_of

_WHO = pattern_of("^(?:我|他|她|有人|.{0,3}[爸妈爹婆奶爷娘伯叔]|老伴|老[头婆太][子婆太]?|人)?(?:又|快|突然)?")
_AFTER = pattern_of("(?:[了啊阿呀哪!,。 ]|快来|来人)*$")
_LONGEST = 16


def respelled(said: str, left: str = "") -> str:
    """With the words of this bot where their sound stands; the same where none does.

    `left`: the sentence without names and times, of which nothing is changed then.
    """
    return _respelled(said, "anywhere", left if len(left) == len(said) else said)


def with_its_day(said: str, left: str) -> str:
    """A visit without a day, in which one stands by its sound: 前添 for 前天. `left`: without names and times."""
    if len(said) != len(left):
        return said
    days = _by_sound("days")
    for at in range(len(left) - 1):
        day = days.get(wuhan_sound(left[at : at + 2]))
        if day:
            return said[:at] + day + said[at + 2 :]
    return said


def danger_by_sound(said: str) -> str:
    """A word of danger that a short cry sounds like, or nothing."""
    if not 2 <= len(said) <= _LONGEST:
        return ""
    heard = _respelled(said, "danger", said)
    if heard != said:
        return heard
    bare = _AFTER.sub("", said)
    return _by_sound("danger-alone").get(wuhan_sound(bare[_after_who(bare) :]), "")


def _after_who(said: str) -> int:
    found = _WHO.match(said)
    return found.end() if found else 0


def _respelled(said: str, kind: str, left: str) -> str:
    by_sound = _by_sound(kind)
    at = 0
    while at < len(said):
        for size in (4, 3, 2):
            word = by_sound.get(wuhan_sound(left[at : at + size])) if at + size <= len(said) else None
            if word and word != said[at : at + size]:
                said = said[:at] + word + said[at + size :]
                at += size - 1
                break
        at += 1
    return said


def read_in() -> None:
    """How words sound takes a quarter of a second to read: at a start, and not while a cry for help waits."""
    for kind in KINDS["sounds"]:
        _by_sound(kind)


@lru_cache(maxsize=4)
def _by_sound(kind: str) -> dict[tuple[str, ...], str]:
    return {wuhan_sound(word): word for word in words_of("sounds", kind)}
