"""Buttons that were never shown, or not to them, or not any more: nothing changes, and it stands in the record."""

from collections.abc import Callable
from random import Random

import pytest

from bot.sandbox.people import Bubble
from tests.conftest import Community, Neighbour
from tests.security.before import a_companion, points
from tests.security.card_deeds import ALONG, CONTACTS, GIFTS, LOOK_INS, PAPER, PLANS, STAYS, VOICE, WEEK
from tests.security.facts import facts, number, recorded, spares_the_disk, went_wrong

RANDOM_TAPS = 5_000


def card(somebody: Neighbour, label: str) -> Bubble:
    """The newest message on somebody's screen that has this button."""
    return next(bubble for bubble in reversed(somebody.screen.bubbles) if label in bubble.labels)


def data(somebody: Neighbour, label: str) -> str:
    """What this button sends back."""
    return next(
        str(b["callback_data"]) for row in card(somebody, label).rows for b in row if b["text"] == label
    )


async def logs(volunteer: Neighbour, elder: str = "李爹爹", length: str = "1小时") -> None:
    for label in ("记一次服务", elder, "打扫卫生", "今天上午", length, "对的"):
        await volunteer.taps(label)


async def changes_nothing(community: Community, *taps: tuple[Neighbour, str, int]) -> None:
    """Each of these taps (whose, data, on which message) leaves every fact as it was, and a line in the record."""
    for forger, forged, message_id in taps:
        before, lines = await facts(community.world), await recorded(community.world)
        forger.person.forges(forged, message_id)
        await community.town.moves_on(forger)
        assert await facts(community.world) == before, forged
        assert await recorded(community.world) == lines + 1, forged
        assert await went_wrong(community.world) == 0, forged
        assert forger.toasts or forger.unseen, f"{forger.name} was not answered: {forged}"
        community.looked()


async def test_forged_callback_anothers_button(community: Community) -> None:
    """Data of a card that stands on another's screen, sent on a message of one's own, or on theirs."""
    wang, liu, li, zhao = community.wang, community.liu, community.li_worker, community.zhao_officer
    await logs(wang)
    await li.taps("待核实")
    withdraw, verify, change = data(wang, "撤回"), data(li, "属实"), data(li, "改时长")
    came = data(community.li_elder, "来过了")
    shown, own = card(wang, "撤回").message_id, liu.screen.bubbles[-1].message_id
    community.looked()
    await changes_nothing(
        community,
        (liu, withdraw, own), (liu, withdraw, shown), (liu, verify, own), (liu, came, own), (liu, change, own),
        (wang, verify, shown), (wang, came, shown), (wang, change, shown),
        (community.zhang_elder, came, 1), (community.zhang_relative, came, 1), (li, came, 1), (zhao, verify, 1),
        (li, withdraw, 1), (li, "audit:1:2", 1), (li, "send-back:1:2", 1), (community.bureau, verify, 1),
        (community.bureau, "audit:1:2", 1), (community.li_elder, "except-elder:5:1", 1), (zhao, "enrol-elder:5:1", 1),
        (zhao, "elder-facts:5:0", 1), (wang, "elder-facts:5:0", 1),
        (li, "roster-keep:1:1", 1), (li, "roster-ask:99:1", 1), (wang, "roster-leave:1:1", 1),
    )  # fmt: skip


async def test_forged_callback_at_anothers_door(community: Community) -> None:
    """刘师傅 neither ends nor drops what 王阿姨 began, nor does anybody else; she herself does it once."""
    wang, liu = community.wang, community.liu
    await wang.says("开始")
    await wang.taps("李爹爹")
    end, on = data(wang, "结束"), card(wang, "结束").message_id
    community.looked()
    others = (liu, community.li_worker, community.li_elder, community.zhao_officer)
    for name in STAYS:
        forged = end.replace("end-stay", name)
        await changes_nothing(community, *((one, forged, on) for one in others))
        await changes_nothing(community, (wang, forged.replace(":1:", ":99:"), on))
    await wang.taps("这次不记")
    community.looked()
    for name in STAYS:
        await changes_nothing(community, (wang, end.replace("end-stay", name), on))


