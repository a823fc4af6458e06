"""What an elder or relative may say of a visit, and what each answer does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.model import Answer, Person, Refusal
from bot.rules.kinship import Kin, is_kin
from bot.rules.policy import Policy


@dataclass(frozen=True)
class Given:
    """An answer as it stands. `settled` is False only for a 没来 that was not yet asked once more.

    `answered_on` is the day of the first answer: from it the days count in which it may be changed.
    """

    answer: Answer
    settled: bool
    answered_on: date


@dataclass(frozen=True)
class Outcome:
    """What an answer does: what is kept, and whether to ask once more or to tell the worker."""

    kept: Given
    ask_again: bool = False
    tell_worker: bool = False
    already: bool = False


# 一 如实: 没来 weighs on a neighbour, so a slip of the finger is asked about again; only the worker hears.
def outcome_of(before: Given | None, answer: Answer, today: date, policy: Policy) -> Outcome | Refusal:
    """What `answer` does after `before`; the same for an elder and for a relative.

    没来 the first time: asked again, nobody told. The second time: the worker is told, and nobody else.
    Another answer within the days allowed replaces the first; a worker who was told of 没来 hears of it too.
    """
    if before is None:
        return _first_or_changed(answer, today)
    if not before.settled:
        return _asked_again(before, answer)
    if answer == before.answer:
        return Outcome(before, already=True)
    if today > before.answered_on + timedelta(days=policy.answer_change_days):
        return policy.refusal(
            "answer-settled",
            "一",
            answered_on=before.answered_on.isoformat(),
            limit_days=policy.answer_change_days,
        )
    return _first_or_changed(answer, before.answered_on, tell_worker=before.answer == "not-come")


def _first_or_changed(answer: Answer, answered_on: date, *, tell_worker: bool = False) -> Outcome:
    if answer == "not-come":
        return Outcome(Given(answer, False, answered_on), ask_again=True)
    return Outcome(Given(answer, True, answered_on), tell_worker=tell_worker)


def _asked_again(before: Given, answer: Answer) -> Outcome:
    kept = Given(answer, True, before.answered_on)
    return Outcome(kept, tell_worker=answer == "not-come")


# Own reading of 一 如实: those confirm who were served, or speak for them; none of the volunteer's family.
def refusal_to_confirm(
    answerer_id: int,
    speaks_for: Iterable[int],
    elder_ids: tuple[int, ...],
    volunteer_id: int,
    kin: Kin,
    policy: Policy,
) -> Refusal | None:
    """Why this person's answer about the visit is not taken, or None.

    `speaks_for`: the answerer's own id when acting as elder; as relative, the elders with recorded consent.
    """
    if not set(speaks_for) & set(elder_ids):
        return policy.refusal("not-asked-of-you", "一")
    if answerer_id == volunteer_id:
        return policy.refusal("confirms-own-visit", "一")
    if is_kin(kin, answerer_id, volunteer_id):
        return policy.refusal("kin-may-not-confirm", "一")
    return None


def is_elder_asked(elder: Person, volunteer_id: int, kin: Kin) -> bool:
    """不便确认 is never asked; nor is anybody who is not at home, or the volunteer's kin."""
    return elder.asked and elder.whereabouts == "home" and not is_kin(kin, elder.id, volunteer_id)


def is_relative_asked(relative: Person, elder: Person, volunteer_id: int, kin: Kin) -> bool:
    """A relative may be asked in place of an elder marked 不便确认, but of nobody who is not at home."""
    return (
        elder.whereabouts == "home"
        and relative.whereabouts != "deceased"
        and relative.id != volunteer_id
        and not is_kin(kin, relative.id, volunteer_id)
    )
