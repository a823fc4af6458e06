"""Buttons of contacts, and of what a worker wrote down for somebody, in the wrong hands or too late."""

from tests.conftest import Community
from tests.security.before import a_returned_visit_written_down
from tests.security.test_forged import card, changes_nothing, data


async def test_forged_callback_anothers_contact(community: Community) -> None:
    """A contact is taken back by who made it, once, as it was shown; the worker's list is the worker's."""
    wang, li = community.wang, community.li_worker
    for label in ("更多", "探访", "李爹爹", "电话平安"):
        await wang.taps(label)
    undo, on = data(wang, "撤回"), card(wang, "撤回").message_id
    community.looked()
    others = (
        community.liu,
        li,
        community.li_elder,
        community.zhang_relative,
        community.zhao_officer,
        community.bureau,
    )
    await changes_nothing(community, *((one, undo, 1) for one in others))
    for older in ("take-back-contact:1:0", "take-back-contact:1:2", "take-back-contact:9:1"):
        await changes_nothing(community, (wang, older, on))
    for one in (
        wang,
        community.liu,
        community.li_elder,
        community.zhang_relative,
        community.zhao_officer,
        community.bureau,
    ):
        await changes_nothing(
            community, (one, "called:4:0", 1), (one, "told:6:99", 1), (one, "contacts-due:0:0", 1)
        )
    await changes_nothing(community, (li, "called:999:0", 1), (li, "called:1:0", 1), (li, "told:999:9", 1))
    await changes_nothing(
        community,
        (community.liu, "contact:6:0", 1),
        (wang, "why-contacts:3:0", 1),
        (li, "why-contacts:2:0", 1),
    )
    await wang.taps("撤回")
    community.looked()
    await changes_nothing(community, (wang, undo, on))


async def test_forged_callback_what_was_written_down(community: Community) -> None:
    """A visit that a worker wrote down is not the volunteer's neighbour's to touch, nor another community's."""
    await a_returned_visit_written_down(community)
    li = community.li_worker
    correct, withdraw = data(li, "改一改"), data(li, "撤回")
    on = card(li, "改一改").message_id
    community.looked()
    others = (
        community.liu,
        community.li_elder,
        community.zhang_relative,
        community.zhao_officer,
        community.bureau,
    )
    await changes_nothing(community, *((one, forged, 1) for one in others for forged in (correct, withdraw)))
    await li.taps("撤回")
    community.looked()
    await changes_nothing(community, (li, withdraw, on), (li, correct, on))
