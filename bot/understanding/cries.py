"""How much a message sounds like a cry for help: 筷子拿不住口水往下流 holds no word of danger, and is one.

The words of danger.py are sure where they stand, and miss what is told without them. Here every small piece of a
message has a weight, learnt from labelled lines (tools/cries.py; docs/decisions.md says how well), and their sum is
how likely somebody is in danger now.
"""

import math
from functools import lru_cache

from bot.understanding.lexicon import filled, weights
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain

_FILLERS = pattern_of("嗯+|呃+|[啊哦噢]+|那个")
_SURNAME = filled("names", "(?:<surname>|<rare>)(?=<title>)")
"""胡婆婆 is in no more danger than 王婆婆."""
_RUNS = pattern_of(r"[a-z']+(?: [a-z']+)*|[^a-z]+")
_MARKS = pattern_of(r"[^\w]|_")
_DIGITS = pattern_of("[0-9]+")
_WORDS_MAX = 3
_SIGNS_MAX = 2
ALWAYS = "^"
"""The piece of every message: how likely danger is where nothing else is known."""


def likeness(text: str) -> float:
    """How likely it is that somebody is in danger now, from 0 to 1."""
    return _likeness(plain(text))


@lru_cache(maxsize=64)
def _likeness(said: str) -> float:
    learnt = weights()
    total = sum(learnt.get(piece, 0.0) for piece in pieces(said))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))


def pieces(said: str) -> set[str]:
    """Each sign and pair of signs of a message in its plain form; of what is in letters, up to three words together."""
    found = {ALWAYS}
    for run in _RUNS.findall(_SURNAME.sub("", _FILLERS.sub("", said))):
        if run[0].isascii() and (run[0].isalpha() or run[0] == "'"):
            found |= _strings(run.split(), _WORDS_MAX, "_")
        else:
            found |= _strings(_DIGITS.sub("0", _MARKS.sub("", run)), _SIGNS_MAX, "")
    return found


def _strings(of: "str | list[str]", longest: int, between: str) -> set[str]:
    """All that stands side by side in it, from one to `longest` long."""
    return {
        between.join(of[at : at + size]) for size in range(1, longest + 1) for at in range(len(of) - size + 1)
    }
