"""A visit like one before: the last one, and that of the same day of the week where it was not made again yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue import Option, Talk
from bot.model import Fact, Person, Visit
from bot.store import visits
from bot.telling.names import called

LOOKED_AT = 40
"""So many of the latest visits are looked at."""
WEEKS_MAX = 4
"""What was longer ago is no habit any more."""


@dataclass(frozen=True)
class Before:
    """Visits that can be made again, by the key of their button: `weekday`, and `same` for the last of all."""

    visits: dict[str, Visit]
    weeks: int

    def options(self, talk: Talk) -> list[Option[Person | None]]:
        labels = {"same": "visit-same", "weekday": "visit-like-weekday"}
        weekday = talk.words(f"weekday-{talk.tx.today.isoweekday()}")
        facts: dict[str, Fact] = {"weeks": self.weeks, "weekday": weekday}
        return [
            Option(key, talk.words(labels[key], **(facts if key == "weekday" else {})), None)
            for key in self.visits
        ]

    def question(self, talk: Talk, known: Sequence[Person]) -> str | None:
        """Whom did you visit? With a line for each visit that is offered; None where there is none."""
        texts = {"same": "visit-last-was", "weekday": "visit-weekday-was"}
        lines = [_line(talk, texts[key], visit, known) for key, visit in self.visits.items()]
        return "\n".join([talk.words("visit-elder"), *lines]) if lines else None


async def before(talk: Talk, known: Sequence[Person]) -> Before:
    """What can be offered: to elders they still go to, and not taken back."""
    ids, today = {one.id for one in known}, talk.tx.today
    found = [
        visit
        for visit in await visits.last_of(talk.tx, talk.me.id, LOOKED_AT)
        if visit.state not in ("withdrawn", "refused") and set(visit.elder_ids) <= ids
    ]
    offered = {"same": found[0]} if found else {}
    weekly = _of_weekday(found, talk)
    if weekly and not _alike(weekly, found[0]):
        return Before({"weekday": weekly} | offered, (today - weekly.on).days // 7)
    return Before(offered, 0)


def _of_weekday(found: Sequence[Visit], talk: Talk) -> Visit | None:
    """The first visit of the last such weekday that was not made again today."""
    today = talk.tx.today
    days = [visit.on for visit in found if visit.on < today and visit.on.weekday() == today.weekday()]
    if not days or (today - max(days)).days > WEEKS_MAX * 7:
        return None
    made = [visit for visit in found if visit.on == today]
    then = sorted((visit for visit in found if visit.on == max(days)), key=lambda visit: visit.id)
    return next((visit for visit in then if not any(_again(visit, one) for one in made)), None)


def _again(one: Visit, other: Visit) -> bool:
    return one.elder_ids == other.elder_ids and one.service == other.service


def _alike(one: Visit, other: Visit) -> bool:
    return _again(one, other) and one.minutes == other.minutes


def _line(talk: Talk, text_id: str, visit: Visit, known: Sequence[Person]) -> str:
    names = talk.words("list-separator").join(called(one) for one in known if one.id in visit.elder_ids)
    facts: dict[str, Fact] = {"elders": names, "service": visit.service, "minutes": visit.minutes}
    return talk.words(text_id, visited_on=visit.on.isoformat(), **facts)
