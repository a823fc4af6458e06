"""接龙: a stretch of the WeChat group, pasted by a worker: the clear lines go in with one tap, the rest is asked."""

from bot.pasted import CUT_FROM
from tests.community import taps
from tests.conftest import Community
from tests.security.test_forged import card, data

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
    left = li.sees("要问的(1行)", "1. 静水流深", "先这样")
    assert "王秀兰" not in left.text
    await taps(li, "一条一条来", "王阿姨")
    li.sees("还有1行要问", "静水流深:昨天给张婆婆打扫了1小时", "是谁去的?")
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


async def test_a_second_tap_records_nothing_more(community: Community) -> None:
    li = community.li_worker
    await li.says(CHAT)
    mark = data(li, "记上清楚的")
    shown = card(li, "记上清楚的").message_id
    await li.taps("记上清楚的")
    for _ in range(2):
        li.person.forges(mark, shown)
        await community.town.moves_on(li)
    community.looked()
    assert await community.count("visit") == 1


async def test_what_is_not_on_the_list_is_not_written_down_by_its_button(community: Community) -> None:
    """The data of a button names the lines it stands for; altered, it stands for none."""
    li = community.li_worker
    await li.says(CHAT)
    mark = data(li, "记上清楚的")
    shown = card(li, "记上清楚的").message_id
    for forged in (mark[:-2], f"{mark}0", mark.replace(":log", ":log0")):
        li.person.forges(forged, shown)
        await community.town.moves_on(li)
    community.wang.person.forges(mark, shown)
    await community.town.moves_on(community.wang)
    community.looked()
    assert await community.count("visit") == 0


async def test_what_telegram_cut_in_two_is_one_paste(community: Community) -> None:
    """The rest comes at once; what comes later is a paste of its own, and the first list waits."""
    li = community.li_worker
    long = "\n".join(["王秀兰: 收到"] * 500)[: CUT_FROM + 1].rpartition("\n")[0]
    await li.says(f"{long}\n刘建国: 昨天给李爹爹打扫一小时\n王秀兰: 昨天给李爹爹送饭半小时")
    li.sees("清楚的(1次)", "要问的(1行)")
    await li.says("王秀兰: 今天上午给张婆婆送饭半小时")
    li.sees("清楚的(2次)", "1. 王秀兰 → 李大山", "2. 王秀兰 → 张桂珍", "要问的(1行)")
    await li.taps("记上清楚的")
    community.looked()
    assert await community.count("visit") == 2
    community.world.clock.moves(minutes=2)
    await li.says("王秀兰: 今天上午给李爹爹打扫一小时\n刘建国: 收到")
    li.sees("清楚的(1次)", "王秀兰 → 李大山:打扫卫生")
    assert "刘建国" not in li.screen.bubbles[-1].text
    await li.taps("记上清楚的")
    li.sees("记上了1次")
    community.wang.sees("社区小李替您记了")
    community.li_elder.sees("王阿姨说来看过您")
    li.sees("微信群里的话", "接着来")
    await li.taps("接着来")
    li.sees("刘建国:昨天给李爹爹打扫一小时")
    assert await community.count("visit") == 3


async def test_danger_told_in_a_line_is_told_at_once(community: Community) -> None:
    li = community.li_worker
    await li.says(
        "王秀兰: 快来人,李爹爹摔倒了起不来\n刘建国: 昨天给李爹爹送饭半小时\n王秀兰: 昨天给李爹爹送饭半小时"
    )
    li.sees("120")
    community.looked()
    assert await community.count("alarm") == 1
    assert any("记上清楚的" in bubble.labels for bubble in li.screen.bubbles)
    await li.taps("记上清楚的")
    community.looked()
    assert await community.count("visit") == 1


