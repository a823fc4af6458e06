"""What recognisers of speech usually mishear, put right: 两个班小时 is 两个半小时. The list is lexicon/heard.txt."""

import re
from functools import cache

from bot.understanding.lexicon import entries
from bot.understanding.patterns import pattern_of

_DRAWL = pattern_of(r"^(?:(?:嗯|呃|额|诶|喂|那个|[啊哎](?=[,、。 ]))[,、。 ]*)+(?=[^,、。 ]{2})")
_STUTTER = pattern_of(r"(我|你|他|她|给|在|就|那|这)\1+(?=[㐀-鿿])")


def mended(heard: str) -> str:
    """What was most likely said: the usual slips put right, without the drawl before it and the stutter in it."""
    said = _STUTTER.sub(r"\1", _DRAWL.sub("", heard))
    for pattern, meant in _mends():
        said = pattern.sub(meant, said)
    return said


@cache
def _mends() -> tuple[tuple[re.Pattern[str], str], ...]:
    """(what was written, what was said), in the order of the file."""
    return tuple((re.compile(entry.pattern), entry.kind) for entry in entries("heard"))
