"""What cards with buttons have in common: the thing as it was shown, and a reason in words."""

from bot.actions.gates import visit_for
from bot.dialogue import Option, Talk
from bot.model import Refusal, Visit, VisitState
from bot.store import people

WORDS_MAX = 40


async def visit_as_shown(talk: Talk, deed: str, state: VisitState) -> Visit | None:
    """The visit of the card that was tapped, if this deed is theirs and it still stands as the card showed it.

    Else whoever tapped hears why: it is not theirs to do, it was done already, by whom, or it has changed meanwhile.
    """
    visit = await visit_for(talk.tx, talk.actor, deed, talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return None
    if visit.state != state:
        await _already(talk, visit)
    elif visit.revision != talk.arg("revision"):
        await talk.outdated("visit", visit.id)
    else:
        return visit
    return None


async def _already(talk: Talk, visit: Visit) -> None:
    if visit.decided_by is None or visit.decided_by == talk.me.id:
        await talk.outdated("visit", visit.id, "already-noted")
        return
    by = await people.get(talk.tx, visit.decided_by)
    await talk.outdated("visit", visit.id, "decided-by-another", who=by.name, state=visit.state)


async def reason_given(talk: Talk, keys: tuple[str, ...], *more: Option[str], slot: str = "why") -> str:
    """A reason in words: one of the usual, or what is typed; "" for one of `more`, which leads elsewhere."""
    usual = [Option(key, talk.words(f"reason-{key}"), key) for key in keys]
    known = {option.key: option.label for option in (*usual, *more)}
    given = await talk.ask(slot, _some_words, [*usual, *more], lambda key: known.get(key, key))
    return "" if given in {option.key for option in more} else known.get(given, given)


def _some_words(said: str) -> str | None:
    return said[:WORDS_MAX] if len(said) > 1 else None
