"""Reminders of agreed visits: the evening before, to who goes, to whom they come and their family; in the morning again
to few."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.model import Person, Role
from bot.rules.policy import policy_on
from bot.rules.reminders import is_in_time, is_told_again
from bot.rules.schedule import PART, Round, evening_round, morning_round, slot_due
from bot.store import agreed, people
from bot.store.agreed import Agreed, Part
from bot.store.ticks import claim, parts_done
from bot.store.tx import Tx
from bot.telling.messages import at_next_contact, chat_to_tell, tell
from bot.telling.names import called
from bot.telling.sunday_message import Week, elders_in_words, week_in_words
from bot.telling.unasked import as_read, tell_unasked, was_told
from bot.telling.visit_facts import when

DAY = timedelta(days=1)
END = 24 * 60
"""Where no hour was agreed on, any hour of the day will do."""
READ: dict[Role, Callable[[Tx, Part, date, date], Awaitable[Mapping[int, Sequence[Agreed]]]]] = {
    "volunteer": agreed.promised_by, "elder": agreed.coming_to, "relative": agreed.coming_to_family,
}  # fmt: skip
"""Whose visits these are: who goes, to whom, and of whose family, where the elder lets them see it."""


async def parts_due(tx: Tx) -> list[tuple[str, int]]:
    """Which hundreds of people are still to be reminded now: (evening or morning, which)."""
    policy = policy_on(tx.today)
    found: list[tuple[str, int]] = []
    for one in (evening_round(policy), morning_round(policy)):
        slot = _slot(tx, one)
        if slot is not None:
            done = await parts_done(tx, one.job, slot.isoformat())
            found += [
                (one.job, part) for part in range(await agreed.highest(tx) // PART + 1) if part not in done
            ]
    return found


def _slot(tx: Tx, one: Round) -> date | None:
    return slot_due(one, tx.now.astimezone(tx.setting.zone))


async def remind_part(tx: Tx, due: tuple[str, int]) -> None:
    """Remind a hundred people, whoever asks first. `due`: one of `parts_due`."""
    job, part = due
    policy = policy_on(tx.today)
    one = evening_round(policy) if job == "evening" else morning_round(policy)
    slot = _slot(tx, one)
    if slot is None or not await claim(tx, one.job, slot.isoformat(), part):
        return
    whose = Part(part * PART, part * PART + PART - 1)
    on = slot + DAY if job == "evening" else slot
    everything = job == "evening" or part not in await parts_done(tx, "evening", (slot - DAY).isoformat())
    for role, read in READ.items():
        found = await read(tx, whose, on, on)
        for person_id, visits in found.items():
            wanted = visits if everything else [visit for visit in visits if await _again(tx, visit, role)]
            await _remind(tx, await people.get(tx, person_id), role, wanted)


async def _again(tx: Tx, visit: Agreed, role: Role) -> bool:
    """The family was told in the evening, and that will do."""
    if role == "relative":
        return False
    first = not await agreed.has_been(tx, visit.volunteer_id, visit.elder_ids, visit.on)
    return is_told_again(visit.service, policy_on(tx.today), first=first)


async def _remind(tx: Tx, person: Person, role: Role, visits: Sequence[Agreed]) -> None:
    """One message; who has no phone is told at the next contact. What the week's message named is not named again.

    To the family it is none of their own visits: it is the one thing of their day that they did not ask for (UX 24).
    """
    reading = as_read(tx, person, role)
    here = reading.now.astimezone(tx.setting.zone)
    coming = [one for one in visits if is_in_time(here, one.on, END if one.start is None else one.start)]
    if not coming or await was_told(tx, person, role) == "sunday":
        return
    if role != "relative" and await chat_to_tell(tx, person) is None:
        for one in coming:
            await _keep(tx, person, role, one)
        return
    said = await week_in_words(reading, person, Week(role, coming=coming), ())
    assert said is not None, "there is a visit to name"
    text = "\n".join(said.lines)
    if role == "relative":
        await tell_unasked(tx, person, role, "reminder", text)
    else:
        await tell(tx, person, role, "sunday-told", text=text)


async def _keep(tx: Tx, person: Person, role: Role, one: Agreed) -> None:
    """Worded when it is read to them: by then it may be today."""
    volunteer = await people.get(tx, one.volunteer_id)
    await at_next_contact(
        tx, person, role, f"reminder-{role}", when=when(one.on, one.part, one.start, one.minutes),
        volunteer=called(volunteer), elders=await elders_in_words(tx, person.language, one.elder_ids),
        service=one.service,
    )  # fmt: skip
