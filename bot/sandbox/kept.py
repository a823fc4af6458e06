"""The sandbox's memory on disk: written before anybody is answered, so that a kill loses nothing, and never growing.

What changes on a screen is an event, so the events say which messages to write anew. Everything else is small or has
numbers that only grow, and is compared with what was written last.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sandbox.methods.callbacks import QUERY_LIFETIME
from bot.sandbox.state import Chat, Event, Markup, Message, PendingUpdate, State, StoredFile, User

Key = tuple[str, str]
TABLE = "CREATE TABLE IF NOT EXISTS thing (kind TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (kind, id))"


class KeptError(Exception):
    """What lies there cannot be read: by another version, or damaged."""


@dataclass(frozen=True)
class Ends:
    """How much is remembered: messages a chat, events and files in all."""

    messages: int = 200
    events: int = 1000
    files: int = 500


class Kept:
    """Keeps a state in a folder: sandbox.db, and the bytes of files beside it. Read when made, if there is one.

    `now` is when the state was last written, by the town's clock; None for a new one. `once`: all of it is written
    when it is closed, for a state that nobody is told of before.
    """

    def __init__(self, state: State, folder: Path, ends: Ends | None = None, *, once: bool = False) -> None:
        self.state, self.ends = state, ends or Ends()
        self.now: datetime | None = None
        self._shelf = folder / "files"
        self._shelf.mkdir(parents=True, exist_ok=True)
        self._written: dict[Key, object] = {}
        self._last_event = 0
        self._store = sqlite3.connect(folder / "sandbox.db", isolation_level=None)
        try:
            # A kill of the process loses nothing that was committed, and it need not outlive a power cut.
            self._store.executescript(f"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; {TABLE};")
            self._load()
        except (sqlite3.DatabaseError, TypeError, ValueError, KeyError, AttributeError) as odd:
            self._store.close()
            raise KeptError(str(odd)) from odd
        state.shelve = self._shelve
        if not once:
            state.keep = self.keep

    def keep(self) -> None:
        """Write down what is new and forget what is old, in one commit."""
        state = self.state
        rows: dict[Key, str | None] = {}
        new = state.events_after(self._last_event)
        for chat_id in {event.chat_id for event in new}:
            rows |= dict.fromkeys(self._forget_oldest(state.chats[chat_id]))
        touched = dict.fromkeys(
            (event.chat_id, event.message_id) for event in new if event.message_id is not None
        )
        for chat_id, message_id in touched:
            message = state.chats[chat_id].messages.get(message_id)
            rows[_of_message(chat_id, message_id)] = _text(message) if message else None
        rows |= dict.fromkeys(self._end_lists())
        rows |= {_of_event(event): _text(event) for event in state.events_after(self._last_event)}
        small = self._small()
        rows |= {key: _text(thing) for key, thing in small.items() if self._is_new(key, thing)}
        rows |= dict.fromkeys(self._written.keys() - small.keys())
        self._write(rows)
        self._written, self._last_event = small, state.last_event

    def _is_new(self, key: Key, thing: object) -> bool:
        old = self._written.get(key)
        return old is not thing and old != thing

    def close(self) -> None:
        """For the last time; afterwards the state is nobody's."""
        self.keep()
        self.state.keep = lambda: None
        self._store.close()

    # What is forgotten ------------------------------------------------------------------------------------------

    def _forget_oldest(self, chat: Chat) -> list[Key]:
        """Messages that are too many, but for the one whose keyboard lies beneath the chat."""
        too_many = len(chat.messages) - self.ends.messages
        if too_many <= 0:
            return []
        laid = [message for message in chat.messages.values() if message.markup and not _inline(message)]
        oldest = [message_id for message_id in chat.messages if not laid or message_id != laid[-1].id]
        for message_id in oldest[:too_many]:
            del chat.messages[message_id]
        return [_of_message(chat.id, message_id) for message_id in oldest[:too_many]]

    def _end_lists(self) -> list[Key]:
        """Events that are too many; and what is looked through as a whole each time, cut."""
        state = self.state
        too_many = max(0, len(state.events) - self.ends.events)
        gone = [_of_event(event) for event in state.events[:too_many]]
        del state.events[:too_many]
        state.drop_stale_updates()
        oldest = state.clock() - QUERY_LIFETIME
        for query_id in [one for one, asked_at in state.queries.items() if asked_at < oldest]:
            del state.queries[query_id], state.query_chats[query_id]
        for file_id in list(state.files)[: max(0, len(state.files) - self.ends.files)]:
            with suppress(FileNotFoundError):
                self._place_of(state.files.pop(file_id).path).unlink()
        return gone

    # What is written --------------------------------------------------------------------------------------------

    def _small(self) -> dict[Key, Any]:
        """All but messages and events, as it is compared and written."""
        state = self.state
        return {
            **_each("user", {number: dict(vars(user)) for number, user in state.users.items()}),
            **_each("chat", {number: _head(chat) for number, chat in state.chats.items()}),
            **_each("update", {update.id: update for update in state.updates}),
            **_each("query", {one: [at, state.query_chats[one]] for one, at in state.queries.items()}),
            **_each("file", state.files),
            ("about", ""): self._about(),
        }

    def _about(self) -> dict[str, Any]:
        state = self.state
        return {
            "now": state.clock(),
            "last_number": state.last_number,
            "last_event": state.last_event,
            "next_update_id": state.next_update_id,
            "last_update_at": state.last_update_at,
            "commands": dict(state.commands),
            "profile": dict(state.profile),
            "allowed_updates": sorted(state.allowed_updates) if state.allowed_updates else None,
        }

    def _write(self, rows: Mapping[Key, str | None]) -> None:
        self._store.execute("BEGIN")
        try:
            self._store.executemany(
                "INSERT INTO thing (kind, id, body) VALUES (?, ?, ?)"
                " ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body",
                [(*key, body) for key, body in rows.items() if body is not None],
            )
            gone = [key for key, body in rows.items() if body is None]
            self._store.executemany("DELETE FROM thing WHERE kind = ? AND id = ?", gone)
            self._store.execute("COMMIT")
        except BaseException:
            self._store.execute("ROLLBACK")
            raise

    # What is read -----------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """In the order in which it was first written: people as they came, messages as they were said."""
        state = self.state
        found: dict[str, list[tuple[str, Any]]] = {}
        for kind, number, body in self._store.execute("SELECT kind, id, body FROM thing ORDER BY rowid"):
            found.setdefault(kind, []).append((number, json.loads(body, object_hook=_alive)))
        if "about" not in found:
            return
        state.users = {one["id"]: User(**one) for _, one in found.get("user", [])}
        state.chats = {one["id"]: Chat(**one) for _, one in found.get("chat", [])}
        for place, one in found.get("message", []):
            state.chats[int(place.partition("/")[0])].messages[one["id"]] = Message(**one)
        state.events = [_event(one) for _, one in found.get("event", [])]
        state.updates = [PendingUpdate(**one) for _, one in found.get("update", [])]
        state.queries = {number: at for number, (at, _) in found.get("query", [])}
        state.query_chats = {number: chat_id for number, (_, chat_id) in found.get("query", [])}
        state.files = {number: self._file(one) for number, one in found.get("file", [])}
        about = found["about"][0][1]
        self.now = about.pop("now")
        about["allowed_updates"] = frozenset(about["allowed_updates"] or ()) or None
        vars(state).update(about)
        self._written, self._last_event = self._small(), state.last_event

    def _file(self, kept: dict[str, Any]) -> StoredFile:
        return StoredFile(**kept, read=self._reader(kept["path"]))

    # Bytes ------------------------------------------------------------------------------------------------------

    def _shelve(self, path: str, content: bytes) -> Callable[[], bytes]:
        self._place_of(path).write_bytes(content)
        return self._reader(path)

    def _reader(self, path: str) -> Callable[[], bytes]:
        place = self._place_of(path)
        return lambda: place.read_bytes() if place.is_file() else b""

    def _place_of(self, path: str) -> Path:
        """Our own number alone: whatever a file was called, it is stored beside the others."""
        return self._shelf / Path(path).stem


