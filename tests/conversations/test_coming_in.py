"""From nothing to a running community: the bureau, the street, the workers, and how everybody comes in by a card."""

import struct
from itertools import pairwise

import pytest

from bot.sandbox.coming_in import card_of, comes_in, enrols_volunteer, invites, opens_unit
from bot.sandbox.town import Neighbour
from bot.telling.invitation_card import qr
from tests.community import taps
from tests.conftest import Community, World


async def bureau_of(world: World) -> Neighbour:
    bureau = world.town.person("区民政局")
    await bureau.opens(await world.start())
    bureau.sees("东西湖区,您好", "街道")
    return bureau


async def test_the_bureau_opens_a_street_and_its_officer_a_community(world: World) -> None:
    bureau = await bureau_of(world)
    await bureau.taps("街道")
    bureau.sees("还没有街道", "开新街道")
    await bureau.taps("开新街道")
    bureau.sees("新街道叫什么名字")
    await bureau.says("金银湖街道")
    bureau.sees("在东西湖区开“金银湖街道”", "对的", "改一下")
    await bureau.taps("对的")
    bureau.sees("金银湖街道开好了")
    await bureau.taps("街道")
    bureau.sees("金银湖街道:还没有人", "开新街道", "请审核员")
    await bureau.taps("请审核员")
    bureau.sees("请谁当金银湖街道的审核员")
    await bureau.says("赵主任")
    bureau.sees("请赵主任当金银湖街道的审核员")
    await bureau.taps("对的")
    card = bureau.sees(
        "邀请卡:赵主任", "金银湖街道", "https://t.me/huzhu_bot?start=", "/start ", "3天内有效"
    ).text
    bureau.sees("请赵主任的卡在上面")

    zhao = world.town.person("赵主任")
    await zhao.opens(card)
    zhao.sees("赵主任,您好", "待审核", "更多")
    bureau.sees("赵主任用您的邀请卡进来了")
    await taps(zhao, "更多", "社区", "开新社区")
    for words in ("要哪一样", "还没有社区", "新社区叫什么名字"):
        zhao.sees(words)
    await zhao.says("银湖社区")
    zhao.sees("在金银湖街道开“银湖社区”")
    await zhao.taps("对的")
    zhao.sees("银湖社区开好了")
    await taps(zhao, "更多", "社区")
    zhao.sees()
    zhao.sees("银湖社区:还没有人")
    li_card = await invites(zhao, "请工作者", "小李")
    li = world.town.person("小李")
    await li.opens(li_card)
    li.sees("您是银湖社区的社区工作者", "待核实", "登记", "找社区", "更多")
    while zhao.unseen:
        zhao.sees()


async def test_a_name_that_is_there_is_refused_kindly_and_another_taken(world: World) -> None:
    bureau = await bureau_of(world)
    await opens_unit(bureau, "街道", "开新街道", "金银湖街道")
    bureau.unseen.clear()
    await taps(bureau, "街道", "开新街道")
    bureau.unseen.clear()
    await bureau.says("金银湖街道")
    bureau.sees("这个名字已经有了")
    await bureau.says("街")
    bureau.sees("还是没看明白")
    await bureau.says("12345")
    bureau.sees("新街道叫什么名字")
    await bureau.says("吴家山街道")
    bureau.sees("开“吴家山街道”")
    await taps(bureau, "改一下", "名字")
    bureau.sees("要改哪一样")
    bureau.sees("新街道叫什么名字")
    await bureau.says("走马岭街道")
    bureau.sees("开“走马岭街道”")
    await bureau.taps("对的")
    bureau.sees("走马岭街道开好了")
    await taps(bureau, "街道", "请审核员", "走马岭街道")
    bureau.sees("金银湖街道:还没有人", "走马岭街道:还没有人")
    bureau.sees("请哪个街道的")
    bureau.sees("请谁当走马岭街道的审核员")
    await bureau.says("钱主任")
    bureau.sees("请钱主任当走马岭街道的审核员")
    await taps(bureau, "改一下", "哪个街道", "金银湖街道")
    bureau.sees("要改哪一样")
    bureau.sees("请哪个街道的")
    bureau.sees("请钱主任当金银湖街道的审核员")
    await bureau.taps("对的")
    bureau.sees("邀请卡:钱主任", "金银湖街道")
    bureau.sees()


async def test_a_volunteer_comes_in_by_the_card_in_three_short_screens(community: Community) -> None:
    li = community.li_worker
    card = await enrols_volunteer(li, "陈桂英", "1960年1月2日")
    community.looked()
    chen = community.town.person("陈桂英")
    consents = await community.count("consent")
    await chen.opens(card)
    for words in ("1/3", "2/3"):
        chen.sees(words, "知道了")
        await chen.taps("知道了")
    chen.sees("3/3", "同意", "不同意")
    await chen.taps("同意")
    chen.sees("怎么称呼您", "阿姨", "婆婆", "就叫姓名")
    await chen.says("陈老师叫我老师就行啦")
    chen.sees("写两三个字就好")
    await chen.says("老师")
    chen.sees("要留个手机号吗", "发我的手机号", "先不留")
    await chen.shares_contact()
    chen.sees("陈桂英,您好", "银湖社区的互助员", "记一次服务", "我的积分")
    li.sees("陈老师用您的邀请卡进来了")
    assert await community.count("consent") == consents + 1


