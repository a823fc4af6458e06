"""Points by conversation: earned once, 零头 carried on, and books that agree with the visits whatever people do."""

import re
from random import Random

import pytest

from bot.store import audit
from bot.understanding.half_points import NotHalf, read_half_points
from tests.conftest import Community, Neighbour
from tests.security.facts import number, spares_the_disk


async def logs(volunteer: Neighbour, length: str, day: str = "今天上午", elder: str = "李爹爹") -> None:
    await volunteer.taps("记一次服务")
    for label in (elder, "打扫卫生", day):
        await volunteer.taps(label)
    await volunteer.says(length)
    await volunteer.taps("对的")


async def verifies(worker: Neighbour) -> None:
    await worker.taps("待核实")
    await worker.taps("属实")


async def audits(officer: Neighbour) -> None:
    await officer.taps("待审核")
    await officer.taps("审核通过")


async def points_of(volunteer: Neighbour) -> str:
    volunteer.unseen.clear()
    await volunteer.taps("我的积分")
    return volunteer.unseen.popleft().text


async def clean(community: Community) -> list[str]:
    assert community.world.app is not None
    return await community.world.app.database.reading(audit.faults)


@pytest.mark.parametrize(
    ("said", "half_points"),
    [
        ("0.25", NotHalf(0, 1)), ("−1", None), ("-1", None), ("1e9", None), ("NaN", None), ("１．５", 3),
        ("一个半", 3), ("半分", 1), ("两分半", 5), ("0", None), ("1.75分", NotHalf(3, 4)), ("1000000000", None), ("∞", None),
        ("0.5", 1), ("1/2", None), ("1,5", None), ("½", 1), ("0x10", None), ("10000分半", None),
    ],
)  # fmt: skip
def test_half_points(said: str, half_points: int | NotHalf | None) -> None:
    """Points are read as whole half-points, or not at all."""
    assert read_half_points(said) == half_points


async def test_remainder_carries(community: Community) -> None:
    """45 minutes make half a point and leave 15; 45 more fill a whole one: 1分半 in all, and nothing is left."""
    wang, li, zhao = community.wang, community.li_worker, community.zhao_officer
    await logs(wang, "45分钟", "昨天上午")
    await verifies(li)
    community.looked()
    assert re.search("0分能用.*还有半分街道还在看.*15分钟", await points_of(wang), re.DOTALL)
    await logs(wang, "45分钟", "昨天下午")
    await verifies(li)
    wang.unseen.rotate(1)
    wang.sees("社区核实了", "记上1分")
    for _ in range(2):
        await audits(zhao)
    community.looked()
    told = await points_of(wang)
    assert "1分半能用" in told
    assert "15分钟" not in told
    await wang.taps("怎么来的")
    lines = [line for line in wang.sees("+1分", "+半分").text.split("\n") if line[:1].isdigit()]
    [second] = [line[0] for line in lines if line.endswith("+1分")]
    [first] = [line[0] for line in lines if line.endswith("+半分")]
    await wang.taps(f"第{second}条为什么")
    wang.sees("45分钟", "15分钟", "1分")
    await wang.taps(f"第{first}条为什么")
    wang.sees("45分钟", "半分", "15分钟")
    assert await number(community.world, "SELECT sum(half_points) FROM transfer WHERE kind = 'post'") == 3
    community.looked()


async def test_returned_and_verified_again_earns_once(community: Community) -> None:
    """Sent back by the street, corrected, sent back by the community, corrected, verified, audited: two half-points."""
    wang, li, zhao = community.wang, community.li_worker, community.zhao_officer
    await logs(wang, "2小时")
    await verifies(li)
    await zhao.taps("待审核")
    await zhao.taps("退回")
    await zhao.taps("时间不对")
    community.looked()
    assert "0分能用" in await points_of(wang)
    await corrects(wang, "1个半小时")
    await li.taps("待核实")
    assert "1分半" in li.screen.bubbles[-1].text
    await li.taps("退回")
    await li.taps("时间不对")
    await corrects(wang, "1小时")
    await verifies(li)
    community.looked()
    assert "还有1分街道还在看" in await points_of(wang)
    await audits(zhao)
    community.looked()
    assert "1分能用" in await points_of(wang)
    assert await number(community.world, "SELECT sum(half_points) FROM transfer WHERE kind = 'post'") == 2
    assert await number(community.world, "SELECT count(*) FROM transfer WHERE kind = 'void'") == 1
    assert await number(community.world, "SELECT posted_credits FROM account WHERE kind = 'member'") == 2
    assert await number(community.world, "SELECT round FROM visit") == 3


async def corrects(volunteer: Neighbour, length: str) -> None:
    for label in ("改一改", "改一下", "做了多久"):
        await volunteer.taps(label)
    await volunteer.says(length)
    await volunteer.taps("对的")


# A life of people ----------------------------------------------------------------------------------------

LENGTHS = ("20分钟", "半小时", "45分钟", "1小时", "1小时40分钟", "2小时", "8小时")
WHY = ("时间不对", "说不清楚", "那天不在")


