"""What nobody asked for: at most one message a person a day (UX 24), and where it reaches nobody it is not kept.

Own visits, answers, changes and offers are told with `tell`: they are not counted, nor held back.
"""

from collections.abc import Sequence

from bot.model import Fact, Person, Role
from bot.store import unasked
from bot.store.tx import Tx
from bot.telling.keyboards import Button
from bot.telling.messages import not_before, tell


def as_read(tx: Tx, person: Person, as_role: Role) -> Tx:
    """The moment at which a notice of now is read, by the clock of where its reader lives."""
    return tx.read_at(not_before(tx, person, as_role), person.zone)


async def was_told(tx: Tx, person: Person, as_role: Role) -> str:
    """What they were told unasked on the day on which a notice of now is read; "" where nothing."""
    return await unasked.told(tx, person.id, as_read(tx, person, as_role).today.isoformat())


async def tell_unasked(
    tx: Tx, person: Person, as_role: Role, what: str, text_id: str, buttons: Sequence[Button] = (), /,
    **facts: Fact,
) -> bool:  # fmt: skip
    """Tell somebody what they did not ask for, unless the day has had its one message: False then.

    `what` says what it was: a word for the books.
    """
    day = as_read(tx, person, as_role).today.isoformat()
    if not await unasked.claim(tx, person.id, day, what):
        return False
    return await tell(tx, person, as_role, text_id, buttons, **facts)


async def tell_of_own(
    tx: Tx, person: Person, as_role: Role, what: str, text_id: str, /, **facts: Fact
) -> None:
    """Tell somebody of a visit of their own: nothing holds it back, and it takes the place of the one message."""
    await unasked.claim(tx, person.id, as_read(tx, person, as_role).today.isoformat(), what)
    await tell(tx, person, as_role, text_id, **facts)