async def test_forged_callback_for_a_companion(community: Community) -> None:
    """Whether 刘师傅 came along, he alone says: not who named him, nor the elder, nor an official."""
    await a_companion(community)
    liu = community.liu
    came, on = data(liu, "对的"), card(liu, "对的").message_id
    others = (community.wang, community.li_worker, community.li_elder, community.zhao_officer)
    for name in ALONG:
        forged = came.replace("came-along", name)
        await changes_nothing(community, *((one, forged, on) for one in others))
        await changes_nothing(community, (liu, forged.replace(":1:", ":99:"), on))
    await liu.taps("对的")
    community.looked()
    for name in ALONG:
        await changes_nothing(community, (liu, came.replace("came-along", name), on))


async def test_forged_callback_another_chats_talk(community: Community) -> None:
    """The serial of a talk in another chat: nobody answers for somebody else."""
    wang, liu = community.wang, community.liu
    await wang.taps("记一次服务")
    asked = data(wang, "李爹爹")
    community.looked()
    await changes_nothing(community, (liu, asked, 1), (community.li_worker, asked, 1))
    serial = asked.split(":")[1]
    for word in ("~back", "~cancel"):
        await changes_nothing(community, (liu, f"d:{serial}:{word}:", 1))
    for word in ("resume", "restart", "drop"):
        await changes_nothing(community, (liu, f"{word}:{serial}:0", 1))
    await wang.taps("李爹爹")
    wang.sees("帮了什么忙")
    await wang.taps("算了")
    community.looked()


async def test_forged_callback_a_stranger(community: Community) -> None:
    """Somebody we do not know has every button there is, and none of them does anything."""
    await logs(community.wang)
    await community.li_worker.taps("待核实")
    stranger = community.town.person("生人")
    await stranger.says("您好")
    community.looked()
    deeds = (
        "withdraw",
        "correct",
        "came",
        "heard-came",
        "verify",
        "change-length",
        "return",
        "audit",
        "send-back",
    )
    for deed in (
        *deeds,
        "enrol-elder",
        "elder-facts",
        "roster-ask",
        "roster-keep",
        "roster-leave",
        "ask-exception",
        "except-elder",
        "decline-exception",
        "enrol-applicant",
        "why",
        "how-earned",
        "say-again",
        *GIFTS,
        *CONTACTS,
        *STAYS,
        *ALONG,
        *LOOK_INS,
        *PLANS,
        *VOICE,
        *WEEK,
        *PAPER,
    ):
        await changes_nothing(community, (stranger, f"{deed}:1:1", 1))


async def test_forged_callback_replayed(community: Community) -> None:
    """A button tapped once does nothing more the second and the third time."""
    wang, li, zhao, elder = community.wang, community.li_worker, community.zhao_officer, community.li_elder
    await wang.taps("记一次服务")
    asked, under = data(wang, "李爹爹"), card(wang, "李爹爹").message_id
    for label in ("李爹爹", "打扫卫生", "今天上午", "1小时"):
        await wang.taps(label)
    confirmed, beneath = data(wang, "对的"), card(wang, "对的").message_id
    community.looked()
    await changes_nothing(community, (wang, asked, under))
    await wang.taps("对的")
    community.looked()
    await changes_nothing(
        community, (wang, asked, under), (wang, confirmed, beneath), (wang, confirmed, beneath)
    )
    came, on = data(elder, "来过了"), card(elder, "来过了").message_id
    await elder.taps("来过了")
    community.looked()
    await changes_nothing(community, (elder, came, on))
    await li.taps("待核实")
    verify, on = data(li, "属实"), card(li, "属实").message_id
    await li.taps("属实")
    community.looked()
    await changes_nothing(community, (li, verify, on), (li, verify, on))
    await zhao.taps("待审核")
    audit, on = data(zhao, "审核通过"), card(zhao, "审核通过").message_id
    await zhao.taps("审核通过")
    community.looked()
    await changes_nothing(community, (zhao, audit, on), (li, verify, on))
    assert await number(community.world, "SELECT count(*) FROM transfer") == 2


async def test_forged_callback_withdrawn_twice(community: Community) -> None:
    wang = community.wang
    await logs(wang)
    withdraw, on = data(wang, "撤回"), card(wang, "撤回").message_id
    await wang.taps("撤回")
    community.looked()
    await changes_nothing(community, (wang, withdraw, on))


