"""名单: a sheet comes in, is asked about once, and is kept as a whole or not at all; and one goes out."""

from datetime import date, datetime
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from tests.community import taps, worker_of_another
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
    assert said == "名单一共2位,行行都对。\n新登记:2位\n记下来吗?"
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


async def test_rows_in_doubt_send_the_whole_sheet_back_with_the_reasons(community: Community) -> None:
    li = community.li_worker
    before = await community.count("person")
    rows = (
        ZHOU,
        ("李小红", "", "1945年8月", "", "", "独居", "是", "是", "否", "", "2026-03-01"),
        ("<b>陈</b>", "", "1945-08-01", "", "", "独居", "是", "是", "否", "", "2026-03-01"),
        ("张建设", "", "1948-02-06", "", "", "独居", "否", "是", "有", "", "2026-03-01"),
        ("何年轻", "", "1990-01-01", "", "", "独居", "是", "是", "否", "", "2026-03-01"),
        ("周桂花", "", "1944-01-09", "", "", "独居", "是", "是", "否", "", "2026-03-01"),
    )
    await sends(li, sheet(*rows))
    shown = [bubble.text for bubble in li.screen.bubbles[-2:]]
    assert shown[0] == "名单一共6行,有5行要再看看。什么都没有记。"
    assert "写在最后一列" in shown[1]
    [back] = files(li)
    assert back[0] == [*HEADERS, "要看的地方"]
    assert back[1] == [*ZHOU, ""], "a row that is right is as it was"
    why = [row[-1] for row in back[2:]]
    assert why[0] == "生日只写到月,请写到日,不知道就空着。"
    assert why[1] == "“姓名”这一格看不懂。"
    assert "赡养人" in why[2] or "身边" in why[2]
    assert "补贴" in why[2]
    assert "60" in why[3]
    assert why[4] == "和第2行像是同一位。是两位的话,请补上生日。"
    assert await community.count("person") == before
    community.looked()


async def test_the_sheet_that_came_back_is_put_right_and_sent_again(community: Community) -> None:
    li = community.li_worker
    await sends(
        li, sheet(ZHOU, ("何新来", "", "1945年8月", "", "", "独居", "是", "是", "否", "", "2026-03-01"))
    )
    [back] = files(li)
    back[2][2] = "1945年8月3日"
    assert "一共2位,行行都对" in await sends(li, sheet(*map(tuple, back[1:]), headers=tuple(back[0])))
    community.looked()


async def test_a_streets_own_sheet_is_asked_about_once_and_remembered(community: Community) -> None:
    li = community.li_worker
    headers = ("序号", "老人姓名", "出生年月", "身份证号码", "帮扶干部", "楼长电话", "现住址")
    row = (1, "何新来", "1945年8月", "42011219450812001X", "小张", "女儿何梅 13900001111", "翠园小区1栋")
    said = await sends(li, sheet(row, headers=headers, titles=("金银湖街道服务对象名单", "2026年3月")))
    assert said == "名单上有2列我不认得,问您一下,下次就记得了。"
    await li.taps("回答一下")
    assert li.screen.bubbles[-1].text == "“帮扶干部”这一列,是什么?"
    await li.taps("用不上")
    assert li.screen.bubbles[-1].text == "“楼长电话”这一列,是什么?"
    await li.says("急事找谁")
    assert "都签过三条同意书吗" in li.screen.bubbles[-1].text
    await li.taps("都签过了")
    assert li.screen.bubbles[-1].text == "对不对?\n“帮扶干部”:用不上\n“楼长电话”:急事找谁\n同意书:都签过了"
    await li.taps("对的")
    assert "新登记:1位" in li.screen.bubbles[-1].text
    assert "里面待补的:1位" in li.screen.bubbles[-1].text
    await li.taps("对的")
    assert "待补的:1位,在“登记”的“待补的”里" in li.screen.bubbles[-1].text
    await taps(li, "登记", "老人的事", "何新来", "看资料")
    for line in ("1945年8月12日生", "急事找谁:女儿何梅 13900001111", "身份证号:已记", "小区:翠园小区"):
        assert line in li.screen.bubbles[-1].text
    await li.taps("算了")
    again = await sends(li, sheet(row, headers=headers))
    assert again == "名单看过了,还有一句要问您。", "the columns are known now"
    await taps(li, "回答一下", "都签过了", "对的")
    assert "1位都和以前一样" in li.screen.bubbles[-1].text
    await taps(li, "登记", "还有", "还有", "名单", "按街道的表")
    out = files(li)[-1]
    assert tuple(out[0]) == headers
    assert ["何新来", "1945-08-12", "42011219450812001X", "", "女儿何梅 13900001111", "翠园小区1栋"] in [
        r[1:] for r in out
    ]
    community.looked()


