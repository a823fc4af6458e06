"""核实.md: the life of a visit, evidence, answers, and who keeps out of what."""

import random
from datetime import date, timedelta
from typing import get_args

import pytest

from bot.model import Answer, Person, Refusal, VisitState
from bot.rules.confirmation import (
    Given,
    Outcome,
    is_elder_asked,
    is_relative_asked,
    outcome_of,
    refusal_to_confirm,
)
from bot.rules.evidence import (
    Evidence,
    Standing,
    Word,
    may_be_audited_together,
    may_be_verified_together,
    risk,
    standing_of,
)
from bot.rules.life import LIFE, VisitDeed, next_state
from bot.rules.permissions import TABLE, scope_of
from bot.rules.quiet import promised_before
from bot.rules.verifying import refusal_of_street, refusal_to_audit, refusal_to_verify
from tests.rules.book import POLICY, ROLES, TODAY, rows

VOLUNTEER, ELDER, RELATIVE, VERIFIER, STRANGER, OTHER_ELDER = 1, 7, 8, 20, 99, 9
ANSWERS: dict[str, Answer] = {"来过了": "came", "没来": "not-come", "记不清": "unsure"}
AGAIN = "没来(还在再问)"
WHEREABOUTS = {
    "在家": "home",
    "住院": "hospital",
    "去子女家": "family",
    "住养老院": "nursing-home",
    "去世": "deceased",
}


def kin(*pairs: tuple[int, int]) -> frozenset[frozenset[int]]:
    return frozenset(frozenset(pair) for pair in pairs)


def person(id: int, *, whereabouts: str = "home", asked: bool = True) -> Person:
    return Person(id, "李建国", "爹爹", "zh-CN", None, whereabouts, asked, "", 1)


def words(elder: str = "", relative: str = "", record: str = "") -> tuple[Word, ...]:
    said: list[Word] = []
    if elder:
        settled = elder != AGAIN
        said.append(Word("elder", ANSWERS[elder] if settled else "not-come", ELDER, ELDER, settled))
    if relative:
        said.append(Word("relative", ANSWERS[relative], ELDER, RELATIVE))
    if record:
        answer: Answer = "not-come" if record.endswith("没来") else "came"
        by = VERIFIER if record.startswith("核实人") else STRANGER
        said.append(Word("sheet", answer, ELDER, by))
    return tuple(said)


@pytest.mark.parametrize(("grade", "paired", "flag", "verify", "audit"), rows("核实.md", "等级"))
def test_what_may_be_done_together_stands_in_the_book(
    grade: str, paired: str, flag: str, verify: str, audit: str
) -> None:
    evidence = Evidence(grade == "A", grade == "A", words("" if grade == "C" else "来过了"))
    flags = [POLICY.reason(flag, "")] if flag else []
    standing = standing_of(evidence, VERIFIER, POLICY, flags)
    assert standing.grade == grade
    assert may_be_verified_together(standing, paired=bool(paired)) == (verify == "可以")
    assert may_be_audited_together(standing) == (audit == "可以")


@pytest.mark.parametrize(("today", "before"), rows("核实.md", "今天"))
def test_the_audit_promise_counts_chinese_working_days(today: str, before: str) -> None:
    assert promised_before(date.fromisoformat(today), POLICY) == date.fromisoformat(before)


@pytest.mark.parametrize(
    ("begin", "end", "elder", "relative", "record", "grade", "rules"), rows("核实.md", "开始是当时点的")
)
def test_evidence_is_graded_as_the_book_says(
    begin: str, end: str, elder: str, relative: str, record: str, grade: str, rules: str
) -> None:
    evidence = Evidence(bool(begin), bool(end), words(elder, relative, record))
    standing = standing_of(evidence, VERIFIER, POLICY)
    assert standing.grade == grade
    assert " ".join(reason.rule for reason in standing.flags) == rules
    assert all(reason.facts == {"elder_id": ELDER} for reason in standing.flags)
    assert standing.disputed == (elder == "没来" or record.endswith("没来"))


def test_hearsay_is_what_only_relatives_say() -> None:
    for said, hearsay in (
        (words(relative="来过了"), True),
        (words(elder="来过了", relative="来过了"), False),
        (words(relative="来过了", record="别人记的"), False),
        (words(), False),
    ):
        assert standing_of(Evidence(False, False, said), VERIFIER, POLICY).hearsay is hearsay


def test_a_record_counts_for_everybody_but_who_made_it() -> None:
    evidence = Evidence(False, False, (Word("record", "came", ELDER, VERIFIER),))
    assert standing_of(evidence, STRANGER, POLICY).confirmed
    assert standing_of(evidence, None, POLICY).confirmed
    assert not standing_of(evidence, VERIFIER, POLICY).confirmed


