"""服务内容, 附近有什么, 转介: what neighbours do, what is nearby, and whether it helped."""

from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.security.facts import number
from tests.security.walks_family import a_place, a_referral, a_referral_due


async def nearby(one: Neighbour, *labels: str) -> None:
    await one.taps("更多")
    await one.picks("附近有什么")
    await taps(one, *labels)


async def page(worker: Neighbour, *labels: str) -> None:
    """李爹爹's page; what was half finished is left."""
    await taps(worker, "登记")
    if "重新来" in worker.screen.bubbles[-1].labels:
        await taps(worker, "重新来")
    if "老人的事" in worker.labels:
        await taps(worker, "老人的事")
    await worker.taps("李爹爹")
    for label in labels:
        await worker.picks(label)


# 服务内容 ------------------------------------------------------------------------------------------------


async def test_anybody_reads_what_a_service_includes(community: Community) -> None:
    for one in (
        community.li_elder, community.wang, community.zhang_relative, community.li_worker, community.zhao_officer,
        community.bureau,
    ):  # fmt: skip
        await one.taps("更多")
        await one.picks("服务内容")
        await taps(one, "陪看病")
        text = one.screen.bubbles[-1].text
        assert (
            text
            == "陪看病\n陪着去、挂号、拿药、听医嘱\n一般3小时\n不做:打针、喂药、替人签字\n去的人都先培训过"
        )
    community.looked()


async def test_a_service_is_named_in_words_too_and_the_next_is_one_tap(community: Community) -> None:
    elder = community.li_elder
    await elder.taps("更多")
    await elder.picks("服务内容")
    await elder.says("打扫")
    assert "不做:爬高擦窗,搬重东西" in elder.screen.bubbles[-1].text
    assert "培训" not in elder.screen.bubbles[-1].text
    await taps(elder, "再看一样", "还有", "其他")
    assert "不做:洗澡、抱扶、喂药打针" in elder.screen.bubbles[-1].text
    community.looked()


# 附近有什么 ----------------------------------------------------------------------------------------------


async def enters(official: Neighbour, kind: str, name: str, phone: str = "没有") -> None:
    await nearby(official)
    await taps(official, "加一个", kind)
    for said in (name, "银湖路1号", "全天", phone, "不收费"):
        await official.says(said)
    await official.taps("对的")


async def test_what_is_nearby_is_found_by_kind_with_the_phone_as_a_card(community: Community) -> None:
    elder = community.li_elder
    await nearby(elder)
    assert "还没有记下附近的地方" in elder.screen.bubbles[-1].text
    await a_place(community)
    await nearby(elder, "看病的地方")
    assert "看病的地方:\n1. 银湖卫生站" in elder.screen.bubbles[-1].text
    community.looked()
    await elder.taps("看第1家")
    elder.sees("银湖卫生站\n在哪:银湖小区东门\n时间:工作日白天\n电话:02783005566")
    card = elder.sees("银湖卫生站 02783005566")
    assert card.media == "contact"
    assert "改一改" not in elder.labels
    community.looked()


async def test_the_communitys_own_comes_before_the_streets_four_a_page(community: Community) -> None:
    li, zhao, elder = community.li_worker, community.zhao_officer, community.li_elder
    await enters(zhao, "养老站点", "街道养老中心")
    for number_ in "一二三四":
        await enters(li, "养老站点", f"银湖{number_}站")
    await nearby(elder, "养老站点")
    shown = elder.screen.bubbles[-1]
    assert shown.text.split("\n")[1:] == ["1. 银湖一站", "2. 银湖二站", "3. 银湖三站", "4. 银湖四站"]
    await elder.taps("还有")
    assert elder.screen.bubbles[-1].text.split("\n")[1:] == ["5. 街道养老中心"]
    await taps(elder, "看第5家")
    await elder.taps("还有")
    assert "1. 银湖一站" in elder.screen.bubbles[-1].text
    community.looked()


async def test_another_communitys_places_are_not_in_the_list_and_the_street_sees_them_all(
    community: Community,
) -> None:
    await a_place(community)
    wu = await worker_of_another(community)
    await enters(wu, "看病的地方", "万科卫生站")
    await nearby(wu)
    await wu.taps("看病的地方")
    assert "1. 万科卫生站" in wu.screen.bubbles[-1].text
    assert "银湖卫生站" not in wu.screen.bubbles[-1].text
    for official in (community.zhao_officer, community.bureau):
        await nearby(official)
        await official.taps("看病的地方")
        assert {"1. 银湖卫生站", "2. 万科卫生站"} <= set(official.screen.bubbles[-1].text.split("\n"))
    community.looked()


