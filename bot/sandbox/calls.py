"""One call of the bot while it is being answered, and the chats it may reach."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.sandbox.params import Params
from bot.sandbox.refused import bad, forbidden
from bot.sandbox.state import Chat, Message, State, User

Files = Mapping[str, tuple[str, bytes]]
"""Uploads of a call: field name → (file name, content)."""


@dataclass(frozen=True)
class Call:
    """What a method needs to answer: the state, who the bot is, and what it sent."""

    state: State
    me: User
    params: Params
    files: Files

    def chat(self) -> Chat:
        """The chat named by chat_id, if the bot has ever met it."""
        wanted = self.params.text("chat_id").strip()
        if not wanted:
            raise bad("chat_id is empty")
        number = int(wanted) if re.fullmatch(r"-?\d{1,18}", wanted) else 0
        if number == self.me.id:
            raise forbidden("bot can't send messages to bots")
        chat, user = self.state.chats.get(number), self.state.users.get(number)
        if chat is None or (chat.kind == "private" and not chat.opened):
            if user is not None and user.known_to_bot:
                raise forbidden("bot can't initiate conversation with a user")
            raise bad("chat not found")
        return chat

    def chat_to_write(self) -> Chat:
        """The chat, unless somebody there has shut the bot out."""
        chat = self.chat()
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        return self.member_of(chat)

    def member_of(self, chat: Chat) -> Chat:
        """The chat, unless it is a group the bot has left. (Nobody throws it out here.)"""
        if not chat.bot_is_member:
            raise forbidden("bot is not a member of the group chat")
        return chat

    def message(self, chat: Chat, what: str) -> Message:
        """The message named by message_id; `what` says in Telegram's words what it was wanted for."""
        message_id = self.params.integer("message_id", 0, 0, 2**31 - 1)
        if not message_id:
            raise bad("message identifier is not specified")
        message = chat.messages.get(message_id)
        if message is None:
            raise bad(f"{what} not found")
        return message
