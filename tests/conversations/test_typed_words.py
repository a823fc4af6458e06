"""What stands under 更多 can be written too, from any place: 找老人, 附近有什么, 家里人 …"""

import pytest

from tests.community import taps
from tests.conftest import Community


@pytest.mark.parametrize(
    ("who", "word", "heard"),
    [
        ("li_worker", "找老人", "找哪一位"),
        ("li_worker", "本月探访", "本月探访(探访过的/应探访的)"),
        ("li_worker", "请假代班", "从哪天"),
        ("li_worker", "我们的说法", "说法"),
        ("zhao_officer", "找老人", "找哪一位"),
        ("wang", "我照看的", "看哪一位的"),
        ("li_elder", "家里人", "家里人"),
        ("li_elder", "服务约定", "服务约定"),
        ("zhang_relative", "附近有什么", "附近"),
        ("wang", "服务内容", "送饭做饭"),
    ],
)
async def test_a_word_under_more_can_be_written(
    community: Community, who: str, word: str, heard: str
) -> None:
    somebody = getattr(community, who)
    await somebody.says(word)
    shown = "\n".join(f"{event.text} {event.labels}" for event in somebody.unseen)
    assert heard in shown, shown
    community.looked()


async def test_it_is_written_while_more_is_open_and_nothing_is_left_over(community: Community) -> None:
    li = community.li_worker
    await taps(li, "更多")
    li.sees("要哪一样")
    await li.says("本月探访")
    li.sees("本月探访(探访过的")
    li.sees_nothing()
    wang = community.wang
    await taps(wang, "更多")
    wang.sees("要哪一样")
    await wang.says("我照看的")
    wang.sees("看哪一位的")
    await wang.taps("李爹爹")
    wang.sees("您照看李大山")
    wang.sees_nothing()


async def test_who_may_not_is_not_led_there_and_an_open_question_hears_the_word(community: Community) -> None:
    elder = community.li_elder
    await elder.says("找老人")
    assert "找哪一位" not in elder.sees().text
    await taps(elder, "请人帮忙", "打扫卫生", "明天上午")
    community.looked()
    await elder.says("找老人")
    assert "先说一声:找老人" in elder.sees("对不对").text


async def test_a_word_of_the_keyboard_shuts_the_list_that_lies_open(community: Community) -> None:
    """更多 only leads on: its buttons go, and nobody is asked to go on with it."""
    wang = community.wang
    await taps(wang, "更多", "记一次服务", "算了")
    assert wang.screen.text.count("更多还没办完") == 0
    assert all(not one.labels for one in wang.screen.bubbles if "要哪一样" in one.text)
    community.looked()
