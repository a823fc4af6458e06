"""过节那周还去吗: standing promises whose day falls on a festival, and what was said about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.store.tx import Row, Tx

DAY_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True)
class FestivalAsk:
    """One day of a promise. `answer` is yes, no or None."""

    id: int
    promise_id: int
    on: date
    festival: str
    answer: str | None
    revision: int


async def add(tx: Tx, promise_id: int, on: date, festival: str) -> FestivalAsk:
    ask_id = await tx.write(
        "INSERT INTO festival_ask (promise_id, visit_on, festival, asked_at, revision)"
        " VALUES (:promise, :on, :festival, :now, 1) RETURNING id",
        promise=promise_id, on=on.isoformat(), festival=festival, now=tx.now_ms,
    )  # fmt: skip
    return await get(tx, ask_id)


async def get(tx: Tx, ask_id: int) -> FestivalAsk:
    return _ask(await tx.one("SELECT * FROM festival_ask WHERE id = :id", id=ask_id))


async def maybe(tx: Tx, ask_id: int) -> FestivalAsk | None:
    row = await tx.maybe("SELECT * FROM festival_ask WHERE id = :id", id=ask_id)
    return _ask(row) if row else None


async def of_promise(tx: Tx, promise_id: int, since: date) -> Sequence[FestivalAsk]:
    rows = await tx.all(
        "SELECT * FROM festival_ask WHERE promise_id = :id AND visit_on >= :since ORDER BY visit_on",
        id=promise_id,
        since=since.isoformat(),
    )
    return [_ask(row) for row in rows]


async def silent(tx: Tx, until: date) -> Sequence[FestivalAsk]:
    """Not answered for a whole day, of a day from tomorrow until this one, and nothing the worker knows of yet; the
    elder is at home."""
    rows = await tx.all(
        "SELECT festival_ask.* FROM festival_ask JOIN promise ON promise.id = promise_id"
        " JOIN person ON person.id = elder_id WHERE whereabouts = 'home' AND answer IS NULL"
        " AND passed_on_at IS NULL AND asked_at <= :a_day_ago AND visit_on > :today AND visit_on <= :until"
        " AND (until_on IS NULL OR until_on >= visit_on) ORDER BY festival_ask.id",
        today=tx.today.isoformat(), until=until.isoformat(), a_day_ago=tx.now_ms - DAY_MS,
    )  # fmt: skip
    return [_ask(row) for row in rows]


async def answer(tx: Tx, ask: FestivalAsk, said: str, by: int) -> None:
    await tx.write(
        "UPDATE festival_ask SET answer = :said, answered_by = :by, revision = revision + 1 WHERE id = :id",
        said=said, by=by, id=ask.id,
    )  # fmt: skip


async def pass_on(tx: Tx, ask: FestivalAsk) -> None:
    """The worker is asked instead."""
    await tx.write(
        "UPDATE festival_ask SET passed_on_at = :now WHERE id = :id",
        now=tx.now_ms,
        id=ask.id,
    )


def _ask(row: Row) -> FestivalAsk:
    return FestivalAsk(
        row["id"], row["promise_id"], date.fromisoformat(row["visit_on"]), row["festival"],
        row["answer"], row["revision"],
    )  # fmt: skip
