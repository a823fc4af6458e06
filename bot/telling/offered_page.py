"""What a volunteer offers, in words: for themselves, and for the worker who sets it for them."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from bot.model import SERVICES
from bot.rules.offerings import reach_of
from bot.rules.policy import policy_on
from bot.rules.wanted import BY_DAY, PARTS, Span
from bot.store.offered import Offered
from bot.store.tx import Tx
from bot.telling.messages import words
from bot.telling.plan_lines import days

FEW = 2
"""So many groups of days, and of services, are said one by one."""


def page(tx: Tx, language: str, offered: Offered) -> str:
    """A line for each; what was not set is said as what it counts for."""
    policy = policy_on(tx.today)
    metres = policy.reach_metres if offered.reach_metres is None else offered.reach_metres
    lines = [
        words(tx, language, "time-page-hours", text=hours(tx, language, offered.free)),
        words(tx, language, "time-page-services", text=services(tx, language, offered.services)),
        words(
            tx, language, "time-page-reach", reach=words(tx, language, f"my-time-{reach_of(metres, policy)}"),
            times=offered.a_week or policy.visits_a_week,
        ),
    ]  # fmt: skip
    said = about(tx, language, about_keys(offered))
    if said:
        lines.append(words(tx, language, "time-page-about", text=said))
    return "\n".join(lines)


def hours(tx: Tx, language: str, free: Mapping[int, Collection[Span]]) -> str:
    """周一到周五上午,周六下午: days of the same hours together."""
    if not free:
        return words(tx, language, "time-by-day")
    alike: dict[tuple[Span, ...], list[int]] = defaultdict(list)
    for weekday, spans in sorted(free.items()):
        alike[tuple(spans)].append(weekday)
    said = [
        words(tx, language, "time-on-days", days=days(tx, language, weekdays), hours=_spans(tx, language, spans))
        for spans, weekdays in alike.items()
    ]  # fmt: skip
    between = words(tx, language, "time-separator")
    if len(said) > FEW:
        return words(tx, language, "time-and-more", text=between.join(said[:FEW]))
    return between.join(said)


def _spans(tx: Tx, language: str, spans: Collection[Span]) -> str:
    return words(tx, language, "list-separator").join(span(tx, language, one) for one in spans)


def span(tx: Tx, language: str, one: Span) -> str:
    """上午, 白天, 上午9点到11点."""
    if one == BY_DAY:
        return words(tx, language, "time-by-day")
    for part, window in PARTS.items():
        if one == window:
            return words(tx, language, f"when-{part}")
    return words(tx, language, "length-between", between=f"{one[0]}+{one[1] - one[0]}")


def services(tx: Tx, language: str, wanted: Collection[str]) -> str:
    if not wanted:
        return words(tx, language, "time-any-help")
    in_order = [one for one in SERVICES if one in wanted]
    first = in_order[:FEW]
    if len(wanted) > FEW + 1:
        return words(tx, language, "time-services-many", services=",".join(first), times=len(wanted))
    return words(tx, language, "plan-services", services=",".join(in_order))


def about_keys(offered: Offered) -> list[str]:
    """What is told of them, as the keys of 关于我: woman, no-dog, night, speaks.武汉话."""
    told = offered.traits
    keys = [
        *sorted(told["is"], reverse=True),
        *sorted(told["wants"]),
        *(["night"] if offered.at_night else []),
    ]
    return [*keys, *(f"speaks.{word}" for word in sorted(told["speaks"]))]


def about(tx: Tx, language: str, keys: Collection[str]) -> str:
    return words(tx, language, "list-separator").join(about_label(tx, language, key) for key in keys)


def about_label(tx: Tx, language: str, key: str) -> str:
    side, _, word = key.partition(".")
    return words(tx, language, "about-speaks", word=word) if word else words(tx, language, f"about-{side}")
