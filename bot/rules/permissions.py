"""Who may do what: one table (role, deed) → scope. What is not in it, nobody may."""

from collections.abc import Collection
from typing import Literal

from bot.model import ROLES, Refusal, Role
from bot.rules.policy import Policy

Scope = Literal["own", "kin", "unit", "street", "district", "none"]
"""How far a role reaches with a deed: my own things; mine and those of an elder whose relative I am, with
recorded consent; my community; my street; the district; not at all."""

Relation = Literal["own", "kin", "unit", "street", "district"]
"""How the actor stands to a thing; several may hold at once, none makes a stranger."""

UnitPath = tuple[int, ...]
"""The ids of a unit and all above it, district first: (district, street, community)."""

Row = tuple[Scope, Scope, Scope, Scope, Scope, Scope]

_ALL_OWN: Row = ("own", "own", "own", "own", "own", "own")
_OLDER_OWN: Row = ("own", "own", "own", "none", "none", "none")
_WORKER: Row = ("none", "none", "none", "unit", "none", "none")
_OFFICER: Row = ("none", "none", "none", "none", "street", "none")
_COMMUNITY_OR_STREET: Row = ("none", "none", "none", "unit", "street", "none")
_BUREAU: Row = ("none", "none", "none", "none", "none", "district")
_VOLUNTEER: Row = ("own", "none", "none", "none", "none", "none")

# DOMAIN "Who may see what"; 二(四): 各社区主要负责积分的核实录入,所在街道负责积分的审核上传.
# Columns: volunteer, elder, relative, worker, officer, bureau. docs/rules/谁能做什么.md has it in words.
TABLE: dict[str, Row] = {
    # units and officials
    "open-street": _BUREAU,
    "open-community": _OFFICER,
    "see-units": ("none", "none", "none", "unit", "street", "district"),
    "see-officials": ("none", "none", "none", "unit", "street", "district"),
    "see-numbers": ("none", "none", "none", "unit", "street", "district"),
    # coming in
    "invite-officer": _BUREAU,
    "invite-worker": _OFFICER,
    "invite-volunteer": _WORKER,
    "invite-elder": _WORKER,
    "invite-relative": _WORKER,
    "take-back-invitation": ("none", "none", "none", "unit", "street", "district"),
    "enrol": _WORKER,
    "link-phone": _WORKER,
    "give-consent": _ALL_OWN,
    "record-consent": _WORKER,
    # people
    "see-person": ("own", "own", "kin", "unit", "none", "none"),
    "see-served-elder": _VOLUNTEER,
    "see-eligibility": ("none", "own", "none", "unit", "street", "none"),
    "search-elders": ("none", "none", "none", "unit", "street", "none"),
    "take-roster-out": _WORKER,
    "see-health": ("none", "own", "none", "unit", "none", "none"),
    "change-person": ("own", "own", "own", "unit", "own", "own"),
    "change-language": _ALL_OWN,
    "be-away": ("none", "none", "none", "own", "own", "none"),
    "set-whereabouts": ("none", "none", "kin", "unit", "none", "none"),
    "set-asked": _WORKER,
    "find-elder": _WORKER,
    "except-elder": _OFFICER,
    "record-kin": _WORKER,
    "pair": _WORKER,
    "record-told": _WORKER,
    # contacts
    "record-contact": ("own", "none", "kin", "unit", "street", "none"),
    "take-back-contact": ("own", "none", "own", "own", "own", "none"),
    # visits
    "log-visit": _VOLUNTEER,
    "log-visit-for": _WORKER,
    "correct-visit": _VOLUNTEER,
    "correct-visit-for": _WORKER,
    "end-stay": _VOLUNTEER,
    "say-along": _VOLUNTEER,
    "withdraw-visit": _VOLUNTEER,
    "withdraw-visit-for": _WORKER,
    "confirm-visit": ("none", "own", "kin", "none", "none", "none"),
    "record-confirmation": _WORKER,
    "see-visit": ("own", "own", "kin", "unit", "street", "none"),
    "verify-visit": _COMMUNITY_OR_STREET,
    "return-visit": _COMMUNITY_OR_STREET,
    "refuse-visit": _COMMUNITY_OR_STREET,
    "audit-visit": _OFFICER,
    "send-back-visit": _OFFICER,
    "upload-visit": _OFFICER,
    "propose-reversal": _WORKER,
    "reverse-visit": _OFFICER,
    # points
    "see-points": ("own", "own", "own", "none", "none", "none"),
    "see-points-of": _WORKER,
    "give-points": _OLDER_OWN,
    "give-points-for": _WORKER,
    "withdraw-gift": _OLDER_OWN,
    "withdraw-gift-for": _WORKER,
    "return-gift": _OLDER_OWN,
    # requests
    "begin-request": _VOLUNTEER,
    "finish-request": ("own", "none", "none", "unit", "none", "none"),
    "give-back-request": ("own", "none", "none", "unit", "street", "none"),
    "nobody-home-request": _VOLUNTEER,
    "report-mishap": _VOLUNTEER,
    "close-mishap": _COMMUNITY_OR_STREET,
    "note-money": _VOLUNTEER,
    "see-money": ("own", "own", "kin", "unit", "none", "none"),
    "ask-help": ("none", "own", "kin", "unit", "none", "none"),
    "see-request": ("own", "own", "kin", "unit", "street", "none"),
    "answer-offer": _VOLUNTEER,
    "take-request": ("unit", "none", "none", "none", "none", "none"),
    "cancel-request": ("none", "own", "kin", "unit", "street", "none"),
    "find-for-request": _COMMUNITY_OR_STREET,
    "close-request": _COMMUNITY_OR_STREET,
    # care plans, and what a volunteer offers
    "see-plan": ("none", "own", "kin", "unit", "street", "none"),
    "draft-plan": _WORKER,
    "agree-plan": ("none", "own", "kin", "unit", "none", "none"),
    "wish-plan": ("none", "own", "kin", "none", "none", "none"),
    "withdraw-plan": _WORKER,
    "end-plan": _WORKER,
    "accept-plan": _OFFICER,
    "return-plan": _OFFICER,
    "offer-time": _VOLUNTEER,
    "offer-time-for": _WORKER,
    "note-training": _WORKER,
    "note-shunned": _WORKER,
    "note-home": _WORKER,
    # the week
    "plan-week": _WORKER,
    "answer-week": _VOLUNTEER,
    "make-promise": _VOLUNTEER,
    "end-promise": ("own", "none", "none", "unit", "none", "none"),
    "answer-festival": ("own", "none", "none", "unit", "none", "none"),
    # somebody in danger
    "say-alarm": _ALL_OWN,
    "answer-alarm": ("own", "none", "own", "unit", "street", "district"),
    "close-alarm": ("own", "none", "own", "unit", "street", "district"),
    "set-duty": _COMMUNITY_OR_STREET,
    # relatives and pairing
    "share-with-family": ("none", "own", "none", "none", "none", "none"),
    "record-shares": _WORKER,
    "record-duty": _WORKER,
    "leave-note": _VOLUNTEER,
    "hide-note": ("none", "own", "none", "unit", "none", "none"),
    # catalogue, directory, referral
    "see-places": ("street", "street", "street", "street", "street", "district"),
    "keep-places": _COMMUNITY_OR_STREET,
    "refer": _WORKER,
    "close-referral": _WORKER,
    "answer-referral": ("none", "own", "kin", "none", "none", "none"),
    # the contact promise
    "ask-well": _COMMUNITY_OR_STREET,
    "answer-well": ("none", "own", "kin", "none", "none", "none"),
    "answer-look-in": ("own", "none", "none", "unit", "none", "none"),
    # follow-up
    "follow-up": _WORKER,
    # paper sheets
    "print-sheets": _WORKER,
    "enter-sheet": _WORKER,
    "see-sheet": ("none", "none", "none", "unit", "street", "none"),
    # a community's own words
    "keep-own-words": _WORKER,
    # voice
    "pass-on-voice": _OLDER_OWN,
    "hear-voice": _COMMUNITY_OR_STREET,
    # what was done
    "read-record": _WORKER,
}

