"""The normal form of what somebody typed: no full-width, invisible or broken characters."""

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.understanding.patterns import pattern_of

if TYPE_CHECKING:
    from opencc import OpenCC

LIMIT = 500
"""Longer than anything a person answers. Cut first, so that 100,000 characters cost no more than 500."""

_FRACTIONS = {"½": "5", "¼": "25", "¾": "75"}
_BLANKS = pattern_of(r"\s+")
_IN_BOTH = frozenset("乾夥徵摺後於著菸麽")
"""Traditional signs that GB 2312 has as well, as in 乾隆 or 著名."""
FILLERS = pattern_of("嗯+|呃+|[啊哦噢]+|那个(?!月|星期|礼拜)")
"""What the mouth says while the head thinks."""
_LOOSE_BLANK = pattern_of(r"(?<![0-9]) | (?![0-9])")


def tidy(text: str, limit: int = LIMIT) -> str:
    """Half-width, nothing invisible, blanks collapsed; else unchanged, so that names may be kept so."""
    cut = text[:limit]
    folded = "".join(_fold(cut, at) for at in range(len(cut)))
    shown = "".join(map(_visible, unicodedata.normalize("NFKC", folded)))
    return _BLANKS.sub(" ", unicodedata.normalize("NFKC", shown))[:limit].strip()


def plain(text: str) -> str:
    """What readers compare: tidy, lower case, simplified, no punctuation around it. A `?` stays: it asks."""
    return simplified(tidy(text)).lower().lstrip(" ,!~…;:、。'\"“”").rstrip(" .,!~…;:、。'\"“”")


def simplified(text: str) -> str:
    """打掃 → 打扫, 著火 → 着火: from Taiwan's signs too, where they differ.

    Nearly all that GB 2312 can write is so already, and the dictionary is loaded when something first is not.
    """
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return str(_dictionary().convert(text))
    return text if _IN_BOTH.isdisjoint(text) else str(_dictionary().convert(text))


@lru_cache(maxsize=1)
def _dictionary() -> "OpenCC":
    from opencc import OpenCC  # noqa: PLC0415  # most people write what needs none

    return OpenCC("tw2s")


def squeeze(text: str) -> str:
    """Plain and without blanks, save between two digits: 1 hour 30 → 1hour30, but 1 30 is not 130."""
    return _LOOSE_BLANK.sub("", plain(text))


def _fold(text: str, at: int) -> str:
    """NFKC would make 1½ eleven halves and 2² twenty-two: say the first in decimals, blot out the second."""
    character = text[at]
    if character in _FRACTIONS:
        return ("." if text[at - 1 : at].isdecimal() else "0.") + _FRACTIONS[character]
    return (
        "□"
        if unicodedata.decomposition(character).startswith(("<fraction>", "<super>", "<sub>"))
        else character
    )


def _visible(character: str) -> str:
    """Combining marks left over after NFKC are keycaps and emoji variants."""
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me") else character
