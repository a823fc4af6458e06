"""A week's numbers in words, each with where it is dealt with; and as a chart, of which the words say all (UX)."""

from collections.abc import Sequence
from typing import Any

from bot.chart import BARS_MAX, Bar, Chart
from bot.model import Role
from bot.rules.policy import policy_on
from bot.store.tx import Tx
from bot.telling.keyboards import Button, deed
from bot.telling.messages import words

Facts = dict[str, Any]


def in_words(tx: Tx, language: str, role: Role, facts: Facts) -> tuple[str, list[Button]]:
    """The text and what can be tapped: only what calls for something has a button."""
    every = facts["all"]
    policy = policy_on(tx.today)
    lines = [
        words(
            tx, language, "numbers-head", unit=facts["unit"], since_on=facts["since_on"], until_on=facts["until_on"]
        ),
        words(tx, language, "numbers-visits", visits=every["visits"], minutes=every["minutes"], helped=every["helped"]),
    ]  # fmt: skip
    if every["due"]:
        lines.append(words(tx, language, "numbers-contacts", reached=every["reached"], due=every["due"]))
    lines.append(words(tx, language, "numbers-volunteers", count=every["volunteers"]))
    places = ["monthly-contacts"] if every["reached"] < every["due"] else []
    for what in ("uncovered", "silent", "few"):
        if every[what]:
            lines.append(
                words(
                    tx, language, f"numbers-{what}", count=every[what], weeks=policy.silent_weeks,
                    limit=policy.volunteers_min,
                )
            )  # fmt: skip
            places.append("unit-numbers")
    bars = bars_of(tx, language, facts)
    lines += [words(tx, language, f"numbers-{_by(facts)}"), *(f"· {one.label} {one.said}" for one in bars)]
    if every["few"]:
        places.append("communities" if role == "officer" else "streets")
    buttons = [Button(words(tx, language, f"go-{one}"), deed(one, 0, 0)) for one in dict.fromkeys(places)]
    return "\n".join(lines), buttons


def chart_of(tx: Tx, language: str, facts: Facts) -> Chart:
    """The same hours as bars."""
    title = words(tx, language, f"numbers-{_by(facts)}")
    return Chart(f"{facts['unit']} {title}", bars_of(tx, language, facts))


def bars_of(tx: Tx, language: str, facts: Facts) -> Sequence[Bar]:
    """Hours of each unit below, the most first; where there is but one, of the last weeks."""
    if _by(facts) == "by-week":
        return [
            Bar(_week(tx, language, one["from_on"]), one["minutes"], _hours(tx, language, one["minutes"]))
            for one in facts["weeks"]
        ]
    found = sorted(facts["below"], key=lambda one: -one["minutes"])
    shown, rest = found[: BARS_MAX - 1], found[BARS_MAX - 1 :]
    if len(rest) == 1:
        shown, rest = found, []
    bars = [Bar(one["unit"], one["minutes"], _hours(tx, language, one["minutes"])) for one in shown]
    if rest:
        minutes = sum(one["minutes"] for one in rest)
        bars.append(
            Bar(words(tx, language, "numbers-rest", count=len(rest)), minutes, _hours(tx, language, minutes))
        )
    return bars


def _by(facts: Facts) -> str:
    return "by-unit" if len(facts["below"]) > 1 else "by-week"


def _hours(tx: Tx, language: str, minutes: int) -> str:
    return words(tx, language, "length", minutes=minutes)


def _week(tx: Tx, language: str, from_on: str) -> str:
    return words(tx, language, "numbers-week", since=from_on)
