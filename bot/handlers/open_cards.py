"""收回邀请卡: the cards nobody has used yet, each of which can be taken back."""

from bot.actions import coming_in
from bot.actions.gates import unit_for
from bot.dialogue import Option, Talk
from bot.model import Refusal
from bot.rules.invitations import INVITES
from bot.store import invitations, units
from bot.store.invitations import Invitation


async def open_cards(talk: Talk) -> None:
    found = await _still_good(talk)
    if not found:
        await talk.say("cards-none")
        return
    names = [one.name for one in found]
    options = [
        Option(str(one.id), one.name if names.count(one.name) == 1 else _told_apart(talk, one), one)
        for one in found
    ]
    card = await talk.choose("card", options)
    unit = await unit_for(talk.tx, talk.actor, "take-back-invitation", card.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    await talk.confirm("read-back", ("card",) if len(found) > 1 else (), name=card.name, role=card.role)
    await coming_in.take_back(talk.tx, talk.actor, card)
    await talk.say("card-taken-back", name=card.name)


def _told_apart(talk: Talk, card: Invitation) -> str:
    return f"{card.name} {talk.words(f'role-{card.role}')}"


async def _still_good(talk: Talk) -> list[Invitation]:
    """Those of one's own community; of officer and bureau, those for whoever works below."""
    assert talk.unit_id is not None, "officials belong to a unit"
    assert talk.role is not None, "officials act in their role"
    under = [talk.unit_id, *(unit.id for unit in await units.below(talk.tx, talk.unit_id))]
    return list(await invitations.still_good(talk.tx, under, tuple(INVITES[talk.role])))
