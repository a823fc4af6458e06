"""Patterns that are compiled when they are first looked for: hundreds of them, most of which a start does not need."""

import re
from collections.abc import Callable
from typing import Any, cast

_ALL: "list[_Late]" = []
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Late:
    """At its first use it takes on the methods of what it stands for, and costs nothing more from then on."""

    def __init__(self, words: str | Callable[[], str], flags: re.RegexFlag) -> None:
        self._words, self._flags = words, flags
        _ALL.append(self)

    def __getattr__(self, name: str) -> Any:
        made = re.compile(self._words if isinstance(self._words, str) else self._words(), self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def pattern_of(words: str | Callable[[], str], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """As `re.compile`, at the first use. What is wrong with it shows there, too: every one is used by a test.

    `words` may be a function: words that lie in a file are read then, and not before.
    """
    return cast("re.Pattern[str]", _Late(words, flags))


def compile_all() -> None:
    """Now, and not within somebody's first sentence."""
    for late in _ALL:
        late.search  # noqa: B018  # to look at it compiles it
