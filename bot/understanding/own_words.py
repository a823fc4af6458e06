"""What a community calls a service or a place in words of its own: 去老年食堂 is 送饭, 湖边亭子 is nobody."""

import re
from collections.abc import Callable, Sequence

from bot.understanding.danger import names_danger
from bot.understanding.replies import read_reply
from bot.understanding.services import read_service
from bot.understanding.spans import STRUCK
from bot.understanding.tidy import tidy
from bot.understanding.wording import normal

OwnWord = tuple[str, str]
"""The word as it was written down, and what it means: a service, or PLACE."""
PLACE = "place"
WORD_MIN, WORD_MAX = 2, 12
_SAID_FOR = {
    "meals": "送饭", "cleaning": "打扫", "clinic": "看病", "urgent": "急事", "check-in": "看望", "company": "聊天",
    "errands": "买菜", "other": "修理",
}  # fmt: skip
"""A word that everybody uses for the service, wherever it stands in a sentence."""


def read_own_word(said: str) -> str | None:
    """2 to 12 letters: no number, no short answer, and nothing that means danger, which must stay what it is.

    >>> read_own_word(" 去老年食堂 "), read_own_word("对的"), read_own_word("煤气站"), read_own_word("3号楼")
    ('去老年食堂', None, None, None)
    """
    word = tidy(said)
    fits = WORD_MIN <= len(word) <= WORD_MAX and all(sign.isalpha() or sign == " " for sign in word)
    return word if fits and normal(word) and not read_reply(word) and not names_danger(word) else None


def in_general_words(said: str, own: Sequence[OwnWord]) -> str:
    """A sentence in its normal form: services as everybody says them, places struck out; the longest word first.

    >>> in_general_words("在湖边亭子陪李爹爹扯白", [("湖边亭子", "place"), ("扯白", "company")])
    '在····陪李爹爹聊天'
    """
    means = {normal(word): meaning for word, meaning in own}
    if not means:
        return said

    def general(found: re.Match[str]) -> str:
        meaning = means[found.group()]
        return STRUCK * len(found.group()) if meaning == PLACE else _SAID_FOR[meaning]

    words = map(_whole, sorted(means, key=len, reverse=True))
    return re.sub("|".join(words), general, said)


def service_reader(own: Sequence[OwnWord]) -> Callable[[str], str | None]:
    """`read_service` for people who have these words besides."""
    return lambda said: read_service(in_general_words(normal(said), own))


def _whole(word: str) -> str:
    """In letters it is no part of a longer word."""
    return rf"(?<![a-z]){re.escape(word)}(?![a-z])" if word.isascii() else re.escape(word)
