"""A name as somebody types it for the first time: of a person, a street, a community; how to call somebody."""

from bot.understanding.tidy import tidy

NAME_MIN, NAME_MAX = 2, 20
FORM_MAX = 6
WORDS_MIN, WORDS_MAX = 2, 60
NOTE_MAX = 30
"""So many signs, or twice as many letters: it is read back whole, to eyes that do not read on for long."""


def read_name(said: str) -> str | None:
    """2 to 20 characters with a letter among them, tidied; else no name.

    >>> read_name(" 金银湖　街道 "), read_name("王"), read_name("12345")
    ('金银湖 街道', None, None)
    """
    name = tidy(said)
    return name if NAME_MIN <= len(name) <= NAME_MAX and any(map(str.isalpha, name)) else None


def read_form(said: str) -> str | None:
    """阿姨, 师傅, 老师: a short word with a letter in it."""
    form = tidy(said)
    return form if len(form) <= FORM_MAX and any(map(str.isalpha, form)) else None


def read_words(said: str) -> str | None:
    """A few words of one's own: a situation, an address, a note."""
    words = tidy(said)
    return words if WORDS_MIN <= len(words) <= WORDS_MAX and any(map(str.isalnum, words)) else None


def read_note(said: str) -> str | None:
    """What whoever comes had better know, in a line.

    >>> read_note("门铃坏了,请敲门"), read_note("长" * 31), read_note("the bell is broken, please knock")
    ('门铃坏了,请敲门', None, 'the bell is broken, please knock')
    """
    words = read_words(said)
    return words if words and sum(1 if sign.isascii() else 2 for sign in words) <= 2 * NOTE_MAX else None


def read_phone(said: str) -> str | None:
    """A number to call: 7 to 13 digits, however they are set apart.

    >>> read_phone("138-0013 8000"), read_phone("+86 27 8300 1234"), read_phone("110")
    ('13800138000', '862783001234', None)
    """
    kept = [sign for sign in tidy(said) if sign not in " -+()"]
    return "".join(kept) if 7 <= len(kept) <= 13 and all("0" <= sign <= "9" for sign in kept) else None
