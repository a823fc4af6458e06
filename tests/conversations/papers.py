"""A volunteer without a phone, their sheet printed, and its entry: what the tests of paper begin with."""

from bot.sandbox.coming_in import Sheet, enrols_elder, enrols_volunteer_on_paper
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.pdf import pages

MANY = "周一 1 扫 2\n周二 2 饭 半\n周三 1、2 聊 1"


async def goes_without_phone(community: Community) -> Community:
    """韩师傅 has no phone; he goes to 李爹爹, who has one, and to 秦婆婆, who has none either."""
    li = community.li_worker
    await enrols_volunteer_on_paper(li, "韩长生", "1960-1-1", "师傅", Sheet())
    await enrols_elder(li, "秦桂英", "婆婆", "1941-1-1", who="韩师傅", card=False)
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "韩师傅", "选好了")
    community.looked()
    return community


async def prints(community: Community, *answers: str) -> list[str]:
    """The pages of the file that the worker was sent."""
    li = community.li_worker
    community.looked()
    await taps(li, "登记", "纸上记", *(answers or ("打印这周的单子", "韩师傅")))
    assert "单子在这里" in li.screen.bubbles[-1].text
    community.looked()
    return pages(file_of(li))


def file_of(one: Neighbour) -> bytes:
    for message in reversed(one.person.chat.messages.values()):
        document = message.body.get("document")
        if document:
            assert document["file_name"] == "服务单.pdf"
            return one.town.api.state.files[document["file_id"]].content
    raise AssertionError("no file")


async def hands_in(community: Community, *more: str) -> Neighbour:
    """The sheet came back on Friday, and is open at its first question."""
    await prints(community)
    community.world.clock.moves(days=2)
    li = community.li_worker
    await li.says("单子1")
    await taps(li, "今天交的", *more)
    community.looked()
    return li


async def enters(community: Community, lines: str, *after: str) -> Neighbour:
    li = await hands_in(community)
    await li.says(lines)
    await taps(li, "记完了", *(after or ("没有照片", "对的")))
    return li
