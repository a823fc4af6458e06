"""从通讯录选: whom points go to, picked in Telegram's own list; whoever is not ours, or not asked about, is nobody."""

import pytest

from bot.sandbox.coming_in import comes_in, enrols_volunteer
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.conversations.test_gift import earns
from tests.security.facts import number

KEY = "打开通讯录"


async def opens_the_list(community: Community) -> Neighbour:
    """王阿姨 has 4分 and is asked to whom; the key for the list lies beneath."""
    wang = community.wang
    await earns(community, wang, "4小时")
    await taps(wang, "我的积分", "送积分")
    wang.unseen.clear()
    await wang.taps("从通讯录选")
    wang.sees("请点下面的“打开通讯录”")
    return wang


def picked(somebody: Neighbour, *user_ids: int, request: int = 0) -> None:
    """What a forged client sends: any accounts, for the question at hand or another."""
    asked = somebody.person.keyboard[0][0][0]["request_users"]["request_id"]
    users = [{"user_id": one} for one in user_ids]
    somebody.person.sends({"users_shared": {"request_id": request or asked, "users": users}})


async def test_whoever_was_picked_gets_the_points(community: Community) -> None:
    wang, liu = await opens_the_list(community), community.liu
    assert wang.labels[-1] == "更多"
    await wang.picks_person(KEY, liu)
    wang.sees("好,知道送给谁了")
    assert KEY not in wang.labels
    assert "记一次服务" in wang.labels
    wang.sees("送多少")
    assert "送给谁?点一个,写全名,或者发名片。\n✓ 刘师傅" in wang.screen.text
    await wang.taps("1分")
    wang.sees("送给刘建国 1分")
    await wang.taps("对的")
    wang.sees("路上的:送给刘建国 1分")


async def test_the_question_stands_while_the_list_lies_beneath(community: Community) -> None:
    """A name can still be typed, one on the buttons tapped, and the talk left: home is there again each time."""
    wang = await opens_the_list(community)
    await wang.says("刘建国")
    wang.sees("好,知道送给谁了")
    wang.sees("送多少")
    await taps(wang, "返回", "从通讯录选", "李爹爹")
    wang.sees_edit("送给谁")
    wang.sees("请点下面的“打开通讯录”")
    wang.sees("好,知道送给谁了")
    wang.sees("送多少")
    await wang.taps("返回")
    await wang.says("从通讯录选")
    wang.sees("请点下面的“打开通讯录”")
    await wang.taps("算了")
    wang.unseen.clear()
    assert KEY not in wang.labels
    assert await community.count("gift") == 0


async def test_the_key_is_still_there_after_a_restart(community: Community) -> None:
    wang = await opens_the_list(community)
    await community.world.restarts()
    await wang.picks_person(KEY, community.liu)
    wang.sees("好,知道送给谁了")
    wang.sees("送多少")
    await wang.taps("算了")
    community.looked()


async def test_whom_nobody_here_knows_and_who_has_no_points_is_not_found(community: Community) -> None:
    """A stranger, a worker who is nothing else: the same answer as for a contact nobody knows."""
    wang = await opens_the_list(community)
    stranger = community.town.person("生人")
    await wang.picks_person(KEY, stranger)
    wang.sees("没找到这个人", "写全名", "从通讯录选")
    await wang.picks_person(KEY, community.li_worker)
    wang.sees("送给谁", "从通讯录选")
    await wang.picks_person(KEY, community.liu)
    wang.sees("好,知道送给谁了")
    wang.sees("送多少")
    await wang.taps("算了")
    community.looked()


async def test_somebody_of_another_community_is_found(community: Community) -> None:
    wu = await worker_of_another(community)
    sun = community.town.person("孙红梅")
    await comes_in(sun, await enrols_volunteer(wu, "孙红梅", "1960-1-1"), "阿姨")
    wang = await opens_the_list(community)
    await wang.picks_person(KEY, sun)
    wang.sees("好,知道送给谁了")
    await wang.taps("1分")
    wang.sees("送多少")
    wang.sees("送给孙红梅 1分")
    await wang.taps("算了")
    community.looked()


