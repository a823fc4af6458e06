"""What the local Bot API remembers: users, chats, messages, files, updates, and what people saw."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, Literal

Json = dict[str, Any]
EventKind = Literal["said", "message", "edit", "delete", "toast", "alert", "typing"]
MarkupKind = Literal["inline", "keyboard", "remove", "force_reply"]

UPDATE_LIFETIME = timedelta(hours=24)
"""Bot API, "Getting updates": incoming updates are kept until received, not longer than 24 hours."""
TAP_LIFETIME = timedelta(seconds=150)
"""telegram-bot-api, Client.cpp, add_update of a callback query: nobody waits longer for an answer."""
QUIET_WEEK = timedelta(days=7)
"""Bot API, Update: after a week without updates the next number is chosen anew."""
TOWN_STARTS_AT = 700_000_000
"""Update ids start somewhere, and not at 1, so that nobody comes to rely on it."""
UPDATE_IDS = (100_000_000, 1_000_000_000)


@dataclass(frozen=True)
class Markup:
    """A keyboard as it was accepted. Only inline ones are part of what Telegram calls the message."""

    kind: MarkupKind
    body: Json


@dataclass
class User:
    """Somebody with an account. `known_to_bot`: the bot has met them in a group or as a shared contact."""

    id: int
    first_name: str
    language_code: str | None = None
    last_name: str | None = None
    username: str | None = None
    phone: str = ""
    is_bot: bool = False
    known_to_bot: bool = False

    def as_json(self) -> Json:
        """Telegram's `User`."""
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        shown = {key: value for key, value in optional.items() if value}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, **shown}


@dataclass
class Message:
    """One message of one chat; `body` is Telegram's `Message`, without its keyboard."""

    id: int
    by_bot: bool
    sent_at: datetime
    body: Json
    markup: Markup | None = None

    def as_json(self) -> Json:
        """Telegram's `Message` as the bot is told of it: with an inline keyboard, never with another."""
        if self.markup is None or self.markup.kind != "inline":
            return dict(self.body)
        return {**self.body, "reply_markup": self.markup.body}

    @property
    def text(self) -> str:
        """What there is to read: the text, the caption, or what a contact card says."""
        contact = self.body.get("contact")
        if contact:
            return f"{contact['first_name']} {contact['phone_number']}"
        return str(self.body.get("text") or self.body.get("caption") or "")

    @property
    def media(self) -> str:
        """photo, document, voice, sticker, contact or location; empty for plain text."""
        kinds = ("photo", "document", "voice", "sticker", "contact", "location")
        return next((kind for kind in kinds if kind in self.body), "")

    @property
    def labels(self) -> list[list[str]]:
        """The labels of the inline keyboard, row by row."""
        if self.markup is None or self.markup.kind != "inline":
            return []
        return [[button["text"] for button in row] for row in self.markup.body["inline_keyboard"]]

    @property
    def keys(self) -> list[str]:
        """The labels of the keyboard this message puts beneath the chat."""
        if self.markup is None or self.markup.kind != "keyboard":
            return []
        return [button["text"] for row in self.markup.body["keyboard"] for button in row]


@dataclass
class Chat:
    """A private chat (its id is the person's) or a group (a negative id).

    `opened` turns true when the person first writes: before that a bot may not.
    """

    id: int
    kind: Literal["private", "group"]
    title: str
    opened: bool = False
    blocked: bool = False
    bot_is_member: bool = True
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0


@dataclass(frozen=True)
class StoredFile:
    """Bytes that were sent once. `unique_id` is the same for the same bytes; `id` is not. They may lie on disk."""

    id: str
    unique_id: str
    path: str
    name: str
    mime_type: str
    size: int
    read: Callable[[], bytes] = field(repr=False, compare=False)

    @property
    def content(self) -> bytes:
        """The bytes; none where they were cleared away."""
        return self.read()


@dataclass(frozen=True)
class PendingUpdate:
    """An update the bot has not confirmed. `body` is Telegram's `Update`."""

    id: int
    made_at: datetime
    body: Json

    @property
    def lifetime(self) -> timedelta:
        return TAP_LIFETIME if "callback_query" in self.body else UPDATE_LIFETIME


@dataclass(frozen=True)
class Event:
    """Something that happened on a person's screen, in order; what the page and the town listen to.

    `labels` are inline buttons, `keys` those of a keyboard that came beneath the chat.
    """

    seq: int
    chat_id: int
    kind: EventKind
    message_id: int | None
    text: str
    labels: tuple[str, ...] = ()
    media: str = ""
    old_text: str = ""
    keys: tuple[str, ...] = ()


