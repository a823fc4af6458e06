"""家里人: the elder's relatives, each on a card; a tap changes what they may know, another takes it all back."""

from collections.abc import Awaitable, Callable

from bot.actions.family import set_shares
from bot.actions.gates import tie_for
from bot.dialogue import Talk
from bot.model import Refusal, Share
from bot.store import family
from bot.store.family import Tie
from bot.telling import retire

FAMILY_MAX = 12
"""All of them, for the elder may take back what any of them knows."""


async def my_family(talk: Talk) -> None:
    found = await family.of_elder(talk.tx, talk.me.id)
    if not found:
        await talk.say("my-family-none")
    for tie in found[:FAMILY_MAX]:
        await retire(talk.tx, talk.me, "tie", tie.id)
        await talk.show("tie", tie.id)


def turn(share: Share) -> Callable[[Talk], Awaitable[None]]:
    """Tick it, or untick it."""

    async def turned(talk: Talk) -> None:
        tie = await _as_shown(talk)
        if tie:
            await set_shares(talk.tx, talk.actor, tie, tie.shares ^ {share})
            talk.toast = talk.words("noted")

    return turned


async def nothing(talk: Talk) -> None:
    """都不给看: at once, and all of it."""
    tie = await _as_shown(talk)
    if tie:
        await set_shares(talk.tx, talk.actor, tie, ())
        talk.toast = talk.words("noted")


async def _as_shown(talk: Talk) -> Tie | None:
    tie = await tie_for(talk.tx, talk.actor, "share-with-family", talk.arg("id"))
    if isinstance(tie, Refusal):
        await talk.refuse(tie)
        return None
    if tie.revision != talk.arg("revision"):
        await talk.outdated("tie", tie.id)
        return None
    return tie
