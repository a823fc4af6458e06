"""What a conversation is to those who start it: a name, a function, and the roles it is for."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.dialogue import Talk
from bot.model import Role


@dataclass(frozen=True)
class Conversation:
    """`roles` empty: for anybody, also somebody we do not know. `under`: the word of the keyboard that leads to it.

    `speaks_as`: the conversation whose words it uses where it has none of its own. `looks`: the questions at which
    somebody only looks, or is led on: whoever leaves there has left nothing half finished.
    """

    name: str
    function: Callable[[Talk], Awaitable[None]]
    roles: tuple[Role, ...] = ()
    under: str = ""
    speaks_as: str = ""
    looks: tuple[str, ...] = ()
