"""问问您: rounds, quiet hours, nobody found, racing taps; what a worker does then; how a request ends."""

from bot.sandbox.coming_in import Sheet, comes_in, enrols_volunteer, enrols_volunteer_on_paper
from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour


async def asks(community: Community, *answers: str) -> None:
    """李爹爹 wants somebody to clean tomorrow morning."""
    await taps(community.li_elder, "请人帮忙", *(answers or ("打扫卫生", "明天上午", "没有", "对的")))
    community.looked()


async def time_passes(community: Community, **by: int) -> None:
    community.world.clock.moves(**by)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()


async def state(community: Community) -> str:
    """Of the latest request."""
    assert community.world.app is not None

    async def work(tx: Tx) -> str:
        return str((await tx.one("SELECT state FROM request ORDER BY id DESC LIMIT 1"))["state"])

    return await community.world.app.database.reading(work)


async def newcomers(community: Community, *names: str) -> list[Neighbour]:
    """Volunteers who have just come in."""
    found = []
    for name in names:
        card = await enrols_volunteer(community.li_worker, name, "1960-1-1")
        one = community.town.person(name)
        await comes_in(one, card, "阿姨")
        found.append(one)
    community.looked()
    return found


async def test_where_all_say_no_the_worker_hears_at_once(community: Community) -> None:
    wang, liu, li, elder = community.wang, community.liu, community.li_worker, community.li_elder
    await enrols_volunteer_on_paper(li, "韩长生", "1960-1-1", "师傅", Sheet())
    await asks(community)
    await wang.taps("这次去不了")
    assert wang.toasts[-1] == "好,记上了。"
    assert "好,这次不去。" in wang.screen.text
    elder.sees_nothing()
    await liu.taps("这次去不了")
    told = li.sees("没找到人:李大山,打扫卫生,明天(3月19日 星期四)上午", "看帮忙单")
    assert "1. 韩长生 02783001234 周四上午有空" in told.text
    elder.sees("您要的打扫卫生(明天(3月19日 星期四)上午)还没找到人,社区在帮您找。")
    assert "还没找到人,社区在帮您找。" in elder.screen.text
    assert await state(community) == "lapsed"
    community.looked()
    await li.taps("今天要办")
    li.sees("没找到人的帮忙单:1张", "看帮忙单")


async def test_whoever_says_nothing_is_waited_for_and_then_phoned(community: Community) -> None:
    """Asked at four for the day after tomorrow: four waking hours are over at eight in the evening."""
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    await time_passes(community, hours=3, minutes=59)
    assert await state(community) == "offered"
    await time_passes(community, minutes=1)
    assert await state(community) == "lapsed"
    await time_passes(community, hours=14)
    told = community.zhou_worker.sees("没找到人")
    assert "1. 王秀兰 没留电话 结对的 · 周五上午有空\n2. 刘建国 没留电话 周五上午有空" in told.text
    community.looked()
    await community.wang.taps("我去")
    community.li_elder.sees("说好了,王阿姨来打扫卫生")
    assert await state(community) == "accepted"
    community.looked()


async def test_at_night_nobody_is_asked_and_the_clock_stands_still(community: Community) -> None:
    community.world.clock.moves(hours=5)
    await asks(community, "打扫卫生", "后天下午", "没有", "对的")
    assert "正在找人" in community.li_elder.screen.text
    assert await state(community) == "open"
    await time_passes(community, hours=10)
    assert await state(community) == "open"
    await time_passes(community, hours=1)
    assert await state(community) == "offered"
    assert community.wang.screen.bubbles[-1].labels == ["我去", "这次去不了"]
    community.looked()


async def test_of_two_who_tap_at_once_one_goes(community: Community) -> None:
    await asks(community)
    wang, liu = community.wang, community.liu
    await community.town.together(wang.taps("我去"), liu.taps("我去"))
    said = sorted(one.toasts[-1] for one in (wang, liu))
    assert said == ["谢谢您!已有人去了。", "谢谢您!说好了您去。"]
    community.looked()
    assert await state(community) == "accepted"
    for one in (wang, liu):
        assert "我去" not in one.labels


async def test_a_second_round_asks_others_and_nobody_twice(community: Community) -> None:
    """Three are asked together; when all have said no, the next three."""
    new = await newcomers(community, "周玉兰", "何新来", "钱多多")
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    everybody = [community.wang, community.liu, *new]
    first = [one for one in everybody if "我去" in one.labels]
    assert len(first) == 3
    for one in first:
        await one.taps("这次去不了")
    second = [one for one in everybody if "我去" in one.labels]
    assert len(second) == 2
    assert not set(map(id, first)) & set(map(id, second))
    community.looked()
    await second[0].taps("我去")
    assert "已有人去了" in second[1].screen.text
    assert all("好,这次不去。" in one.screen.text or "已有人去了" in one.screen.text for one in first)
    community.looked()