async def test_of_those_who_have_not_signed_only_name_and_birthday_are_kept(community: Community) -> None:
    li = community.li_worker
    headers = HEADERS[:-1]
    await sends(li, sheet(ZHOU[:-1], WU[:-1], headers=headers))
    await taps(li, "回答一下", "还没有", "改一下", "同意书", "还没有", "对的")
    assert "新登记:2位" in li.screen.bubbles[-1].text
    await li.taps("对的")
    await taps(li, "登记", "老人的事", "周婆婆", "看资料")
    shown = li.screen.bubbles[-1].text
    assert "1944年1月9日生" in shown
    assert "老人还没同意过什么" in shown
    assert [word for word in ("翠园", "02783001111", "耳朵背", "独居") if word in shown] == []
    await li.taps("算了")
    community.looked()
    await sends(li, sheet(ZHOU[:-1], WU[:-1], headers=headers))
    await taps(li, "回答一下", "还没有", "对的")
    assert "2位都和以前一样" in li.screen.bubbles[-1].text
    assert "补上几样:1位" in await sends(li, sheet(ZHOU)), "she has signed since"
    await li.taps("对的")
    await taps(li, "登记", "老人的事", "周婆婆", "看资料")
    assert "健康:耳朵背" in li.screen.bubbles[-1].text
    assert "算服务对象" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_later_roster_adds_form_and_birthday_without_any_consent(community: Community) -> None:
    li = community.li_worker
    await sends(li, sheet(("何新来", *[""] * 10)))
    await li.taps("对的")
    assert "1位都和以前一样" in await sends(li, sheet(("何新来", *[""] * 10)))
    assert "补上几样:1位" in await sends(li, sheet(("何新来", "爹爹", "1941-05-03", *[""] * 8)))
    await li.taps("对的")
    await taps(li, "登记", "老人的事", "何爹爹", "看资料")
    assert "何新来 爹爹,1941年5月3日生" in li.screen.bubbles[-1].text
    assert "老人还没同意过什么" in li.screen.bubbles[-1].text
    community.looked()


async def test_what_is_on_file_stands_and_what_is_missing_is_added(community: Community) -> None:
    """李大山 has no address; 陈国强 has one; of 张桂珍 it is known how she is; 王秀兰 is a volunteer who is now looked after too."""
    li = community.li_worker
    rows = (
        ("李大山", "", "1945-08-12", "", "翠园小区1栋", "独居", "是", "是", "否", "", "2026-03-01"),
        (
            "陈国强",
            "老陈",
            "1940-03-01",
            "13900007777",
            "翠园小区2栋",
            "空巢",
            "是",
            "是",
            "否",
            "",
            "2026-03-01",
        ),
        ("王秀兰", "", "1962-05-03", "", "", "独居", "是", "是", "否", "", "2026-03-01"),
        ("张桂珍", "", "1948-02-06", "", "", "", "", "", "", "有高血压", "2026-03-01"),
    )
    said = await sends(li, sheet(*rows))
    assert "。\n补上几样:2位\n和以前一样:2位\n记下来" in said
    await li.taps("对的")
    await taps(li, "登记", "老人的事", "李爹爹", "看资料")
    assert "住址:翠园小区1栋" in li.screen.bubbles[-1].text
    await taps(li, "登记", "老人的事", "陈爷爷", "看资料")
    for line in ("电话:02783001234", "银湖小区3栋", "独居"):
        assert line in li.screen.bubbles[-1].text
    await taps(li, "登记", "老人的事", "王阿姨", "看资料")
    assert "✓ 算服务对象" in li.screen.bubbles[-1].text
    community.looked()


async def test_two_of_one_name_a_stranger_and_the_dead_are_asked_about(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "现在在哪", "去世", "对的")
    await sends(
        li,
        sheet(
            ("李大山", *[""] * 9, "2026-03-01"),
            ("陈国强", "", "1940-03-01", *[""] * 7, "2026-03-01"),
            ("", "", "1940-03-01", *[""] * 7, "2026-03-01"),
        ),
    )
    assert [row[-1] for row in files(li)[-1][1:]] == [
        "社区里有同名的,分不清是不是同一位。请补上生日或身份证号。", "这位老人去世了。", "没有姓名。",
    ]  # fmt: skip
    community.looked()


async def test_an_elder_of_another_community_is_not_enrolled_twice(community: Community) -> None:
    headers = ("姓名", "身份证号", "同意书签于")
    row = ("何新来", "42011219450812001x", "2026-03-01")
    wu = await worker_of_another(community)
    await sends(wu, sheet(row, headers=headers))
    await wu.taps("对的")
    await sends(community.li_worker, sheet(row, headers=headers))
    assert files(community.li_worker)[-1][1][-1] == "这位老人在别的社区登记过了。"
    assert "1位都和以前一样" in await sends(wu, sheet(row, headers=headers))
    community.looked()


