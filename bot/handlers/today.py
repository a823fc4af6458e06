"""今天要办, and whom to phone because nothing reaches them."""

from bot.actions import workday
from bot.dialogue import Talk
from bot.store import applications, chats, people
from bot.telling.ux import CARDS_MAX


async def today(talk: Talk) -> None:
    assert talk.unit_id is not None, "a worker belongs to a community"
    text, buttons = await workday.for_worker(talk.tx, talk.unit_id, talk.me)
    await talk.say_words(text, buttons)


async def waiting_applications(talk: Talk) -> None:
    """Whoever asked to come in and has no answer yet, each on a card."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = await applications.waiting(talk.tx, talk.unit_id)
    if not found:
        await talk.say("applications-none")
    for one in found[:CARDS_MAX]:
        await talk.show("application", one.id)


async def unreachable(talk: Talk) -> None:
    """收不到消息的: by name, with the phone that is on file."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    lost = await chats.lost_in(talk.tx, talk.unit_id)
    if not lost:
        await talk.say("unreachable-none")
        return
    lines = [
        talk.words("phone-line", name=one.name, phone=await people.private(talk.tx, one.id, "phone") or "—")
        for one in lost
    ]
    await talk.say_words("\n".join([talk.words("unreachable-list"), *lines]))
