"""The elder or relative answers: every case of DOMAIN's paragraph on confirmation."""

from tests.conftest import Community
from tests.conversations.test_log_visit import logged


async def test_the_elder_says_came_and_the_worker_sees_it(community: Community) -> None:
    await logged(community)
    elder, worker = community.li_elder, community.li_worker
    await elder.taps("来过了")
    elder.toast("谢谢您")
    elder.sees_edit("您说:来过了")
    await worker.taps("待核实")
    worker.sees("还有1件")
    worker.sees("有一样证据", "李大山:来过了")
    community.wang.sees_nothing()


async def test_not_come_is_asked_once_more_and_told_to_the_worker_only(community: Community) -> None:
    await logged(community)
    elder, worker, wang = community.li_elder, community.li_worker, community.wang
    await elder.taps("没来")
    elder.sees_edit("您刚才点的是“没来”", "再想想")
    worker.sees_nothing()
    await elder.taps("没来")
    elder.sees_edit("您说:没来")
    worker.sees("李大山说:没来", "王秀兰")
    community.zhou_worker.sees("李大山说:没来")
    wang.sees_nothing()
    assert "没来" not in wang.screen.text


async def test_not_come_by_a_slip_is_taken_back_at_once(community: Community) -> None:
    await logged(community)
    elder = community.li_elder
    await elder.taps("没来")
    await elder.taps("来过了")
    elder.sees_edit("您说:来过了")
    community.li_worker.sees_nothing()


async def test_an_answer_may_be_changed_within_three_days(community: Community) -> None:
    await logged(community)
    elder = community.li_elder
    await elder.taps("来过了")
    community.world.clock.moves(days=3)
    await elder.taps("改一下")
    elder.sees("那您说呢", "来过了", "没来", "记不清")
    await elder.taps("记不清")
    elder.sees_edit("您说:记不清")


async def test_after_three_days_it_stands(community: Community) -> None:
    await logged(community)
    elder = community.li_elder
    await elder.taps("来过了")
    community.world.clock.moves(days=4)
    await elder.taps("改一下")
    elder.sees("那您说呢")
    await elder.taps("没来")
    elder.sees("答过了", "为什么")
    assert "您说:来过了" in elder.screen.text


async def test_a_second_tap_is_harmless_and_told_so(community: Community) -> None:
    await logged(community)
    elder = community.li_elder
    card = elder.screen.bubbles[-1]
    await elder.taps("来过了")
    await elder.taps_old(card, "来过了")
    elder.toast("谢谢您")
    elder.toast("已经记上了")
    assert await community.count("confirmation") == 1


async def zhang_is_visited(community: Community) -> None:
    for label in ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的"):
        await community.wang.taps(label)
    community.looked()


async def test_a_relatives_word_is_hearsay(community: Community) -> None:
    await zhang_is_visited(community)
    relative, worker = community.zhang_relative, community.li_worker
    assert "请问问老人,来过吗" in relative.screen.text
    await relative.taps("问过了,来过")
    relative.sees_edit("您说:问过了,来过")
    await worker.taps("待核实")
    worker.sees()
    worker.sees("有一样证据", "问过了,来过")


async def test_the_elders_own_word_wins_and_a_difference_goes_to_the_worker(community: Community) -> None:
    await zhang_is_visited(community)
    relative, elder, worker = community.zhang_relative, community.zhang_elder, community.li_worker
    await relative.taps("说没来")
    await relative.taps("说没来")
    worker.sees("家人", "说没来")
    community.zhou_worker.sees("说没来")
    await elder.taps("来过了")
    await worker.taps("待核实")
    worker.sees()
    worker.sees("说得不一样")
    community.wang.sees_nothing()


async def test_the_relative_who_could_not_ask_changes_nothing(community: Community) -> None:
    await zhang_is_visited(community)
    await community.zhang_relative.taps("没问到")
    await community.li_worker.taps("待核实")
    community.li_worker.sees()
    community.li_worker.sees("请核对", "没问到")


async def test_an_elder_who_is_not_to_be_asked_is_never_asked(community: Community) -> None:
    await community.set_asked("张桂珍", asked=False)
    await zhang_is_visited(community)
    assert "来过吗" not in community.zhang_elder.screen.text
    assert "来过吗" in community.zhang_relative.screen.text


async def test_no_answer_is_not_a_no(community: Community) -> None:
    await logged(community)
    community.world.clock.moves(days=5)
    worker = community.li_worker
    await worker.taps("待核实")
    worker.sees()
    worker.sees("老人和家人还没回话", "请核对")
    assert "⚠" not in worker.screen.bubbles[-1].text


async def test_an_elder_without_a_phone_is_visited_all_the_same(community: Community) -> None:
    for label in ("记一次服务", "陈爷爷", "上门看看", "今天上午", "1小时", "对的"):
        await community.wang.taps(label)
    assert "记上了:给陈爷爷" in community.wang.screen.text
    community.looked()


async def test_an_answer_leaves_no_mark_on_the_cards_of_others(community: Community) -> None:
    """Not even an edited mark: the volunteer is not to guess from it that somebody said 没来."""
    for label in ("记一次服务", "张婆婆", "送饭做饭", "今天上午", "半小时", "对的"):
        await community.wang.taps(label)
    community.looked()
    await community.zhang_elder.taps("没来")
    await community.zhang_elder.taps("没来")
    community.looked()
    for one in (community.wang, community.zhang_relative):
        assert not one.screen.bubbles[-1].edited
    await community.wang.taps("撤回")
    community.looked()
    assert "已撤回" in community.wang.screen.bubbles[-1].text
