"""急事找人: 120 and the worker's phone at once; then who is called, who answers, and how it climbs."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_today import ticks


async def test_an_elder_calls_and_the_worker_and_the_daughter_hear_it_together(community: Community) -> None:
    zhang, li, zhou, xiao = (
        community.zhang_elder,
        community.li_worker,
        community.zhou_worker,
        community.zhang_relative,
    )
    await li.shares_contact("13900001111")
    li.sees("手机号记下了")
    await zhang.taps("急事找人")
    zhang.sees("急事先打120", "别搬动老人")
    assert zhang.sees("社区小李", "13900001111").media == "contact"
    assert zhang.sees("要叫人来吗", "两分钟没回话").labels == ("是,快来人", "按错了")
    for one in (li, zhou, xiao, community.wang):
        one.sees_nothing()
    await zhang.taps("是,快来人")
    zhang.toast("正在叫人")
    zhang.sees_edit("正在叫人,已经告诉了4位", "按错了")
    assert li.sees("急!张桂珍在这里说有急事", "谁什么时候知道的", "小张 下午4点").labels == ("我来处理",)
    zhou.sees("急!张桂珍")
    assert xiao.sees("急!张桂珍在这里说有急事", "120").labels == ("我去看",)
    assert community.wang.sees("急!张婆婆那边有急事", "别一个人进门").labels == ("我去看",)
    community.liu.sees_nothing()
    community.world.clock.moves(minutes=1)
    await li.taps("我来处理")
    li.sees_edit("张桂珍的急事,您来处理", "小李 下午4点告诉,下午4点01分回话", "小张 下午4点收到", "办好了")
    zhang.sees("小李看到了,这就来办")
    await community.wang.taps("我去看")
    community.wang.sees_edit("好,您去看张婆婆", "小李也去看了")
    zhang.sees("王秀兰看到了")
    await taps(li, "办好了", "没事了")
    li.sees("是怎么回事")
    li.sees("记下了")
    xiao.sees("张桂珍那边的急事过去了:没事了")
    community.looked()
    await ticks(community, minutes=30)
    community.zhao_officer.sees_nothing()
