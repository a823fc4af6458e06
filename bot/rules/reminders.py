"""Which agreed visits people are reminded of, and when; and which volunteers nobody has seen at work for long."""

from datetime import date, datetime, timedelta

from bot.rules.policy import Policy


# Own judgement: to go to the clinic at the wrong time costs a day; whoever goes for the first time has no habit yet.
def is_told_again(service: str, policy: Policy, *, first: bool) -> bool:
    """Whether the morning has a second reminder: 陪看病, and where this volunteer was never at this elder's before."""
    return first or service in policy.remind_again_services


def is_in_time(read_at: datetime, on: date, start: int) -> bool:
    """Whether a reminder that is read then comes before the visit. Civil time; `start` in minutes since midnight."""
    return read_at.replace(tzinfo=None) < datetime.combine(on, datetime.min.time()) + timedelta(minutes=start)


# 二(二): 组织定期评估回访. Own judgement of how long is long.
def is_silent(since_on: date, last_on: date | None, today: date, policy: Policy) -> bool:
    """Whether a volunteer since `since_on` has not been anywhere for so many weeks; `last_on` is the latest visit."""
    return (today - max(since_on, last_on or since_on)).days >= policy.silent_weeks * 7
