"""结对: who looks after whom, and who is kin of whom, as the worker records it."""

from bot.actions.windows import seen_again
from bot.model import Actor, Person
from bot.store import people, records
from bot.store.tx import Tx
from bot.telling import tell
from bot.telling.names import called


async def pair(tx: Tx, actor: Actor, volunteer: Person, elder: Person) -> None:
    """From now on the volunteer goes to the elder; both hear it in one line."""
    await people.pair(tx, volunteer.id, elder.id)
    await records.write(tx, actor, "pair", "person", elder.id, volunteer=volunteer.id)
    await tell(tx, volunteer, "volunteer", "paired-volunteer", elder=called(elder))
    await tell(tx, elder, "elder", "paired-elder", volunteer=called(volunteer))


async def unpair(tx: Tx, actor: Actor, volunteer: Person, elder: Person) -> None:
    """The volunteer need not go to the elder any more, and hears it."""
    await people.unpair(tx, volunteer.id, elder.id)
    await records.write(tx, actor, "unpair", "person", elder.id, volunteer=volunteer.id)
    await tell(tx, volunteer, "volunteer", "unpaired-volunteer", elder=called(elder))
    await seen_again(tx, volunteer, elder)


async def record_kin(tx: Tx, actor: Actor, one: Person, other: Person, how: str) -> None:
    """是亲戚: the one must not verify or confirm the other from now on."""
    await people.set_kin(tx, one.id, other.id, how)
    await records.write(tx, actor, "record-kin", "person", one.id, other=other.id, how=how)
