"""Every text that code names is there in every language about the same facts; facts are said as people say them."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, StringLiteral, TextElement, VariableReference
from fluent.syntax.visitor import Visitor

from bot import words
from bot.model import Fact
from bot.understanding.tidy import simplified
from bot.words import FALLBACK, KEYED, all_ids, full_language, has, label_of, languages, say

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 3, 18)  # a Wednesday
FORBIDDEN = (
    "系统 提交 用户 使用者 登录 登入 链接 连结 余额 账户 到账 支付 花掉 提现 充值 冻结 转账 明细 流水 冲正 "
    "超时 申诉 派单 订单 求助 币"
)
LABEL_MAX = 8  # UX 3


class Parts(Visitor):
    """The facts a text names, and the words it says."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.said: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  # the visitor's own naming
        self.facts.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802  # the visitor's own naming
        self.said.append(node.value)

    def visit_StringLiteral(self, node: StringLiteral) -> None:  # noqa: N802  # the visitor's own naming
        self.said.append(node.value)


def parts(language: str) -> dict[str, Parts]:
    found = {}
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for message in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(message, Message):
                found[message.id.name] = Parts()
                found[message.id.name].visit(message)
    return found


# Every language says the same things about the same facts.


@pytest.mark.parametrize("language", languages())
def test_languages_have_the_same_texts_about_the_same_facts(language: str) -> None:
    """An overlay has a few of those of the language beneath it."""
    theirs = {text_id: found.facts for text_id, found in parts(language).items()}
    ours = {text_id: found.facts for text_id, found in parts(full_language(language)).items()}
    if language != full_language(language):
        ours = {text_id: facts for text_id, facts in ours.items() if text_id in theirs}
    assert {
        text_id: theirs.get(text_id) for text_id in theirs | ours if theirs.get(text_id) != ours.get(text_id)
    } == {}


@pytest.mark.parametrize("language", languages())
def test_what_is_loaded_is_what_the_files_say(language: str) -> None:
    assert all_ids(language) == set(parts(language))


# What must never be on screen.


chinese = pytest.mark.parametrize("language", [one for one in languages() if one.startswith("zh")])


@chinese
def test_words_of_money_and_of_offices_are_never_on_screen(language: str) -> None:
    said = {text_id: simplified("".join(found.said)) for text_id, found in parts(language).items()}
    assert [
        (text_id, word) for text_id, text in said.items() for word in FORBIDDEN.split() if word in text
    ] == []


@chinese
def test_buttons_and_home_words_are_two_to_eight_characters(language: str) -> None:
    labels = [
        "".join(found.said)
        for text_id, found in parts(language).items()
        if text_id.startswith(("button-", "home-")) and not found.facts
    ]
    assert [label for label in labels if not 2 <= len(label) <= LABEL_MAX] == []


# Every text that code names exists, and none is left over.

ID_AT = {"words": 2, "say": 1, "label_of": 1, "has": 1, "tell": 3}
"""Which argument is the text id, of functions; of methods (talk.say, talk.words, talk.say_home) it is the first."""
METHODS = {"say", "words", "say_home"}
FAMILIES = ("home-", "button-")


def code() -> Iterator[ast.AST]:
    for path in sorted((ROOT / "bot").rglob("*.py")):
        if "sandbox" not in path.parts:
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def strings(node: ast.AST | None) -> list[str]:
    """The constants a text id may be: itself, either side of an `if`, or one of a tuple."""
    if isinstance(node, ast.IfExp):
        return strings(node.body) + strings(node.orelse)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Tuple):
        return [each for element in node.value.elts for each in strings(element)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def argument(call: ast.Call, position: int) -> ast.AST | None:
    return call.args[position] if position < len(call.args) else None


def named(call: ast.Call) -> list[str]:
    """The text ids that a call names outright."""
    if isinstance(call.func, ast.Name):
        if call.func.id == "Reason":
            return [f"why-{rule}" for rule in strings(argument(call, 0))]
        return strings(argument(call, ID_AT[call.func.id])) if call.func.id in ID_AT else []
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if name in ("reason", "refusal"):
        return [f"why-{rule}" for rule in strings(argument(call, 0))]
    return strings(argument(call, 0)) if name in METHODS else []


def shape(node: ast.JoinedStr) -> str:
    """f"why-{rule}" → why-.+; one without a word of its own fits nothing here."""
    pieces = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".+" for v in node.values]
    return "".join(pieces) if re.search("[a-z]{2}", "".join(p for p in pieces if p != ".+")) else "(?!)"


