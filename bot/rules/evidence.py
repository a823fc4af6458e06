"""How well a visit is borne out: its grade, what speaks against it, and which visit to look at first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.model import Answer, Reason
from bot.rules.policy import Policy

Grade = Literal["A", "B", "C"]
"""证据齐 · 有一样 · 请核对."""

Source = Literal["elder", "relative", "sheet", "record"]
"""Who or what says so: the elder; a relative (hearsay); a signed sheet; a call or visit on record."""

NOTES = frozenset({"entered-by-worker"})
"""Flags that tell the worker something and make a visit no riskier."""


@dataclass(frozen=True)
class Word:
    """What one source says about one elder of the visit. `by` is the person who said or recorded it.

    `settled` is False for a 没来 that was not yet asked once more.
    """

    source: Source
    answer: Answer
    elder_id: int
    by: int
    settled: bool = True


@dataclass(frozen=True)
class Evidence:
    """`begin_seen`, `end_seen`: begin and end of the visit were noted when they happened."""

    begin_seen: bool
    end_seen: bool
    words: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Standing:
    """Where a visit stands before the worker: disputed means the elder said, and said again, 没来.

    `hearsay` is True where nothing but a relative's word confirms it.
    """

    grade: Grade
    confirmed: bool
    hearsay: bool
    disputed: bool
    flags: tuple[Reason, ...]


# 二(四): 各社区主要负责积分的核实录入
# The grades are own judgement: begin and end seen is one thing, a confirmation the other.
def standing_of(
    evidence: Evidence, verifier_id: int | None, policy: Policy, flags: Iterable[Reason] = ()
) -> Standing:
    """Grade and flags; `flags` are those found when the visit was logged, and stay.

    `verifier_id` is whoever is about to verify: a sheet or call they recorded themselves is no confirmation.
    One confirmed elder is enough for a visit to several; 没来 of any of them speaks against all of it.
    """
    words = tuple(word for word in evidence.words if _counts(word, verifier_id))
    against = _words_against(words, policy)
    denied = any(reason.rule in DENIALS for reason in against)
    confirming = () if denied else tuple(word for word in words if word.answer == "came")
    confirmed = bool(confirming)
    return Standing(
        grade=_grade(evidence.begin_seen and evidence.end_seen, confirmed),
        confirmed=confirmed,
        hearsay=confirmed and all(word.source == "relative" for word in confirming),
        disputed=any(reason.rule == "elder-says-not-come" for reason in against),
        flags=(*against, *flags),
    )


DENIALS = frozenset({"elder-says-not-come", "relative-says-not-come", "elder-asked-again"})
"""Words that leave a visit unconfirmed, whatever else was said."""


def _words_against(words: tuple[Word, ...], policy: Policy) -> tuple[Reason, ...]:
    """What the words say against the visit, elder by elder."""
    elder_ids = sorted({word.elder_id for word in words})
    return tuple(
        reason
        for elder_id in elder_ids
        for reason in _against(tuple(word for word in words if word.elder_id == elder_id), elder_id, policy)
    )


# Own reading: a relative's word is hearsay; the elder's own word wins; a difference goes to the worker.
def _against(words: tuple[Word, ...], elder_id: int, policy: Policy) -> tuple[Reason, ...]:
    own = {word.answer for word in words if word.source != "relative" and word.settled}
    hearsay = {word.answer for word in words if word.source == "relative" and word.settled}
    asked_again = any(word.source == "elder" and not word.settled for word in words)
    rules = (
        ("elder-says-not-come", "not-come" in own),
        ("elder-asked-again", asked_again),
        ("relative-says-not-come", "not-come" in hearsay and "came" not in own),
        ("answers-differ", _differ(own, hearsay) or hearsay >= BOTH or own >= BOTH),
    )
    return tuple(policy.reason(rule, "一", elder_id=elder_id) for rule, holds in rules if holds)


BOTH: frozenset[Answer] = frozenset({"came", "not-come"})


def _differ(own: set[Answer], hearsay: set[Answer]) -> bool:
    return ("came" in own and "not-come" in hearsay) or ("not-come" in own and "came" in hearsay)


def _counts(word: Word, verifier_id: int | None) -> bool:
    """A sheet, call or visit counts when somebody other than who verifies put it on record; 没来 always does."""
    return word.source in ("elder", "relative") or word.by != verifier_id or word.answer == "not-come"


def _grade(seen: bool, confirmed: bool) -> Grade:
    if seen and confirmed:
        return "A"
    if seen or confirmed:
        return "B"
    return "C"


# DOMAIN, evidence: A, and B that follows a care plan or pairing, can be verified in one batch after the list was shown.
def may_be_verified_together(standing: Standing, *, paired: bool) -> bool:
    """`paired`: volunteer and each elder of the visit are paired (结对)."""
    return not _risky(standing) and (standing.grade == "A" or (standing.grade == "B" and paired))


# 二(四): 所在街道负责积分的审核上传. Own judgement: what is flagged is looked at singly.
def may_be_audited_together(standing: Standing) -> bool:
    return not _risky(standing)


def risk(standing: Standing) -> tuple[int, int, int]:
    """A sort key, riskiest first: 没来, answers that differ, flags, then C, B, A; hearsay before own word.

    >>> from bot.rules.policy import PILOT
    >>> a = standing_of(Evidence(True, True, (Word("elder", "came", 1, 1),)), None, PILOT)
    >>> c = standing_of(Evidence(False, False), None, PILOT)
    >>> risk(c) < risk(a)
    True
    """
    return (_rank(standing), -len(_risky(standing)), 0 if standing.hearsay else 1)


def _rank(standing: Standing) -> int:
    if standing.disputed:
        return 0
    risky = _risky(standing)
    if any(reason.rule == "answers-differ" for reason in risky):
        return 1
    if risky:
        return 2
    return {"C": 3, "B": 4, "A": 5}[standing.grade]


def _risky(standing: Standing) -> tuple[Reason, ...]:
    return tuple(reason for reason in standing.flags if reason.rule not in NOTES)
