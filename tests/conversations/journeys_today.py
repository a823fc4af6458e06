"""What is left of today, and of a list: help wanted this afternoon, and lines of the group that are left out."""

from bot.store import offered
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue

NOON_ONLY = {4: [(480, 720)]}
LINES = """静水流深:昨天给李爹爹打扫了1小时
云淡风轻:昨天给张婆婆送饭半小时
花开富贵:昨天陪陈爷爷聊天1小时
静水流深:前天给李爹爹送饭半小时"""
LINES_EN = """Still Water: cleaned for 李爹爹 yesterday, 1 hour
Light Cloud: cooked for 张婆婆 yesterday, half an hour
Peony: sat with 陈爷爷 yesterday, 1 hour
Still Water: cooked for 李爹爹 yesterday, half an hour"""


async def rest_of_today(c: Community, t: Tongue) -> None:
    """At ten past three: one neighbour is free in what is left and goes. Where none is, the worker reads whom to ask."""
    c.world.clock.moves(hours=23, minutes=10)
    wanted = (t("service-cleaning"), t("ask-today-afternoon"), t("ask-nothing"), t("button-yes"))
    await taps(c.li_elder, t("home-ask"), *wanted)
    await c.wang.taps(t("button-take-offer"))
    await _only_mornings(c)
    await taps(c.zhang_elder, t("home-ask"), *wanted)
    await taps(c.li_worker, t("button-open-request"), t("button-find-helper"), "刘师傅", t("find-helper-ask"))
    await c.liu.taps(t("button-take-offer"))


async def _only_mornings(c: Community) -> None:
    assert c.world.app is not None

    async def work(tx: Tx) -> None:
        for row in await tx.all("SELECT person_id FROM role WHERE role = 'volunteer'"):
            await offered.set_hours(tx, row["person_id"], NOON_ONLY)

    await c.world.app.database.turn(work, "volunteers are free in the morning alone")


async def one_line_left_out(c: Community, t: Tongue) -> None:
    """Four lines of the group, one by one: the first is left out, the second noted, and then the worker has enough."""
    li = c.li_worker
    await li.says(t.either(LINES, LINES_EN))
    await li.taps(t("relay-each"))
    await li.says(t.either("算了", "cancel"))
    await taps(li, "王阿姨", t("button-yes"))
    await li.taps(t("relay-stop"))


JOURNEYS: dict[str, Journey] = {"rest_of_today": rest_of_today, "one_line_left_out": one_line_left_out}
