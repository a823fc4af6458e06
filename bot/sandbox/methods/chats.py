"""The chats themselves: what is known of them, being in them, and "is typing"."""

from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.refused import bad

CHAT_ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_chat(call: Call) -> Any:
    """Telegram's ChatFullInfo."""
    chat = call.member_of(call.chat())
    looks = {"accent_color_id": chat.id % 7, "max_reaction_count": 11}
    return {**call.state.chat_json(chat), **looks, "accepted_gift_types": dict.fromkeys(GIFTS, False)}


def leave_chat(call: Call) -> Any:
    """Out of a group; a private chat cannot be left."""
    chat = call.chat()
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    call.member_of(chat).bot_is_member = False
    return True


def send_chat_action(call: Call) -> Any:
    """The hint "is typing": a screen shows it for a moment, and a blocked chat refuses it too."""
    action = call.params.text("action")
    if action not in CHAT_ACTIONS:
        raise bad("wrong parameter action in request")
    call.state.pop_up(call.chat_to_write().id, "typing", action)
    return True
