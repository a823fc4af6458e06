"""What was promised and does not come about: the elder is not at home, the volunteer falls ill, nobody said they went."""

from datetime import date

from bot.actions import going
from bot.model import Actor
from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import passes, promised, request

TOMORROW = date(2026, 3, 19)


async def is_said(community: Community, where: str) -> None:
    await taps(community.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", where)


async def test_the_elder_is_in_hospital_and_whoever_was_going_hears_one_line(community: Community) -> None:
    """王阿姨 looks after him as well: one line is enough. 刘师傅, who does not, hears the same of his."""
    wang, liu = community.wang, community.liu
    await promised(community, TOMORROW)
    await promised(community, TOMORROW, 1080, volunteer="刘建国", service="company")
    await is_said(community, "住院")
    for volunteer in (wang, liu):
        volunteer.sees("不用去了", "李爹爹")
        assert not volunteer.unseen
    assert "这次不用去了:李爹爹" in wang.screen.text
    assert (await request(community)).state == "cancelled"
    community.looked()


async def test_after_a_death_nobody_gets_a_text_and_the_worker_has_names_to_phone(
    community: Community,
) -> None:
    """刘师傅 had money along for an errand: that too the worker hears, and rings."""
    liu, li = community.liu, community.li_worker
    await promised(community, volunteer="刘建国", service="errands")
    await taps(liu, "老人给的", "50元", "对的")
    community.looked()
    await is_said(community, "去世")
    await li.taps("对的")
    assert not liu.unseen
    assert not community.wang.unseen
    assert "刘建国" in li.screen.bubbles[-1].text
    assert "账:给了50元,还没交账" in li.screen.text
    community.looked()


async def test_money_that_whoever_gives_it_back_still_has_is_the_workers(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await promised(community, service="errands")
    await taps(wang, "老人给的", "50元", "对的")
    community.looked()
    await taps(wang, "去不了了", "家里有事")
    assert "老人给的50元还在您这里" in "".join(event.text for event in wang.unseen)
    assert "跑腿的账请看看:王秀兰 → 李大山" in "".join(event.text for event in li.unseen)
    community.looked()


async def test_money_that_does_not_add_up_is_the_workers(community: Community) -> None:
    """50 yuan, 30 spent, 10 back: the read-back says so, and the worker has a card."""
    wang, li = community.wang, community.li_worker
    await promised(community, service="errands")
    await taps(wang, "老人给的", "50元", "对的", "交账")
    await wang.says("银行卡也给我了")
    assert "卡和密码不要交给别人" in wang.screen.text
    await wang.says("三十块")
    await wang.says("10")
    await wang.taps("没有小票")
    assert "没小票。对不上:少10元。" in wang.screen.text
    await wang.taps("对的")
    assert "跑腿的账请看看" in li.screen.text
    assert "对不上:少10元。\n没有小票" in li.screen.text
    community.looked()


async def test_a_volunteer_who_falls_ill_gives_all_back_and_hears_one_line(community: Community) -> None:
    await promised(community, TOMORROW)
    await promised(community, date(2026, 3, 20), elder="张桂珍")

    async def falls_ill(tx: Tx) -> None:
        by_name = {row["name"]: row["id"] for row in await tx.all("SELECT id, name FROM person")}
        wang, li = await people.get(tx, by_name["王秀兰"]), await people.get(tx, by_name["小李"])
        await going.give_back_all(tx, Actor(li, "worker", None), wang)
        await going.give_back_all(tx, Actor(li, "worker", None), li)

    assert community.world.app is not None
    await community.world.app.database.turn(falls_ill, "test")
    await community.town.moves_on()
    community.wang.sees("王阿姨,您答应过的2次,另外找人去")
    assert not community.wang.unseen
    community.li_elder.sees("王阿姨来不了了")
    community.zhang_elder.sees("王阿姨来不了了")
    community.looked()


async def test_nobody_said_that_they_went_and_afterwards_they_say_so(community: Community) -> None:
    """The day is over: the card asks. 做完了 logs it still; 没去成 of another is told to whoever asked."""
    wang, li = community.wang, community.li_worker
    await passes(community, minutes=1)  # last Sunday's round has nothing to ask about yet
    await promised(community, start=840)
    await promised(community, start=1000, elder="张桂珍", asked_as="relative", asker="小张")
    await passes(community, hours=17)
    assert "这次还没记:李爹爹" in wang.screen.text
    community.looked()
    await wang.taps("没去成")
    community.zhang_elder.sees("王阿姨没来成")
    community.zhang_relative.sees("张婆婆:王阿姨没来成")
    li.sees("王秀兰说没去成", "张桂珍")
    assert "这次没去成:张婆婆" in wang.screen.text
    await taps(wang, "做完了", "对的")
    community.looked()
    assert (await request(community)).state == "done"
    assert (await request(community, 2)).state == "lapsed"


async def test_begun_by_mistake_it_is_still_to_come(community: Community) -> None:
    wang = community.wang
    await promised(community)
    await taps(wang, "到了", "这次不记")
    assert (await request(community)).state == "accepted"
    await wang.taps("到了")
    await taps(wang, "去不了了", "我病了")
    community.looked()
    assert "好,这次不记" in wang.screen.text
    assert (await request(community)).volunteer_id is None
