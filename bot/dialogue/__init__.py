"""A conversation is a function that reads top to bottom, run again from its first line at every turn.

    async def log_visit(talk: Talk) -> None:
        service = await talk.choose("service", services(talk))
        minutes = await talk.ask("minutes", read_minutes, usual=lengths(talk))
        await talk.confirm("read-back", change=("service", "minutes"), minutes=minutes)
        await visits.log(talk.tx, talk.actor, service, minutes)

A slot that has an answer gives it back at once; the first without one is put to the person, and the run stops there.
What is kept are the answers as read (an id, an ISO day, minutes), never the words typed, and each is checked anew
against what may be chosen now. So a talk survives a restart, an upgrade and midnight. In return it asks first and
acts last: no question may follow once a fact of the world was written. Another talk may begin then (Becomes).
"""

from bot.dialogue.question import (
    CLEAR,
    Again,
    Answered,
    Becomes,
    Heard,
    Option,
    Over,
    Question,
    Read,
    Waiting,
    people_options,
)
from bot.dialogue.talk import Talk

__all__ = [
    "CLEAR", "Again", "Answered", "Becomes", "Heard", "Option", "Over", "Question", "Read", "Talk", "Waiting",
    "people_options",
]  # fmt: skip
