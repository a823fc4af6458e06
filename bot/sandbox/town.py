"""The town: people who talk to the bot and look at what it says. Tests, demo and manual are made of this."""

import asyncio
import re
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.people import Bubble, Person, Screen
from bot.sandbox.server import BotApi
from bot.sandbox.state import Event, Message

Settle = Callable[[], Awaitable[None]]
"""Given by the app: fetch updates, run the turns, send everything."""

FIRST_USER_ID = 1001
START_LINK = re.compile(r"[?&]start=([A-Za-z0-9_-]+)")


def _written(text: str, labels: tuple[str, ...]) -> str:
    return " ".join([text, *(f"[{label}]" for label in labels)]).strip()


@dataclass
class Neighbour:
    """One person of the town, with what they have not looked at yet."""

    town: "Town"
    person: Person
    unseen: deque[Event] = field(default_factory=deque)
    edits: list[Event] = field(default_factory=list)
    toasts: deque[str] = field(default_factory=deque)

    @property
    def id(self) -> int:
        """User id and chat id."""
        return self.person.id

    @property
    def name(self) -> str:
        """The name as in the transcript."""
        return self.person.user.first_name

    @property
    def screen(self) -> Screen:
        """The chat as it is now."""
        return self.person.screen

    async def says(self, text: str) -> None:
        """Write something."""
        self.town.note(f"**{self.name}**: {text}")
        self.person.says(text)
        await self.town.moves_on(self)

    async def opens(self, link_or_code: str) -> None:
        """Open an invitation: a t.me link, `/start code`, or the code alone."""
        found = START_LINK.search(link_or_code)
        code = found.group(1) if found else link_or_code.removeprefix("/start").strip()
        self.town.note(f"**{self.name}**: /start {code}".rstrip())
        self.person.start(code)
        await self.town.moves_on(self)

    async def taps(self, label: str) -> None:
        """Press the button of that label: on the newest message that has it, or on the keyboard beneath."""
        holder = self.person.holder_of(label)
        rows, came_with = self.person.keyboard
        on_keyboard = any(key["text"] == label for row in rows for key in row)
        assert holder or on_keyboard, f"{self.name} has no button {label!r}, only {self.labels}"
        self.town.note(f"**{self.name}** taps [{label}]")
        if on_keyboard and came_with >= holder:
            self.person.presses(label)
        else:
            self.person.taps(holder, label)
        await self.town.moves_on(self)

    async def taps_old(self, bubble: Bubble, label: str) -> None:
        """Press a button as it was on an earlier look at the screen: the data goes out though it has gone."""
        button = next(one for row in bubble.rows for one in row if one["text"] == label)
        self.town.note(f"**{self.name}** taps [{label}]")
        self.person.forges(button["callback_data"], bubble.message_id)
        await self.town.moves_on(self)

    async def shares_contact(
        self, phone: str | None = None, user_id: int | None = 0, first_name: str | None = None
    ) -> None:
        """Share a card: one's own, or with a user id somebody else's, or (None) one without an account."""
        self.town.note(f"**{self.name}** shares a contact")
        self.person.shares_contact(phone, "own" if user_id == 0 else user_id, first_name)
        await self.town.moves_on(self)

    async def picks_person(self, label: str, other: "Neighbour") -> None:
        """Press a key that opens the list of people, and pick one."""
        self.town.note(f"**{self.name}** taps [{label}]")
        self.town.note(f"**{self.name}** picks {other.name}")
        self.person.picks(label, other.id)
        await self.town.moves_on(self)

    async def sends(self, what: str, *args: object) -> None:
        """Send a photo, document, voice, sticker or location: await n.sends("photo", "见图")."""
        self.town.note(f"**{self.name}** sends a {what}")
        getattr(self.person, f"sends_{what}")(*args)
        await self.town.moves_on(self)

    async def picks(self, label: str) -> None:
        """Answer with that label: tap it, or type it where it is on a further page."""
        await (self.taps if self.can_tap(label) else self.says)(label)

    def last_words(self) -> str:
        """The newest message."""
        return self._last().text

    def last_labels(self) -> list[str]:
        """The buttons of the newest message."""
        return [label for row in self._last().labels for label in row]

    def _last(self) -> Message:
        return next(reversed(self.person.chat.messages.values()))

    def can_tap(self, label: str) -> bool:
        """Whether a button of that label is on the screen."""
        on_keyboard = any(key["text"] == label for row in self.person.keyboard[0] for key in row)
        return on_keyboard or self.person.holder_of(label) > 0

    async def blocks(self) -> None:
        """Stop the bot."""
        self.person.blocks()
        await self.town.moves_on(self)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        self.person.unblocks()
        await self.town.moves_on(self)

    @property
    def labels(self) -> list[str]:
        """Every label that can be pressed now, newest message first, then the keyboard beneath."""
        screen = self.screen
        inline = [label for bubble in reversed(screen.bubbles) for label in bubble.labels]
        return list(dict.fromkeys([*inline, *screen.keyboard_labels]))

    def sees(self, *parts: str) -> Event:
        """Look at the oldest message not looked at yet: each part is in its text or on its buttons."""
        assert self.unseen, f"{self.name} was told nothing, not {parts!r}"
        event = self.unseen.popleft()
        shown = _written(event.text, event.labels + event.keys)
        for part in parts:
            assert part in shown, f"{self.name} was told {shown!r}, which lacks {part!r}"
        return event

    def sees_edit(self, *parts: str) -> Event:
        """One of the edits since this person's last action says all the parts."""
        for event in self.edits:
            if all(part in _written(event.text, event.labels) for part in parts):
                return event
        shown = [_written(event.text, event.labels) for event in self.edits]
        raise AssertionError(f"{self.name} saw no edit with {parts!r}, only {shown}")

    def sees_nothing(self) -> None:
        """Nothing new was said to this person."""
        assert not self.unseen, f"{self.name} was told {[event.text for event in self.unseen]}"

    def toast(self, *parts: str) -> str:
        """Look at the oldest answer to a tap."""
        assert self.toasts, f"{self.name} saw no toast, not {parts!r}"
        text = self.toasts.popleft()
        for part in parts:
            assert part in text, f"{self.name} saw the toast {text!r}, which lacks {part!r}"
        return text