async def test_whoever_does_not_agree_is_let_go_and_the_card_stays_good(community: Community) -> None:
    li = community.li_worker
    card = await enrols_volunteer(li, "陈桂英", "不清楚")
    community.looked()
    before = await community.count("consent")
    chen = community.town.person("陈桂英")
    await chen.opens(card)
    await taps(chen, "知道了", "知道了", "不同意")
    assert await community.count("consent") == before
    li.sees("陈桂英看了同意书,没有同意")
    community.looked()
    await comes_in(chen, card, "阿姨")
    assert chen.unseen.pop().text.startswith("陈桂英,您好")
    community.looked()


async def test_back_and_leave_work_on_the_way_in(community: Community) -> None:
    card = await enrols_volunteer(community.li_worker, "陈桂英", "不清楚")
    chen = community.town.person("陈桂英")
    await chen.opens(card)
    await taps(chen, "知道了", "返回")
    assert chen.screen.bubbles[-1].text.startswith("1/3")
    await chen.says("莫记了")
    community.looked()
    await comes_in(chen, card, "阿姨")
    assert "记一次服务" in chen.labels
    community.looked()


async def test_an_elder_says_about_health_on_its_own(community: Community) -> None:
    """A no to the health note changes nothing else."""
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周婆婆", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(li, "当面同意", "空巢", "不在身边", "有难处", "没补贴", "以后再说", "发邀请卡", "对的")
    zhou = community.town.person("周婆婆")
    await zhou.opens(card_of(li))
    await taps(zhou, "知道了", "知道了", "同意")
    community.looked()
    await zhou.taps("不用记")
    zhou.sees("要留个手机号吗")  # how to call her the worker has asked already
    await zhou.taps("先不留")
    zhou.sees("邻居来帮忙,不花钱,也不扣分", "谁来看我")
    community.looked()


async def test_somebody_known_takes_on_a_further_role_without_being_asked_again(community: Community) -> None:
    """王阿姨 is enrolled once more, as a relative of 李爹爹: the same person, on the same phone."""
    li, wang = community.li_worker, community.wang
    await taps(li, "登记", "家人", "李爹爹")
    await li.says("王秀兰")
    assert "社区里已经有王秀兰" in li.screen.bubbles[-1].text
    await taps(li, "王秀兰 互助员", "其他", "纸上签过", "对的")
    people = await community.count("person")
    community.looked()
    await wang.opens(card_of(li))
    wang.sees("王秀兰,您好", "家人近况")
    assert await community.count("person") == people
    await wang.taps("更多")
    wang.sees("换身份")
    await taps(wang, "换身份", "互助员")
    wang.sees("哪个身份")
    wang.sees("互助员", "记一次服务")
    community.looked()


async def test_an_official_who_becomes_a_volunteer_is_asked_for_consent(community: Community) -> None:
    """小周 came in by her office, without the three screens; as a volunteer she is a neighbour like others."""
    li, zhou = community.li_worker, community.zhou_worker
    await taps(li, "登记", "互助员")
    await li.says("小周")
    await taps(li, "小周 社区", "不清楚", "发邀请卡", "对的")
    community.looked()
    await zhou.opens(card_of(li))
    zhou.sees("1/3")
    await taps(zhou, "知道了", "知道了", "同意", "就叫姓名", "先不留")
    assert "记一次服务" in zhou.labels
    community.looked()


async def test_a_card_for_another_is_asked_about_before_it_binds_this_phone(community: Community) -> None:
    """A worker who tries out a card does not become its owner."""
    li = community.li_worker
    card = await enrols_volunteer(li, "陈桂英", "不清楚")
    community.looked()
    links = await community.count("chat_person")
    await li.opens(card)
    li.sees("这张卡是给陈桂英的", "是的,一起用", "不是我的")
    await li.taps("不是我的")
    li.sees("请把这张卡交给陈桂英")
    assert await community.count("chat_person") == links
    await community.liu.opens(card)
    community.liu.sees("这张卡是给陈桂英的")
    await taps(community.liu, "是的,一起用", "知道了", "知道了", "同意", "阿姨", "先不留")
    assert await community.count("chat_person") == links + 1
    community.looked()
    await community.liu.says("记一次服务")
    community.liu.sees("您是哪一位", "刘师傅", "陈阿姨")


