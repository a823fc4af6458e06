"""Switches for what goes wrong between bot and Telegram: lost answers, refusals, doubled updates."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any, Literal

FaultKind = Literal["429", "500", "garbage", "lost", "silent"]
"""429: told to wait. 500: refused, nothing done. garbage: done, but the answer is no JSON.
lost: done, but no answer comes. silent: no answer comes, and nothing was done."""

KINDS: tuple[FaultKind, ...] = ("429", "500", "garbage", "lost", "silent")


class AnswerLost(Exception):
    """No answer comes: the caller sees a time-out and cannot know whether the thing was done."""


class AnswerGarbled(Exception):
    """An answer comes that is not Telegram's: a proxy's error page."""

    body = b"<html><h1>502 Bad Gateway</h1></html>"


@dataclass
class Planned:
    """A fault for the next `count` calls of a method, or of all."""

    kind: FaultKind
    count: int
    method: str | None
    retry_after: int


@dataclass
class Chance:
    """A fault with a probability, from a seeded generator."""

    rate: float
    random: Random
    kinds: tuple[FaultKind, ...]
    spared: tuple[str, ...]


@dataclass
class Faults:
    """All switches are off to begin with.

    conflict: every getUpdates is refused with 409, as if another instance polled.
    deliver_twice: what was confirmed comes once more with the next getUpdates.
    shuffle: a generator that mixes each batch of updates.
    """

    conflict: bool = False
    deliver_twice: bool = False
    shuffle: Random | None = None
    planned: list[Planned] = field(default_factory=list)
    random: Chance | None = None
    closed_until: datetime | None = None

    def next(self, kind: FaultKind, count: int = 1, method: str | None = None, retry_after: int = 1) -> None:
        """Make the next calls go wrong. faults.next("lost", 2, "sendMessage")"""
        assert kind in KINDS, kind
        self.planned.append(Planned(kind, count, method.lower() if method else None, retry_after))

    def chance(
        self,
        rate: float,
        random: Random,
        kinds: tuple[FaultKind, ...] = KINDS,
        spared: tuple[str, ...] = ("getme", "setwebhook", "deletewebhook"),
    ) -> None:
        """Make each call go wrong with a probability, except for the methods spared."""
        self.random = Chance(rate, random, kinds, tuple(method.lower() for method in spared))

    def off(self) -> None:
        """Everything well again."""
        self.planned, self.random, self.closed_until, self.shuffle = [], None, None, None
        self.conflict = self.deliver_twice = False

    def strikes(self, method: str, now: datetime) -> tuple[FaultKind | None, int]:
        """The fault of this call, if any, and the seconds to wait where it is a 429.

        After a 429 every call but getUpdates is refused until the time is over, as the real one does.
        """
        if self.closed_until is not None and now < self.closed_until and method != "getupdates":
            return "429", max(1, round((self.closed_until - now).total_seconds()))
        kind, wait = self._planned(method)
        kind = kind or self._by_chance(method)
        if kind == "429" and method != "getupdates":
            self.closed_until = now + timedelta(seconds=wait)
        return kind, wait

    def _planned(self, method: str) -> tuple[FaultKind | None, int]:
        for plan in self.planned:
            if plan.method in (None, method) and plan.count > 0:
                plan.count -= 1
                return plan.kind, plan.retry_after
        return None, 1

    def _by_chance(self, method: str) -> FaultKind | None:
        if self.random is None or method in self.random.spared:
            return None
        if self.random.random.random() >= self.random.rate:
            return None
        return self.random.random.choice(self.random.kinds)

    def mixed(self, updates: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The batch in the order it is delivered in."""
        if self.shuffle is None:
            return updates
        return self.shuffle.sample(updates, len(updates))
