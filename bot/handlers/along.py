"""王阿姨 says that you came along: 对的 · 时间不一样 · 我没去."""

from bot.actions import companions
from bot.actions.gates import companion_for
from bot.dialogue import Talk
from bot.model import Companion, Refusal
from bot.store import visits
from bot.telling.visit_facts import facts_of


async def came(talk: Talk) -> None:
    """对的: one tap, for it says just what the card says, and can be taken back (撤回)."""
    companion = await _as_asked(talk)
    if companion is None:
        return
    own = await companions.agree(talk.tx, talk.actor, companion)
    if isinstance(own, Refusal):
        await talk.refuse(own)
    else:
        await talk.show("visit", own.id)


async def otherwise(talk: Talk) -> None:
    """时间不一样: the talk that logs a visit, with all but the times filled in."""
    companion = await _as_asked(talk)
    if companion:
        talk.becomes("visit", along=companion.id)


async def not_along(talk: Talk) -> None:
    """我没去, asked once more: it weighs on a neighbour."""
    companion = await _as_asked(talk)
    if companion is None:
        return
    visit = await visits.get(talk.tx, companion.visit_id)
    await talk.confirm("sure", (), **await facts_of(talk.tx, visit, talk.language))
    await companions.deny(talk.tx, talk.actor, companion)
    await talk.say("not-along-noted")


async def _as_asked(talk: Talk) -> Companion | None:
    """The question of the card, if it is theirs and still waits for an answer."""
    companion = await companion_for(talk.tx, talk.actor, "say-along", talk.arg("id"))
    if isinstance(companion, Refusal):
        await talk.refuse(companion)
        return None
    if companion.state != "asked":
        await talk.outdated("companion", companion.id, "already-noted")
        return None
    if companions.is_over(await visits.get(talk.tx, companion.visit_id)):
        await talk.outdated("companion", companion.id)
        return None
    return companion