async def test_a_second_phone_of_one_person_is_linked_too(community: Community) -> None:
    """王阿姨 has a new phone: a new card for the same person, and both phones are hers."""
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says("王秀兰")
    await taps(li, "王秀兰 互助员", "不清楚", "发邀请卡", "对的")
    new_phone = community.town.person("王秀兰的新手机")
    await new_phone.opens(card_of(li))
    community.looked()
    await new_phone.says("记一次服务")
    new_phone.sees("李爹爹", "张婆婆", "陈爷爷")


async def test_a_card_for_an_office_on_a_phone_of_two_asks_whose_it_is(community: Community) -> None:
    await taps(community.li_worker, "登记", "还有", "两人一部手机", "李爹爹", "张婆婆", "对的")
    await taps(community.zhao_officer, "更多", "社区")
    card = await invites(community.zhao_officer, "请工作者", "李大山")
    community.looked()
    await community.li_elder.opens(card)
    community.li_elder.sees("您是哪一位", "李爹爹", "张婆婆", "都不是")
    people = await community.count("person")
    await community.li_elder.taps("李爹爹")
    assert await community.count("person") == people
    community.looked()


async def test_in_english_the_screens_are_english(community: Community) -> None:
    card = await enrols_volunteer(community.li_worker, "Ann Smith", "3 May 1960")
    ann = community.town.person("Ann Smith", "en")
    community.looked()
    await ann.opens(card)
    ann.sees("1/3 We keep your name", "I see")
    await taps(ann, "I see", "I see")
    ann.sees("2/3")
    ann.sees("3/3", "I agree")
    await taps(ann, "I agree", "Just my name", "Not now")
    ann.sees("What do people call you")
    ann.sees("phone number")
    ann.sees("Hello Ann Smith", "Log a visit")
    community.looked()


def test_the_code_is_large_enough_to_scan() -> None:
    png = qr("https://t.me/huzhu_bot?start=abcdefghjkmnpqrs")
    width, height = struct.unpack(">II", png[16:24])
    assert png.startswith(b"\x89PNG")
    assert width == height >= 300


# Somebody we do not know ---------------------------------------------------------------------------------


async def test_a_stranger_is_welcomed_and_never_told_the_same_twice_in_a_row(world: World) -> None:
    await world.start()
    stranger = world.town.person("路人")
    heard = []
    for said in ("你好", "你是谁", "在吗", "在不在", "喂"):
        await stranger.says(said)
        heard.append(stranger.sees().text)
    assert "您好!这里是社区互助养老" in heard[0]
    assert all(one != other for one, other in pairwise(heard))
    await stranger.taps("都没有")
    stranger.sees("没关系。您想做什么", "想当互助员", "给老人报名")
    await stranger.taps("想当互助员")
    stranger.sees("还没有开社区", "居委会")
    await stranger.says("记一次服务")
    stranger.sees("您好!这里是社区互助养老")


@pytest.mark.parametrize(
    "word", ["登记", "待核实", "待审核", "街道", "我的积分", "家人近况", "找社区", "更多"]
)
async def test_a_stranger_sees_nothing(community: Community, word: str) -> None:
    stranger = community.town.person("路人")
    await stranger.says(word)
    seen = stranger.sees("您好!这里是社区互助养老").text
    assert not any(name in seen for name in ("王", "李", "张", "银湖"))


async def test_a_phone_on_file_signs_in(community: Community) -> None:
    """陈爷爷 got a phone after all: the number the worker wrote down is his own."""
    li = community.li_worker
    grandson = community.town.person("陈国庆")
    await taps(li, "登记", "互助员")
    for said in ("陈国庆", "不清楚"):
        await li.says(said)
    await taps(li, "没有手机,我来填", "师傅", "纸上签过了")
    await li.says(grandson.person.user.phone)
    await li.taps("对的")
    community.looked()
    await grandson.says("你好")
    grandson.sees("发我的手机号")
    await grandson.taps("发我的手机号")
    grandson.sees("陈国庆,您好!认出您了", "记一次服务")
    await grandson.taps("我的积分")
    grandson.sees("0分")


async def test_whoever_is_on_file_without_a_role_is_known_all_the_same(community: Community) -> None:
    """An elder who is not served any more has nothing to do here, but is greeted by name."""
    li, elder = community.li_worker, community.town.person("周桂花")
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(li, "纸上签过", "独居", "不在身边", "有难处", "没补贴", "以后再说", "没有手机,我来填")
    await li.says(elder.person.user.phone)
    await taps(
        li,
        "没有",
        "没有",
        "对的",
        "登记",
        "老人的事",
        "周婆婆",
        "补资料",
        "改一下",
        "家人在不在",
        "在身边",
        "对的",
    )
    community.looked()
    await elder.shares_contact()
    elder.sees("周桂花,您好!认出您了", "找社区", "更多")


async def test_a_phone_that_is_not_on_file_is_told_kindly_how_to_come_in(community: Community) -> None:
    stranger = community.town.person("路人")
    await stranger.shares_contact()
    stranger.sees("还没登记", "邀请卡")
