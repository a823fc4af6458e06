"""Every rule says why, in short words, in each language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.model import Absence, GiftState, HalfPoints, Reason, Refusal, Role, Visit
from bot.rules import roster
from bot.rules.away import refusal_to_be_away
from bot.rules.behalf import refusal_to_act_for, refusal_to_give_for
from bot.rules.confirmation import Given, outcome_of, refusal_to_confirm
from bot.rules.contacts import Register, rate_of, refusal_to_take_back
from bot.rules.eligibility import Circumstances, find_eligible, reason_of_exception
from bot.rules.enrolment import refusal_to_enrol
from bot.rules.errand_money import does_not_add_up
from bot.rules.evidence import Evidence, Word, standing_of
from bot.rules.gifts import (
    Receiver,
    cooling,
    given,
    next_gift_state,
    refusal_of_amount,
    refusal_of_receiver,
    returned,
)
from bot.rules.gifts import flags as gift_flags
from bot.rules.invitations import refusal_to_accept, refusal_to_invite
from bot.rules.life import next_state
from bot.rules.matching import CLAUSES
from bot.rules.permissions import refusal_to
from bot.rules.points import reckon_points
from bot.rules.requests import next_state as next_state_of_request
from bot.rules.roster import Keys, OnFile, Row
from bot.rules.sheets import refusal_to_enter
from bot.rules.stays import Host, refusal_to_begin
from bot.rules.verifying import refusal_of_street, refusal_to_audit, refusal_to_verify
from bot.rules.visits import Draft, companion_denies, flags, refusal_to_log
from bot.telling import ux
from bot.understanding.tidy import simplified
from bot.words import SHANGHAI, all_ids, say
from tests.rules.book import POLICY, TODAY
from tests.rules.reasons_of_agreeing import reasons_of_agreeing
from tests.rules.reasons_of_asking import reasons_of_asking
from tests.rules.reasons_of_matching import reasons_of_matching

RULES = Path(__file__).parents[2] / "bot" / "rules"
NEVER_ON_SCREEN = ("系统", "提交", "用户", "到账", "账户", "余额", "登录", "链接", "冻结", "流水", "明细")
KIN = frozenset({frozenset({1, 20}), frozenset({1, 8})})


@dataclass(frozen=True)
class Card:
    role: Role
    expires_at: int
    used_at: int | None
    taken_back_at: int | None = None


def visit(minutes: int) -> Visit:
    return Visit(
        id=3,
        volunteer_id=1,
        unit_id=9,
        elder_ids=(7,),
        service="cleaning",
        on=date(2026, 3, 1),
        part=None,
        start=540,
        minutes=minutes,
        state="logged",
        round=1,
        logged_by=1,
        logged_at=datetime(2026, 3, 1, tzinfo=UTC),
        decided_by=None,
        decision_words="",
        verified_by=None,
        half_points=HalfPoints(0),
        revision=1,
    )


def draft(on: date = date(2026, 3, 1), start: int | None = 540, minutes: int = 60) -> Draft:
    return Draft(on, start, minutes, "cleaning", (7,))


def logging() -> Iterable[Refusal | None]:
    for made in (
        draft(minutes=0),
        draft(minutes=481),
        draft(date(2026, 3, 19)),
        draft(TODAY, 930, 60),
        draft(date(2026, 1, 1)),
        draft(),
    ):
        yield refusal_to_log(made, [visit(90)], TODAY, 960, POLICY)


def answering() -> Iterable[Refusal | None]:
    settled = outcome_of(Given("came", True, date(2026, 3, 1)), "not-come", TODAY, POLICY)
    yield settled if isinstance(settled, Refusal) else None
    for answerer, speaks_for in ((8, {9}), (1, {7}), (8, {7})):
        yield refusal_to_confirm(answerer, speaks_for, (7,), 1, KIN, POLICY)


def judging() -> Iterable[Refusal | None]:
    for moved in (
        next_state("verified", "verify-visit", POLICY), next_state_of_request("done", "accept-request", POLICY)
    ):  # fmt: skip
        yield moved if isinstance(moved, Refusal) else None
    for actor in (1, 20):
        yield refusal_to_verify(actor, 1, 1, (7,), KIN, POLICY)
        yield refusal_to_audit(actor, 5, 1, 1, (7,), KIN, POLICY)
    yield refusal_to_verify(5, 5, 1, (7,), KIN, POLICY)
    yield refusal_of_street(community_can=True, policy=POLICY)
    yield refusal_to_audit(5, 5, 1, 1, (7,), KIN, POLICY)
    yield refusal_to_act_for(has_phone=True, entered_by_worker=False, policy=POLICY)
    yield refusal_to_give_for(5, 5, KIN, POLICY)
    yield refusal_to_take_back(date(2026, 3, 17), TODAY, POLICY)


def coming_in() -> Iterable[Refusal | None]:
    yield refusal_to_enrol(date(2010, 1, 1), TODAY, POLICY)
    yield refusal_to_invite("worker", "officer", POLICY)
    yield refusal_to_accept(None, 0, POLICY)
    yield refusal_to_accept(Card("elder", 5, 1), 0, POLICY)
    yield refusal_to_accept(Card("elder", 5, None, 1), 0, POLICY)
    yield refusal_to_accept(Card("elder", 1_773_800_000_000, None), 1_773_900_000_000, POLICY)
    yield refusal_to("elder", "verify-visit", {"own"}, POLICY)


def giving() -> Iterable[Refusal | None]:
    for receiver in (
        Receiver(1, True, True, False),
        Receiver(2, True, True, True),
        Receiver(2, False, True, False),
        Receiver(2, True, False, False),
    ):
        yield refusal_of_receiver(1, receiver, POLICY)
    yield refusal_of_amount(9, 4, POLICY)
    ended: tuple[GiftState, ...] = ("given", "withdrawn", "returned")
    for state in ended:
        moved = next_gift_state(state, "withdraw-gift", POLICY)
        yield moved if isinstance(moved, Refusal) else None
    early = next_gift_state("cooling", "return-gift", POLICY)
    yield early if isinstance(early, Refusal) else None


def being_away() -> Iterable[Refusal | None]:
    other = Absence(1, 1, "worker", 9, None, date(2026, 3, 20), date(2026, 3, 22), "stands")
    for begins, ends in ((17, 18), (20, 19), (22, 24)):
        yield refusal_to_be_away(date(2026, 3, begins), date(2026, 3, ends), [other], TODAY, POLICY)
    for begins_on, ends_on in ((date(2026, 4, 1), date(2026, 7, 1)), (date(2027, 1, 1), date(2027, 1, 1))):
        yield refusal_to_be_away(begins_on, ends_on, [], TODAY, POLICY)


def at_the_door() -> Iterable[Refusal | None]:
    yield refusal_to_begin((Host(7),), 3, POLICY)
    yield refusal_to_begin((Host(7, deceased=True),), None, POLICY)
    yield refusal_to_begin((Host(7, withdrew=True),), None, POLICY)


def given_away() -> Iterable[Reason]:
    for amount, first in ((2, False), (2, True), (30, False)):
        yield cooling(amount, first, POLICY).reason
    yield given(3, POLICY)
    yield returned(3, POLICY)
    yield from gift_flags(61, 61, 3, POLICY)


def findings() -> Iterable[Reason]:
    whole = Circumstances(date(1940, 5, 1), "alone", None, True, True, date(2026, 3, 1), False)
    for known in (
        whole,
        Circumstances(date(1940, 5, 1), "alone", None, True, True, date(2026, 3, 1), True, 5),
        Circumstances(),
        Circumstances(date(1970, 5, 1), "alone", None, False, False, date(2026, 3, 1), True),
    ):
        yield from find_eligible(known, TODAY, POLICY).reasons
    for given_by_street in (True, False):
        yield reason_of_exception(5, POLICY, given=given_by_street)


def seen_by_the_worker() -> Iterable[Reason]:
    late = draft(start=None, minutes=300)
    yield from flags(late, [visit(300)], TODAY, POLICY, by_worker=True)
    yield companion_denies(4, POLICY)
    said = (
        Word("elder", "not-come", 7, 7),
        Word("relative", "came", 7, 8),
        Word("elder", "not-come", 9, 9, settled=False),
        Word("relative", "not-come", 10, 11),
    )
    yield from standing_of(Evidence(True, True, said), 5, POLICY).flags


def on_a_roster() -> Iterable[Reason]:
    unclear = Row(3, Keys("李大山", id_number="甲"), "", Circumstances(), {}, False)
    yield from roster.unreadable(
        named=True, unclear=["联系电话"], formulas=["出生日期"], merged=True, month_only=True, id_against_birthday=True,
        policy=POLICY,
    )  # fmt: skip
    yield from roster.unreadable(
        named=False,
        unclear=(),
        formulas=(),
        merged=False,
        month_only=False,
        id_against_birthday=False,
        policy=POLICY,
    )
    for there in (Keys("张桂珍", id_number="甲"), Keys("李大山", date(1940, 1, 1))):
        found = roster.match(unclear, [OnFile(1, there, True)], POLICY)
        assert isinstance(found, Reason)
        yield found
    yield from roster.twins([unclear, replace(unclear, at=4)], POLICY).values()
    yield from roster.judged(unclear, OnFile(1, unclear.keys, True, deceased=True), TODAY, POLICY)[1]
    yield from roster.judged(unclear, None, TODAY, POLICY, lives_elsewhere=True)[1]


def reckoned() -> Iterable[Reason]:
    for carried, minutes in ((0, 60), (0, 80), (2000, 80), (1000, 80), (0, 10)):
        yield reckon_points(carried, minutes, "cleaning", POLICY).reason
    heavy = replace(POLICY, service_weight={"cleaning": 150})
    yield reckon_points(2000, 80, "cleaning", heavy).reason


def of_money() -> Iterable[Reason]:
    for got, spent in ((2000, 1500), (2000, 2550)):
        found = does_not_add_up(got, spent, 0, POLICY)
        assert found is not None
        yield found


def on_paper() -> Iterable[Refusal | None]:
    monday = date(2026, 3, 9)
    yield refusal_to_enter(monday + timedelta(days=7), monday, TODAY, POLICY)
    yield refusal_to_enter(monday + timedelta(days=5), monday, monday + timedelta(days=4), POLICY)


def every_reason() -> list[Reason]:
    refusals = [
        *logging(),
        *answering(),
        *judging(),
        *coming_in(),
        *giving(),
        *being_away(),
        *at_the_door(),
        *on_paper(),
    ]
    assert None not in refusals
    said = [refusal.reason for refusal in refusals if refusal is not None]
    rate = rate_of([Register(7, date(2026, 1, 1), True, TODAY)], TODAY, POLICY).reason
    shown = [
        *findings(),
        *seen_by_the_worker(),
        *reckoned(),
        *given_away(),
        *on_a_roster(),
        rate,
        *of_money(),
    ]
    return [*said, *shown, *reasons_of_matching(), *reasons_of_agreeing(), *reasons_of_asking()]


REASONS = every_reason()


def rules_in_the_code() -> set[str]:
    source = "".join(path.read_text(encoding="utf-8") for path in RULES.glob("*.py"))
    named = set(re.findall(r'\.(?:reason|refusal)\(\s*"([\w-]+)"', source))
    listed = set(re.findall(r'\(\s*"([\w-]+)", (?:"not-come" in|asked_again|_differ)', source))
    return named | listed | set(CLAUSES)


def test_each_rule_is_among_these_reasons() -> None:
    assert {reason.rule for reason in REASONS} == rules_in_the_code()


@pytest.mark.parametrize("language", ["zh-CN", "zh-Hant", "en"])
@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.rule)
def test_a_reason_is_said_in_short_words(reason: Reason, language: str) -> None:
    assert f"why-{reason.rule}" in all_ids(language)
    text = say(language, f"why-{reason.rule}", today=TODAY, zone=SHANGHAI, **reason.facts)
    assert 0 < len(text) <= ux.PROSE_MAX[ux.of_script(language)], text
    assert "  " not in text
    assert not any(word in simplified(text) for word in NEVER_ON_SCREEN)


def test_the_arithmetic_is_said_with_the_remainder() -> None:
    texts = [
        say("zh-CN", "why-points-for-visit", today=TODAY, zone=SHANGHAI, **reason.facts)
        for reason in REASONS
        if reason.rule == "points-for-visit"
    ]
    assert texts == [
        "打扫卫生,1小时。满半小时记半分,这次1分。",
        "打扫卫生,1小时20分钟。满半小时记半分,这次1分,零头20分钟留到下次。",
        "打扫卫生,1小时20分钟,加上上回的零头20分钟。满半小时记半分,这次1分半,零头10分钟留到下次。",
        "打扫卫生,1小时20分钟,加上上回的零头10分钟。满半小时记半分,这次1分半。",
        "打扫卫生,10分钟。满半小时记半分,这次0分,零头10分钟留到下次。",
        "打扫卫生,1小时20分钟,按150%算成2小时,加上上回的零头20分钟。满半小时记半分,这次2分,零头20分钟留到下次。",
    ]
