"""值班表: who is called first at night and on days of rest; an empty night is red in time."""

from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_away import goes_away, role_ends
from tests.conversations.test_today import ticks


async def takes_off(worker: Neighbour, *names: str) -> None:
    for name in names:
        await taps(worker, "更多", "值班表", name, "不值班了", "对的")


async def test_a_worker_puts_a_colleague_on_the_list_and_each_answer_can_be_changed(
    community: Community,
) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await takes_off(li, "小李", "小周")
    zhou.sees("小李把您从值班表上拿下来了")
    community.looked()
    await taps(li, "更多", "值班表")
    li.sees("要哪一样")
    assert li.sees(
        "夜里从下午5点半到第二天上午8点半", "有急事先找", "周一夜里:没有人", "周日白天:没有人", "给谁排班"
    ).labels[:2] == ("小李", "小周")
    await li.says("小周")
    assert "天天都值" in li.sees("小周值哪些班", "周末(周五夜起)").labels
    await li.taps("只值一班")
    li.sees("值哪一班", "周一夜里", "还有")
    await li.taps("周三夜里")
    li.sees("小周:周三夜里。每周都这样,对吗")
    await taps(li, "改一下", "哪些班", "周末(周五夜起)", "对的")
    zhou.sees("小李把您排进了值班表:周末(周五夜起)")
    shown = li.screen.bubbles[-1].text
    assert "周三夜里:没有人" in shown
    assert "周五夜里:小周\n周六夜里:小周\n周日夜里:小周\n周六白天:小周\n周日白天:小周" in shown
    await taps(li, "更多", "值班表", "小李", "周一到周四夜里", "对的")
    assert "没有人" not in li.screen.bubbles[-1].text
    community.looked()


async def test_an_empty_list_for_the_coming_night_or_weekend_is_red(community: Community) -> None:
    li, zhao = community.li_worker, community.zhao_officer
    await li.taps("今天要办")
    assert "值班" not in li.screen.bubbles[-1].text
    await takes_off(li, "小李", "小周")
    await taps(li, "更多", "值班表", "小李", "周一到周四夜里", "对的")
    community.looked()
    await li.taps("今天要办")
    assert "值班" not in li.sees("今天要办").text
    await ticks(community, days=1, hours=16, minutes=30)  # Friday 08:30
    zhao.sees("🔴 值班表上没人:银湖社区")
    li.sees("1. 🔴 值班表上没人:周五夜里、周六白天、周六夜里、周日白天、周日夜里", "排值班")
    community.looked()
    await taps(li, "排值班", "小周", "周末(周五夜起)", "对的")
    community.looked()
    await li.taps("今天要办")
    assert "值班" not in li.sees("今天要办").text


async def test_whoever_is_no_worker_any_more_is_not_on_the_list(community: Community) -> None:
    await takes_off(community.li_worker, "小李")
    await role_ends(community, "小周", "worker", "银湖社区")
    community.looked()
    await community.li_worker.taps("今天要办")
    community.li_worker.sees("🔴 值班表上没人:周三夜里")


async def test_at_night_who_is_on_the_list_is_called_first_and_their_deputy_where_they_are_away(
    community: Community,
) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await takes_off(li, "小周")
    community.looked()
    await community.li_elder.says("救命")
    for one in (li, zhou):
        one.sees("急!李大山")  # office hours: everybody who is here
    await taps(community.li_elder, "按错了")
    community.looked()
    community.world.clock.moves(hours=2)
    await community.li_elder.says("救命")
    li.sees("急!李大山")
    zhou.sees_nothing()
    await taps(community.li_elder, "按错了")
    await goes_away(li, "小周")
    community.looked()
    await community.li_elder.says("救命")
    zhou.sees("(代小李)急!李大山")
    li.sees_nothing()
    community.looked()


async def test_where_nobody_on_the_list_is_here_all_who_are_here_are_called(community: Community) -> None:
    li, zhou = community.li_worker, community.zhou_worker
    await takes_off(li, "小周")
    await goes_away(li, "先不请人")
    community.looked()
    community.world.clock.moves(hours=2)
    await community.li_elder.says("救命")
    zhou.sees("急!李大山")
    li.sees_nothing()
    community.looked()


async def test_an_officer_sets_the_streets_own_list(community: Community) -> None:
    """By its name, or under 更多 as workers do."""
    zhao = community.zhao_officer
    await zhao.says("值班表")
    assert zhao.sees("周一夜里:没有人", "给谁排班").labels[0] == "赵主任"
    await taps(zhao, "赵主任", "天天都值", "对的")
    zhao.unseen.clear()
    assert "周一夜里:赵主任" in zhao.screen.bubbles[-1].text
    community.zhou_worker.sees_nothing()
    await taps(zhao, "更多", "值班表", "赵主任", "不值班了", "对的")
    assert "周一夜里:没有人" in zhao.screen.bubbles[-1].text
    zhao.unseen.clear()
