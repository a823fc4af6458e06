"""登记: a worker enrols volunteers and elders, and completes what is missing."""

import pytest

from tests.community import taps
from tests.conftest import Community


async def test_to_enrol_offers_what_there_is(community: Community) -> None:
    li = community.li_worker
    await li.taps("登记")
    li.sees("要登记什么", "互助员", "服务对象", "家人", "待补的", "老人的事", "还有")
    await li.taps("还有")
    li.sees_edit("两人一部手机", "是亲戚")
    await li.says("互助员")
    li.sees("这位互助员叫什么名字")
    await li.says("算了")
    li.sees("什么都没有记")


# Volunteers ----------------------------------------------------------------------------------------------


async def test_a_volunteer_with_a_phone_gets_a_card(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    li.sees()
    li.sees("叫什么名字")
    await li.says("陈桂英")
    li.sees("哪天生的", "1962年5月3日", "不清楚")
    await li.says("60年5月3号")
    li.sees("发邀请卡", "没有手机,我来填")
    await li.taps("发邀请卡")
    li.sees("互助员陈桂英,1960年5月3日生", "银湖社区,发邀请卡", "对的")
    await taps(li, "改一下", "生日")
    li.sees("要改哪一样", "名字", "生日", "卡还是代填")
    li.sees("哪天生的")
    await li.says("19610503")
    li.sees("1961年5月3日生")
    await li.taps("对的")
    li.sees("邀请卡:陈桂英", "银湖社区的互助员", "30天内有效")
    li.sees("陈桂英登记好了")


async def test_a_birthday_that_is_none_is_asked_again_three_ways(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says("陈桂英")
    community.looked()
    heard = []
    for said in ("昨天", "1962年13月3日", "不晓得呀", "啥"):
        await li.says(said)
        heard.append(li.sees().text)
    assert "没看明白" in heard[0]
    assert len(set(heard[:3])) == 3
    await li.says("10年5月3日")
    li.sees("您是说下面哪一个", "1910年5月3日", "2010年5月3日")
    await li.taps("1910年5月3日")
    li.sees("发邀请卡")
    await li.says("返回")
    community.looked()
    await taps(li, "不清楚", "发邀请卡")
    li.sees()
    li.sees("生日不清楚")
    await li.taps("对的")
    community.looked()


async def test_a_child_is_refused_with_the_reason_and_the_talk_goes_on(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    for said in ("陈小明", "2010年5月3日"):
        await li.says(said)
    community.looked()
    assert "满18岁再来" in li.screen.bubbles[-1].text
    await taps(li, "生日")
    await li.says("1990年5月3日")
    await taps(li, "发邀请卡", "对的")
    community.looked()


async def test_a_volunteer_without_a_phone_signs_on_paper(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says("陈桂英")
    await taps(li, "不清楚", "没有手机,我来填", "阿姨", "纸上签过了")
    community.looked()
    await li.says("不知道")
    li.sees("7到13位")
    await li.says("027-83001234")
    li.sees("互助员陈桂英 阿姨", "没有手机,我来填", "电话:02783001234")
    await li.taps("对的")
    li.sees("没有手机,服务由您代记")


async def test_without_the_signed_sheet_no_phone_is_asked(community: Community) -> None:
    li = community.li_worker
    consents = await community.count("consent")
    await taps(li, "登记", "互助员")
    await li.says("陈桂英")
    await taps(li, "不清楚", "没有手机,我来填", "就叫姓名", "还没有")
    community.looked()
    assert "还没签同意书,电话先不记" in li.screen.bubbles[-1].text
    await li.taps("对的")
    li.sees("登记好了")
    assert await community.count("consent") == consents


async def test_two_of_one_name_are_two(community: Community) -> None:
    li = community.li_worker
    people = await community.count("person")
    await taps(li, "登记", "互助员")
    await li.says("刘建国")
    assert "社区里已经有刘建国。是同一位吗" in li.screen.bubbles[-1].text
    await taps(li, "不是,另一位", "不清楚", "发邀请卡", "对的")
    community.looked()
    assert await community.count("person") == people + 1


async def test_what_was_missing_of_somebody_on_file_is_added(community: Community) -> None:
    li = community.li_worker
    people = await community.count("person")
    await taps(li, "登记", "互助员")
    await li.says("小周")
    await taps(li, "小周 社区")
    await li.says("1990-5-3")
    await taps(li, "没有手机,我来填", "师傅", "还没有", "对的")
    assert any("小周登记好了" in one.text for one in li.unseen)
    community.looked()
    assert await community.count("person") == people


# Elders --------------------------------------------------------------------------------------------------


async def test_an_elder_is_checked_against_the_plan_with_the_reasons_shown(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    community.looked()
    assert "周桂花同意把自己的情形讲给社区" in li.screen.bubbles[-1].text
    await taps(li, "当面同意", "空巢")
    li.sees("哪种情形")
    li.sees("家人在身边吗", "在身边", "不在身边", "不清楚")
    await taps(li, "不在身边")
    li.sees("有难处吗")
    await taps(li, "有难处")
    li.sees("居家养老补贴吗")
    await taps(li, "没补贴")
    li.sees("请谁去照看", "王阿姨", "刘师傅", "以后再说", "不止一位")
    await li.says("老刘")
    li.sees("发邀请卡")
    await li.taps("发邀请卡")
    li.sees(
        "周桂花 婆婆,1944年1月9日生",
        "空巢;家人不在身边;有难处;没补贴",
        "✓ 算服务对象",
        "满60岁了",
        "照看的人:刘师傅",
    )
    await li.taps("对的")
    li.sees("邀请卡:周桂花", "不花钱")
    li.sees("周桂花登记好了,是服务对象")
    community.liu.sees("社区请您照看周婆婆")
    await community.liu.taps("记一次服务")
    community.liu.sees("周婆婆")


async def test_several_may_look_after_one_elder(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(
        li,
        "当面同意",
        "独居",
        "不在身边",
        "有难处",
        "没补贴",
        "不止一位",
        "王阿姨",
        "刘师傅",
        "选好了",
        "发邀请卡",
    )
    assert "照看的人:王阿姨、刘师傅" in li.screen.bubbles[-1].text
    await taps(li, "改一下", "还有", "谁去照看", "以后再说")
    assert "照看的人:以后再说" in li.screen.bubbles[-1].text
    await li.taps("对的")
    community.wang.sees_nothing()
    community.looked()


async def test_what_nobody_knows_is_no_refusal_but_to_be_completed(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "不清楚"):
        await li.says(said)
    await taps(
        li,
        "当面同意",
        "还有",
        "不清楚",
        "不清楚",
        "有难处",
        "不清楚",
        "以后再说",
        "没有手机,我来填",
        "还没有",
    )
    shown = li.screen.bubbles[-1].text
    assert "先登记,待补" in shown
    assert "待补:生日、情形、家人在不在身边、有没有补贴" in shown
    assert "还没签同意书" in shown
    await li.taps("对的")
    community.looked()
    await taps(li, "登记", "待补的")
    li.sees()
    li.sees("哪一位的", "周婆婆")
    await li.taps("周婆婆")
    li.sees("哪天生的")
    await li.says("1944-1-9")
    li.sees("哪种情形")
    await taps(li, "还有", "其他")
    li.sees("写几个字")
    await li.says("孩子在外打工,老伴常年住院")
    li.sees("家人在身边吗")
    await li.taps("不在身边")
    li.sees("居家养老补贴吗")
    await li.taps("没补贴")
    li.sees("其他 孩子在外打工,老伴常年住院", "✓ 算服务对象", "对的")
    await li.taps("对的")
    li.sees("周桂花登记好了,是服务对象")
    await taps(li, "登记", "待补的")
    li.sees()
    li.sees("都齐了")


async def test_the_next_one_to_complete_is_one_tap_away(community: Community) -> None:
    li = community.li_worker
    for name in ("周桂花", "孙桂香"):
        await taps(li, "登记", "服务对象")
        for said in (name, "婆婆", "1944-1-9"):
            await li.says(said)
        await taps(
            li,
            "当面同意",
            "独居",
            "不在身边",
            "有难处",
            "不清楚",
            "以后再说",
            "没有手机,我来填",
            "还没有",
            "对的",
        )
    await taps(li, "登记", "待补的")
    await li.says("周桂花")
    community.looked()
    await taps(li, "没补贴", "对的")
    li.sees()
    li.sees("周桂花登记好了", "下一位待补")
    await li.taps("下一位待补")
    li.sees("居家养老补贴吗")
    await taps(li, "没补贴", "对的")
    li.sees("孙桂香")
    assert "下一位" not in str(li.sees("孙桂香登记好了").labels)


@pytest.mark.parametrize(
    "born, away, hard, subsidy, reason",
    [
        ("1970-1-9", "不在身边", "有难处", "没补贴", "满60岁才算"),
        ("1944-1-9", "在身边", "有难处", "没补贴", "家人就在身边"),
        ("1944-1-9", "不在身边", "没难处", "没补贴", "没有难处"),
        ("1944-1-9", "在身边", "没难处", "有补贴", "居家养老补贴"),
    ],
)
async def test_who_is_not_served_hears_the_reasons(
    community: Community, born: str, away: str, hard: str, subsidy: str, reason: str
) -> None:
    li = community.li_worker
    roles = await community.count("role")
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", born):
        await li.says(said)
    await taps(li, "当面同意", "独居", away, hard, subsidy)
    shown = li.screen.bubbles[-1]
    assert "还不算服务对象" in shown.text
    assert reason in shown.text
    await li.taps("对的")
    assert "请街道特批" not in li.labels
    community.looked()
    assert await community.count("role") == roles
