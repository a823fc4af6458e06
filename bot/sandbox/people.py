"""The people's side: somebody with a telephone, who writes, taps, shares and blocks, and what they see."""

import mimetypes
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.sandbox import groups
from bot.sandbox.methods import files
from bot.sandbox.pictures import PNG
from bot.sandbox.state import Chat, Json, Message, State, User
from bot.sandbox.texts import marked

PNG_1X1 = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf"
    "c000000301010018dd8db00000000049454e44ae426082"
)
"""The smallest picture there is: one grey dot."""


@dataclass(frozen=True)
class Bubble:
    """One message as it is on the screen now. `rows` are the inline buttons as Telegram has them."""

    message_id: int
    mine: bool
    text: str
    media: str
    rows: tuple[tuple[Json, ...], ...]
    edited: bool
    sent_at: datetime
    body: Json = field(repr=False)

    @property
    def labels(self) -> list[str]:
        """The labels of its inline buttons."""
        return [button["text"] for row in self.rows for button in row]


@dataclass(frozen=True)
class Screen:
    """A chat as its person sees it: the messages, and the keyboard beneath with the message it came with."""

    bubbles: list[Bubble]
    keyboard: tuple[tuple[Json, ...], ...]
    keyboard_message_id: int

    @property
    def keyboard_labels(self) -> list[str]:
        """The labels of the keyboard beneath."""
        return [button["text"] for row in self.keyboard for button in row]

    @property
    def text(self) -> str:
        """All that is written there, for a test that looks for a word."""
        return "\n".join(bubble.text for bubble in self.bubbles)


