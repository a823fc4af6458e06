"""What a volunteer offers, and what a home is: in the words that both sides of a match share."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from bot.model import Refusal
from bot.rules.policy import Policy
from bot.rules.wanted import Span

REACHES = ("building", "estate", "community", "anywhere")
"""同一栋, 同一小区, 本社区, 都行."""
ABOUT_IS = ("woman", "man")
ABOUT_WANTS = ("no-dog", "no-smoke")
"""怕狗, 怕烟味: what the home they go to must not have."""
HOME_IS = ("dog", "smoke")
AT_HOME = (*HOME_IS, "stairs", "knock", "key")
"""What a home is that whoever goes has to know; the first ones may also be a reason not to go."""
HOME_WANTS = ("woman", "man")
_EITHER = frozenset(HOME_WANTS)


def metres_of(reach: str, policy: Policy) -> int:
    """How far that is; the map knows an estate and a community (谁来帮忙)."""
    return {
        "building": 0, "estate": policy.estate_metres, "community": policy.community_metres,
        "anywhere": policy.anywhere_metres,
    }[reach]  # fmt: skip


def reach_of(metres: int, policy: Policy) -> str:
    """The nearest of the words that goes as far."""
    return next((reach for reach in REACHES if metres <= metres_of(reach, policy)), REACHES[-1])


def week_of_hours(told: Iterable[tuple[int, Span]]) -> Mapping[int, tuple[Span, ...]]:
    """{weekday: hours}, early to late; what overlaps or touches is one.

    >>> week_of_hours([(1, (780, 1080)), (1, (480, 720)), (1, (660, 840))])
    {1: ((480, 1080),)}
    """
    by_day: dict[int, list[Span]] = defaultdict(list)
    for weekday, (begins, ends) in sorted(told):
        spans = by_day[weekday]
        if spans and begins <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], ends))
        else:
            spans.append((begins, ends))
    return {weekday: tuple(spans) for weekday, spans in by_day.items()}


# Own judgement: a rest ends at some day; whoever stops for longer tells the community
def refusal_of_rest(until: date, today: date, policy: Policy) -> Refusal | None:
    last = today + timedelta(days=policy.rest_max_days)
    if today <= until <= last:
        return None
    return policy.refusal("rest-until-when", "", first_on=today.isoformat(), last_on=last.isoformat())


# 二(三): 在充分自愿的基础上. Own reading: whoever fears dogs may go wherever nobody noted one
def home_traits(noted: Iterable[str]) -> frozenset[str]:
    """What a home is, with what it is not: dog or no-dog.

    >>> sorted(home_traits({"dog"}))
    ['dog', 'no-smoke']
    """
    there = frozenset(noted)
    return there | {f"no-{word}" for word in HOME_IS if word not in there}


def sound(words: Iterable[str]) -> frozenset[str]:
    """Women and men: that is everybody, and no wish at all."""
    told = frozenset(words)
    return told - _EITHER if told >= _EITHER else told
