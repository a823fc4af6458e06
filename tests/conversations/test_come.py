"""Whoever took a request goes: arrived, done, given back, nobody opened, something went wrong; to 办好了."""

from datetime import date

from bot.actions import offers
from bot.model import Actor, Request
from bot.store import people, requests, roles
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community

TODAY = date(2026, 3, 18)


async def promised(
    c: Community, on: date = TODAY, start: int | None = 840, *, service: str = "cleaning", elder: str = "李大山",
    volunteer: str = "王秀兰", asked_as: str = "elder", asker: str | None = None, words: str = "", minutes: int = 90,
) -> None:  # fmt: skip
    """李爹爹 asked for help, and 王阿姨 said 我去: her card is on her screen, and everybody has looked."""

    async def work(tx: Tx) -> None:
        by_name = {row["name"]: row["id"] for row in await tx.all("SELECT id, name FROM person")}
        elder_id, volunteer_id = by_name[elder], by_name[volunteer]
        unit_id = await roles.unit_of(tx, elder_id, "elder")
        assert unit_id is not None
        request = await requests.add(
            tx, unit_id=unit_id, elder_ids=[elder_id], service=service, on=on, part=None, start=start, minutes=minutes,
            words=words, asked_by=by_name[asker or elder], asked_as=asked_as,
        )  # fmt: skip
        li, goes = await people.get(tx, by_name["小李"]), await people.get(tx, volunteer_id)
        taken = await offers.take(tx, Actor(li, "worker", unit_id), request, goes)
        assert isinstance(taken, Request)

    assert c.world.app is not None
    await c.world.app.database.turn(work, f"promised {elder} {volunteer} {on} {start}")
    await c.town.moves_on()
    c.looked()


async def request(c: Community, request_id: int = 1) -> Request:
    async def work(tx: Tx) -> Request:
        return await requests.get(tx, request_id)

    assert c.world.app is not None
    return await c.world.app.database.reading(work)


async def passes(c: Community, **by: int) -> None:
    """Time goes by, and the clock's side ticks."""
    c.world.clock.moves(**by)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()


async def test_from_the_card_to_the_verified_visit(community: Community) -> None:
    """到了, 结束, 对的: the service is known from the request. The worker verifies, and the request is settled."""
    wang = community.wang
    await promised(community, start=960, words="家里有只狗")
    assert "您去:李爹爹" in wang.screen.text
    assert "家里有只狗" in wang.screen.text
    await wang.taps("到了")
    wang.sees("开始了:李爹爹")
    assert (await request(community)).state == "under-way"
    community.world.clock.moves(minutes=85)
    await wang.taps("做完了")
    wang.sees("对不对", "打扫卫生", "下午4点到5点25分", "1小时25分钟")
    await wang.taps("对的")
    community.li_elder.sees("王阿姨说来看过您")
    assert (await request(community)).state == "done"
    await taps(community.li_worker, "待核实", "属实")
    community.looked()
    assert (await request(community)).state == "closed"


async def test_an_errands_money_is_received_and_settled_with_a_receipt(community: Community) -> None:
    """20 yuan along, 15.5 spent, 4.5 back: the elder hears of both, the worker sees it beside the visit."""
    wang, elder, li = community.wang, community.li_elder, community.li_worker
    await promised(community, start=840, service="errands", minutes=60)
    await taps(wang, "老人给的", "20元")
    assert "李爹爹交给您20元" in wang.screen.text
    assert "银行卡" in wang.screen.text
    await wang.taps("对的")
    elder.sees("王阿姨帮忙跑腿", "20元")
    await wang.taps("交账")
    await wang.says("十五块五")
    await wang.taps("4元5角")
    assert "请拍一张小票" in wang.screen.text
    await wang.sends("photo")
    assert "给了20元,用了15元5角,找回4元5角。有小票。" in wang.screen.text
    await wang.taps("对的")
    elder.sees("给了20元,用了15元5角,找回4元5角")
    await elder.taps("看小票")
    assert elder.screen.bubbles[-1].media == "photo"
    await taps(wang, "做完了", "对的")
    await li.taps("待核实")
    assert "账:给了20元,用了15元5角,找回4元5角" in li.screen.text
    await li.taps("看小票")
    community.looked()


async def test_a_length_is_asked_where_the_time_agreed_on_is_not_over(community: Community) -> None:
    """16:00 now, 15:30 to 17:00 agreed on: what has not ended has no length yet. Told otherwise, it is kept otherwise."""
    wang = community.wang
    await promised(community, start=930)
    await wang.taps("做完了")
    assert "做了多久" in wang.screen.bubbles[-1].text
    await taps(wang, "半小时", "改一下", "帮什么忙", "上门看看", "对的")
    community.looked()
    done = await request(community)
    assert (done.state, done.visit_id) == ("done", 1)


