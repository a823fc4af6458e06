"""The cheapest plan by trying everything: no flow, no library, and no code of the solver or of the week's rules.

What may be is told by `may` alone, as it would be if a worker entered the visits one after the other.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.rules.matching import may
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Taken, Wanted, week_of
from bot.rules.week import Option

Worth = tuple[int, int]
"""How many stay without help, and the metres."""


def cheapest(wanted: Sequence[Wanted], options: Sequence[Option], policy: Policy) -> Worth:
    """Branch and bound over the visits: each goes to one of its options, or to nobody."""
    theirs = [sorted((o for o in options if o.wanted is one), key=lambda o: o.metres) for one in wanted]
    least = [0] * (len(wanted) + 1)
    for number in reversed(range(len(wanted))):
        least[number] = least[number + 1] + (theirs[number][0].metres if theirs[number] else 0)
    found: list[Worth] = [(len(wanted) + 1, 0)]

    def go(number: int, left_open: int, metres: int, given: dict[int, tuple[Wanted, ...]]) -> None:
        if (left_open, metres + least[number]) >= found[0]:
            return
        if number == len(wanted):
            found[0] = min(found[0], (left_open, metres))
            return
        for option in theirs[number]:
            before = given.get(option.helper.id, ())
            if can_make(option.helper, (*before, option.wanted), policy):
                again = sum(each.week == option.wanted.week for each in before) * policy.match_again_metres
                with_it = {**given, option.helper.id: (*before, option.wanted)}
                go(number + 1, left_open, metres + option.metres + again, with_it)
        go(number + 1, left_open + 1, metres, given)

    go(0, 0, 0, {})
    return found[0]


def can_make(helper: Helper, visits: Sequence[Wanted], policy: Policy) -> bool:
    """Whether one person can make all these visits: each in turn begins at some quarter of an hour, or they cannot."""
    if not visits:
        return True
    first, rest = visits[0], visits[1:]
    opens, closes = first.window
    for start in range(opens, closes - first.minutes + 1, 15):
        if may(replace(first, start=start), helper, policy) is None:
            taken = (*helper.taken, Taken(first.on, start, first.minutes))
            if can_make(replace(helper, taken=taken), rest, policy):
                return True
    return False


def worth(wanted: Sequence[Wanted], chosen: Sequence[Option], policy: Policy) -> Worth:
    """What a plan comes to, reckoned another way than `price` does it."""
    metres = 0
    given: dict[tuple[int, int], int] = {}
    for option in chosen:
        key = (option.helper.id, week_of(option.wanted.on))
        metres += option.metres + given.get(key, 0) * policy.match_again_metres
        given[key] = given.get(key, 0) + 1
    return (len(wanted) - len(chosen), metres)
