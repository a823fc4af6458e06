"""A sheet on paper at its fullest: one A4, type that is read without glasses, names as they are."""

import re
import zlib

from bot.paper import PAGE, SIZE_PT, Printed, as_json, make
from bot.rules.sheets import CODES_MAX
from bot.telling.invitation_card import qr_drawing
from tests.pdf import pages
from tests.qr import read_drawing

LINK = "https://t.me/huzhu_bot?start=p-0123456789abcdef"
NAME = "欧阳桂英子(欧阳老婆婆)"
FULL = Printed(
    title="互助服务单", number="单子123456", volunteer=NAME, week="9月28日(星期一)到10月4日", phone="有事打电话:欧阳小李 13800138000",
    elders=[{"code": code, "name": NAME} for code in range(1, CODES_MAX + 1)],
    services=[{"sign": "W", "name": "Going to the clinic"} for _ in range(8)],
    columns=["哪天", "老人", "服务", "几小时", "老人签字"], days=[*(f"周{day} 30日" for day in "一二三四五六日"), "", ""],
    how="去一次写一行,服务写一个字,几小时,请老人签字。" * 3, qr=qr_drawing(LINK),
)  # fmt: skip


def streams(pdf: bytes) -> str:
    found = re.findall(rb"/FlateDecode>>\s*stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return "".join(zlib.decompress(one).decode("latin-1") for one in found)


def test_the_fullest_sheet_is_one_page_in_large_type() -> None:
    pdf = make(as_json([FULL]))
    [page] = pages(pdf)
    assert page.count(NAME) == CODES_MAX + 1
    assert "13800138000" in page
    sizes = {float(size) for size in re.findall(r"/f\d+ ([0-9.]+) Tf", streams(pdf))}
    assert sizes
    assert min(sizes) >= SIZE_PT


def test_no_line_is_cut_off_at_its_top() -> None:
    """A box that clips is higher than the type in it: 22 points stood in 21."""
    usual = int(re.findall(r"high: (\d+)pt\) = box", PAGE)[0])
    lines = re.findall(r"#fit\(.*?(?:size: (\d+)pt, s.*?\), high: (\d+)pt\)|size: (\d+)pt, str)", PAGE)
    heights = [(int(size or other), int(high or usual)) for size, high, other in lines]
    assert len(heights) == 1
    assert all(high >= size * 1.3 for size, high in heights)


def test_each_volunteer_has_a_page_of_their_own() -> None:
    found = pages(make(as_json([FULL, FULL, FULL])))
    assert [NAME in page for page in found] == [True, True, True]


def test_what_people_are_called_is_no_markup() -> None:
    odd = '#panic("x") *粗* _斜_ $x$ <a> \\ "'
    [page] = pages(make(as_json([Printed(**{**vars(FULL), "volunteer": odd})])))
    assert '#panic("x") *粗* _斜_ $x$ <a>' in page.replace("\n", "")


def test_the_code_says_the_link() -> None:
    assert read_drawing(FULL.qr) == LINK
