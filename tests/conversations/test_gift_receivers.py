"""To whom points may be given: by name, by contact, to the elders in need; never by guess, and to nobody who is gone."""

from bot.sandbox.coming_in import card_of, comes_in, enrols_volunteer
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.conversations.test_gift import earns, gives, time_passes, usable
from tests.security.facts import number


async def test_oneself_needs_no_gift(community: Community) -> None:
    wang = community.wang
    await earns(community, wang, "4小时")
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.says("王秀兰")
    wang.sees("送给自己就不用送了", "为什么", "送给谁")
    await wang.says("刘建国")
    wang.sees("送多少")
    await wang.taps("算了")
    community.looked()


async def test_a_stranger_is_found_by_the_full_name_alone(community: Community) -> None:
    wu = await worker_of_another(community)
    await comes_in(community.town.person("孙红梅"), await enrols_volunteer(wu, "孙红梅", "1960-1-1"), "阿姨")
    await earns(community, community.wang, "4小时")
    wang = community.wang
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.says("孙阿姨")
    wang.sees("没找到这个人", "写全名")
    await wang.says("孙红梅")
    wang.sees("送多少")
    await taps(wang, "1分")
    wang.sees("送给孙红梅 1分")
    await wang.taps("算了")
    community.looked()


async def test_of_two_of_one_name_it_is_asked_which(community: Community) -> None:
    wu = await worker_of_another(community)
    other = community.town.person("刘建国二")
    await comes_in(other, await enrols_volunteer(wu, "刘建国", "1960-1-1"), "伯伯")
    wang = community.wang
    await earns(community, wang, "4小时")
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.says("刘建国")
    wang.sees("哪一个", "刘建国 万科社区", "刘建国 银湖社区")
    await wang.taps("刘建国 万科社区")
    wang.sees("送多少")
    await wang.taps("1分")
    wang.sees("送给刘建国 万科社区 1分")
    await wang.taps("对的")
    await time_passes(community, days=1)
    community.liu.sees_nothing()
    other.sees("王阿姨送您1分")
    community.looked()


async def another_volunteer(worker: Neighbour, name: str) -> str:
    """The card of a volunteer who bears the name of somebody who is there already."""
    await taps(worker, "登记", "互助员")
    await worker.says(name)
    await taps(worker, "不是,另一位", "不清楚", "发邀请卡", "对的")
    return card_of(worker)


async def test_of_two_of_one_name_in_a_community_the_role_tells(community: Community) -> None:
    li = community.li_worker
    await comes_in(community.town.person("李大山二"), await another_volunteer(li, "李大山"), "师傅")
    wang = community.wang
    await earns(community, wang, "4小时")
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.says("李大山")
    wang.sees("哪一个", "李大山 老人", "李大山 互助员")
    await wang.taps("算了")
    await comes_in(community.town.person("刘建国二"), await another_volunteer(li, "刘建国"), "师傅")
    community.looked()
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.says("给刘建国")
    assert len([label for label in wang.sees("哪一个").labels if label.startswith("刘建国 H")]) == 2
    await wang.taps("算了")
    community.looked()


async def test_a_contact_says_who_is_meant(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await earns(community, wang, "4小时")
    for name, phone in (("刘建国", "13900001111"), ("张桂珍", "13900002222"), ("李大山", "13900002222")):
        await taps(li, "登记", "还有", "签字和电话")
        await li.says(name)
        if "纸上签过了" in li.last_labels():
            await li.taps("纸上签过了")
        await li.says(phone)
        while "对的" not in li.last_labels():
            await li.taps("没有" if "没有" in li.last_labels() else "不改")
        await li.taps("对的")
    community.looked()
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.shares_contact("+8613700000000", None, "街坊")
    wang.sees("没找到这个人")
    await wang.shares_contact("139-0000-2222", None, "街坊")
    wang.sees("哪一个", "张婆婆", "李爹爹")
    await wang.shares_contact("+8613900001111", None, "街坊")
    wang.sees("送多少")
    await wang.taps("1分")
    wang.sees("送给刘建国 1分")
    await wang.taps("算了")
    community.looked()


async def test_to_the_elders_in_need(community: Community) -> None:
    wang = community.wang
    await earns(community, wang, "4小时")
    await taps(wang, "我的积分", "送积分", "社区需要的老人", "1分")
    wang.unseen.clear()
    await wang.taps("对的")
    wang.sees("路上的:送给社区需要的老人(银湖社区) 1分", "今天(3月18日 星期三)下午4点半")
    await time_passes(community, minutes=30)
    assert "送到了:给社区需要的老人(银湖社区) 1分" in wang.screen.text
    sql = "SELECT posted_credits FROM account WHERE kind = 'pool'"
    assert await number(community.world, sql) == 2
    await taps(wang, "我的积分", "怎么来的")
    wang.sees("3分能用")
    wang.sees("送给社区需要的老人 −1分")


async def test_nobody_gives_to_the_dead(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await earns(community, wang, "4小时")
    await gives(wang, "张桂珍", "1分")
    await wang.taps("对的")
    community.looked()
    for name in ("张婆婆", "李爹爹"):
        await taps(li, "登记", "老人的事", name, "现在在哪", "去世", "对的")
    community.looked()
    await taps(wang, "我的积分", "送积分")
    wang.unseen.popleft()
    assert "李爹爹" not in wang.sees("送给谁").labels
    await wang.says("李大山")
    wang.sees("现在收不了积分了", "您的积分没有动")
    await wang.taps("算了")
    community.looked()
    await time_passes(community, days=1)
    wang.sees("给张桂珍的1分没送成,还在您这里")
    community.zhang_elder.sees_nothing()
    community.looked()
    assert await usable(wang) == "4分"


async def test_on_a_phone_of_two_no_gift_shows_unasked(community: Community) -> None:
    wang, liu, li = community.wang, community.liu, community.li_worker
    await taps(li, "登记", "还有", "两人一部手机")
    await li.says("刘建国")
    await li.says("李大山")
    await li.taps("对的")
    await earns(community, wang, "4小时")
    await gives(wang, "刘建国", "1分")
    await wang.taps("对的")
    community.looked()
    await time_passes(community, days=1)
    assert "1分" not in liu.sees("【刘建国】您的积分有变动").text
    await taps(liu, "我的积分")
    liu.sees("您是哪一位")
    await liu.taps("刘师傅")
    liu.sees("1分能用", "送过收过")
    await liu.taps("送过收过")
    liu.sees("王阿姨送您1分", "退还")
    community.looked()
