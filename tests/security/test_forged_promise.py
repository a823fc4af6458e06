"""Buttons of the contact promise, of 问平安 and of 回访 in hands they were not meant for: nothing changes."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_look_in import comes_to_be_asked
from tests.conversations.test_wellbeing import asks
from tests.security.test_forged import card, changes_nothing, data

VOLUNTEERS = ("go", "call", "decline", "no-answer", "seen", "rang", "trouble")


async def test_forged_callback_to_look_in(community: Community) -> None:
    """Whom it was asked of alone answers, on the card as it stands; the community's turn is no volunteer's."""
    wang, liu, li, zhao = community.wang, community.liu, community.li_worker, community.zhao_officer
    await comes_to_be_asked(community)
    go, on = data(wang, "我去看"), card(wang, "我去看").message_id
    community.looked()
    for name in VOLUNTEERS:
        forged = go.replace("look-in-go", f"look-in-{name}")
        await changes_nothing(
            community, (liu, forged, on), (zhao, forged, on), (community.zhang_elder, forged, on)
        )
        await changes_nothing(community, (wang, forged.replace(":1:", ":99:"), on), (wang, f"{forged}7", on))
    await changes_nothing(
        community, *((li, go.replace("go", name), 1) for name in ("mine", "seen", "rang", "trouble"))
    )
    await wang.taps("这次不行")
    await liu.taps("这次不行")
    community.looked()
    await changes_nothing(
        community, (wang, go, on), *((wang, f"look-in-{name}:3:1", on) for name in ("seen", "mine"))
    )
    await taps(li, "今天要办", "看没人去的", "看过了,平安")
    community.looked()
    await changes_nothing(
        community, (li, "look-in-seen:3:1", 1), (community.zhou_worker, "look-in-mine:3:1", 1)
    )


async def test_forged_callback_how_one_is(community: Community) -> None:
    """An elder answers for themselves, a relative for their own; nobody else does, and nobody else rings round."""
    await asks(community)
    elder = community.li_elder
    well, on = data(elder, "都好"), card(elder, "都好").message_id
    community.looked()
    others = (
        community.wang,
        community.zhang_elder,
        community.zhang_relative,
        community.li_worker,
        community.bureau,
    )
    for forged in (well, well.replace("all-well", "not-well")):
        await changes_nothing(community, *((one, forged, on) for one in others))
        await changes_nothing(community, (elder, forged.replace(":1:", ":99:"), on))
    calls = [(one, "wellbeing-calls:1:0", 1) for one in (community.wang, elder, community.zhang_relative)]
    await changes_nothing(community, *calls, (community.bureau, "wellbeing-calls:1:0", 1))
    await elder.taps("都好")
    community.looked()
    await changes_nothing(community, (elder, well, on))


async def test_forged_callback_a_follow_up(community: Community) -> None:
    """Only a worker is led to it by a button; the forms themselves no button starts."""
    others = (community.wang, community.li_elder, community.zhao_officer, community.bureau)
    await changes_nothing(community, *((one, "follow-ups:0:0", 1) for one in others))
    forms = ("follow-up-volunteer:1:0", "follow-up-elder:5:0")
    await changes_nothing(community, *((community.li_worker, form, 1) for form in forms))
