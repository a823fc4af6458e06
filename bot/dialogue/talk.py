"""Asking: each slot gives back its answer, or puts its question and stops the run there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from bot.dialogue.question import (
    CLEAR,
    MARKS,
    SHOWN_MAX,
    Again,
    Answered,
    Becomes,
    Option,
    Question,
    Read,
    T,
    Waiting,
    page_number,
    page_of,
    typed,
)
from bot.dialogue.speaker import Speaker
from bot.model import Fact, Refusal
from bot.telling import Button, deed
from bot.telling.ux import ANSWERS_MAX
from bot.understanding.doubt import Doubt
from bot.understanding.intents import says_wrong
from bot.understanding.replies import read_reply
from bot.words import has


@dataclass
class Talk(Speaker):
    """One person's side of a conversation: what they are asked, and what they say."""

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
        key = heard.key or typed([*options, done], heard.text or "", None) or ""
        labels = {option.key: option.label for option in options}
        if key.startswith("+"):
            self.answers[f"{slot}@"] = page_number(key)
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
            return False
        self.answers[f"{slot}+"] = self.answers.get(f"{slot}@", 0)
        return True

    async def own_phone(self, slot: str, skip: Option[Any], **facts: Fact) -> str | None:
        """The person's own phone, shared with the button for it; None where they would rather not."""
        heard = self.heard if self.dialogue.awaiting == slot and slot not in self.answers else None
        if heard:
            self.heard = None
            if heard.phone:
                self._keep(slot, heard.phone, self.words("phone-shared"))
            elif typed([skip], heard.text or "", None) == skip.key:
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

    async def picture(self, slot: str, without: Option[str], /, **facts: Fact) -> str:
        """A photo, by the id that Telegram gave its file; "" where they have none (`without`)."""
        heard = self.heard
        if heard and heard.picture and slot not in self.answers and self.dialogue.awaiting == slot:
            self.heard = None
            self._keep(slot, f"={heard.picture}", self.words("picture-kept"))
        given = str(self.answers.get(slot, ""))
        return given[1:] if given.startswith("=") else await self.choose(slot, [without], None, None, **facts)

    async def voice(self, slot: str, instead: Sequence[Option[str]], /, **facts: Fact) -> tuple[str, str]:
        """(the id that Telegram gave a voice note, ""), or ("", the option taken). A slot named `voice`."""
        assert slot == "voice", "by that name a note is an answer, and not words to be heard"
        heard = self.heard
        if heard and heard.voice and slot not in self.answers and self.dialogue.awaiting == slot:
            self.heard = None
            self._keep(slot, f"={heard.voice}", self.words("voice-kept"))
        given = str(self.answers.get(slot, ""))
        if given.startswith("="):
            return given[1:], ""
        return "", await self.choose(slot, instead, None, None, **facts)

    def offer_picker(self, slot: str, pick: Option[Any]) -> None:
        """Where `pick` was chosen: a key beneath opens Telegram's own list of people; the question stands meanwhile.

        Whom they pick there comes as `heard.picked`.
        """
        heard = self.heard
        if heard is None or slot in self.answers or slot not in (heard.slot, self.dialogue.awaiting):
            return
        if pick.key in (heard.key, typed([pick], heard.text or "", None)):
            self.answers["~picker"] = True
            raise Waiting(Question(slot, self.words("pick-below"), (), picker=True))

    async def put_picker_away(self, text_id: str) -> None:
        """The question is answered: the key goes, and home lies beneath again."""
        if self.answers.pop("~picker", False):
            await self.say_home(text_id)

    async def confirm(
        self, slot: str, change: Sequence[str], said: Sequence[str] = (), /, **facts: Fact
    ) -> None:
        """Read back what will be written: 对的 goes on, 改一下 empties one of the `change` slots, 算了 leaves.

        An answer to one of the slots in `said` may also be typed at once: 3小时, and it is read back anew.
        """
        yes = Option("yes", self.words("button-yes"), "yes")
        alter = Option("change", self.words("button-change"), "change")
        slots = [Option(one, self.words(self.text_id(f"change-{one}")), one) for one in change]
        self._hear_correction(slot, [yes, alter, *slots], said)
        read = {"yes": "yes", "no": "change"}
        answer = await self.choose(
            slot, [yes, alter] if change else [yes],
            lambda said: "change" if change and says_wrong(said) else read.get(read_reply(said) or ""), **facts
        )  # fmt: skip
        if answer == "yes":
            return
        self.extra = ()
        emptied = await self.choose("change", slots, None, self.words("change-what"))
        self._empty(emptied, slot)

    async def amend(self, refusal: Refusal, change: Sequence[str], said: Sequence[str] = ()) -> NoReturn:
        """A rule said no to what was told: say why, and let them change one answer instead of losing all."""
        slots = [Option(one, self.words(self.text_id(f"change-{one}")), one) for one in change]
        self._hear_correction("read-back", slots, said)
        reason_id = await self._reason(refusal)
        self.extra = [Button(self.words("button-why"), deed("why", reason_id, 0))]
        why = self.words(f"why-{refusal.reason.rule}", **refusal.reason.facts)
        self._empty(
            await self.choose("change", slots, None, f"{why}\n{self.words('change-what')}"), "read-back"
        )

    def _hear_correction(self, slot: str, labels: Sequence[Option[Any]], said: Sequence[str]) -> None:
        """3小时, typed where a read-back stands: it changes the one answer that it can be; else it is no correction."""
        heard = self.heard
        if heard is None or heard.text is None or self.dialogue.awaiting not in (slot, "change"):
            return
        if read_reply(heard.text) or typed(labels, heard.text, None):
            return
        read = {one: self.readers[one](heard.text) for one in said if one in self.readers}
        fits = {one: value for one, value in read.items() if value is not None}
        if len(fits) != 1:
            return
        [(changed, value)] = fits.items()
        self.forget(changed, f"{changed}s", slot, "change")
        if isinstance(value, Doubt):
            self.answers[f"{changed}?"] = [str(one) for one in value.choices]
        else:
            self._keep(changed, str(value), heard.text)
        raise Again

    def _empty(self, *slots: str) -> NoReturn:
        """Ask these anew, with all that hangs on them (elder: the elders too)."""
        self.forget(*slots, *(f"{slot}s" for slot in slots), "change")
        raise Again

    def recall(self, slots: dict[str, Any], *, said: bool = False) -> None:
        """Fill in what is known already, once: what is changed afterwards stays changed. `said`: by the person."""
        if "~recalled" not in self.answers:
            self.answers = slots | self.answers | {"~recalled": True}
            if said:
                self.path += [slot for slot in slots if not slot.endswith(MARKS)]

    def take(self, said: Sequence[str], slots: dict[str, Any]) -> NoReturn:
        """One sentence spoke of several questions: each is answered anew, or asked where it left a doubt."""
        self.forget(*said, "read-back", "change")
        self.answers |= slots
        self.path += [slot for slot in slots if not slot.endswith(MARKS)]
        raise Again

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
        self.readers[slot] = lambda said: _taken(typed(options, said, read), shown)
        heard = self.heard
        if heard is None or slot in self.answers or slot not in (heard.slot, self.dialogue.awaiting):
            return
        self.heard = None
        labels = {option.key: option.label for option in options}
        if heard.key.startswith("+"):
            self.answers[f"{slot}+"] = page_number(heard.key)
        elif heard.key in labels:
            self._keep(slot, heard.key, labels[heard.key])
        elif heard.text is not None:
            guesses = self.answers.get(f"{slot}?", ())
            only = guesses[0] if len(guesses) == 1 and read_reply(heard.text) == "yes" else None
            self._read(slot, only or typed(options, heard.text, read), shown)
        else:
            self.hint = heard.other or "tap-one"

    def _read(self, slot: str, value: Any, shown: Callable[[str], str]) -> None:
        if isinstance(value, Doubt):
            self.answers[f"{slot}?"] = [str(one) for one in value.choices]
            self.hint = "which-one"
        elif value is None or not shown(str(value)):
            example = self.text_id(f"{slot}-hint")
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
        assert self.tx.writes == self.written, (
            f"{self.dialogue.name} asks {slot} after it acted: ask first, act last"
        )
        if slot in self.answers:
            self.forget(slot)
        turned = f"{slot}+" in self.answers
        size = ANSWERS_MAX - len(last) - len(self.extra)
        shown = [*page_of(options, self.answers.pop(f"{slot}+", 0), size, self.words("button-more")), *last]
        question = text or self.words(self.text_id(slot), **facts)
        hint = self._hint() if self.hint else ""
        raise Waiting(Question(slot, question, shown, hint, in_place or turned, extra=self.extra))

    def _hint(self) -> str:
        """What to say to an answer that was not clear: never the same words twice in a row (UX 12)."""
        tries = self.dialogue.tries
        if self.hint in CLEAR or tries == 0:
            return self.words(self.hint)
        return self.words(("unclear-second", "unclear-third")[tries % 2 == 0])


def _taken(value: Any, shown: Callable[[str], str]) -> Any:
    """What was read, where it may be chosen; a doubt stays one."""
    return value if value is None or isinstance(value, Doubt) or shown(str(value)) else None
