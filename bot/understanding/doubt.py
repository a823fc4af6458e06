"""What a reader gives when the words may mean this or that: the guesses to ask about, likeliest first."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")
MOST = 3  # UX 11: what is unclear gets at most three guesses as buttons


@dataclass(frozen=True)
class Doubt(Generic[Value]):
    """One to three guesses; even a single one is to be asked about before it counts."""

    choices: tuple[Value, ...]

    def __post_init__(self) -> None:
        assert 1 <= len(self.choices) <= MOST, self.choices