@dataclass(frozen=True)
class Person:
    """Somebody in town, and their private chat with the bot."""

    state: State
    bot: User
    user: User

    @property
    def id(self) -> int:
        """Their user id, which is also the id of their chat."""
        return self.user.id

    @property
    def chat(self) -> Chat:
        """Their chat with the bot."""
        return self.state.chat_of(self.user)

    def start(self, payload: str = "") -> Message:
        """Press START, with what a link carried."""
        return self.says(f"/start {payload}".strip())

    def says(self, text: str) -> Message:
        """Write something. Telegram sends nothing empty, and cuts nothing."""
        fields: Json = {"text": text}
        entities = marked(text)
        return self.sends({**fields, "entities": entities} if entities else fields)

    def sends(self, content: Json) -> Message:
        """Put any content into the chat as one's own message. Opens the chat, as writing does."""
        chat = self.chat
        assert not chat.blocked, f"{self.user.first_name} has blocked the bot and cannot write to it"
        chat.opened = True
        message = self.state.add_message(chat, self.user, content)
        self.state.add_update("message", message.as_json())
        return message

    def edits(self, message_id: int, text: str) -> None:
        """Change what one wrote."""
        message = self.chat.messages[message_id]
        assert not message.by_bot, "nobody can edit what the bot wrote"
        old_text = message.text
        message.body = {**message.body, "text": text, "edit_date": self.state.seconds()}
        self.state.tell(self.chat, "said", message, old_text)
        self.state.add_update("edited_message", message.as_json())

    def taps(self, message_id: int, label: str) -> Json:
        """Press an inline button as it is on the screen now; returns the button. Addresses make no update."""
        message = self.chat.messages[message_id]
        rows = message.markup.body["inline_keyboard"] if message.labels and message.markup else []
        button = next((one for row in rows for one in row if one["text"] == label), None)
        assert button is not None, f"message {message_id} has no button {label!r}, only {message.labels}"
        if "callback_data" in button:
            self.forges(button["callback_data"], message_id)
        return dict(button)

    def forges(self, data: str, message_id: int) -> str:
        """Send any data as if a button of that message had carried it; returns the query's id."""
        query_id = str(4_000_000_000_000 + self.state.number())
        self.state.queries[query_id] = self.state.clock()
        self.state.query_chats[query_id] = self.id
        message = self.chat.messages.get(message_id)
        gone = {"chat": self.state.chat_json(self.chat), "message_id": message_id, "date": 0}
        query = {
            "id": query_id,
            "from": self.user.as_json(),
            "message": message.as_json() if message else gone,
            "chat_instance": str(7_000_000 + self.id),
            "data": data,
        }
        self.state.add_update("callback_query", query)
        return query_id

    def presses(self, label: str) -> Message:
        """Press a button of the keyboard beneath: it sends its label, or what it asks for."""
        button = self._key(label)
        assert "request_users" not in button, f"{label!r} asks whom to pick"
        if button.get("request_contact"):
            return self.shares_contact()
        if button.get("request_location"):
            return self.sends_location()
        return self.says(label)

    def picks(self, label: str, *user_ids: int) -> Message:
        """Press a key that asks for people, and pick as many as it allows; the bot learns their numbers."""
        wanted = self._key(label).get("request_users")
        assert wanted is not None, f"{label!r} does not ask for people"
        assert 0 < len(user_ids) <= wanted.get("max_quantity", 1), "as many as the key says"
        for one in user_ids:
            is_bot = one not in self.state.users
            assert not is_bot or one == self.bot.id, f"nobody has the number {one}"
            assert wanted.get("user_is_bot", is_bot) == is_bot, "people and bots are not asked for together"
        users = [{"user_id": one} for one in user_ids]
        return self.sends({"users_shared": {"request_id": wanted["request_id"], "users": users}})

    def _key(self, label: str) -> Json:
        button = next((one for row in self.keyboard[0] for one in row if one["text"] == label), None)
        assert button is not None, f"there is no key {label!r}, only {self.screen.keyboard_labels}"
        return button

    def shares_contact(
        self,
        phone: str | None = None,
        user_id: int | Literal["own"] | None = "own",
        first_name: str | None = None,
    ) -> Message:
        """Share a card: one's own, somebody else's (their user id), or one without an account (None)."""
        contact: Json = {
            "phone_number": phone or self.user.phone,
            "first_name": first_name or self.user.first_name,
        }
        if user_id is not None:
            contact["user_id"] = self.id if user_id == "own" else user_id
            other = self.state.users.get(contact["user_id"])
            if other is not None:
                other.known_to_bot = True
        return self.sends({"contact": contact})

    def sends_photo(self, caption: str = "", content: bytes = PNG_1X1) -> Message:
        """Send a picture."""
        suffix = "png" if content.startswith(PNG) else "jpg"
        stored = files.keep(self.state, f"photo.{suffix}", content, "photos")
        return self.sends({"photo": files.as_photo(stored), **_caption(caption)})

    def sends_document(self, name: str, content: bytes, caption: str = "") -> Message:
        """Send a file."""
        mime_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        stored = files.keep(self.state, name, content, "documents")
        document = {**files.as_document(stored), "mime_type": mime_type}
        return self.sends({"document": document, **_caption(caption)})

    def sends_voice(self, seconds: int = 3, content: bytes = b"OggS") -> Message:
        """Speak."""
        stored = files.keep(self.state, "voice.oga", content, "voice")
        return self.sends({"voice": files.as_voice(stored, seconds)})

    def sends_sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        number = self.state.number()
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        ids = {"file_id": f"CAAC{number:06d}", "file_unique_id": f"AgAD{number:06d}"}
        return self.sends({"sticker": {**ids, **shape, "emoji": emoji}})

    def sends_location(self, latitude: float = 30.62, longitude: float = 114.14) -> Message:
        """Say where one is; somewhere in 东西湖区 if not told."""
        return self.sends({"location": {"latitude": latitude, "longitude": longitude}})

    def blocks(self) -> None:
        """Stop the bot: from now on it may not write."""
        self.chat.blocked = True
        groups.tell_membership(self.state, self.bot, self.chat, self.user, "member", "kicked")

    def unblocks(self) -> None:
        """Let it write again."""
        self.chat.blocked = False
        groups.tell_membership(self.state, self.bot, self.chat, self.user, "kicked", "member")

    def adds_to_group(self, title: str) -> Chat:
        """Make a group and add the bot."""
        return groups.add_bot(self.state, self.bot, self.user, title)

    def says_in_group(self, group: Chat, text: str) -> None:
        """Write in a group; the bot is told of commands only, as its privacy mode is on."""
        entities = marked(text)
        fields: Json = {"text": text, **({"entities": entities} if entities else {})}
        message = self.state.add_message(group, self.user, fields)
        if text.startswith("/"):
            self.state.add_update("message", message.as_json())

    @property
    def screen(self) -> Screen:
        """The chat as it is now: what was deleted is gone, what was edited shows its last words."""
        return Screen([_bubble(message) for message in self.chat.messages.values()], *self.keyboard)

    @property
    def keyboard(self) -> tuple[tuple[tuple[Json, ...], ...], int]:
        """The keyboard that lies beneath, and the message it came with: the newest that put one there or took it."""
        answered = False
        for message in reversed(self.chat.messages.values()):
            if not message.by_bot:
                answered = True
            elif message.markup is not None and message.markup.kind != "inline":
                body = message.markup.body
                if message.markup.kind != "keyboard" or (answered and body.get("one_time_keyboard")):
                    break
                return tuple(tuple(row) for row in body["keyboard"]), message.id
        return (), 0

    def holder_of(self, label: str, since: datetime | None = None) -> int:
        """The newest message (that came `since`) with an inline button of that label; 0 where there is none."""
        for message in reversed(self.chat.messages.values()):
            if since is not None and message.sent_at < since:
                return 0
            if any(label in row for row in message.labels):
                return message.id
        return 0


def _bubble(message: Message) -> Bubble:
    inline = (
        message.markup.body["inline_keyboard"] if message.markup and message.markup.kind == "inline" else []
    )
    rows = tuple(tuple(row) for row in inline)
    edited = "edit_date" in message.body
    return Bubble(
        message.id,
        not message.by_bot,
        message.text,
        message.media,
        rows,
        edited,
        message.sent_at,
        message.body,
    )


def _caption(caption: str) -> dict[str, Any]:
    return {"caption": caption} if caption else {}
