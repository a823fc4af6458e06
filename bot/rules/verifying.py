"""Who may verify and audit a visit: nobody judges their own, or their family's."""

from bot.model import Refusal
from bot.rules.kinship import Kin, is_kin_of_any
from bot.rules.policy import Policy


# 二(四): 各社区主要负责积分的核实录入
# Own reading: 核实 is by somebody who gains nothing by it.
def refusal_to_verify(
    verifier_id: int, logged_by: int, volunteer_id: int, elder_ids: tuple[int, ...], kin: Kin, policy: Policy
) -> Refusal | None:
    """For 属实, 退回 and 不予记录: neither the volunteer, nor an elder of the visit, nor kin of either.

    Nor whoever wrote it down on behalf of the volunteer (由社区代记): two pairs of eyes see what one hand wrote.
    """
    there = (volunteer_id, *elder_ids)
    if verifier_id in there:
        return policy.refusal("verifies-own-visit", "二(四)")
    if is_kin_of_any(kin, verifier_id, there):
        return policy.refusal("verifies-kins-visit", "二(四)")
    if verifier_id == logged_by:
        return policy.refusal("verifies-own-entry", "二(四)")
    return None


# 二(四): 各社区主要负责积分的核实录入. 主要: where nobody of the community may, the street does; own reading.
def refusal_of_street(*, community_can: bool, policy: Policy) -> Refusal | None:
    """An officer verifies only what no worker of the community may."""
    return policy.refusal("community-verifies", "二(四)") if community_can else None


# 二(四): 所在街道负责积分的审核上传
# Own reading: a second stage is a second person, as free of interest as the first.
def refusal_to_audit(
    auditor_id: int,
    verifier_id: int,
    logged_by: int,
    volunteer_id: int,
    elder_ids: tuple[int, ...],
    kin: Kin,
    policy: Policy,
) -> Refusal | None:
    """For 审核通过 and the officer's 退回 alike.

    A street that had to verify what a worker wrote down may audit it too: worker and officer are two persons already.
    """
    there = (volunteer_id, *elder_ids)
    if auditor_id in there:
        return policy.refusal("audits-own-visit", "二(四)")
    if is_kin_of_any(kin, auditor_id, there):
        return policy.refusal("audits-kins-visit", "二(四)")
    if auditor_id == verifier_id and logged_by in (volunteer_id, auditor_id):
        return policy.refusal("audits-own-verification", "二(四)")
    return None