def test_one_elder_of_several_confirms_and_one_denies() -> None:
    one = Evidence(True, True, (Word("elder", "came", ELDER, ELDER),))
    assert standing_of(one, VERIFIER, POLICY).grade == "A"
    both = Evidence(True, True, (*one.words, Word("elder", "not-come", OTHER_ELDER, OTHER_ELDER)))
    standing = standing_of(both, VERIFIER, POLICY)
    assert (standing.grade, standing.disputed) == ("B", True)
    assert [reason.facts["elder_id"] for reason in standing.flags] == [OTHER_ELDER]


def test_two_relatives_who_differ_go_to_the_worker() -> None:
    said = (*words(relative="来过了"), Word("relative", "not-come", ELDER, STRANGER))
    found = standing_of(Evidence(True, True, said), VERIFIER, POLICY).flags
    assert [reason.rule for reason in found] == ["relative-says-not-come", "answers-differ"]


def standing(
    *, elder: str = "", relative: str = "", seen: bool = False, rules: tuple[str, ...] = ()
) -> Standing:
    flags = [POLICY.reason(rule, "一") for rule in rules]
    return standing_of(Evidence(seen, seen, words(elder, relative)), VERIFIER, POLICY, flags)


def test_the_riskiest_comes_first() -> None:
    in_order = (
        ("老人说没来", standing(elder="没来", seen=True)),
        ("说得不一样", standing(elder="来过了", relative="没来", seen=True)),
        ("有提醒的(多的在前)", standing(elder="来过了", seen=True, rules=("visit-long", "visit-late"))),
        ("有提醒的(多的在前)", standing(elder="来过了", seen=True, rules=("visit-long",))),
        ("请核对", standing(rules=("entered-by-worker",))),
        ("有一样(只有家人说的在前)", standing(relative="来过了")),
        ("有一样(只有家人说的在前)", standing(elder="来过了")),
        ("证据齐(只有家人说的在前)", standing(relative="来过了", seen=True)),
        ("证据齐(只有家人说的在前)", standing(elder="来过了", seen=True)),
    )
    assert [name for _, name in rows("核实.md", "次序")] == list(dict.fromkeys(name for name, _ in in_order))
    shuffled = [each for _, each in in_order]
    random.Random(1).shuffle(shuffled)
    assert sorted(shuffled, key=risk) == [each for _, each in in_order]


def given(words_before: str) -> Given | None:
    if words_before == "没答过":
        return None
    return (
        Given("not-come", False, TODAY)
        if words_before == AGAIN
        else Given(ANSWERS[words_before], True, TODAY)
    )


@pytest.mark.parametrize(("before", "days", "answer", "result", "told"), rows("核实.md", "先前的回答"))
def test_an_answer_does_what_the_book_says(
    before: str, days: str, answer: str, result: str, told: str
) -> None:
    outcome = outcome_of(given(before), ANSWERS[answer], TODAY + timedelta(days=int(days)), POLICY)
    if isinstance(outcome, Refusal):
        assert outcome.reason.rule == result
        assert outcome.reason.facts == {"answered_on": TODAY.isoformat(), "limit_days": 3}
        return
    assert (outcome.ask_again, outcome.already) == (result == "再问一次", result == "已经答过")
    assert outcome.tell_worker == (told == "告诉")
    assert outcome.kept.answer == ANSWERS[answer]
    assert outcome.kept.settled == (result != "再问一次")
    assert outcome.kept.answered_on == TODAY


def test_the_first_not_come_is_told_to_nobody() -> None:
    outcome = outcome_of(None, "not-come", TODAY, POLICY)
    assert outcome == Outcome(Given("not-come", False, TODAY), ask_again=True)


CONFIRMING = {
    "这次的老人": (ELDER, {ELDER}, kin()),
    "这次老人的家人": (RELATIVE, {ELDER}, kin((RELATIVE, ELDER))),
    "别的老人": (OTHER_ELDER, {OTHER_ELDER}, kin()),
    "别家的家人": (RELATIVE, {OTHER_ELDER}, kin()),
    "这次老人的家人,就是互助员本人": (VOLUNTEER, {ELDER}, kin()),
    "这次老人的家人,也是互助员的亲属": (RELATIVE, {ELDER}, kin((VOLUNTEER, RELATIVE))),
    "这次的老人,也是互助员的亲属": (ELDER, {ELDER}, kin((ELDER, VOLUNTEER))),
}


def test_the_book_says_who_may_answer() -> None:
    book = dict(rows("核实.md", "谁来答"))
    assert book.keys() == CONFIRMING.keys()
    for who, (answerer, speaks_for, pairs) in CONFIRMING.items():
        refusal = refusal_to_confirm(answerer, speaks_for, (ELDER,), VOLUNTEER, pairs, POLICY)
        assert (refusal.reason.rule if refusal else "可以") == book[who], who


def test_the_book_says_which_elder_is_asked() -> None:
    book = dict(rows("核实.md", "问不问老人"))
    asked = {
        who: is_elder_asked(person(ELDER, whereabouts=where), VOLUNTEER, kin())
        for who, where in WHEREABOUTS.items()
    }
    asked["不便确认"] = is_elder_asked(person(ELDER, asked=False), VOLUNTEER, kin())
    asked["互助员的亲属"] = is_elder_asked(person(ELDER), VOLUNTEER, kin((VOLUNTEER, ELDER)))
    assert {who: "问" if yes else "不问" for who, yes in asked.items()} == book


