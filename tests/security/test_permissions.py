"""Who may do what: every cell of the book, asserted at the gates on real rows."""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial

import pytest

from bot.actions import gates
from bot.model import ROLES as ALL_ROLES
from bot.model import Actor, Refusal, Role
from bot.store import companions, contacts, people, records, stays, visits
from bot.store.tx import Tx
from tests.rules.book import ROLES, rows
from tests.security import (
    things_of_agree,
    things_of_come,
    things_of_family,
    things_of_paper,
    things_of_plan,
    things_of_promise,
    things_of_requests,
    things_of_voice,
)
from tests.security.kinds import KIND_OF, Thing
from tests.security.standing import COMMUNITIES, OFFICE, Case, Place, me, near, settle, somebody, visit_in
from tests.security.two_sided import Make, alarm_in, gift_in
from tests.store.conftest import Books, books

__all__ = ["books"]


BOOK = {
    deed: dict(zip(ROLES.values(), cells, strict=True)) for deed, _, *cells in rows("谁能做什么.md", "做什么")
}
REACHES = {
    "自己的": {"own"}, "自家老人的": {"own", "kin"}, "本社区": {"unit"}, "本街道": {"street"}, "全区": {"district"}, "不能": set()
}  # fmt: skip
"""The words of the book, as the ways in which somebody may stand to a thing."""


async def visit_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: one's own visit, one to somebody of the family, and one between others."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    found = []
    for where in COMMUNITIES:
        own = (mine, other) if role == "volunteer" else (other, mine)
        away = near(role, where)
        of_kin = {"kin"} if role == "relative" else set()
        made = {
            "own": (await visit_in(tx, place, where, *own), {"own"}),
            "kin": (await visit_in(tx, place, where, other, place.kin[where]), of_kin),
            "others'": (await visit_in(tx, place, where, other, place.strangers[where]), set()),
        }
        found += [
            Case(f"{name} in {where}", thing, frozenset(away | how)) for name, (thing, how) in made.items()
        ]
    return found


async def person_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """Oneself, an elder of the family, and somebody else, in each place there is."""
    found = [Case("oneself", me(place, role).id, frozenset({"own"} | near(role, OFFICE[role])))]
    for where in place.units:
        of_kin = {"kin"} if role == "relative" else set()
        found.append(Case(f"a stranger of {where}", place.strangers[where], frozenset(near(role, where))))
        found.append(Case(f"kin of {where}", place.kin[where], frozenset(near(role, where) | of_kin)))
    return found


async def elder_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """One whom a volunteer looks after, one of the family, and another, in each community; and who is no elder."""
    found = [Case("no elder", me(place, "worker").id, frozenset())]
    for where in COMMUNITIES:
        served = (await somebody(tx, "elder", place.units[where])).id
        await people.pair(tx, me(place, role).id, served)
        away = near(role, where)
        own = {"own"} if role == "volunteer" else set()
        of_kin = {"kin"} if role == "relative" else set()
        found += [
            Case(f"served in {where}", served, frozenset(away | own)),
            Case(f"kin in {where}", place.kin[where], frozenset(away | of_kin)),
            Case(f"another in {where}", place.strangers[where], frozenset(away)),
        ]
    return found


async def contact_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: a contact of one's own, one of one's own in another role, and somebody else's."""
    found = []
    for where in COMMUNITIES:
        away = near(role, where)
        made: dict[str, tuple[int, Role, set[str]]] = {
            "own": (me(place, role).id, role, {"own"}),
            "as another": (me(place, role).id, "officer" if role == "worker" else "worker", set()),
            "another's": (place.kin[where], role, set()),
        }
        for name, (by, as_role, how) in made.items():
            contact = await contact_in(tx, place, where, by, as_role)
            found.append(Case(f"{name} in {where}", contact, frozenset(away | how)))
    return found


async def contact_in(tx: Tx, place: Place, where: str, by: int, role: Role) -> int:
    maker: Role = role if role in ("volunteer", "relative", "worker", "officer") else "worker"
    made = await contacts.add(
        tx, elder_id=place.strangers[where], unit_id=place.units[where], made_by=by, role=maker, how="call", well=True,
        words="",
    )  # fmt: skip
    return made.id


async def unit_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    return [Case(where, unit_id, frozenset(near(role, where))) for where, unit_id in place.units.items()]


