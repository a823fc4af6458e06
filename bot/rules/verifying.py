"""Who may verify and audit a visit: nobody judges their own, or their family's."""

from bot.model import Refusal
from bot.rules.kinship import Kin, is_kin_of_any
from bot.rules.policy import Policy


# 二(四): 各社区主要负责积分的核实录入
# Own reading: 核实 is by somebody who gains nothing by it.
def refusal_to_verify(
    verifier_id: int, volunteer_id: int, elder_ids: tuple[int, ...], kin: Kin, policy: Policy
) -> Refusal | None:
    """For 属实, 退回 and 不予记录: neither the volunteer, nor an elder of the visit, nor kin of either."""
    there = (volunteer_id, *elder_ids)
    if verifier_id in there:
        return policy.refusal("verifies-own-visit", "二(四)")
    if is_kin_of_any(kin, verifier_id, there):
        return policy.refusal("verifies-kins-visit", "二(四)")
    return None


# 二(四): 所在街道负责积分的审核上传
# Own reading: a second stage is a second person, as free of interest as the first.
def refusal_to_audit(
    auditor_id: int,
    verifier_id: int,
    volunteer_id: int,
    elder_ids: tuple[int, ...],
    kin: Kin,
    policy: Policy,
) -> Refusal | None:
    """For 审核通过 and the officer's 退回 alike."""
    there = (volunteer_id, *elder_ids)
    if auditor_id in there:
        return policy.refusal("audits-own-visit", "二(四)")
    if is_kin_of_any(kin, auditor_id, there):
        return policy.refusal("audits-kins-visit", "二(四)")
    if auditor_id == verifier_id:
        return policy.refusal("audits-own-verification", "二(四)")
    return None