async def test_forged_callback_anothers_gift(community: Community) -> None:
    """A gift is taken back by its giver alone, and returned by its receiver alone, once each, as it was shown."""
    wang, liu, li = community.wang, community.liu, community.li_worker
    await points(community)
    for label in ("我的积分", "送积分", "刘师傅", "半分"):
        await wang.taps(label)
    asked, beneath = data(wang, "对的"), card(wang, "对的").message_id
    community.looked()
    await changes_nothing(community, (liu, asked, 1), (li, asked, 1))
    await wang.taps("对的")
    withdraw, on = data(wang, "撤回"), card(wang, "撤回").message_id
    community.looked()
    others = (liu, li, community.li_elder, community.zhang_relative, community.zhao_officer, community.bureau)
    early = [(one, "return-gift:1:1", 1) for one in (*others, wang)]
    await changes_nothing(community, (wang, asked, beneath), *((one, withdraw, 1) for one in others), *early)
    for older in ("withdraw-gift:1:0", "withdraw-gift:1:2", "withdraw-gift:9:1"):
        await changes_nothing(community, (wang, older, on))
    community.world.clock.moves(days=1)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()
    back, received = data(liu, "退还"), card(liu, "退还").message_id
    community.looked()
    await changes_nothing(
        community, (wang, withdraw, on), (wang, back, on), (li, back, 1), (liu, "return-gift:1:1", received),
        (community.li_elder, back, 1), (liu, "withdraw-gift:1:2", received),
    )  # fmt: skip
    await liu.taps("退还")
    await liu.taps("对的")
    community.looked()
    await changes_nothing(community, (liu, back, received), (wang, withdraw, on))
    assert await number(community.world, "SELECT count(*) FROM transfer WHERE key LIKE 'gift:%'") == 3


async def test_forged_callback_an_older_revision(community: Community) -> None:
    """The card as it was before the elder answered: it says so, and shows where things stand."""
    wang, li = community.wang, community.li_worker
    await logs(wang)
    await li.taps("待核实")
    on = card(li, "属实").message_id
    old = {label: data(li, label) for label in ("属实", "改时长", "退回")}
    await community.li_elder.taps("没来")
    await community.li_elder.taps("没来")
    community.looked()
    for forged in old.values():
        await changes_nothing(community, (li, forged, on))
    deed, visit, revision = old["属实"].split(":")
    for other in (0, int(revision) + 7, 999_999_999_999_999):
        await changes_nothing(community, (li, f"{deed}:{visit}:{other}", on))
    await li.taps("属实")
    wang.sees("社区核实了")
    community.looked()


async def test_forged_callback_altered(community: Community) -> None:
    """A true button with one part changed: another deed, another thing, another option, another shape."""
    wang = community.wang
    await logs(wang)
    await wang.taps("记一次服务")
    serial, on = data(wang, "李爹爹").split(":")[1], card(wang, "李爹爹").message_id
    community.looked()
    dialogue = ("elder:9999", "elder:", "elder:-1", "elder:0", "elder:several ", "service:meals", "minutes:60", "date:2026-03-18.", "read-back:yes",
        "change:elder", "~recalled:1", "~person:1", "~:", ":", "self:1")  # fmt: skip
    for rest in dialogue:
        await changes_nothing(community, (wang, f"d:{serial}:{rest}", on))
    shapes = ("", ":", "::", ":::", "::::", "verify", "verify:", "verify:1", "verify::1", "verify:1:", "verify:1:1:1",
        "verify:-1:1", "verify:1.0:1", "verify:１:１", "verify:1:1 ", " verify:1:1", "VERIFY:1:1", "visit:1:1", "join:1:1",
        "verify:9999999999999999:1", "verify:999999999999999:1", "d", "d:", "d:1", "d:1:1", f"d:{serial}:elder",
        f"D:{serial}:elder:1", f"d:{serial}:elder:1:1", f"d:0x{serial}:elder:1", "withdraw:2:1", "withdraw:0:1", "more:1:1",
        "why:999:0", "why:0:0", "\u202e:1:1", "\ud800:1:1", "verify:1:1\n", "\x00", "; DROP TABLE visit; --")  # fmt: skip
    for forged in shapes:
        await changes_nothing(community, (wang, forged, on))
    await wang.taps("李爹爹")
    wang.sees("帮了什么忙")
    await wang.taps("算了")
    community.looked()