def test_every_text_that_code_names_exists() -> None:
    nodes = list(code())
    wanted = {text_id for node in nodes if isinstance(node, ast.Call) for text_id in named(node)}
    wanted |= {
        text
        for node in nodes
        for text in strings(node)
        if re.fullmatch(f"(?:{'|'.join(FAMILIES)})[a-z-]+", text)
    }
    assert sorted(text_id for text_id in wanted if not has(FALLBACK, text_id)) == []


def test_no_text_is_left_over() -> None:
    nodes = list(code())
    constants = {text for node in nodes for text in strings(node)}
    shapes = [re.compile(shape(node)) for node in nodes if isinstance(node, ast.JoinedStr)]
    shapes += [re.compile(f"{name}-.+") for name in KEYED]

    def used(text_id: str) -> bool:
        """Named outright, of a family named in part, or <dialogue>-<slot> with both of them named so."""
        cuts = [at for at, sign in enumerate(text_id) if sign == "-"]
        split = any(text_id[:at] in constants and named_or_shaped(text_id[at + 1 :]) for at in cuts)
        return split or named_or_shaped(text_id)

    def named_or_shaped(part: str) -> bool:
        return part in constants or any(each.fullmatch(part) for each in shapes)

    assert sorted(text_id for text_id in all_ids(FALLBACK) if not used(text_id)) == []


@pytest.mark.parametrize(
    "source, text_ids",
    [
        ("say(language, 'a-b', today=today)", ["a-b"]),
        ("words(tx, language, 'a' if yes else 'b')", ["a", "b"]),
        ("talk.say('a')", ["a"]),
        ("tell(tx, person, 'elder', 'a', [button])", ["a"]),
        ("policy.refusal('too-late', '二(四)')", ["why-too-late"]),
        ("Reason('r', version, '', {})", ["why-r"]),
        ("words(tx, language, ('a', 'b')[n])", ["a", "b"]),
        ("words(tx, language, text_id)", []),
        ("say(language)", []),
        ("other('a')", []),
        ("talk.other('a')", []),
        ("calls[0]('a')", []),
    ],
)
def test_what_a_call_names_is_found(source: str, text_ids: list[str]) -> None:
    call = ast.parse(source, mode="eval").body
    assert isinstance(call, ast.Call)
    assert named(call) == text_ids


# How facts are said.


def said(language: str, unit: str, value: Fact, zone: str = "Asia/Shanghai") -> str:
    """A fact in words, by way of a text that holds nothing else."""
    return say(language, "list-of-one", today=TODAY, zone=ZoneInfo(zone), **{unit: value})


@pytest.fixture(autouse=True)
def _a_text_for_each_unit(monkeypatch: pytest.MonkeyPatch) -> None:
    """say() wants a text; here it is one that says each of the facts it is given."""

    def render(language: str, text_id: str, facts: dict[str, Any]) -> str:
        return (
            " ".join(map(str, facts.values())) if text_id == "list-of-one" else real(language, text_id, facts)
        )

    real = words._render
    monkeypatch.setattr(words, "_render", render)
    find = words._language_with
    monkeypatch.setattr(
        words, "_language_with", lambda lang, i: lang if i == "list-of-one" else find(lang, i)
    )