class State:
    """Everything the server knows, behind one class, so that it can be kept elsewhere one day.

    It stores and counts; what Telegram allows is decided by the methods.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.updates: list[PendingUpdate] = []
        self.queries: dict[str, datetime] = {}
        self.query_chats: dict[str, int] = {}
        self.commands: dict[str, list[Json]] = {}
        self.profile: dict[str, str] = {}
        self.allowed_updates: frozenset[str] | None = None
        self.next_update_id = TOWN_STARTS_AT
        self.last_update_at: datetime | None = None
        self.chance = Random(TOWN_STARTS_AT)  # noqa: S311 — a town that is the same each time
        self.events: list[Event] = []
        self.listeners: list[Callable[[], None]] = []
        self.last_number = self.last_event = 0
        self.keep: Callable[[], None] = _keep_nothing
        """Called before anybody is answered: whoever keeps this state writes down what is new (kept.py)."""
        self.shelve: Callable[[str, bytes], Callable[[], bytes]] = _shelve_in_memory
        """Puts bytes away under a path; what it gives fetches them again."""

    def number(self) -> int:
        """A number never given before, for file and query ids."""
        self.last_number += 1
        return self.last_number

    def seconds(self) -> int:
        """Now, in Unix seconds, as Telegram writes dates."""
        return int(self.clock().timestamp())

    def chat_of(self, user: User) -> Chat:
        """The private chat of a person with the bot, made when first asked for."""
        if user.id not in self.chats:
            self.chats[user.id] = Chat(user.id, "private", user.first_name)
        return self.chats[user.id]

    def chat_json(self, chat: Chat) -> Json:
        """Telegram's `Chat`."""
        if chat.kind == "group":
            return {"id": chat.id, "type": "group", "title": chat.title}
        user = self.users[chat.id].as_json()
        names: Json = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        return {"id": chat.id, "type": "private", **names}

    def add_message(self, chat: Chat, author: User, content: Json, markup: Markup | None = None) -> Message:
        """Put a message into a chat. Numbers grow within a chat and are never used again."""
        message_id = chat.last_id = chat.last_id + 1
        head = {"message_id": message_id, "from": author.as_json(), "chat": self.chat_json(chat)}
        body = {**head, "date": self.seconds(), **content}
        message = Message(message_id, author.is_bot, self.clock(), body, markup)
        chat.messages[message_id] = message
        self.tell(chat, "message" if author.is_bot else "said", message)
        return message

    def add_file(self, name: str, content: bytes, mime_type: str, folder: str, unique_id: str) -> StoredFile:
        """Keep bytes under a new file id."""
        number = self.number()
        suffix = "." + name.rsplit(".", 1)[1] if "." in name else ""
        path = f"{folder}/file_{number}{suffix}"
        read = self.shelve(path, content)
        file_id = f"AgAC{number:06d}{unique_id}"
        stored = StoredFile(file_id, unique_id, path, name, mime_type, len(content), read)
        self.files[stored.id] = stored
        return stored

    def add_update(self, kind: str, body: Json) -> int | None:
        """Queue an update for the bot; None where the bot asked not to get this kind."""
        if self.allowed_updates and kind not in self.allowed_updates:
            return None
        self._number_anew_after_a_quiet_week()
        update_id = self.next_update_id
        self.next_update_id += 1
        self.updates.append(PendingUpdate(update_id, self.clock(), {"update_id": update_id, kind: body}))
        self.wake()
        return update_id

    def _number_anew_after_a_quiet_week(self) -> None:
        """Anywhere, lower too. The town's numbers are the same each time."""
        now = self.clock()
        if self.last_update_at is not None and now - self.last_update_at >= QUIET_WEEK:
            self.next_update_id = self.chance.randrange(UPDATE_IDS[0], UPDATE_IDS[1])
        self.last_update_at = now

    def tell(self, chat: Chat, kind: EventKind, message: Message, old_text: str = "") -> None:
        """Note what happened to a message on the screen."""
        labels = tuple(label for row in message.labels for label in row)
        self._happened(
            chat.id, kind, message.id, message.text, labels, message.media, old_text, tuple(message.keys)
        )

    def pop_up(self, chat_id: int, kind: EventKind, text: str) -> None:
        """Note what stands on the screen for a moment: a tap's answer (an alert has to be closed), or "is typing"."""
        self._happened(chat_id, kind, None, text)

    def _happened(self, *what: Any) -> None:
        self.last_event += 1
        self.events.append(Event(self.last_event, *what))
        self.wake()

    def events_after(self, seq: int) -> list[Event]:
        """What happened since the event of that number; numbers have no gaps."""
        return self.events[max(0, seq + 1 - self.events[0].seq) :] if self.events else []

    def wake(self) -> None:
        """Tell everyone who waits (long polls, the page) that something is new."""
        for listener in list(self.listeners):
            listener()

    def drop_stale_updates(self) -> None:
        """Forget updates that nobody fetched in time, as Telegram does."""
        now = self.clock()
        self.updates = [update for update in self.updates if now - update.made_at <= update.lifetime]

    def trim(self, keep: int) -> None:
        """Forget all but the newest `keep` messages a chat, and as many events and files in all."""
        for chat in self.chats.values():
            for message_id in list(chat.messages)[: max(0, len(chat.messages) - keep)]:
                del chat.messages[message_id]
        self.events = self.events[-keep:]
        for file_id in _oldest(self.files, keep):
            del self.files[file_id]


def _keep_nothing() -> None:
    """For a state that lives as long as its process."""


def _shelve_in_memory(_path: str, content: bytes) -> Callable[[], bytes]:
    return partial(bytes, content)


def _oldest(things: Iterable[str], keep: int) -> list[str]:
    kept = list(things)
    return kept[: max(0, len(kept) - keep)]
