"""One sentence does what many buttons do: it fills in what it tells, from any place, and the rest is asked."""

import pytest

from bot.sandbox.coming_in import enrols_elder
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_log_visit import logged

SENTENCE = "昨天下午三点到五点给李爹爹打扫卫生"


async def test_one_sentence_logs_a_visit_from_nothing(community: Community) -> None:
    wang = community.wang
    await wang.says(SENTENCE)
    wang.sees("对不对", "给李爹爹", "打扫卫生", "昨天(3月17日 星期二)下午3点到5点", "一共2小时", "2分")
    assert await community.count("visit") == 0
    await wang.taps("对的")
    wang.sees("记上了", "李爹爹", "下午3点到5点")
    community.li_elder.sees("王阿姨说来看过您")
    assert await community.count("visit") == 1


@pytest.mark.parametrize(
    "said",
    [
        "给李爹爹打扫卫生昨天下午三点到五点",
        "打扫卫生 李爹爹 昨天下午 3点到5点",
        "昨天下午从三点到五点 我去李爹爹屋里打扫卫生了",
        "做天下昼三点到五点跟李爹爹打少卫生",
        "昨天下午三点开始给李爹爹打扫卫生 两个小时",
        "cleaned for 李爹爹 yesterday 3 pm to 5 pm",
    ],
)
async def test_its_parts_may_come_in_any_order(community: Community, said: str) -> None:
    await community.wang.says(said)
    community.wang.sees("对不对", "给李爹爹", "打扫卫生", "昨天(3月17日 星期二)下午3点到5点", "2小时")
    await community.wang.taps("算了")
    community.looked()


@pytest.mark.parametrize("said", ["给李爹爹和张婆婆送饭,半小时", "今天上午给李爹爹、张婆婆送饭半个钟头"])
async def test_one_round_to_several_is_one_visit(community: Community, said: str) -> None:
    """They are ticked, and may still be changed; the hours count once, and each is asked."""
    wang = community.wang
    await wang.says(said)
    wang.sees("去看了哪几位", "✓ 李爹爹", "✓ 张婆婆")
    await wang.taps("选好了")
    wang.sees("给李爹爹、张婆婆", "送饭做饭", "一共半小时", "半分")
    await wang.taps("对的")
    wang.sees("记上了")
    community.li_elder.sees("王阿姨说来看过您", "半小时")
    community.zhang_elder.sees("王阿姨说来看过您", "半小时")
    community.zhang_relative.sees("张婆婆")
    assert await community.count("visit") == 1


@pytest.mark.parametrize(
    ("said", "asked", "answer"),
    [
        ("昨天下午给李爹爹打扫卫生", "做了多久", "2小时"),
        ("昨天下午打扫卫生两小时", "去看了哪一位", "李爹爹"),
        ("昨天下午给李爹爹帮忙两小时", "给李爹爹帮了什么忙", "打扫卫生"),
        ("前几天给李爹爹打扫卫生两小时", "哪一天去的", "昨天下午"),
    ],
)
async def test_what_is_missing_is_asked_and_nothing_else(
    community: Community, said: str, asked: str, answer: str
) -> None:
    wang = community.wang
    await wang.says(said)
    wang.sees(asked)
    await wang.taps(answer)
    wang.sees("对不对", "给李爹爹", "打扫卫生", "昨天(3月17日 星期二)下午", "2小时")
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 1


@pytest.mark.parametrize(
    ("said", "asked", "guesses"),
    [
        ("昨天3点到5点给李爹爹打扫卫生", "做了多久", {"下午3点到5点", "凌晨3点到早上5点"}),
        ("昨天5点半到7点半给李爹爹打扫卫生", "做了多久", {"下午5点半开始", "早上5点半到7点半"}),
        ("昨天给李爹爹打扫卫生两个多小时", "做了多久", {"2小时", "2个半小时"}),
        ("昨天给李爹爹打扫卫生两三个小时", "做了多久", {"2小时", "3小时"}),
        (
            "昨天下午三点到五点给李爹爹打扫卫生三个小时",
            "做了多久",
            {"下午3点到5点", "3小时"},
        ),
        ("25号给李爹爹打扫卫生两小时", "哪一天去的", {"2月25日 星期三", "3月25日 星期三"}),
        ("昨天跟小王一起给李爹爹打扫两个小时", "做了多久", {"2小时"}),
    ],
)
async def test_what_is_in_doubt_is_asked_with_the_guesses_on_buttons(
    community: Community, said: str, asked: str, guesses: set[str]
) -> None:
    wang = community.wang
    await wang.says(said)
    shown = wang.sees(asked)
    assert set(shown.labels) - {"返回", "算了"} == guesses
    await wang.taps("算了")
    community.looked()


