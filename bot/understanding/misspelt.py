"""English words with a letter wrong, as somebody types who sees the keys badly: cleened, huors, hosptial."""

from functools import lru_cache

from bot.understanding.lexicon import words_of
from bot.understanding.patterns import pattern_of

_WORD = pattern_of(r"(?<![0-9a-z])[a-z]{5,}(?![0-9a-z])")
_LONG = 8
"""From so many letters on two of them may be wrong."""
_VOWELS = frozenset("aeiouy")


def spelt(said: str) -> str:
    """With the words of this bot where one was meant, in lower case; another English word stays what it is."""
    return _WORD.sub(lambda found: _meant(found.group()), said)


@lru_cache(maxsize=1024)
def _meant(typed: str) -> str:
    known = words_of("sounds", "english")
    if typed in known or typed.removesuffix("s") in known:
        return typed
    near = {word for word in known if word[0] == typed[0] and _wrong(typed, word) <= 1 + (len(word) >= _LONG)}
    return near.pop() if len(near) == 1 else typed


def _wrong(typed: str, word: str) -> int:
    """How many letters were doubled, dropped, swapped with the next, or are another vowel; many where more is wrong."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for at, sign in enumerate(typed):
        older, before, row = before, row, [at + 1]
        for there, other in enumerate(word):
            same = sign == other
            other_vowel = sign in _VOWELS and other in _VOWELS
            cost = 0 if same else 1 if other_vowel else len(word)
            row.append(min(before[there] + cost, before[there + 1] + 1, row[there] + 1))
            if at and there and sign == word[there - 1] and typed[at - 1] == other:
                row[-1] = min(row[-1], older[there - 1] + 1)
    return row[-1]
