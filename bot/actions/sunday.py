"""The week, told on Sunday: volunteers what they did, promised and did not log; elders and families who comes when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.model import Person, Role
from bot.rules.policy import policy_on
from bot.rules.schedule import PART, begins_on, week_due, week_round, weeks_between
from bot.store import agreed
from bot.store.agreed import Agreed, Part
from bot.store.ticks import claim, last_slot, parts_done
from bot.store.tx import Tx, milliseconds
from bot.telling.sunday_message import Said, Week, week_in_words
from bot.telling.unasked import as_read, tell_unasked

JOB = "sunday"
AHEAD = timedelta(days=7)
DAY = timedelta(days=1)
REMINDED: tuple[Role, ...] = ("volunteer", "elder")
"""Who hears of a visit again the evening before."""

ByReader = Mapping[int, Sequence[Agreed]]


@dataclass(frozen=True)
class Found:
    """What a hundred people's messages are made of, each by who reads it."""

    weeks: int
    done: Mapping[int, tuple[int, int]]
    missing: ByReader
    coming: Mapping[Role, ByReader]


async def parts_due(tx: Tx) -> list[int]:
    """Which hundreds of people have not been told yet what is due now."""
    slot = _slot(tx)
    if slot is None:
        return []
    done = await parts_done(tx, JOB, slot.isoformat())
    return [part for part in range(await agreed.highest(tx) // PART + 1) if part not in done]


def _slot(tx: Tx) -> date | None:
    return week_due(tx.now.astimezone(tx.setting.zone), policy_on(tx.today))


async def tell_part(tx: Tx, part: int) -> None:
    """Tell a hundred people, whoever asks first. Who has nothing to read gets nothing."""
    slot = _slot(tx)
    if slot is None or not await claim(tx, JOB, slot.isoformat(), part):
        return
    whose = Part(part * PART, part * PART + PART - 1)
    found = await _found(tx, whose, slot)
    for person, held in await agreed.people_on_telegram(tx, whose):
        await _tell(tx, person, held, found)


async def _found(tx: Tx, whose: Part, slot: date) -> Found:
    """What was logged since the last message, late or not, belongs to this one; who comes, to the days ahead."""
    policy = policy_on(tx.today)
    last = await last_slot(tx, JOB, slot.isoformat())
    since = begins_on(slot, date.fromisoformat(last) if last else None, policy)
    at = week_round(policy).at
    from_at, to_at = (milliseconds(datetime.combine(day, at, tx.setting.zone)) for day in (since, slot))
    days = (tx.today, slot + AHEAD)
    return Found(
        weeks_between(since, slot),
        await agreed.done(tx, whose, from_at, to_at),
        await agreed.not_logged(tx, whose, since, tx.today - DAY),
        {
            "volunteer": await agreed.promised_by(tx, whose, *days),
            "elder": await agreed.coming_to(tx, whose, *days),
            "relative": await agreed.coming_to_family(tx, whose, *days),
        },
    )


async def _tell(tx: Tx, person: Person, held: Sequence[Role], found: Found) -> None:
    """One message, also to somebody who is volunteer and relative: what finds room, their own deeds first."""
    said: list[Said] = []
    as_role: Role | None = None
    for role in found.coming:
        reading = as_read(tx, person, role)
        one = None
        if role in held:
            above = [line for each in said for line in each.lines]
            one = await week_in_words(reading, person, _week_of(reading, person, role, found), above)
        if one:
            said.append(one)
            as_role = as_role or role
    if as_role is None:
        return
    text = "\n".join(line for one in said for line in one.lines)
    buttons = [button for one in said for button in one.buttons]
    await tell_unasked(tx, person, as_role, _what(tx, person, found, said), text, buttons)


def _week_of(reading: Tx, person: Person, role: Role, found: Found) -> Week:
    """What is past when they read it comes no more."""
    coming = _to_come(reading, found.coming[role].get(person.id, ()))
    if role != "volunteer":
        return Week(role, coming=coming)
    times, minutes = found.done.get(person.id, (0, 0))
    return Week(role, found.weeks, times, minutes, coming, found.missing.get(person.id, ()))


def _to_come(tx: Tx, visits: Sequence[Agreed]) -> list[Agreed]:
    return [one for one in visits if one.begins_at is None or one.begins_at > tx.now_ms]


def _what(tx: Tx, person: Person, found: Found, said: Sequence[Said]) -> str:
    """`sunday` where it names all of tomorrow's visits, so that no reminder has to come: else `sunday-in-part`."""
    mine = [one for role in REMINDED for one in _to_come(tx, found.coming[role].get(person.id, ()))]
    tomorrow = {one.id for one in mine if one.on <= tx.today + DAY}
    return "sunday" if tomorrow <= {each for one in said for each in one.named} else "sunday-in-part"
