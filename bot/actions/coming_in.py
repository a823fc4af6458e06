"""How people come in: units are opened, invitations made, used and declined, roles given, phones signed in."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time

from bot.actions.duty import in_place_of, tell_on_duty
from bot.model import Actor, Person, Refusal, Role, Share, Unit, UnitKind
from bot.rules import invitations as rules
from bot.rules.family import USUAL
from bot.rules.policy import policy_on
from bot.store import chats, consents, invitations, people, records, roles, to_tell, units
from bot.store.chats import Chat
from bot.store.invitations import Invitation
from bot.store.tx import Tx, milliseconds
from bot.telling import at_next_contact, show
from bot.telling.names import called

CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without letters that look alike: a code may be read out from a card."""
CODE_LENGTH = 16
OFFICE: dict[Role, UnitKind] = {"worker": "community", "officer": "street", "bureau": "district"}
SERVED: frozenset[Role] = frozenset({"volunteer", "elder", "relative"})
"""Those whose consent is asked before anything of theirs is kept; officials come in by their office."""


@dataclass(frozen=True)
class Told:
    """What somebody told of themselves on the way in. None: they were not asked."""

    address_form: str = ""
    phone: str | None = None
    language: str | None = None
    agreed: bool = False
    health: bool | None = None


async def open_unit(tx: Tx, actor: Actor, kind: UnitKind, name: str, parent_id: int | None) -> Unit:
    unit = await units.add(tx, kind, name, parent_id)
    await records.write(tx, actor, f"open-{kind}", "unit", unit.id)
    return unit