async def test_forged_callback_anothers_reason(community: Community) -> None:
    """为什么 answers whom the number concerns, and nobody else."""
    wang, li = community.wang, community.li_worker
    await logs(wang)
    await li.taps("待核实")
    await li.taps("属实")
    community.looked()
    reason = await number(community.world, "SELECT reason_id FROM transfer")
    for forger in (community.liu, li, community.li_elder, community.bureau):
        await changes_nothing(community, (forger, f"why:{reason}:0", 1))
    wang.person.forges(f"why:{reason}:0", 1)
    await community.town.moves_on(wang)
    wang.sees("满半小时记半分")


@pytest.mark.parametrize(
    "page", ["+", "+abc", "+-9", "++1", "+٣", "+99999", f"+{'9' * 40}", f"+{'9' * 5000}"]
)
async def test_forged_callback_a_page_that_is_none(community: Community, page: str) -> None:
    """还有 with a number nobody printed shows some page of the same question."""
    wang = community.wang
    await wang.taps("记一次服务")
    serial, on = data(wang, "李爹爹").split(":")[1], card(wang, "李爹爹").message_id
    before = await facts(community.world)
    wang.person.forges(f"d:{serial}:elder:{page}", on)
    await community.town.moves_on(wang)
    assert await facts(community.world) == before
    assert await went_wrong(community.world) == 0
    await wang.taps("李爹爹")
    assert "帮了什么忙" in wang.screen.bubbles[-1].text
    await wang.taps("算了")
    community.looked()


async def test_forged_callback_expired(community: Community) -> None:
    """Under a question that was left nine days ago, or of a talk that is over."""
    wang = community.wang
    await wang.taps("记一次服务")
    left, on = data(wang, "李爹爹"), card(wang, "李爹爹").message_id
    await wang.taps("算了")
    community.looked()
    await changes_nothing(community, (wang, left, on))
    await wang.taps("记一次服务")
    forgotten, on = data(wang, "李爹爹"), card(wang, "李爹爹").message_id
    community.world.clock.moves(days=9)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    community.looked()
    await changes_nothing(community, (wang, forgotten, on))


def bytes_at_random(chance: Random) -> str:
    return chance.randbytes(chance.randrange(65)).decode("utf-8", "replace")


def nearly_a_deed(chance: Random) -> str:
    deeds = (
        "verify",
        "audit",
        "came",
        "return",
        "send-back",
        "except-elder",
        "change-length",
        "d",
        "why",
        "x",
    )
    separator = chance.choice(":::::;/ ")
    parts = [
        chance.choice(deeds),
        chance.choice(("0", "99", "-1", "1e3", "", "٣", "7" * 15, "7" * 16)),
        bytes_at_random(chance)[:9],
    ]
    return separator.join(parts[: chance.randrange(1, 4)])


@pytest.mark.slow
async def test_forged_callback_random_bytes(community: Community) -> None:
    """Five thousand taps of noise from nine phones at once."""
    spares_the_disk(community.world)
    await logs(community.wang)
    await community.li_worker.taps("待核实")
    community.looked()
    chance = Random(5)
    phones = list(community.town.neighbours.values())
    before, lines = await facts(community.world), await recorded(community.world)
    makers: tuple[Callable[[Random], str], ...] = (bytes_at_random, nearly_a_deed)
    for number_of_tap in range(RANDOM_TAPS):
        phone = phones[number_of_tap % len(phones)]
        phone.person.forges(chance.choice(makers)(chance), chance.randrange(40))
    await community.town.moves_on()
    assert await facts(community.world) == before
    assert await went_wrong(community.world) == 0
    assert await recorded(community.world) == lines + RANDOM_TAPS
    assert sum(len(phone.toasts) for phone in phones) == RANDOM_TAPS
    community.looked()
    await community.li_worker.taps("属实")
    community.wang.sees("社区核实了")
    community.looked()
