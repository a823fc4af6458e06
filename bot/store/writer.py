"""The store's one writing thread. What waits while a commit is on its way shares the next one.

A piece of work is a savepoint: it is kept wholly or not at all, whatever becomes of those beside it; and nobody hears
how it ended before the disk has all of them. So many people who speak at once cost little more than one.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import Any, TypeVar

from bot.store.tx import Row, Setting, Tx

T = TypeVar("T")
Work = Callable[[Tx], Coroutine[Any, Any, T]]

TOGETHER_MAX = 64
"""So many at most share a commit, so that nobody waits long for the others."""


@dataclass
class Job:
    """Work that waits for the thread, and then how it ended: with a result, or with what was raised."""

    work: Work[Any]
    setting: Setting
    ended: "asyncio.Future[Any]"
    result: Any = None
    trouble: BaseException | None = None

    def tell(self) -> None:
        """On the loop."""
        if self.ended.done():
            return
        if self.trouble is None:
            self.ended.set_result(self.result)
        else:
            self.ended.set_exception(self.trouble)


class Writer:
    """Runs work in the order it came, on a thread of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._waiting: deque[Job] = deque()
        self._hand = Lock()
        self._runs = self._closed = False

    def put(self, works: Sequence[tuple[Work[Any], Setting]]) -> "list[asyncio.Future[Any]]":
        """What is put together is committed together, as far as there is room, in this order."""
        loop = asyncio.get_running_loop()
        jobs = [Job(work, setting, loop.create_future()) for work, setting in works]
        with self._hand:
            if self._closed:
                raise RuntimeError("the store is closed")
            self._waiting.extend(jobs)
            if not self._runs:
                self._thread.submit(self._run, loop)
                self._runs = True
        return [job.ended for job in jobs]

    def stop(self) -> None:
        """What waits is still done; more is not taken."""
        with self._hand:
            self._closed = True
        self._thread.shutdown()

    def drop(self) -> None:
        """As if the process died here: what waits is not done."""
        with self._hand:
            self._closed = True
            self._waiting.clear()
        self._thread.shutdown(wait=False)

    # On the thread --------------------------------------------------------------------------------------------

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        while jobs := self._next():
            begun = [job for job in jobs if not job.ended.cancelled()]
            together(self.connection, begun)
            with suppress(RuntimeError):  # the loop is closed: nobody is there to hear of it
                loop.call_soon_threadsafe(_tell, begun)

    def _next(self) -> list[Job]:
        with self._hand:
            jobs = [self._waiting.popleft() for _ in range(min(TOGETHER_MAX, len(self._waiting)))]
            self._runs = bool(jobs)
            return jobs


def _tell(jobs: Sequence[Job]) -> None:
    for job in jobs:
        job.tell()


def together(connection: sqlite3.Connection, jobs: Sequence[Job]) -> None:
    """Run them in one transaction. What is no mere error ends them all, as the end of the process would."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        for job in jobs:
            _one(connection, job)
        connection.execute("COMMIT")
    except BaseException as trouble:  # noqa: BLE001  # whoever waits for them hears it
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        for job in jobs:
            job.trouble = job.trouble or trouble


def _one(connection: sqlite3.Connection, job: Job) -> None:
    connection.execute("SAVEPOINT turn")
    try:
        job.result = run(connection, job.setting, job.work)
    except Exception as error:
        if not connection.in_transaction:
            raise  # SQLite has undone all of it by itself: the disk is full, say
        connection.execute("ROLLBACK TO turn")
        job.trouble = error
    connection.execute("RELEASE turn")


def run(connection: sqlite3.Connection, setting: Setting, work: Work[T]) -> T:
    """The result of work whose every statement runs here and now."""

    async def execute(sql: str, values: dict[str, Any]) -> Sequence[Row]:
        return connection.execute(sql, values).fetchall()

    return finish(work(Tx(execute, setting)))


def finish(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never suspends.

    A turn that awaits a socket, a sleep or another thread would hold the store's one writer: it fails here.
    """
    try:
        work.send(None)
    except StopIteration as done:
        value: T = done.value
        return value
    work.close()
    raise RuntimeError("a turn awaited something other than the store")
