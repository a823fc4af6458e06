"""What is put to a person, and what they answer: options on buttons, the words they typed, a question that waits."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bot.model import Person
from bot.telling import Button
from bot.telling.names import called
from bot.understanding.tidy import plain

T = TypeVar("T")
Read = Callable[[str], Any]
"""Reads what was typed: the value to keep, a Doubt between a few, or None where it is unclear."""

SHOWN_MAX = 40
CLEAR = ("which-one", "visit-next-waits", "never-the-card")
"""Hints that tell what was made of the words: these were understood."""
MARKS = ("+", "@", "?", "~")
"""Beside the answer of a slot: the page to turn to, the page it is on, guesses to choose from, what is ticked."""


@dataclass(frozen=True)
class Option(Generic[T]):
    """One answer on a button: the key that is kept, the label in the reader's words, and what it stands for."""

    key: str
    label: str
    value: T


@dataclass(frozen=True)
class Heard:
    """What the person did last: tapped an option, typed words, shared a contact, or sent something else.

    `lines` are the words with their line ends. `picture` is a photo, `voice` a voice note that was asked for, by the
    id of its file.
    `phone` is only ever their own: a contact of somebody else's comes as `other` = "contact-of-another", with its
    number in `contact` for the one question that is about another person; so does the account of somebody picked in
    Telegram's own list, in `picked`.
    """

    slot: str = ""
    key: str = ""
    text: str | None = None
    lines: tuple[str, ...] = ()
    phone: str | None = None
    other: str = ""
    contact: str = ""
    picked: int = 0
    picture: str = ""
    voice: str = ""


@dataclass
class Question:
    """What is put to the person: its text, the answers on buttons, and whether it takes the place of the last.

    `hint` goes before it where the answer was not clear, and not into what is kept of it. `picker`: no new question,
    but a key beneath for the one that stands.
    """

    slot: str
    text: str
    options: Sequence[Option[Any]]
    hint: str = ""
    in_place: bool = False
    contact: bool = False
    picker: bool = False
    extra: Sequence[Button] = ()


class Waiting(BaseException):
    """A question was put; the rest of the talk waits for the answer."""

    def __init__(self, question: Question) -> None:
        self.question = question


class Again(BaseException):
    """An answer was taken back: the talk starts from its first line with those that are left."""


class Over(BaseException):
    """The talk ended early, having said why."""


class Becomes(BaseException):
    """The talk is over, and another begins in its place."""

    def __init__(self, name: str, args: dict[str, Any]) -> None:
        self.name, self.brings = name, args


@dataclass
class Answered:
    """The slot that was answered in this turn, and the words that show the answer under its question."""

    slot: str = ""
    label: str = ""


def people_options(found: Sequence[Person]) -> list[Option[Person]]:
    """Everybody by the name they go by; two who would look the same, by their full names."""
    names = [called(person) for person in found]
    times = Counter(names)
    return [
        Option(str(person.id), person.name + person.address_form if times[name] > 1 else name, person)
        for person, name in zip(found, names, strict=True)
    ]


def typed(options: Sequence[Option[Any]], said: str, read: Read | None) -> Any:
    """The key of the option whose label was typed, in either script or small letters; else what `read` makes of it."""
    wanted = plain(said)
    for option in options:
        if wanted and wanted == plain(option.label.removeprefix("✓ ")):
            return option.key
    return read(said) if read else None


def page_number(key: str) -> int:
    """What stands behind the + of 还有; a forged one leads to the first page."""
    return int(key[1:]) if key[1:].isdecimal() and len(key) < 6 else 0


def page_of(options: Sequence[Option[Any]], page: int, size: int, more: str) -> Sequence[Option[Any]]:
    """At most `size` answers; where there are more, one fewer and 还有, which comes round to the first again."""
    if len(options) <= size:
        return options
    pages = -(-len(options) // (size - 1))
    start = page % pages * (size - 1)
    return [*options[start : start + size - 1], Option(f"+{(page + 1) % pages}", more, None)]
