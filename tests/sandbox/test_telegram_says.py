"""docs/telegram-says.md, row by row: the local Bot API answers as Telegram was seen to answer."""

import ast
import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.methods import METHODS
from bot.sandbox.people import PNG_1X1, Person
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock, sent

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "telegram-says.md"
HEADER = ["situation", "call", "with", "Telegram says", "seen in"]
ELSEWHERE = {"getupdates", "setwebhook", "deletewebhook", "getwebhookinfo"}
MIB = 1024 * 1024
YES = {"inline_keyboard": [[{"text": "对的", "callback_data": "y:1"}]]}
UPLOADS = {
    "picture": PNG_1X1, "sheet": b"a,b\n", "nothing": b"", "words": b"no picture",
    "strip": PNG_1X1[:16] + b"\x00\x00\x27\x10\x00\x00\x00\x01" + PNG_1X1[24:],
    "11 MB": b"x" * (11 * MIB), "51 MB": b"x" * (51 * MIB),
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One line of the page."""

    number: int
    situation: str
    call: str
    given: str
    says: str
    source: str

    def __str__(self) -> str:
        return f"{self.number}-{self.call}"


def rows() -> list[Row]:
    found = []
    for number, line in enumerate(PAGE.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("|") and set(line) - set("|-: "):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            assert len(cells) == len(HEADER), f"line {number}: {cells}"
            if cells != HEADER:
                found.append(Row(number, *cells))
    return found


ROWS = rows()


# Situations ----------------------------------------------------------------------------------------------


@dataclass
class Stage:
    """The town before the call, and what the row may name."""

    api: BotApi
    auntie: Person
    clock: Clock
    names: dict[str, str] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)
    token: str | None = None

    async def says(self, **more: Any) -> None:
        await sent(self.api, "sendMessage", chat_id=7, **more)

    async def question(self) -> None:
        await self.says(text="对不对?", reply_markup=YES)

    async def bare(self) -> None:
        await self.says(text="好")

    async def bare_and_old(self) -> None:
        await self.bare()
        self.clock.move(hours=49)

    async def keys(self) -> None:
        await self.says(text="好", reply_markup={"keyboard": [["好"]]})

    async def picture(self) -> None:
        await self.api.call("sendPhoto", {"chat_id": 7, "caption": "图"}, {"photo": ("a.png", PNG_1X1)})
        self.names["file"] = next(iter(self.api.state.files))

    async def file(self, content: bytes = b"a,b\n") -> None:
        await self.api.call("sendDocument", {"chat_id": 7}, {"document": ("sheet", content)})
        self.names["file"] = next(iter(self.api.state.files))

    async def big_file(self) -> None:
        await self.file(b"x" * 21 * MIB)

    async def tap(self) -> None:
        await self.question()
        self.auntie.taps(2, "对的")
        [self.names["tap"]] = self.api.state.queries

    async def old_tap(self) -> None:
        await self.tap()
        self.clock.move(seconds=151)

    async def blocked(self) -> None:
        self.auntie.blocks()

    async def question_and_blocked(self) -> None:
        await self.question()
        self.auntie.blocks()

    async def contact(self) -> None:
        self.api.person(8, "张奶奶")
        self.auntie.shares_contact("13900000000", user_id=8)

    async def group(self) -> None:
        self.names["group"] = str(self.auntie.adds_to_group("楼栋群").id)

    async def left(self) -> None:
        await self.group()
        await sent(self.api, "leaveChat", chat_id=self.names["group"])

    async def webhook(self) -> None:
        await sent(self.api, "setWebhook", url="http://127.0.0.1:9/hook")

    async def flooded(self) -> None:
        self.api.faults.next("429", retry_after=3)

    async def flooded_before(self) -> None:
        self.api.faults.next("429", retry_after=3)
        await self.api.call("sendMessage", {"chat_id": 7, "text": "好"})

    async def broken(self) -> None:
        self.api.faults.next("500")

    async def stranger(self) -> None:
        self.token = "2:other"

    async def no_token(self) -> None:
        self.token = "huzhu"

    async def half_a_character(self) -> None:
        self.more["text"] = "半个 \ud83d"

    async def many_buttons(self) -> None:
        self.more["reply_markup"] = _buttons(101, "a")

    async def long_buttons(self) -> None:
        self.more["reply_markup"] = _buttons(100, "1234567890" * 6)

    async def many_commands(self) -> None:
        self.more["commands"] = [{"command": f"c{number}", "description": "x"} for number in range(101)]

    async def nothing(self) -> None:
        """王阿姨 has pressed START, and that is all."""


def _buttons(count: int, label: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": "1234567890"}] for _ in range(count)]}


SITUATIONS: dict[str, Callable[[Stage], Awaitable[None]]] = {
    "": Stage.nothing,
    "another asks at the same time": Stage.nothing,
    "a webhook is set at the same time": Stage.nothing,
    "a question": Stage.question,
    "a bare message": Stage.bare,
    "a bare message of 49 hours ago": Stage.bare_and_old,
    "a message with a keyboard beneath": Stage.keys,
    "a picture": Stage.picture,
    "a file": Stage.file,
    "a file of 21 MB": Stage.big_file,
    "a tap": Stage.tap,
    "a tap 151 seconds ago": Stage.old_tap,
    "blocked": Stage.blocked,
    "blocked, with a question": Stage.question_and_blocked,
    "a neighbour's contact was shared": Stage.contact,
    "a group": Stage.group,
    "a group that was left": Stage.left,
    "a webhook": Stage.webhook,
    "Telegram is flooded": Stage.flooded,
    "Telegram was flooded by another call": Stage.flooded_before,
    "Telegram breaks": Stage.broken,
    "a stranger's token": Stage.stranger,
    "no token at all": Stage.no_token,
    "half a character": Stage.half_a_character,
    "101 buttons": Stage.many_buttons,
    "100 buttons with long labels": Stage.long_buttons,
    "101 commands": Stage.many_commands,
}
MEANWHILE = {
    "another asks at the same time": ("getUpdates", {}),
    "a webhook is set at the same time": ("setWebhook", {"url": "http://127.0.0.1:9/hook"}),
}


# Calls and answers ---------------------------------------------------------------------------------------


def parameters(row: Row, stage: Stage) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    """The parameters of a row, and the files that go with them."""
    written = re.sub(r"\{([^{}\"])\*(\d+)\}", lambda found: found[1] * int(found[2]), row.given)
    for name, value in stage.names.items():
        written = written.replace(f"{{{name}}}", value)
    read = json.loads(written) | stage.more
    named = {
        key: value[1:] for key, value in read.items() if isinstance(value, str) and value.startswith("@")
    }
    files = {key: (name, UPLOADS[name]) for key, name in named.items()}
    return {key: value for key, value in read.items() if key not in files}, files


async def answer_to(row: Row, stage: Stage) -> dict[str, Any]:
    params, files = parameters(row, stage)
    call = stage.api.call(row.call, params, files, stage.token)
    if row.situation not in MEANWHILE:
        return await call
    stage.api.state.updates.clear()
    waiting = asyncio.create_task(call)
    while stage.api.poll.waiting is None:
        await asyncio.wait({waiting}, timeout=0)
    await stage.api.call(*MEANWHILE[row.situation])
    return await asyncio.wait_for(waiting, 5)


def holds(value: Any, wanted: Any) -> bool:
    """Whether a value is what is wanted, or more: objects may have more fields, lists not more items."""
    if isinstance(wanted, dict):
        return isinstance(value, dict) and all(
            key in value and holds(value[key], wanted[key]) for key in wanted
        )
    if isinstance(wanted, list):
        return isinstance(value, list) and len(value) == len(wanted) and all(map(holds, value, wanted))
    return bool(value == wanted) and isinstance(value, bool) == isinstance(wanted, bool)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_telegram_says(api: BotApi, auntie: Person, clock: Clock, row: Row) -> None:
    stage = Stage(api, auntie, clock)
    await SITUATIONS[row.situation](stage)
    answer = await answer_to(row, stage)
    await api.aclose()
    if row.says.startswith("ok"):
        assert answer["ok"], answer
        if wanted := row.says.removeprefix("ok").strip():
            assert holds(answer["result"], json.loads(wanted)), answer["result"]
        return
    told = f"{answer.get('error_code')} {answer.get('description')}"
    if "parameters" in answer:
        told += " " + json.dumps(answer["parameters"])
    assert told == row.says
    assert answer["ok"] is False


# The page itself -----------------------------------------------------------------------------------------


def test_every_row_names_where_it_was_seen() -> None:
    known = re.findall(r"^\[(\w+)\]: https://", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    for row in ROWS:
        named = re.match(r"\[(\w+)\]|https://github\.com/\S+", row.source)
        assert named, row
        assert named[1] is None or named[1] in known, row


def test_every_method_of_the_sandbox_is_called_and_refused_or_taken() -> None:
    called = {row.call.lower() for row in ROWS}
    assert METHODS.keys() | ELSEWHERE <= called
    taken = {row.call.lower() for row in ROWS if row.says.startswith("ok")}
    assert METHODS.keys() | ELSEWHERE <= taken
    assert len(ROWS) >= 60


def test_every_refusal_in_the_code_stands_in_a_row() -> None:
    """A refusal that nobody can point to is one we made up."""
    said = "\n".join(row.says for row in ROWS)
    missing = [words for words in refusals() if words.lower() not in said.lower()]
    assert missing == []


HTML_OWN = ("html.py",)
"""Offsets and tags of HTML have their own table in test_refusals.py."""
OVER_HTTP = {"can't parse JSON object"}
"""What can only be said of a body; test_over_http.py."""


def refusals() -> list[str]:
    """The longest fixed piece of each refusal that the sandbox can utter."""
    found = []
    for path in sorted((ROOT / "bot" / "sandbox").rglob("*.py")):
        if path.name in HTML_OWN:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "bad",
                "forbidden",
                "conflict",
                "Refused",
            ):
                pieces = [
                    one.value
                    for one in ast.walk(node)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ]
                words = max(pieces, key=len, default="")
                if words.strip(" :") and words not in OVER_HTTP and path.name != "refused.py":
                    found.append(words.strip())
    return found
