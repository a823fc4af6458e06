"""What is counted while the bot runs, and what lies in its store, as Prometheus reads it: numbers, nobody's name."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.store import inbox, outbox
from bot.store.tx import Tx

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""A turn takes a few milliseconds; one of a second makes somebody wait."""


@dataclass
class Histogram:
    """How long something took: how often not longer than each bound, how often in all, and the sum."""

    within: list[int] = field(default_factory=lambda: [0] * len(SECONDS))
    times: int = 0
    total_seconds: float = 0.0

    def note(self, seconds: float) -> None:
        self.times += 1
        self.total_seconds += seconds
        for number, bound in enumerate(SECONDS):
            self.within[number] += seconds <= bound


@dataclass
class Tally:
    """Counted since the program began: updates that came, turns by result, calls to Telegram by method and result."""

    updates: int = 0
    turns: Counter[str] = field(default_factory=lambda: Counter(done=0, failed=0, parked=0))
    turn_seconds: Histogram = field(default_factory=Histogram)
    sends: Counter[tuple[str, str]] = field(default_factory=Counter)


@dataclass(frozen=True)
class Books:
    """What the store holds, by state, and since when the oldest of either waits: milliseconds, None where none does."""

    updates: Mapping[str, int]
    messages: Mapping[str, int]
    update_waits_from: int | None
    message_waits_from: int | None
    now_ms: int


async def books(tx: Tx) -> Books:
    return Books(
        await inbox.count(tx), await outbox.count(tx), await inbox.oldest_open_at(tx), await outbox.oldest_due_at(tx),
        tx.now_ms,
    )  # fmt: skip


def text(tally: Tally, found: Books, intake_age_seconds: float | None) -> str:
    """A page of /metrics."""
    return "".join(f"{line}\n" for line in _lines(tally, found, intake_age_seconds))


def _lines(tally: Tally, found: Books, intake_age_seconds: float | None) -> Iterator[str]:
    yield from _family("huzhu_updates", "gauge", "Updates from Telegram, by what became of them.")
    yield from (f'huzhu_updates{{state="{state}"}} {number}' for state, number in found.updates.items())
    yield from _family("huzhu_outbox", "gauge", "Messages to Telegram, by what became of them.")
    yield from (f'huzhu_outbox{{state="{state}"}} {number}' for state, number in found.messages.items())
    for what, since in (("update", found.update_waits_from), ("message", found.message_waits_from)):
        name = f"huzhu_oldest_{what}_seconds"
        yield from _family(
            name, "gauge", f"How long the oldest {what} has waited that should not; 0: none does."
        )
        yield f"{name} {0 if since is None else max(0, found.now_ms - since) / 1000}"
    if intake_age_seconds is not None:
        yield from _family("huzhu_intake_age_seconds", "gauge", "Seconds since Telegram was last heard of.")
        yield f"huzhu_intake_age_seconds {round(intake_age_seconds, 3)}"
    yield from _family("huzhu_updates_received_total", "counter", "Updates stored, each time it came.")
    yield f"huzhu_updates_received_total {tally.updates}"
    yield from _family("huzhu_turns_total", "counter", "Updates handled, by result.")
    yield from (f'huzhu_turns_total{{result="{result}"}} {number}' for result, number in tally.turns.items())
    yield from _histogram("huzhu_turn_seconds", "How long turns took.", tally.turn_seconds)
    yield from _family("huzhu_sends_total", "counter", "Calls to Telegram for people, by method and result.")
    for (method, result), number in sorted(tally.sends.items()):
        yield f'huzhu_sends_total{{method="{method}",result="{result}"}} {number}'


def _family(name: str, kind: str, what: str) -> Iterator[str]:
    yield f"# HELP {name} {what}"
    yield f"# TYPE {name} {kind}"


def _histogram(name: str, what: str, histogram: Histogram) -> Iterator[str]:
    yield from _family(name, "histogram", what)
    for bound, number in zip(SECONDS, histogram.within, strict=True):
        yield f'{name}_bucket{{le="{bound}"}} {number}'
    yield f'{name}_bucket{{le="+Inf"}} {histogram.times}'
    yield f"{name}_sum {round(histogram.total_seconds, 6)}"
    yield f"{name}_count {histogram.times}"
