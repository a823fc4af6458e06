"""Buttons about the WeChat group in the wrong hands: a worker's own community, and nobody else's."""

from bot.handlers import CARD_DEEDS
from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.security.facts import facts
from tests.security.test_forged import card, changes_nothing, data

DEEDS = ("copy-thanks", "copy-requests", "copy-request")


async def test_every_deed_of_this_piece_is_tried_here(community: Community) -> None:
    assert {*DEEDS} == {name for name in CARD_DEEDS if name.startswith("copy-")}
    assert await community.count("visit") == 0


async def test_forged_callback_of_what_goes_into_the_group(community: Community) -> None:
    """Not a volunteer, an elder, a relative, an officer, somebody we do not know; nor a request that is not there."""
    c = community
    await c.li_elder.says("后天下午3点想请人来陪我聊天一个小时")
    await c.li_elder.says("没有")
    await c.li_elder.says("对的")
    await taps(c.li_worker, "帮忙单", "看第1张")
    copy, on = data(c.li_worker, "复制到微信群"), card(c.li_worker, "复制到微信群").message_id
    stranger = c.town.person("生人")
    await stranger.says("您好")
    c.looked()
    others = (c.wang, c.li_elder, c.zhang_relative, c.zhao_officer, c.bureau, stranger)
    await changes_nothing(c, *((one, copy, on) for one in others), (c.li_worker, "copy-request:99:1", on))
    for name in ("copy-thanks", "copy-requests"):
        await changes_nothing(c, *((one, f"{name}:0:0", on) for one in others))


async def test_a_worker_of_another_community_copies_nothing_of_this_one(community: Community) -> None:
    c = community
    await c.li_elder.says("后天下午3点想请人来陪我聊天一个小时")
    await c.li_elder.says("没有")
    await c.li_elder.says("对的")
    await taps(c.li_worker, "帮忙单", "看第1张")
    copy = data(c.li_worker, "复制到微信群")
    wu = await worker_of_another(c)
    await changes_nothing(c, (wu, copy, wu.screen.bubbles[-1].message_id))
    for name in ("copy-thanks", "copy-requests"):
        wu.person.forges(f"{name}:0:0", 1)
        await c.town.moves_on(wu)
        assert "聊天" not in wu.screen.bubbles[-1].text
    c.looked()


async def test_a_worker_of_another_community_pastes_for_their_own(community: Community) -> None:
    """王秀兰 is nobody there: the line is asked about, and no visit of this community can come of it."""
    c = community
    wu = await worker_of_another(c)
    before = (await facts(c.world))["visit"]
    await wu.says("王秀兰: 昨天给李爹爹送饭半小时\n刘建国: 收到")
    wu.sees("要问的(1行)", "谁去的")
    assert "记上清楚的" not in wu.labels
    await wu.taps("一条一条来")
    c.looked()
    assert "王阿姨" not in wu.labels
    await wu.taps("不用记")
    c.looked()
    assert (await facts(c.world))["visit"] == before
