"""What a worker does for somebody without a phone (由社区代记): whether they may, and what waited was said."""

from bot.model import Actor, Gift, Person, Refusal, Visit
from bot.rules import behalf as rules
from bot.rules.policy import policy_on
from bot.store import chats, records, to_tell
from bot.store.tx import Tx


async def has_said(tx: Tx, actor: Actor, person: Person, up_to: int) -> bool:
    """说过了: all that waited for the person, up to this line. False where nothing of it waits any more."""
    assert actor.person is not None, "a worker says it"
    waiting = [one.id for one in await to_tell.of_person(tx, person.id) if one.id <= up_to]
    if not waiting:
        return False
    await to_tell.said(tx, person.id, up_to, actor.person.id)
    await records.write(tx, actor, "record-told", "person", person.id, lines=len(waiting))
    return True


async def refusal_to_act_for(tx: Tx, actor: Actor, deed: str, thing: Visit | Gift) -> Refusal | None:
    """Whether a worker may correct or take back a visit, or take back a gift, in the place of whose it is.

    A no stands in the record, as at the gates.
    """
    whose = thing.volunteer_id if isinstance(thing, Visit) else thing.giver_id
    by_worker = isinstance(thing, Visit) and thing.logged_by != whose
    refused = rules.refusal_to_act_for(
        has_phone=bool(await chats.chats_of(tx, whose)),
        entered_by_worker=by_worker,
        policy=policy_on(tx.today),
    )
    if refused:
        kind = "visit" if isinstance(thing, Visit) else "gift"
        await records.write(tx, actor, "refused", kind, thing.id, tried=deed)
    return refused