async def test_a_visit_told_in_a_sentence_finishes_the_request_and_taken_back_it_is_owed_again(
    community: Community,
) -> None:
    wang, li = community.wang, community.li_worker
    await promised(community, start=840)
    await wang.says("今天下午两点到三点给李爹爹打扫卫生")
    await wang.taps("对的")
    assert (await request(community)).state == "done"
    assert "去过了:李爹爹" in wang.screen.text
    await wang.taps("撤回")
    assert (await request(community)).state == "accepted"
    assert (await request(community)).visit_id is None
    await wang.says("今天下午两点到三点给李爹爹打扫卫生")
    await wang.taps("对的")
    await taps(li, "待核实", "退回", "不予记录")
    await taps(li, "说不清楚", "对的")
    community.looked()
    assert (await request(community)).state == "lapsed"


async def test_given_back_it_is_open_again_and_everybody_concerned_hears_it(community: Community) -> None:
    """The day before: the daughter who asked, 张婆婆 and the worker are told, in the evening too. The address goes."""
    wang = community.wang
    await promised(
        community,
        date(2026, 3, 19),
        600,
        elder="张桂珍",
        asked_as="relative",
        asker="小张",
        words="按门铃要久一点",
    )
    await wang.taps("去不了了")
    wang.sees("张婆婆那边您去不了了", "马上另外找人")
    await wang.taps("我病了")
    assert "您别急" in wang.screen.text
    community.zhang_elder.sees("王阿姨来不了了", "正在另外找人")
    community.zhang_relative.sees("王阿姨来不了了", "正在另外找人")
    community.liu.sees("问问您", "我去")
    for worker in (community.li_worker, community.zhou_worker):
        worker.sees("王秀兰去不了了(病了)", "张桂珍", "请您看着")
    community.looked()
    given = await request(community)
    assert (given.state, given.volunteer_id, given.agreed) == ("offered", None, None)
    card = next(one for one in wang.screen.bubbles if "张婆婆" in one.text and "不去了" in one.text)
    assert "按门铃" not in card.text
    assert not card.labels


async def test_given_back_days_before_the_worker_is_left_in_peace(community: Community) -> None:
    wang = community.wang
    await promised(community, date(2026, 3, 25), 600)
    assert wang.screen.bubbles[-1].labels == ["去不了了"]
    await taps(wang, "去不了了", "别的事")
    community.li_elder.sees("王阿姨来不了了")
    assert not community.li_worker.unseen
    community.looked()


async def test_nobody_home_twice(community: Community) -> None:
    """Once: the community, the elder and the daughter hear it, and one rings. Twice: the worker's card says whom to ring."""
    wang, li = community.wang, community.li_worker
    await promised(community, start=960, elder="张桂珍", asked_as="relative", asker="小张")
    await taps(wang, "到了")
    wang.unseen.clear()
    await wang.taps("没人开门")
    wang.sees("别急", "打个电话")
    community.zhang_elder.sees("没人开门")
    community.zhang_relative.sees("王阿姨到张婆婆家了")
    community.zhang_relative.sees("没人开门")
    li.sees("王秀兰到张桂珍家了,没人开门")
    community.zhou_worker.sees("没人开门")
    await wang.taps("打个电话")
    wang.sees("没有登记电话")
    community.world.clock.moves(minutes=30)
    await wang.taps("没人开门")
    wang.sees("您先回去歇歇")
    assert li.sees("去了两次", "张桂珍家没人开门", "请给老人和家里人打电话").labels == ("处理好了",)
    community.zhou_worker.sees("去了两次")
    assert (await request(community)).state == "lapsed"
    await li.taps("处理好了")
    assert "小李处理好了" in li.screen.text
    wang.sees("社区处理好了")
    community.looked()


async def test_something_broke_is_the_workers_until_it_is_seen_to(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await promised(community, start=840)
    await taps(wang, "做完了", "对的", "出了点事", "东西坏了")
    await wang.says("碗打碎了一个")
    community.looked()
    await taps(li, "今天要办", "看出的事")
    assert "东西坏了:李大山家。王秀兰说的" in li.screen.text
    assert "碗打碎了一个" in li.screen.text
    await li.taps("处理好了")
    community.looked()
    await taps(li, "今天要办")
    assert "出了点事" not in li.screen.bubbles[-1].text
    community.looked()


async def test_a_fall_that_is_happening_now_leads_to_120(community: Community) -> None:
    """It is the alarm of that phone; whom it would not be about, the worker's card and the family are told by name."""
    wang, liu = community.wang, community.liu
    await promised(community, start=840, elder="张桂珍")
    await taps(wang, "出了点事", "摔了", "要紧,要救人")
    assert "120" in wang.screen.text
    assert any("张桂珍有急事" in event.text for event in community.li_worker.unseen)
    assert any("急" in event.text for event in community.zhang_relative.unseen)
    assert await community.count("mishap") == 0
    community.looked()
    await promised(community, start=930, elder="张桂珍", volunteer="刘建国")
    await taps(liu, "出了点事", "摔了", "要紧,要救人")
    assert "120" in liu.screen.text
    assert any("张桂珍摔了" in event.text for event in community.li_worker.unseen)
    assert any("张桂珍摔了" in event.text for event in community.zhang_relative.unseen)
    community.looked()
