"""请假和代班: from when to when, who stands in, read back; 提前回来 ends it."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions import away as acts
from bot.actions.away import Office
from bot.actions.duty import stands_in_for
from bot.actions.gates import person_for
from bot.dialogue import Option, Talk
from bot.model import Absence, Refusal
from bot.store import people
from bot.understanding.days_ahead import read_day_ahead, read_until
from bot.understanding.doubt import Doubt
from bot.understanding.names import read_person

LENGTHS = (1, 2, 3, 5, 7)


async def away(talk: Talk) -> None:
    """Who has a holiday before them, or is on it, is asked whether they are back."""
    me = await person_for(talk.tx, talk.actor, "be-away", talk.me.id)
    if isinstance(me, Refusal):
        await talk.refuse(me)
        return
    mine = await acts.own(talk.tx, acts.office_of(talk.actor))
    if mine and await _which(talk, mine[0]) == "back":
        await _comes_back(talk, mine[0])
    else:
        await _goes(talk)


async def _which(talk: Talk, absence: Absence) -> str:
    """The next holiday, with what can be done about it."""
    begun = absence.from_on <= talk.tx.today
    back = Option("back", talk.words("away-back-now" if begun else "away-not-going"), "back")
    another = Option("another", talk.words("away-another"), "another")
    return await talk.choose("what", [back, another], None, await _told(talk, absence))


async def _told(talk: Talk, absence: Absence) -> str:
    deputy = await people.get(talk.tx, absence.deputy_id) if absence.deputy_id is not None else None
    return talk.words(
        "away-stands", begins_on=absence.from_on.isoformat(), ends_on=absence.until_on.isoformat(),
        deputy=deputy.name if deputy else talk.words("away-nobody"),
    )  # fmt: skip


async def _comes_back(talk: Talk, absence: Absence) -> None:
    await talk.confirm("sure", (), text=await _told(talk, absence))
    begun = absence.from_on <= talk.tx.today
    await acts.come_back(talk.tx, acts.office_of(talk.actor), absence)
    await talk.say("away-welcome-back" if begun else "away-stays")


async def _goes(talk: Talk) -> None:
    """Each answer is judged as soon as it is there, so that nobody goes on in vain."""
    me = acts.office_of(talk.actor)
    from_on = await _first_day(talk)
    refused = await acts.refusal_to_be_away(talk.tx, me, from_on)
    if refused:
        await talk.amend(refused, ("from",))
    until_on = await _last_day(talk, from_on)
    refused = await acts.refusal_to_be_away(talk.tx, me, from_on, until_on)
    if refused:
        await talk.amend(refused, ("from", "until"))
    able = await acts.may_stand_in(talk.tx, me, from_on, until_on)
    deputy = await _deputy(talk, me, able)
    told = talk.words("away-days-told", begins_on=from_on.isoformat(), ends_on=until_on.isoformat())
    lines = [told, _who_does_it(talk, deputy, able), *await _theirs_too(talk, me)]
    await talk.confirm("read-back", ("from", "until", "deputy"), (), text="\n".join(lines))
    await acts.go_away(talk.tx, me, from_on, until_on, deputy)
    if deputy:
        await talk.say("away-noted", deputy=deputy.person.name)
    else:
        await talk.say("away-noted-nobody")


# The questions -------------------------------------------------------------------------------------------


async def _first_day(talk: Talk) -> date:
    today = talk.tx.today
    monday = today + timedelta(days=7 - today.weekday())
    days = {
        "today": today,
        "tomorrow": today + timedelta(days=1),
        "after-tomorrow": today + timedelta(days=2),
    }
    days |= {} if monday in days.values() else {"monday": monday}
    usual = [Option(day.isoformat(), talk.words(f"away-{name}"), day) for name, day in days.items()]
    given = await talk.ask(
        "from", lambda said: _key(read_day_ahead(said, today)), usual, lambda key: _said(talk, key)
    )
    return date.fromisoformat(given)


async def _last_day(talk: Talk, from_on: date) -> date:
    """As a length on the buttons, the first day counted; typed, also as a day."""
    usual = []
    for days in LENGTHS:
        last = from_on + timedelta(days=days - 1)
        usual.append(Option(last.isoformat(), talk.words("away-days", days=days), last))
    given = await talk.ask(
        "until", lambda said: _key(read_until(said, from_on, talk.tx.today)), usual,
        lambda key: _said(talk, key), since=from_on.isoformat(),
    )  # fmt: skip
    return date.fromisoformat(given)


def _key(found: date | Doubt[date] | None) -> str | Doubt[str] | None:
    if isinstance(found, Doubt):
        return Doubt(tuple(day.isoformat() for day in found.choices))
    return None if found is None else found.isoformat()


def _said(talk: Talk, key: str) -> str:
    """3月20日 星期五, short enough for a button."""
    day = date.fromisoformat(key)
    weekday, month = talk.words(f"weekday-{day.isoweekday()}"), talk.words(f"month-{day.month}")
    return talk.words("date", weekday=weekday, month=month, day=str(day.day))


async def _deputy(talk: Talk, me: Office, able: Sequence[Office]) -> Office | None:
    """A colleague of the same community (or street) who is here on all these days; else the street; or nobody."""
    nobody: Option[Office | None] = Option("nobody", talk.words("away-nobody"), None)
    options: list[Option[Office | None]] = [Option(str(one.person.id), one.person.name, one) for one in able]
    named = [(one.person.id, one.person.name, one.person.address_form) for one in able]
    text_id = "away-deputy" if able else "away-deputy-none"
    if able and able[0].role != me.role:
        text_id = "away-deputy-street"
    return await talk.choose(
        "deputy", [*options, nobody], lambda said: read_person(said, named), talk.words(text_id)
    )


def _who_does_it(talk: Talk, deputy: Office | None, able: Sequence[Office]) -> str:
    """Where nobody is asked to stand in: to whom it falls."""
    if deputy:
        return talk.words("away-deputy-told", deputy=deputy.person.name)
    names = talk.words("list-separator").join(one.person.name for one in able)
    return talk.words("away-falls-to", names=names) if names else talk.words("away-falls-to-nobody")


async def _theirs_too(talk: Talk, me: Office) -> list[str]:
    """Whoever stands in for somebody hands that duty on with their own."""
    theirs = await stands_in_for(talk.tx, me.person, me.role, me.unit_id)
    names = [(await people.get(talk.tx, one.person_id)).name for one in theirs]
    return [talk.words("away-theirs-too", names=talk.words("list-separator").join(names))] if names else []
