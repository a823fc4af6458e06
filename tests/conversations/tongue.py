"""The labels of a language, for journeys that are walked in any of them."""

from collections.abc import Awaitable, Callable
from datetime import date

from bot.words import label_of, say
from tests.conftest import Community
from tools.hant import traditional

TODAY = date(2026, 3, 18)


class Tongue:
    """The labels of a language: `t("button-yes")`, a number of minutes as a length."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, text_id: str) -> str:
        if text_id.isdigit():
            return say(self.language, "length", today=TODAY, minutes=int(text_id))
        return label_of(self.language, text_id)

    def line(self, text_id: str, number: int) -> str:
        """The label that names a line by its number."""
        return say(self.language, text_id, today=TODAY, number=number)

    def left(self, clock: str) -> str:
        """The label of a time of leaving: 18:05."""
        hours, minutes = clock.split(":")
        return say(self.language, "left-at", today=TODAY, left_clock=int(hours) * 60 + int(minutes))

    def a_week(self, times: int) -> str:
        """The label of so many visits a week."""
        return say(self.language, "follow-a-week", today=TODAY, a_week=times)

    def many(self, half_points: int) -> str:
        """The label of so many half-points."""
        return say(self.language, "gift-many", today=TODAY, half_points=half_points)

    def times(self, times: int) -> str:
        """The label of so many times a week."""
        return say(self.language, "make-plan-times", today=TODAY, times=times)

    def item(self, number: int) -> str:
        return say(self.language, "make-plan-item", today=TODAY, number=number)

    def name(self, text_id: str, name: str) -> str:
        """A label with somebody's name in it."""
        return say(self.language, text_id, today=TODAY, name=name)

    def either(self, chinese: str, english: str) -> str:
        """What somebody types: in traditional characters where they read such."""
        if self.language == "en":
            return english
        return traditional(chinese) if self.language == "zh-Hant" else chinese

    @property
    def telephone(self) -> str:
        """The language of a newcomer's telephone."""
        return {"en": "en", "zh-Hant": "zh-hant"}.get(self.language, "zh-hans")


Journey = Callable[[Community, Tongue], Awaitable[None]]
