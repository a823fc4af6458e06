"""A line for the family, said in the sentence that logs the visit: read back with it, and left once it is logged."""

from tests.community import taps
from tests.conftest import Community
from tests.security.facts import number

SAID = "今天上午给{}打扫两小时,跟她女儿说一声,她今天精神好"
NOTES = "SELECT count(*) FROM visit_note"


async def test_the_line_is_read_back_and_reaches_the_daughter_and_the_elder(community: Community) -> None:
    wang = community.wang
    await wang.says(SAID.format("张婆婆"))
    wang.sees("对不对?", "给张婆婆 打扫卫生", "核实后记2分\n留的话:她今天精神好")
    await wang.taps("对的")
    assert "留的话:她今天精神好" in wang.screen.text
    community.looked()
    assert "留的话:她今天精神好" in community.zhang_elder.screen.text
    assert "留的话:她今天精神好" in community.zhang_relative.screen.text
    assert await number(community.world, NOTES) == 1


async def test_the_line_may_be_left_out_after_all(community: Community) -> None:
    wang = community.wang
    await wang.says(SAID.format("张婆婆"))
    await taps(wang, "改一下", "不留话了")
    assert "留的话" not in wang.screen.bubbles[-1].text
    await wang.taps("对的")
    community.looked()
    assert await number(community.world, NOTES) == 0


async def test_said_to_the_first_question_it_is_heard_too(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    await wang.says(SAID.format("张婆婆"))
    assert "留的话:她今天精神好" in wang.screen.bubbles[-1].text
    await wang.taps("对的")
    community.looked()
    assert "留的话:她今天精神好" in community.zhang_relative.screen.text


async def test_where_nobody_may_read_it_there_is_none(community: Community) -> None:
    """李爹爹 has no family here."""
    await community.wang.says(SAID.format("李爹爹"))
    assert "留的话" not in community.wang.screen.text
    await community.wang.taps("对的")
    community.looked()
    assert await number(community.world, NOTES) == 0