async def test_two_on_one_line_are_asked_how_long_each_was_there(community: Community) -> None:
    li = community.li_worker
    await li.says("#接龙\n3月17日送饭\n1. 王秀兰、刘建国 李爹爹 1小时\n2. 王秀兰 张婆婆 半小时")
    li.sees("清楚的(1次)", "要问的(2行)", "2. 王秀兰:李爹爹 1小时(做了多久)", "3. 刘建国:李爹爹 1小时")
    await taps(li, "一条一条来", "接着问")
    community.looked()
    assert "1小时" in li.labels
    await taps(li, "1小时", "对的", "不用记")
    community.looked()
    assert await community.count("visit") == 1


async def test_an_answer_in_numbered_lines_is_no_paste(community: Community) -> None:
    """Where a question stands, it takes somebody who spoke, or a 接龙."""
    li = community.li_worker
    await taps(li, "登记", "还有", "替人办事", "陈爷爷", "请人帮忙", "送饭做饭", "明天上午")
    community.looked()
    await li.says("1. 送饭请敲门\n2. 有狗,不咬人")
    li.sees("对不对", "1. 送饭请敲门 2. 有狗,不咬人")
    await li.says("#接龙\n3月17日送饭\n1. 王秀兰 李爹爹 半小时")
    assert "记上清楚的" not in li.labels
    await li.says("#接龙\n3月17日送饭\n1. 王秀兰 李爹爹 半小时\n2. 王秀兰 张婆婆 半小时")
    await li.taps("记上清楚的")
    community.looked()
    assert await community.count("visit") == 2


async def test_a_day_that_may_be_two_is_asked_again(community: Community) -> None:
    li = community.li_worker
    await li.says(
        "王秀兰: 给李爹爹送饭半小时,她胃口蛮好,吃了一大碗,还说下回想吃藕汤,我答应她了\n王秀兰: 给张婆婆打扫一小时"
    )
    await li.says("周三")
    community.looked()
    assert li.labels[:2] == ["今天", "3月11日 星期三"]
    await li.taps("今天")
    li.sees("今天(3月18日 星期三)")
    await li.taps("算了")
    community.looked()
    assert await community.count("visit") == 0


async def test_a_talk_that_is_open_waits_for_the_end_of_the_list(community: Community) -> None:
    li = community.li_worker
    await li.taps("登记")
    await li.says(CHAT)
    await taps(li, "记上清楚的", "算了")
    community.looked()
    assert await community.count("visit") == 1


async def test_from_more_a_single_line_is_enough(community: Community) -> None:
    li = community.li_worker
    await taps(li, "更多", "接龙")
    li.sees("要哪一样")
    li.sees("把微信群里的话或者接龙整段粘到这里")
    await li.says("等一下我去找")
    li.sees("没看到是谁去了谁家")
    await li.says("王秀兰: 昨天给李爹爹送饭半小时")
    li.sees("清楚的(1次)")
    await li.says("对的")
    li.sees("记上了1次")
    community.looked()
    assert await community.count("visit") == 1


async def test_for_others_a_paste_is_words_like_any(community: Community) -> None:
    await community.wang.says(CHAT)
    await community.li_elder.says(CHAT)
    community.looked()
    assert await community.count("visit") == 0
    assert "记上清楚的" not in community.wang.labels + community.li_elder.labels


async def test_a_line_that_a_rule_refuses_is_asked_about_with_the_reason(community: Community) -> None:
    """Nobody was in two places at once; and what is longer than the same logged before may be another time."""
    li = community.li_worker
    await li.says(
        "王秀兰: 昨天下午3点到5点给李爹爹打扫\n王秀兰: 昨天下午4点到5点给张婆婆送饭\n王秀兰: 前天给李爹爹送饭半小时\n王秀兰: 前天给李爹爹送饭一小时"
    )
    li.sees("清楚的(3次)", "要问的(1行)", "那天记过一次,时长不一样,是另一次吗")
    await li.taps("记上清楚的")
    li.sees("记上了2次")
    li.sees("要问的(2行)", "王秀兰:昨天下午4点到5点给张婆婆送饭")
    await li.taps("先这样")
    li.sees("要问的2行没有记")
    community.looked()
    assert await community.count("visit") == 2