async def invite(
    tx: Tx, actor: Actor, role: Role, unit_id: int, name: str, *,
    person_id: int | None = None, elder_id: int | None = None, shares: Collection[Share] | None = None,
) -> str:  # fmt: skip
    """A code of one use for a role in a unit; `person_id` where the person is on file already.

    For a relative `elder_id`, and what that elder lets them know.
    """
    policy = policy_on(tx.today)
    in_turn = actor.role is None or rules.refusal_to_invite(actor.role, role, policy) is None
    assert in_turn, "nobody is offered to invite another role than those beneath their own"
    if person_id is not None:
        await _supersede(tx, actor, role, unit_id, person_id, elder_id)
    code = "".join(tx.setting.chance.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    invitation_id = await invitations.add(
        tx, code, role, unit_id, name=name, expires_at=rules.expires_at(role, tx.now_ms, policy),
        made_by=actor.person.id if actor.person else None, person_id=person_id, elder_id=elder_id,
        shares=None if shares is None else " ".join(shares),
    )  # fmt: skip
    await records.write(tx, actor, "invite", "invitation", invitation_id, role=role, unit=unit_id)
    return code


async def _supersede(
    tx: Tx, actor: Actor, role: Role, unit_id: int, person_id: int, elder_id: int | None
) -> None:
    """A new card takes the place of the last: a lost one opens nothing any more."""
    for earlier in await invitations.still_good(tx, [unit_id], [role]):
        if (earlier.person_id, earlier.elder_id) == (person_id, elder_id):
            await take_back(tx, actor, earlier)


async def take_back(tx: Tx, actor: Actor, invitation: Invitation) -> None:
    """收回邀请卡: nobody comes in with it any more."""
    await invitations.take_back(tx, invitation)
    await records.write(tx, actor, "take-back-invitation", "invitation", invitation.id, role=invitation.role)


async def invitation_for(tx: Tx, chat: Chat, code: str) -> Invitation | Refusal:
    """The invitation behind a code, if it may still be used; a wrong code stands in the record."""
    found = await invitations.by_code(tx, code)
    refused = rules.refusal_to_accept(found, tx.now_ms, policy_on(tx.today))
    if refused or found is None:
        await records.write(tx, Actor(None, None, None), "refused-invitation", "chat", chat.id)
        assert refused is not None, "an unknown code is refused"
        return refused
    return found


async def too_many_wrong_codes(tx: Tx, chat: Chat) -> bool:
    """Whether so many codes from this chat were refused since midnight that the worker had better look."""
    midnight = datetime.combine(tx.today, time(), tx.setting.zone)
    wrong = await records.count(tx, "refused-invitation", "chat", chat.id, milliseconds(midnight))
    return wrong >= policy_on(tx.today).wrong_codes_a_day


async def used_here(tx: Tx, chat: Chat, code: str) -> Person | None:
    """Who on this phone came in by this very code, if somebody did: a second tap on one's own card is harmless."""
    found = await invitations.by_code(tx, code)
    on_phone = await chats.people_on(tx, chat.id)
    return next((person for person in on_phone if found and found.used_by == person.id), None)


async def accept(tx: Tx, chat: Chat, invitation: Invitation, me: Person | None, told: Told) -> Person:
    """Use an invitation: the person is on file or is put there, gets the role, and this chat is theirs too.

    `me` is on file already: the one who was invited, or whoever this phone is of, who takes on a further role.
    """
    person = me or await people.add(tx, invitation.name, language=told.language)
    await _keep_told(tx, person, told, is_new_here=not await chats.chats_of(tx, person.id))
    await chats.link(tx, chat.id, person.id, invitation.made_by)
    await to_tell.drop_for(tx, person.id)  # from now on they look for themselves
    await roles.grant(tx, person.id, invitation.role, invitation.unit_id, invitation.made_by)
    await chats.set_role(tx, chat.id, invitation.role)
    await invitations.used(tx, invitation, person.id)
    actor = Actor(person, invitation.role, invitation.unit_id)
    await records.write(tx, actor, "accept-invitation", "invitation", invitation.id, role=invitation.role)
    if invitation.elder_id:
        await _become_family(tx, person, invitation)
    person = await people.get(tx, person.id)
    await _tell_inviter(tx, person, invitation, "joined")
    return person


async def _keep_told(tx: Tx, person: Person, told: Told, *, is_new_here: bool) -> None:
    if told.address_form:
        await people.change(tx, person.id, address_form=told.address_form)
    if told.language and is_new_here:
        await people.change(tx, person.id, language=told.language)
    if told.agreed:
        await consents.add(tx, person.id, "record", True, "chat", None)
    if told.health is not None:
        await consents.add(tx, person.id, "health", told.health, "chat", None)
    if told.phone:
        await people.keep_private(tx, person.id, "phone", told.phone)


async def _become_family(tx: Tx, relative: Person, invitation: Invitation) -> None:
    """From now on the relative acts for the elder, who gets a short note of it (UX 22)."""
    assert invitation.elder_id is not None, "a relative is somebody's"
    shares = USUAL if invitation.shares is None else invitation.shares.split()
    tie_id = await people.set_family(tx, relative.id, invitation.elder_id, invitation.made_by, shares)
    elder = await people.get(tx, invitation.elder_id)
    if not await show(tx, elder, "elder", "tie", tie_id):
        await at_next_contact(tx, elder, "elder", "family-joined", name=relative.name)


async def decline(tx: Tx, chat: Chat, invitation: Invitation) -> None:
    """不同意: nothing is kept of it save that line; whoever invited hears it, and can talk it over."""
    await records.write(
        tx, Actor(None, None, None), "decline-invitation", "invitation", invitation.id, chat=chat.id
    )
    await _tell_inviter(tx, None, invitation, "not-joined")


async def _tell_inviter(tx: Tx, person: Person | None, invitation: Invitation, text_id: str) -> None:
    if invitation.made_by is None:
        return
    inviter = await people.get(tx, invitation.made_by)
    as_role = next(role for role, invites in rules.INVITES.items() if invitation.role in invites)
    name = called(person) if person else invitation.name
    office = next(
        unit for unit in await units.line_up(tx, invitation.unit_id) if unit.kind == OFFICE[as_role]
    )
    for one in await in_place_of(tx, inviter, as_role, office.id):
        await tell_on_duty(tx, one, text_id, name=name)


async def may_keep_phone(tx: Tx, chat: Chat, person: Person) -> bool:
    """On a phone of one's own; and those who are served or serve have agreed to what is kept of them."""
    if len(await chats.people_on(tx, chat.id)) > 1:
        return False
    held = {one.role for one in await roles.held_by(tx, person.id)}
    return not held & SERVED or await consents.given(tx, person.id, "record")


async def keep_own_phone(tx: Tx, actor: Actor, phone: str) -> None:
    """Somebody who is here already leaves their own number: a worker's is the one that 找社区 shows."""
    assert actor.person is not None, "a number is somebody's"
    await people.keep_private(tx, actor.person.id, "phone", phone)
    await records.write(tx, actor, "change-person", "person", actor.person.id, field="phone")


async def sign_in(tx: Tx, chat: Chat, phone: str) -> list[Person]:
    """Somebody on file shares their own phone: the chat is theirs from now on. Nobody where the phone is unknown."""
    found = list(await people.by_phone(tx, phone))
    for person in found:
        await chats.link(tx, chat.id, person.id, None)
        await to_tell.drop_for(tx, person.id)
        await records.write(tx, Actor(person, None, None), "sign-in", "chat", chat.id)
    if found:
        held = await roles.held_by(tx, found[0].id)
        if held:
            await chats.set_role(tx, chat.id, held[0].role)
    return found
