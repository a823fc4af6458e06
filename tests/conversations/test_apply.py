"""A stranger asks to come in: to help, or for an elder; the worker decides, and nothing is seen until then."""

from tests.community import taps
from tests.conftest import Community, Neighbour


async def asks(community: Community, name: str = "何新来") -> Neighbour:
    """Somebody who has no card and whose number nobody knows."""
    stranger = community.town.person(name)
    await stranger.says("你好")
    stranger.sees("有邀请卡就扫卡上的码", "都没有")
    await stranger.taps("都没有")
    stranger.sees("您想做什么", "想当互助员", "给老人报名")
    return stranger


async def as_a_volunteer(community: Community) -> Neighbour:
    he = await asks(community)
    await he.taps("想当互助员")
    he.sees("住在哪个社区", "银湖社区")
    await he.taps("银湖社区")
    he.sees("您叫什么名字")
    await he.says("何新来")
    he.sees("哪天生的")
    await he.says("1960年1月1日")
    he.sees("要留个手机号吗")
    await he.shares_contact()
    he.sees("何新来,1960年1月1日生,想当银湖社区的互助员", "电话138 0013 ", "只给社区看")
    await he.taps("对的")
    he.sees("已经告诉银湖社区了")
    return he


async def test_a_volunteer_applies_and_comes_in_by_the_card_of_the_worker_who_agrees(
    community: Community,
) -> None:
    he = await as_a_volunteer(community)
    li, zhou = community.li_worker, community.zhou_worker
    people = await community.count("person")
    for worker in (li, zhou):
        worker.sees("有人想当互助员:何新来", "1960年1月1日生", "电话:138 0013 ")
    await li.taps("请来当")
    assert li.toast("记上了")
    assert "小李答应了" in zhou.sees_edit("小李答应了").text
    told = he.sees("何新来,社区欢迎您", "进来").text
    assert await community.count("person") == people + 1
    await he.opens(told.rpartition("/start ")[2])
    await taps(he, "知道了", "知道了", "同意", "师傅")
    community.looked()
    await he.taps("先不留")
    he.sees("何新来,您好!您是银湖社区的互助员了", "记一次服务")
    community.looked()


async def test_for_an_elder_the_worker_goes_on_to_enrol(community: Community) -> None:
    she = await asks(community, "赵小梅")
    await taps(she, "给老人报名", "银湖社区")
    for said in ("赵大爷", "赵小梅"):
        await she.says(said)
    await taps(she, "先不留", "改一下", "老人名字")
    await she.says("赵德福")
    assert "赵小梅,给银湖社区的老人赵德福报名" in she.screen.bubbles[-1].text
    she.unseen.clear()
    await she.taps("对的")
    li = community.li_worker
    li.sees("赵小梅给老人赵德福报名", "电话:没有", "去登记")
    community.looked()
    await li.taps("去登记")
    li.sees("赵小梅知道了", "登记赵德福")
    she.sees("社区小李在办赵德福的事了")
    community.looked()


async def test_who_is_declined_hears_it_kindly_and_two_workers_do_not_decide_twice(
    community: Community,
) -> None:
    he = await as_a_volunteer(community)
    community.looked()
    li, zhou = community.li_worker, community.zhou_worker
    shown = next(one for one in reversed(zhou.screen.bubbles) if "请来当" in one.labels)
    await li.taps("先不登记")
    he.sees("这次先不登记", "小李")
    community.looked()
    people = await community.count("person")
    await zhou.taps_old(shown, "请来当")
    assert zhou.toast("已经记上了")
    assert await community.count("person") == people
    he.sees_nothing()


async def test_one_waits_at_a_time_and_it_stands_under_what_is_to_be_done(community: Community) -> None:
    he = await as_a_volunteer(community)
    await he.says("在吗")
    await he.taps("都没有")
    community.looked()
    assert "已经报过名了" in he.screen.bubbles[-1].text
    await community.li_worker.taps("今天要办")
    community.li_worker.sees("1. 新报名的:1位", "看报名")
    await community.li_worker.taps("看报名")
    community.li_worker.sees("有人想当互助员:何新来")
    await community.li_worker.taps("请来当")
    community.looked()
    await community.li_worker.taps("看报名")
    community.li_worker.sees("没有新报名的")


async def test_a_child_hears_when_to_come_and_nothing_is_sent(community: Community) -> None:
    he = await asks(community)
    await taps(he, "想当互助员", "银湖社区")
    await he.says("何新来")
    await he.says("2012年1月1日")
    community.looked()
    assert "满18岁再来" in he.screen.bubbles[-1].text
    await he.taps("算了")
    community.looked()
    community.li_worker.sees_nothing()


async def test_another_community_and_the_applicant_themselves_cannot_decide(community: Community) -> None:
    from tests.community import worker_of_another

    wu = await worker_of_another(community)
    he = await as_a_volunteer(community)
    community.looked()
    wu.sees_nothing()
    card = next(one for one in reversed(community.li_worker.screen.bubbles) if "请来当" in one.labels)
    data = next(b["callback_data"] for row in card.rows for b in row if b["text"] == "请来当")
    people = await community.count("person")
    for forger in (wu, he, community.wang, community.zhao_officer):
        forger.person.forges(data, 1)
        await community.town.moves_on(forger)
        assert await community.count("person") == people, forger.name
    community.looked()
