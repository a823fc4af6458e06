"""请人帮忙: asked for by elder, relative or worker; the best few are asked together; the first 我去 goes."""

from tests.community import taps
from tests.conftest import Community


async def asks(community: Community) -> None:
    """李爹爹 wants somebody to clean tomorrow morning."""
    await taps(community.li_elder, "请人帮忙", "打扫卫生", "明天上午", "没有", "对的")


async def test_an_elder_asks_neighbours_are_asked_together_and_the_first_goes(community: Community) -> None:
    elder, wang, liu = community.li_elder, community.wang, community.liu
    await taps(elder, "请人帮忙")
    elder.sees("邻居来帮忙,不花钱,也不扣分。", "想请人帮什么忙?", "打扫卫生")
    await taps(elder, "打扫卫生")
    elder.sees("什么时候来好?", "今天下午", "明天上午", "别的时候")
    await taps(elder, "明天上午", "没有")
    elder.sees("先说一声")
    elder.sees("对不对?", "请人打扫卫生", "明天(3月19日 星期四)上午")
    await taps(elder, "对的")
    assert elder.sees("请人打扫卫生", "正在问邻居").labels == ("不用了",)
    wang.sees("问问您:李爹爹想请人打扫卫生", "明天(3月19日 星期四)上午", "我去", "这次去不了")
    liu.sees("问问您:一位老人想请人打扫卫生", "我去", "这次去不了")
    await liu.taps("我去")
    assert liu.toasts[-1] == "谢谢您!说好了您去。"
    liu.sees("说好了您去:李爹爹,打扫卫生")
    elder.sees("说好了,刘师傅来打扫卫生:明天(3月19日 星期四)上午。")
    for worker in (community.li_worker, community.zhou_worker):
        worker.sees("刘建国去李大山那里打扫卫生", "看帮忙单")
    assert "谢谢您!已有人去了。" in wang.screen.text
    assert "说好了,刘师傅来。" in elder.screen.text
    community.looked()
