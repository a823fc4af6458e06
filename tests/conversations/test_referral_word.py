"""A referral that is said to have helped: the elder is asked once themselves, or whoever asks for them."""

from tests.community import taps
from tests.conftest import Community
from tests.security.before import gives
from tests.security.facts import number
from tests.security.walks_family import a_referral_due

SAID = "SELECT count(*) FROM referral WHERE word = '{}' AND word_by IS NOT NULL"


async def refers(community: Community, elder: str) -> None:
    for answer in ("登记", "老人的事", elder, "转介", "=银湖卫生站", "=量血压", "一周后", "对的"):
        await gives(community.li_worker, answer)
    for answer in ("登记", "老人的事", elder, "转介", "问上回的"):
        await gives(community.li_worker, answer)
    community.looked()


async def test_the_elder_is_asked_once_and_says_that_it_helped(community: Community) -> None:
    elder, li = community.li_elder, community.li_worker
    await a_referral_due(community)
    await li.taps("帮上了")
    card = elder.sees("社区请银湖卫生站帮您,帮上了吗?")
    assert card.labels == ("帮上了", "没帮上")
    assert "量血压" not in card.text
    li.unseen.clear()
    await elder.taps("帮上了")
    elder.toast("好,记上了")
    elder.sees_edit("银湖卫生站帮上了,谢谢您告诉社区。")
    li.sees_nothing()
    assert await number(community.world, SAID.format("helped")) == 1
    await taps(li, "登记", "老人的事", "李爹爹")
    assert "转介银湖卫生站:量血压,帮上了,老人那边说帮上了" in li.screen.text
    community.looked()


async def test_where_it_did_not_help_whoever_looks_after_it_hears_so(community: Community) -> None:
    elder, li = community.li_elder, community.li_worker
    await a_referral_due(community)
    await li.taps("帮上了")
    community.looked()
    card = elder.screen.bubbles[-1]
    await elder.taps("没帮上")
    elder.sees_edit("银湖卫生站没帮上,社区晓得了")
    li.sees("李大山说:李大山转到银湖卫生站,没帮上。请问一问,要不要再转一处。")
    community.zhou_worker.sees_nothing()
    community.looked()
    await elder.taps_old(card, "帮上了")
    assert await number(community.world, SAID.format("not-helped")) == 1
    community.looked()


async def test_what_did_not_help_by_the_workers_own_word_is_not_asked_again(community: Community) -> None:
    await a_referral_due(community)
    await taps(community.li_worker, "没帮上", "就到这里")
    community.li_elder.sees_nothing()
    community.looked()


async def test_who_asks_for_an_elder_without_a_phone_is_asked(community: Community) -> None:
    """张婆婆 has blocked the bot: her daughter is asked, as long as she may ask for her."""
    daughter, li = community.zhang_relative, community.li_worker
    community.zhang_elder.person.blocks()
    await refers(community, "张婆婆")
    await li.taps("帮上了")
    daughter.sees("社区请银湖卫生站帮张婆婆,帮上了吗?")
    await daughter.taps("没帮上")
    daughter.sees_edit("银湖卫生站没帮上")
    assert "小张说:张桂珍转到银湖卫生站,没帮上" in "".join(one.text for one in li.unseen)
    community.looked()


async def test_an_elder_whom_nobody_reaches_is_not_asked(community: Community) -> None:
    """陈爷爷 has neither phone nor family; 张婆婆 and her daughter have both blocked the bot."""
    for one in (community.zhang_elder, community.zhang_relative):
        one.person.blocks()
    for elder in ("陈爷爷", "张婆婆"):
        await refers(community, elder)
        await community.li_worker.taps("帮上了")
        community.looked()
        assert "帮上了,今天" in community.li_worker.screen.text


async def test_a_relative_who_may_no_longer_ask_reads_nothing_of_it(community: Community) -> None:
    daughter = community.zhang_relative
    community.zhang_elder.person.blocks()
    await refers(community, "张婆婆")
    await community.li_worker.taps("帮上了")
    community.looked()
    community.zhang_elder.person.unblocks()
    await taps(community.zhang_elder, "更多", "家里人", "✓ 替我请人")
    community.looked()
    assert "银湖卫生站帮张婆婆" not in daughter.screen.text
    assert "没帮上" not in daughter.labels
