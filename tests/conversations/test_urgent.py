"""急事找人: 120 and the worker's phone at once; then who is called, who answers, and how it climbs."""

import pytest

from bot.sandbox.coming_in import links_phone
from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_refused import in_store, named
from tests.conversations.test_today import ticks
from tests.security.facts import number

STATE = "SELECT count(*) FROM alarm WHERE state = '{}'"


async def calls(one: Neighbour, answer: str = "是,快来人") -> None:
    """急事找人, and what is asked; they have looked."""
    await taps(one, "急事找人", answer)
    one.unseen.clear()


async def test_an_elder_calls_and_the_worker_and_the_daughter_hear_it_together(community: Community) -> None:
    zhang, li, wang = community.zhang_elder, community.li_worker, community.wang
    xiao = community.zhang_relative
    await li.shares_contact("13900001111")
    li.sees("手机号记下了")
    await zhang.taps("急事找人")
    zhang.sees("急事先打120", "别搬动老人")
    assert zhang.sees("社区小李", "13900001111").media == "contact"
    assert zhang.sees("要叫人来吗", "两分钟没回话").labels == ("是,快来人", "按错了")
    for one in (li, community.zhou_worker, xiao, wang):
        one.sees_nothing()
    await zhang.taps("是,快来人")
    zhang.toast("正在叫人")
    zhang.sees_edit("正在叫人,已经告诉了4位", "按错了")
    assert li.sees("急!张桂珍在这里说有急事", "谁什么时候知道的", "小张 下午4点").labels == ("我来处理",)
    community.zhou_worker.sees("急!张桂珍")
    assert xiao.sees("急!张桂珍在这里说有急事", "120").labels == ("我去看",)
    assert wang.sees("急!张婆婆那边有急事", "别一个人进门").labels == ("我去看",)
    community.liu.sees_nothing()
    community.world.clock.moves(minutes=1)
    await li.taps("我来处理")
    li.sees_edit("张桂珍的急事,您来处理", "小李 下午4点告诉,下午4点01分回话", "小张 下午4点收到", "办好了")
    zhang.sees("小李看到了,这就来办")
    await wang.taps("我去看")
    wang.sees_edit("好,您去看张婆婆", "小李看到了,在办")
    zhang.sees("王阿姨看到了")
    zhang.sees_edit("小李、王阿姨看到了,这就来")
    await taps(li, "办好了", "没事了")
    li.sees("是怎么回事")
    li.sees("记下了")
    xiao.sees("张桂珍那边的急事过去了:没事了")
    wang.sees("张婆婆那边的急事过去了,谢谢您。")  # she is on her way
    assert "张婆婆那边的急事过去了,谢谢您。" in wang.screen.text
    assert "这件急事过去了:没事了" in zhang.screen.text
    await ticks(community, minutes=30)
    community.zhao_officer.sees_nothing()
    community.looked()


async def test_by_mistake_is_no_matter_and_whoever_was_told_hears_it(community: Community) -> None:
    elder, li, wang = community.li_elder, community.li_worker, community.wang
    await calls(elder, "按错了")
    elder.toast("不要紧")
    assert "好,按错了不要紧。" in elder.screen.text
    await ticks(community, minutes=3)
    li.sees_nothing()
    await elder.says("救命")
    elder.sees("急事先打120", "社区那边我已经告诉了")
    elder.sees("要不要多叫些人来")
    li.sees("急!李大山")
    await elder.taps("按错了")
    assert "按错了不要紧,已经跟大家说了" in elder.screen.text
    li.sees("李大山那边是按错了,没事,不用去了")
    assert li.screen.bubbles[-1].labels == []
    wang.sees_nothing()
    await calls(elder)
    await taps(wang, "我去看")
    await elder.taps("按错了")
    assert wang.sees("急!李爹爹那边有急事").text != wang.sees("李爹爹那边是按错了,没事,不用去了").text
    assert await number(community.world, STATE.format("mistaken")) == 3
    community.looked()


async def test_a_volunteer_says_who_it_is(community: Community) -> None:
    wang = community.wang
    await wang.taps("急事找人")
    wang.sees("急事先打120")
    assert wang.sees("要叫人来吗", "是谁有急事").labels == (
        "李爹爹",
        "张婆婆",
        "陈爷爷",
        "是我自己",
        "按错了",
    )
    await wang.taps("张婆婆")
    wang.sees_edit("正在叫人,已经告诉了3位")
    community.li_worker.sees("王秀兰说张桂珍有急事")
    community.zhang_relative.sees("王秀兰说张桂珍有急事")
    community.zhang_elder.sees_nothing()
    community.looked()
    await wang.taps("按错了")
    community.looked()
    await calls(wang, "是我自己")
    community.li_worker.sees("急!王秀兰在这里说有急事")
    community.liu.sees_nothing()
    community.looked()


async def test_where_nobody_says_who_it_is_the_caller_is_named_and_may_still_say_it(
    community: Community,
) -> None:
    wang = community.wang
    await wang.taps("急事找人")
    community.looked()
    await ticks(community, minutes=2)
    community.li_worker.sees("急!王秀兰在这里说有急事")
    community.zhang_relative.sees_nothing()
    assert wang.screen.bubbles[-1].labels == ["李爹爹", "张婆婆", "陈爷爷", "是我自己", "按错了"]
    await wang.taps("张婆婆")
    community.zhang_relative.sees("王秀兰说张桂珍有急事")
    community.li_worker.sees_nothing()
    assert "王秀兰说张桂珍有急事" in community.li_worker.screen.text
    assert wang.screen.bubbles[-1].labels == ["按错了"]
    community.looked()


