"""What a walk is: a conversation that asks something, with the true answers to its questions."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.conftest import Community


@dataclass
class Walk:
    """A conversation: what goes before it, whose it is, and the answers to its questions.

    An answer is a label, or words after `=`, `contact`, or `voice`. `ends` is a query whose number grows by one in the end.
    `any_words`: the last question takes any words and then acts, so only what says nothing is sent there.
    """

    who: str
    begin: tuple[str, ...]
    answers: tuple[str, ...]
    ends: str
    before: Callable[[Community], Awaitable[None]] | None = None
    any_words: bool = False
