"""Buttons of requests and offers, in the wrong hands or too late."""

from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.security.test_forged import card, changes_nothing, data
from tests.security.walks_ask import a_request

WORKERS = (
    "open-request", "find-helper", "another-round", "decline-request", "pass-on-request", "close-request", "give-back-for",
    "ask-for",
)  # fmt: skip
ALL = (*WORKERS, "take-offer", "leave-offer", "take-request", "cancel-request")


async def test_forged_callback_of_requests_a_stranger(community: Community) -> None:
    await a_request(community)
    stranger = community.town.person("生人")
    await stranger.says("您好")
    community.looked()
    for deed in ALL:
        await changes_nothing(community, (stranger, f"{deed}:1:1", 1))


async def test_forged_callback_anothers_request(community: Community) -> None:
    """Neither another elder's, nor another family's, nor a volunteer's who was not asked, nor another community's."""
    await a_request(community)
    wu = await worker_of_another(community)
    others = (
        community.wang,
        community.zhang_elder,
        community.zhang_relative,
        community.zhao_officer,
        community.bureau,
    )
    for deed in WORKERS[:-1]:
        await changes_nothing(community, *((one, f"{deed}:1:2", 1) for one in others), (wu, f"{deed}:1:2", 1))
    await changes_nothing(community, *((one, "ask-for:7:0", 1) for one in (*others, wu)))
    await changes_nothing(community, *((one, "cancel-request:1:2", 1) for one in (*others, wu)))
    for deed in ("take-offer", "leave-offer"):
        await changes_nothing(
            community, (community.liu, f"{deed}:1:1", 1), (community.li_elder, f"{deed}:1:1", 1),
            (community.li_worker, f"{deed}:1:1", 1), (community.wang, f"{deed}:99:1", 1),
        )  # fmt: skip
    await changes_nothing(
        community, (community.wang, "take-request:99:1", 1), (community.li_worker, "take-request:1:1", 1),
        (community.li_worker, "find-helper:99:1", 1), (community.li_worker, "ask-for:999:0", 1),
        (community.li_elder, "cancel-request:99:1", 1),
    )  # fmt: skip


async def test_forged_callback_when_it_is_over(community: Community) -> None:
    """What was taken is not taken again, and what is called off stays so."""
    await a_request(community)
    wang, liu, elder, li = community.wang, community.liu, community.li_elder, community.li_worker
    take, on = data(wang, "我去"), card(wang, "我去").message_id
    other, under = data(liu, "我去"), card(liu, "我去").message_id
    await wang.taps("我去")
    community.looked()
    await changes_nothing(
        community, (wang, take, on), (liu, other, under), (liu, other.replace("take", "leave"), under),
        (liu, "take-request:1:1", under), (li, "find-helper:1:1", 1), (li, "close-request:1:1", 1),
        (li, "another-round:1:1", 1), (li, "decline-request:1:1", 1), (li, "pass-on-request:1:1", 1),
    )  # fmt: skip
    off, beneath = data(elder, "不用了"), card(elder, "不用了").message_id
    await taps(elder, "不用了", "对的")
    community.looked()
    await changes_nothing(
        community, (elder, off, beneath), (li, off, 1), (wang, take, on), (liu, other, under)
    )
