"""算了 where lines of the group are asked one after the other: this line is left out; 都不要了 leaves out them all."""

import pytest

from tests.community import taps
from tests.conftest import Community, Neighbour

THREE = """静水流深: 昨天给李爹爹打扫了1小时
云淡风轻: 昨天给张婆婆送饭半小时
花开富贵: 昨天陪陈爷爷聊天1小时"""
LEFT_OUT = "好,这行不记,接着看下一行。都不要了,就写“都不要了”。"


async def begun(community: Community) -> Neighbour:
    li = community.li_worker
    await li.says(THREE)
    await li.taps("一条一条来")
    li.sees("要问的(3行)")
    li.sees("还有3行要问", "静水流深", "不用记", "都不要了")
    return li


async def test_a_line_is_left_out_and_the_next_is_asked(community: Community) -> None:
    """At whose it is, and in the midst of what it tells; typed and tapped."""
    li = await begun(community)
    await li.says("算了")
    li.sees(LEFT_OUT)
    li.sees("还有2行要问", "云淡风轻")
    await li.taps("王阿姨")
    li.sees("替王阿姨记", "给张婆婆 送饭做饭")
    await li.taps("算了")
    li.sees(LEFT_OUT)
    li.sees("还有1行要问", "花开富贵")
    assert "都不要了" not in li.labels, "one line is left"
    await taps(li, "王阿姨", "对的")
    assert "都问完了。" in li.screen.text
    community.looked()
    assert await community.count("visit") == 1


@pytest.mark.parametrize("how", ["says", "taps"])
async def test_all_that_are_left_are_left_out_at_a_word(community: Community, how: str) -> None:
    li = await begun(community)
    await taps(li, "王阿姨", "对的")
    community.looked()
    await (li.says("都不要了") if how == "says" else li.taps("都不要了"))
    li.sees("好,剩下的2行都没有记。")
    assert await community.count("visit") == 1
    community.looked()


async def test_the_same_word_in_the_midst_of_a_line(community: Community) -> None:
    li = await begun(community)
    await taps(li, "王阿姨", "对的", "王阿姨")
    community.looked()
    await li.says("后面的都不记了")
    li.sees("好,就到这里。前面记上的都还在。")
    assert await community.count("visit") == 1
    community.looked()


async def test_back_from_the_first_question_leads_home(community: Community) -> None:
    li = await begun(community)
    await li.taps("返回")
    li.sees("什么都没有记")
    community.looked()
