"""How people come in: units are opened, invitations made and used, roles given, phones linked."""

from bot.model import Actor, Person, Refusal, Role, Unit, UnitKind
from bot.rules import invitations as rules
from bot.rules.policy import policy_on
from bot.store import chats, consents, invitations, people, records, roles, units
from bot.store.chats import Chat
from bot.store.invitations import Invitation
from bot.store.tx import Tx, milliseconds

CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without letters that look alike: a code may be read out from a card."""
CODE_LENGTH = 16


async def open_unit(tx: Tx, actor: Actor, kind: UnitKind, name: str, parent_id: int | None) -> Unit:
    unit = await units.add(tx, kind, name, parent_id)
    await records.write(tx, actor, f"open-{kind}", "unit", unit.id)
    return unit


async def invite(
    tx: Tx, actor: Actor, role: Role, unit_id: int, name: str, *,
    person_id: int | None = None, elder_id: int | None = None,
) -> str:  # fmt: skip
    """A code of one use for a role in a unit; `person_id` where the person is on file already."""
    code = "".join(tx.setting.chance.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    expires = tx.now + rules.lasts(role, policy_on(tx.today))
    invitation_id = await invitations.add(
        tx, code, role, unit_id, name=name, expires_at=milliseconds(expires),
        made_by=actor.person.id if actor.person else None, person_id=person_id, elder_id=elder_id,
    )  # fmt: skip
    await records.write(tx, actor, "invite", "invitation", invitation_id, role=role, unit=unit_id)
    return code


async def invitation_for(tx: Tx, chat: Chat, code: str) -> Invitation | Refusal:
    """The invitation behind a code, if it may still be used; a wrong code stands in the record."""
    found = await invitations.by_code(tx, code)
    refused = rules.refusal_to_accept(found, tx.now_ms, policy_on(tx.today))
    if refused or found is None:
        await records.write(tx, Actor(None, None, None), "refused-invitation", "chat", chat.id)
        assert refused is not None, "an unknown code is refused"
        return refused
    return found


async def accept(
    tx: Tx, chat: Chat, invitation: Invitation, me: Person | None, *, address_form: str, phone: str | None, language: str
) -> Person:
    """Use an invitation: the person is on file or is put there, gets the role, and this chat is theirs.

    `me` is whoever the chat was of before: they take on a further role.
    """
    person = me or await _invited(tx, invitation, language)
    if address_form:
        await people.change(tx, person.id, address_form=address_form)
    await chats.link(tx, chat.id, person.id, invitation.made_by)
    await roles.grant(tx, person.id, invitation.role, invitation.unit_id, invitation.made_by)
    await chats.set_role(tx, chat.id, invitation.role)
    await invitations.used(tx, invitation, person.id)
    if invitation.elder_id:
        await people.set_family(tx, person.id, invitation.elder_id, invitation.made_by)
    if invitation.role in ("volunteer", "elder", "relative"):
        await consents.add(tx, person.id, "record", True, "chat", None)
    if phone:
        await people.keep_private(tx, person.id, "phone", phone)
    actor = Actor(person, invitation.role, invitation.unit_id)
    await records.write(tx, actor, "accept-invitation", "invitation", invitation.id, role=invitation.role)
    return await people.get(tx, person.id)


async def _invited(tx: Tx, invitation: Invitation, language: str) -> Person:
    if invitation.person_id is None:
        return await people.add(tx, invitation.name, language=language)
    await people.change(tx, invitation.person_id, language=language)
    return await people.get(tx, invitation.person_id)


async def sign_in(tx: Tx, chat: Chat, phone: str) -> list[Person]:
    """Somebody on file shares their own phone: the chat is theirs from now on. Nobody where the phone is unknown."""
    found = list(await people.by_phone(tx, phone))
    for person in found:
        await chats.link(tx, chat.id, person.id, None)
        await records.write(tx, Actor(person, None, None), "sign-in", "chat", chat.id)
    if found:
        held = await roles.held_by(tx, found[0].id)
        if held:
            await chats.set_role(tx, chat.id, held[0].role)
    return found
