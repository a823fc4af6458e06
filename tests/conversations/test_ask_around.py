"""问问您: rounds, quiet hours, nobody found, racing taps, a no taken back; who is told, and who no more."""

from bot.sandbox.coming_in import Sheet, enrols_volunteer_on_paper
from bot.store import consents, people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.asking import asks, newcomers, state, time_passes


async def test_where_all_say_no_the_worker_hears_at_once(community: Community) -> None:
    wang, liu, li, elder = community.wang, community.liu, community.li_worker, community.li_elder
    await enrols_volunteer_on_paper(li, "韩长生", "1960-1-1", "师傅", Sheet())
    await asks(community)
    await wang.taps("这次去不了")
    assert wang.toasts[-1] == "好,记上了。"
    assert "好,这次不去" in wang.screen.text
    elder.sees_nothing()
    await liu.taps("这次去不了")
    told = li.sees("没找到人:李大山,打扫卫生,明天(3月19日 星期四)上午", "看帮忙单")
    assert "1. 韩长生 02783001234 周四上午有空" in told.text
    elder.sees("您要的打扫卫生还没找到人,社区在帮您找:明天(3月19日 星期四)上午。")
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
    assert all("好,这次不去" in one.screen.text or "已有人去了" in one.screen.text for one in first)
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


async def test_a_daughter_whose_mother_takes_her_word_back_hears_no_more(community: Community) -> None:
    """Her consent covered it when it was asked; now it is between the mother and whoever comes."""
    daughter = community.zhang_relative
    await taps(daughter, "帮家人请人", "打扫卫生", "后天上午", "没有", "对的")
    community.looked()
    assert community.world.app is not None

    async def take_back(tx: Tx) -> None:
        mother = (await tx.one("SELECT id FROM person WHERE name = '张桂珍'"))["id"]
        await consents.add(tx, mother, "share", False, "chat", mother)

    await community.world.app.database.turn(take_back, "test")
    await community.wang.taps("我去")
    community.zhang_elder.sees("说好了,王阿姨来打扫卫生")
    daughter.sees_nothing()
    community.looked()
    await daughter.taps("帮家人请人")
    daughter.sees("老人不愿意家里人代办了。请老人自己说,或者跟社区说。", "为什么")
    community.looked()


async def test_a_daughter_who_is_no_family_any_more_hears_no_more(community: Community) -> None:
    daughter = community.zhang_relative
    await taps(daughter, "帮家人请人", "打扫卫生", "后天上午", "没有", "对的")
    community.looked()
    assert community.world.app is not None

    async def parts(tx: Tx) -> None:
        await tx.write("UPDATE family SET until_at = :now", now=tx.now_ms)

    await community.world.app.database.turn(parts, "test")
    await community.wang.taps("我去")
    daughter.sees_nothing()
    community.looked()
    await daughter.taps("帮家人请人")
    assert "打扫" not in daughter.screen.bubbles[-1].text
    community.looked()


async def test_what_is_urgent_waits_for_no_quiet_hours(community: Community) -> None:
    """At one at noon: who is trained is asked at once, and after three minutes the worker has it."""
    assert community.world.app is not None

    async def trains(tx: Tx) -> None:
        wang = (await tx.one("SELECT id FROM person WHERE name = '王秀兰'"))["id"]
        await tx.write("INSERT INTO training VALUES (:wang, 'urgent', '2026-01-05', NULL)", wang=wang)

    await community.world.app.database.turn(trains, "test")
    community.world.clock.moves(hours=21)
    await taps(community.li_elder, "请人帮忙", "还有", "急事帮手")
    assert "要命的急事先打120。\n什么时候来好?" in community.li_elder.screen.text
    await taps(community.li_elder, "今天下午", "没有", "对的")
    community.wang.sees("问问您:李爹爹想请人急事帮手", "我去")
    community.liu.sees_nothing()
    community.looked()
    await time_passes(community, minutes=3)
    assert await state(community) == "lapsed"
    assert "王秀兰" in next(event.text for event in community.li_worker.unseen if "没找到人" in event.text)
    community.looked()


async def test_whoever_is_no_volunteer_any_more_is_not_phoned(community: Community) -> None:
    """Asked, silent, and gone since: the clock goes on, and the worker reads of the other alone."""
    await asks(community, "打扫卫生", "后天上午", "没有", "对的")
    assert community.world.app is not None

    async def leaves(tx: Tx) -> None:
        wang = (await tx.one("SELECT id FROM person WHERE name = '王秀兰'"))["id"]
        await tx.write(
            "UPDATE role SET until_at = :now WHERE person_id = :id AND role = 'volunteer'",
            now=tx.now_ms,
            id=wang,
        )

    await community.world.app.database.turn(leaves, "test")
    await time_passes(community, hours=4)
    assert await state(community) == "lapsed"
    community.world.clock.moves(hours=13)
    await community.town.moves_on()
    told = next(event.text for event in community.li_worker.unseen if "没找到人" in event.text)
    assert "1. 刘建国" in told
    assert "王秀兰" not in told
    community.looked()
