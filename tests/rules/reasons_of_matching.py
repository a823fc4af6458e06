"""Every reason that matching and offers can give, each once at least."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.model import Reason, Refusal
from bot.rules.matching import may
from bot.rules.offers import Offered, ToWorker, next_step, refusal_to_ask
from bot.rules.promising import refusal_to_promise
from bot.rules.wanted import Promise
from bot.rules.week import Planned, faults
from tests.rules.book import POLICY
from tests.rules.pairs import HELPER, ON, WANTED, taken


def reasons_of_matching() -> list[Reason]:
    refusals = [*matching(), *asking(), *promising()]
    assert None not in refusals
    return [*(refusal.reason for refusal in refusals if refusal is not None), *to_the_worker()]


def matching() -> Iterable[Refusal | None]:
    yield from (
        may(replace(WANTED, service="clinic"), replace(HELPER, services=frozenset({"clinic"})), POLICY),
        may(replace(WANTED, elder_ids=(1,)), HELPER, POLICY),
        may(replace(WANTED, wishes=frozenset({"woman"})), HELPER, POLICY),
        may(replace(WANTED, asked_ids=frozenset({1})), HELPER, POLICY),
    )
    for helper in (
        replace(HELPER, active=False),
        replace(HELPER, rest_until=ON),
        replace(HELPER, services=frozenset()),
        replace(HELPER, kin_ids=frozenset({70})),
        replace(HELPER, shunned_ids=frozenset({70})),
        replace(HELPER, reach_metres=-1),
        replace(HELPER, free={}),
        replace(HELPER, taken=taken("09:00–10:00")),
        replace(HELPER, taken=taken("11:00–12:00"), a_day=1),
        replace(HELPER, taken=taken("11:00–12:00"), a_week=1),
    ):
        yield may(WANTED, helper, POLICY)
    for plan in ([Planned(WANTED, HELPER, 600)], [Planned(WANTED, HELPER, 540)] * 2):
        yield from (refusal for _, refusal in faults(plan, POLICY))


def asking() -> Iterable[Refusal | None]:
    asked = (date(2026, 3, 18),) * 2
    noon, night = datetime(2026, 3, 18, 12, tzinfo=UTC), datetime(2026, 3, 18, 22, tzinfo=UTC)
    yield refusal_to_ask(HELPER, "urgent", night, POLICY)
    yield refusal_to_ask(replace(HELPER, asked=asked), "ahead", noon, POLICY)
    yield refusal_to_ask(replace(HELPER, asked=(date(2026, 3, 15),) * 5), "ahead", noon, POLICY)


def promising() -> Iterable[Refusal | None]:
    promise = Promise(1, 70, "cleaning", 2, ON)
    five = [replace(promise, weekday=day) for day in (1, 3, 4, 5, 6)]
    for standing in ([promise], [replace(promise, helper_id=2)], five):
        yield refusal_to_promise(promise, WANTED, HELPER, standing, ON, POLICY)
    yield refusal_to_promise(promise, WANTED, HELPER, [], ON + timedelta(days=1), POLICY)


def to_the_worker() -> Iterable[Reason]:
    noon = datetime(2026, 3, 18, 12, tzinfo=UTC)
    asked = [Offered(number, noon, noon) for number in (1, 2, 3)]
    for service, hours, known in (
        ("urgent", 0, asked),
        ("meals", 0, []),
        ("meals", 48, []),
        ("meals", 48, asked),
    ):
        step = next_step(service, noon + timedelta(hours=hours), known, [], noon, POLICY)
        assert isinstance(step, ToWorker)
        yield step.reason
    tired = replace(HELPER, asked=(noon.date(), noon.date()))
    step = next_step("meals", noon + timedelta(hours=48), [], [tired], noon, POLICY)
    assert isinstance(step, ToWorker)
    yield step.reason