def test_a_relative_is_asked_in_place_of_an_elder_who_is_not() -> None:
    son, elder = person(RELATIVE), person(ELDER, asked=False)
    assert is_relative_asked(son, elder, VOLUNTEER, kin())
    assert not is_relative_asked(son, person(ELDER, whereabouts="hospital"), VOLUNTEER, kin())
    assert not is_relative_asked(person(RELATIVE, whereabouts="deceased"), elder, VOLUNTEER, kin())
    assert not is_relative_asked(person(VOLUNTEER), elder, VOLUNTEER, kin())
    assert not is_relative_asked(son, elder, VOLUNTEER, kin((VOLUNTEER, RELATIVE)))


def test_a_visit_lives_as_the_book_says() -> None:
    book = {
        deed.split()[0]: (
            {None if state == "还没有" else state for state in before.split("、")},
            after,
            {ROLES[role.removesuffix("代记")] for role in roles.split("、")},
        )
        for deed, before, after, roles in rows("核实.md", "做什么 | 从")
    }
    assert book == {step.deed: (set(step.before), step.after, set(step.roles)) for step in LIFE}


@pytest.mark.parametrize("deed", get_args(VisitDeed))
@pytest.mark.parametrize("state", [None, *get_args(VisitState)])
def test_whatever_is_not_in_the_book_is_refused(deed: VisitDeed, state: VisitState | None) -> None:
    step = next(step for step in LIFE if step.deed == deed)
    result = next_state(state, deed, POLICY)
    if state in step.before:
        assert result == step.after
    else:
        assert isinstance(result, Refusal)
        assert result.reason.rule == "visit-moved-on"
        assert result.reason.facts == {"state": state, "deed": deed}


def test_whose_deed_it_is_says_the_permission_table_too() -> None:
    for step in LIFE:
        allowed = {role for role in ROLES.values() if _may(role, step.deed)}
        assert allowed == set(step.roles), step.deed


def _may(role: str, deed: str) -> bool:
    deeds = [deed, f"{deed}-for"]
    return any(scope_of(role, each) != "none" for each in deeds if each in TABLE)  # type: ignore[arg-type]  # a deed that may not exist


KEPT_OUT = {
    "旁人": (STRANGER, kin((VOLUNTEER, RELATIVE))),
    "互助员本人": (VOLUNTEER, kin()),
    "这次的老人": (ELDER, kin()),
    "互助员的亲属": (STRANGER, kin((STRANGER, VOLUNTEER))),
    "老人的亲属": (STRANGER, kin((ELDER, STRANGER))),
}


def test_nobody_judges_their_own_or_their_familys() -> None:
    book = {who: (verify, audit) for who, verify, audit in rows("核实.md", "谁 | 核实")}
    said = {}
    for who, (actor, pairs) in KEPT_OUT.items():
        verify = refusal_to_verify(actor, VOLUNTEER, VOLUNTEER, (ELDER,), pairs, POLICY)
        audit = refusal_to_audit(actor, VERIFIER, VOLUNTEER, VOLUNTEER, (ELDER,), pairs, POLICY)
        said[who] = (_rule(verify), _rule(audit))
    again = refusal_to_verify(VERIFIER, VOLUNTEER, VOLUNTEER, (ELDER,), kin(), POLICY)
    twice = refusal_to_audit(VERIFIER, VERIFIER, VOLUNTEER, VOLUNTEER, (ELDER,), kin(), POLICY)
    said["核实的人"] = (_rule(again), _rule(twice))
    entered = refusal_to_verify(STRANGER, STRANGER, VOLUNTEER, (ELDER,), kin(), POLICY)
    read = refusal_to_audit(STRANGER, VERIFIER, STRANGER, VOLUNTEER, (ELDER,), kin(), POLICY)
    said["代记的人"] = (_rule(entered), _rule(read))
    assert said == book


@pytest.mark.parametrize(("community_can", "result"), rows("核实.md", "社区还有人"))
def test_the_street_verifies_what_nobody_of_the_community_may(community_can: str, result: str) -> None:
    assert _rule(refusal_of_street(community_can=community_can == "是", policy=POLICY)) == result


HANDS = {"互助员": VOLUNTEER, "社区甲": 30, "社区乙": 31, "街道甲": 40, "街道乙": 41}


@pytest.mark.parametrize(("wrote", "verified", "audits", "result"), rows("核实.md", "谁记的"))
def test_two_officials_look_at_each_visit(wrote: str, verified: str, audits: str, result: str) -> None:
    refused = refusal_to_audit(
        HANDS[audits], HANDS[verified], HANDS[wrote], VOLUNTEER, (ELDER,), kin(), POLICY
    )
    assert _rule(refused) == result


def _rule(refusal: Refusal | None) -> str:
    return refusal.reason.rule if refusal else "可以"
