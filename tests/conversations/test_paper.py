"""纸上记: a sheet for a volunteer without a phone: printed, handed in, entered in a line or four taps a visit."""

import sys

import pytest

from bot.actions import sheet_pages
from bot.sandbox.coming_in import Sheet, enrols_elder, enrols_volunteer_on_paper
from bot.store import people, roles, sheets, units
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, Neighbour
from tests.pdf import pages
from tests.qr import read_drawing
from tests.security.facts import number

TAPS_MAX = 4
"""UX 23, for each visit."""
MANY = "周一 1 扫 2\n周二 2 饭 半\n周三 1、2 聊 1"
BAD_LINES = (
    "周一 1 扫 2", "周二 7 扫 2", "3月9日 1 扫 2", "王阿姨 周二 1 扫 2", "周六 1 扫 2", "天气好", "长" * 90, "周一 1 扫 2",
)  # fmt: skip
VISITS = "SELECT count(*) FROM visit"


@pytest.fixture
async def han(community: Community) -> Community:
    """韩师傅 has no phone; he goes to 李爹爹, who has one, and to 秦婆婆, who has none either. Friday of that week."""
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
    assert "有事打电话:小李 13900001234" in page


async def test_all_without_a_phone_in_one_file(han: Community) -> None:
    li = han.li_worker
    await enrols_volunteer_on_paper(li, "马长青", "1961-1-1", "师傅", Sheet())
    await taps(li, "登记", "老人的事", "陈爷爷", "谁去照看", "马师傅", "选好了")
    han.looked()
    found = await prints(han, "打印下周的单子", "没有手机的都要")
    assert ["韩长生" in found[0], "马长青" in found[1]] == [True, True]
    assert len(found) == 2
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


# Entering it ---------------------------------------------------------------------------------------------


async def test_a_line_a_visit_several_at_once_each_read_back(han: Community) -> None:
    li = await enters(han, MANY, "没有照片")
    back = li.screen.bubbles[-1]
    assert back.text.splitlines() == [
        "单子1,韩师傅的,今天(3月20日 星期五)交来。对不对?",
        "· 3月16日 星期一,给李爹爹 打扫卫生,2小时",
        "· 3月17日 星期二,给秦婆婆 送饭做饭,半小时",
        "· 前天(3月18日 星期三),给李爹爹、秦婆婆 聊天做伴,1小时",
        "一共3次,3个半小时,核实后记3分半",
        "没有照片",
    ]
    await taps(li, "对的")
    assert "由社区代记:单子1,韩师傅,记好了3次" in li.screen.bubbles[-1].text
    assert await number(han.world, "SELECT count(*) FROM sheet_visit") == 3
    assert (
        await number(han.world, "SELECT count(*) FROM record WHERE deed = 'log-visit' AND on_behalf_of > 0")
        == 3
    )
    assert han.li_elder.screen.bubbles[-1].labels == ["来过了", "没来", "记不清"]
    han.looked()
    await han.zhou_worker.taps("待核实")
    assert any("由社区代记(小李)" in one.text for one in han.zhou_worker.unseen)
    han.looked()


async def test_a_visit_in_four_taps(han: Community) -> None:
    """Where each answer is on the first screen, as UX 5 counts."""
    li = await hands_in(han)
    one = ("周三 18日", "秦婆婆", "打扫卫生", "2小时")
    another = ("周四 19日", "李爹爹", "送饭做饭", "1小时")
    assert len(one) == len(another) == TAPS_MAX
    for label in (*one, *another):
        assert label in li.labels
        await li.taps(label)
    await taps(li, "记完了", "没有照片", "对的")
    assert await number(han.world, VISITS) == 2
    han.looked()


async def test_what_a_volunteer_does_most_comes_first_and_who_has_one_elder_is_not_asked(
    han: Community,
) -> None:
    """Three taps then."""
    li = await enters(han, "周一 2 跑 1\n周二 2 跑 1")
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "✓ 韩师傅", "选好了")
    await prints(han, "打印下周的单子", "韩师傅")
    han.world.clock.moves(days=5)
    await li.says("单子2")
    await taps(li, "今天交的", "周二 24日")
    assert li.labels[0] == "跑腿办事"
    await taps(li, "跑腿办事", "1小时", "记完了", "没有照片", "对的")
    assert await number(han.world, VISITS) == 3
    han.looked()


