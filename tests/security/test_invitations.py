"""An invitation is for one use, for one person, for a time; and nobody takes a role that was not given to them."""

import pytest

from bot.sandbox.coming_in import card_of, comes_in, enrols_volunteer, invites
from bot.sandbox.town import Neighbour
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community, World


async def roles_in(world: World) -> list[tuple[int, str, int]]:
    """(person, role, unit) of everybody who holds one."""
    assert world.app is not None

    async def work(tx: Tx) -> list[tuple[int, str, int]]:
        rows = await tx.all("SELECT person_id, role, unit_id FROM role WHERE until_at IS NULL ORDER BY id")
        return [(row["person_id"], row["role"], row["unit_id"]) for row in rows]

    return await world.app.database.reading(work)


async def test_invitation_reused_expired_guessed(community: Community) -> None:
    """Each is refused with its reason, changes nothing, and the right card still opens the door."""
    li, town = community.li_worker, community.town
    used = await enrols_volunteer(li, "陈桂英", "不清楚")
    await comes_in(town.person("陈桂英"), used, "阿姨")
    late = await enrols_volunteer(li, "孙桂香", "不清楚")
    before = await roles_in(community.world)
    community.looked()

    thief = town.person("路人")
    await thief.opens(used)
    thief.sees("这张邀请卡用过了")
    thief.sees(
        "登记过手机的,请点", "发我的手机号"
    )  # whoever is known and has a new phone comes in by their number
    await thief.opens("aaaabbbbccccdddd")
    thief.sees("没找到这张邀请卡")
    await thief.says("/start ' OR 1=1 --")
    thief.sees("没找到这张邀请卡")
    community.world.clock.moves(days=30)
    await thief.opens(late)
    thief.sees("到期了", "再开一张")
    await thief.says("算了")
    thief.sees("不办了")
    assert await roles_in(community.world) == before
    await thief.says("记一次服务")
    thief.sees("您好!这里是社区互助养老")


async def test_an_officials_card_is_good_for_three_days(community: Community) -> None:
    zhao = community.zhao_officer
    await taps(zhao, "更多", "社区")
    card = await invites(zhao, "请工作者", "小吴")
    community.looked()
    community.world.clock.moves(hours=72)
    wu = community.town.person("小吴")
    await wu.opens(card)
    wu.sees("到期了")
    wu.sees("您好!这里是社区互助养老")


async def test_after_many_wrong_codes_the_way_to_the_worker_is_shown_and_the_right_one_still_works(
    community: Community,
) -> None:
    card = await enrols_volunteer(community.li_worker, "陈桂英", "不清楚")
    community.looked()
    chen = community.town.person("陈桂英")
    for number in range(4):
        await chen.opens(f"wrong{number}")
        chen.sees("没找到这张邀请卡")
        if number == 0:
            chen.sees("您好!这里是社区互助养老")
    await chen.opens("wrong5")
    chen.sees("当面找社区工作者")
    await comes_in(chen, card, "阿姨")
    assert "记一次服务" in chen.labels
    community.looked()
    community.world.clock.moves(days=1)
    await chen.opens("wrong6")
    chen.sees("没找到这张邀请卡")


async def test_a_second_tap_on_ones_own_card_is_harmless(community: Community) -> None:
    card = await enrols_volunteer(community.li_worker, "陈桂英", "不清楚")
    chen = community.town.person("陈桂英")
    await comes_in(chen, card, "阿姨")
    before = await roles_in(community.world)
    community.looked()
    await chen.opens(card)
    chen.sees("陈桂英,您早就进来了")
    assert await roles_in(community.world) == before


async def test_a_card_used_elsewhere_while_the_consent_is_read_is_not_used_twice(
    community: Community,
) -> None:
    card = await enrols_volunteer(community.li_worker, "陈桂英", "不清楚")
    first, second = community.town.person("陈桂英"), community.town.person("陈桂英的丈夫")
    await first.opens(card)
    await comes_in(second, card, "阿姨")
    before = await roles_in(community.world)
    community.looked()
    await first.taps("知道了")
    first.sees("这张邀请卡用过了")
    community.looked()
    assert await roles_in(community.world) == before


