"""What a measurement says: ours, and the floor beneath it that was measured in the same run."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

ROUNDS = 5


@dataclass(frozen=True)
class Line:
    """One measurement. Without a floor it is only reported."""

    name: str
    ours: float
    unit: str
    floor: float | None = None

    def as_json(self) -> dict[str, Any]:
        ratio = self.ours / self.floor if self.floor else None
        return {
            "name": self.name, "ours": _short(self.ours), "floor": _short(self.floor), "ratio": _short(ratio),
            "unit": self.unit,
        }  # fmt: skip


def _short(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.4g}")


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def by_turns(
    ours: Callable[[], float], floor: Callable[[], float], rounds: int = ROUNDS
) -> tuple[float, float]:
    """The medians of both, taken in turn, so that a slow minute of the machine falls on both alike."""
    pairs = [(ours(), floor()) for _ in range(rounds)]
    return median(one for one, _ in pairs), median(other for _, other in pairs)
