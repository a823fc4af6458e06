"""What happens to a stretch of a group's chat: it is sorted out, and what is clear is written down (由社区代记)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from bot.actions import visits as acts
from bot.actions.gates import person_for
from bot.model import Actor, Person, Refusal, Visit
from bot.rules.relay import told_before
from bot.rules.visits import Draft
from bot.store import people, roles
from bot.store.tx import Tx
from bot.understanding.names import Named
from bot.understanding.relay import Group, Line, Relay, read_relay

NOT_YET, UNSURE = "not-yet", "unsure"
"""What may be said of the day of a whole 接龙 instead: it is still to come, or was not the same for all."""


@dataclass(frozen=True)
class Clear:
    """A line of which everything is known: it can be written down as it stands."""

    line: Line
    volunteer: Person
    elder: Person
    draft: Draft
    part: str | None


@dataclass(frozen=True)
class Doubtful:
    """A line to ask about: what is missing, or the rule's no."""

    line: Line
    ask: tuple[str, ...]
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Sorted:
    """What a paste comes to. `ahead`: so many lines tell of days to come; `unread`: so many were too many."""

    clear: tuple[Clear, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    known: tuple[Clear, ...] = ()
    ahead: int = 0
    unread: int = 0


@dataclass(frozen=True)
class Pasted:
    """A paste as it is kept while one talks about it: the days said of its headings, and the lines that are seen to."""

    text: str
    came: datetime
    days: Mapping[str, str] = field(default_factory=dict)
    done: Collection[str] = ()


async def read(tx: Tx, actor: Actor, pasted: Pasted, whose: Mapping[int, int] | None = None) -> Relay:
    """Its lines, by the volunteers of the community and whom they serve; `whose`: of these lines that was said."""
    assert actor.unit_id is not None, "a worker belongs to a community"
    unit_id = actor.unit_id
    volunteers = await roles.holders(tx, "volunteer", unit_id)
    serves = {one.id: _named(await people.elders_of_volunteer(tx, one.id)) for one in volunteers}
    workers = await roles.holders(tx, "worker", unit_id)
    others = [one for one in workers if one.id not in serves]
    group = Group(_named(volunteers), serves, _named(others), whose or {})
    return read_relay(pasted.text, pasted.came, group)


def _named(found: Sequence[Person]) -> list[Named]:
    return [(one.id, one.name, one.address_form) for one in found]


def days_wanted(relay: Relay, pasted: Pasted) -> list[str]:
    """The headings ("" for none at all) of lines that want nothing but their day."""
    wanted = [line.day_of for line in relay.lines if line.key not in pasted.done and not line.ask]
    return list(dict.fromkeys(heading for heading in wanted if heading is not None))


async def sort_out(tx: Tx, actor: Actor, relay: Relay, pasted: Pasted) -> Sorted:
    """What is clear, what is to be asked, and what is there already."""
    clear: list[Clear] = []
    doubtful: list[Doubtful] = []
    known: list[Clear] = []
    ahead = relay.ahead
    for told in relay.lines:
        day = pasted.days.get(told.day_of) if told.day_of is not None else None
        if told.key in pasted.done:
            continue
        if day == NOT_YET:
            ahead += 1
            continue
        line = told if day in (None, UNSURE) else _on(told, day or "")
        if not line.is_clear:
            doubtful.append(Doubtful(line, line.ask or ("date",)))
            continue
        one = await _clear(tx, line)
        others = [each.draft for each in clear if each.volunteer.id == one.volunteer.id]
        before, refusal = await _before(tx, actor, one, others)
        if before == "same":
            known.append(one)
        elif before or refusal:
            doubtful.append(Doubtful(line, () if refusal else ("twice",), refusal))
        else:
            clear.append(one)
    return Sorted(tuple(clear), tuple(doubtful), tuple(known), ahead, relay.unread)


def _on(line: Line, day: str) -> Line:
    """The line, with the day that was said of all beneath its heading."""
    return replace(line, slots={**line.slots, "date": f"{day}.{line.part}"}, day_of=None)


async def _clear(tx: Tx, line: Line) -> Clear:
    assert line.volunteer is not None, "a clear line is somebody's"
    draft, part = draft_of(line.slots)
    return Clear(
        line, await people.get(tx, line.volunteer), await people.get(tx, draft.elder_ids[0]), draft, part
    )


def draft_of(slots: Mapping[str, Any]) -> tuple[Draft, str | None]:
    """The answers of a visit that is wholly told, as the visit."""
    day, _, part = slots["date"].partition(".")
    minutes, _, start = slots["minutes"].partition("@")
    begins = int(start) if start else None
    elders = (int(slots["elder"]),)
    return Draft(date.fromisoformat(day), begins, int(minutes), slots["service"], elders), part or None


async def _before(
    tx: Tx, actor: Actor, one: Clear, others: Sequence[Draft]
) -> tuple[str | None, Refusal | None]:
    """Whether it was told before, in this paste or elsewhere; and the rule's no, where it is new."""
    logged = await acts.others_of(tx, one.volunteer.id, one.draft)
    drafts = [Draft(each.on, each.start, each.minutes, each.service, each.elder_ids) for each in logged]
    before = told_before(one.draft, [*drafts, *others])
    refused = None if before else await acts.refusal_to_log(tx, actor, one.volunteer, one.draft)
    return before, refused


async def log_clear(tx: Tx, actor: Actor, clear: Sequence[Clear]) -> list[Clear]:
    """由社区代记: each as its volunteer would log it, and each volunteer hears of it. Those that no rule refused."""
    assert actor.unit_id is not None, "a worker belongs to a community"
    made: list[Clear] = []
    for one in clear:
        volunteer = await person_for(tx, actor, "log-visit-for", one.volunteer.id)
        assert isinstance(volunteer, Person), "read_relay was told of the community's own volunteers alone"
        for_them = replace(actor, on_behalf_of=volunteer)
        visit = await acts.log_visit(tx, for_them, volunteer, actor.unit_id, one.draft, one.part)
        if isinstance(visit, Visit):
            made.append(one)
    return made
