"""Whom somebody means: 李爹爹, 陈桂英同志, 老马, a given name, pinyin, a slip of one character."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.understanding.doubt import MOST, Doubt
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

Named = tuple[int, str, str]
"""id, full name, form of address (which may be empty)."""

_MALE = "老爹爹|爹爹|老爹|爷爷|大爷|大伯|伯伯|老伯|叔叔|大叔|叔|伯|爹|大哥|哥|先生|公公"
_FEMALE = (
    "老婆婆|婆婆|奶奶|太婆|阿姨|大妈|大娘|大姐|大婶|婶婶|婶子|嫂子|嫂|姐姐|姐|妈妈|姨|婆|女士|太太|姑姑|外婆"
)
_ANYBODY = "师傅|老师|同志|老人家|老人|主任|书记|医生|大夫|老板|老"
_TITLE = f"{_MALE}|{_FEMALE}|{_ANYBODY}"
_ENGLISH_TITLE = pattern_of(
    "^(?:(?P<m>mr|grandpa|grandad|uncle)|(?P<f>mrs|ms|miss|grandma|auntie|aunty|aunt|granny))[. ]*"
)
_TITLE_AT_END = pattern_of(f"(?:{_TITLE})$")
_AROUND = pattern_of("^(?:给|跟|和|帮|去|陪|是)|(?:家里|家|屋里|那里|那边|的)+$")
_TWO_SURNAME = pattern_of("欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒")
_HAN = pattern_of("[㐀-鿿]")


@dataclass(frozen=True)
class _Person:
    """A name taken apart, in normal form."""

    id: int
    full: str
    surname: str
    given: str
    form: str


def read_person(said: str, names: Sequence[Named]) -> int | Doubt[int] | None:
    """One person where the words fit one and no other; else those they may fit, to be asked about."""
    sure, ids = _match(said, names)
    if not ids:
        return None
    return ids[0] if sure and len(ids) == 1 else Doubt(tuple(ids[:MOST]))


def match_people(said: str, names: Sequence[Named]) -> list[int]:
    """The ids of all who may be meant, best first.

    A slip or a wrong title is thought of only where nothing fits as said, or two names sound the same.
    """
    return _match(said, names)[1]


def _match(said: str, names: Sequence[Named]) -> tuple[bool, list[int]]:
    words = _normal(said)
    if not words:
        return False, []
    people = [_taken_apart(*each) for each in names]
    tiers: tuple[tuple[bool, Callable[[str, _Person], bool]], ...] = (
        (True, _is_full_name),
        (True, _is_part_of_name),
        (False, _sounds_alike),
        (False, _sounds_alike_in_wuhan),
        (False, _nearly),
    )
    for sure, fits in tiers:
        found = [person for person in people if fits(words, person)]
        if found:
            alike = [other for other in people if any(_are_alike(words, person, other) for person in found)]
            return sure, list(dict.fromkeys(person.id for person in found + alike))
    return False, []


def _normal(said: str) -> str:
    words = squeeze(said)
    return _AROUND.sub("", words) or words


@lru_cache(maxsize=4096)
def _taken_apart(number: int, name: str, form: str) -> _Person:
    full = squeeze(name)
    if not _HAN.match(full):
        first, *rest = plain(name).split(" ")
        return _Person(number, full, rest[-1] if rest else first, first if rest else "", squeeze(form))
    size = 2 if len(full) > 2 and _TWO_SURNAME.match(full) else 1
    return _Person(number, full, full[:size], full[size:], squeeze(form))


def _split_title(words: str) -> tuple[str, str]:
    """李爹爹 → 李, 爹爹; a title alone is left whole."""
    found = _TITLE_AT_END.search(words)
    return (words[: found.start()], found.group()) if found and found.start() else (words, "")


def _sex(title: str) -> str:
    """m, f or nothing: only of the title said or chosen, never of the person."""
    if re.fullmatch(_MALE, title):
        return "m"
    return "f" if re.fullmatch(_FEMALE, title) else ""


def _agree(title: str, form: str) -> bool:
    """王奶奶 may be she who is called 王婆婆, but not he who is called 王爹爹."""
    return not _sex(title) or not _sex(form) or _sex(title) == _sex(form)


def _is_full_name(words: str, person: _Person) -> bool:
    name, title = _split_title(words)
    return words in (person.full, person.full + person.form) or (
        name == person.full and _agree(title, person.form)
    )


def _is_part_of_name(words: str, person: _Person) -> bool:
    """Surname and title, 老 or 小 and surname, given name with or without title."""
    name, title = _split_title(words)
    if len(person.given) > 1 and name == person.given:
        return _agree(title, person.form)
    if name == person.surname and title:
        return _agree(title, person.form)
    return bool(person.given) and words in ("老" + person.surname, "小" + person.surname)


def _sounds_alike(words: str, person: _Person) -> bool:
    """The same in pinyin: 陈贵英 for 陈桂英, or typed in letters, chen guiying, li diedie, Auntie Wang."""
    english = _ENGLISH_TITLE.match(words)
    if english:
        title = "爹爹" if english["m"] else "婆婆"
        return words[english.end() :] in (_pinyin(person.surname), _pinyin(person.full)) and _agree(
            title, person.form
        )
    sound = _pinyin(words)
    forms = {person.full, person.full + person.form, person.surname + person.form}
    if len(person.given) > 1:
        forms.add(person.given)
    return sound in {_pinyin(form) for form in forms if form != person.surname}


_MERGED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"), ("r", "l"))
"""Heads of syllables that Wuhan does not tell apart: 曾 and 郑, 刘 and 牛."""


def _sounds_alike_in_wuhan(words: str, person: _Person) -> bool:
    """As a Wuhan mouth says it: 牛爹爹 for 刘爹爹, 陈桂英 for 程桂英. Always asked about."""
    sound = wuhan_sound(words)
    forms = {person.full, person.full + person.form, person.surname + person.form}
    return bool(sound) and sound in {wuhan_sound(form) for form in forms if form != person.surname}


@lru_cache(maxsize=4096)
def wuhan_sound(name: str) -> tuple[str, ...]:
    """Syllables as a Wuhan mouth says them, heads and tails that it merges made one; nothing for letters."""
    if not all(map(_HAN.match, name)):
        return ()
    return tuple(_merged(syllable) for syllable in _syllables(name))


def _merged(syllable: str) -> str:
    head, instead = next((pair for pair in _MERGED if syllable.startswith(pair[0])), ("", ""))
    return (instead + syllable[len(head) :]).replace("ng", "n").replace("uen", "en")


def _are_alike(words: str, one: _Person, other: _Person) -> bool:
    """Said 桂英, and 陈桂英 and 陈桂瑛 are both there: whoever types by sound hits the one for the other.

    So does a Wuhan mouth with 刘爹爹 and 牛爹爹, where both are there.
    """
    name, title = _split_title(words)
    if title and name == one.surname != other.surname and _agree(title, other.form):
        return bool(wuhan_sound(name)) and wuhan_sound(name) == wuhan_sound(other.surname)
    if not one.given or one.given not in words or len(one.full) != len(other.full):
        return False
    slips = sum(a != b for a, b in zip(one.full, other.full, strict=True))
    return slips == 1 and _pinyin(one.full) == _pinyin(other.full)


def _nearly(words: str, person: _Person) -> bool:
    """One character of the full name mistyped, a title of the other sex, or the surname or title alone."""
    name, title = _split_title(words)
    slips = sum(one != other for one, other in zip(name, person.full, strict=False))
    if len(name) == len(person.full) > 2 and slips == 1:
        return True
    parts = {person.surname, person.given, person.full} - {""}
    return (bool(title) and name in parts) or words in {person.surname, person.form} - {""}


@lru_cache(maxsize=4096)
def _pinyin(name: str) -> str:
    return "".join(_syllables(name)).replace("ü", "v")


_SURNAMES_SOUND = {
    "曾": "zeng", "单": "shan", "解": "xie", "仇": "qiu", "区": "ou", "翟": "zhai", "覃": "qin", "查": "zha",
    "乐": "yue",
}  # fmt: skip
"""Where a surname sounds otherwise than the word."""


def _syllables(name: str) -> list[str]:
    """Loaded when first needed: the dictionary takes a moment, and most answers need none."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415  # not everybody needs its dictionary

    syllables: list[str] = lazy_pinyin(name)
    if name[:1] in _SURNAMES_SOUND:
        syllables[0] = _SURNAMES_SOUND[name[0]]
    return syllables


def bare_receiver(said: str) -> str:
    """送给刘建国 → 刘建国."""
    return said.strip().removeprefix("送").removeprefix("给").strip()