async def test_how_a_day_is_found_for_lines_that_say_none(community: Community) -> None:
    """Typed or tapped; not the same for all, they are asked line by line, and an older day is asked there too."""
    li = community.li_worker
    text = "王秀兰: 给李爹爹送饭半小时\n王秀兰: 给张婆婆打扫一小时"
    await li.says(text)
    li.sees("有2行没说是哪天")
    await li.says("昨天")
    li.sees("清楚的(2次)", "昨天(3月17日 星期二)")
    await taps(li, "返回", "不是同一天")
    li.sees("要问的(2行)", "(哪一天)")
    await taps(li, "一条一条来", "接着问")
    li.sees("还有2行要问", "王秀兰:给李爹爹送饭半小时", "还要问:哪一天")
    community.looked()
    await taps(li, "昨天上午", "对的")
    community.looked()
    await li.taps("不用记")
    community.looked()
    assert await community.count("visit") == 1


async def test_a_long_list_is_done_piece_by_piece(community: Community) -> None:
    li = community.li_worker
    lines = [
        f"王秀兰: 3月{day}日上午{hour}点到{hour + 1}点给李爹爹打扫"
        for day in range(2, 16)
        for hour in (8, 10)
    ]
    await li.says("\n".join(lines))
    li.sees("清楚的(28次)", "24. 王秀兰", "后面还有4行")
    await li.taps("记上清楚的")
    li.sees("记上了24次")
    li.sees("清楚的(4次)", "1. 王秀兰")
    await li.taps("记上清楚的")
    community.looked()
    assert await community.count("visit") == 28


async def test_what_goes_into_the_group_names_nobody_wholly(community: Community) -> None:
    li = community.li_worker
    await taps(li, "更多", "接龙", "这周的服务")
    community.looked()
    assert "这两周还没有记过服务" in li.screen.text
    await li.says("王秀兰: 昨天给李爹爹送饭半小时\n王秀兰: 昨天给张婆婆打扫两个小时")
    await taps(li, "记上清楚的", "谢谢大家")
    community.looked()
    assert "3月16日到3月18日,银湖社区有1位出门帮忙2次,一共2个半小时:王**。" in li.screen.text
    await taps(li, "更多", "接龙", "这周的服务")
    community.looked()
    assert "王** 2次,2个半小时" in li.screen.text
    community.world.clock.moves(days=6)
    await taps(li, "更多", "接龙", "这周的服务")
    community.looked()
    assert "银湖社区3月16日到3月22日,邻居帮忙:\n王** 2次" in li.screen.bubbles[-1].text
    for bubble in li.screen.bubbles[-6:]:
        for row in bubble.rows:
            for button in row:
                if "copy_text" in button:
                    assert button["copy_text"]["text"] == bubble.text
                    assert not any(name in bubble.text for name in ("王秀兰", "李大山", "李爹爹", "张"))


async def test_what_is_wanted_goes_into_the_group_without_whom_it_is_for(community: Community) -> None:
    li = community.li_worker
    await taps(li, "更多", "接龙", "请人帮忙")
    community.looked()
    assert "现在没有要找人的帮忙单" in li.screen.text
    await community.li_elder.says("后天下午3点想请人来陪我聊天一个小时")
    await community.li_elder.says("没有")
    await community.li_elder.says("对的")
    community.looked()
    await taps(li, "帮忙单", "看第1张", "复制到微信群")
    community.looked()
    text = li.screen.bubbles[-1].text
    assert "银湖社区有老人想请邻居帮忙" in text
    assert "3月20日 星期五" in text
    assert "社区小李" in text
    assert "李大山" not in text
    await taps(li, "帮忙单", "复制到微信群")
    community.looked()
    assert li.screen.bubbles[-1].text == text
    [button] = li.screen.bubbles[-1].rows[0]
    assert button["copy_text"]["text"] == li.screen.bubbles[-1].text
