"""Who may make a visit, and who would be better for it: 谁来帮忙."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.model import Fact, Refusal
from bot.rules.fitting import earliest
from bot.rules.policy import Policy
from bot.rules.wanted import Helper, Place, Span, Wanted, part_at, week_of

ROUNDED_METRES = 100


@dataclass(frozen=True)
class Merit:
    """What speaks for somebody, said with the text `match-<name>`."""

    name: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True)
class Ranked:
    """Somebody who may, how far they are from the best there could be, and what speaks for them."""

    helper: Helper
    metres: int
    merits: tuple[Merit, ...]


# Who may ---------------------------------------------------------------------------------------------------------

CLAUSES = {
    "match-not-active": "二(二)",
    "match-resting": "二(三)",
    "match-other-services": "二(三)",
    "match-untrained": "二(二)",
    "match-too-far": "四(三)",
    "match-not-free": "二(三)",
    "match-oneself": "四(二)",
    "match-kin": "四(二)",
    "match-not-wished": "二(三)",
    "match-wishes-differ": "二(三)",
    "match-asked-before": "",
    "match-overlaps": "",
    "match-day-full": "",
    "match-week-full": "",
}
"""What may stand between a visit and a volunteer. No clause: own judgement."""


def may(wanted: Wanted, helper: Helper, policy: Policy) -> Refusal | None:
    """Why this volunteer cannot make this visit; None if they can."""
    rule = hindrance(wanted, helper, policy)
    if rule is None:
        return None
    return policy.refusal(rule, CLAUSES[rule], **_facts(rule, wanted, helper, policy))


# 二(二): 引导初老健老且有公益服务意愿人员加入; 组织专题培训
# 二(三): 在充分自愿的基础上. Which of the two does not want the other is nobody's business.
# 四(二): 强化家庭和子女在扶养、赡养老人的主体责任 (own reading: what one does for one's own kin is no service)
# 四(三): 以小区或聚居点为单位
def hindrance(wanted: Wanted, helper: Helper, policy: Policy) -> str | None:
    """The first rule that speaks against, without its facts: tens of thousands of pairs are looked at for a week."""
    if not helper.active:
        return "match-not-active"
    if helper.rest_until is not None and wanted.on <= helper.rest_until:
        return "match-resting"
    if wanted.service not in helper.services:
        return "match-other-services"
    if wanted.service in policy.training_services and wanted.service not in helper.trained:
        return "match-untrained"
    if metres_between(wanted.place, helper.place, policy) > helper.reach_metres:
        return "match-too-far"
    if _start_beside((), wanted, helper, policy) is None:
        return "match-not-free"
    if helper.id in wanted.elder_ids:
        return "match-oneself"
    if not helper.kin_ids.isdisjoint(wanted.elder_ids):
        return "match-kin"
    if helper.id in wanted.shunned_ids or not helper.shunned_ids.isdisjoint(wanted.elder_ids):
        return "match-not-wished"
    if not (wanted.wishes <= helper.traits and helper.wishes <= wanted.traits):
        return "match-wishes-differ"
    if helper.id in wanted.asked_ids:
        return "match-asked-before"
    return _hindrance_of_taken(wanted, helper, policy) if helper.taken else None


# Own judgement: 低龄健康老年人 are between 55 and 75 themselves
def _hindrance_of_taken(wanted: Wanted, helper: Helper, policy: Policy) -> str | None:
    if start_for(wanted, helper, policy) is None:
        return "match-overlaps"
    if room_on(helper, wanted.on, policy) <= 0:
        return "match-day-full"
    return "match-week-full" if room_in_week(helper, wanted.week, policy) <= 0 else None


def _facts(rule: str, wanted: Wanted, helper: Helper, policy: Policy) -> dict[str, Fact]:
    match rule:
        case "match-resting":
            return {"rest_on": str(helper.rest_until)}
        case "match-other-services" | "match-untrained":
            return {"service": wanted.service}
        case "match-too-far":
            return {
                "metres": metres_between(wanted.place, helper.place, policy),
                "reach_metres": helper.reach_metres,
            }
        case "match-not-free" | "match-overlaps" | "match-day-full":
            return {"visit_on": wanted.on.isoformat()}
        case "match-week-full":
            return {"visits": taken_in_week(helper, wanted.week)}
    return {}


def start_for(wanted: Wanted, helper: Helper, policy: Policy) -> int | None:
    """The first minute of the day at which they could begin this visit, beside what they have already."""
    return _start_beside(taken_on(helper, wanted.on), wanted, helper, policy)


def _start_beside(taken: Sequence[Span], wanted: Wanted, helper: Helper, policy: Policy) -> int | None:
    free = helper.free.get(wanted.weekday, ())
    return earliest(wanted.window, wanted.minutes, free, taken, policy.visit_gap_minutes)


def metres_between(one: Place, other: Place, policy: Policy) -> int:
    """0 within a building; by the pins on the map, along streets, where there are two; else a guess of the policy."""
    same_unit = one.unit_id == other.unit_id
    same_estate = same_unit and one.estate == other.estate != ""
    if same_estate and one.building == other.building != "":
        return 0
    if one.spot is not None and other.spot is not None:
        return abs(one.spot[0] - other.spot[0]) + abs(one.spot[1] - other.spot[1])
    if same_estate:
        return policy.estate_metres
    return policy.community_metres if same_unit else policy.beyond_metres


def taken_on(helper: Helper, on: date) -> list[Span]:
    """What they have on that day, early to late."""
    return sorted(taken.span for taken in helper.taken if taken.on == on)


def taken_in_week(helper: Helper, week: int) -> int:
    return sum(taken.week == week for taken in helper.taken)


def room_on(helper: Helper, on: date, policy: Policy) -> int:
    """How many visits more somebody can make on a day: by the policy, or by a smaller number of their own."""
    limit = policy.visits_a_day if helper.a_day is None else min(helper.a_day, policy.visits_a_day)
    return limit - len(taken_on(helper, on))


def room_in_week(helper: Helper, week: int, policy: Policy) -> int:
    limit = policy.visits_a_week if helper.a_week is None else min(helper.a_week, policy.visits_a_week)
    return limit - taken_in_week(helper, week)


# Who is better ---------------------------------------------------------------------------------------------------


def rank(wanted: Wanted, helpers: Iterable[Helper], today: date, policy: Policy) -> list[Ranked]:
    """All who may, the best first; of two alike the one who was enrolled first."""
    able = [helper for helper in helpers if may(wanted, helper, policy) is None]
    ranked = [
        Ranked(
            helper,
            metres_from_best(wanted, helper, today, policy),
            merits(wanted, helper, today, policy),
        )
        for helper in able
    ]
    return sorted(ranked, key=lambda one: (one.metres, one.helper.id))


# Own judgement (match_…_metres): 结对 (四(二)), been before, the way, a language in common, a fair share, a rest
def metres_from_best(wanted: Wanted, helper: Helper, today: date, policy: Policy) -> int:
    """What speaks against somebody, all told in metres of way: 0 is next door, paired, known, and rested."""
    metres = metres_between(wanted.place, helper.place, policy)
    if helper.paired_ids.isdisjoint(wanted.elder_ids):
        metres += policy.match_unpaired_metres
    if _last_there(wanted, helper, today, policy) is None:
        metres += policy.match_not_been_metres
    if wanted.dialect and wanted.dialect not in helper.dialects:
        metres += policy.match_dialect_metres
    if helper.asked:
        rest_missing_days = policy.match_rested_days - (today - helper.last_asked).days
        metres += max(0, rest_missing_days) * policy.match_asked_metres
    metres += helper.helped_minutes * policy.match_helped_metres // 60
    if helper.taken:
        metres += taken_in_week(helper, wanted.week) * policy.match_again_metres
    return metres


def merits(wanted: Wanted, helper: Helper, today: date, policy: Policy) -> tuple[Merit, ...]:
    """What speaks for somebody, the weightiest first, and last when they are free, if they are."""
    found = []
    if not helper.paired_ids.isdisjoint(wanted.elder_ids):
        found.append(Merit("paired"))
    been = _last_there(wanted, helper, today, policy)
    if been is not None:
        found.append(Merit("been", {"weeks": week_of(today) - week_of(been)}))
    found += _nearness(wanted.place, helper.place, policy)
    if wanted.dialect and wanted.dialect in helper.dialects:
        found.append(Merit("dialect", {"dialect": wanted.dialect}))
    start = start_for(wanted, helper, policy)
    if start is not None:
        found.append(Merit("free", {"weekday": wanted.weekday, "part": part_at(start)}))
    return tuple(found)


def _last_there(wanted: Wanted, helper: Helper, today: date, policy: Policy) -> date | None:
    """When they last went to one of these elders, if that was lately."""
    last = None
    for elder_id in wanted.elder_ids:
        been = helper.been.get(elder_id)
        if been is not None and (last is None or been > last):
            last = been
    return last if last is not None and (today - last).days <= policy.match_lately_days else None


def _nearness(one: Place, other: Place, policy: Policy) -> list[Merit]:
    metres = metres_between(one, other, policy)
    if metres == 0:
        return [Merit("same-building")]
    if one.unit_id == other.unit_id and one.estate == other.estate != "":
        return [Merit("same-estate")]
    if one.spot is not None and other.spot is not None:
        return [Merit("near", {"metres": max(ROUNDED_METRES, round(metres, -2))})]
    return []
