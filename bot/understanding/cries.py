"""How much a message sounds like a cry for help: 筷子拿不住口水往下流 holds no word of danger, and is one.

The words of danger.py are sure where they stand, and miss what is told without them. Here every small piece of a
message has a weight, learnt from labelled lines (tools/cries.py; docs/decisions.md says how well), and their sum is
how likely somebody is in danger now.
"""

import math
from collections.abc import Mapping
from functools import lru_cache

from bot.understanding.lexicon import filled, weights
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import FILLERS

_SURNAME = filled("names", "(?:<surname>|<rare>)(?=<title>)")
"""胡婆婆 is in no more danger than 王婆婆."""
_RUNS = pattern_of(r"[a-z']+(?: [a-z']+)*|[^a-z]+")
_MARKS = pattern_of(r"[^\w]|_")
_DIGITS = pattern_of("[0-9]+")
_WORDS_MAX = 3
_SIGNS_MAX = 2
ALWAYS = "^"
"""The piece of every message: how likely danger is where nothing else is known."""


@lru_cache(maxsize=64)
def likeness(said: str) -> float:
    """How likely it is that somebody is in danger now, from 0 to 1. `said`: a message in its plain form."""
    return weighed(said, weights())


def weighed(said: str, learnt: Mapping[str, float]) -> float:
    """The same, by weights that are given."""
    total = sum(learnt.get(piece, 0.0) for piece in pieces(said))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))


def pieces(said: str) -> set[str]:
    """Each sign and pair of signs of a message in its plain form; of what is in letters, up to three words together."""
    found = {ALWAYS}
    for run in _RUNS.findall(_SURNAME.sub("", FILLERS.sub("", said))):
        if run[0].isascii() and (run[0].isalpha() or run[0] == "'"):
            found |= _strings(run.split(), _WORDS_MAX, "_")
        else:
            found |= _strings(_DIGITS.sub("0", _MARKS.sub("", run)), _SIGNS_MAX, "")
    return found


def _strings(of: str | list[str], longest: int, between: str) -> set[str]:
    """All that stands side by side in it, from one to `longest` long."""
    return {
        between.join(of[at : at + size]) for size in range(1, longest + 1) for at in range(len(of) - size + 1)
    }
