"""Working days, and when something may be told to somebody who did not ask: not in quiet hours, save emergencies."""

from datetime import date, datetime, time, timedelta

import chinese_calendar

from bot.model import Role
from bot.rules.policy import Policy

NOON = time(12)


def is_working_day(moment: datetime) -> bool:
    """A Chinese working day, festivals and make-up days counted; Monday to Friday without a calendar."""
    try:
        return bool(chinese_calendar.is_workday(moment.date()))
    except NotImplementedError:
        return moment.weekday() < 5


def is_festival(day: date) -> bool:
    """A day of a public festival (春节, 国庆 …), its bridging days included; never one without a calendar."""
    try:
        off, name = chinese_calendar.get_holiday_detail(day)
    except NotImplementedError:
        return False
    return bool(off and name)


# Own judgement (DOMAIN, audit_promise): what was verified is audited within so many Chinese working days.
def promised_before(today: date, policy: Policy) -> date:
    """What was verified before this day is overdue today. The day of verifying itself is not counted."""
    day, left = today, policy.audit_promise_workdays
    while left:
        left -= is_working_day(datetime.combine(day, time()))
        day -= timedelta(days=1)
    return day


# UX 24: workers get one card on workdays 08:30. One missed while down is caught up until noon.
def is_workday_morning(moment: datetime, policy: Policy) -> bool:
    """`moment` in civil time."""
    return is_working_day(moment) and policy.worker_hours[0] <= moment.time() < NOON


def may_tell_at(moment: datetime, role: Role | None, policy: Policy) -> datetime:
    """The first moment from `moment` on at which a notice may reach somebody in this role. Civil time.

    Own judgement (DOMAIN, quiet_hours): volunteers, elders, relatives not 20:00–08:00 nor 12:00–14:30;
    workers, officers and the bureau only on working days 08:30–17:30.
    """
    if role in ("worker", "officer", "bureau"):
        return _in_office_hours(moment, policy)
    return _outside_quiet_hours(moment, policy)


def _in_office_hours(moment: datetime, policy: Policy) -> datetime:
    opens, closes = policy.worker_hours
    if is_working_day(moment) and moment.time() < closes:
        return max(moment, datetime.combine(moment.date(), opens, moment.tzinfo))
    day = moment + timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return datetime.combine(day.date(), opens, moment.tzinfo)


def _outside_quiet_hours(moment: datetime, policy: Policy) -> datetime:
    for begins, ends in policy.quiet_hours:
        overnight = begins > ends
        if begins <= moment.time() and (overnight or moment.time() < ends):
            return datetime.combine(moment.date() + timedelta(days=int(overnight)), ends, moment.tzinfo)
        if overnight and moment.time() < ends:
            return datetime.combine(moment.date(), ends, moment.tzinfo)
    return moment


# Own judgement (DOMAIN, offers): clocks stop in quiet hours
def after_waking(moment: datetime, lasts: timedelta, policy: Policy) -> datetime:
    """When so much time has passed for a volunteer, quiet hours not counted. Civil time."""
    while True:
        moment = _outside_quiet_hours(moment, policy)
        quiet = _next_quiet(moment, policy)
        if moment + lasts <= quiet:
            return moment + lasts
        lasts -= quiet - moment
        moment = quiet


def _next_quiet(moment: datetime, policy: Policy) -> datetime:
    """When the next quiet hours begin, seen from outside them. There are some every day."""
    begins = [datetime.combine(moment.date(), begin, moment.tzinfo) for begin, _ in policy.quiet_hours]
    later = [begin for begin in begins if begin > moment]
    return min(later) if later else min(begins) + timedelta(days=1)


# UX 16: by night only those who chose 夜里可以叫我. Own judgement: a midday rest is no night.
def is_night(moment: datetime, policy: Policy) -> bool:
    """Whether it lies in the quiet hours that go over midnight. Civil time."""
    at = moment.time()
    return any(begins > ends and (at >= begins or at < ends) for begins, ends in policy.quiet_hours)