async def test_lines_that_cannot_be_taken_are_said_and_the_others_stand(han: Community) -> None:
    li = await hands_in(han)
    await li.says("\n".join(BAD_LINES))
    assert li.screen.bubbles[-1].text.splitlines()[1:-1] == [
        "· 3月16日 星期一,给李爹爹 打扫卫生,2小时",
        "单子上没有这个数字:周二 7 扫 2",
        "不是这张单子那一周的:3月9日 1 扫 2",
        "这一行是别人的,不是这张单子的:王阿姨 周二 1 扫 2",
        "那天单子已经交来了:周六 1 扫 2",
        "这一行没看懂:天气好",
        "这一行没看懂:" + "长" * 80,
        "这一次已经记上了:周一 1 扫 2",
        "真的又去了一次,就写上时候:周二晚上 1 饭 1",
    ]
    han.looked()


async def test_what_a_line_leaves_out_is_asked(han: Community) -> None:
    li = await hands_in(han)
    await li.says("周二 2 打扫 12")
    assert "给秦婆婆做了多久?" in li.screen.bubbles[-1].text
    await li.says("12小时")
    assert "一次最多" in li.screen.bubbles[-1].text
    await taps(li, "做了多久", "2小时")
    assert "· 3月17日 星期二,给秦婆婆 打扫卫生,2小时" in li.screen.bubbles[-1].text
    await li.says("韩师傅 周三 李爹爹")
    await li.says("周三 李爹爹 打扫 3点到5点")
    assert "给李爹爹做了多久?" in li.screen.bubbles[-1].text
    await taps(li, "下午3点到5点", "记完了", "没有照片")
    assert "给李爹爹 打扫卫生,2小时" in li.screen.bubbles[-1].text
    han.looked()


async def test_a_sheet_entered_twice_shows_what_is_there(han: Community) -> None:
    """The day it came back is not asked again; a line that stands is not taken twice; the same by buttons."""
    li = await enters(han, MANY)
    han.looked()
    await taps(li, "接着记")
    there = li.sees("哪天去的").text.splitlines()
    assert there[1:3] == [
        "已经记上的:3月16日 星期一,给李爹爹 打扫卫生,2小时",
        "已经记上的:3月17日 星期二,给秦婆婆 送饭做饭,半小时",
    ]
    await li.says("周二 2 饭 半")
    li.sees("这一次已经记上了:周二 2 饭 半")
    await taps(li, "周二 17日", "秦婆婆", "送饭做饭", "半小时")
    assert "这一次已经记上了:3月17日 星期二,给秦婆婆 送饭做饭,半小时" in li.screen.bubbles[-1].text
    han.looked()
    await li.says("周二晚上 2 饭 半")
    assert "· 3月17日 星期二晚上,给秦婆婆 送饭做饭,半小时" in li.screen.bubbles[-1].text
    await taps(li, "记完了", "没有照片", "对的")
    assert await number(han.world, VISITS) == 4
    han.looked()


async def test_before_it_is_written_a_row_is_left_out_or_added(han: Community) -> None:
    li = await enters(han, MANY, "没有照片", "去掉一次", "第2次")
    assert "送饭做饭" not in li.screen.bubbles[-1].text
    assert "一共2次,3小时" in li.screen.bubbles[-1].text
    await taps(li, "再记一次")
    await li.says("周四 2 病 3")
    await taps(li, "记完了")  # whether there is a photo was asked already
    assert "一共3次,6小时" in li.screen.bubbles[-1].text
    await li.says("周五 1 看 半")
    await taps(li, "记完了", "对的")
    assert await number(han.world, VISITS) == 4
    han.looked()


async def test_back_goes_a_question_back_and_cancel_writes_nothing(han: Community) -> None:
    li = await enters(han, MANY, "没有照片")
    await taps(li, "返回", "返回", "返回")
    assert "给李爹爹、秦婆婆做了多久" in li.screen.bubbles[-1].text
    await taps(li, "算了")
    assert await number(han.world, "SELECT count(*) FROM visit") == 0
    assert await number(han.world, "SELECT count(*) FROM sheet WHERE handed_in_on IS NOT NULL") == 0
    han.looked()


