"""Points: how much a visit earns, and what is kept as 零头 for the next one.

All reckoning is in hundredths of a weighted minute, so that no sum is ever rounded: an hour of a service with
weight 1 (100 hundredths) is 6,000, and each 3,000 make half a point, under every policy.
"""

from bot.model import HalfPoints, Reckoned
from bot.rules.policy import Policy

HUNDREDTHS_A_MINUTE = 100

# 二(四): 原则上志愿互助服务一个小时可获一个积分,积分最小的存储单位是0.5分
HUNDREDTHS_A_HALF_POINT = 30 * HUNDREDTHS_A_MINUTE


# 二(四): 在综合考虑服务时长、服务内容、服务质量等情况下 (quality is off: it would never take anything away)
def weighted_hundredths(minutes: int, service: str, policy: Policy) -> int:
    """Weighted minutes in whole hundredths: minutes × weight of the service × points per hour.

    >>> from bot.rules.policy import PILOT
    >>> weighted_hundredths(60, "meals", PILOT)
    6000
    """
    assert minutes >= 0, minutes
    return minutes * policy.service_weight[service] * policy.points_per_hour


# 一: 社区如实记录互助养老服务时长 (own reading: what does not fill a half hour is kept and joins the next)
def reckon_points(
    carried_hundredths: int, minutes: int, service: str, policy: Policy
) -> Reckoned[HalfPoints]:
    """What a visit of `minutes` earns a volunteer who brought `carried_hundredths` of 零头."""
    assert carried_hundredths >= 0, carried_hundredths
    weighted = weighted_hundredths(minutes, service, policy)
    half_points, left = divmod(carried_hundredths + weighted, HUNDREDTHS_A_HALF_POINT)
    reason = policy.reason(
        "points-for-visit",
        "二(四)",
        minutes=minutes,
        service=service,
        weight_hundredths=policy.service_weight[service],
        points_per_hour=policy.points_per_hour,
        weighted_hundredths=weighted,
        carried_hundredths=carried_hundredths,
        left_hundredths=left,
        weighted_minutes=weighted // HUNDREDTHS_A_MINUTE,
        carried_minutes=carried_hundredths // HUNDREDTHS_A_MINUTE,
        left_minutes=left // HUNDREDTHS_A_MINUTE,
        half_points=half_points,
    )
    return Reckoned(HalfPoints(half_points), reason)


def carried_over(live_hundredths: int, half_points: int) -> int:
    """The 零头 of a volunteer: weighted hundredths of verified visits, less what became half-points.

    Both over the visits that are verified, audited or uploaded now. After one was returned or reversed the
    rest may not cover what its 零头 helped to fill: then there is no 零头, and never a debt.
    """
    assert live_hundredths >= 0, live_hundredths
    assert half_points >= 0, half_points
    return max(0, live_hundredths - half_points * HUNDREDTHS_A_HALF_POINT)
