"""急事: how it climbs where nobody answers, by day and by night, and who sees what is open."""

from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_away import goes_away, role_ends
from tests.conversations.test_refused import in_store, named
from tests.conversations.test_today import ticks
from tests.conversations.test_urgent import calls


async def lives(
    community: Community, name: str, estate: str, address: str = "", *, at_night: bool = False
) -> None:
    """What the register and a volunteer's offer say: their own talks have their own tests."""

    async def work(tx: Tx) -> object:
        person = await named(tx, name)
        await people.change(tx, person.id, estate=estate)
        if address:
            await people.keep_private(tx, person.id, "address", address)
            await people.keep_private(tx, person.id, "phone", "02783005678")
        if at_night:
            await tx.write(
                "INSERT INTO offering (volunteer_id, at_night, noted_at) VALUES (:id, 1, 0)", id=person.id
            )
        return None

    await in_store(community, work)


async def test_no_answer_for_two_minutes_is_a_yes_also_where_the_process_was_down(
    community: Community,
) -> None:
    await community.li_elder.taps("急事找人")
    community.looked()
    await ticks(community, minutes=1, seconds=59)
    community.li_worker.sees_nothing()
    await community.world.restarts()
    await ticks(community, seconds=1)
    community.li_worker.sees("急!李大山在这里说有急事", "我来处理")
    community.li_elder.sees_nothing()
    assert "正在叫人,已经告诉了3位" in community.li_elder.screen.text
    community.looked()
    await ticks(community, seconds=5)
    community.li_worker.sees_nothing()


async def test_where_nobody_goes_it_climbs_each_step_once(community: Community) -> None:
    zhou, zhao, bureau = community.zhou_worker, community.zhao_officer, community.bureau
    await taps(community.li_worker, "更多", "值班表", "小周", "不值班了", "对的")
    community.world.clock.moves(hours=7)  # 23:00: quiet hours do not count
    community.looked()
    await community.zhang_elder.says("摔倒了起不来")
    community.li_worker.sees("急!张桂珍")
    community.zhang_relative.sees("急!张桂珍")
    zhou.sees_nothing()
    await ticks(community, minutes=2)
    community.wang.sees_nothing()  # paired, but nobody may wake her
    await ticks(community, minutes=3)
    zhou.sees("急!张桂珍", "小李 晚上11点收到", "我来处理")
    zhao.sees_nothing()
    await ticks(community, minutes=5)
    assert zhao.sees("急!张桂珍", "小周 晚上11点05分收到").labels == ("我来处理",)
    bureau.sees_nothing()
    await ticks(community, minutes=10)
    bureau.sees("急!张桂珍", "赵主任 晚上11点10分收到")
    await ticks(community, hours=1)
    for one in (community.li_worker, zhou, zhao, bureau):
        one.sees_nothing()
    await zhao.taps("我来处理")
    zhao.sees_edit("张桂珍的急事,您来处理", "赵主任 晚上11点10分告诉,夜里12点20分回话")
    community.zhang_elder.unseen.clear()


async def test_a_process_that_was_down_climbs_a_step_a_minute(community: Community) -> None:
    await community.li_elder.says("救命")
    community.looked()
    await ticks(community, minutes=45)
    community.wang.sees("急!李爹爹")
    community.zhao_officer.sees_nothing()
    await ticks(community, minutes=1)
    community.zhao_officer.sees("急!李大山")  # the colleagues knew it from the first
    community.bureau.sees_nothing()
    await ticks(community, minutes=1)
    community.bureau.sees("急!李大山")
    community.looked()


async def test_by_night_only_who_said_so_is_woken_and_a_neighbour_learns_where_with_her_yes(
    community: Community,
) -> None:
    liu, wang = community.liu, community.wang
    await lives(community, "李大山", "银湖小区", "银湖小区3栋501")
    await lives(community, "刘建国", "银湖小区", at_night=True)
    await role_ends(community, "小李", "worker", "银湖社区")
    community.world.clock.moves(hours=12)
    await calls(community.li_elder)
    wang.sees_nothing()
    told = liu.sees("急!银湖小区一位老人那边有急事", "先打120")
    assert "李" not in told.text
    assert "3栋" not in told.text
    await liu.taps("我去看")
    liu.sees_edit("好,您去看李爹爹", "银湖小区3栋501", "02783005678")
    community.li_elder.sees("刘师傅看到了")
    await ticks(community, hours=11, minutes=59)
    assert "3栋501" in liu.screen.text
    await ticks(community, minutes=1)
    assert "3栋501" not in liu.screen.text
    assert "02783005678" not in liu.screen.text
    assert "3栋501" in community.zhou_worker.screen.text
    community.looked()


