"""The clock's side: a tick each minute, and a row in the store for each slot that was done."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.actions import (
    alarm,
    away,
    gifts,
    housekeeping,
    look_ins,
    morning,
    offers,
    plan_visits,
    promises,
    reminders,
    stays,
    sunday,
    voices,
    week,
    wellbeing,
    windows,
)
from bot.store.database import Database, is_stuck
from bot.store.tx import Tx
from bot.store.writer import T, Work

log = logging.getLogger(__name__)

BEAT = timedelta(minutes=1)


class Ticker:
    """APScheduler gives the beat; what is due is decided, and done once, in the store."""

    def __init__(self, database: Database, produced: Callable[[], None], beat: timedelta = BEAT) -> None:
        self.database, self.produced, self.beat = database, produced, beat

    async def run(self) -> None:
        scheduler = AsyncIOScheduler(timezone=self.database.place.zone)
        beat_seconds = self.beat.total_seconds()
        job = scheduler.add_job(self.tick, "interval", seconds=beat_seconds, coalesce=True, max_instances=1)
        scheduler.start()
        try:
            await self.tick()
            while True:
                await asyncio.sleep(beat_seconds)
                # Its next time is the machine's: where that was set back by an hour, it would come in an hour.
                now = datetime.now(UTC)  # noqa: TID251  # the clock APScheduler goes by
                if job.next_run_time - now > self.beat:
                    job.modify(next_run_time=now)
        finally:
            scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Do what is due now and was not done; a slot missed while down is caught up by the next tick of its day."""
        await self._all_of("alarms", alarm.look_again, alarm.PART)
        await self._all_of("voices", voices.look_at_due, voices.PART)
        await self._daily()
        await self._all_of("away", away.run_out, away.PART)
        await self._each("workday", morning.units_to_tell, morning.tell_officials)
        await self._each("sunday", sunday.parts_due, sunday.tell_part)
        await self._each("reminders", reminders.parts_due, reminders.remind_part)
        await self._each("look-ins", look_ins.units_to_ask, look_ins.ask_in)
        await self._all_of("wellbeing", wellbeing.ask_part, wellbeing.PART)
        await self._all_of("wellbeing", wellbeing.tell_to_call, wellbeing.PART)
        await self._all_of("plan-visits", plan_visits.make_due, plan_visits.PART)
        await self._all_of("gifts", gifts.arrive, gifts.PART)
        await self._all_of("stays", stays.ask_about_forgotten, stays.PART)
        await self._all_of("week", week.send_late, 1)
        await self._all_of("singly", week.ask_singly, week.PART)
        await self._all_of("festivals", promises.ask_before_festivals, promises.PART)
        await self._once("silent", promises.pass_on_silent)
        await self._all_of("windows", windows.draw_by_the_clock, windows.PART)
        await self._all_of("requests", offers.look_at_due, offers.PART)
        self.produced()
        await self._all_of("forget", housekeeping.forget, housekeeping.PART)

    async def _daily(self) -> None:
        with _apart("daily"):
            for fault in await self.database.turn(housekeeping.faults, self.database.origin("daily")):
                log.error("audit: %s", fault)

    async def _once(self, name: str, work: Work[None]) -> None:
        with _apart(name):
            await self.database.turn(work, self.database.origin(name))

    async def _all_of(self, name: str, work: Work[int], size: int) -> None:
        """What is due is a row of the store, so a late tick catches up; a part at a time, others write in between."""
        with _apart(name):
            while await self.database.turn(work, self.database.origin(name)) == size:
                continue

    async def _each(
        self, name: str, due: Work[list[T]], does: Callable[[Tx, T], Coroutine[Any, Any, None]]
    ) -> None:
        """A turn for each of what is due: a unit, or a hundred people."""
        with _apart(name):
            for one in await self.database.reading(due):
                await self._once(name, partial(_given, does, one))


async def _given(does: Callable[[Tx, T], Coroutine[Any, Any, None]], one: T, tx: Tx) -> None:
    await does(tx, one)


@contextmanager
def _apart(name: str) -> Iterator[None]:
    """A fault in one thing is logged each minute, and holds up nothing else that is due."""
    try:
        yield
    except Exception as trouble:
        if is_stuck(trouble):
            raise
        log.exception("what was due could not be done: %s", name)