async def test_codes_lie_in_the_store_unreadable(community: Community) -> None:
    code = (await enrols_volunteer(community.li_worker, "陈桂英", "不清楚")).split("start=")[1].split()[0]
    community.looked()
    assert code.encode() not in b"".join(path.read_bytes() for path in community.world.folder.iterdir())


# Nobody takes a role that was not given to them ----------------------------------------------------------

WORDS = {
    "wang": ("登记", "待核实", "待审核", "街道", "谁来看我", "家人近况"),
    "li_elder": ("登记", "待核实", "待审核", "街道", "记一次服务", "家人近况"),
    "zhang_relative": ("登记", "待核实", "待审核", "街道", "记一次服务", "谁来看我"),
    "li_worker": ("待审核", "街道", "记一次服务"),
    "zhao_officer": ("登记", "待核实", "街道", "记一次服务"),
    "bureau": ("登记", "待核实", "待审核", "记一次服务"),
}
DEEDS = (
    "verify", "change-length", "return", "audit", "send-back", "enrol-elder", "ask-exception", "except-elder",
    "decline-exception", "withdraw", "correct",
)  # fmt: skip


@pytest.mark.parametrize("who", WORDS)
async def test_role_escalation(community: Community, who: str) -> None:
    """Another role's words and buttons do nothing: no role is gained, no fact is changed."""
    one: Neighbour = getattr(community, who)
    before = (
        await roles_in(community.world),
        await community.count("invitation"),
        await community.count("person"),
    )
    await one.says("你好")
    community.looked()
    for word in WORDS[who]:
        await one.says(word)
        community.looked()
    held = {"wang": "volunteer", "li_worker": "worker", "zhao_officer": "officer"}.get(who)
    own = {
        "volunteer": {"withdraw", "correct"},
        "worker": {"verify", "change-length", "return", "enrol-elder", "ask-exception"},
        "officer": {
            "audit",
            "send-back",
            "except-elder",
            "decline-exception",
            "verify",
            "change-length",
            "return",
        },
    }
    message_id = one.screen.bubbles[-1].message_id
    for deed in (deed for deed in DEEDS if deed not in own.get(held or "", set())):
        for thing in (1, 5, 10):
            one.person.forges(f"{deed}:{thing}:1", message_id)
            await community.town.moves_on(one)
            assert one.toast()
            one.sees_nothing()
    assert before == (
        await roles_in(community.world), await community.count("invitation"), await community.count("person"),
    )  # fmt: skip


async def test_a_worker_of_another_community_sees_and_changes_nothing_here(community: Community) -> None:
    wu = await worker_of_another(community)
    circumstances = await community.count("circumstances")
    for label in ("家人", "老人的事"):
        await taps(wu, "登记", label)
        assert not {"李爹爹", "张婆婆", "陈爷爷"} & set(wu.labels)
    for person in range(1, 14):
        for deed in ("enrol-elder", "ask-exception"):
            wu.person.forges(f"{deed}:{person}:1", wu.screen.bubbles[-1].message_id)
            await community.town.moves_on(wu)
    shown = wu.screen.text
    assert not any(name in shown for name in ("李大山", "张桂珍", "陈国强", "王秀兰"))
    assert await community.count("circumstances") == circumstances
    community.looked()


async def test_an_officer_of_another_street_makes_no_exception_here(community: Community) -> None:
    li, bureau = community.li_worker, community.bureau
    await taps(bureau, "街道", "开新街道")
    await bureau.says("吴家山街道")
    await taps(bureau, "对的", "街道", "请审核员", "吴家山街道")
    await bureau.says("钱主任")
    await bureau.taps("对的")
    qian = community.town.person("钱主任")
    await qian.opens(card_of(bureau))
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(li, "当面同意", "独居", "不在身边", "有难处", "有补贴", "对的", "请街道特批", "刚出院")
    community.looked()
    data = next(
        button["callback_data"]
        for row in community.zhao_officer.screen.bubbles[-1].rows
        for button in row
        if button["text"] == "同意特批"
    )
    qian.person.forges(data, qian.screen.bubbles[-1].message_id)
    await community.town.moves_on(qian)
    assert "周桂花" not in qian.screen.text
    await taps(community.zhao_officer, "同意特批", "社区说得对")
    community.looked()
