"""Telegram's updates as turns: what somebody did, in plain values."""

import json
from typing import Any

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from bot.turn import Kind, Turn

TEXT_MAX = 4096


def turn_of(body: str) -> Turn:
    """The turn an update makes. One the bot has no use for makes a turn of kind `nothing`."""
    raw: dict[str, Any] = json.loads(body)
    update = Update.de_json(raw, None)
    if update.callback_query:
        return _tapped(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _standing_changed(update.update_id, update.my_chat_member)
    if update.message:
        return _said(update.update_id, update.message)
    return Turn(update.update_id, 0, "nothing")


def language_of(user: User | None) -> str:
    """The language Telegram says somebody uses, if we speak it; Chinese otherwise."""
    code = (user.language_code or "") if user else ""
    return "en" if code.startswith("en") else "zh-CN"


def _tapped(update_id: int, query: CallbackQuery) -> Turn:
    if query.message is None or query.message.chat.type != Chat.PRIVATE:
        return Turn(update_id, 0, "nothing")
    return Turn(
        update_id, query.message.chat.id, "tap", language_of(query.from_user),
        tap=query.data or "", tap_id=query.id, message_id=query.message.message_id,
    )  # fmt: skip


def _standing_changed(update_id: int, change: ChatMemberUpdated) -> Turn:
    language = language_of(change.from_user)
    gone = change.new_chat_member.status in ("kicked", "left")
    if change.chat.type == Chat.PRIVATE:
        return Turn(update_id, change.chat.id, "blocked" if gone else "unblocked", language)
    return Turn(update_id, change.chat.id, "nothing" if gone else "group", language)


def _said(update_id: int, message: Message) -> Turn:
    if message.chat.type != Chat.PRIVATE:
        return Turn(update_id, 0, "nothing")
    text = message.text or ""
    contact = message.contact
    return Turn(
        update_id, message.chat.id, _kind(message), language_of(message.from_user), text=text[:TEXT_MAX],
        phone=contact.phone_number if contact else "",
        own=bool(contact and message.from_user and contact.user_id == message.from_user.id),
    )  # fmt: skip


def _kind(message: Message) -> Kind:
    if message.text is not None:
        return "text"
    if message.contact:
        return "contact"
    if message.photo:
        return "picture"
    if message.voice or message.audio:
        return "voice"
    return "other"
