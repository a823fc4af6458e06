"""留一句话给家里人: a line of the volunteer's after a visit; the elder says whether the children read it."""

from bot.actions import visit_notes
from bot.actions.gates import visit_for
from bot.dialogue import Talk
from bot.model import Refusal
from bot.rules.family import NOTE_MAX
from bot.store import visit_notes as store
from bot.telling.keyboards import width
from bot.telling.names import called
from bot.telling.visit_facts import elders_of
from bot.understanding.new_names import read_words


async def leave(talk: Talk) -> None:
    visit = await visit_for(talk.tx, talk.actor, "leave-note", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    if visit.state not in ("logged", "verified"):
        await talk.outdated("visit", visit.id)
        return
    elders = talk.words("list-separator").join(called(one) for one in await elders_of(talk.tx, visit))
    words = await talk.ask("words", _read_note, (), str, elders=elders)
    await visit_notes.leave_note(talk.tx, talk.actor, visit, words)
    await talk.say("note-left", text=words)


def _read_note(said: str) -> str | None:
    words = read_words(said)
    return words if words and width(words) <= NOTE_MAX else None


async def hide(talk: Talk) -> None:
    """别告诉孩子."""
    await _set_hidden(talk, hidden=True)


async def show(talk: Talk) -> None:
    """可以告诉: on second thoughts."""
    await _set_hidden(talk, hidden=False)


async def _set_hidden(talk: Talk, *, hidden: bool) -> None:
    visit = await visit_for(talk.tx, talk.actor, "hide-note", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    note = await store.of_visit(talk.tx, visit.id)
    if note is None or note.hidden == hidden:
        await talk.outdated("visit", visit.id, "already-noted")
        return
    await visit_notes.set_hidden(talk.tx, talk.actor, visit, hidden=hidden)
    talk.toast = talk.words("note-hidden" if hidden else "note-shown")
