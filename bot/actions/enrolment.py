"""A worker enrols somebody: a volunteer, an elder, a relative; with an invitation card, or filled in on paper."""

from dataclasses import dataclass
from typing import Literal

from bot.actions.elders import find_elder
from bot.actions.pairings import pair
from bot.model import Actor, Person, Role
from bot.rules.eligibility import Circumstances, Finding
from bot.store import consents, people, records, roles
from bot.store.tx import Tx
from bot.understanding.estates import estate_in

Agreed = Literal["spoken", "paper", "not-yet"]
AGREED: tuple[Agreed, ...] = ("spoken", "paper", "not-yet")
"""How somebody gave their word to the worker: 当面同意, 纸上签过, or 还没有."""


@dataclass(frozen=True)
class Paper:
    """What somebody without a phone agreed to on paper, and what may therefore be kept of them."""

    signed: bool = False
    phone: str = ""
    address: str = ""
    health_note: str = ""


@dataclass(frozen=True)
class Enrolled:
    """Who is enrolled as the worker tells it. `on_file` where they are there already, in another role."""

    name: str
    born_on: str | None = None
    address_form: str = ""
    on_file: Person | None = None


async def enrol_volunteer(tx: Tx, actor: Actor, told: Enrolled, paper: Paper) -> Person:
    person = await _on_file(tx, told)
    await _grant(tx, actor, person, "volunteer")
    await keep_paper(tx, actor, person, paper)
    return person


async def enrol_elder(
    tx: Tx, actor: Actor, told: Enrolled, agreed: Agreed, circumstances: Circumstances,
    volunteers: list[Person], paper: Paper,
) -> tuple[Person, Finding]:  # fmt: skip
    """Put an elder on file with what the worker found; those who are to look after them are paired at once."""
    person = await _on_file(tx, told)
    await records.write(tx, actor, "enrol", "person", person.id, role="elder")
    if agreed != "not-yet":
        await record_consent(tx, actor, person, "situation", agreed)
    finding = await find_elder(tx, actor, person, circumstances)
    if finding.verdict != "not-eligible":
        await keep_paper(tx, actor, person, paper)
        for volunteer in volunteers:
            await pair(tx, actor, volunteer, person)
    return person, finding


async def enrol_relative(
    tx: Tx, actor: Actor, told: Enrolled, elder: Person, how: str, agreed: Agreed
) -> Person:
    """Put a relative on file, with the elder's word that they may know; they act once they have come in."""
    person = await _on_file(tx, told)
    await _grant(tx, actor, person, "relative")
    await people.set_kin(tx, person.id, elder.id, how)
    await record_consent(tx, actor, elder, "share", agreed, relative=person.id)
    return person


async def _on_file(tx: Tx, told: Enrolled) -> Person:
    if told.on_file is None:
        return await people.add(tx, told.name, address_form=told.address_form, born_on=told.born_on)
    known = {"born_on": told.born_on, "address_form": told.address_form}
    learnt = {name: value for name, value in known.items() if value}
    if learnt:
        await people.change(tx, told.on_file.id, **learnt)
    return await people.get(tx, told.on_file.id)


async def _grant(tx: Tx, actor: Actor, person: Person, role: Role) -> None:
    assert actor.person is not None, "a worker enrols"
    assert actor.unit_id is not None, "a worker belongs to a community"
    await roles.grant(tx, person.id, role, actor.unit_id, actor.person.id)
    await records.write(tx, actor, "enrol", "person", person.id, role=role)


async def keep_paper(tx: Tx, actor: Actor, person: Person, paper: Paper) -> None:
    """What is sensitive is kept only with the signed sheet; a health note is a consent of its own on it."""
    if not paper.signed:
        return
    await record_consent(tx, actor, person, "record", "paper")
    if paper.health_note:
        await record_consent(tx, actor, person, "health", "paper")
    for field in ("phone", "address", "health_note"):
        if getattr(paper, field):
            await people.keep_private(tx, person.id, field, getattr(paper, field))
    if paper.address and not await people.estate(tx, person.id):
        await people.change(tx, person.id, estate=estate_in(paper.address))


async def record_consent(
    tx: Tx, actor: Actor, person: Person, kind: consents.Kind, agreed: Agreed, **facts: int
) -> None:
    """What somebody agreed to, as they said or signed it before the worker."""
    assert actor.person is not None, "a worker records it"
    assert agreed != "not-yet", "they agreed"
    await consents.add(tx, person.id, kind, True, agreed, actor.person.id)
    await records.write(tx, actor, "record-consent", "person", person.id, kind=kind, agreed=agreed, **facts)
