"""名单: a sheet comes in, is asked about once, and is kept as a whole or not at all; and one goes out."""

from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from tests.community import taps
from tests.conftest import Community, Neighbour

HEADERS = (
    "姓名",
    "称呼",
    "出生日期",
    "电话",
    "住址",
    "情形",
    "家人不在身边",
    "在家有难处",
    "居家养老补贴",
    "健康",
    "同意书签于",
)
ZHOU = (
    "周桂花",
    "婆婆",
    "1944-01-09",
    "02783001111",
    "翠园小区3栋",
    "独居",
    "是",
    "是",
    "否",
    "耳朵背",
    "2026-03-01",
)
WU = ("吴有才", "爹爹", "1941年5月2日", "", "翠园小区5栋", "空巢", "是", "是", "否", "", "2026-03-01")


def sheet(*rows: tuple[Any, ...], headers: tuple[str, ...] = HEADERS, titles: tuple[str, ...] = ()) -> bytes:
    """An .xlsx as somebody would make it."""
    book = Workbook()
    page = book.active
    for title in titles:
        page.append([title])
    for row in (headers, *rows):
        page.append(list(row))
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def files(one: Neighbour) -> list[list[list[str]]]:
    """The sheets that lie in the chat, newest last, each as rows of text."""
    found = []
    for message in one.person.chat.messages.values():
        document = message.body.get("document")
        if document and message.by_bot:
            content = one.town.api.state.files[document["file_id"]].content
            page = load_workbook(BytesIO(content)).active
            found.append([[str(cell or "") for cell in row] for row in page.iter_rows(values_only=True)])
    return found


async def sends(one: Neighbour, content: bytes, name: str = "名单.xlsx") -> str:
    """Send a sheet; how it stands in the chat in the end."""
    await one.sends("document", name, content)
    return one.screen.bubbles[-1].text


async def test_a_roster_is_read_read_back_and_kept_as_a_whole(community: Community) -> None:
    li = community.li_worker
    said = await sends(li, sheet(ZHOU, WU))
    assert (
        said == "名单一共2位,行行都对。\n新登记:2位\n补上几样:0位\n和以前一样:0位\n里面待补的:0位\n记下来吗?"
    )
    assert await community.count("person") == 10
    await li.taps("对的")
    assert li.screen.bubbles[-1].text.startswith("名单记好了。\n新登记:2位")
    await taps(li, "登记", "老人的事", "周婆婆", "看资料")
    shown = li.screen.bubbles[-1].text
    for line in (
        "周桂花 婆婆,1944年1月9日生",
        "✓ 算服务对象",
        "小区:翠园小区",
        "电话:02783001111",
        "健康:耳朵背",
        "同意过:登记、情形、健康",
    ):
        assert line in shown, shown
    community.looked()


async def test_sending_it_again_changes_nothing(community: Community) -> None:
    li = community.li_worker
    await sends(li, sheet(ZHOU, WU))
    await li.taps("对的")
    before = await community.count("record")
    assert "2位都和以前一样" in await sends(li, sheet(ZHOU, WU))
    assert await community.count("record") == before + 1  # that it came
    community.looked()