async def test_a_day_to_come_is_asked_about(community: Community) -> None:
    wang = community.wang
    await wang.says("明天上午给李爹爹打扫卫生两小时")
    wang.sees("哪一天去的")
    await wang.taps("算了")
    community.looked()


async def test_somebody_not_looked_after_is_not_guessed(community: Community) -> None:
    wang = community.wang
    await wang.says("昨天下午给赵婆婆打扫卫生两小时")
    wang.sees("没找到这位老人", "去看了哪一位")
    await wang.taps("张婆婆")
    wang.sees("对不对", "给张婆婆", "2小时")
    await wang.taps("算了")
    community.looked()


async def test_two_of_one_surname_are_asked_between(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await enrols_elder(li, "李德顺", "爹爹", "1941年5月2日", card=False)
    community.looked()
    await wang.says(SENTENCE)
    shown = wang.sees("去看了哪一位")
    assert set(shown.labels) - {"返回", "算了"} == {"李大山爹爹", "李德顺爹爹"}
    await wang.taps("李德顺爹爹")
    wang.sees("对不对", "下午3点到5点")
    await wang.taps("算了")
    community.looked()


async def test_from_within_another_talk_which_is_put_aside_and_offered_again(community: Community) -> None:
    wang = community.wang
    await taps(wang, "更多", "我的时间")
    community.looked()
    await wang.says(SENTENCE)
    wang.sees("对不对", "给李爹爹")
    await wang.taps("对的")
    wang.sees("记上了")
    wang.sees("我的时间还没办完", "接着来")
    await wang.taps("接着来")
    wang.sees("要改哪一样")
    await wang.taps("算了")
    community.looked()


@pytest.mark.parametrize(
    "before", [(), ("李爹爹",), ("李爹爹", "打扫卫生"), ("李爹爹", "打扫卫生", "今天上午")]
)
async def test_at_any_question_of_the_log_a_sentence_answers_all_it_can(
    community: Community, before: tuple[str, ...]
) -> None:
    wang = community.wang
    await taps(wang, "记一次服务", *before)
    community.looked()
    await wang.says("昨天下午给张婆婆送饭两小时")
    wang.sees("对不对", "给张婆婆", "送饭做饭", "昨天(3月17日 星期二)下午", "2小时")
    await wang.taps("返回")
    assert "做了多久" in wang.screen.text
    await wang.taps("算了")
    community.looked()


async def test_a_day_that_was_answered_stays_where_the_sentence_tells_none(community: Community) -> None:
    wang = community.wang
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "昨天上午")
    community.looked()
    await wang.says("给张婆婆送饭两小时")
    wang.sees("对不对", "给张婆婆", "送饭做饭", "昨天(3月17日 星期二)上午", "2小时")
    await wang.taps("算了")
    community.looked()


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("不对 是一个小时", "一共1小时"),
        ("不对,是前天", "前天(3月16日 星期一)下午"),
        ("应该是张婆婆", "给张婆婆"),
        ("少写了半个小时", "一共2个半小时"),
        ("多记了一个小时", "一共1小时"),
        ("前天上午的,三个小时", "前天(3月16日 星期一)上午"),
    ],
)
async def test_a_sentence_corrects_what_is_read_back(community: Community, said: str, now: str) -> None:
    wang = community.wang
    await wang.says("昨天下午给李爹爹打扫两小时")
    wang.sees("对不对", "一共2小时")
    await wang.says(said)
    wang.sees("对不对", now)
    await wang.taps("算了")
    community.looked()


async def test_another_visit_told_where_one_is_read_back_waits_for_its_end(community: Community) -> None:
    wang = community.wang
    await wang.says("昨天下午给李爹爹打扫两小时")
    wang.sees("对不对", "给李爹爹")
    await wang.says("昨天上午给张婆婆送饭半小时")
    wang.sees("那一次等下接着记", "给李爹爹", "2小时")
    await wang.taps("对的")
    wang.sees("记上了", "李爹爹")
    wang.sees("对不对", "给张婆婆", "昨天(3月17日 星期二)上午", "半小时")
    await wang.says("昨天上午给张婆婆送饭一小时")
    wang.sees("对不对", "给张婆婆", "1小时")
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 2


