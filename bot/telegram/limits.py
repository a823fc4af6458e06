"""How fast messages may go out: Telegram allows about 30 a second in all and one a second to a chat."""

from collections import deque
from dataclasses import dataclass, field

BURST = 5
"""So many of a second's messages may go at once; the others follow evenly."""
SPARED = 2
"""So many of them are left by a broadcast for who is answered just then."""


@dataclass(frozen=True)
class Limits:
    """New messages a second in all, and to one chat with a burst.

    Tests and load runs lift them.
    """

    overall_per_second: float = 25
    chat_per_second: float = 1
    chat_burst: int = 3


NO_LIMITS = Limits(1e9, 1e9, 1_000_000)


@dataclass
class Bucket:
    """Fills steadily up to `size`; each message takes one."""

    per_second: float
    size: float
    level: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.level = self.size

    def wait(self, now: float, spared: int = 0) -> float:
        """Seconds until there is one to take, and so many are left; 0 where there are. Monotonic time."""
        self.level = min(self.size, self.level + max(0.0, now - self.at) * self.per_second)
        self.at = now
        wanted = min(1 + spared, self.size)
        return 0.0 if self.level >= wanted else (wanted - self.level) / self.per_second

    def is_full(self, now: float) -> bool:
        self.wait(now)
        return self.level >= self.size

    def take(self) -> None:
        self.level -= 1


class Overall:
    """At most so many in any second, whichever one looks at, and evenly: a broadcast is no burst."""

    def __init__(self, per_second: float) -> None:
        self._bucket = Bucket(per_second, max(BURST, per_second / 100))
        self._went: deque[float] = deque(maxlen=int(per_second))

    def wait(self, now: float, spared: int = 0) -> float:
        """Seconds until there is one to take; 0 where there is. Monotonic time. `spared`: beside so many others."""
        most = (self._went.maxlen or 0) - min(spared, 1)
        past = len(self._went) - most
        return max(self._bucket.wait(now, spared), self._went[past] + 1 - now if past >= 0 else 0.0)

    def take(self) -> None:
        self._bucket.take()
        self._went.append(self._bucket.at)
