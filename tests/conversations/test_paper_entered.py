"""A sheet that came back: entered in a line or four taps a visit, with its photo as evidence."""

from datetime import date

import pytest

from bot.actions import sheets
from bot.actions.sheets import Entry
from bot.model import Actor, Refusal
from bot.rules.visits import Draft
from bot.store import people, roles, units
from bot.store import sheets as stored
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.papers import MANY, enters, goes_without_phone, hands_in, prints
from tests.security.facts import number

TAPS_MAX = 4
"""UX 23, for each visit."""
BAD_LINES = (
    "周一 1 扫 2", "周二 7 扫 2", "3月9日 1 扫 2", "王阿姨 周二 1 扫 2", "周六 1 扫 2", "天气好", "长" * 90, "周一 1 扫 2",
)  # fmt: skip
VISITS = "SELECT count(*) FROM visit"


@pytest.fixture
async def han(community: Community) -> Community:
    return await goes_without_phone(community)


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
    read_back = li.screen.bubbles[-1].text
    assert "照片有了,上面写了哪次有签字" in read_back
    [signed_line] = [line for line in read_back.splitlines() if line.endswith("(有签字)")]
    assert "送饭做饭" in signed_line
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
    await li.taps("都签了")
    assert "没有新的服务\n照片有了,都有签字" in li.screen.bubbles[-1].text
    await li.taps("对的")
    assert (
        await number(han.world, "SELECT count(*) FROM confirmation WHERE how = 'sheet' AND answer = 'came'")
        == 1
    )
    assert await number(han.world, "SELECT count(*) FROM sheet_photo") == 2
    han.looked()


async def test_kin_of_the_volunteer_put_no_signature_on_record(han: Community) -> None:
    """What they entered stands, and so does the photo; they hear why the signature does not count."""
    zhou = han.zhou_worker
    await taps(zhou, "登记", "是亲戚")
    for said in ("小李", "韩长生"):
        await zhou.says(said)
    await taps(zhou, "其他", "对的")
    li = await hands_in(han)
    await li.says("周一 2 扫 2")
    await taps(li, "记完了")
    await li.sends("photo")
    await taps(li, "都签了", "对的")
    assert "您和互助员是一家人" in li.screen.bubbles[-1].text
    assert await number(han.world, "SELECT count(*) FROM confirmation") == 0
    assert await number(han.world, "SELECT count(*) FROM sheet_photo") == 1
    han.looked()


async def test_the_volunteer_hears_of_it_once(han: Community) -> None:
    """At the next contact; one with a phone at once."""
    await enters(han, MANY)
    await taps(han.li_worker, "登记", "替人办事", "韩师傅")
    page = han.li_worker.screen.bubbles[-1].text
    assert "· 社区小李照您的单子记了3次服务,一共3个半小时。" in page
    assert "社区小李替您记了" not in page
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


async def test_what_is_typed_at_a_question_is_read_too(han: Community) -> None:
    """A day, a number for an elder, a length; what is in doubt is asked with buttons."""
    li = await hands_in(han)
    await li.says("周二")
    await li.says("1")
    await li.says("打扫卫生")
    await li.says("一个多小时")
    assert "做了多久" in li.screen.bubbles[-1].text
    await taps(li, "1小时")
    await li.says("23号")
    assert "请点一天" in li.screen.bubbles[-1].text
    await taps(li, "周三 18日")
    await li.says("秦爷爷")
    await taps(li, "秦婆婆")
    await li.says("聊天")
    await li.says("随便")
    await li.says("一个半小时")
    await taps(li, "记完了", "没有照片")
    assert "一共2次,2个半小时" in li.screen.bubbles[-1].text
    await taps(li, "对的")
    han.looked()


async def test_two_places_at_once_are_not_written_and_said(han: Community) -> None:
    """The first stands; of the second it is told why not."""
    li = await enters(han, "周一 1 打扫 下午3点到5点\n周一 2 送饭 下午4点到5点")
    texts = [one.text for one in li.screen.bubbles[-3:]]
    assert "记好了1次" in texts[0]
    assert texts[1] == "这一次没有记上:3月16日 星期一下午4点到5点,给秦婆婆 送饭做饭,1小时"
    assert "时间" in texts[2]
    assert await number(han.world, VISITS) == 1
    han.looked()


async def test_a_row_of_another_week_is_refused_whatever_the_talk_said(han: Community) -> None:
    await prints(han)

    async def work(tx: Tx) -> list[str]:
        sheet = await stored.get(tx, 1)
        volunteer = await people.get(tx, sheet.volunteer_id)
        [home] = await units.named(tx, "银湖社区")
        li, *_ = await roles.holders(tx, "worker", home.id)
        row = Entry(Draft(date(2026, 3, 9), None, 60, "meals", (sheet.codes[1],)), None)
        actor = Actor(li, "worker", home.id, on_behalf_of=volunteer)
        made = await sheets.enter(tx, actor, sheet, volunteer, tx.today, [row])
        return [one.reason.rule for one in made if isinstance(one, Refusal)]

    assert han.world.app is not None
    assert await han.world.app.database.turn(work, "test") == ["sheet-other-week"]
    assert await number(han.world, VISITS) == 0


# A line anywhere -----------------------------------------------------------------------------------------


async def test_a_line_typed_anywhere_opens_that_weeks_sheet(han: Community) -> None:
    await prints(han)
    han.world.clock.moves(days=2)
    li = han.li_worker
    await li.says("韩师傅 周二 秦婆婆 打扫 2\n周三 1 扫 1")
    await taps(li, "今天交的")
    assert li.screen.bubbles[-1].text.splitlines()[1:3] == [
        "· 3月17日 星期二,给秦婆婆 打扫卫生,2小时",
        "· 前天(3月18日 星期三),给李爹爹 打扫卫生,1小时",
    ]
    await taps(li, "记完了", "没有照片", "对的")
    assert await number(han.world, VISITS) == 2
    han.looked()


async def test_without_a_sheet_it_is_read_back_and_written_down_for_them(han: Community) -> None:
    li = han.li_worker
    await li.says("韩师傅 周二 秦婆婆 打扫 2")
    assert "替韩师傅记,对不对?" in li.screen.bubbles[-1].text
    assert "昨天(3月17日 星期二)" in li.screen.bubbles[-1].text
    await taps(li, "对的")
    assert await number(han.world, "SELECT count(*) FROM visit WHERE logged_by <> volunteer_id") == 1
    han.looked()
    await li.says("韩师傅 周一 秦婆婆 打扫 2\n王阿姨 周一 李爹爹 打扫 2")
    assert "别的人请再写一次" in li.screen.bubbles[-2].text
    assert "替韩师傅记" in li.screen.bubbles[-1].text
    han.looked()


async def test_a_line_without_a_volunteers_name_is_asked_for_one(han: Community) -> None:
    li = han.li_worker
    for said in ("周二 李爹爹 打扫 2", "给李爹爹打扫两小时", "韩师傅 周二 9 打扫 2"):
        await li.says(said)
        li.sees("替哪一位互助员记?请写上名字")
