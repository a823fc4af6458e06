"""Which visits on a sheet bear a signature, those of an earlier day too."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.papers import MANY, enters, goes_without_phone


async def test_which_of_those_noted_before_are_signed_is_read_back_too(community: Community) -> None:
    han = await goes_without_phone(community)
    li = await enters(han, MANY, "没有照片", "对的")
    await taps(li, "接着记", "记完了")
    await li.sends("photo")
    await taps(li, "有的签了", "第2次", "选好了")
    assert "没有新的服务\n· 前面记的,有签字:" in li.screen.bubbles[-1].text
    await taps(li, "返回", "返回", "没有签")
    assert "没有新的服务\n照片有了,没有签字" in li.screen.bubbles[-1].text
    await li.taps("算了")
    han.looked()