_REACH: dict[Scope, frozenset[Relation]] = {
    "own": frozenset({"own"}),
    "kin": frozenset({"own", "kin"}),
    "unit": frozenset({"unit"}),
    "street": frozenset({"street"}),
    "district": frozenset({"district"}),
    "none": frozenset(),
}


def scope_of(role: Role | None, deed: str) -> Scope:
    """The cell of the table; a deed that is not in it, or nobody's role, has none."""
    if role is None or deed not in TABLE:
        return "none"
    return TABLE[deed][ROLES.index(role)]


def allows(scope: Scope, relations: Collection[Relation]) -> bool:
    """Whether one of the ways in which the actor stands to the thing lies within the scope.

    >>> allows("unit", {"unit", "street", "district"}), allows("unit", {"street", "district"})
    (True, False)
    """
    return not _REACH[scope].isdisjoint(relations)


def relations_of(
    actor_unit: UnitPath, thing_unit: UnitPath, *, own: bool = False, kin: bool = False
) -> frozenset[Relation]:
    """How somebody of `actor_unit` stands to a thing of `thing_unit`.

    >>> sorted(relations_of((1, 2), (1, 2, 3)))
    ['district', 'street']
    """
    holds: dict[Relation, bool] = {
        "own": own,
        "kin": kin,
        "unit": bool(actor_unit) and actor_unit == thing_unit,
        "street": _shares(actor_unit, thing_unit, 2),
        "district": _shares(actor_unit, thing_unit, 1),
    }
    return frozenset(relation for relation, is_so in holds.items() if is_so)


def refusal_to(
    role: Role | None, deed: str, relations: Collection[Relation], policy: Policy
) -> Refusal | None:
    """Default no."""
    if allows(scope_of(role, deed), relations):
        return None
    return policy.refusal("not-allowed", "", role=role, deed=deed)


def _shares(one: UnitPath, other: UnitPath, levels: int) -> bool:
    return len(one) >= levels and len(other) >= levels and one[:levels] == other[:levels]
