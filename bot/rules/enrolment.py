"""Who may become a volunteer, and how many a community wants."""

from datetime import date

from bot.model import Refusal
from bot.rules.eligibility import age_on
from bot.rules.policy import Policy


# 二(二): 积极引导初老健老且有公益服务意愿人员加入互助养老员队伍. No upper age; own reading: of age.
def refusal_to_enrol(born_on: date | None, today: date, policy: Policy) -> Refusal | None:
    """An unknown birthday is no refusal: it is 待补."""
    if born_on is None:
        return None
    age = age_on(born_on, today)
    if age >= policy.volunteer_age_min:
        return None
    return policy.refusal("volunteer-too-young", "二(二)", age=age, limit_age=policy.volunteer_age_min)


# 二(二): 每个社区至少培育5名及以上的互助养老员
def volunteers_wanted(there: int, policy: Policy) -> int:
    """How many more a community needs; 0 where there are enough."""
    return max(0, policy.volunteers_min - there)
