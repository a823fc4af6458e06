"""评估回访: when somebody is to be asked again how it goes, and what follows from what they say."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from bot.rules.policy import Policy

Kind = Literal["volunteer", "elder"]
"""Of whom: of a volunteer (二(二)), or of an elder who is helped."""

QUESTIONS: dict[Kind, Mapping[str, tuple[str, ...]]] = {
    "volunteer": {
        "how": ("visit", "call"),
        "going": ("well", "so-so", "hard"),
        "load": ("right", "much", "more"),
        "body": ("good", "fair", "poor"),
        "want": ("none", "less", "rest", "more"),
        "guidance": ("none", "safety", "manners", "notes"),
    },
    "elder": {
        "how": ("visit", "call"),
        "satisfied": ("yes", "so-so", "no"),
        "changes": ("none", "health", "home", "family"),
        "problem": ("none", "times", "person", "work"),
    },
}
"""What is asked, in this order, and the keys of the answers; after it one line in words, or none.

Where a volunteer wants less, or a rest, `wants` says how much: LESS or REST.
"""

LESS = ("1", "2", "3")
"""想少去些: so many visits a week."""
REST = {"fortnight": timedelta(days=14), "month": timedelta(days=30), "quarter": timedelta(days=90)}
"""想歇一段: how long."""


# 二(二): 定期对互助养老员进行评估回访. How often is own judgement.
def due_on(kind: Kind, since: date, last_on: date | None, policy: Policy) -> date:
    """The day of the next 回访: the first some time after they came in, then every so many months."""
    if last_on is None:
        return months_after(since, policy.follow_up_first_months)
    months = policy.follow_up_volunteer_months if kind == "volunteer" else policy.follow_up_elder_months
    return months_after(last_on, months)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last.

    >>> months_after(date(2026, 1, 31), 1), months_after(date(2026, 8, 31), 6), months_after(date(2026, 11, 5), 3)
    (datetime.date(2026, 2, 28), datetime.date(2027, 2, 28), datetime.date(2027, 2, 5))
    """
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


# 二(三): 在充分自愿的基础上: what a volunteer wishes holds from now on.
def visits_a_week(answers: Mapping[str, str]) -> int | None:
    """How many visits a week a volunteer wishes from now on; None where that was not said."""
    return int(answers["wants"]) if answers.get("want") == "less" else None


def rest_until(answers: Mapping[str, str], today: date) -> date | None:
    """The last day of the rest that a volunteer wishes."""
    return today + REST[answers["wants"]] if answers.get("want") == "rest" else None


# 二(三): 服务内容由街道、社区和老年人共同协商确定: what somebody is not content with is for the next agreement.
def is_for_the_plan(answers: Mapping[str, str]) -> bool:
    """Whether what an elder said is to be looked at when the care plan is next talked about."""
    return answers.get("satisfied") == "no" or answers.get("problem", "none") != "none"
