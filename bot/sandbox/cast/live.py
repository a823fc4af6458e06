"""The three weeks as they are lived: each visit, answer and decision is somebody who taps or writes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.sandbox.cast import helping, officials, telling
from bot.sandbox.cast.arriving import Arriving
from bot.sandbox.cast.places import COMMUNITIES, STREETS, Community
from bot.sandbox.cast.weeks import EXCEPTED, Calendar, Deed, Visit, calendar, three_weeks
from bot.sandbox.cast.who import ELDER, RELATIVES, phone_of
from bot.sandbox.coming_in import on_phone_of
from bot.sandbox.town import Neighbour, Town

Until = Callable[[datetime], Awaitable[None]]
"""Moves the town's clock to that moment; what falls due meanwhile happens."""

ANSWER_AFTER = timedelta(minutes=10)
ANSWER_LASTS = timedelta(days=2)
"""Whoever has not been asked by then (不便确认, kin) is not going to be."""


@dataclass(frozen=True)
class Past:
    """When the page opens, in the town's zone, and the seed of the three weeks before."""

    opens: datetime
    seed: int


@dataclass(frozen=True)
class Answer:
    """What somebody will say of a visit, once they are asked."""

    who: Neighbour
    labels: tuple[str, ...]
    since: datetime


async def live(town: Town, start: str, past: Past, until: Until) -> None:
    """From the first invitation to three communities in their fourth week."""
    days = calendar(past.opens)
    await until(days.at(days.days[0], 9, 0))
    arriving = Arriving(town)
    await arriving.officials(start)
    await Weeks(days, arriving, until, Random(past.seed)).run()  # noqa: S311  # a life, not a secret


class Weeks:
    """What is under way: answers to come, visits to set right, what officials are going to make of a visit."""

    def __init__(self, days: Calendar, arriving: Arriving, until: Until, chance: Random) -> None:
        self.days, self.arriving, self.until, self.chance = days, arriving, until, chance
        self.phones = arriving.phones
        self.now = days.opens
        self.answers: list[Answer] = []
        self.open_turns = officials.OpenTurns()

    async def run(self) -> None:
        weeks = [*three_weeks(self.days, self.chance), *helping.asked_and_promised(self.days)]
        for happening in sorted(weeks, key=lambda one: one.at):
            await self._meanwhile(happening.at)
            await self._until(happening.at)
            if isinstance(happening, Visit):
                await self._visit(happening)
            else:
                await self._deed(happening)
        await self._meanwhile(self.days.opens)
        await self._until(self.days.opens)

    async def _until(self, moment: datetime) -> None:
        await self.until(moment)
        self.now = moment

    async def _meanwhile(self, moment: datetime) -> None:
        """Between two happenings people answer what they were asked, and volunteers set right what came back."""
        if self.answers and self.now + ANSWER_AFTER < moment:
            await self._until(self.now + ANSWER_AFTER)
        ready = [one for one in self.answers if one.who.person.holder_of(one.labels[0], one.since)]
        lasting = [one for one in self.answers if one not in ready and self.now - one.since < ANSWER_LASTS]
        self.answers = lasting
        by_phone: dict[int, list[Answer]] = {}
        for answer in ready:
            by_phone.setdefault(answer.who.id, []).append(answer)
        await self.arriving.town.together(*(_answers(each) for each in by_phone.values()))
        for name in self.open_turns.to_correct():
            await telling.corrects(self.phones[name], self.chance)

    # Visits -----------------------------------------------------------------------------------------------

    async def _visit(self, visit: Visit) -> None:
        volunteer = self.phones[visit.volunteer]
        visit = self._possible(visit)
        await telling.logs(volunteer, visit, self.chance)
        if visit.turn == "withdrawn":
            await volunteer.taps("撤回")
            return
        self.open_turns.add(visit)
        for name in visit.elders:
            self._will_answer(visit, name)

    def _possible(self, visit: Visit) -> Visit:
        """Nobody goes to an elder whom the street has not taken in yet: to another one then."""
        if EXCEPTED not in visit.elders or EXCEPTED in self.phones:
            return visit
        others = [
            one.name for one in ELDER.values() if visit.volunteer in one.cared_by and one.name != EXCEPTED
        ]
        return telling.to_others(visit, (others[0],))

    def _will_answer(self, visit: Visit, elder: str) -> None:
        if visit.turn == "unanswered":
            return
        phone = phone_of(ELDER[elder])
        if phone:
            weights = (1, 0, 0) if visit.turn else ELDER[elder].answers
            said = self.chance.choices(("来过了", "记不清", ""), weights)[0]
            no = visit.turn in ("refused", "not-come")
            self._keep(phone, ("没来", "没来") if no else (said,))
        for relative in RELATIVES:
            if relative.elder == elder and visit.turn not in ("refused", "not-come"):
                said = self.chance.choices(("问过了,来过", "没问到", ""), relative.answers)[0]
                differs = visit.turn == "differs"
                self._keep(relative.name, ("说没来", "说没来") if differs else (said,))

    def _keep(self, name: str, labels: tuple[str, ...]) -> None:
        who = self.phones[name]
        if labels[0]:
            self.answers.append(Answer(who, tuple(on_phone_of(who, one) for one in labels), self.now))

    # What else is done ------------------------------------------------------------------------------------

    async def _deed(self, deed: Deed) -> None:
        if deed.what == "verifies":
            await self.arriving.town.together(*(self._verifies(one) for one in COMMUNITIES))
        elif deed.what == "audits":
            officers = [self.phones[one.officer] for one in STREETS]
            await self.arriving.town.together(*(officials.audits(one, self.open_turns) for one in officers))
        elif deed.what in ("goes-to-hospital", "comes-home"):
            where = "住院" if deed.what == "goes-to-hospital" else "在家"
            await self.arriving.page(self._worker_of(deed.who), deed.who, "现在在哪", where)
        elif deed.what in ("volunteers", "elders", "relatives", "nearby"):
            await getattr(self.arriving, deed.what)()
        elif deed.what == "talks":
            await helping.talks(self.phones[deed.who], deed.words)
        elif deed.what in helping.DOES:
            for name in deed.words:
                await helping.DOES[deed.what](self.phones[name])
        elif deed.what != "wakes":
            await telling.ASKS[deed.what](self.phones[deed.who])

    async def _verifies(self, community: Community) -> None:
        """One of the workers, the first of them more often; and goes on with what the street allowed."""
        first, last = community.workers[0], community.workers[-1]
        worker = self.phones[self.chance.choice((first, first, last))]
        await officials.verifies(worker, self.open_turns)
        if community.name == ELDER[EXCEPTED].community:
            for name in community.workers:
                await self._takes_in_excepted(self.phones[name])

    async def _takes_in_excepted(self, worker: Neighbour) -> None:
        """Once the officer has agreed, which is on some working day, the worker goes on with it."""
        elder = ELDER[EXCEPTED]
        if EXCEPTED in self.phones:
            return
        if any("同意特批了" in message.text for message in worker.person.chat.messages.values()):
            await self.arriving.excepted(worker, elder)

    def _workers_of(self, elder: str) -> tuple[str, ...]:
        return next(one.workers for one in COMMUNITIES if one.name == ELDER[elder].community)

    def _worker_of(self, elder: str) -> Neighbour:
        return self.phones[self._workers_of(elder)[0]]


async def _answers(given: list[Answer]) -> None:
    """One after the other: of a couple both use one phone."""
    for answer in given:
        for label in answer.labels:
            await answer.who.taps(label)
