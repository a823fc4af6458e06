"""How the local Bot API says no: Telegram's code, Telegram's words."""

from typing import Any


class Refused(Exception):
    """A call Telegram refuses. `description` is what it writes, prefix included."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters or {}

    def envelope(self) -> dict[str, Any]:
        """The answer as it goes over the wire."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**answer, "parameters": self.parameters} if self.parameters else answer


def bad(what: str) -> Refused:
    """400, as for nearly everything that is the bot's own mistake."""
    return Refused(400, f"Bad Request: {what}")


def forbidden(what: str) -> Refused:
    """403: the other side does not want it."""
    return Refused(403, f"Forbidden: {what}")


def conflict(what: str) -> Refused:
    """409: two that fetch the same updates."""
    return Refused(409, f"Conflict: {what}")


def too_many(retry_after: int) -> Refused:
    """429, with the seconds to wait both in words and as a parameter."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})
