"""The clock's side: a tick each minute, and a row in the store for each slot that was done."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
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
from bot.store.database import Database
from bot.store.ticks import claim
from bot.store.tx import Tx

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
        await self._all_of(alarm.look_again, alarm.PART, "alarms")
        await self._all_of(voices.look_at_due, voices.PART, "voices")
        faults = await self.database.turn(_daily, self.database.origin("tick"))
        for fault in faults:
            log.error("audit: %s", fault)
        await self._all_of(away.run_out, away.PART, "away")
        for unit_id in await self.database.reading(morning.units_to_tell):
            work = partial(morning.tell_officials, unit_id=unit_id)
            await self.database.turn(work, self.database.origin("workday"))
        for part in await self.database.reading(sunday.parts_due):
            await self.database.turn(partial(sunday.tell_part, part=part), self.database.origin("sunday"))
        for job, part in await self.database.reading(reminders.parts_due):
            remind = partial(reminders.remind_part, job=job, part=part)
            await self.database.turn(remind, self.database.origin(job))
        for unit_id in await self.database.reading(look_ins.units_to_ask):
            await self.database.turn(
                partial(look_ins.ask_in, unit_id=unit_id), self.database.origin(look_ins.JOB)
            )
        await self._all_of(wellbeing.ask_part, wellbeing.PART, "wellbeing")
        await self._all_of(wellbeing.tell_to_call, wellbeing.PART, "wellbeing")
        await self._all_of(plan_visits.make_due, plan_visits.PART, "plan-visits")
        await self._all_of(gifts.arrive, gifts.PART, "gifts")
        await self._all_of(stays.ask_about_forgotten, stays.PART, "stays")
        await self._all_of(week.send_late, 1, "week")
        await self._all_of(week.ask_singly, week.PART, "singly")
        await self._all_of(promises.ask_before_festivals, promises.PART, "festivals")
        await self.database.turn(promises.pass_on_silent, self.database.origin("silent"))
        await self._all_of(windows.draw_by_the_clock, windows.PART, "windows")
        await self._all_of(offers.look_at_due, offers.PART, "requests")
        self.produced()

    async def _all_of(self, work: Callable[[Tx], Coroutine[Any, Any, int]], size: int, name: str) -> None:
        """What is due is a row of the store, so a late tick catches up; a part at a time, others write in between."""
        while await self.database.turn(work, self.database.origin(name)) == size:
            continue


async def _daily(tx: Tx) -> list[str]:
    slot = tx.today.isoformat()
    if not await claim(tx, "daily", slot):
        return []
    return await housekeeping.daily(tx)