async def test_of_two_on_one_phone_it_is_asked_which(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await taps(li, "登记", "还有", "两人一部手机")
    for name in ("刘建国", "张桂珍"):
        await li.says(name)
    await li.taps("对的")
    await opens_the_list(community)
    await wang.picks_person(KEY, community.liu)
    assert wang.sees("哪一个", "刘师傅", "张婆婆").labels == ("刘师傅", "张婆婆", "返回", "算了")
    await wang.taps("张婆婆")
    wang.sees("好,知道送给谁了")
    wang.sees("送多少")
    await wang.taps("算了")
    community.looked()


async def test_oneself_needs_no_gift(community: Community) -> None:
    wang = await opens_the_list(community)
    picked(wang, wang.id)
    await community.town.moves_on(wang)
    wang.sees("送给自己就不用送了", "为什么", "送给谁")
    await taps(wang, "送给谁", "从通讯录选")
    await wang.picks_person(KEY, community.liu)
    await wang.taps("1分")
    assert "送给刘建国 1分" in wang.screen.text
    await wang.taps("算了")
    community.looked()


@pytest.mark.parametrize("forged", ["another question's", "a bot", "several", "nobody", "no account"])
async def test_a_forged_pick_is_answered_kindly_and_the_question_stands(
    community: Community, forged: str
) -> None:
    wang, liu = await opens_the_list(community), community.liu
    users = {
        "another question's": (liu.id,), "a bot": (community.world.api.me.id,), "several": (liu.id, wang.id),
        "nobody": (), "no account": (2**52,),
    }[forged]  # fmt: skip
    picked(wang, *users, request=2**31 - 1 if forged == "another question's" else 0)
    await community.town.moves_on(wang)
    not_found = forged in ("a bot", "no account")
    wang.sees("没找到这个人" if not_found else "您选的人收到了,不过这会儿用不上", "送给谁", "从通讯录选")
    await wang.picks_person(KEY, liu)
    wang.sees("好,知道送给谁了")
    await wang.taps("1分")
    wang.sees("送多少")
    await wang.taps("对的")
    wang.sees("送给刘建国 1分")
    wang.sees("路上的:送给刘建国 1分")
    assert await number(community.world, "SELECT count(*) FROM gift") == 1


async def test_a_pick_at_another_question_changes_nothing(community: Community) -> None:
    wang = await opens_the_list(community)
    key = wang.person.keyboard[0][0][0]["request_users"]["request_id"]
    await wang.picks_person(KEY, community.liu)
    wang.unseen.clear()
    wang.person.sends({"users_shared": {"request_id": key, "users": [{"user_id": community.liu.id}]}})
    await community.town.moves_on(wang)
    wang.sees("您选的人收到了,不过这会儿用不上", "送多少")
    await wang.taps("算了")
    community.looked()


async def test_a_look_at_the_points_in_between_does_no_harm(community: Community) -> None:
    wang = await opens_the_list(community)
    await wang.taps("我的积分")
    wang.sees("4分能用")
    await wang.picks_person(KEY, community.liu)
    wang.sees("好,知道送给谁了")
    wang.sees("送多少")
    await wang.taps("算了")
    community.looked()


async def test_a_pick_nobody_asked_for_is_answered_kindly(community: Community) -> None:
    wang = community.wang
    wang.person.sends({"users_shared": {"request_id": 1, "users": [{"user_id": community.liu.id}]}})
    await community.town.moves_on(wang)
    assert wang.sees("您选的人收到了,不过这会儿用不上").keys[0] == "记一次服务"


async def test_a_worker_picks_for_somebody_without_a_phone(community: Community) -> None:
    """The key for the list lies above the worker's own home keyboard."""
    li, wang = community.li_worker, community.wang
    await earns(community, wang, "4小时")
    await taps(li, "登记", "还有", "替人办事")
    await li.says("王秀兰")
    await li.taps("送积分")
    await li.taps("从通讯录选")
    await li.picks_person(KEY, community.liu)
    assert KEY not in li.labels
    assert "今天要办" in li.labels
    await li.taps("1分")
    li.unseen.clear()
    assert "送给刘建国 1分" in li.screen.text
    await li.taps("算了")
    community.looked()
