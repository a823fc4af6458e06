"""谁能做什么.md, cell by cell; what is not in it, nobody may."""

from typing import get_args

import pytest

from bot.model import ROLES as ALL_ROLES
from bot.model import Role
from bot.rules.invitations import INVITES
from bot.rules.permissions import TABLE, Relation, Scope, allows, refusal_to, relations_of, scope_of
from tests.rules.book import POLICY, ROLES, rows

PAGE = "谁能做什么.md"
SCOPES: dict[str, Scope] = {
    "自己的": "own",
    "自家老人的": "kin",
    "本社区": "unit",
    "本街道": "street",
    "全区": "district",
    "不能": "none",
}
REACH: dict[Scope, set[Relation]] = {
    "own": {"own"},
    "kin": {"own", "kin"},
    "unit": {"unit"},
    "street": {"street"},
    "district": {"district"},
    "none": set(),
}
CELLS = [
    (deed, role, SCOPES[cell])
    for deed, _, *cells in rows(PAGE, "做什么")
    for role, cell in zip(ROLES.values(), cells, strict=True)
]
UNITS = {"": 0, "区": 1, "别区": 2, "金银湖街道": 3, "吴家山街道": 4, "某街道": 5}
UNITS |= {"银湖社区": 6, "万科社区": 7, "东方社区": 8}


def path(words: str) -> tuple[int, ...]:
    return tuple(UNITS[part] for part in words.split("/")) if words else ()


@pytest.mark.parametrize(("deed", "role", "scope"), CELLS)
def test_every_cell_is_as_the_book_says(deed: str, role: Role, scope: Scope) -> None:
    """Role × deed × how the actor stands to the thing."""
    assert scope_of(role, deed) == scope
    for relation in get_args(Relation):
        assert (refusal_to(role, deed, {relation}, POLICY) is None) == (relation in REACH[scope])
    assert refusal_to(role, deed, (), POLICY) is not None


def test_the_book_has_every_deed_for_every_role() -> None:
    assert tuple(ROLES.values()) == ALL_ROLES
    assert {(deed, role) for deed, role, _ in CELLS} == {(deed, role) for deed in TABLE for role in ALL_ROLES}


def test_the_book_explains_every_scope() -> None:
    assert [word for word, _ in rows(PAGE, "写法")] == list(SCOPES)


@pytest.mark.parametrize("role", [*ALL_ROLES, None])
def test_what_is_not_in_the_table_nobody_may(role: Role | None) -> None:
    assert scope_of(role, "open-the-safe") == "none"
    assert refusal_to(role, "open-the-safe", get_args(Relation), POLICY) is not None


@pytest.mark.parametrize("deed", TABLE)
def test_somebody_without_a_role_may_nothing(deed: str) -> None:
    refusal = refusal_to(None, deed, get_args(Relation), POLICY)
    assert refusal is not None
    assert refusal.reason.rule == "not-allowed"
    assert refusal.reason.facts == {"role": None, "deed": deed}


def test_a_stranger_is_within_no_scope() -> None:
    assert not any(allows(scope, ()) for scope in get_args(Scope))


@pytest.mark.parametrize(("mine", "its", "unit", "street", "district"), rows(PAGE, "他在"))
def test_units_are_near_as_the_book_says(mine: str, its: str, unit: str, street: str, district: str) -> None:
    near = {"unit": unit, "street": street, "district": district}
    assert relations_of(path(mine), path(its)) == {name for name, said in near.items() if said == "是"}


def test_own_and_kin_are_said_by_the_caller() -> None:
    assert relations_of((), (1,), own=True) == {"own"}
    assert relations_of((), (1,), kin=True) == {"kin"}


def test_who_invites_whom_agrees_with_the_table() -> None:
    for inviter in ALL_ROLES:
        allowed = {role for role in ALL_ROLES if scope_of(inviter, f"invite-{role}") != "none"}
        assert allowed == INVITES[inviter]


def test_the_bureau_sees_numbers_and_no_person() -> None:
    """DOMAIN: numbers; a person only with a reason, recorded (later)."""
    for deed in ("see-person", "see-health", "see-eligibility", "see-visit", "see-points-of", "read-record"):
        assert scope_of("bureau", deed) == "none"
