"""What the demo's page tells of the bot's inside: the last update's way through the store, and anybody's ledger."""

import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.cli.commands import opened
from bot.settings import Settings
from bot.store import behind, chats
from bot.store.behind import Line
from bot.store.database import Database
from bot.store.ledger import Account
from bot.store.tx import Tx, moment
from bot.telling.names import called
from bot.words import has, say

STATEMENTS_MAX = 400
WRITTEN = re.compile(r"\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM)\s+(\w+)")
HANDLED = re.compile(r"\s*UPDATE inbox SET state = 'done' WHERE seq = (\d+)")
VALUES = re.compile(r"'(?:[^']|'')*'|\b\d+\b")
"""Values are left out: the panel shows what the bot does, not what people said."""
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")


@dataclass
class Turn:
    """One piece of the writer's work, while it runs: a savepoint of a commit that it may share with others."""

    began: float
    is_of_update: bool = False
    statements: list[str] = field(default_factory=list)
    seq: int | None = None
    committed: bool = False
    ms: float | None = None


class Way:
    """Listens to the writer's statements (on its thread) and to the points a bot passes; keeps the last turn."""

    def __init__(self) -> None:
        self.last: Turn | None = None
        self._turn = Turn(0.0)

    def at(self, point: str) -> None:
        """`build` calls it at each point between intake and sent."""
        if point == "turn-begun":
            self._turn.is_of_update = True
        elif point == "turn-committed" and self.last and self.last.ms is None:
            self.last.ms = _ms_since(self.last.began)

    def statement(self, sql: str) -> None:
        """SQLite names each statement as it begins, with its values."""
        if sql.startswith("SAVEPOINT"):
            self._turn = Turn(time.perf_counter())
        elif sql.startswith(("RELEASE", "ROLLBACK TO")):
            self._turn.committed = sql.startswith("RELEASE")
            if self._turn.is_of_update:
                self.last = self._turn
            self._turn = Turn(0.0)
        elif len(self._turn.statements) < STATEMENTS_MAX:
            self._turn.statements.append(sql)
            handled = HANDLED.match(sql)
            self._turn.seq = int(handled.group(1)) if handled else self._turn.seq

    async def told(self, settings: Settings, clock: Callable[[], Any]) -> dict[str, Any] | None:
        """The last update's way as it is now: some of its messages may still be waiting."""
        turn = self.last
        if turn is None:
            return None
        shown: dict[str, Any] = {
            "committed": turn.committed,
            "count": len(turn.statements),
            "ms": round(turn.ms if turn.ms is not None else 0.0, 1),
            "statements": [VALUES.sub("?", " ".join(sql.split()))[:400] for sql in turn.statements],
            "rows": written(turn.statements),
            "inbox": None,
            "messages": [],
        }
        seq = turn.seq
        if seq is None:
            return shown
        async with opened(settings, clock) as database:
            update = await database.reading(lambda tx: behind.update_of(tx, seq))
            if update:
                body, origin = update.pop("body"), update.pop("origin")
                shown["inbox"] = update | {"kind": next((kind for kind in KINDS if kind in body), "")}
                shown["messages"] = await database.reading(lambda tx: behind.told_by(tx, origin))
        return shown


def written(statements: list[str]) -> list[dict[str, Any]]:
    """How often a turn wrote to each table, in the order in which it first did.

    >>> written(["SELECT 1", "INSERT INTO visit (id) VALUES (1)", "UPDATE chat SET a = 1", "UPDATE chat SET a = 2"])
    [{'table': 'visit', 'times': 1}, {'table': 'chat', 'times': 2}]
    """
    found = Counter(match.group(1) for sql in statements if (match := WRITTEN.match(sql)))
    return [{"table": table, "times": times} for table, times in found.items()]


def _ms_since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


# The ledger ------------------------------------------------------------------------------------------------------


async def ledger(database: Database, chat_id: int, reader: str) -> list[dict[str, Any]]:
    """The books of everybody whom a telephone serves; nobody for a telephone the bot does not know."""

    async def work(tx: Tx) -> list[dict[str, Any]]:
        found = []
        for person in await chats.people_on(tx, chat_id):
            account, lines = await behind.lines_of(tx, person)
            shown = [_line(tx, line, reader) for line in lines]
            head = {"name": person.name, "called": called(person), "number": person.number}
            found.append(head | {"account": _account(account), "lines": shown})
        return found

    return await database.reading(work)


def _account(account: Account) -> dict[str, int]:
    names = ("posted_credits", "posted_debits", "pending_credits", "pending_debits")
    return {name: getattr(account, name) for name in names} | {"usable": account.usable}


def _line(tx: Tx, line: Line, reader: str) -> dict[str, Any]:
    reason, text_id = line.reason, f"why-{line.reason.rule}"
    why = reason.rule
    if has(reader, text_id):
        why = say(reader, text_id, today=tx.today, zone=tx.setting.zone, **reason.facts)
    local = moment(line.at).astimezone(tx.setting.zone)
    return {
        "id": line.id,
        "key": line.key,
        "kind": line.kind,
        "half_points": line.half_points,
        "other": line.other[0],
        "owner": line.other[1],
        "about": line.about,
        "at": local.strftime("%Y-%m-%d %H:%M"),
        "why": why,
        "clause": reason.clause,
    }