async def test_where_nobody_can_be_reached_it_says_so_and_tells_no_lies(community: Community) -> None:
    for name in ("小李", "小周"):
        await role_ends(community, name, "worker", "银湖社区")
    for name, role, unit in (("赵主任", "officer", "金银湖街道"), ("东西湖区", "bureau", "东西湖区")):
        await role_ends(community, name, role, unit)
    await community.li_elder.says("救命")
    community.li_elder.sees("急事先打120", "社区的人我这会儿找不到")
    community.li_elder.sees("要叫人来吗")
    await community.li_elder.taps("是,快来人")
    community.wang.sees("李爹爹那边有急事")
    community.looked()


async def test_what_is_open_stands_first_on_the_workers_and_the_streets_list(community: Community) -> None:
    li, zhao = community.li_worker, community.zhao_officer
    await taps(li, "今天要办")
    assert "急事" not in li.screen.bubbles[-1].text
    await calls(community.li_elder)
    community.looked()
    await li.taps("今天要办")
    li.sees("1. 还没办完的急事:1件", "看急事")
    await li.taps("看急事")
    li.sees("急!李大山在这里说有急事", "小李 下午4点收到", "我来处理")
    await ticks(community, hours=16, minutes=30)
    community.looked()
    await zhao.taps("看急事")
    zhao.sees("急!李大山在这里说有急事", "小李 下午4点收到")
    assert zhao.screen.bubbles[-1].labels == ["我来处理"]
    await taps(li, "我来处理", "办好了", "没事了")
    community.looked()
    await zhao.taps("看急事")
    zhao.sees("没有没办完的急事")


async def test_a_deputy_is_told_in_whose_place(community: Community) -> None:
    await goes_away(community.li_worker, "小周")
    community.looked()
    await community.li_elder.says("救命")
    community.zhou_worker.sees("(代小李)急!李大山在这里说有急事")
    community.li_worker.sees_nothing()
    community.looked()


async def test_who_does_not_want_to_live_hears_a_gentle_answer_and_is_not_left_alone(
    community: Community,
) -> None:
    elder = community.zhang_elder
    await elder.says("我不想活了")
    elder.sees("我很挂心", "别一个人待着", "社区那边我已经告诉了", "12356", "120")
    elder.sees("要社区的人来陪您吗", "按错了")
    await elder.taps("是,快来人")
    community.li_worker.sees("急!张桂珍", "慢慢听")
    community.wang.sees_nothing()
    community.zhang_relative.sees("急!张桂珍")
    community.looked()
    for name in ("小李", "小周"):
        await role_ends(community, name, "worker", "银湖社区")
    for name, role, unit in (("赵主任", "officer", "金银湖街道"), ("东西湖区", "bureau", "东西湖区")):
        await role_ends(community, name, role, unit)
    await community.li_elder.says("活着没意思,想死")
    community.li_elder.sees("快喊身边的人", "12356")
    community.looked()


async def test_neighbours_are_not_called_to_despair_that_is_said_after_the_button(
    community: Community,
) -> None:
    elder = community.zhang_elder
    await elder.taps("急事找人")
    community.looked()
    await elder.says("我不想活了")
    elder.sees("我很挂心", "12356")
    community.wang.sees_nothing()
    community.looked()


async def test_at_night_a_colleague_whose_phone_is_on_file_is_on_the_card(community: Community) -> None:
    await taps(community.li_worker, "更多", "值班表", "小周", "不值班了", "对的")
    await community.zhou_worker.shares_contact("13900002222")
    community.world.clock.moves(hours=7)
    community.looked()
    await community.li_elder.taps("急事找人")
    community.li_elder.sees("120")
    community.li_elder.sees("社区小周", "13900002222")
    await community.li_elder.taps("按错了")
    community.looked()
