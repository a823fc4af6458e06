"""今天下午, asked for at ten past three: who is free in what is left is asked; else the worker has whom to ask."""

import pytest

from bot.store import offered
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.asking import state

WANG_TRAINED = "INSERT INTO training VALUES ((SELECT id FROM person WHERE name = '王秀兰'), 'clinic', '2026-01-05', NULL)"


async def thursday(community: Community, **past_three: int) -> None:
    community.world.clock.moves(hours=23)
    community.world.clock.moves(**past_three)
    assert community.world.app is not None

    async def trains(tx: Tx) -> None:
        await tx.write(WANG_TRAINED)

    await community.world.app.database.turn(trains, "test")


@pytest.mark.parametrize(("service", "minutes"), [("陪看病", 10), ("打扫卫生", 70), ("聊天做伴", 85)])
async def test_who_is_free_in_what_is_left_is_asked(community: Community, service: str, minutes: int) -> None:
    await thursday(community, minutes=minutes)
    await taps(community.li_elder, "请人帮忙", service, "今天下午", "没有", "对的")
    assert "正在问邻居,有人来马上告诉您。" in community.li_elder.screen.text
    community.wang.sees(f"问问您:李爹爹想请人{service}", "今天(3月19日 星期四)下午", "我去")
    community.looked()
    community.world.clock.moves(minutes=20)
    await community.wang.taps("我去")
    community.li_elder.sees(f"说好了,王阿姨来{service}")
    assert await state(community) == "accepted"
    community.looked()


async def test_when_too_little_is_left_the_worker_has_whom_to_phone_and_to_ask(community: Community) -> None:
    await thursday(community, minutes=145)
    li = community.li_worker
    await taps(community.li_elder, "请人帮忙", "打扫卫生")
    await community.li_elder.says("今天下午")
    await taps(community.li_elder, "没有", "对的")
    community.wang.sees_nothing()
    told = li.sees("没找到人:李大山", "来不及等回话了。请打个电话问问。", "看帮忙单").text
    assert told.endswith("1. 王秀兰 没留电话 结对的 · 周四下午有空\n2. 刘建国 没留电话 周四下午有空")
    await taps(li, "看帮忙单", "谁合适", "刘师傅", "问问TA")
    community.liu.sees("问问您:一位老人想请人打扫卫生", "我去")
    community.looked()
    assert await state(community) == "lapsed"
    await community.liu.taps("我去")
    community.li_elder.sees("说好了,刘师傅来打扫卫生")
    community.looked()


async def test_where_nobody_is_usually_free_then_they_may_be_asked_all_the_same(community: Community) -> None:
    """Both help in the mornings alone: nobody is asked unbidden, the worker reads their names and asks one."""
    await thursday(community, minutes=10)
    assert community.world.app is not None

    async def mornings(tx: Tx) -> None:
        for row in await tx.all("SELECT person_id FROM role WHERE role = 'volunteer'"):
            await offered.set_hours(tx, row["person_id"], {4: [(480, 720)]})

    await community.world.app.database.turn(mornings, "test")
    li = community.li_worker
    await taps(community.li_elder, "请人帮忙", "打扫卫生", "今天下午", "没有", "对的")
    community.wang.sees_nothing()
    told = li.sees("没找到人:李大山,打扫卫生,今天(3月19日 星期四)下午", "看帮忙单").text
    assert told.endswith(
        "手机上没有能问的人。请打个电话问问。\n1. 王秀兰 没留电话 结对的\n2. 刘建国 没留电话"
    )
    await li.taps("看帮忙单")
    li.sees("现在:没找到人", "谁合适")
    await li.taps("谁合适")
    asked = li.sees("这几位平常那时候没空,可以问一问:").text
    assert asked.splitlines()[-2:] == ["1. 王秀兰 结对的", "2. 刘建国"]
    await taps(li, "王阿姨", "问问TA")
    community.wang.sees("问问您:李爹爹想请人打扫卫生", "我去")
    community.looked()
    await community.wang.taps("我去")
    community.li_elder.sees("说好了,王阿姨来打扫卫生")
    community.looked()


async def test_where_all_were_asked_enough_the_worker_reads_so_and_may_ask_one(community: Community) -> None:
    """Twice today already: nobody is bothered a third time unasked, and the words say why."""
    await thursday(community, minutes=10)
    for service, on in (("送饭做饭", "明天上午"), ("跑腿办事", "明天下午")):
        await taps(community.li_elder, "请人帮忙", service, on, "没有", "对的")
        community.looked()
        community.world.clock.moves(minutes=2)
    li = community.li_worker
    await taps(community.zhang_elder, "请人帮忙", "打扫卫生", "今天下午", "没有", "对的")
    community.wang.sees_nothing()
    told = li.sees("没找到人:张桂珍", "看帮忙单").text
    assert "能去的2位,这阵子都问得够多了,不再发消息打扰。请打个电话,或点“谁合适”问一位。\n1. 王秀兰" in told
    await taps(li, "看帮忙单", "谁合适", "王阿姨", "问问TA")
    community.wang.sees("问问您:张婆婆想请人打扫卫生", "我去")
    community.looked()