async def test_the_worker_sees_who_would_be_good_and_asks_one_more(community: Community) -> None:
    new = await newcomers(community, "周玉兰", "何新来")
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    left = next(one for one in new if "我去" not in one.labels)
    li = community.li_worker
    await li.taps("帮忙单")
    li.sees("帮忙单1张,要先办的在前:", "1. 李大山 打扫卫生", "正在问互助员", "看第1张", "替老人请人")
    await li.taps("看第1张")
    card = li.sees("李大山:打扫卫生", "现在:正在问互助员", "李大山自己说的", "问过:王秀兰(还没回话)")
    assert card.labels == ("谁合适", "不用了", "社区不接", "转给别处")
    await li.taps("谁合适")
    li.sees("这几位合适:", f"1. {left.name} 周五上午有空")
    await li.taps("何阿姨" if left.name == "何新来" else "周阿姨")
    li.sees("怎么办?", "问问TA", "已说好TA去")
    await li.taps("问问TA")
    li.sees("去问")
    left.sees("问问您:一位老人想请人打扫卫生", "我去")
    community.looked()
    await left.taps("我去")
    community.li_elder.sees("说好了")
    community.looked()


async def test_somebody_without_a_phone_is_sent_after_a_call(community: Community) -> None:
    """韩师傅 has no phone: nobody asks him here, the worker rings; he hears of it at the next contact."""
    li = community.li_worker
    await enrols_volunteer_on_paper(li, "韩长生", "1960-1-1", "师傅", Sheet())
    await asks(community)
    await taps(li, "帮忙单", "看第1张", "谁合适")
    community.looked()
    await taps(li, "韩师傅", "已说好TA去")
    assert "现在:有人去(韩长生)" in li.screen.text
    community.li_elder.sees("说好了,韩师傅来打扫卫生")
    community.zhou_worker.sees("韩长生去李大山那里打扫卫生")
    assert "已有人去了" in community.wang.screen.text
    community.looked()


async def test_kin_is_not_sent_not_even_after_a_call(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "是亲戚")
    for said in ("刘建国", "李大山"):
        await li.says(said)
    await taps(li, "兄弟姐妹", "对的")
    community.looked()
    await asks(community)
    assert "我去" not in community.liu.labels
    await taps(li, "帮忙单", "看第1张", "谁合适")
    await li.taps("刘师傅")
    await li.taps("已说好TA去")
    assert "自家人互相照应,不算互助服务" in li.screen.text
    assert await state(community) == "offered"
    community.looked()


async def test_another_round_asks_those_who_were_not_asked(community: Community) -> None:
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")
    [newcomer] = await newcomers(community, "周玉兰")
    li = community.li_worker
    await taps(li, "帮忙单", "看第1张", "再问一轮")
    assert li.toasts[-1] == "好,记上了。"
    newcomer.sees("问问您")
    assert await state(community) == "offered"
    community.looked()
    await newcomer.taps("我去")
    assert await state(community) == "accepted"
    community.looked()


async def test_it_is_called_off_and_whoever_goes_hears_at_once(community: Community) -> None:
    elder, wang = community.li_elder, community.wang
    await asks(community)
    await wang.taps("我去")
    community.looked()
    await elder.taps("不用了")
    elder.sees("真的不用了吗?打扫卫生,明天(3月19日 星期四)上午")
    await elder.taps("对的")
    elder.sees("好,不用了。")
    wang.sees("不用去了:李爹爹那里的打扫卫生,明天(3月19日 星期四)上午。谢谢您!")
    assert await state(community) == "cancelled"
    assert "不用了" not in elder.labels
    community.looked()


async def test_the_community_declines_or_passes_on_with_a_reason(community: Community) -> None:
    li, elder = community.li_worker, community.li_elder
    await asks(community)
    await taps(li, "帮忙单", "看第1张", "社区不接", "有专门的服务")
    elder.sees("打扫卫生(明天(3月19日 星期四)上午),社区这次接不了:有专门的服务。")
    assert "这一件不用去了" in community.wang.screen.text
    community.looked()
    await asks(community, "陪看病", "明天上午", "没有", "对的")
    community.looked()
    assert await state(community) == "lapsed"
    await taps(li, "帮忙单", "看第1张", "转给别处", "社区医院")
    elder.sees("陪看病(明天(3月19日 星期四)上午)转给社区医院了。")
    assert "转给社区医院了。" in elder.screen.text
    assert await state(community) == "passed-on"
    community.looked()
    await li.taps("帮忙单")
    li.sees("现在没有帮忙单。", "替老人请人")