async def two_sided(tx: Tx, place: Place, role: Role, *, given: bool, make: Make) -> list[Case]:
    """In each community: one that is one's own on this side, the other way round, and between others."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    found = []
    for where in COMMUNITIES:
        unit = place.units[where]
        out, back = await make(tx, unit, mine, other), await make(tx, unit, other, mine)
        between = await make(tx, unit, other, place.kin[where])
        own, not_own = (out, back) if given else (back, out)
        found += [
            Case(f"own in {where}", own, frozenset(near(role, where) | {"own"})),
            Case(f"the other way in {where}", not_own, frozenset(near(role, where))),
            Case(f"others' in {where}", between, frozenset(near(role, where))),
        ]
    return found


async def stay_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: a stay of one's own, and of somebody else."""
    found = []
    for where in COMMUNITIES:
        for name, who, relations in (
            ("own", me(place, role).id, {"own"}), ("others'", place.strangers[where], set()),
        ):  # fmt: skip
            made = await stays.add(tx, who, place.units[where], [place.kin[where]], tx.now_ms)
            await stays.close(tx, made, "dropped")
            found.append(Case(f"{name} in {where}", made.id, frozenset(near(role, where) | relations)))
    return found


async def companion_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    """In each community: whether one came along oneself on another's visit, and whether somebody else did on one's own."""
    mine, other = me(place, role).id, place.strangers["银湖社区"]
    found = []
    for where in COMMUNITIES:
        for name, volunteer, along, relations in (
            ("own", other, mine, {"own"}), ("others'", mine, other, set()),
        ):  # fmt: skip
            visit = await visits.get(tx, await visit_in(tx, place, where, volunteer, place.kin[where]))
            made = await companions.add(tx, visit, along)
            found.append(Case(f"{name} in {where}", made.id, frozenset(near(role, where) | relations)))
    return found


CASES: dict[Thing, Callable[[Tx, Place, Role], Awaitable[list[Case]]]] = {
    "visit": visit_cases,
    "person": person_cases,
    "unit": unit_cases,
    "elder": elder_cases,
    "contact": contact_cases,
    "gift given": partial(two_sided, given=True, make=gift_in),
    "gift received": partial(two_sided, given=False, make=gift_in),
    "stay": stay_cases,
    "companion": companion_cases,
    "tie": things_of_family.tie_cases,
    "place": things_of_family.place_cases,
    "referral": things_of_family.referral_cases,
    "alarm called": partial(two_sided, given=True, make=alarm_in),
    "alarm told": partial(two_sided, given=False, make=alarm_in),
    "look-in": things_of_promise.look_in_cases,
    "asked-well": things_of_promise.asked_well_cases,
    "care-plan": things_of_agree.care_plan_cases,
    "week-plan": things_of_plan.plan_cases,
    "week-ask": things_of_plan.ask_cases,
    "promise": things_of_plan.promise_cases,
    "festival-ask": things_of_plan.festival_cases,
    "mishap": things_of_come.mishap_cases,
    "errand-money": things_of_come.money_cases,
    "voice": things_of_voice.voice_cases,
    "request": things_of_requests.request_cases,
    "offer": things_of_requests.offer_cases,
    "sheet": things_of_paper.sheet_cases,
}
GATES = {
    "visit": gates.visit_for,
    "person": gates.person_for,
    "unit": gates.unit_for,
    "elder": gates.elder_for,
    "contact": gates.contact_for,
    "gift given": gates.gift_for,
    "gift received": gates.gift_for,
    "stay": gates.stay_for,
    "companion": gates.companion_for,
    "tie": gates.tie_for,
    "request": gates.request_for,
    "place": gates.place_for,
    "referral": gates.referral_for,
    "alarm called": gates.alarm_for,
    "alarm told": gates.alarm_for,
    "look-in": gates.look_in_for,
    "asked-well": gates.asked_well_for,
    "care-plan": gates.care_plan_for,
    "week-plan": gates.week_plan_for,
    "week-ask": gates.week_ask_for,
    "promise": gates.promise_for,
    "festival-ask": gates.festival_ask_for,
    "mishap": gates.mishap_for,
    "errand-money": gates.money_for,
    "voice": gates.voice_for,
    "offer": gates.offer_for,
    "sheet": gates.sheet_for,
}


def noted_as(deed: str) -> str:
    """What the record calls the thing that a deed is done to."""
    return "person" if KIND_OF[deed] == "elder" else KIND_OF[deed].partition(" ")[0]


async def test_every_deed_of_the_book_has_its_thing() -> None:
    assert set(KIND_OF) == set(BOOK)


@pytest.mark.parametrize("role", ALL_ROLES)
async def test_permission_matrix(books: Books, role: Role) -> None:
    """Every deed of the book × own, kin's, and everybody else's things in every place of two districts."""

    async def work(tx: Tx) -> list[str]:
        place = await settle(tx)
        cases = {kind: await CASES[kind](tx, place, role) for kind in CASES}
        wrong: list[str] = []
        for deed, kind in KIND_OF.items():
            for case in cases[kind]:
                allowed = bool(REACHES[BOOK[deed][role]] & case.relations)
                wrong += await tried(tx, place.actors[role], deed, case, allowed)
        return wrong

    assert await books.database.turn(work, "test") == []


