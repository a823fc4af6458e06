"""谁来看我, and for a relative 家人近况: who comes next, and the last visits."""

from datetime import timedelta

from bot.dialogue import Talk, people_options
from bot.model import Person
from bot.store import agreed, family, people, visits
from bot.telling.names import called
from bot.telling.note_line import note_of
from bot.telling.sunday_message import at_in_words
from bot.telling.visit_facts import facts_of

VISITS = 3
COMING = 1
"""The next visit agreed on; the others are told on Sundays, and the evening before."""
AHEAD = timedelta(days=7)


async def who_comes(talk: Talk) -> None:
    await _tell_of(talk, talk.me, "who-came-to-you", "who-comes-none")


async def family_news(talk: Talk) -> None:
    elders = await people.elders_of_relative(talk.tx, talk.me.id, "visits")
    if not elders:
        known = await family.of_relative(talk.tx, talk.me.id)
        await talk.say("family-not-shared" if known else "family-none")
        return
    elder = elders[0]
    if len(elders) > 1:
        elder = await talk.choose("elder", people_options(elders))
    await _tell_of(talk, elder, "who-came", "family-no-visits")


async def _tell_of(talk: Talk, elder: Person, some: str, none: str) -> None:
    """The latest visits, with the volunteer's line of the last."""
    assert talk.role is not None, "they come as elder, or as relative"
    coming = await agreed.coming_to(
        talk.tx, agreed.Part(elder.id, elder.id), talk.tx.today, talk.tx.today + AHEAD
    )
    said = [
        talk.words(
            "who-comes-next", moment=at_in_words(talk.tx, talk.me, one), service=one.service,
            volunteer=called(await people.get(talk.tx, one.volunteer_id)),
        )
        for one in coming.get(elder.id, ())[:COMING]
    ]  # fmt: skip
    found = await visits.of_elder(talk.tx, elder.id, VISITS)
    lines = [talk.words(some if found else none, elder=called(elder))] if found or not said else []
    lines += [talk.words("who-came-line", **await facts_of(talk.tx, visit, talk.language)) for visit in found]
    if found:
        lines[1] += await note_of(talk.tx, found[0], talk.language, talk.role)
    await talk.say_words("\n".join([*said, *lines]))