async def test_what_nobody_took_lies_with_the_worker_until_it_is_closed(community: Community) -> None:
    """Open or offered at the end of its day it lapses; so does what somebody promised and never spoke of again."""
    li = community.li_worker
    await asks(community, "打扫卫生", "明天下午", "没有", "对的")
    await community.wang.taps("我去")
    community.looked()
    await time_passes(community, days=2)
    assert await state(community) == "lapsed"
    li.sees("王秀兰去没去李大山那里,还没有回话")
    community.looked()
    await li.taps("今天要办")
    assert "没找到人的帮忙单:1张" in li.screen.text
    await taps(li, "帮忙单", "看第1张")
    assert li.screen.bubbles[-1].labels == ["了结", "社区不接", "转给别处"]
    await li.taps("了结")
    assert await state(community) == "closed"
    community.looked()
    await li.taps("今天要办")
    assert "帮忙单" not in li.unseen[-1].text
    community.looked()


async def test_an_elder_who_goes_to_hospital_is_waited_for_by_nobody(community: Community) -> None:
    await asks(community)
    await community.wang.taps("我去")
    community.looked()
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "住院")
    community.wang.sees("不用去了:李爹爹那里的打扫卫生")
    assert await state(community) == "cancelled"
    community.looked()
    await community.li_elder.taps("请人帮忙")
    community.li_elder.sees("现在不在家(住院),先不请人上门", "为什么")


async def test_after_a_death_nobody_is_told_and_the_worker_phones_whoever_was_going(
    community: Community,
) -> None:
    await asks(community)
    await community.liu.taps("我去")
    community.looked()
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "去世", "对的")
    community.liu.sees_nothing()
    assert "刘建国" in community.li_worker.screen.text
    assert "不用去了" in community.liu.screen.text
    assert await state(community) == "cancelled"
    community.looked()


async def test_a_no_may_be_taken_back_while_nobody_goes(community: Community) -> None:
    await asks(community)
    await community.wang.taps("这次去不了")
    assert community.wang.screen.bubbles[-1].labels == ["我又能去了"]
    await community.wang.taps("我又能去了")
    community.li_elder.sees("说好了,王阿姨来打扫卫生")
    assert await state(community) == "accepted"
    community.looked()


async def test_whoever_goes_or_said_so_already_is_told_so(community: Community) -> None:
    """A second tap does no harm, and a tap after the end is answered kindly."""
    await asks(community)
    wang, liu = community.wang, community.liu
    card, other = wang.screen.bubbles[-1], liu.screen.bubbles[-1]
    await wang.taps("这次去不了")
    await wang.taps_old(card, "这次去不了")
    assert wang.toasts[-1] == "已经记上了。"
    await wang.taps("我又能去了")
    community.looked()
    await wang.taps_old(card, "我去")
    assert wang.toasts[-1] == "已经记上了。"
    await liu.taps_old(other, "这次去不了")
    assert liu.toasts[-1] == "这一件已经不用去了,谢谢您。"
    await community.li_elder.taps("不用了")
    await community.li_elder.taps("对的")
    await liu.taps_old(other, "我去")
    assert liu.toasts[-1] == "谢谢您!已有人去了。"
    community.looked()


async def test_how_far_it_is_as_much_as_is_known(community: Community) -> None:
    assert community.world.app is not None

    async def live(tx: Tx) -> None:
        for name, estate in (("李大山", "银湖小区"), ("王秀兰", "金山小区")):
            one = (await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"]
            await people.change(tx, one, estate=estate)

    await community.world.app.database.turn(live, "test")
    await taps(community.li_elder, "请人帮忙", "打扫卫生", "明天上午", "没有", "对的")
    community.wang.sees("银湖小区,离您大约800米")
    assert community.liu.sees("一位老人").text.endswith("\n银湖小区")
    community.looked()


async def test_a_worker_whose_card_is_old_hears_how_it_stands(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await asks(community)
    await taps(li, "帮忙单", "看第1张")
    card = li.screen.bubbles[-1]
    await community.wang.taps("我去")
    community.looked()
    for label in ("谁合适", "社区不接", "转给别处"):
        await li.taps_old(card, label)
        assert li.toasts[-1] == "这张帮忙单已经变了。"
    await taps(zhou, "看帮忙单", "不用了", "对的")
    community.looked()
    await li.taps_old(card, "不用了")
    assert li.toasts[-1] == "这张帮忙单已经变了。"
    community.looked()


async def test_for_a_day_that_is_over_nobody_is_asked_any_more(community: Community) -> None:
    """It went by while the worker was choosing."""
    await asks(community, "送饭做饭", "今天下午", "没有", "对的")
    for one in (community.wang, community.liu):
        await one.taps("这次去不了")
    await newcomers(community, "周玉兰")
    li = community.li_worker
    await taps(li, "帮忙单", "看第1张", "谁合适", "周阿姨")
    community.world.clock.moves(days=1)
    await li.taps("问问TA")
    assert "已经过了。请换一天。" in li.screen.text
    community.looked()
