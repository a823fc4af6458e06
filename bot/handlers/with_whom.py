"""跟谁一起: a question that is asked only of whoever wants to say it; by button, by name, or in the sentence."""

from collections.abc import Sequence

from bot.dialogue import Option, Talk
from bot.handlers.receivers import labels_of
from bot.model import Person
from bot.store import companions
from bot.understanding.names import Named
from bot.understanding.visit_slots import read_companion

ALONE = "alone"
SETTLED = "~with"
"""Beside the answers: that nobody was with them until they say so. Stands also where the question is asked anew."""


async def fellows_of(talk: Talk) -> Sequence[Person]:
    """The other volunteers of the community, who came along last first."""
    return await companions.fellows(talk.tx, talk.whose.id)


def named_fellows(fellows: Sequence[Person]) -> list[Named]:
    return [(one.id, one.name, one.address_form) for one in fellows]


async def with_whom(talk: Talk, fellows: Sequence[Person]) -> Person | None:
    """Nobody, unless it was said, or is asked for at the read-back (改一下). Two of one name are told apart."""
    if not fellows:
        return None
    if SETTLED not in talk.answers:
        talk.answers[SETTLED] = True
        if "with?" not in talk.answers:
            talk.answers.setdefault("with", ALONE)
    labels = await labels_of(talk, fellows)
    options: list[Option[Person | None]] = [Option(str(one.id), labels[str(one.id)], one) for one in fellows]
    alone: Option[Person | None] = Option(ALONE, talk.words("visit-alone"), None)
    by_name = named_fellows(fellows)
    return await talk.choose("with", [*options, alone], lambda said: read_companion(said, by_name))
