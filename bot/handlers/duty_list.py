"""值班表: who is called first at night and on days of rest, week after week, as a worker or an officer sets it."""

from bot.actions import shifts
from bot.actions.gates import person_for
from bot.dialogue import Option, Talk
from bot.model import Person, Refusal, Shift
from bot.rules.policy import policy_on
from bot.rules.shifts import WEEK, WHEN
from bot.store import roles
from bot.understanding.names import read_person

TOGETHER = ("always", "weeknights", "weekend")


async def duty_list(talk: Talk) -> None:
    """The list as it is; whom to put on, and when; 不值了 takes somebody off."""
    assert talk.unit_id is not None, "officials belong to a unit"
    assert talk.role is not None, "as a worker or an officer"
    there = list(await roles.holders(talk.tx, talk.role, talk.unit_id))
    options = [Option(str(one.id), one.name, one) for one in there]
    named = [(one.id, one.name, one.address_form) for one in there]
    who = await talk.choose(
        "colleague", options, lambda said: read_person(said, named), await _as_it_is(talk)
    )
    when = await _when(talk, who)
    may = await person_for(talk.tx, talk.actor, "set-duty", who.id)
    if isinstance(may, Refusal):
        await talk.refuse(may)
        return
    await talk.confirm(
        "read-back", ("colleague", "when"), (), name=who.name, shift=talk.words(f"duty-when-{when}")
    )
    if when == "off":
        await shifts.take_off(talk.tx, talk.actor, talk.unit_id, who)
    else:
        await shifts.put_on(talk.tx, talk.actor, talk.unit_id, who, when)
    await talk.say_words("\n".join([talk.words("duty-noted"), await _as_it_is(talk, asks=False)]))


async def _when(talk: Talk, who: Person) -> str:
    keys = [*TOGETHER, "one", "off"]
    when = await talk.choose("when", _options(talk, keys), None, None, name=who.name)
    if when != "one":
        return when
    return await talk.choose("whens", _options(talk, [key for key in WHEN if key not in TOGETHER]))


def _options(talk: Talk, keys: list[str]) -> list[Option[str]]:
    return [Option(key, talk.words(f"duty-when-{key}"), key) for key in keys]


async def _as_it_is(talk: Talk, *, asks: bool = True) -> str:
    """A line for each shift, and whom the question is about beneath."""
    assert talk.unit_id is not None, "officials belong to a unit"
    assert talk.role is not None, "as a worker or an officer"
    listed = await shifts.who_is_on(talk.tx, talk.role, talk.unit_id)
    lines = [_line(talk, shift, listed[shift]) for shift in WEEK]
    opens, closes = (at.hour * 60 + at.minute for at in policy_on(talk.tx.today).worker_hours)
    lines.insert(0, talk.words("duty-list", opens_clock=opens, closes_clock=closes))
    return "\n".join([*lines, *([talk.words("duty-list-colleague")] if asks else [])])


def _line(talk: Talk, shift: Shift, on: list[Person]) -> str:
    names = talk.words("list-separator").join(one.name for one in on)
    when = talk.words(f"duty-when-{shift.part}-{shift.weekday}")
    return talk.words("duty-line", shift=when, names=names or "none")
