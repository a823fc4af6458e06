"""Buttons of an alarm in the wrong hands: nobody else says what it is, and only who was told says that they go."""

from tests.conftest import Community
from tests.security.before import an_alarm
from tests.security.test_forged import card, changes_nothing, data

DEEDS = ("alarm-yes", "alarm-for", "alarm-mistake", "alarm-go", "alarm-over")


async def test_forged_callback_anothers_alarm(community: Community) -> None:
    """李爹爹 has called, and not answered yet."""
    elder = community.li_elder
    await elder.taps("急事找人")
    yes, mistake, on = data(elder, "是,快来人"), data(elder, "按错了"), card(elder, "按错了").message_id
    community.looked()
    others = (
        community.wang, community.li_worker, community.zhang_elder, community.zhang_relative, community.zhao_officer,
        community.bureau,
    )  # fmt: skip
    for forged in (yes, mistake, "alarm-for:1:1"):
        await changes_nothing(community, *((one, forged, 1) for one in others))
    early = ("alarm-go:1:1", "alarm-over:1:1")
    strangers = (community.wang, community.liu, community.zhang_relative, elder)
    await changes_nothing(community, *((one, forged, 1) for one in strangers for forged in early))
    for missing in ("alarm-yes:9:1", "alarm-for:9:1", "alarm-mistake:0:1", "alarm-go:9:1", "alarm-over:9:1"):
        await changes_nothing(community, (elder, missing, on))
    await elder.taps("是,快来人")
    community.looked()
    await changes_nothing(
        community, (elder, yes, on), (elder, "alarm-for:1:2", on), (elder, "alarm-go:1:2", on)
    )


async def test_forged_callback_of_an_alarm_that_is_over(community: Community) -> None:
    await an_alarm(community)
    li, wang, elder = community.li_worker, community.wang, community.li_elder
    go, on = data(wang, "我去看"), card(wang, "我去看").message_id
    over = data(li, "办好了")
    for one in (community.liu, community.zhang_relative, community.zhang_elder, elder):
        await changes_nothing(community, (one, over, 1), (one, go, 1))
    for label in ("办好了", "没事了"):
        await li.taps(label)
    community.looked()
    await changes_nothing(community, (wang, go, on), (li, over, 1), (elder, "alarm-mistake:1:5", 1))


async def test_forged_callback_a_stranger_and_an_alarm(community: Community) -> None:
    await an_alarm(community)
    stranger = community.town.person("生人")
    await stranger.says("您好")
    community.looked()
    for deed in DEEDS:
        await changes_nothing(community, (stranger, f"{deed}:1:1", 1))
