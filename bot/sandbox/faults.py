"""Switches for what goes wrong between bot and Telegram: lost answers, refusals, doubled updates."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any, Literal, get_args

FaultKind = Literal["429", "500", "garbage", "lost", "silent"]
"""429: told to wait. 500: refused, nothing done. garbage: done, but the answer is no JSON.
lost: done, but no answer comes. silent: no answer comes, and nothing was done."""

KINDS: tuple[FaultKind, ...] = ("429", "500", "garbage", "lost", "silent")

Switch = Literal["429", "500", "lost"]
"""What the page can switch on until it is switched off: it strikes what is sent to people, and nothing else.
lost: every second answer, as a message whose answers all get lost would be sent again and again."""

SWITCHES: tuple[Switch, ...] = get_args(Switch)
SWITCHED_WAIT_SECONDS = 3


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
    switched: set[Switch] = field(default_factory=set)
    _answers: int = 0

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

    def switch(self, kind: Switch, *, on: bool) -> None:
        """Make it go wrong until it is switched off again."""
        (self.switched.add if on else self.switched.discard)(kind)
        self.closed_until = None

    def off(self) -> None:
        """Everything well again."""
        self.planned, self.random, self.closed_until, self.shuffle = [], None, None, None
        self.conflict = self.deliver_twice = False
        self.switched.clear()

    def strikes(self, method: str, now: datetime) -> tuple[FaultKind | None, int]:
        """The fault of this call, if any, and the seconds to wait where it is a 429.

        After a 429 every call but getUpdates is refused until the time is over, as the real one does.
        """
        if self.closed_until is not None and now < self.closed_until and method != "getupdates":
            return "429", max(1, round((self.closed_until - now).total_seconds()))
        kind, wait = self._planned(method)
        kind = kind or self._by_chance(method)
        if kind is None and self.switched:
            kind, wait = self._by_switch(method), SWITCHED_WAIT_SECONDS
        if kind == "429" and method != "getupdates":
            self.closed_until = now + timedelta(seconds=wait)
        return kind, wait

    def _planned(self, method: str) -> tuple[FaultKind | None, int]:
        self.planned = [plan for plan in self.planned if plan.count > 0]
        for plan in self.planned:
            if plan.method in (None, method):
                plan.count -= 1
                return plan.kind, plan.retry_after
        return None, 1

    def _by_chance(self, method: str) -> FaultKind | None:
        if self.random is None or method in self.random.spared:
            return None
        if self.random.random.random() >= self.random.rate:
            return None
        return self.random.random.choice(self.random.kinds)

    def _by_switch(self, method: str) -> FaultKind | None:
        if method.startswith(("get", "set", "delete")) and method != "deletemessage":
            return None
        self._answers += 1
        for kind in SWITCHES:
            if kind in self.switched and (kind != "lost" or self._answers % 2):
                return kind
        return None

    def mixed(self, updates: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The batch in the order it is delivered in."""
        if self.shuffle is None:
            return updates
        return self.shuffle.sample(updates, len(updates))
