"""An id number (公民身份号码, GB 11643-1999): 18 signs, the last of which proves the others."""

from datetime import date

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
LAST = "10X98765432"


def read_id_number(said: str) -> str | None:
    """The number, where its last sign and its day of birth are right.

    >>> read_id_number("420112 19450812 001x"), read_id_number("420112194508120018")
    ('42011219450812001X', None)
    """
    number = "".join(said.split()).upper()
    if len(number) != 18 or not (number[:17].isascii() and number[:17].isdigit()):
        return None
    check = LAST[sum(int(digit) * weight for digit, weight in zip(number, WEIGHTS, strict=False)) % 11]
    return number if number[17] == check and born_of(number) else None


def born_of(number: str) -> date | None:
    """The day of birth that it names."""
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None
