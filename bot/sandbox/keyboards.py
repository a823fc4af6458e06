"""Keyboards: what Telegram accepts as reply_markup, and why it refuses the rest."""

import json
import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.params import Params, string
from bot.sandbox.refused import bad
from bot.sandbox.state import Markup
from bot.sandbox.texts import clean

DATA_MAX_BYTES = 64
"""Bot API, InlineKeyboardButton: callback_data is 1–64 bytes."""
COPY_MAX = 256
INLINE_BUTTONS_MAX = 100
REPLY_BUTTONS_MAX = 300
"""Not in the documentation; what the server has been seen to take. More is "reply markup is too long"."""
INLINE_MAX_BYTES = 10 * 1024
"""Not in the documentation either: 100 long buttons were refused (tginfo/Telegram-Limits, issue 187)."""

ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "login_url",
    "web_app",
    "copy_text",
)
EMPTY_IS_NONE = ("url", "callback_data")
"""An empty address or empty data is no action to Telegram; the button then counts as a mere text."""

PRIVATE_ONLY = {
    "request_contact": "Phone number can be requested in private chats only",
    "request_location": "Location can be requested in private chats only",
    "request_users": "Users can be requested in private chats only",
    "request_chat": "Chats can be requested in private chats only",
    "request_poll": "Poll can be requested in private chats only",
    "web_app": "Web App buttons can be used in private chats only",
}


def read(params: Params, private: bool, inline_only: bool = False) -> Markup | None:
    """The keyboard of a call; None where it brings none, or one without buttons."""
    markup = params.json("reply_markup", "can't parse reply keyboard markup JSON object")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    found = _read(markup, private)
    if found is not None and inline_only and found.kind != "inline":
        raise bad("inline keyboard expected")
    return found


def _read(markup: dict[str, Any], private: bool) -> Markup | None:
    """Telegram reads all kinds, and takes the first that holds something."""
    beneath = _reply(markup, _rows(markup, "keyboard", ""), private)
    inline = _inline(_rows(markup, "inline_keyboard", " of the InlineKeyboardMarkup"))
    if beneath or inline:
        return beneath or inline
    if markup.get("remove_keyboard"):
        return Markup("remove", markup)
    if markup.get("force_reply"):
        return Markup("force_reply", markup)
    return None


def _rows(markup: dict[str, Any], name: str, of_what: str) -> list[list[Any]]:
    rows = markup.get(name, [])
    if not isinstance(rows, list):
        raise bad(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{name}"{of_what} must be an Array of Arrays')
    return [row for row in rows if row]


def _string(button: dict[str, Any], name: str, kind: str) -> str:
    return string(button, name, f"{kind} button")


def _label(button: dict[str, Any], kind: str) -> str:
    text = clean(_string(button, "text", kind)).strip()
    if not text:
        raise bad(f"{kind} button text must be non-empty")
    return text


def _inline(rows: list[list[Any]]) -> Markup | None:
    if sum(len(row) for row in rows) > INLINE_BUTTONS_MAX:
        raise bad("reply markup is too long")
    buttons = [[_inline_button(button) for button in row] for row in rows]
    if len(json.dumps(buttons, ensure_ascii=False, separators=(",", ":")).encode()) > INLINE_MAX_BYTES:
        raise bad("reply markup is too long")
    return Markup("inline", {"inline_keyboard": buttons}) if buttons else None


def _inline_button(button: Any) -> dict[str, Any]:
    """A button with the one action Telegram finds first, as it drops all others."""
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    label = _label(button, "inline keyboard")
    action = next((name for name in ACTIONS if _acts(button, name)), None)
    if action is None:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if action == "url":
        return {"text": label, "url": checked_url(_string(button, "url", "inline keyboard"))}
    if action == "callback_data":
        data = _string(button, "callback_data", "inline keyboard")
        if len(data.encode()) > DATA_MAX_BYTES:
            raise bad("BUTTON_DATA_INVALID")
        return {"text": label, "callback_data": data}
    if action == "copy_text":
        return {"text": label, "copy_text": {"text": _copied(button["copy_text"])}}
    return {"text": label, action: button[action]}


def _copied(given: Any) -> str:
    """Bot API, CopyTextButton: 1–256 characters. What the server says to others is not documented."""
    text = given.get("text") if isinstance(given, dict) else None
    if not isinstance(text, str) or not 0 < len(text) <= COPY_MAX:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    return text


def _acts(button: dict[str, Any], name: str) -> bool:
    return name in button and not (name in EMPTY_IS_NONE and button[name] == "")


def actions(button: dict[str, Any]) -> list[str]:
    """The actions a button claims; the documentation wants exactly one."""
    return [name for name in ACTIONS if name in button]


def checked_url(url: str) -> str:
    """An address a button may open. A name without a dot (localhost) is no address to Telegram."""
    given = url.strip()
    written = given if re.match(r"[A-Za-z][\w+.-]*:", given) else "http://" + given
    parts = urlsplit(written)
    complaint = ""
    if parts.scheme.lower() not in ("http", "https", "tg", "ton", "tonsite"):
        complaint = "Unsupported URL protocol"
    elif parts.scheme.lower() in ("http", "https"):
        complaint = _web_complaint(parts.hostname or "", given)
    if complaint:
        raise bad(f"inline keyboard button URL '{url}' is invalid: {complaint}")
    return written


def _web_complaint(host: str, url: str) -> str:
    if not host:
        return "URL host is empty"
    return "Wrong HTTP URL" if ("." not in host and ":" not in host) or re.search(r"\s", url) else ""


def _reply(markup: dict[str, Any], rows: list[list[Any]], private: bool) -> Markup | None:
    if sum(len(row) for row in rows) > REPLY_BUTTONS_MAX:
        raise bad("reply markup is too long")
    buttons = [[_reply_button(button, private) for button in row] for row in rows]
    return Markup("keyboard", {**markup, "keyboard": buttons}) if buttons else None


def _reply_button(button: Any, private: bool) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad("can't parse keyboard button: KeyboardButton must be a String or an Object")
    label = _label(button, "keyboard")
    for name, complaint in PRIVATE_ONLY.items():
        if button.get(name) and not private:
            raise bad(complaint[0].lower() + complaint[1:])
    wanted = button.get("request_users")
    if isinstance(wanted, dict) and "request_id" not in wanted:
        raise bad("can't parse keyboard button: Can't find field \"request_id\"")
    return {**button, "text": label}
