"""由社区代记: what a worker may write down for somebody else, and what not."""

from bot.model import Refusal
from bot.rules.kinship import Kin, is_kin
from bot.rules.policy import Policy


# Own reading of 一 如实: a worker lends a hand where there is none, and takes nothing out of anybody's.
def refusal_to_act_for(*, has_phone: bool, entered_by_worker: bool, policy: Policy) -> Refusal | None:
    """For 改一改 and 撤回: not what somebody with a phone wrote themselves."""
    if has_phone and not entered_by_worker:
        return policy.refusal("acts-for-oneself", "一")
    return None


# 二(四): 可自愿转赠. Own reading: whoever writes a gift down has no part in it, nor have their family.
def refusal_to_give_for(writer_id: int, receiver_id: int | None, kin: Kin, policy: Policy) -> Refusal | None:
    """`receiver_id` is None for the elders in need."""
    if receiver_id is not None and (receiver_id == writer_id or is_kin(kin, writer_id, receiver_id)):
        return policy.refusal("gift-to-writer", "二(四)")
    return None
