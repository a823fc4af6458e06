"""What is understood and has no talk is answered all the same: what to do, or whom to ask; never with silence."""

import pytest

from bot.handlers.kind_answer import ASKED, INTENTS, SMALL_TALK
from bot.menu import SPOKEN
from bot.understanding.intents import ASKED_FOR
from bot.words import all_ids
from tests.conftest import Community


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("用2分换明天上午九点打扫", "请社区帮您办"), ("能不能找个人来陪我", "不花钱,也不扣分"),
        ("我想报名当互助员", "社区都能帮您办"), ("核实了没", "都会在这里告诉您"), ("一个小时几个分", "服务1小时记1分"),
        ("我的积分不对,少了", "查得到每一笔"), ("轮到谁值班", "请问社区"), ("几时培训", "请问社区"), ("删掉我的资料", "资料归您"),
        ("有人要我的验证码", "谨防被骗"), ("血压高了怎么办", "请问医生"), ("我明天请假", "好安排别人去"), ("need help", "不花钱"),
    ],
)  # fmt: skip
async def test_it_says_what_to_do_and_leads_to_the_community(
    community: Community, said: str, heard: str
) -> None:
    wang = community.wang
    await wang.says(said)
    assert wang.sees(heard).labels == ("找社区",)
    await wang.taps("找社区")
    wang.sees("社区小李")
    assert await community.count("dialogue") == 0


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("你好", "您好"),
        ("谢谢", "不客气"),
        ("帮助", "点下面的大字就能办事"),
        ("苕货", "对不住"),
        ("字太小了看不清", "手机设置"),
        ("我孙子考上大学了", "听您说话真好"),
        ("买哪只股票好", "怕说错"),
    ],
)
async def test_small_talk_is_answered_with_the_big_words_beneath(
    community: Community, said: str, heard: str
) -> None:
    await community.liu.says(said)
    event = community.liu.sees(heard)
    assert "记一次服务" in event.keys
    assert event.labels == ()


async def test_a_question_that_stands_open_stands_open_still(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("哪一位")
    await wang.says("有人要我的验证码")
    wang.sees("谨防被骗")
    await wang.taps("李爹爹")
    wang.sees("帮了什么忙")
    await wang.taps("算了")
    wang.sees("什么都没有记")


@pytest.mark.parametrize(
    ("who", "said", "heard"),
    [
        ("li_worker", "送王阿姨3分", "要有自己的积分"), ("li_worker", "我还有几多分", "请本人点"),
        ("zhao_officer", "我上个月攒了多少分", "请本人点"), ("li_elder", "刚才那条撤回", "没有能撤回的"),
        ("zhang_elder", "昨天王阿姨来给我打扫了两小时", "互助员的事"),
    ],
)  # fmt: skip
async def test_what_is_for_others_is_told_so(community: Community, who: str, said: str, heard: str) -> None:
    one = getattr(community, who)
    await one.says(said)
    one.sees(heard, "找社区")


async def test_an_elder_asks_for_points_in_words(community: Community) -> None:
    await community.li_elder.says("我有几多分")
    community.li_elder.sees("0分")


async def test_somebody_we_do_not_know_is_led_in(community: Community) -> None:
    stranger = community.town.person("何新来")
    await stranger.says("我想报名当互助员")
    stranger.sees("有邀请卡就扫卡上的码", "都没有")


def test_every_intent_of_words_is_answered_somehow() -> None:
    """In each role: by a talk, or by a kind answer."""
    answered = {intent for row in SPOKEN for intent in row.intents}
    assert {intent for intent, _ in ASKED_FOR} <= answered
    assert set(INTENTS) == {*SMALL_TALK, *ASKED}
    for language in ("zh-CN", "en"):
        assert {f"kind-answer-{intent.replace('_', '-')}" for intent in INTENTS} <= all_ids(language)
