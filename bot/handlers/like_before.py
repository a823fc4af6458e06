"""A visit like one before: the last one, and that of the same day of the week where it was not made again yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.dialogue import Option, Talk
from bot.model import Fact, Person, Visit
from bot.store import visits
from bot.telling.names import called

LATEST = 5
"""So many of the latest visits are looked at for one that can be made again."""
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
        return (
            "\n".join([talk.words(talk.text_id("elder"), volunteer=called(talk.whose)), *lines])
            if lines
            else None
        )


async def before(talk: Talk, known: Sequence[Person]) -> Before:
    """What can be offered: to elders they still go to, and not taken back."""
    ids, today = {one.id for one in known}, talk.tx.today
    last = _able(await visits.last_of(talk.tx, talk.whose.id, LATEST), ids)[:1]
    weeks = [today - timedelta(weeks=number) for number in range(WEEKS_MAX + 1)]
    near = _able(await visits.on_days(talk.tx, talk.whose.id, weeks), ids)
    weekly = _of_weekday(near, today)
    offered = {"same": last[0]} if last else {}
    if weekly and last and not _alike(weekly, last[0]):
        return Before({"weekday": weekly} | offered, (today - weekly.on).days // 7)
    return Before(offered, 0)


def _able(found: Sequence[Visit], known: set[int]) -> list[Visit]:
    return [
        visit
        for visit in found
        if visit.state not in ("withdrawn", "refused") and set(visit.elder_ids) <= known
    ]


def _of_weekday(near: Sequence[Visit], today: date) -> Visit | None:
    """The first visit of the last such weekday that was not made again today."""
    made = [visit for visit in near if visit.on == today]
    days = [visit.on for visit in near if visit.on < today]
    then = [visit for visit in near if days and visit.on == max(days)]
    return next((visit for visit in then if not any(_again(visit, one) for one in made)), None)


def _again(one: Visit, other: Visit) -> bool:
    return one.elder_ids == other.elder_ids and one.service == other.service


def _alike(one: Visit, other: Visit) -> bool:
    return _again(one, other) and one.minutes == other.minutes


def _line(talk: Talk, text_id: str, visit: Visit, known: Sequence[Person]) -> str:
    names = talk.words("list-separator").join(called(one) for one in known if one.id in visit.elder_ids)
    facts: dict[str, Fact] = {"elders": names, "service": visit.service, "minutes": visit.minutes}
    return talk.words(text_id, visited_on=visit.on.isoformat(), **facts)
