"""Which of the elders a thing is about let this relative see it; where none does, the card says so and no more."""

from collections.abc import Sequence

from bot.model import Person, Share
from bot.store import people
from bot.store.tx import Tx
from bot.telling.keyboards import Card
from bot.telling.messages import words


async def shared_by(tx: Tx, relative: Person, elder_ids: Sequence[int], share: Share) -> list[Person]:
    """The elders of this relative among them whose consent covers it."""
    found = await people.elders_of_relative(tx, relative.id, share)
    return [one for one in found if one.id in elder_ids]


def not_shared(tx: Tx, relative: Person, revision: int) -> Card:
    """Nothing of it, and no buttons; it is drawn anew when the elder lets them see again."""
    return Card(words(tx, relative.language, "card-not-shared"), [], revision)