async def test_danger_within_a_sentence_comes_first_and_a_fall_told_of_the_past_is_a_visit(
    community: Community,
) -> None:
    wang = community.wang
    await wang.says("昨天下午给李爹爹打扫两小时,他现在摔倒了快来人")
    wang.sees("急事先打120")
    community.looked()
    assert await community.count("dialogue") == 0
    await wang.says("前天半夜李爹爹摔倒了我送他去的急诊 陪了四个小时")
    wang.sees("对不对", "急事帮手", "前天(3月16日 星期一)夜里", "4小时")
    await wang.taps("算了")
    community.looked()


async def test_two_days_in_one_sentence_are_read_back_one_after_the_other(community: Community) -> None:
    wang = community.wang
    await wang.says("昨天和前天都给李爹爹送了饭 每次半小时")
    wang.sees("对不对", "前天(3月16日 星期一)", "半小时")
    await wang.taps("对的")
    wang.sees("记上了", "前天(3月16日 星期一)")
    wang.sees("对不对", "昨天(3月17日 星期二)", "半小时")
    await wang.taps("对的")
    wang.sees("记上了", "昨天(3月17日 星期二)")
    assert await community.count("visit") == 2
    community.looked()


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("我还有几多分", "您现在有"),
        ("上个月我攒了多少分", "您现在有"),
        ("转人工", "有事请找社区"),
        ("how many points do i have", "您现在有"),
    ],
)
async def test_other_wishes_are_answered_from_within_a_talk_and_the_question_stays(
    community: Community, said: str, shown: str
) -> None:
    wang = community.wang
    await wang.says(said)
    wang.sees(shown)
    await taps(wang, "记一次服务", "李爹爹")
    community.looked()
    await wang.says(said)
    wang.sees(shown)
    await taps(wang, "打扫卫生", "今天上午", "1小时", "对的")
    community.looked()
    assert await community.count("visit") == 1


async def test_undo_in_words_shows_what_can_be_taken_back(community: Community) -> None:
    wang = community.wang
    await wang.says("刚才那条记重了 删一条")
    wang.sees("没有能撤回的")
    await logged(community)
    await wang.says("刚才那条记重了 删一条")
    wang.sees("要撤回这一次吗", "李爹爹", "对的")
    await wang.taps("对的")
    wang.toast("撤回了")
    community.looked()


async def test_only_who_may_log_logs_by_a_sentence(community: Community) -> None:
    elder = community.zhang_elder
    await elder.says(SENTENCE)
    elder.sees("记服务是互助员的事", "找社区")
    assert await community.count("dialogue") == 0


async def test_of_two_on_one_phone_the_sentence_waits_for_who_it_is(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await taps(li, "登记", "还有", "两人一部手机", "王阿姨", "刘师傅", "对的")
    community.looked()
    await wang.says(SENTENCE)
    wang.sees("您是哪一位")
    await wang.taps("王阿姨")
    wang.sees("对不对", "给李爹爹", "昨天(3月17日 星期二)下午3点到5点")
    await wang.taps("对的")
    community.looked()
    assert await community.count("visit") == 1


async def test_a_visit_that_came_back_is_corrected_in_words(community: Community) -> None:
    await logged(community)
    li, wang = community.li_worker, community.wang
    await taps(li, "待核实", "退回", "时间不对")
    community.looked()
    await wang.taps("改一改")
    wang.sees("现在是这样", "1个半小时")
    await wang.says("不对,是昨天下午,一个小时")
    wang.sees("现在是这样", "昨天(3月17日 星期二)下午", "1小时")
    await wang.taps("对的")
    community.looked()


async def test_a_name_that_is_asked_for_takes_the_words(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    community.looked()
    await li.says("转人工")
    li.sees("哪天生的")
    await li.taps("算了")
    community.looked()


@pytest.mark.parametrize("said", ["李爹爹昨天不在家", "昨天没去李爹爹家"])
async def test_what_is_not_understood_yet_starts_nothing(community: Community, said: str) -> None:
    await community.wang.says(said)
    community.wang.sees("请点下面的大字")
    assert await community.count("dialogue") == 0