class Town:
    """People, one bot, one local Bot API, and the transcript of what was said."""

    def __init__(self, api: BotApi, settle: Settle) -> None:
        self.api, self.settle = api, settle
        self.neighbours: dict[int, Neighbour] = {}
        self.lines: list[str] = []
        self._read_up_to = 0
        self._acting = 0
        self._waiting: list[asyncio.Future[None]] = []

    def person(self, name: str, language: str | None = "zh-hans") -> Neighbour:
        """Somebody new."""
        user_id = FIRST_USER_ID + len(self.neighbours)
        neighbour = Neighbour(self, self.api.person(user_id, name, language))
        self.neighbours[user_id] = neighbour
        return neighbour

    @property
    def transcript(self) -> str:
        """All that was said, in Markdown, a blank line between the lines."""
        return "\n\n".join(self.lines) + "\n"

    def note(self, line: str) -> None:
        """Add a line to the transcript."""
        self.lines.append(line)

    async def moves_on(self, actor: Neighbour | None = None) -> None:
        """Let the bot work, then hand out what it said. Edits are kept since this actor's own last action."""
        if actor is not None:
            actor.edits.clear()
        if self._acting < 2 and not self._waiting:
            await self._goes_round()
            return
        told: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(told)
        await self._when_all_wait()
        await told

    async def together(self, *doings: Coroutine[Any, Any, None]) -> None:
        """Several people at once: when each of them waits for the bot, it works through what they all did.

        In the same order each time, for nobody is waited for but the bot.
        """
        if not doings:
            return
        one_of_many = int(self._acting > 0)  # who sets others going does nothing meanwhile
        self._acting += len(doings) - one_of_many
        async with asyncio.TaskGroup() as tasks:
            for doing in doings:
                tasks.create_task(self._acts(doing))
        self._acting += one_of_many

    async def _acts(self, doing: Coroutine[Any, Any, None]) -> None:
        try:
            await doing
        finally:
            self._acting -= 1
        await self._when_all_wait()

    async def _when_all_wait(self) -> None:
        if self._waiting and len(self._waiting) >= self._acting:
            waiting, self._waiting = self._waiting, []
            await self._goes_round()
            for told in waiting:
                told.set_result(None)

    async def _goes_round(self) -> None:
        await self.settle()
        self.hand_out()

    def hand_out(self) -> None:
        """Give everybody what happened on their screen since the last time."""
        for event in self.api.state.events_after(self._read_up_to):
            self._read_up_to = event.seq
            neighbour = self.neighbours.get(event.chat_id)
            if neighbour is not None:
                self._hand_to(neighbour, event)

    def _hand_to(self, neighbour: Neighbour, event: Event) -> None:
        if event.kind == "message":
            neighbour.unseen.append(event)
            self.note(f"→ {neighbour.name}: {_written(_said(event), event.labels + event.keys)}")
        elif event.kind == "edit":
            neighbour.edits.append(event)
            if event.text != event.old_text or event.labels:
                self.note(f"→ {neighbour.name} (edited): {_written(_said(event), event.labels)}")
        elif event.kind in ("toast", "alert"):
            neighbour.toasts.append(event.text)
            self.note(f"→ {neighbour.name} (toast): {event.text}")

    def check(self) -> None:
        """At the end: nobody has been told anything they did not look at, and all calls were Telegram's."""
        unseen = {
            one.name: [event.text for event in one.unseen] for one in self.neighbours.values() if one.unseen
        }
        assert not unseen, f"messages nobody looked at: {unseen}"
        assert not self.api.violations, f"calls that are not Telegram's: {self.api.violations}"


def _said(event: Event) -> str:
    return " ".join(part for part in (f"({event.media})" if event.media else "", event.text) if part)
