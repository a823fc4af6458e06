"""接龙: a stretch of the WeChat group, pasted by a worker: the clear lines go in with one tap, the rest is asked."""

from tests.community import taps
from tests.conftest import Community

CHAT = """王秀兰:
昨天下午给李爹爹送饭半小时
刘建国:
收到👍
刘建国:
[图片]
静水流深:
昨天给张婆婆打扫了1小时
小李:
大家辛苦了"""


async def test_the_clear_lines_go_in_with_one_tap_and_the_rest_is_asked(community: Community) -> None:
    li = community.li_worker
    await li.says(CHAT)
    li.sees(
        "清楚的(1次)", "1. 王秀兰 → 李大山:送饭做饭,昨天(3月17日 星期二)下午,半小时",
        "要问的(1行)", "2. 静水流深:昨天给张婆婆打扫了1小时(谁去的)",
    )  # fmt: skip
    assert await community.count("visit") == 0
    await li.taps("记上清楚的")
    li.sees("记上了1次,由社区代记")
    community.wang.sees("社区小李替您记了")
    community.li_elder.sees("王阿姨说来看过您")
    li.sees("要问的(1行)", "1. 静水流深", "已经记过,不重记(1次)", "王秀兰 → 李大山")
    await taps(li, "一条一条来", "王阿姨")
    li.sees("还有1行要问", "静水流深:昨天给张婆婆打扫了1小时", "谁去的?")
    li.sees("替王阿姨记,对不对?", "给张婆婆 打扫卫生", "昨天(3月17日 星期二)", "1小时")
    await li.taps("对的")
    li.sees("由社区代记")
    community.wang.sees("社区小李替您记了")
    li.sees("都问完了")
    community.looked()
    assert await community.count("visit") == 2


async def test_the_same_paste_again_doubles_nothing(community: Community) -> None:
    li = community.li_worker
    await li.says(CHAT)
    await li.taps("记上清楚的")
    await li.taps("算了")
    community.looked()
    await li.says(CHAT)
    li.sees("要问的(1行)", "已经记过,不重记(1次)", "王秀兰 → 李大山")
    assert "记上清楚的" not in li.labels
    await li.taps("算了")
    community.looked()
    assert await community.count("visit") == 1


async def test_what_is_logged_by_its_volunteer_meanwhile_is_not_written_down_again(
    community: Community,
) -> None:
    """The button stands for the lines that were read: where these changed, the list is put anew."""
    li = community.li_worker
    await li.says(CHAT)
    await community.wang.says("昨天下午给李爹爹送饭半小时")
    await community.wang.taps("对的")
    community.looked()
    await li.taps("记上清楚的")
    li.sees("要问的(1行)", "已经记过,不重记(1次)")
    await li.taps("算了")
    community.looked()
    assert await community.count("visit") == 1


async def test_a_list_with_a_heading_asks_once_for_its_day(community: Community) -> None:
    li = community.li_worker
    await li.says("#接龙\n周三送饭\n\n1. 王秀兰 李爹爹 半小时\n2. 刘建国 +1\n3. 王阿姨 张婆婆 40分钟")
    li.sees("“周三送饭”有3行。是哪天的?")
    await li.taps("今天")
    li.sees(
        "清楚的(2次)", "1. 王秀兰 → 李大山:送饭做饭,今天(3月18日 星期三),半小时",
        "2. 王秀兰 → 张桂珍:送饭做饭,今天(3月18日 星期三),40分钟", "3. 刘建国:+1(哪位老人、做了多久)",
    )  # fmt: skip
    await li.says("对的")
    li.sees("记上了2次")
    community.looked()
    assert await community.count("visit") == 2
    await taps(li, "一条一条来", "不用记")
    li.sees("还有1行要问", "刘建国:+1")
    li.sees("都问完了")


async def test_a_list_for_a_day_to_come_is_left_for_afterwards(community: Community) -> None:
    li = community.li_worker
    await li.says("#接龙\n周五送饭\n1. 王秀兰 李爹爹 半小时\n2. 王秀兰 张婆婆 半小时")
    li.sees("“周五送饭”有2行。是哪天的?")
    await li.taps("还没到")
    li.sees("还没到那天的有2行,去过了再记")
    assert await community.count("visit") == 0
