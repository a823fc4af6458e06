"""Whatever is thrown at a question: a kind answer, the question stands, nothing is half written, and the talk goes on.

Each conversation is walked question by question. At each, everything in BAD is sent; then the true answer is given, and
in the end what the conversation is for has been done.
"""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from bot.handlers import CONVERSATIONS
from bot.handlers.directory import read_short
from bot.store import visits
from bot.store.tx import Row, Tx
from bot.understanding.birthdays import read_birthday
from bot.understanding.clocks import read_times
from bot.understanding.days import read_day
from bot.understanding.days_ahead import read_day_ahead, read_until
from bot.understanding.doubt import Doubt
from bot.understanding.half_points import read_half_points
from bot.understanding.lengths import read_minutes
from bot.understanding.new_names import read_form, read_name, read_note, read_phone, read_words
from bot.understanding.own_words import read_own_word
from bot.understanding.tidy import tidy
from bot.understanding.when_ahead import read_when_ahead
from bot.understanding.yuan import read_fen
from tests.conftest import WEDNESDAY_AFTERNOON, Community, Neighbour, World
from tests.security.before import a_visit, gives
from tests.security.facts import facts, number, spares_the_disk, went_wrong
from tests.security.walks import WALKS, somebody

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
    "somebody picked that nothing asked for": lambda one: one.person.sends(
        {"users_shared": {"request_id": -(2**31), "users": [{"user_id": one.id}]}}
    ),
    "nobody picked": lambda one: one.person.sends({"users_shared": {"request_id": 0, "users": []}}),
    "several picked": lambda one: one.person.sends(
        {"users_shared": {"request_id": 1, "users": [{"user_id": 2**52}, {"user_id": one.id}]}}
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


TODAY = WEDNESDAY_AFTERNOON.date()


def is_past(day: object) -> bool:
    return isinstance(day, date) and day <= TODAY


READERS: dict[str, Callable[[str], object]] = {
    "name": read_name, "who": read_name, "form": read_form, "phone": read_phone,
    "situations": read_words, "self-care": read_words, "address": read_words, "health": read_words,
    "words": read_words, "does": read_words, "ending": read_words, "organisation": read_name, "place": read_name, "word": read_own_word,
    "lives": read_name,
    "area": read_short, "hours": read_short, "price": read_short, "contact": read_name,
    "note": read_note, "trained": lambda said: is_past(read_day(said, TODAY)),
    "why": lambda said: len(tidy(said)) > 1, "why-refused": lambda said: len(tidy(said)) > 1,
    "born": lambda said: read_birthday(said, TODAY), "date": lambda said: read_day(said, TODAY),
    "dates": lambda said: read_when_ahead(said, TODAY),
    "from": lambda said: read_day_ahead(said, TODAY), "until": lambda said: read_until(said, TODAY, TODAY),
    "minutes": lambda said: read_times(said) or read_minutes(said), "amount": read_half_points,
    "got": read_fen, "spent": read_fen, "back": read_fen,
}  # fmt: skip
"""What reads the words typed at a question; where none is named, only what stands on the buttons is an answer."""


def is_an_answer(question: tuple[str, str], name: str) -> bool:
    """A name or a reason may look like anything: then it is taken, and 返回 asks again. /start never is one."""
    if question[1] == "receipt" and name.startswith("a picture"):
        return True
    read = read_name if question == ("apply", "elder") else READERS.get(question[1])
    if read is None or name not in WRITTEN or name == "start with noise":
        return False
    if question in (("apply", "phone"), ("search", "who")) or (
        question[0] in ("join", "sign-in") and question[1] != "form"
    ):
        return False
    found = read(WRITTEN[name])
    return bool(found) and not isinstance(found, Doubt)


def is_a_correction(question: tuple[str, str], name: str) -> bool:
    """A day or a length, typed where a read-back stands, or later in 请人帮忙, changes that answer."""
    asks_besides = question in (("ask", "part"), ("ask", "words"))
    if not (asks_besides or question[1] in ("read-back", "change")) or name not in WRITTEN:
        return False
    return any(READERS[slot](WRITTEN[name]) for slot in ("date", "minutes", "born", "amount"))


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
    names = {name for name in names if not is_a_correction(question, name)}
    if question[1] == "voice":
        names -= {"a voice"}
    before = await facts(community.world)
    one.unseen.clear()
    one.toasts.clear()
    for name in sorted(names):
        BAD[name](one)
        if is_an_answer(question, name):
            one.person.says("返回")
    await community.town.moves_on(one)
    told = [event.text for event in one.unseen] + list(one.toasts)
    assert len(told) >= len(names), f"{question}: {len(names)} were answered with {told}"
    assert all(told), told
    assert await open_question(community.world, one) == question
    after = await facts(community.world)
    changed = [table for table in before if before[table] != after[table]]
    assert changed == [], f"{question} wrote {changed}"
    assert await went_wrong(community.world) == 0, question


@pytest.mark.slow
@pytest.mark.parametrize("name", WALKS)
async def test_bad_input(community: Community, name: str) -> None:
    """Each update comes once: what comes twice is proved elsewhere, and here there are thousands."""
    walk = WALKS[name]
    spares_the_disk(community.world)
    community.world.api.faults.deliver_twice = False
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
        "unsure", "heard-came", "heard-not-come", "heard-unsure", "verify", "audit", "how-earned", "why",
        "enrol-applicant", "gifts", "withdraw-gift", "enrol", "to-complete", "why-points", "why-visit",
        "today", "unreachable", "applications", "kind-answer", "exceptions", "monthly-contacts", "contacts-due", "called",
        "told", "why-contacts", "take-back-contact", "withdraw-for",
        "accept-application", "decline-application", "end-stay", "drop-stay", "left-after-30", "left-after-60",
        "left-after-90", "left-after-120", "came-along", "came-otherwise",
        "look-ins", "look-in-go", "look-in-call", "look-in-decline", "look-in-no-answer", "look-in-mine", "look-in-seen",
        "look-in-rang", "all-well", "not-well",
        "my-plan", "agree-plan", "plan-later", "redo-plan", "withdraw-plan", "plans-due", "accept-plan", "plans-to-decide",
        "roster-came", "roster-keep", "roster-leave",
        "plan-week", "see-week", "week-yes", "my-promises", "festival-yes", "festival-no",
        "arrive", "finish", "not-gone", "nobody-home", "ring", "mishaps", "close-mishap", "receipt",
        "answer-by-word", "offer-by-word", "call-off-by-word", "nobody-home-by-word",
            "requests", "neighbours", "take-offer", "take-request", "leave-offer", "open-request", "another-round",
        "close-request",
        "copy-week", "copy-thanks", "copy-requests", "copy-request",
        "did-not-go", "silent-volunteers", "unit-numbers", "open-sheet", "see-sheet", "line-for",
        "urgent", "danger", "alarms", "alarm-yes", "alarm-for", "alarm-mistake", "alarm-go",
        "my-family", "share-visits", "share-ask", "share-health", "share-nothing", "hide-note", "show-note", "my-elders",
        "catalogue", "directory", "place", "places-facility", "places-clinic", "places-meals", "places-paid", "close-place",
        "referrals", "referral-helped", "referral-did-help", "referral-did-not",
        "voices", "voice-ask", "voice-urgent", "voice-play", "voice-heard", "read-points", "read-question",
    }  # fmt: skip
    walked = {name.partition(" ")[0].rstrip(",") for name in WALKS}
    assert CONVERSATIONS.keys() - asks_nothing <= walked


