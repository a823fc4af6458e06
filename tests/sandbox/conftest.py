"""A Telegram of our own with one person in it, and a clock the test moves."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sandbox.people import Person
from bot.sandbox.server import BotApi

NOON = datetime(2025, 3, 18, 4, 0, tzinfo=UTC)


@dataclass
class Clock:
    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def api(clock: Clock) -> Iterator[BotApi]:
    api = BotApi(clock)
    yield api
    for update in api.state.updates:
        assert api.schema is None or api.schema.check_update(update.body) == []


@pytest.fixture
def auntie(api: BotApi) -> Person:
    person = api.person(7, "王阿姨")
    person.start()
    return person


async def sent(api: BotApi, method: str, **params: Any) -> Any:
    """The result of a call that has to succeed."""
    answer = await api.call(method, params)
    assert answer["ok"], answer
    return answer["result"]


async def refused(api: BotApi, method: str, **params: Any) -> tuple[int, str]:
    """Code and words of a call that has to fail."""
    answer = await api.call(method, params)
    assert not answer["ok"], answer
    return answer["error_code"], answer["description"]
