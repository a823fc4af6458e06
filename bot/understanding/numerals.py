"""Numbers as people write them: 2, 2.5, 两, 十二, 一百二, 一点五, fifteen."""

import re
from fractions import Fraction

from bot.understanding.patterns import pattern_of

_ONES = {
    "一": 1, "二": 2, "两": 2, "俩": 2, "三": 3, "仨": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}  # fmt: skip
_TO_NINETEEN = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH = {word: at for at, word in enumerate(_TO_NINETEEN, start=1)} | {
    f"{tens}{one and between}{one}": 10 * many + at
    for many, tens in enumerate(_TENS, start=2)
    for at, one in enumerate(["", *_TO_NINETEEN[:9]])
    for between in ("", "-", " ")
}
"""fortyfive, forty-five, forty five."""
_D = "[" + "".join(_ONES) + "]"
_CHINESE = rf"(?:(?:{_D}百)?[零〇]?(?:{_D}?十{_D}?|{_D})(?!百)|{_D}百|[零〇])"
_SHAPE = pattern_of(rf"(?:(?P<hundreds>{_D})百)?(?P<zero>[零〇])?(?:(?P<tens>{_D}?)十)?(?P<ones>{_D})?")

WHOLE = rf"(?:[0-9]{{1,5}}|{_CHINESE}|{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})"
"""A pattern for a whole number below a hundred thousand; what it finds, `read_whole` reads."""
NUMBER = rf"(?:[0-9]{{0,5}}[.。][0-9]{{1,5}}|{_CHINESE}点[零〇一二三四五六七八九]{{1,2}}|{WHOLE})"
"""A pattern for a number, decimals allowed; what it finds, `read_number` reads. No sign, no exponent."""

_IS_WHOLE, _IS_NUMBER = pattern_of(WHOLE), pattern_of(NUMBER)


def read_whole(text: str) -> int | None:
    """十二 → 12. Approximate (两三) and unit-less strings of digits (一五) are no numbers."""
    if not _IS_WHOLE.fullmatch(text):
        return None
    if text in _ENGLISH:
        return _ENGLISH[text]
    return int(text) if text.isascii() else _chinese(text)


def read_number(text: str) -> Fraction | None:
    """1.5, 1。5 and 一点五 → 3/2; exact, never a float."""
    if not _IS_NUMBER.fullmatch(text):
        return None
    whole, _, decimals = re.sub("[。点]", ".", text).partition(".")
    digits = "".join(digit if digit.isascii() else str(_ONES.get(digit, 0)) for digit in decimals)
    return Fraction(read_whole(whole) or 0) + Fraction(int(digits or 0), 10 ** len(digits))


def _chinese(text: str) -> int:
    """一百二 is 120, 一百零二 is 102."""
    shape = _SHAPE.fullmatch(text)
    assert shape is not None, text
    hundreds, tens, ones = (_ONES.get(shape[name] or "", 0) for name in ("hundreds", "tens", "ones"))
    if shape["tens"] == "":
        tens = 1
    if shape["tens"] is None and shape["zero"] is None and hundreds:
        tens, ones = ones, 0
    return 100 * hundreds + 10 * tens + ones
