"""Whatever is thrown at a question: a kind answer, the question stands, nothing is half written, and the talk goes on.

Each conversation is walked question by question. At each, everything in BAD is sent; then the true answer is given, and
in the end what the conversation is for has been done.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import pytest

from bot.handlers import CONVERSATIONS
from bot.store.tx import Row, Tx
from tests.conftest import Community, Neighbour, World
from tests.security.facts import Facts, facts, number, spares_the_disk, went_wrong

pytestmark = pytest.mark.storm  # minutes a walk for now: `make storm` runs it until it is made quicker

WRITTEN = {
    "nothing": "",
    "blanks": "  \u3000\t\n ",
    "4096 characters": "长" * 4096,
    "100000 characters": "远" * 100_000,
    "emoji": "😀👍🏻👨‍👩‍👧🇨🇳",
    "right to left": "\u202e\u2067مرحبا שלום\u2069",
    "zero width": "\u200b\u200d\ufeff\u2060",
    "html": "<b>粗</b><script>alert(1)</script>",
    "markdown": "*_[x](tg://user?id=1)`~|",
    "sql": "'; DROP TABLE visit; --",
    "control characters": "\x00\x07\x1b\x7f\x9f",
    "terminal colours": "\x1b[31m\x1b]0;x\x07",
    "a lone surrogate": "\ud800",
    "two surrogates the wrong way round": "\udfff\ud800",
    "30 digits": "9" * 30,
    "30 digits in hours": f"{'9' * 30}小时",
    "30 Chinese digits": "九" * 30,
    "1900": "1900年1月1日",
    "1900 in figures": "1900-01-01",
    "2100": "2100年12月31日",
    "2100 in figures": "2100-12-31",
    "no day": "2026年2月30日",
    "no time": "25点99分到99点",
    "minus": "-1小时",
    "figures that are none": "NaN",
    "very large": "1e999",
    "braces": "{elders} %s %(x)s ${x} {{",
    "combining marks": "e" + "\u0301" * 400,
    "a command": "/verify 1",
    "start alone": "/start",
    "start with noise": "/start \ud800' OR 1=1 --",
    "private use": "\ue000\U000f0000",
}
CAPTION = "<b>*_[ '; DROP TABLE visit; -- \u202e\ud800 " + "长" * 100_000


def writes(text: str, one: Neighbour) -> None:
    one.person.says(text)


Send = Callable[[Neighbour], object]
OTHERS: dict[str, Send] = {
    "a picture": lambda one: one.person.sends_photo(),
    "a picture with a caption": lambda one: one.person.sends_photo(CAPTION),
    "a file": lambda one: one.person.sends_document("=1+1;../../x.csv", b"=1+1\x00", CAPTION),
    "an empty file": lambda one: one.person.sends_document("", b""),
    "a voice": lambda one: one.person.sends_voice(),
    "a sticker": lambda one: one.person.sends_sticker("🙏"),
    "a place": lambda one: one.person.sends_location(),
    "somebody else's card": lambda one: one.person.shares_contact("13800138000", 4711, "张三"),
    "a card without an account": lambda one: one.person.shares_contact(
        "', --<b>\u202e" + "9" * 30, None, "\ud800"
    ),
    "dice": lambda one: one.person.sends({"dice": {"emoji": "🎲", "value": 6}}),
    "nothing that we know": lambda one: one.person.sends({"new_chat_title": CAPTION[:40]}),
    "a tap of noise": lambda one: one.person.forges("\x00\ud800: ;--", 1),
    "a tap on nothing": lambda one: one.person.forges("", 999_999),
}
BAD: dict[str, Send] = {
    **{name: partial(writes, text) for name, text in WRITTEN.items()},
    **OTHERS,
}
TAKES_NO_WORDS = {"nothing", "blanks", "zero width", "control characters", "a lone surrogate",
    "two surrogates the wrong way round", "private use", *OTHERS}  # fmt: skip
"""What says nothing even where any words will do."""


@dataclass
class Walk:
    """A conversation: what goes before it, whose it is, and the answers to its questions.

    An answer is a label, or words after `=`, or `contact`. `ends` is a query whose number grows by one in the end.
    `any_words`: the last question takes any words and then acts, so only what says nothing is sent there.
    """

    who: str
    begin: tuple[str, ...]
    answers: tuple[str, ...]
    ends: str
    before: Callable[[Community], Awaitable[None]] | None = None
    any_words: bool = False


VISITS = "SELECT count(*) FROM visit WHERE state = 'logged'"
PEOPLE = "SELECT count(*) FROM person"


async def a_visit(community: Community) -> None:
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的"):
        await community.wang.taps(label)
    community.looked()


async def a_returned_visit(community: Community) -> None:
    await a_visit(community)
    for label in ("待核实", "退回", "时间不对"):
        await community.li_worker.taps(label)
    community.looked()


async def a_verified_visit(community: Community) -> None:
    await a_visit(community)
    for label in ("待核实", "属实"):
        await community.li_worker.taps(label)
    community.looked()


async def an_answered_visit(community: Community) -> None:
    await a_visit(community)
    await community.li_elder.taps("来过了")
    community.looked()


async def an_incomplete_elder(community: Community) -> None:
    li = community.li_worker
    for answer in ("登记", "服务对象", "=何待补", "爹爹", "=1940年1月1日", "独居", "不在身边", "有难处", "不清楚", "以后再说",
                   "发邀请卡", "对的"):  # fmt: skip
        await gives(li, answer)
    community.looked()


def a_card(role: str) -> Callable[[Community], Awaitable[None]]:
    async def enrolled(community: Community) -> None:
        li, newcomer = community.li_worker, community.town.person("何新来")
        elder = ("爹爹", "=1940年1月1日", "独居", "不在身边", "有难处", "没补贴", "以后再说")
        told = elder if role == "服务对象" else ("=1960年1月1日",)
        for answer in ("登记", role, "=何新来", *told, "发邀请卡", "对的"):
            await gives(li, answer)
        card = next(one.text for one in reversed(li.screen.bubbles) if one.media == "photo")
        await newcomer.opens(card)
        community.looked()

    return enrolled


async def two_roles(community: Community) -> None:
    zhao = community.zhao_officer
    for answer in ("更多", "社区", "请工作者", "=王秀兰", "对的"):
        await gives(zhao, answer)
    await community.wang.opens(
        next(one.text for one in reversed(zhao.screen.bubbles) if one.media == "photo")
    )
    community.looked()


async def a_stranger(community: Community) -> None:
    stranger = community.town.person("何新来")
    await stranger.says("您好")
    community.looked()


JOINED = "SELECT count(*) FROM chat_person"
WALKS: dict[str, Walk] = {
    "visit": Walk("wang", ("记一次服务",), ("李爹爹", "打扫卫生", "昨天上午", "=1小时", "改一下", "做了多久", "=2小时", "对的"), VISITS),
    "visit to several": Walk(
        "wang", ("记一次服务",), ("不止一位", "李爹爹", "张婆婆", "选好了", "送饭做饭", "=前天", "半小时", "对的"), VISITS
    ),
    "visit like the last": Walk("wang", ("记一次服务",), ("跟上次一样", "对的"), VISITS, a_visit),
    "visit refused by a rule": Walk(
        "wang", ("记一次服务",), ("张婆婆", "聊天做伴", "=明天", "1小时", "哪一天", "=昨天", "对的"), VISITS
    ),
    "correct": Walk("wang", ("改一改",), ("改一下", "做了多久", "=半小时", "对的"), VISITS, a_returned_visit),
    "change-length": Walk(
        "li_worker", ("待核实", "改时长"), ("=半小时", "=路上的不算", "改一下", "时长", "=2小时", "对的"),
        "SELECT count(*) FROM visit WHERE state = 'verified'", a_visit,
    ),
    "return": Walk(
        "li_worker", ("待核实", "退回"), ("时间不对",), "SELECT count(*) FROM visit WHERE state = 'returned'", a_visit, True
    ),
    "refuse": Walk(
        "li_worker", ("待核实", "退回", "不予记录"), ("=那天她不在", "对的"), "SELECT count(*) FROM visit WHERE state = 'refused'",
        a_visit,
    ),
    "send-back": Walk(
        "zhao_officer", ("待审核", "退回"), ("说不清楚",), "SELECT count(*) FROM visit WHERE state = 'returned'",
        a_verified_visit, True,
    ),
    "say-again": Walk("li_elder", ("改一下",), ("记不清",), "SELECT count(*) FROM confirmation", an_answered_visit),
    "join": Walk("何新来", (), ("知道了", "知道了", "同意", "=师傅", "先不留"), JOINED, a_card("互助员")),
    "join as an elder": Walk("何新来", (), ("知道了", "知道了", "同意", "可以", "contact"), JOINED, a_card("服务对象")),
    "sign-in": Walk("何新来", (), ("都没有",), f"{JOINED} UNION SELECT 1 ORDER BY 1 LIMIT 1", a_stranger),
    "enrol-volunteer": Walk(
        "li_worker", ("登记",),
        ("互助员", "=何新来", "=1960年1月1日", "没有手机,我来填", "=师傅", "纸上签过了", "=13900009999", "对的"), PEOPLE,
    ),
    "enrol-elder": Walk(
        "li_worker", ("登记",),
        ("服务对象", "=何新来", "=老师", "=1940年1月1日", "其他", "=老伴刚走", "不在身边", "有难处", "没补贴", "不止一位", "王阿姨",
         "选好了", "发邀请卡", "对的"), PEOPLE,
    ),
    "enrol-elder on paper": Walk(
        "li_worker", ("登记", "服务对象", "=何新来", "=老师", "=1940年1月1日", "独居", "不在身边", "有难处", "没补贴", "以后再说"),
        ("没有手机,我来填", "纸上签过了", "=02783009999", "=银湖小区9栋", "=听力不好", "改一下", "情形", "空巢", "对的"), PEOPLE,
    ),
    "enrol-elder to complete": Walk(
        "li_worker", ("登记", "待补的"), ("何爹爹", "没补贴", "对的"),
        "SELECT count(*) FROM circumstances WHERE verdict = 'eligible'", an_incomplete_elder,
    ),
    "enrol-relative": Walk(
        "li_worker", ("登记", "家人"), ("李爹爹", "=何新来", "儿子", "纸上签过", "对的"), PEOPLE,
    ),
    "enrol somebody of the same name": Walk(
        "li_worker", ("登记", "互助员", "=李大山"), ("不是,另一位", "不清楚", "发邀请卡", "改一下", "名字", "=何新来", "对的"), PEOPLE
    ),
    "record-kin": Walk(
        "li_worker", ("登记", "是亲戚"), ("=小周", "=刘建国", "兄弟姐妹", "对的"), "SELECT count(*) FROM kin"
    ),
    "one-phone": Walk("li_worker", ("登记", "两人一部手机"), ("李爹爹", "张婆婆", "对的"), JOINED),
    "elder-page": Walk(
        "li_worker", ("登记", "老人的事"), ("李爹爹", "现在在哪", "去世", "对的"),
        "SELECT count(*) FROM person WHERE whereabouts = 'deceased'",
    ),
    "elder-page, who goes": Walk(
        "li_worker", ("登记", "老人的事"), ("李爹爹", "谁去照看", "刘师傅", "选好了"),
        "SELECT count(*) FROM pairing WHERE until_at IS NULL",
    ),
    "streets": Walk(
        "bureau", ("街道",), ("开新街道", "=吴家山街道", "改一下", "名字", "=长青街道", "对的"), "SELECT count(*) FROM unit"
    ),
    "streets, an officer": Walk(
        "bureau", ("街道",), ("请审核员", "=钱主任", "对的"), "SELECT count(*) FROM invitation"
    ),
    "communities": Walk("zhao_officer", ("更多",), ("社区", "开新社区", "=万科社区", "对的"), "SELECT count(*) FROM unit"),
    "more": Walk("wang", ("更多",), ("换语言", "English"), "SELECT count(*) FROM person WHERE language = 'en'"),
    "more, another role": Walk(
        "wang", ("更多",), ("换身份", "互助员"), "SELECT count(*) FROM chat WHERE role = 'volunteer'", two_roles
    ),
}  # fmt: skip


def somebody(community: Community, who: str) -> Neighbour:
    found = getattr(community, who, None)
    if isinstance(found, Neighbour):
        return found
    return next(one for one in community.town.neighbours.values() if one.name == who)


async def gives(one: Neighbour, answer: str) -> None:
    """Write it, or tap it, turning the page where it is not on this one."""
    if answer == "contact":
        await one.shares_contact()
    elif answer.startswith("="):
        await one.says(answer[1:])
    else:
        for _ in range(5):
            if answer not in one.labels:
                await one.taps("还有")
        await one.taps(answer)


async def open_question(world: World, one: Neighbour) -> tuple[str, str]:
    """(conversation, slot) that waits for an answer in this chat."""
    assert world.app is not None

    async def work(tx: Tx) -> Row | None:
        return await tx.maybe(
            "SELECT name, awaiting FROM dialogue WHERE chat_id = :id AND state = 'open'", id=one.id
        )

    row = await world.app.database.reading(work)
    return (row["name"], row["awaiting"]) if row else ("", "")


async def stands_firm(community: Community, one: Neighbour, names: set[str]) -> None:
    """Send all of it to the open question: each is answered, nothing is written, the same question is asked again."""
    question = await open_question(community.world, one)
    assert question != ("", "")
    before = await facts(community.world)
    if not await all_at_once(community, one, question, names):
        for name in names & WRITTEN.keys():
            await all_at_once(community, one, question, {name})
    await same(community, before, question)


async def all_at_once(
    community: Community, one: Neighbour, question: tuple[str, str], names: set[str]
) -> bool:
    """False where one of these was an answer, and the question had to be gone back to."""
    one.unseen.clear()
    one.toasts.clear()
    for name in sorted(names):
        BAD[name](one)
    await community.town.moves_on(one)
    told = [event.text for event in one.unseen] + list(one.toasts)
    assert len(told) >= len(names), f"{question}: {names} got {told}"
    assert all(told), told
    if await open_question(community.world, one) == question:
        return True
    await goes_back_to(community, one, question, ", ".join(names))
    return False


async def goes_back_to(community: Community, one: Neighbour, question: tuple[str, str], name: str) -> None:
    """It was an answer after all: a name may look like anything. 返回 asks again."""
    for _ in range(3):
        await one.says("返回")
        if await open_question(community.world, one) == question:
            return
    raise AssertionError(f"{question}: after {name} there was no way back")


async def same(community: Community, before: Facts, question: tuple[str, str]) -> None:
    after = await facts(community.world)
    changed = [table for table in before if before[table] != after[table]]
    assert changed == [], f"{question} wrote {changed}"
    assert await went_wrong(community.world) == 0, question


@pytest.mark.slow
@pytest.mark.parametrize("name", WALKS)
async def test_bad_input(community: Community, name: str) -> None:
    walk = WALKS[name]
    spares_the_disk(community.world)
    if walk.before:
        await walk.before(community)
    one = somebody(community, walk.who)
    for answer in walk.begin:
        await gives(one, answer)
    count = await number(community.world, walk.ends)
    for answer in walk.answers:
        last = answer is walk.answers[-1]
        names = TAKES_NO_WORDS if walk.any_words and last else set(BAD)
        if last and walk.answers[-1] == "contact":
            names = names - {"a card without an account"}
        await stands_firm(community, one, names)
        await gives(one, answer)
    assert await number(community.world, walk.ends) == count + (name != "sign-in")
    assert await went_wrong(community.world) == 0
    community.looked()


async def test_bad_input_reaches_every_conversation_that_asks() -> None:
    """Those that only show something, or act at one tap, have no question to be bad to."""
    asks_nothing = {
        "points", "who-comes", "family-news", "to-verify", "to-audit", "community", "withdraw", "came", "not-come",
        "unsure", "heard-came", "heard-not-come", "heard-unsure", "verify", "audit", "how-earned", "why", "ask-exception",
        "except-elder", "decline-exception", "enrol", "to-complete", "why-points", "why-visit",
    }  # fmt: skip
    walked = {name.partition(" ")[0].rstrip(",") for name in WALKS}
    assert CONVERSATIONS.keys() - asks_nothing <= walked


@pytest.mark.parametrize("name", [*WRITTEN, *OTHERS])
async def test_bad_input_where_nothing_is_asked(community: Community, name: str) -> None:
    """From somebody we know and from somebody we do not."""
    spares_the_disk(community.world)
    stranger = community.town.person("何新来")
    before = await facts(community.world)
    for one in (community.wang, community.li_worker, stranger):
        for _ in range(2):
            one.unseen.clear()
            BAD[name](one)
            await community.town.moves_on(one)
            assert one.unseen or one.toasts or one.edits, f"{one.name} was not answered"
    after = await facts(community.world)
    assert [table for table in FACTS_OF_PEOPLE if before[table] != after[table]] == []
    assert await went_wrong(community.world) == 0
    community.looked()
    await community.wang.taps("记一次服务")
    community.looked()


FACTS_OF_PEOPLE = ("person", "role", "chat_person", "visit", "transfer", "consent", "unit")


@pytest.mark.parametrize("name", sorted(WRITTEN.keys() - TAKES_NO_WORDS))
async def test_bad_input_as_a_reason_is_shown_as_it_is(community: Community, name: str) -> None:
    """Where any words will do, they are kept tidied and short, and reach the reader as plain text."""
    spares_the_disk(community.world)
    await a_visit(community)
    li, wang = community.li_worker, community.wang
    for label in ("待核实", "退回"):
        await li.taps(label)
    await li.says(WRITTEN[name])
    if await open_question(community.world, li) == ("return", "why"):
        await li.taps("说不清楚")
    community_words = await number(community.world, "SELECT length(decision_words) FROM visit")
    assert 1 < community_words <= 60
    assert await number(community.world, "SELECT count(*) FROM visit WHERE state = 'returned'") == 1
    assert await went_wrong(community.world) == 0
    assert "请再看看" in wang.screen.text
    community.looked()
