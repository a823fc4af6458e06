"""Nobody judges their own visit, their kin's, or what they verified themselves: refused, with the reason."""

from tests.conftest import Community, Neighbour
from tests.security.facts import facts, number


async def logs(volunteer: Neighbour) -> None:
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的"):
        await volunteer.taps(label)


async def becomes(
    community: Community, official: Neighbour, word: str, label: str, who: Neighbour, name: str
) -> None:
    """An official invites somebody who is here already, and they take the card."""
    if word not in official.labels:
        await official.taps("更多")
    await official.taps(word)
    await official.taps(label)
    await official.says(name)
    await official.taps("对的")
    await who.opens(next(one.text for one in reversed(official.screen.bubbles) if one.media == "photo"))
    community.looked()


async def is_refused(community: Community, who: Neighbour, label: str, *words: str) -> None:
    """The tap changes nothing, and the reason is shown, with its 为什么."""
    before = await facts(community.world)
    who.unseen.clear()
    await who.taps(label)
    assert await facts(community.world) == before
    told = who.unseen[-1]
    assert all(word in told.text for word in words), told.text
    assert "为什么" in told.labels


async def test_verifies_own_visit(community: Community) -> None:
    """王阿姨 becomes a worker as well: her own visit waits for another worker."""
    wang, zhou = community.wang, community.zhou_worker
    await logs(wang)
    await becomes(community, community.zhao_officer, "社区", "请工作者", wang, "王秀兰")
    await wang.taps("待核实")
    await is_refused(community, wang, "属实", "自己")
    await wang.taps("为什么")
    wang.sees("自己")
    for label in ("时间不对", "说不清楚"):
        await wang.taps("退回")
        await is_refused(community, wang, label, "自己")
    await wang.taps("改时长")
    await wang.taps("半小时")
    await wang.taps("路上不算")
    await is_refused(community, wang, "对的", "自己")
    assert await number(community.world, "SELECT count(*) FROM transfer") == 0
    community.looked()
    await zhou.taps("待核实")
    await zhou.taps("属实")
    wang.sees("社区核实了")
    community.looked()


async def test_verifies_kins_visit(community: Community) -> None:
    """小李 is kin of 王阿姨, as it was noted: 小周 verifies her visits."""
    wang, li, zhou = community.wang, community.li_worker, community.zhou_worker
    await notes_kin(zhou, "王秀兰", "小李")
    community.looked()
    await logs(wang)
    await li.taps("待核实")
    await is_refused(community, li, "属实", "家里人")
    await li.taps("退回")
    await is_refused(community, li, "说不清楚", "家里人")
    community.looked()
    await zhou.taps("待核实")
    await zhou.taps("属实")
    wang.sees("社区核实了")
    community.looked()


async def test_verifies_kins_visit_of_the_elder(community: Community) -> None:
    """Kin of the elder is as near as kin of the volunteer."""
    li = community.li_worker
    await notes_kin(community.zhou_worker, "李大山", "小李")
    community.looked()
    await logs(community.wang)
    await li.taps("待核实")
    await is_refused(community, li, "属实", "家里人")
    community.looked()


async def notes_kin(worker: Neighbour, one: str, other: str) -> None:
    await worker.taps("登记")
    while "是亲戚" not in worker.labels:
        await worker.taps("还有")
    await worker.taps("是亲戚")
    await worker.says(one)
    await worker.says(other)
    await worker.taps("兄弟姐妹")
    await worker.taps("对的")


async def test_audits_own_verification(community: Community) -> None:
    """小李 becomes an officer as well: what she verified is audited by another."""
    wang, li, zhao = community.wang, community.li_worker, community.zhao_officer
    await logs(wang)
    await li.taps("待核实")
    await li.taps("属实")
    await becomes(community, community.bureau, "街道", "请审核员", li, "小李")
    await li.taps("待审核")
    await is_refused(community, li, "审核通过", "自己核实")
    await li.taps("退回")
    await is_refused(community, li, "说不清楚", "自己核实")
    community.looked()
    await zhao.taps("待审核")
    await zhao.taps("审核通过")
    wang.sees("审核通过", "1分能用了")
    community.looked()


async def test_audits_own_visit_and_kins_visit(community: Community) -> None:
    """An officer who is the volunteer, or kin of theirs, does not audit."""
    wang, li, zhou = community.wang, community.li_worker, community.zhou_worker
    await logs(wang)
    await zhou.taps("待核实")
    await zhou.taps("属实")
    await becomes(community, community.bureau, "街道", "请审核员", wang, "王秀兰")
    await wang.taps("待审核")
    await is_refused(community, wang, "审核通过", "自己")
    await notes_kin(zhou, "王秀兰", "小李")
    await becomes(community, community.bureau, "街道", "请审核员", li, "小李")
    await li.taps("待审核")
    await is_refused(community, li, "审核通过", "家里人")
    community.looked()
