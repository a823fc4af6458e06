"""下次告诉TA: what somebody without a phone would have been told is kept until a worker has said it."""

from bot.sandbox.coming_in import links_phone
from bot.store import to_tell
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_behalf import han, page
from tests.security.facts import number

__all__ = ["han"]

TOLD = "SELECT count(*) FROM to_tell WHERE said_at IS NULL"


async def test_what_arrives_with_somebody_without_a_phone_is_told_next_time(han: Community) -> None:
    """From 王阿姨, who has one; and a worker does not take back what she gave herself."""
    wang, li = han.wang, han.li_worker
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    await taps(li, "待核实", "属实")
    await taps(han.zhao_officer, "待审核", "审核通过")
    await taps(wang, "我的积分", "送积分")
    await wang.says("秦桂英")
    await taps(wang, "半分", "对的")
    han.looked()
    li.person.forges("withdraw-gift:1:1", 1)
    await han.town.moves_on(li)
    assert await number(han.world, "SELECT count(*) FROM gift WHERE state = 'withdrawn'") == 0
    han.looked()
    han.world.clock.moves(days=1)
    assert han.world.app is not None
    await han.world.app.ticker.tick()
    await han.town.moves_on()
    assert "· 王阿姨送您半分,能用了" in await page(li, "秦婆婆")
    han.looked()


async def test_who_comes_in_by_phone_is_told_no_more_by_the_worker(han: Community) -> None:
    """陈爷爷 shares the phone that stands on his sheet."""
    of_chen = "SELECT count(*) FROM to_tell JOIN person ON person.id = person_id WHERE name = '陈国强'"
    assert await number(han.world, of_chen) == 1
    chen = han.town.person("陈国强")
    chen.person.shares_contact("02783001234", chen.id)
    await han.town.moves_on(chen)
    han.looked()
    assert await number(han.world, of_chen) == 0
    assert "陈国强,老人,有手机" in await page(han.li_worker, "陈爷爷")
    han.looked()


async def test_after_a_death_nothing_is_left_to_tell(han: Community) -> None:
    li = han.li_worker
    mine = "SELECT count(*) FROM to_tell JOIN person ON person.id = person_id WHERE name = '秦桂英'"
    assert await number(han.world, mine) == 1
    await taps(li, "登记", "老人的事")
    await li.says("秦婆婆")
    await taps(li, "现在在哪", "去世", "对的")
    han.looked()
    assert await number(han.world, mine) == 0


async def test_of_much_to_tell_the_latest_twenty_are_kept_and_five_read_out(han: Community) -> None:
    li = han.li_worker
    for _ in range(12):
        await taps(li, "登记", "老人的事", "秦婆婆", "现在在哪", "住院")
        await taps(li, "登记", "老人的事", "秦婆婆", "现在在哪", "在家")
    han.looked()
    assert (await page(li, "韩师傅")).count("· ") == 5
    await taps(li, "说过了")
    assert (await page(li, "韩师傅")).count("· ") == 5
    assert (
        await number(han.world, f"{TOLD} AND person_id = (SELECT id FROM person WHERE name = '韩长生')") == 15
    )
    await taps(li, "算了")
    han.looked()


async def test_what_has_no_words_any_more_is_left_out(han: Community) -> None:
    """A text that was renamed since it was kept."""

    async def keep(tx: Tx) -> None:
        row = await tx.one("SELECT id FROM person WHERE name = '韩长生'")
        await to_tell.keep(tx, row["id"], "a-text-of-long-ago", {})

    before = await page(han.li_worker, "韩师傅")
    await han.li_worker.taps("算了")
    assert han.world.app is not None
    await han.world.app.database.turn(keep, "test")
    assert await page(han.li_worker, "韩师傅") == before
    han.looked()


async def test_two_on_one_phone_are_told_there(han: Community) -> None:
    await links_phone(han.li_worker, "李大山", "秦桂英")
    han.looked()
    assert "有手机" in await page(han.li_worker, "秦婆婆")
    han.looked()
