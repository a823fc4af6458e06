"""What whoever goes has to know of a home, as the worker noted it: on their card, while they go, and nowhere before."""

from datetime import date

from tests.community import taps
from tests.conftest import Community
from tests.conversations.asking import asks
from tests.conversations.test_come import promised
from tests.conversations.test_look_in import comes_to_be_asked

PAGE = ("登记", "老人的事", "李爹爹", "看资料", "还有", "还有", "想要谁来")


async def notes(community: Community, *labels: str, elder: str = "李爹爹") -> None:
    page = [elder if one == "李爹爹" else one for one in PAGE]
    await taps(community.li_worker, *page, *labels, "选好了")
    community.looked()


async def test_a_note_stands_on_the_card_of_whoever_goes(community: Community) -> None:
    """With what was said of this very visit before it; a note that comes later is put on the card that lies there."""
    await notes(community, "家里有狗")
    await promised(community, date(2026, 3, 19), words="门铃坏了")
    assert "请留意:门铃坏了、家里有狗\n" in community.wang.screen.text
    await notes(community, "敲门要响些", "钥匙在社区")
    card = next(one for one in community.wang.screen.bubbles if "您去:李爹爹" in one.text)
    assert "请留意:门铃坏了、家里有狗、敲门要响些、钥匙在社区\n" in card.text
    assert "狗" not in community.li_elder.screen.text
    community.looked()


async def test_who_is_only_asked_reads_nothing_of_it(community: Community) -> None:
    await notes(community, "家里有狗", "上楼没电梯")
    await asks(community)
    for one in (community.wang, community.liu):
        assert "问问您" in one.screen.text
        assert "请留意" not in one.screen.text
    await notes(community, "敲门要响些")
    assert "请留意" not in community.wang.screen.text


async def test_it_is_gone_with_what_is_given_back(community: Community) -> None:
    await notes(community, "上楼没电梯")
    await promised(community, date(2026, 3, 19))
    assert "请留意:上楼没电梯" in community.wang.screen.text
    await taps(community.wang, "去不了了", "家里有事")
    community.looked()
    card = next(one for one in community.wang.screen.bubbles if "您这次不去了" in one.text)
    assert "请留意" not in card.text


async def test_who_looks_after_an_elder_reads_it_under_my_elders(community: Community) -> None:
    await notes(community, "上楼没电梯")
    await taps(community.wang, "更多", "我照看的", "李爹爹")
    assert "请留意:上楼没电梯" in "".join(event.text for event in community.wang.unseen)
    community.looked()


async def test_who_looks_in_reads_it_once_they_said_that_they_go(community: Community) -> None:
    await notes(community, "敲门要响些", elder="张婆婆")
    await comes_to_be_asked(community)
    assert "请留意" not in community.wang.screen.text
    community.looked()
    await community.wang.taps("我去看")
    community.looked()
    assert community.wang.screen.text.endswith("住在哪里,请点“找社区”问一问。\n请留意:敲门要响些")