class Life:
    """People do this and that, in any order; what cannot be done just then is left."""

    def __init__(self, community: Community, seed: int) -> None:
        self.people, self.chance = community, Random(seed)
        self.done: dict[str, int] = {}

    async def goes_on(self) -> None:
        deeds = (
            self.logs, self.logs, self.logs, self.verifies, self.verifies, self.changes_length, self.returns, self.refuses,
            self.corrects, self.corrects, self.withdraws, self.audits, self.audits, self.sends_back, self.answers, self.waits,
        )  # fmt: skip
        deed = self.chance.choice(deeds)
        if await deed():
            self.done[deed.__name__] = self.done.get(deed.__name__, 0) + 1
        await self.leaves_nothing_open()
        self.people.looked()

    async def taps(self, somebody: Neighbour, *labels: str) -> bool:
        """As far as the buttons are there; of several of a name, any."""
        for label in labels:
            holders = [bubble for bubble in somebody.screen.bubbles if label in bubble.labels]
            if holders:
                somebody.person.taps(self.chance.choice(holders).message_id, label)
                await self.people.town.moves_on(somebody)
            elif label in somebody.screen.keyboard_labels:
                await somebody.taps(label)
            else:
                return False
        return True

    async def leaves_nothing_open(self) -> None:
        for one in self.everybody:
            while await self.taps(one, "算了"):
                pass

    @property
    def everybody(self) -> list[Neighbour]:
        return list(self.people.town.neighbours.values())

    @property
    def worker(self) -> Neighbour:
        return self.chance.choice([self.people.li_worker, self.people.zhou_worker])

    async def logs(self) -> bool:
        day = self.chance.choice(("昨天上午", "昨天下午", "前天"))
        elder = self.chance.choice(("李爹爹", "张婆婆"))
        if not await self.taps(self.people.wang, "记一次服务", elder, "打扫卫生", day):
            return False
        await self.people.wang.says(self.chance.choice(LENGTHS))
        return await self.taps(self.people.wang, "对的")

    async def verifies(self) -> bool:
        return await self.taps(self.worker, "待核实", "属实")

    async def changes_length(self) -> bool:
        worker = self.worker
        if not await self.taps(worker, "待核实", "改时长"):
            return False
        await worker.says(self.chance.choice(LENGTHS))
        return await self.taps(worker, "路上不算", "对的")

    async def returns(self) -> bool:
        worker = self.worker
        if not await self.taps(worker, "待核实", "退回"):
            return False
        await worker.says(self.chance.choice(WHY))
        return True

    async def refuses(self) -> bool:
        worker = self.worker
        return await self.taps(worker, "待核实", "退回", "不予记录", "说不清楚", "对的")

    async def corrects(self) -> bool:
        wang = self.people.wang
        if not await self.taps(wang, "改一改", "改一下", "做了多久"):
            return False
        await wang.says(self.chance.choice(LENGTHS))
        return await self.taps(wang, "对的")

    async def withdraws(self) -> bool:
        return await self.taps(self.people.wang, "撤回")

    async def audits(self) -> bool:
        return await self.taps(self.people.zhao_officer, "待审核", "审核通过")

    async def sends_back(self) -> bool:
        return await self.taps(self.people.zhao_officer, "待审核", "退回", "说不清楚")

    async def answers(self) -> bool:
        who, said = self.chance.choice([
            (self.people.li_elder, "没来"), (self.people.li_elder, "来过了"), (self.people.zhang_elder, "记不清"),
            (self.people.zhang_relative, "问过了,来过"), (self.people.zhang_relative, "说没来"),
        ])  # fmt: skip
        return await self.taps(who, said)

    async def waits(self) -> bool:
        self.people.world.clock.moves(hours=24)
        return True


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
async def test_ledger_agrees_with_visits(community: Community, seed: int) -> None:
    """Whatever people do, in whatever order: after each deed the books are in order."""
    spares_the_disk(community.world)
    life = Life(community, seed)
    for _ in range(70):
        await life.goes_on()
        assert await clean(community) == [], life.done
    assert (
        await number(community.world, "SELECT count(*) FROM inbox WHERE errors > 0 OR state <> 'done'") == 0
    )
    assert {"logs", "verifies", "audits"} <= life.done.keys()
    awaited = await number(
        community.world, "SELECT coalesce(sum(half_points), 0) FROM visit WHERE state = 'verified'"
    )
    usable = await number(
        community.world, "SELECT coalesce(sum(half_points), 0) FROM visit WHERE state = 'audited'"
    )
    told = await points_of(community.wang)
    assert said_points(usable) + "能用" in told.replace(" ", "")
    assert not awaited or said_points(awaited) + "街道还在看" in told.replace(" ", "")
    community.looked()


def said_points(half_points: int) -> str:
    whole, half = divmod(half_points, 2)
    return "半分" if not whole and half else f"{whole}分半" if half else f"{whole}分"


@pytest.mark.parametrize(
    ("length", "why"), [("20小时", "一次最多8小时"), ("8小时10分钟", "一次最多8小时"), ("7小时", "撞上了")]
)
async def test_a_worker_lengthens_no_visit_beyond_the_rules(
    community: Community, length: str, why: str
) -> None:
    """改时长 is held to what a volunteer's own words are held to: the longest visit, and one place at a time."""
    wang, li = community.wang, community.li_worker
    await logs(wang, "下午一点到两点", "昨天下午")
    await logs(wang, "下午五点到六点", "昨天下午")
    await li.taps("待核实")
    await li.taps("改时长")
    await li.says(length)
    assert why in li.screen.bubbles[-1].text
    await li.taps("时长")
    await li.says("半小时")
    await li.taps("路上不算")
    await li.taps("对的")
    assert await number(community.world, "SELECT minutes FROM visit WHERE state = 'verified'") == 30
    community.looked()
