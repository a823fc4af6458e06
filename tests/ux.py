"""Walks all that was shown in a test, and holds it to the numbers of UX: each conversation test ends with this."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.sandbox.server import BotApi
from bot.store.database import Database
from bot.store.tx import Tx
from bot.telling import ux
from bot.telling.keyboards import width
from bot.understanding.tidy import simplified

OLDER = {"volunteer", "elder", "relative"}
BLOCK = re.compile(
    "星期|小时|分钟|hour|minute|[A-Z][a-z]{2} \\d|^【|^留的话|^A line|^我听到|^I heard|^请留意|小区.*栋|^电话|^Phone"
)
"""Lines of the read-back block: a day with its weekday, a length; where to, and what to heed there; and what somebody
wrote themselves."""
LONGER = re.compile("依据:|plan, 二|^[123]/3 ", re.MULTILINE)
"""Behind a 为什么, and the screens of consent: these may be longer."""
MONEY = re.compile(
    "币|[给付收多少价]钱|余额|账户|到账|支付|花掉|提现|充值|用户|系统|提交|登录|链接|亲爱|老人家"
)
BARE_POINTS = re.compile("积分 ?[0-9]|[0-9] ?积分")


@dataclass(frozen=True)
class Shown:
    """A message as it was sent or edited: to whom, its text and its keyboards."""

    chat_id: int
    text: str
    inline: list[list[dict[str, Any]]]
    home: list[list[dict[str, Any]]]


def shown(api: BotApi) -> Iterator[Shown]:
    for call in api.calls:
        text = call.params.get("text") or call.params.get("caption")
        if text and call.method != "answerCallbackQuery" and call.outcome == "ok":
            markup = json.loads(call.params.get("reply_markup") or "{}")
            yield Shown(
                int(call.params["chat_id"]),
                text,
                markup.get("inline_keyboard", []),
                markup.get("keyboard", []),
            )


async def faults(api: BotApi, database: Database) -> list[str]:
    roles = await database.reading(_roles)
    return [
        f"{fault}: {message.text!r} {message.inline or message.home}"
        for message in shown(api)
        for fault in (*_text(message, roles.get(message.chat_id, set())), *_keyboard(message))
    ]


async def _roles(tx: Tx) -> dict[int, set[str]]:
    rows = await tx.all("SELECT chat_id, role FROM chat_person JOIN role USING (person_id)")
    found: dict[int, set[str]] = {}
    for row in rows:
        found.setdefault(row["chat_id"], set()).add(row["role"])
    return found


def _text(message: Shown, roles: set[str]) -> Iterator[str]:
    """UX 1, 17, 20: short, no money words, points with their unit."""
    plain = simplified(message.text)
    if MONEY.search(plain):
        yield "a word that is never on screen"
    if BARE_POINTS.search(plain):
        yield "points without their unit"
    if not roles or not roles <= OLDER or LONGER.search(plain):
        return
    language = (
        "zh-CN" if re.search("[一-鿿]{4}", message.text) and not re.search("[a-z]{3}", message.text) else "en"
    )
    if len(message.text) > ux.TEXT_MAX[language]:
        yield f"{len(message.text)} characters"
    lines = plain.split("\n")
    if len(lines) > ux.LINES_MAX:
        yield f"{len(lines)} lines"
    prose = sum(len(line) for line in lines if not BLOCK.search(line))
    if prose > ux.PROSE_MAX[language]:
        yield f"{prose} characters of prose"


def _keyboard(message: Shown) -> Iterator[str]:
    """UX 3, 4: few buttons with short labels, home of at most four big words."""
    rows = message.inline
    labels = [button["text"] for row in rows for button in row]
    last = {
        button.get("callback_data", "").split(":")[2]
        for button in (rows[-1] if rows else [])
        if button.get("callback_data", "").startswith("d:")
    }
    answers = len(labels) - (len(rows[-1]) if last & {"~back", "~cancel"} else 0)
    if answers > ux.ANSWERS_MAX:
        yield f"{answers} answers"
    if any(len(row) > ux.ROW_MAX for row in rows):
        yield "more than two buttons in a row"
    if any(
        len(row) > 1 and any(width(one["text"].removeprefix("✓ ")) > ux.LABEL_SHORT for one in row)
        for row in rows
    ):
        yield "two buttons in a row of which one is long"
    yield from _labels(labels)
    words = [one["text"] for row in message.home[:-1] for one in row if one.keys() == {"text"}]
    if len(words) > ux.HOME_WORDS_MAX:
        yield f"{len(words)} words at home"


def _labels(labels: Iterable[str]) -> Iterator[str]:
    for label in labels:
        plain = label.removeprefix("✓ ")
        if not ux.LABEL_MIN <= width(plain) <= ux.LABEL_MAX and re.search("[一-鿿]", plain):
            yield f"label {label} has {width(plain)} characters"
        if not re.search(r"\w", plain):
            yield f"label {label} says nothing"
