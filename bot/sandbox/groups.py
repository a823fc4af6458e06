"""Groups the bot is added to, and who is a member of what."""

from typing import Any, Literal

from bot.sandbox.state import Chat, Json, State, User

Status = Literal["member", "kicked", "left"]


def _member(user: User, status: Status) -> Json:
    """Telegram's ChatMember of the given status."""
    ban = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": user.as_json(), **ban}


def tell_membership(state: State, bot: User, chat: Chat, by: User, old: Status, new: Status) -> None:
    """The my_chat_member update: somebody let the bot in or shut it out."""
    change: dict[str, Any] = {
        "chat": state.chat_json(chat),
        "from": by.as_json(),
        "date": state.seconds(),
        "old_chat_member": _member(bot, old),
        "new_chat_member": _member(bot, new),
    }
    state.add_update("my_chat_member", change)


def add_bot(state: State, bot: User, by: User, title: str) -> Chat:
    """A new group with the bot in it; the bot has now met whoever added it."""
    chat = Chat(-4_000_000 - state.number(), "group", title, opened=True)
    state.chats[chat.id] = chat
    by.known_to_bot = True
    tell_membership(state, bot, chat, by, "left", "member")
    message = state.add_message(chat, by, {"new_chat_members": [bot.as_json()]})
    state.add_update("message", message.as_json())
    return chat
