"""A conversation is a function that reads top to bottom, run again from its first line at every turn.

    async def log_visit(talk: Talk) -> None:
        service = await talk.choose("service", services(talk))
        minutes = await talk.ask("minutes", read_minutes, usual=lengths(talk))
        await talk.confirm("read-back", change=("service", "minutes"), minutes=minutes)
        await visits.log(talk.tx, talk.actor, service, minutes)

A slot that has an answer gives it back at once; the first without one is put to the person, and the run stops there.
What is kept are the answers as read (an id, an ISO day, minutes), never the words typed, and each is checked anew
against what may be chosen now. So a talk survives a restart, an upgrade and midnight. In return it asks first and
acts last: no question may follow once a fact of the world was written.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NoReturn, TypeVar

from bot.model import Actor, Fact, Person, Refusal, Role
from bot.store import reasons, records
from bot.store.chats import Chat
from bot.store.dialogues import Dialogue
from bot.store.tx import Tx
from bot.telling import Button, deed, redraw, reply, show, words
from bot.telling.keyboards import home, inline
from bot.telling.names import called
from bot.telling.ux import ANSWERS_MAX
from bot.understanding.doubt import Doubt
from bot.understanding.replies import read_reply
from bot.words import has

T = TypeVar("T")
Read = Callable[[str], Any]
"""Reads what was typed: the value to keep, a Doubt between a few, or None where it is unclear."""

SHOWN_MAX = 40
MARKS = ("+", "@", "?", "~")
"""Beside the answer of a slot: the page to turn to, the page it is on, guesses to choose from, what is ticked."""


@dataclass(frozen=True)
class Option(Generic[T]):
    """One answer on a button: the key that is kept, the label in the reader's words, and what it stands for."""

    key: str
    label: str
    value: T


@dataclass(frozen=True)
class Heard:
    """What the person did last: tapped an option, typed words, shared a contact, or sent something else.

    `phone` is only ever their own: a contact of somebody else's comes as `other` = "contact-of-another".
    """

    slot: str = ""
    key: str = ""
    text: str | None = None
    phone: str | None = None
    other: str = ""


@dataclass
class Question:
    """What is put to the person: its text, the answers on buttons, and whether it takes the place of the last.

    `hint` goes before it where the answer was not clear, and not into what is kept of it.
    """

    slot: str
    text: str
    options: Sequence[Option[Any]]
    hint: str = ""
    in_place: bool = False
    contact: bool = False
    extra: Sequence[Button] = ()


class Waiting(BaseException):
    """A question was put; the rest of the talk waits for the answer."""

    def __init__(self, question: Question) -> None:
        self.question = question


class Again(BaseException):
    """An answer was taken back: the talk starts from its first line with those that are left."""


class Over(BaseException):
    """The talk ended early, having said why."""


class Becomes(BaseException):
    """The talk is over, and another begins in its place."""

    def __init__(self, name: str, args: dict[str, Any]) -> None:
        self.name, self.brings = name, args


@dataclass
class Answered:
    """The slot that was answered in this turn, and the words that show the answer under its question."""

    slot: str = ""
    label: str = ""


