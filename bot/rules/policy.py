"""The numbers the rules go by: each has a name, a value, a source, and a day from which it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from types import MappingProxyType
from typing import Literal

from bot.model import SERVICES, Fact, Reason, Refusal

ONE = 100
"""A weight or factor of 1, in whole hundredths."""


def _weights_of_one() -> Mapping[str, int]:
    return MappingProxyType(dict.fromkeys(SERVICES, ONE))


def _usual_minutes() -> Mapping[str, int]:
    return MappingProxyType(
        {"meals": 60, "cleaning": 120, "clinic": 180, "urgent": 60, "check-in": 30, "company": 60, "errands": 60,
         "other": 60}
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Policy:
    """All numbers that hold together from one day on. A visit is judged by the policy of its day.

    A source is a clause of the plan (2025-03-04), a rule elsewhere, or own judgement: docs/rules/数字.md.
    """

    from_on: date

    # 二(四): 原则上志愿互助服务一个小时可获一个积分
    points_per_hour: int = 1
    # 二(四): 积分最小的存储单位是0.5分
    unit_half_points: int = 1
    # 二(四): 综合考虑服务时长、服务内容、服务质量. Whole hundredths for each service key.
    service_weight: Mapping[str, int] = field(default_factory=_weights_of_one)
    # 二(四) 服务质量. Whole hundredths, never below 100; off.
    quality_factor_hundredths: int = ONE
    quality_factor_on: bool = False
    # 一: 社区如实记录互助养老服务时长 (own reading: what fills no half hour is kept and joins the next)
    remainder: Literal["carry"] = "carry"

    # Practice elsewhere: 2 hours a visit, 480 minutes a log.
    visit_flag_hours: int = 4
    visit_max_hours: int = 8
    day_flag_hours: int = 8
    # Own judgement. Sheets count from the day handed in; past the second a worker enters it.
    late_flag_days: int = 14
    late_max_days: int = 60
    # Own judgement: before the quiet hours; not within so long after somebody came.
    stay_asked_at: time = time(19)
    stay_in_peace: timedelta = timedelta(hours=1)
    # DOMAIN, confirmation: 没来 may be changed for 3 days.
    answer_change_days: int = 3

    # 二(四): 所在街道负责积分的审核上传
    spendable_at: Literal["verified", "audited"] = "audited"
    # Own judgement: then red for officer and bureau.
    audit_promise_workdays: int = 5
    # Own judgement: what nobody touched lies with the colleagues after so many, with the street after as many more.
    untouched_workdays: int = 2
    # Own judgement: how long a worker or officer may be away, and how far ahead it may be told.
    away_max_days: int = 60
    away_ahead_days: int = 180
    # Local rules 3, certificate rules 7 (民发〔2015〕149号). 0 turns it off.
    publicity_workdays: int = 3

    # 二(四): 取得的互助积分可自愿转赠
    gift_scope: Literal["anyone-enrolled"] = "anyone-enrolled"
    # Own judgement: the longer one above gift_large_half_points, or to somebody new.
    gift_cooling: timedelta = timedelta(minutes=30)
    gift_cooling_large: timedelta = timedelta(hours=24)
    gift_large_half_points: int = 20
    # Own judgement.
    gift_flag_day_half_points: int = 20
    gift_flag_month_half_points: int = 60

    # Nanjing 60, Shanghai 65. For oneself, spouse, parents.
    redeem_age: int = 60
    redeem_for: tuple[str, ...] = ("self", "spouse", "parent")
    # Nanjing caps at 1500 hours; expiry was found nowhere. None: no cap, never.
    points_storage_cap_half_points: int | None = None
    points_expire_after: timedelta | None = None

    # 二(二): 每个社区至少培育5名及以上的互助养老员
    volunteers_min: int = 5
    # 二(二) names no age; own reading: of age (民法典 17).
    volunteer_age_min: int = 18
    # 二(一): 60周岁及以上需要社会帮助的老年人
    elder_age_min: int = 60
    # Ten ministries 2022: every elder in special difficulty contacted once a month.
    contact_promise_months: int = 1
    # Own judgement: who was enrolled fewer days ago does not count yet.
    contact_new_days: int = 7
    # Own judgement: from which day of the month a volunteer is asked to look in, and how long an answer is waited for.
    look_in_from_day: int = 15
    look_in_asked_at: time = time(9)
    look_in_answer_days: int = 2
    look_in_going_days: int = 3
    look_in_volunteers: int = 2
    # Own judgement: around 春节 who lives alone is contacted once a week.
    spring_before_days: int = 7
    spring_after_days: int = 14
    spring_contact_days: int = 7
    spring_from_day: int = 3
    spring_answer_days: int = 1
    # Own judgement, 问平安: how long an answer is waited for, in waking hours or where it is urgent, before one rings.
    wellbeing_waking: timedelta = timedelta(hours=4)
    wellbeing_urgent: timedelta = timedelta(hours=1)
    wellbeing_open_days: int = 2
    # 二(二): 定期评估回访. How often is own judgement; the first time is so long after they came in.
    follow_up_first_months: int = 1
    follow_up_volunteer_months: int = 6
    follow_up_elder_months: int = 3

    # 二(二): 组织专题培训. Which services need it is own judgement.
    training_services: tuple[str, ...] = ("clinic", "urgent")
    # Own judgement: 低龄健康老年人 are between 55 and 75 themselves. The gap is the way from one home to the next.
    visits_a_day: int = 2
    visits_a_week: int = 5
    visit_gap_minutes: int = 15
    # Own judgement: how far it is, where nobody put a pin on the map.
    estate_metres: int = 200
    community_metres: int = 800
    beyond_metres: int = 2000
    # Own judgement: how far somebody goes who said nothing of it: within the community.
    reach_metres: int = 800
    # Own judgement: how far 都行 goes, and how long a rest may be told ahead.
    anywhere_metres: int = 20_000
    rest_max_days: int = 180
    # Own judgement: who is better is told in metres of way, so that each weight can be pictured.
    match_unpaired_metres: int = 1500
    match_not_been_metres: int = 800
    match_dialect_metres: int = 600
    match_helped_metres: int = 50
    match_asked_metres: int = 60
    match_again_metres: int = 300
    match_lately_days: int = 28
    match_rested_days: int = 7
    candidates_max: int = 30

    # Own judgement: what a care plan may ask for in a week, at what hours, and how far ahead it may begin. As many
    # items as an elder reads at a glance.
    plan_items_max: int = 4
    plan_visits_week: int = 14
    plan_week_hours: int = 20
    plan_hours: tuple[time, time] = (time(7), time(21))
    plan_ahead_days: int = 60
    # Own judgement: a visit of a care plan that no plan of the week took in is asked about singly so many days ahead.
    plan_ask_days: int = 2
    # Own judgement: a care plan that nobody answered so long is asked about.
    plan_answer_days: int = 3
    # Own judgement: nobody who asks for help is asked how long; how far ahead it may be asked for.
    request_minutes: Mapping[str, int] = field(default_factory=_usual_minutes)
    request_ahead_days: int = 30
    # Own judgement: less than so much of today is not worth a visit that somebody is asked for by message.
    request_rest_minutes: int = 30

    # Own judgement: more than so far ahead, the best few together, for so many waking hours.
    offer_ahead: timedelta = timedelta(hours=24)
    offers_together: int = 3
    offer_waking: timedelta = timedelta(hours=4)
    offer_same_day: timedelta = timedelta(minutes=30)
    offer_urgent: timedelta = timedelta(minutes=3)
    offer_rounds: int = 2
    phone_max: int = 3
    offers_a_day: int = 2
    offers_a_week: int = 5
    # Own judgement: a waking day to look at one's week; how far ahead a promise is asked about that falls on a
    # festival, and how far ahead the worker is to ask who said nothing.
    week_waking: timedelta = timedelta(hours=9)
    festival_ahead_days: int = 14
    festival_silent_days: int = 7

    # DOMAIN "Who may see what": address and phone, so long after the visit.
    address_open_after: timedelta = timedelta(hours=12)
    # Own judgement: so often somebody stands at the door before the community finds out.
    nobody_home_tries: int = 2

    # Own judgement: the week is told on Sunday, and caught up while the next is not near; after a break, so far back.
    week_at: time = time(18)
    week_grace: timedelta = timedelta(days=4)
    week_back_weeks: int = 5
    # Own judgement: once the evening before; in the morning again only what would be missed most.
    remind_at: time = time(18, 30)
    remind_again_services: tuple[str, ...] = ("clinic",)
    # Own judgement: a volunteer without a visit for so long is worth a call.
    silent_weeks: int = 4
    # 二(三) 助急; UX 16. Own judgement: no answer for so long means yes; then colleagues, street and district are told
    # where nobody has said that they go; and a volunteer sees the address for so long.
    alarm_answer: timedelta = timedelta(minutes=2)
    alarm_colleagues: timedelta = timedelta(minutes=5)
    alarm_officer: timedelta = timedelta(minutes=10)
    alarm_bureau: timedelta = timedelta(minutes=20)
    alarm_address: timedelta = timedelta(hours=12)
    # Own judgement: after so long without another word a voice note is the community's; how long it is kept; which a
    # machine hears.
    voice_answer: timedelta = timedelta(minutes=2)
    voice_kept_days: int = 7
    voice_heard_whole: timedelta = timedelta(seconds=60)

    # 个人信息保护法 19: kept no longer than needed. How long is own judgement: what people sent; what was sent to them;
    # photos of signed sheets and receipts, past the time in which a visit is logged late, audited or disputed.
    update_kept_days: int = 14
    message_kept_days: int = 30
    photo_kept_days: int = 180

    # Own judgement: volunteers, elders, relatives; workers outside workday hours only emergencies.
    quiet_hours: tuple[tuple[time, time], ...] = ((time(20), time(8)), (time(12), time(14, 30)))
    worker_hours: tuple[time, time] = (time(8, 30), time(17, 30))

    # Own judgement: volunteers, elders, relatives; then officials.
    invitation_lasts: timedelta = timedelta(days=30)
    invitation_official_lasts: timedelta = timedelta(hours=72)
    # Own judgement: after so many wrong codes in a day, a person had better see the worker. Nobody is locked out.
    wrong_codes_a_day: int = 5

    @property
    def version(self) -> str:
        """What a Reason keeps: the day from which this policy holds."""
        return self.from_on.isoformat()

    def reason(self, rule: str, clause: str, **facts: Fact) -> Reason:
        """`rule` judged by this policy; an empty `clause` is own judgement."""
        return Reason(rule, self.version, clause, facts)

    def refusal(self, rule: str, clause: str, **facts: Fact) -> Refusal:
        return Refusal(self.reason(rule, clause, **facts))


PILOT = Policy(from_on=date(2025, 3, 4))
"""The day the plan was published."""

POLICIES: tuple[Policy, ...] = (PILOT,)


def policy_on(day: date, policies: Sequence[Policy] = POLICIES) -> Policy:
    """The latest policy that held on `day`; a day before the first goes by the first."""
    assert policies, "there is always a policy"
    begun = [policy for policy in policies if policy.from_on <= day]
    if not begun:
        return min(policies, key=_from_on)
    return max(begun, key=_from_on)


def _from_on(policy: Policy) -> date:
    return policy.from_on
