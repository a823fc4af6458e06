"""Telegram's updates as turns: what somebody did, in plain values.

Read as they came: PTB's objects cost ten times as much.
"""

import json
from typing import Any

from bot.turn import Kind, SentFile, SentVoice, Turn

TEXT_MAX = 4096
FILE_NAME_MAX = 128
PRIVATE = "private"
TELEPHONES = {
    "zh-hant": "zh-Hant", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh": "zh-CN", "en": "en"
}  # fmt: skip
"""How the language codes of telephones begin, the longer before the shorter, and what we call their language."""

Raw = dict[str, Any]


def turn_of(body: str) -> Turn:
    """The turn an update makes. One the bot has no use for makes a turn of kind `nothing`."""
    update: Raw = json.loads(body)
    number: int = update["update_id"]
    if update.get("callback_query"):
        return _tapped(number, update["callback_query"])
    if update.get("my_chat_member"):
        return _standing_changed(number, update["my_chat_member"])
    if update.get("message"):
        return _said(number, update["message"])
    return Turn(number, 0, "nothing")


def language_of(user: Raw | None) -> str:
    """The language Telegram says somebody uses, if we speak it; "" otherwise.

    >>> [language_of({"language_code": code}) for code in ("zh-hans", "zh-hant", "zh-TW", "en-GB", "fr")]
    ['zh-CN', 'zh-Hant', 'zh-Hant', 'en', '']
    """
    code = ((user.get("language_code") or "") if user else "").lower()
    return next((ours for begins, ours in TELEPHONES.items() if code.startswith(begins)), "")


def _tapped(update_id: int, query: Raw) -> Turn:
    message = query.get("message")
    if not message or message["chat"]["type"] != PRIVATE:
        return Turn(update_id, 0, "nothing")
    return Turn(
        update_id, message["chat"]["id"], "tap", language_of(query["from"]),
        tap=query.get("data") or "", tap_id=query["id"], message_id=message["message_id"],
    )  # fmt: skip


def _standing_changed(update_id: int, change: Raw) -> Turn:
    language = language_of(change["from"])
    gone = change["new_chat_member"]["status"] in ("kicked", "left")
    chat = change["chat"]
    if chat["type"] == PRIVATE:
        return Turn(update_id, chat["id"], "blocked" if gone else "unblocked", language)
    return Turn(update_id, chat["id"], "nothing" if gone else "group", language)


def _said(update_id: int, message: Raw) -> Turn:
    if message["chat"]["type"] != PRIVATE:
        return Turn(update_id, 0, "nothing")
    text = message.get("text") or ""
    contact, sender = message.get("contact"), message.get("from")
    shared: Raw = message.get("users_shared") or {}
    users: list[Raw] = shared.get("users") or []
    return Turn(
        update_id, message["chat"]["id"], _kind(message), language_of(sender), text=text[:TEXT_MAX],
        phone=contact["phone_number"] if contact else "",
        own=bool(contact and sender and contact.get("user_id") == sender["id"]), file=_file(message.get("document")),
        picture=(message.get("photo") or [{}])[-1].get("file_id", ""),
        picked=users[0]["user_id"] if len(users) == 1 else 0, request=shared.get("request_id") or 0,
        voice=_voice(message.get("voice")),
    )  # fmt: skip


def _kind(message: Raw) -> Kind:
    if message.get("text") is not None:
        return "text"
    if message.get("contact"):
        return "contact"
    if message.get("users_shared"):
        return "person"
    if message.get("photo"):
        return "picture"
    if message.get("voice") or message.get("audio"):
        return "voice"
    return "file" if message.get("document") else "other"


def _file(document: Raw | None) -> SentFile | None:
    if not document:
        return None
    name = document.get("file_name") or ""
    return SentFile(document["file_id"], name[:FILE_NAME_MAX], document.get("file_size") or 0)


def _voice(note: Raw | None) -> SentVoice | None:
    return SentVoice(note["file_id"], note.get("duration") or 0) if note else None