@dataclass
class Talk:
    """One person's side of a conversation: who they are, what they were asked, what they said."""

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
    home: Callable[[Role | None], Sequence[Sequence[str]]] = field(default=lambda _: ())

    @property
    def me(self) -> Person:
        assert self.person is not None, f"{self.dialogue.name} is for people we know"
        return self.person

    @property
    def actor(self) -> Actor:
        return Actor(self.person, self.role, self.unit_id)

    @property
    def language(self) -> str:
        return self.person.language if self.person else self.chat.language

    def words(self, text_id: str, **facts: Fact) -> str:
        return words(self.tx, self.language, text_id, **facts)

    def text_id(self, slot: str) -> str:
        return f"{self.dialogue.name}-{slot}"

    def arg(self, name: str) -> Any:
        """What the button or the sentence that began this talk brought with it."""
        return self.dialogue.args.get(name)

    # Asking -----------------------------------------------------------------------------------------------

    async def choose(
        self, slot: str, options: Sequence[Option[T]], read: Read | None = None, text: str | None = None, /,
        **facts: Fact,
    ) -> T:  # fmt: skip
        """The option that was tapped, or whose label was typed, or whose key `read` makes of the words."""
        labels = {option.key: option.label for option in options}
        self._hear(slot, options, read, lambda key: labels.get(key, ""))
        given = self.answers.get(slot)
        for option in options:
            if option.key == given:
                return option.value
        guesses = self.answers.get(f"{slot}?", ())
        few = [option for option in options if option.key in guesses]
        self._put(slot, few or options, text, facts)

    async def ask(
        self, slot: str, read: Read, usual: Sequence[Option[Any]] = (), shown: Callable[[str], str] = str, /,
        **facts: Fact,
    ) -> str:  # fmt: skip
        """A value that was typed, or tapped among the usual ones: what `read` makes of it, or an option's key."""
        guesses = [Option(key, shown(key), key) for key in self.answers.get(f"{slot}?", ())]
        self._hear(slot, guesses or usual, read, shown)
        if slot in self.answers:
            return str(self.answers[slot])
        guesses = [Option(key, shown(key), key) for key in self.answers.get(f"{slot}?", ())]
        self._put(slot, guesses or usual, None, facts)

    async def choose_several(self, slot: str, options: Sequence[Option[T]], **facts: Fact) -> list[T]:
        """One or more options: each tap ticks or unticks one, 选好了 ends it."""
        done: Option[Any] = Option("done", self.words("several-done"), None)
        ticked: list[str] = list(self.answers.get(f"{slot}~", []))
        changed = self._tick(slot, options, done, ticked)
        chosen = self.answers.get(slot)
        if chosen:
            return [option.value for option in options if option.key in chosen]
        marked = [Option(o.key, f"✓ {o.label}" if o.key in ticked else o.label, o.value) for o in options]
        self._put(slot, marked, None, facts, in_place=changed, last=[done] if ticked else [])

    def _tick(self, slot: str, options: Sequence[Option[Any]], done: Option[Any], ticked: list[str]) -> bool:
        """Take a tap on one of several; True where the question changes in its place."""
        heard = self.heard
        if heard is None or slot in self.answers or slot not in (heard.slot, self.dialogue.awaiting):
            return False
        self.heard = None
        key = heard.key or _typed([*options, done], heard.text or "", None) or ""
        labels = {option.key: option.label for option in options}
        if key.startswith("+"):
            self.answers[f"{slot}@"] = _page_number(key)
        elif key == done.key and ticked:
            self._keep(
                slot,
                ticked,
                self.words("list-separator").join(labels[one] for one in ticked if one in labels),
            )
        elif key in labels:
            (ticked.remove if key in ticked else ticked.append)(key)
            self.answers[f"{slot}~"] = ticked
        else:
            self.hint = "tap-some"
        self.answers[f"{slot}+"] = self.answers.get(f"{slot}@", 0)
        return not self.hint

    async def own_phone(self, slot: str, skip: Option[Any], **facts: Fact) -> str | None:
        """The person's own phone, shared with the button for it; None where they would rather not."""
        heard = self.heard if self.dialogue.awaiting == slot and slot not in self.answers else None
        if heard:
            self.heard = None
            if heard.phone:
                self._keep(slot, heard.phone, self.words("phone-shared"))
            elif _typed([skip], heard.text or "", None) == skip.key:
                self._keep(slot, "", skip.label)
            else:
                self.hint = heard.other if heard.other == "contact-of-another" else self._phone_hint()
        if slot in self.answers:
            return self.answers[slot] or None
        question = self.words(self.text_id(slot), **facts)
        hint = self.words(self.hint) if self.hint else ""
        raise Waiting(Question(slot, question, [skip], hint, contact=True))

    def _phone_hint(self) -> str:
        """Never the same words twice in a row (UX 12)."""
        tries = self.dialogue.tries
        return "phone-by-button" if tries == 0 else ("unclear-second", "unclear-third")[tries % 2 == 0]

    async def confirm(self, slot: str, change: Sequence[str], **facts: Fact) -> None:
        """Read back what will be written: 对的 goes on, 改一下 empties one of the `change` slots, 算了 leaves."""
        yes = Option("yes", self.words("button-yes"), "yes")
        alter = Option("change", self.words("button-change"), "change")
        read = {"yes": "yes", "no": "change"}
        answer = await self.choose(
            slot, [yes, alter] if change else [yes], lambda said: read.get(read_reply(said) or ""), **facts
        )
        if answer == "yes":
            return
        slots = [Option(one, self.words(f"{self.dialogue.name}-change-{one}"), one) for one in change]
        emptied = await self.choose("change", slots, None, self.words("change-what"))
        self._empty(emptied, slot)

    async def amend(self, refusal: Refusal, change: Sequence[str]) -> NoReturn:
        """A rule said no to what was told: say why, and let them change one answer instead of losing all."""
        slots = [Option(one, self.words(f"{self.dialogue.name}-change-{one}"), one) for one in change]
        reason_id = await self._reason(refusal)
        self.extra = [Button(self.words("button-why"), deed("why", reason_id, 0))]
        why = self.words(f"why-{refusal.reason.rule}", **refusal.reason.facts)
        self._empty(
            await self.choose("change", slots, None, f"{why}\n{self.words('change-what')}"), "read-back"
        )

    def _empty(self, *slots: str) -> NoReturn:
        """Ask these anew, with all that hangs on them (elder: the elders too)."""
        self.forget(*slots, *(f"{slot}s" for slot in slots), "change")
        raise Again

    def recall(self, slots: dict[str, Any]) -> None:
        """Fill in what is known already, once: what is changed afterwards stays changed."""
        if "~recalled" not in self.answers:
            self.answers = slots | self.answers | {"~recalled": True}

    def becomes(self, name: str, **args: Any) -> NoReturn:
        """Go over into another conversation, as the same person: what was chosen here leads there."""
        raise Becomes(name, {"~person": self.me.id, **args})

    def forget(self, *slots: str) -> None:
        """Empty slots, as if they had never been asked."""
        for slot in slots:
            for mark in ("", *MARKS):
                self.answers.pop(f"{slot}{mark}", None)
            if slot in self.path:
                self.path.remove(slot)

    def _hear(
        self, slot: str, options: Sequence[Option[Any]], read: Read | None, shown: Callable[[str], str]
    ) -> None:
        """Take what was tapped or typed, if it is this slot's turn. `shown` is "" for a key that may not be chosen."""
        heard = self.heard
        if heard is None or slot in self.answers or slot not in (heard.slot, self.dialogue.awaiting):
            return
        self.heard = None
        labels = {option.key: option.label for option in options}
        if heard.key.startswith("+"):
            self.answers[f"{slot}+"] = _page_number(heard.key)
        elif heard.key in labels:
            self._keep(slot, heard.key, labels[heard.key])
        elif heard.text is not None:
            self._read(slot, _typed(options, heard.text, read), shown)
        else:
            self.hint = heard.other or "tap-one"

    def _read(self, slot: str, value: Any, shown: Callable[[str], str]) -> None:
        if isinstance(value, Doubt):
            self.answers[f"{slot}?"] = [str(one) for one in value.choices]
            self.hint = "which-one"
        elif value is None or not shown(str(value)):
            example = f"{self.text_id(slot)}-hint"
            self.hint = example if has(self.language, example) else "tap-one"
        else:
            self._keep(slot, str(value), shown(str(value)))

    def _keep(self, slot: str, value: Any, label: str) -> None:
        self.answers[slot] = value
        self.path.append(slot)
        for mark in MARKS:
            self.answers.pop(f"{slot}{mark}", None)
        self.answered = Answered(slot, label[:SHOWN_MAX])

    def _put(
        self, slot: str, options: Sequence[Option[Any]], text: str | None, facts: dict[str, Fact],
        *, in_place: bool = False, last: Sequence[Option[Any]] = (),
    ) -> NoReturn:  # fmt: skip
        assert self.tx.writes == 0, f"{self.dialogue.name} asks {slot} after it acted: ask first, act last"
        if slot in self.answers:
            self.forget(slot)
        turned = f"{slot}+" in self.answers
        size = ANSWERS_MAX - len(last) - len(self.extra)
        shown = [*_page(options, self.answers.pop(f"{slot}+", 0), size, self.words("button-more")), *last]
        question = text or self.words(self.text_id(slot), **facts)
        hint = self._hint() if self.hint else ""
        raise Waiting(Question(slot, question, shown, hint, in_place or turned, extra=self.extra))

    def _hint(self) -> str:
        """What to say to an answer that was not clear: never the same words twice in a row (UX 12)."""
        tries = self.dialogue.tries
        if self.hint == "which-one" or tries == 0:
            return self.words(self.hint)
        return self.words("unclear-second" if tries == 1 else "unclear-third")

    # Saying -----------------------------------------------------------------------------------------------

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


def people_options(found: Sequence[Person]) -> list[Option[Person]]:
    """Everybody by the name they go by; two who would look the same, by their full names."""
    names = [called(person) for person in found]
    return [
        Option(str(person.id), person.name + person.address_form if names.count(name) > 1 else name, person)
        for person, name in zip(found, names, strict=True)
    ]


def _typed(options: Sequence[Option[Any]], said: str, read: Read | None) -> Any:
    """The key of the option whose label was typed, else what `read` makes of it."""
    plain = said.strip()
    for option in options:
        if plain and plain in (option.label, option.label.removeprefix("✓ ")):
            return option.key
    return read(said) if read else None


def _page_number(key: str) -> int:
    """What stands behind the + of 还有; a forged one leads to the first page."""
    return int(key[1:]) if key[1:].isdecimal() and len(key) < 6 else 0


def _page(options: Sequence[Option[Any]], page: int, size: int, more: str) -> Sequence[Option[Any]]:
    """At most `size` answers; where there are more, one fewer and 还有, which comes round to the first again."""
    if len(options) <= size:
        return options
    pages = -(-len(options) // (size - 1))
    start = page % pages * (size - 1)
    return [*options[start : start + size - 1], Option(f"+{(page + 1) % pages}", more, None)]
