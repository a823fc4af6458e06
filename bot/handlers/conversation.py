"""What a conversation is to those who start it: a name, a function, the roles it is for, and roles that go together."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.dialogue import Talk
from bot.model import Role

VOLUNTEER: tuple[Role, ...] = ("volunteer",)
HOLDERS: tuple[Role, ...] = ("volunteer", "elder", "relative")
"""Who may have points."""
FAMILY: tuple[Role, ...] = ("elder", "relative")
WORKER: tuple[Role, ...] = ("worker",)
OFFICER: tuple[Role, ...] = ("officer",)
CONTACTS: tuple[Role, ...] = ("volunteer", "relative", "worker", "officer")
DOORS: tuple[Role, ...] = ("volunteer", "worker")
"""Whoever may be asked to look in on an elder."""
DECIDERS: tuple[Role, ...] = ("worker", "officer")
"""An officer where no worker of the community may."""
OFFICIAL: tuple[Role, ...] = ("worker", "officer", "bureau")
BUREAU: tuple[Role, ...] = ("bureau",)


@dataclass(frozen=True)
class Conversation:
    """`roles` empty: for anybody, also somebody we do not know. `under`: the word of the keyboard that leads to it.

    `speaks_as`: the conversation whose words it uses where it has none of its own.
    """

    name: str
    function: Callable[[Talk], Awaitable[None]]
    roles: tuple[Role, ...] = ()
    under: str = ""
    speaks_as: str = ""


@dataclass(frozen=True)
class MenuRow:
    """A word on the home keyboard: its text id, the roles that see it, and the conversation it starts.

    `intents`: what a sentence may mean so that it starts the same.
    """

    label: str
    roles: tuple[Role, ...]
    conversation: str
    intents: tuple[str, ...] = ()