async def test_days_as_days_numbers_as_numbers_and_merged_cells(community: Community) -> None:
    li = community.li_worker
    book = Workbook()
    page = book.active
    for row in (
        HEADERS,
        (
            "周桂花",
            "",
            date(1944, 1, 9),
            13900001111,
            "",
            "独居",
            True,
            "√",
            "无",
            "",
            datetime.fromisoformat("2026-03-01 12:00"),
        ),
        ("吴有才", "", 19410502, 13900002222.0, "", "独居", "是", "是", "否", "", "2026-03-01"),
        ("何新来", "", "1941-05-03", "", "翠园1栋", "独居", "是", "是", "否", "", "2026-03-01"),
        ("何老来", "", "1941-05-04", "", "", "独居", "是", "是", "否", "", "2026-03-01"),
    ):
        page.append(row)
    content = BytesIO()
    book.save(content)
    assert "新登记:4位" in await sends(li, content.getvalue())
    page.merge_cells("E4:E5")
    content = BytesIO()
    book.save(content)
    await sends(li, content.getvalue())
    assert [row[-1] for row in files(li)[-1][1:]] == ["", "", *["这一行有合并的格,请拆开,一位一行。"] * 2]
    community.looked()


async def test_leaving_it_writes_nothing_and_old_buttons_do_nothing(community: Community) -> None:
    li = community.li_worker
    before = await community.count("person")
    await sends(li, sheet(ZHOU))
    old = li.screen.bubbles[-1]
    await li.taps("算了")
    assert "名单不记了" in li.screen.bubbles[-1].text
    await li.taps_old(old, "对的")
    li.toast("已经")
    assert await community.count("person") == before
    await community.zhou_worker.says("您好")
    community.zhou_worker.person.forges(button(old, "对的"), old.message_id)
    await community.town.moves_on(community.zhou_worker)
    assert await community.count("person") == before
    community.looked()


def button(bubble: Any, label: str) -> str:
    """What a tap on it sends."""
    return next(str(one["callback_data"]) for row in bubble.rows for one in row if one["text"] == label)


async def test_only_a_worker_sends_a_roster(community: Community) -> None:
    for one in (community.wang, community.zhao_officer, community.li_elder):
        assert "看不懂" in await sends(one, sheet(ZHOU))
    assert await community.count("roster") == 0
    await community.wang.taps("记一次服务")
    await community.wang.sends("document", "名单.xlsx", sheet(ZHOU))
    assert "去看了哪一位" in community.wang.screen.bubbles[-1].text
    community.looked()


async def test_a_roster_comes_in_the_middle_of_another_talk(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.sends("document", "照片.zip", b"PK")
    assert "叫什么名字" in li.screen.bubbles[-1].text
    assert "一共1位" in await sends(li, sheet(ZHOU))
    await li.says("何新来")
    assert "哪天生的" in li.screen.bubbles[-1].text
    await li.taps("算了")
    community.looked()


async def test_a_sheet_of_ours_goes_out_and_comes_in_again_unchanged(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "看资料", "还有", "自理", "要人帮一点", "对的")
    await sends(li, sheet(ZHOU, WU))
    await li.taps("对的")
    await taps(li, "登记", "还有", "还有", "名单", "带走名单")
    assert "一共5位" in li.screen.bubbles[-1].text
    out = files(li)[-1]
    assert [row[0] for row in out] == ["姓名", "李大山", "张桂珍", "陈国强", "周桂花", "吴有才"]
    assert "要人帮一点" in out[3]
    said = await sends(li, sheet(*map(tuple, out[1:]), headers=tuple(out[0])))
    assert "5位都和以前一样" in said
    community.looked()


async def test_an_empty_sheet_is_ours_with_nobody_on_it(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "还有", "名单", "要张空表")
    [[headers]] = files(li)
    assert headers[:3] == ["姓名", "称呼", "出生日期"]
    assert headers[-1] == "同意书签于"
    assert "一位老人也没有" in await sends(li, sheet(headers=tuple(headers)))
    community.looked()


async def test_the_street_reads_its_own_language(community: Community) -> None:
    li = community.li_worker
    await taps(li, "更多", "换语言", "English")
    await taps(li, "Enrol", "More", "More", "Roster", "An empty sheet")
    [[headers]] = files(li)
    assert headers[:3] == ["Name", "How they are called", "Born"]
    row = {"Name": "He Xinlai", "Born": "1945-08-12", "Situation": "living alone", "Family away": "yes",
           "Hard at home": "yes", "Home care subsidy": "no", "Consent signed": "2026-03-01"}  # fmt: skip
    said = await sends(li, sheet(tuple(row.get(one, "") for one in headers), headers=tuple(headers)))
    assert said.startswith("1 on the roster, and every row is right.")
    community.looked()