async def test_an_entry_is_changed_and_closed(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await a_place(community)
    await nearby(elder, "看病的地方")
    await taps(li, "看第1家", "改一改", "名字")
    await li.says("银湖社区卫生站")
    await li.taps("对的")
    assert "银湖社区卫生站改好了" in li.screen.bubbles[-1].text
    await elder.taps("看第1家")
    assert "银湖社区卫生站" in elder.screen.text
    await taps(li, "没有了", "对的")
    assert "已经没有了" in li.screen.bubbles[-1].text
    await elder.taps("看第1家")
    assert "银湖社区卫生站已经没有了" in elder.screen.bubbles[-1].text
    await nearby(elder)
    assert "还没有记下" in elder.screen.bubbles[-1].text
    await li.taps("没有了")
    assert "已经没有了" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_street_keeps_its_own_entries(community: Community) -> None:
    zhao = community.zhao_officer
    await enters(zhao, "收费的服务", "好邻居家政", "02783009988")
    await nearby(zhao)
    await taps(zhao, "收费的服务", "看第1家", "改一改", "电话", "没有", "对的")
    await taps(community.li_elder, "更多", "附近有什么", "收费的服务", "看第1家")
    assert "02783009988" not in community.li_elder.screen.text
    community.looked()


# 转介 ----------------------------------------------------------------------------------------------------


async def test_a_referral_is_asked_about_when_its_day_has_come_and_ends(community: Community) -> None:
    li = community.li_worker
    await a_referral(community)
    assert "社区请银湖卫生站帮您" in community.li_elder.screen.text
    assert "量血压" not in community.li_elder.screen.text
    await taps(li, "今天要办")
    assert "转介" not in li.screen.bubbles[-1].text
    await page(li)
    assert "转介银湖卫生站:量血压,3月25日 星期三问" in li.screen.bubbles[-1].text
    community.world.clock.moves(days=7)
    await taps(li, "今天要办")
    assert "转介过的,该问帮上了没有:1件" in li.screen.bubbles[-1].text
    await taps(li, "去问问")
    assert "李大山 → 银湖卫生站:量血压\n3月18日 星期三,小李转的\n帮上了吗" in li.screen.bubbles[-1].text
    await li.taps("帮上了")
    assert "帮上了,今天(3月25日 星期三)问的" in li.screen.text
    await taps(li, "今天要办")
    assert "转介" not in li.screen.bubbles[-1].text
    await page(li)
    assert "转介银湖卫生站:量血压,帮上了" in li.screen.bubbles[-1].text
    community.looked()


async def test_what_has_not_been_is_asked_about_again(community: Community) -> None:
    li = community.li_worker
    await a_referral_due(community)
    await taps(li, "还没去", "两周后")
    assert "4月8日 星期三再问" in li.screen.bubbles[-1].text
    await taps(li, "今天要办")
    assert "转介" not in li.screen.bubbles[-1].text
    community.looked()


async def test_what_did_not_help_leads_on_to_another_place(community: Community) -> None:
    li = community.li_worker
    await a_place(community)
    await a_referral_due(community)
    await taps(li, "没帮上", "再转一处", "银湖卫生站")
    await li.says("再看看眼睛")
    await taps(li, "一周后", "对的")
    assert await number(community.world, "SELECT count(*) FROM referral WHERE state = 'not-helped'") == 1
    in_directory = "SELECT count(*) FROM referral WHERE place_id IS NOT NULL"
    assert await number(community.world, in_directory) == 2, "by button, or by its name"
    await page(li)
    assert "转介银湖卫生站:再看看眼睛" in li.screen.bubbles[-1].text
    community.looked()


async def test_one_that_is_open_may_be_asked_about_before_its_day(community: Community) -> None:
    li = community.li_worker
    await a_referral(community)
    await page(li, "转介")
    await taps(li, "问上回的")
    old = li.screen.bubbles[-1]
    await li.taps("帮上了")
    li.toasts.clear()
    await li.taps_old(old, "没帮上")
    li.toast("有变动")
    await page(li, "转介")
    assert "转到哪里去" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_colleague_asks_too_and_nothing_due_is_said(community: Community) -> None:
    await a_referral_due(community)
    zhou = community.zhou_worker
    await taps(zhou, "今天要办", "去问问", "没帮上", "就到这里")
    assert "这一处就到这里" in zhou.screen.bubbles[-1].text
    await community.li_worker.taps("去问问")
    assert "没有该问的转介" in community.li_worker.screen.bubbles[-1].text
    community.looked()
