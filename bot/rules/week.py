"""A week's plan: all open visits against all volunteers at once. The worker sees it, changes it, and sends it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.model import Refusal
from bot.rules.fitting import starts_of
from bot.rules.matching import may, room_in_week, room_on, start_for, taken_on
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Promise, Taken, Wanted


@dataclass(frozen=True)
class Option:
    """A pair that may be; `metres` as rules/matching tells them."""

    wanted: Wanted
    helper: Helper
    metres: int


@dataclass(frozen=True)
class Planned:
    """Who goes, and when they begin (minutes since midnight)."""

    wanted: Wanted
    helper: Helper
    start: int


@dataclass(frozen=True)
class Plan:
    """`kept` needs nobody's word, for it was promised once for all; to `proposed` the worker says yes or no."""

    kept: tuple[Planned, ...]
    proposed: tuple[Planned, ...]
    open: tuple[Wanted, ...]


# What a plan costs -----------------------------------------------------------------------------------------------


# Own judgement: nobody stays without help so that others have a shorter way; then the metres count
def price(chosen: Sequence[Option], policy: Policy) -> int:
    """The metres of a plan; each further visit of the same person in the same week counts some more."""
    visits = Counter((option.helper.id, option.wanted.week) for option in chosen)
    again = sum(number * (number - 1) // 2 for number in visits.values())
    return sum(option.metres for option in chosen) + again * policy.match_again_metres


def more_than_all(options: Sequence[Option], policy: Policy) -> int:
    """More metres than any plan can have: so nobody stays without help for the sake of metres."""
    visits = len({option.wanted.id for option in options})
    longest = max((option.metres for option in options), default=0)
    return 1 + visits * (longest + policy.visits_a_week * policy.match_again_metres)


# What fits -------------------------------------------------------------------------------------------------------


def timetable(helper: Helper, on: date, wanted: Sequence[Wanted], policy: Policy) -> tuple[int, ...] | None:
    """When each of the visits of one day begins; None where one person cannot make them all."""
    if len(wanted) == 1:
        start = start_for(wanted[0], helper, policy)
        return None if start is None else (start,)
    return starts_of(
        [(one.window, one.minutes) for one in wanted],
        helper.free.get(on.isoweekday(), ()),
        taken_on(helper, on),
        policy.visit_gap_minutes,
    )


def by_day(chosen: Iterable[Option]) -> Mapping[tuple[int, date], list[Option]]:
    """What each volunteer was given, day by day."""
    days: dict[tuple[int, date], list[Option]] = defaultdict(list)
    for option in chosen:
        days[option.helper.id, option.wanted.on].append(option)
    return days


def fits_day(options: Sequence[Option], policy: Policy) -> bool:
    """Whether one person can make all of these on one day."""
    helper, on = options[0].helper, options[0].wanted.on
    if len(options) > room_on(helper, on, policy):
        return False
    return len(options) == 1 or timetable(helper, on, [one.wanted for one in options], policy) is not None


# Plans -----------------------------------------------------------------------------------------------------------


def keep_promises(
    wanted: Sequence[Wanted], helpers: Iterable[Helper], promises: Sequence[Promise], policy: Policy
) -> tuple[list[Planned], list[Helper]]:
    """What was promised once for all, and the helpers with it among what they have.

    Of two promises for the same the older holds. Where one cannot be kept this week, the visit is open like any other.
    """
    now = {helper.id: helper for helper in helpers}
    promised: dict[tuple[int, str, int], list[Promise]] = defaultdict(list)
    for promise in sorted(promises, key=lambda promise: (promise.since, promise.helper_id)):
        promised[promise.elder_id, promise.service, promise.weekday].append(promise)
    kept = []
    for one in sorted(wanted, key=_soonest):
        theirs = [each for elder_id in one.elder_ids for each in promised[elder_id, one.service, one.weekday]]
        able = [
            now[promise.helper_id]
            for promise in theirs
            if promise.since <= one.on
            and promise.helper_id in now
            and may(one, now[promise.helper_id], policy) is None
        ]
        for helper in able[:1]:
            start = start_for(one, helper, policy)
            assert start is not None, "somebody who may"
            kept.append(Planned(one, helper, start))
            now[helper.id] = with_visit(helper, one, start)
    return kept, list(now.values())


def greedy(options: Sequence[Option], policy: Policy) -> list[Option]:
    """What a worker would do by hand: visit by visit, the soonest first, each to the best who still can."""
    of_wanted: dict[int, list[Option]] = defaultdict(list)
    for option in options:
        of_wanted[option.wanted.id].append(option)
    chosen: dict[int, list[Option]] = defaultdict(list)
    for theirs in sorted(of_wanted.values(), key=lambda theirs: _soonest(theirs[0].wanted)):
        weighed = []
        for option in theirs:
            given = _in_week(chosen[option.helper.id], option.wanted.week)
            weighed.append((option.metres + len(given) * policy.match_again_metres, option.helper.id, option))
        for _, helper_id, option in sorted(weighed, key=lambda one: one[:2]):
            if _still_fits(option, chosen[helper_id], policy):
                chosen[helper_id].append(option)
                break
    return [option for theirs in chosen.values() for option in theirs]


def _still_fits(option: Option, given: Sequence[Option], policy: Policy) -> bool:
    """`given`: what the same person was given before."""
    week = option.wanted.week
    if len(_in_week(given, week)) >= room_in_week(option.helper, week, policy):
        return False
    return fits_day([*(each for each in given if each.wanted.on == option.wanted.on), option], policy)


def _in_week(given: Sequence[Option], week: int) -> list[Option]:
    return [each for each in given if each.wanted.week == week]


def with_starts(chosen: Sequence[Option], policy: Policy) -> tuple[Planned, ...]:
    """The plan as people read it: by day and hour."""
    planned = []
    for (_, on), theirs in by_day(chosen).items():
        helper = theirs[0].helper
        starts = timetable(helper, on, [option.wanted for option in theirs], policy)
        assert starts is not None, theirs
        for option, start in zip(theirs, starts, strict=True):
            planned.append(Planned(option.wanted, helper, start))
    return tuple(sorted(planned, key=_begun))


# The second look -------------------------------------------------------------------------------------------------


def faults(planned: Iterable[Planned], policy: Policy) -> list[tuple[Planned, Refusal]]:
    """What the rules say to a plan, whoever made it: each visit judged beside the others of the same person."""
    found = []
    now: dict[int, Helper] = {}
    seen: set[int] = set()
    planned = sorted(planned, key=_begun)
    visits = Counter(one.helper.id for one in planned)
    for one in planned:
        helper = now.get(one.helper.id, one.helper)
        refused = _refusal_of_moment(one, seen, policy) or may(begun_at(one), helper, policy)
        if refused is not None:
            found.append((one, refused))
        seen.add(one.wanted.id)
        if visits[helper.id] > 1:
            now[helper.id] = with_visit(helper, one.wanted, one.start)
    return found


# 二(三): 在充分自愿的基础上: the elder said when
def _refusal_of_moment(one: Planned, seen: set[int], policy: Policy) -> Refusal | None:
    opens, closes = one.wanted.window
    if one.wanted.id in seen:
        return policy.refusal("match-planned-twice", "")
    if one.start < opens or one.start + one.wanted.minutes > closes:
        return policy.refusal("match-other-hours", "二(三)", start_clock=one.start)
    return None


def begun_at(one: Planned) -> Wanted:
    """What was wanted, at the hour that was planned."""
    return one.wanted if one.wanted.start == one.start else replace(one.wanted, start=one.start)


def with_visit(helper: Helper, wanted: Wanted, start: int) -> Helper:
    """The same person with one visit more."""
    return replace(helper, taken=(*helper.taken, Taken(wanted.on, start, wanted.minutes)))


def _soonest(wanted: Wanted) -> tuple[date, int, int]:
    return (wanted.on, wanted.window[0], wanted.id)


def _begun(planned: Planned) -> tuple[date, int, int]:
    return (planned.wanted.on, planned.start, planned.wanted.id)