@pytest.mark.parametrize("who", ["王秀兰", "小李", "李大山", "生人"])
async def test_bad_input_where_nothing_is_asked(community: Community, who: str) -> None:
    """From people we know and from somebody we do not."""
    spares_the_disk(community.world)
    community.town.person("生人")
    one = somebody(community, who)
    before = await facts(community.world)
    for send in BAD.values():
        send(one)
    await community.town.moves_on(one)
    after = await facts(community.world)
    assert [table for table in FACTS_OF_PEOPLE if before[table] != after[table]] == []
    assert len(one.unseen) + len(one.toasts) >= len(BAD)
    assert all(event.text for event in one.unseen)
    assert await went_wrong(community.world) == 0
    await community.wang.taps("记一次服务")
    assert "去看了哪一位" in community.wang.screen.text
    community.looked()


FACTS_OF_PEOPLE = ("person", "role", "chat_person", "visit", "transfer", "consent", "unit")


async def test_bad_input_as_a_reason_is_shown_as_it_is(community: Community) -> None:
    """Where any words will do, they are kept tidied and short, and reach the reader as plain text."""
    spares_the_disk(community.world)
    li, wang = community.li_worker, community.wang
    reasons = (
        "html",
        "markdown",
        "sql",
        "braces",
        "right to left",
        "emoji",
        "100000 characters",
        "combining marks",
    )
    for name in (*reasons, "terminal colours", "30 digits"):
        await a_visit(community)
        for label in ("待核实", "退回"):
            await li.taps(label)
        await li.says(WRITTEN[name])
        if await open_question(community.world, li) == ("return", "why"):
            await li.taps("说不清楚")
        assert wang.sees("请再看看").labels == ("改一改", "撤回")
        community.looked()
    assert (
        await number(community.world, "SELECT count(*) FROM visit WHERE state = 'returned'")
        == len(reasons) + 2
    )
    lengths = [len(words) for words in await decision_words(community.world)]
    assert max(lengths) <= 60
    assert min(lengths) > 1
    assert "<b>粗</b><script>" in wang.screen.text
    assert "DROP TABLE visit" in wang.screen.text
    assert await went_wrong(community.world) == 0


async def decision_words(world: World) -> list[str]:
    """The reasons given, as they are read: in the store they lie sealed."""
    assert world.app is not None

    async def work(tx: Tx) -> list[str]:
        rows = await tx.all("SELECT id FROM visit ORDER BY id")
        return [(await visits.get(tx, row["id"])).decision_words for row in rows]

    return await world.app.database.reading(work)