def _each(kind: str, things: Mapping[Any, object]) -> dict[Key, Any]:
    return {(kind, str(number)): thing for number, thing in things.items()}


def _of_message(chat_id: int, message_id: int) -> Key:
    return "message", f"{chat_id}/{message_id}"


def _of_event(event: Event) -> Key:
    return "event", str(event.seq)


def _inline(message: Message) -> bool:
    return message.markup is not None and message.markup.kind == "inline"


def _head(chat: Chat) -> dict[str, Any]:
    return {name: value for name, value in vars(chat).items() if name != "messages"}


def _event(kept: dict[str, Any]) -> Event:
    return Event(**kept | {name: tuple(kept[name]) for name in ("labels", "keys")})


def _text(thing: object) -> str:
    return ENCODER.encode(thing)


def _still(thing: object) -> Any:
    """What JSON has no word for."""
    if isinstance(thing, datetime):
        return {"$at": thing.isoformat()}
    if isinstance(thing, Markup):
        return {"$markup": [thing.kind, thing.body]}
    return {name: value for name, value in vars(thing).items() if name != "read"}


ENCODER = json.JSONEncoder(default=_still)


def _alive(found: dict[str, Any]) -> Any:
    if found.keys() == {"$at"}:
        return datetime.fromisoformat(found["$at"])
    if found.keys() == {"$markup"}:
        return Markup(*found["$markup"])
    return found
