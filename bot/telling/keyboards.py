"""Buttons and cards, and how buttons lie on a small screen: two a row, one where a label is long; 返回 · 算了 last."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.telling.ux import LABEL_SHORT

DATA_BYTES = 64
COPY_MAX = 256
"""Bot API, CopyTextButton: 1 to 256 characters."""


@dataclass(frozen=True)
class Button:
    """A label as the reader sees it, and what a tap sends back; or a link that opens; or a text to have copied."""

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""


@dataclass(frozen=True)
class Card:
    """What a reader sees of a thing. One that is `final` is never changed again; `to_all`: said to all on the phone."""

    text: str
    buttons: Sequence[Button]
    revision: int
    final: bool = False
    to_all: bool = False


def deed(name: str, thing_id: int, revision: int) -> str:
    """What a button of a card sends back: the deed, the thing, and the revision it was shown for."""
    return f"{name}:{thing_id}:{revision}"


def inline(buttons: Sequence[Button], last_row: Sequence[Button] = ()) -> dict[str, Any] | None:
    """Telegram's inline keyboard; None where there is nothing to tap."""
    rows = _rows(buttons) + ([list(last_row)] if last_row else [])
    if not rows:
        return None
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows]}


def _rows(buttons: Sequence[Button]) -> list[list[Button]]:
    rows: list[list[Button]] = []
    for button in buttons:
        if rows and len(rows[-1]) == 1 and _short(rows[-1][0]) and _short(button):
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def _short(button: Button) -> bool:
    return width(button.label) <= LABEL_SHORT


def width(label: str) -> int:
    """How many Chinese characters wide a label is: two Latin letters take the room of one."""
    wide = sum(1 for sign in label if ord(sign) > 0x2E7F)
    return wide + (len(label) - wide + 1) // 2


def _button(button: Button) -> dict[str, Any]:
    if button.url:
        return {"text": button.label, "url": button.url}
    if button.copy:
        return {"text": button.label, "copy_text": {"text": button.copy}}
    assert 0 < len(button.data.encode()) <= DATA_BYTES, button
    return {"text": button.label, "callback_data": button.data}


def home(
    rows: Sequence[Sequence[str]], contact: str = "", pick: tuple[str, int] | None = None
) -> dict[str, Any]:
    """The keyboard that stays: big words, and for a newcomer one that shares their own phone.

    `pick`: the label of a key that opens Telegram's list of people, and what its answer is known by.
    """
    keys: list[list[dict[str, Any]]] = [[{"text": label} for label in row] for row in rows]
    if contact:
        keys.insert(0, [{"text": contact, "request_contact": True}])
    if pick:
        one = {"request_id": pick[1], "user_is_bot": False, "max_quantity": 1}
        keys.insert(0, [{"text": pick[0], "request_users": one}])
    return {"keyboard": keys, "resize_keyboard": True, "is_persistent": True}