async def test_late_is_counted_from_the_day_it_was_handed_in(han: Community) -> None:
    """Entered three weeks later, handed in on Monday: not late. Handed in three weeks later: late."""
    await prints(han)
    li = han.li_worker
    han.world.clock.moves(days=21)
    await li.says("单子1")
    await li.says("3月23日")
    await li.says("周一 1 扫 2")
    await taps(li, "记完了", "没有照片", "对的")
    late = "SELECT count(*) FROM visit_flag JOIN reason ON reason.id = reason_id WHERE rule = 'visit-late'"
    assert await number(han.world, late) == 0
    await taps(han.zhou_worker, "待核实", "退回", "时间不对")
    await taps(li, "看看记的", "第1次", "改一改", "改一下", "做了多久", "1小时", "对的")
    assert await number(han.world, late) == 0
    han.looked()


async def test_handed_in_late_it_is_late(han: Community) -> None:
    await prints(han)
    han.world.clock.moves(days=21)
    li = han.li_worker
    await li.says("单子1")
    await taps(li, "今天交的")
    await li.says("周一 1 扫 2")
    await taps(li, "记完了", "没有照片", "对的")
    late = "SELECT count(*) FROM visit_flag JOIN reason ON reason.id = reason_id WHERE rule = 'visit-late'"
    assert await number(han.world, late) == 1
    han.looked()


# The photo -----------------------------------------------------------------------------------------------


async def test_a_photo_of_the_signed_sheet_bears_out_what_was_signed(han: Community) -> None:
    """Shown to a colleague and the officer from the visit's card; a signature counts for a colleague (有一样)."""
    li = await enters(han, MANY, "没有照片", "返回")
    await li.sends("photo")
    assert "旁边有老人签字吗?" in li.screen.bubbles[-1].text
    await taps(li, "有的签了", "第2次", "选好了")
    assert "照片有了,1次有签字" in li.screen.bubbles[-1].text
    await taps(li, "对的")
    han.looked()
    zhou = han.zhou_worker
    await zhou.taps("待核实")
    await taps(zhou, "属实", "属实")
    [signed] = [one for one in zhou.unseen if "送饭做饭" in one.text]
    assert "秦桂英:来过了(签字单,小李记)" in signed.text
    assert "有一样证据" in signed.text
    assert "看签字单" in signed.labels
    han.looked()
    await zhou.taps("看签字单")
    assert zhou.sees("单子1,韩长生").media == "photo"
    await han.zhao_officer.taps("待审核")
    han.looked()
    await han.zhao_officer.taps("看签字单")
    assert han.zhao_officer.sees("单子1,韩长生").media == "photo"
    kept = await number(han.world, "SELECT count(*) FROM sheet_photo WHERE file_id LIKE 'v1:%'")
    assert kept == 1


async def test_the_photo_may_come_first_or_later(han: Community) -> None:
    li = await hands_in(han)
    await li.sends("photo")
    assert "照片收到了" in li.screen.bubbles[-1].text
    await li.says("周一 2 扫 2")
    await taps(li, "记完了", "没有签", "对的")
    assert await number(han.world, "SELECT count(*) FROM confirmation") == 0
    await taps(li, "接着记", "记完了")
    await li.sends("photo")
    await taps(li, "都签了", "对的")
    assert (
        await number(han.world, "SELECT count(*) FROM confirmation WHERE how = 'sheet' AND answer = 'came'")
        == 1
    )
    assert await number(han.world, "SELECT count(*) FROM sheet_photo") == 2
    han.looked()


async def test_who_is_not_to_be_asked_signed_nothing(han: Community) -> None:
    await han.set_asked("秦桂英", asked=False)
    li = await hands_in(han)
    await li.says("周一 2 扫 2")
    await taps(li, "记完了")
    await li.sends("photo")
    await taps(li, "都签了", "对的")
    assert await number(han.world, "SELECT count(*) FROM confirmation") == 0
    han.looked()


async def test_what_was_entered_is_looked_at_and_taken_back(han: Community) -> None:
    li = await enters(han, MANY)
    han.looked()
    await taps(li, "看看记的", "第2次")
    assert "送饭做饭" in li.screen.bubbles[-1].text
    await taps(li, "撤回")
    assert await number(han.world, "SELECT count(*) FROM visit WHERE state = 'withdrawn'") == 1
    han.looked()
