"""纸上记: a sheet for a volunteer without a phone is printed, and opened when it came back."""

import sys

import pytest

from bot.actions import sheet_pages
from bot.sandbox.coming_in import Sheet, enrols_volunteer_on_paper
from bot.store import people, roles, sheets, units
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.conversations.papers import file_of, goes_without_phone, prints
from tests.qr import read_drawing
from tests.security.facts import number


@pytest.fixture
async def han(community: Community) -> Community:
    return await goes_without_phone(community)


# Printing ------------------------------------------------------------------------------------------------


async def test_a_page_a_volunteer_with_names_and_codes_and_no_address(han: Community) -> None:
    """PDF as it comes: one A4, who, which week, whom by number, services by a sign, whom to ring; nobody's address."""
    [page] = await prints(han)
    words = page.replace("\n", " ")
    for part in ("互助服务单", "单子1", "韩长生(韩师傅)", "3月16日(星期一)到3月22日", "1   李大山(李爹爹)",
                 "2   秦桂英(秦婆婆)", "扫   打扫卫生", "饭   送饭做饭", "周一 16日", "周日 22日", "老人签字"):  # fmt: skip
        assert part in words, words
    assert "有事找银湖社区" in words
    assert not any(part in words for part in ("小区", "栋", "1941", "1960"))
    assert b"/MediaBox[0 0 595.2756 841.8898]" in file_of(han.li_worker)


async def test_the_worker_with_a_phone_stands_on_it(han: Community) -> None:
    async def work(tx: Tx) -> None:
        [home] = await units.named(tx, "银湖社区")
        li, *_ = await roles.holders(tx, "worker", home.id)
        await people.keep_private(tx, li.id, "phone", "13900001234")

    assert han.world.app is not None
    await han.world.app.database.turn(work, "test")
    [page] = await prints(han)
    assert "有事打电话:小李 139 0000 1234" in page


async def test_all_without_a_phone_in_one_file(han: Community) -> None:
    li = han.li_worker
    await enrols_volunteer_on_paper(li, "马长青", "1961-1-1", "就叫姓名", Sheet())
    await taps(li, "登记", "老人的事", "陈爷爷", "谁去照看", "马长青", "选好了")
    han.looked()
    found = await prints(han, "打印下周的单子", "没有手机的都要")
    assert ["韩长生" in found[0], "马长青" in found[1]] == [True, True]
    assert len(found) == 2
    assert "马长青(" not in found[1]  # called by name
    assert "3月23日(星期一)到3月29日" in found[0]


async def test_printed_again_it_is_the_same_sheet_and_its_codes_stay(han: Community) -> None:
    li = han.li_worker
    await prints(han)
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "✓ 韩师傅", "选好了")
    await taps(li, "登记", "老人的事", "陈爷爷", "谁去照看", "韩师傅", "选好了")
    [page] = await prints(han)
    words = page.replace("\n", " ")
    assert "单子1" in words
    assert "1   李大山" in words
    assert "3   陈国强" in words
    assert await number(han.world, "SELECT count(*) FROM sheet") == 1


async def test_who_goes_to_nobody_has_no_sheet(community: Community) -> None:
    li = community.li_worker
    for elder in ("李爹爹", "张婆婆", "陈爷爷"):
        await taps(li, "登记", "老人的事", elder, "谁去照看", "先不安排", "选好了")
    await taps(li, "登记", "纸上记", "打印这周的单子")
    assert "还没有互助员有结对的老人" in li.screen.bubbles[-1].text
    community.looked()


async def test_where_no_file_comes_of_it_the_worker_hears_so(
    han: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program that prints is not there."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    await taps(han.li_worker, "登记", "纸上记", "打印这周的单子", "韩师傅")
    assert "单子没有做出来" in han.li_worker.screen.bubbles[-1].text
    han.looked()


# Opening it ----------------------------------------------------------------------------------------------


async def start_code(community: Community) -> str:
    """What a telephone reads from the QR code of the first sheet."""

    async def work(tx: Tx) -> str:
        [page] = await sheet_pages.pages(tx, sheets.Print(1, 1, 1, 1, (1,), 1))
        return page.qr

    assert community.world.app is not None
    link = read_drawing(await community.world.app.database.reading(work))
    address, _, code = link.partition("?start=")
    assert address == "https://t.me/huzhu_bot"
    assert len(code) == 18
    return code


async def test_its_qr_code_opens_just_this_sheet(han: Community) -> None:
    await prints(han)
    li = han.li_worker
    await li.opens(f"/start {await start_code(han)}")
    li.sees("单子1,韩师傅的。哪天交来的?", "今天交的", "昨天交的")


async def test_to_anybody_else_it_is_but_a_paper(han: Community) -> None:
    """Not for a volunteer, an officer, a worker of another community, nor somebody we do not know."""
    await prints(han)
    code = await start_code(han)
    for one in (han.wang, han.zhao_officer, han.town.person("路人")):
        await one.opens(f"/start {code}")
        one.sees("请把它交给社区的工作者")
    wu = await worker_of_another(han)
    await wu.opens(f"/start {code}")
    wu.sees("这件事不归您这边办", "为什么")
    await wu.says("单子1")
    wu.sees("没有这张单子")
    await han.li_worker.opens("/start p-0123456789abcdef")
    han.li_worker.sees("没有这张单子")
    await han.li_worker.says("单子77")
    han.li_worker.sees("没有这张单子")


async def test_its_number_opens_it_from_the_list_too(han: Community) -> None:
    await prints(han)
    li = han.li_worker
    await taps(li, "登记", "纸上记", "交回来的单子")
    assert "1号 韩师傅" in li.labels
    await li.says("随便什么")
    assert "请写单子右上角的数字" in li.screen.bubbles[-1].text
    await li.says("1号")
    assert "单子1,韩师傅的。哪天交来的?" in li.screen.bubbles[-1].text
    han.looked()


async def test_next_weeks_sheet_is_for_next_week(han: Community) -> None:
    await prints(han, "打印下周的单子", "韩师傅")
    await han.li_worker.says("单子1")
    han.li_worker.sees("单子1是下周的,下周才能记")


async def test_it_comes_back_on_a_day_that_can_be(han: Community) -> None:
    """Not before its week and not tomorrow; and it is asked once."""
    await prints(han)
    li = han.li_worker
    han.world.clock.moves(days=12)
    await li.says("单子1")
    for said in ("3月1日", "明天", "上个月"):
        await li.says(said)
        assert "哪天交来的" in li.screen.bubbles[-1].text
    await li.says("3月23日")
    await taps(li, "记完了", "没有照片")
    assert li.screen.bubbles[-1].text == "单子1没有写一次服务,什么都没有记。"
    han.looked()


async def test_one_on_which_the_process_died_thrice_is_given_up(han: Community) -> None:
    await prints(han)
    li = han.li_worker

    async def work(tx: Tx) -> None:
        asked = await sheets.ask_print(tx, li.id, 1, 1, [1])
        for _ in range(3):
            await sheets.claim_print(tx, asked)

    assert han.world.app is not None
    await han.world.app.database.turn(work, "test")
    await han.town.moves_on()
    li.sees("单子没有做出来")
    assert await number(han.world, "SELECT count(*) FROM sheet_print WHERE state = 'refused'") == 1
