"""Buttons of whoever goes, tapped by others, too late, or altered: nothing changes, and it stands in the record."""

from bot.handlers import CONVERSATIONS
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import promised, request
from tests.security.test_forged import card, changes_nothing, data

OF_THE_CARD = (
    "arrive", "finish", "give-back", "not-gone", "nobody-home", "ring", "mishap", "money-got", "money-settle",
)  # fmt: skip
ELSEWHERE = ("close-mishap", "receipt", "mishaps")


async def test_every_deed_of_this_piece_is_tried_here(community: Community) -> None:
    assert {*OF_THE_CARD, *ELSEWHERE} <= CONVERSATIONS.keys()
    assert (await community.count("request")) == 0


async def test_forged_callback_of_whoever_goes(community: Community) -> None:
    """Only who took it: not another volunteer, nor the elder, a worker, an officer, somebody we do not know."""
    await promised(community, start=840, service="errands")
    shown = card(community.wang, "做完了").message_id
    stranger = community.town.person("生人")
    await stranger.says("您好")
    community.looked()
    others = (community.liu, community.li_elder, community.li_worker, community.zhao_officer, stranger)
    for name in OF_THE_CARD:
        await changes_nothing(community, *((one, f"{name}:1:2", shown) for one in others))
        await changes_nothing(community, (community.wang, f"{name}:99:1", shown))
    revision = (await request(community)).revision
    for name in ("arrive", "finish", "give-back", "nobody-home"):
        await changes_nothing(community, (community.wang, f"{name}:1:{revision - 1}", shown))
    for name in ("not-gone", "money-settle"):  # not yet
        await changes_nothing(community, (community.wang, f"{name}:1:{revision}", shown))


async def test_forged_callback_of_what_is_over(community: Community) -> None:
    """Done: a second tap is told kindly; money of what is no errand; a card of what was called off."""
    wang = community.wang
    await promised(community, start=840)
    shown = card(wang, "做完了").message_id
    revision = (await request(community)).revision
    await changes_nothing(community, (wang, f"money-got:1:{revision}", shown))
    await taps(wang, "做完了", "对的")
    community.looked()
    for name in ("arrive", "finish", "give-back", "nobody-home", "not-gone"):
        await changes_nothing(community, (wang, f"{name}:1:{revision + 1}", shown))
    await promised(community, start=540, elder="张桂珍")
    shown = card(wang, "没人开门").message_id
    await community.li_worker.taps("帮忙单")
    await taps(community.li_worker, "看第1张", "不用了", "对的")
    community.looked()
    for name in ("ring", "mishap", "finish"):
        await changes_nothing(community, (wang, f"{name}:2:1", shown))


async def test_forged_callback_of_a_mishap_and_a_receipt(community: Community) -> None:
    """A worker closes it once; a receipt is for the elder, their relatives, who went, and the worker."""
    wang, li = community.wang, community.li_worker
    await promised(community, start=840, service="errands")
    await taps(
        wang,
        "老人给的",
        "20元",
        "对的",
        "交账",
        "20元",
        "0元",
        "没有小票",
        "对的",
    )
    await taps(wang, "出了点事", "东西丢了")
    await wang.says("钥匙找不到了")
    close, shown = data(li, "处理好了"), card(li, "处理好了").message_id
    community.looked()
    for one in (wang, community.li_elder, community.zhang_relative):
        await changes_nothing(community, (one, close, shown), (one, close.replace(":1:", ":99:"), shown))
    await li.taps("处理好了")
    community.looked()
    await changes_nothing(community, (li, close, shown))
    for one in (community.liu, community.zhang_elder, community.zhang_relative, community.zhao_officer):
        await changes_nothing(community, (one, "receipt:1:1", 1))
    community.li_elder.person.forges("receipt:1:1", community.li_elder.screen.bubbles[-1].message_id)
    await community.town.moves_on(community.li_elder)
    community.li_elder.sees("没有小票")
    await li.taps("今天要办")
    li.person.forges("mishaps:0:0", li.screen.bubbles[-1].message_id)
    await community.town.moves_on(li)
    assert "没有要处理的事" in li.screen.text
    community.looked()