DAYS = [
    ("2026-03-18", "今天(3月18日 星期三)", "today (Wed 18 March)"),
    ("2026-03-17", "昨天(3月17日 星期二)", "yesterday (Tue 17 March)"),
    ("2026-03-16", "前天(3月16日 星期一)", "Mon 16 March"),
    ("2026-03-19", "明天(3月19日 星期四)", "tomorrow (Thu 19 March)"),
    ("2026-03-10", "3月10日 星期二", "Tue 10 March"),
    ("2025-12-30", "2025年12月30日 星期二", "Tue 30 December 2025"),
    ("2026-03-15", "3月15日 星期日", "Sun 15 March"),
]
LENGTHS = [
    (0, "0分钟", "0 minutes"),
    (1, "1分钟", "1 minute"),
    (30, "半小时", "half an hour"),
    (45, "45分钟", "45 minutes"),
    (60, "1小时", "1 hour"),
    (61, "1小时1分钟", "1 hour 1 minute"),
    (90, "1个半小时", "1½ hours"),
    (140, "2小时20分钟", "2 hours 20 minutes"),
    (120_000, "2000小时", "2000 hours"),
    (-30, "−半小时", "−half an hour"),
]
POINTS = [
    (0, "0分", "0 points"),
    (1, "半分", "half a point"),
    (2, "1分", "1 point"),
    (3, "1分半", "1.5 points"),
    (16, "8分", "8 points"),
    (17, "8分半", "8.5 points"),
    (2469, "1234分半", "1234.5 points"),
    (-3, "−1分半", "−1.5 points"),
]
CLOCKS = [
    (0, "夜里12点", "12 midnight"),
    (10, "夜里12点10分", "12:10 am"),
    (65, "凌晨1点05分", "1:05 am"),
    (6 * 60, "早上6点", "6 am"),
    (9 * 60, "上午9点", "9 am"),
    (12 * 60, "中午12点", "12 noon"),
    (12 * 60 + 30, "中午12点半", "12:30 pm"),
    (15 * 60 + 30, "下午3点半", "3:30 pm"),
    (15 * 60 + 45, "下午3点45分", "3:45 pm"),
    (19 * 60, "晚上7点", "7 pm"),
    (24 * 60, "夜里12点", "12 midnight"),
]
TIMES = [
    ("900+120", "下午3点到5点", "3 to 5 pm"),
    ("965+65", "下午4点05分到5点10分", "4:05 to 5:10 pm"),
    ("600+60", "上午10点到11点", "10 to 11 am"),
    ("420+90", "早上7点到上午8点半", "7 to 8:30 am"),
    ("720+30", "中午12点到12点半", "12 to 12:30 pm"),
    ("660+60", "上午11点到中午12点", "11 am to 12 noon"),
    ("1020+120", "下午5点到晚上7点", "5 to 7 pm"),
    ("1410+70", "晚上11点半到夜里12点40分", "11:30 pm to 12:40 am"),
    ("1320+120", "晚上10点到夜里12点", "10 pm to 12 midnight"),
    ("900+1435", "下午3点到下午2点55分", "3 pm to 2:55 pm"),
]