async def test_whom_danger_words_name_is_meant_and_two_named_are_asked_about(community: Community) -> None:
    wang = community.wang
    await wang.says("张婆婆摔倒了")
    community.zhang_relative.sees("王秀兰说张桂珍有急事")
    wang.sees("120")
    assert wang.sees("要不要多叫些人来").labels == ("是,快来人", "按错了")
    await wang.taps("按错了")
    community.looked()
    await wang.says("张婆婆李爹爹煤气漏气")
    community.zhang_relative.sees_nothing()
    wang.sees("120")
    wang.sees("是谁有急事", "李爹爹", "张婆婆")
    community.looked()


async def test_with_many_elders_the_last_visited_stand_first_and_another_may_be_meant(
    community: Community,
) -> None:
    async def work(tx: Tx) -> object:
        wang = await named(tx, "王秀兰")
        for at in range(3):
            more = await people.add(tx, f"何老人{at}")
            await people.pair(tx, wang.id, more.id)
        return None

    await in_store(community, work)
    wang = community.wang
    await wang.taps("急事找人")
    wang.sees("120")
    assert wang.sees("是谁").labels == ("李爹爹", "张婆婆", "陈爷爷", "是我自己", "别的人", "按错了")
    await wang.taps("别的人")
    community.li_worker.sees("急!王秀兰在这里说有急事")
    assert "别的人" not in wang.screen.bubbles[-1].labels
    community.looked()


async def test_a_relative_calls_for_the_one_elder_there_is(community: Community) -> None:
    xiao = community.zhang_relative
    await xiao.taps("急事找人")
    xiao.sees("120")
    assert xiao.sees("要叫人来吗").labels == ("是,快来人", "按错了")
    await xiao.taps("是,快来人")
    xiao.sees_nothing()
    community.li_worker.sees("小张说张桂珍有急事")
    community.wang.sees("张婆婆那边有急事")
    community.looked()


async def test_of_two_on_one_phone_both_are_named_and_nobody_is_asked_who_speaks(
    community: Community,
) -> None:
    await links_phone(community.li_worker, "李大山", "陈国强")
    community.looked()
    elder = community.li_elder
    await elder.taps("急事找人")
    elder.sees("急事先打120")
    assert elder.sees("要叫人来吗").text.startswith("要叫人来吗")
    await elder.taps("是,快来人")
    community.li_worker.sees("急!李大山、陈国强在这里说有急事")
    community.wang.sees("李爹爹、陈爷爷那边有急事")
    community.looked()


async def test_a_stranger_hears_120_and_that_nobody_was_called(community: Community) -> None:
    stranger = community.town.person("生人")
    await stranger.says("救命")
    stranger.sees("急事先打120", "我还不认识您")
    community.li_worker.sees_nothing()
    assert await community.count("alarm") == 0


async def test_danger_words_again_are_a_yes_and_call_nobody_twice(community: Community) -> None:
    elder = community.li_elder
    await elder.says("救命")
    community.li_worker.sees("急!李大山")
    community.wang.sees_nothing()
    await elder.says("快来人,喘不上气")
    community.wang.sees("李爹爹那边有急事")
    await elder.says("救命")
    for one in (community.li_worker, community.wang):
        one.sees_nothing()
    assert await community.count("alarm") == 1
    await community.li_worker.taps("我来处理")
    await elder.says("救命")
    community.li_worker.sees("急!李大山")
    assert await community.count("alarm") == 2
    community.looked()


async def test_the_button_again_is_the_same_call_and_still_asks(community: Community) -> None:
    elder = community.li_elder
    await taps(elder, "急事找人", "急事找人")
    question = ["是,快来人", "按错了"]
    assert elder.screen.bubbles[-1].labels == question
    assert [bubble.labels for bubble in elder.screen.bubbles].count(question) == 1
    community.li_worker.sees_nothing()
    assert await number(community.world, STATE.format("asked")) == 1
    community.looked()


async def test_second_taps_are_harmless_and_old_buttons_show_where_things_stand(community: Community) -> None:
    elder, li = community.li_elder, community.li_worker
    await elder.taps("急事找人")
    asked = elder.screen.bubbles[-1]
    await elder.taps("是,快来人")
    told = li.screen.bubbles[-1]
    community.looked()
    await elder.taps_old(asked, "是,快来人")
    elder.toast("正在叫人")
    await li.taps("我来处理")
    going = li.screen.bubbles[-1]
    li.toast("记上了")
    await li.taps_old(told, "我来处理")
    li.toast("已经记上了")
    community.looked()
    await li.taps("办好了")
    await li.says("低血糖,吃了糖就好了")
    community.looked()
    assert "过去了:低血糖,吃了糖就好了" in elder.screen.text
    assert "低血糖" not in community.wang.screen.text
    await li.taps_old(going, "办好了")
    await elder.taps_old(asked, "按错了")
    for one in (li, elder):
        one.toast("这张单子有变动")
    assert await number(community.world, STATE.format("closed")) == 1


async def test_the_family_hears_how_it_ended_unless_they_say_so_themselves(community: Community) -> None:
    xiao = community.zhang_relative
    await calls(community.zhang_elder)
    community.looked()
    await taps(xiao, "我去看", "办好了", "送医院了")
    assert [event.text for event in xiao.unseen][-1] == "好,记下了。"
    assert "张桂珍那边的急事过去了:送医院了" in xiao.screen.text
    community.looked()


@pytest.mark.parametrize("word", ["救命", "急事找人"])
async def test_a_worker_who_calls_is_asked_like_everybody_else(community: Community, word: str) -> None:
    li = community.li_worker
    await li.says(word)
    li.sees("120")
    li.sees("人来", "是,快来人", "按错了")
    await ticks(community, minutes=2)
    community.zhou_worker.sees("急!小李在这里说有急事")
    li.sees_nothing()
