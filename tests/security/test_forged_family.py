"""Buttons of family, pairing, directory and referral, in the wrong hands or too late."""

from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.security.test_forged import card, changes_nothing, data
from tests.security.walks_family import a_place, a_referral_due


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


async def test_forged_callback_the_directory(community: Community) -> None:
    """Anybody of the street looks at a place; its own community, or the street, changes and closes it."""
    await a_place(community)
    li, wang = community.li_worker, community.wang
    wu = await worker_of_another(community)
    others = (wang, community.li_elder, community.zhang_relative, wu, community.bureau)
    for name in ("change-place", "close-place"):
        await changes_nothing(community, *((one, f"{name}:1:1", 1) for one in others))
        await changes_nothing(community, (li, f"{name}:99:1", 1))
    for one in (*others, li, community.zhao_officer):
        await changes_nothing(community, (one, "place:99:0", 1))
    await wang.taps("更多")
    await wang.picks("附近有什么")
    await taps(wang, "看病的地方", "看第1家")
    wang.person.forges("places-clinic:77:0", 1)
    await community.town.moves_on(wang)
    assert wang.screen.bubbles[-1].text == "看病的地方:\n1. 银湖卫生站"
    community.looked()


async def test_forged_callback_a_referral(community: Community) -> None:
    """It is the community's: nobody else's list, and no longer once it has ended."""
    await a_referral_due(community)
    li = community.li_worker
    helped, on = data(li, "帮上了"), card(li, "帮上了").message_id
    wu = await worker_of_another(community)
    others = (
        community.wang, community.li_elder, community.zhang_relative, community.zhao_officer, community.bureau, wu,
    )  # fmt: skip
    for name in ("referral-helped", "referral-not-helped", "referral-not-yet"):
        forged = helped.replace("referral-helped", name)
        await changes_nothing(community, *((one, forged, on) for one in others))
        await changes_nothing(community, (li, f"{name}:99:1", on), (li, f"{name}:1:9", on))
    for one in others[:-1]:
        await changes_nothing(community, (one, "referrals:0:0", 1))
    await changes_nothing(
        community, (community.li_elder, "referral-did-help:1:1", on)
    )  # it has not ended yet
    await li.taps("帮上了")
    community.looked()
    await changes_nothing(community, (li, helped, on))
    answer, beneath = data(community.li_elder, "没帮上"), card(community.li_elder, "没帮上").message_id
    for one in (community.zhang_elder, community.zhang_relative, community.wang, li, wu):
        await changes_nothing(community, (one, answer, beneath))
    await community.li_elder.taps("没帮上")
    community.looked()
    await changes_nothing(community, (community.li_elder, answer, beneath))


async def test_forged_callback_the_page_of_an_elder_is_opened_by_no_button(community: Community) -> None:
    """家里人, 结对 and 转介 are led to from the page alone."""
    for name in (
        "elder-family",
        "pairing",
        "refer",
        "my-elders",
        "my-family",
        "add-place",
        "directory",
        "own-words",
    ):
        await changes_nothing(
            community, *((one, f"{name}:5:0", 1) for one in (community.wang, community.li_worker))
        )
