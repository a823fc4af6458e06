"""Whom a conversation is with, and what it says to them: words, cards, a rule's no with its reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.dialogue.question import Answered, Heard
from bot.model import Actor, Fact, Person, Refusal, Role
from bot.store import reasons, records
from bot.store.chats import Chat
from bot.store.dialogues import Dialogue
from bot.store.tx import Tx
from bot.telling import Button, deed, redraw, reply, show, words
from bot.telling.keyboards import home, inline
from bot.words import has

NO_NUMBER = str.maketrans("", "", "0123456789")
"""What is asked several times is asked in the same words: day0, day1 …"""


@dataclass
class Speaker:
    """Whom a conversation is with, as whom, and how to say something to them."""

    tx: Tx
    chat: Chat
    person: Person | None
    role: Role | None
    unit_id: int | None
    dialogue: Dialogue
    answers: dict[str, Any]
    path: list[str]
    heard: Heard | None = None
    answered: Answered = field(default_factory=Answered)
    toast: str = ""
    hint: str = ""
    extra: Sequence[Button] = ()
    readers: dict[str, Callable[[str], Any]] = field(default_factory=dict)
    written: int = 0
    stem: str = ""
    behalf: Person | None = None
    home: Callable[[Role | None], Sequence[Sequence[str]]] = field(default=lambda _: ())

    @property
    def me(self) -> Person:
        assert self.person is not None, f"{self.dialogue.name} is for people we know"
        return self.person

    @property
    def whose(self) -> Person:
        """Whom the talk is about: whoever it is with, or whom a worker does it for (由社区代记)."""
        return self.behalf or self.me

    @property
    def actor(self) -> Actor:
        return Actor(self.person, self.role, self.unit_id, on_behalf_of=self.behalf)

    @property
    def language(self) -> str:
        return self.person.language if self.person else self.chat.language

    def words(self, text_id: str, **facts: Fact) -> str:
        return words(self.tx, self.language, text_id, **facts)

    def text_id(self, slot: str) -> str:
        """The conversation's own words, or those of the one it borrows from."""
        slot = slot.translate(NO_NUMBER)
        own = f"{self.dialogue.name}-{slot}"
        return f"{self.stem}-{slot}" if self.stem and not has(self.language, own) else own

    def arg(self, name: str) -> Any:
        """What the button or the sentence that began this talk brought with it."""
        return self.dialogue.args.get(name)

    async def say(self, text_id: str, buttons: Sequence[Button] = (), **facts: Fact) -> int:
        """Say something to whom this talk is with; our id of the message."""
        return await self.say_words(self.words(text_id, **facts), buttons)

    async def say_home(self, text_id: str, **facts: Fact) -> None:
        """Say something with the home keyboard beneath, which stays."""
        rows = [[self.words(label) for label in row] for row in self.home(self.role)]
        await reply(
            self.tx,
            self.chat.id,
            self.words(text_id, **facts),
            home(rows),
            person=self.person,
            as_role=self.role,
        )

    async def say_words(self, text: str, buttons: Sequence[Button] = ()) -> int:
        return await reply(
            self.tx, self.chat.id, text, inline(buttons), person=self.person, as_role=self.role
        )

    async def show(self, thing: str, thing_id: int) -> None:
        """Put up the card of a thing for whom this talk is with."""
        assert self.role is not None, "a card is seen in a role"
        await show(self.tx, self.me, self.role, thing, thing_id, self.chat.id)

    async def refuse(self, refusal: Refusal) -> None:
        """Say a rule's no, with its reason behind 为什么."""
        reason_id = await self._reason(refusal)
        why = Button(self.words("button-why"), deed("why", reason_id, 0))
        await self.say(f"why-{refusal.reason.rule}", [why] if self.person else [], **refusal.reason.facts)

    async def _reason(self, refusal: Refusal) -> int:
        return await reasons.keep(self.tx, refusal.reason, self.person.id if self.person else None)

    async def outdated(
        self, thing: str, thing_id: int, text_id: str = "card-outdated", **facts: Fact
    ) -> None:
        """A button of an older state of things was tapped: say so, note it, and show where things stand."""
        self.toast = self.words(text_id, **facts)
        await records.write(self.tx, self.actor, "stray-tap", thing, thing_id)
        await redraw(self.tx, thing, thing_id)