@pytest.mark.parametrize(
    "unit, value, zh, en",
    [
        *(("on", *row) for row in DAYS),
        *(("visited_on", *row) for row in DAYS[:1]),
        ("since", "2026-03-16", "前天(3月16日 星期一)", "Mon 16 March"),
        ("since", "2026-03-23", "3月23日(星期一)", "Mon 23 March"),
        ("since", "2027-01-04", "2027年1月4日(星期一)", "Mon 4 January 2027"),
        ("phone", "+8613800139009", "138 0013 9009", "138 0013 9009"),
        ("phone", "8613800139009", "138 0013 9009", "138 0013 9009"),
        ("phone", "13800139009", "138 0013 9009", "138 0013 9009"),
        ("phone", "02783001234", "02783001234", "02783001234"),
        ("phone", "没留电话", "没留电话", "没留电话"),
        *(("minutes", *row) for row in LENGTHS),
        *(("limit_minutes", *row) for row in LENGTHS[:1]),
        *(("half_points", *row) for row in POINTS),
        *(("left_half_points", *row) for row in POINTS[:1]),
        *(("start_clock", *row) for row in CLOCKS),
        *(("between", *row) for row in TIMES),
        ("logged_at", 1773732600000, "昨天(3月17日 星期二)下午3点半", "yesterday (Tue 17 March), 3:30 pm"),
        ("logged_at", 1773732659999, "昨天(3月17日 星期二)下午3点半", "yesterday (Tue 17 March), 3:30 pm"),
        ("service", "meals", "送饭做饭", "Meals"),
        ("other_service", "check-in", "上门看看", "Looking in"),
        ("service", "other", "做点别的", "something else"),  # 请人做点别的, where the button says 其他
        ("services", "meals,clinic", "送饭做饭、陪看病", "Meals, Going to the clinic"),
        ("role", "volunteer", "互助员", "volunteer"),
        ("state", "refused", "这次不算", "not counted"),
        ("answer", "came", "来过了", "Yes, they came"),
        ("hearsay", "came", "问过了,来过", "I asked: they came"),
        ("situation", "empty-nest", "空巢", "children have moved out"),
        ("situations", "alone,disabled", "独居、失能", "living alone, unable to look after oneself"),
        ("whereabouts", "hospital", "住院", "in hospital"),
        ("name", "{ $x } <b>*陈桂英*</b>", "{ $x } <b>*陈桂英*</b>", "{ $x } <b>*陈桂英*</b>"),
        ("minutes", None, "", ""),
        ("asked", True, "yes", "yes"),
        ("asked", False, "no", "no"),
    ],
)
def test_a_fact_is_said_by_the_ending_of_its_name(unit: str, value: Fact, zh: str, en: str) -> None:
    assert said("zh-CN", unit, value) == zh
    assert said("en", unit, value) == en


def test_a_moment_is_said_in_the_readers_zone() -> None:
    assert said("zh-CN", "at", 1773732600000, "Europe/Berlin") == "昨天(3月17日 星期二)上午8点半"


def test_numbers_choose_plurals_and_have_no_thousands_comma() -> None:
    assert say("en", "length-hours", today=TODAY, hours=1) == "1 hour"
    assert say("en", "length-hours", today=TODAY, hours=1024) == "1024 hours"


# Languages and what is missing.


def test_a_language_falls_back_to_its_parent_and_then_to_chinese() -> None:
    assert label_of("en-GB", "button-back") == "Back"
    for unknown in ("fr", "", "../../etc", "zh-TW", "x" * 1000, "-" * 1000):
        assert label_of(unknown, "button-back") == "返回"
        assert has(unknown, "button-back")


def test_a_text_that_is_missing_is_a_bug() -> None:
    assert not has("en", "no-such-text")
    with pytest.raises(LookupError, match="no-such-text"):
        say("en", "no-such-text", today=TODAY)


def test_a_fact_that_is_missing_is_a_bug() -> None:
    with pytest.raises(LookupError, match="hours"):
        say("en", "length-hours", today=TODAY)


def test_a_key_without_words_is_a_bug() -> None:
    with pytest.raises(LookupError, match="service-dancing"):
        said("en", "service", "dancing")


@pytest.mark.parametrize("broken", ["a = 1\na = 2\n", "= nothing\n", "a = { $x\n"])
def test_texts_that_cannot_be_read_are_found_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "a.ftl").write_text(broken)
    monkeypatch.setattr(words, "LOCALES", tmp_path)
    with pytest.raises(ValueError, match=r"a\.ftl"):
        all_ids("xx")


def test_an_overlay_may_hold_a_few_texts_and_says_facts_in_the_words_below_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yy").mkdir()
    (tmp_path / "yy" / "a.ftl").write_text("visit = { $minutes }，冇错吧")
    for name in (FALLBACK, "en"):
        (tmp_path / name).symlink_to(words.LOCALES / name)
    monkeypatch.setattr(words, "LOCALES", tmp_path)
    languages.cache_clear()
    assert "yy" in languages()
    assert say("yy", "visit", today=TODAY, minutes=90) == "1个半小时，冇错吧"
    languages.cache_clear()


def test_no_weekday_runs_into_the_word_after_it() -> None:
    """星期一起 would be read as 一起, and 星期一一共 as nothing at all."""
    for path in (words.LOCALES / "zh-CN").glob("*.ftl"):
        assert not re.findall(r"_(?:on|at) }[起一].*", path.read_text()), path
