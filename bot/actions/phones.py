"""两人一部手机: one chat serves two persons, as the worker links them."""

from bot.model import Actor, Person
from bot.store import chats, records, roles
from bot.store.tx import Tx
from bot.telling import tell


async def link_phone(tx: Tx, actor: Actor, owner: Person, other: Person) -> None:
    """The other is reached on the owner's phone too; the owner is told there."""
    found = await chats.chats_of(tx, owner.id)
    assert found, "the owner has a phone here"
    assert actor.person is not None, "a worker links phones"
    await chats.link(tx, found[0].id, other.id, actor.person.id)
    await records.write(tx, actor, "link-phone", "person", other.id, owner=owner.id)
    for held in (await roles.held_by(tx, owner.id))[:1]:
        await tell(tx, owner, held.role, "phone-linked", name=other.name)