async def tried(tx: Tx, actor: Actor, deed: str, case: Case, allowed: bool) -> Iterable[str]:
    """What is wrong about the gate's answer; a no stands in the record."""
    gate = GATES[KIND_OF[deed]]
    since = await records.count(tx, "refused", noted_as(deed), case.thing_id, 0)
    got = await gate(tx, actor, deed, case.thing_id)
    noted = await records.count(tx, "refused", noted_as(deed), case.thing_id, 0) - since
    if isinstance(got, Refusal) is allowed:
        return [f"{actor.role} {deed} {case.name}: {'refused' if allowed else 'let in'}"]
    if isinstance(got, Refusal):
        return (
            []
            if got.reason.rule == "not-allowed" and noted == 1
            else [f"{deed} {case.name}: no line in the record"]
        )
    return [] if got.id == case.thing_id and noted == 0 else [f"{deed} {case.name}: another thing"]


@pytest.mark.parametrize("deed", [*KIND_OF, "open-the-safe"])
async def test_permission_matrix_nobody(books: Books, deed: str) -> None:
    """Without a role or a person, and with a deed or a thing that there is not, the answer is no."""

    async def work(tx: Tx) -> None:
        place = await settle(tx)
        visit = await visit_in(tx, place, "银湖社区", me(place, "volunteer").id, me(place, "elder").id)
        home, ids = place.units["银湖社区"], (me(place, "volunteer").id, me(place, "elder").id)
        gift, alarm = await gift_in(tx, home, *ids), await alarm_in(tx, home, *ids)
        stay = await stays.add(
            tx, me(place, "volunteer").id, place.units["银湖社区"], [me(place, "elder").id], tx.now_ms
        )
        whose = (me(place, "volunteer").id, me(place, "elder").id)
        here = {
            "alarm called": alarm, "alarm told": alarm, "visit": visit, "person": me(place, "elder").id, "unit": place.units["银湖社区"], "gift given": gift,
            "gift received": gift, "elder": me(place, "elder").id,
            "contact": await contact_in(tx, place, "银湖社区", me(place, "worker").id, "worker"),
            "stay": stay.id,
            "companion": (await companions.add(tx, await visits.get(tx, visit), me(place, "volunteer").id)).id,
            "tie": await things_of_family.tie_in(tx, place, me(place, "elder").id),
            "place": await things_of_family.place_in(tx, place, "银湖社区"),
            "referral": await things_of_family.referral_in(tx, place, "银湖社区"),
            "look-in": await things_of_promise.look_in_in(tx, place, "银湖社区", me(place, "volunteer").id, "volunteer"),
            "asked-well": await things_of_promise.asked_well_in(tx, place, "银湖社区", me(place, "elder").id),
            "care-plan": await things_of_agree.plan_in(tx, place, "银湖社区", me(place, "elder").id),
            **await things_of_plan.here(tx, place),
            "mishap": await things_of_come.mishap_in(tx, place, "银湖社区", *whose),
            "errand-money": await things_of_come.money_in(tx, place, "银湖社区", *whose),
            "voice": await things_of_voice.voice_in(tx, place, "银湖社区", me(place, "elder").id),
            "request": await things_of_requests.request_in(tx, place, "银湖社区", me(place, "elder").id),
            "sheet": await things_of_paper.sheet_in(tx, place, "银湖社区"),
            "offer": await things_of_requests.offer_in(tx, place, "银湖社区", me(place, "volunteer").id),
        }  # fmt: skip
        kinds: list[Thing] = [KIND_OF[deed]] if deed in KIND_OF else list(CASES)
        for kind in kinds:
            for actor in (Actor(None, None, None), Actor(me(place, "worker"), None, place.units["银湖社区"])):
                assert isinstance(await GATES[kind](tx, actor, deed, here[kind]), Refusal)
            for missing in (0, -1, 999_999):
                assert isinstance(
                    await GATES[kind](tx, place.actors["worker"], "open-the-safe", missing), Refusal
                )

    await books.database.turn(work, "test")


@pytest.mark.parametrize(
    ("gate", "deed"),
    [
        ("visit", "verify-visit"),
        ("person", "set-asked"),
        ("gift given", "withdraw-gift"),
        ("stay", "end-stay"),
        ("companion", "say-along"),
        ("look-in", "answer-look-in"),
        ("asked-well", "answer-well"),
        ("care-plan", "accept-plan"),
        ("mishap", "close-mishap"),
        ("errand-money", "see-money"),
        ("voice", "hear-voice"),
        ("request", "see-request"),
        ("offer", "answer-offer"),
        ("sheet", "enter-sheet"),
    ],
)
async def test_permission_matrix_a_thing_that_is_not_there(books: Books, gate: Thing, deed: str) -> None:
    async def work(tx: Tx) -> None:
        place = await settle(tx)
        for missing in (0, -1, 999_999, 2**62):
            assert isinstance(await GATES[gate](tx, place.actors["worker"], deed, missing), Refusal)

    await books.database.turn(work, "test")
