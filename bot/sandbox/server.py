"""The local Bot API: every call comes here, is checked, answered or made to fail, and noted."""

import logging
import re
from collections.abc import Callable, Mapping, Sized
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox import keyboards, schema
from bot.sandbox.calls import Call, Files
from bot.sandbox.faults import AnswerGarbled, AnswerLost, FaultKind, Faults
from bot.sandbox.methods import METHODS
from bot.sandbox.params import Params
from bot.sandbox.people import Person
from bot.sandbox.refused import Refused, too_many
from bot.sandbox.schema import ConformanceError
from bot.sandbox.state import Json, State, User
from bot.sandbox.updates import WEBHOOK_ACTIVE, Poll
from bot.sandbox.webhook import Webhook

log = logging.getLogger(__name__)

FIRST_PHONE = 13_800_138_000


@dataclass
class Seen:
    """One call as the server saw it. `outcome` is "ok", the refusal's words, or what hid the answer.

    `done`: it took effect, even where the caller was never told (outcome "lost" or "garbage").
    """

    at: datetime
    method: str
    params: dict[str, Any]
    outcome: str = "ok"
    done: bool = False
    result: Any = None


@dataclass
class BotApi:
    """One bot's Telegram. `calls` holds all but empty getUpdates; `violations` should stay empty."""

    clock: Callable[[], datetime]
    token: str = "1:town"  # noqa: S105 — of a bot that exists only in this process
    username: str = "huzhu_bot"
    checked: bool = True
    """Whether calls and answers are held against Telegram's own description, where it lies at hand."""
    state: State = field(init=False)
    faults: Faults = field(default_factory=Faults)
    calls: list[Seen] = field(default_factory=list)
    violations: list[ConformanceError] = field(default_factory=list)
    notes_max: int | None = None
    """How many calls and violations are remembered; a test looks at all of them, a town that stays open cannot."""

    def __post_init__(self) -> None:
        self.state = State(self.clock)
        self.me = User(int(self.token.split(":")[0]), "互助", username=self.username, is_bot=True)
        self.poll = Poll(self.state, self.faults)
        self.webhook = Webhook(self.state)
        self.state.listeners.append(self.webhook.wake)
        self.schema = schema.found() if self.checked else None

    def person(self, user_id: int, first_name: str, language_code: str | None = "zh-hans") -> Person:
        """Somebody with a Telegram account; the same again for the same id."""
        if user_id not in self.state.users:
            phone = f"+86{FIRST_PHONE + user_id % 1_000_000_000}"
            self.state.users[user_id] = User(user_id, first_name, language_code, phone=phone)
        return Person(self.state, self.me, self.state.users[user_id])

    def people(self) -> list[Person]:
        """Everybody in town, in the order they came."""
        return [Person(self.state, self.me, user) for user in self.state.users.values()]

    async def call(
        self, method: str, params: Mapping[str, Any], files: Files | None = None, token: str | None = None
    ) -> Json:
        """Telegram's answer: {"ok": …}. Raises AnswerLost or AnswerGarbled where a fault hides it.

        What it changed is kept before anybody hears of it.
        """
        try:
            return await self._called(method, params, files, token)
        finally:
            self.state.keep()

    async def _called(
        self, method: str, params: Mapping[str, Any], files: Files | None, token: str | None
    ) -> Json:
        if token is not None and token != self.token:
            shaped = re.fullmatch(r"[1-9]\d{0,15}:.{1,62}", token)
            return Refused(
                401, "Unauthorized" if shaped else "Unauthorized: invalid token specified"
            ).envelope()
        name, files = method.lower(), files or {}
        seen = Seen(self.clock(), method, dict(params))
        fault, wait = self.faults.strikes(name, self.clock())
        self._check_call(method, params, files)
        try:
            self._fail_before(fault, wait)
            seen.result = await self._answer(name, Call(self.state, self.me, Params(params), files))
        except Refused as refused:
            seen.outcome = refused.description
            self._note(seen)
            return refused.envelope()
        except AnswerLost:
            seen.outcome = "silent"
            self._note(seen)
            raise
        seen.done = True
        self._check_answer(method, seen.result)
        self._fail_after(fault, seen)
        self._note(seen)
        return {"ok": True, "result": seen.result}

    async def _answer(self, name: str, call: Call) -> Any:
        if name == "getupdates":
            if self.webhook.url:
                raise Refused(409, "Conflict: " + WEBHOOK_ACTIVE)
            return await self.poll.get_updates(call)
        if name == "setwebhook":
            self.poll.end_for_webhook()
            return self.webhook.set(call)
        if name == "deletewebhook":
            return self.webhook.delete(call)
        if name == "getwebhookinfo":
            return self.webhook.info()
        if name not in METHODS:
            raise Refused(404, "Not Found: method not found")
        return METHODS[name](call)

    def _fail_before(self, fault: FaultKind | None, wait: int) -> None:
        if fault == "429":
            raise too_many(wait)
        if fault == "500":
            raise Refused(500, "Internal Server Error")
        if fault == "silent":
            raise AnswerLost

    def _fail_after(self, fault: FaultKind | None, seen: Seen) -> None:
        if fault not in ("lost", "garbage"):
            return
        seen.outcome = fault
        self._note(seen)
        raise AnswerLost if fault == "lost" else AnswerGarbled

    def _note(self, seen: Seen) -> None:
        if seen.method.lower() != "getupdates" or seen.result or seen.outcome != "ok":
            self.calls.append(seen)
            del self.calls[: _beyond(self.calls, self.notes_max)]

    def _check_call(self, method: str, params: Mapping[str, Any], files: Files) -> None:
        if self.checked:
            self._complain(_doubtful_buttons(params))
        if self.schema is not None:
            self._complain(self.schema.check_call(method, params, files))

    def _check_answer(self, method: str, result: Any) -> None:
        if self.schema is None:
            return
        self._complain(self.schema.check_answer(method, result))

    def _complain(self, lines: list[str]) -> None:
        for line in lines:
            log.warning("not as the Bot API has it: %s", line)
            self.violations.append(ConformanceError(line))
            del self.violations[: _beyond(self.violations, self.notes_max)]

    def download(self, path: str) -> bytes | None:
        """The bytes behind a file_path; None where there are none."""
        return next((stored.content for stored in self.state.files.values() if stored.path == path), None)

    async def aclose(self) -> None:
        """Stop what runs in the background."""
        self.webhook.close()
        self.poll.close()


def _beyond(notes: Sized, most: int | None) -> int:
    return 0 if most is None else max(0, len(notes) - most)


def _doubtful_buttons(params: Mapping[str, Any]) -> list[str]:
    """Telegram silently drops all but one action of a button; the documentation wants exactly one."""
    try:
        markup = Params(params).json("reply_markup", "")
        buttons = [button for row in markup["inline_keyboard"] for button in row]
        return [
            f"button {b['text']!r} has {keyboards.actions(b)}"
            for b in buttons
            if len(keyboards.actions(b)) > 1
        ]
    except (Refused, TypeError, KeyError):
        return []
