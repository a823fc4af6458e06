"""Buttons of family, pairing, directory and referral, in the wrong hands or too late."""

from tests.conftest import Community
from tests.security.test_forged import card, changes_nothing, data


async def test_forged_callback_what_the_family_may_know(community: Community) -> None:
    """What a relative may know is the elder's own to say, as it was shown: not the relative's, nor another elder's."""
    elder = community.zhang_elder
    for label in ("更多", "家里人"):
        await elder.taps(label)
    nothing, on = data(elder, "都不告诉"), card(elder, "都不告诉").message_id
    community.looked()
    others = (
        community.zhang_relative, community.li_elder, community.li_worker, community.wang, community.zhao_officer,
        community.bureau,
    )  # fmt: skip
    for name in ("share-nothing", "share-visits", "share-ask", "share-health"):
        forged = nothing.replace("share-nothing", name)
        await changes_nothing(community, *((one, forged, on) for one in others))
        await changes_nothing(community, (elder, f"{name}:99:1", on), (elder, f"{name}:1:7", on))


async def test_forged_callback_a_line_for_the_family(community: Community) -> None:
    """It is left by who made the visit, hidden by whom it is about, or by the worker."""
    wang, elder = community.wang, community.zhang_elder
    for label in ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的"):
        await wang.taps(label)
    leave = data(wang, "留一句话给家里人")
    community.looked()
    strangers = (community.liu, community.zhang_relative, community.li_elder, community.zhao_officer)
    await changes_nothing(community, *((one, leave, 1) for one in (*strangers, elder, community.li_worker)))
    await changes_nothing(community, (elder, "hide-note:1:1", 1), (community.li_worker, "show-note:1:1", 1))
    await wang.taps("留一句话给家里人")
    await wang.says("今天精神好")
    hide = data(elder, "别告诉孩子")
    community.looked()
    await changes_nothing(community, *((one, hide, 1) for one in (*strangers, wang, community.bureau)))
    await elder.taps("别告诉孩子")
    community.looked()
    await changes_nothing(community, (elder, hide, 1))
