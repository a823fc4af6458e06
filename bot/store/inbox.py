"""Updates as they came in: stored before they are acknowledged, handled once, in order within a chat."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.cipher import Cipher
from bot.store.tx import Row, Tx

ERRORS_MAX = 3
CLAIMS_MAX = 6
SAME_FOR_MS = 3 * 24 * 3600 * 1000
"""How long a second update of one number is the same one, delivered twice: Telegram keeps an update for a day. After
a week without any it may begin to count anew, lower than before (Bot API, Update)."""
STATES = ("open", "done", "parked")


@dataclass(frozen=True)
class Update:
    """An update waiting to be handled. `claims` counts the times somebody began with it, this one included.

    What it says stays `sealed` until its own turn (`body_of`): one that does not open must hold up no other.
    """

    seq: int
    update_id: int
    chat_id: int | None
    sealed: str
    received_at: int
    claims: int
    errors: int

    @property
    def origin(self) -> str:
        """Its own name: the number alone may have been another's, long ago."""
        return f"u{self.update_id}@{self.received_at}"


async def add(tx: Tx, update_id: int, chat_id: int | None, body: str) -> None:
    """Keep an update; one that was delivered before is kept once."""
    if not await _add(tx, update_id, chat_id, body) and await _step_aside(tx, update_id, body):
        await _add(tx, update_id, chat_id, body)


async def _add(tx: Tx, update_id: int, chat_id: int | None, body: str) -> int:
    """Its place in the line; 0 where there is one of that number."""
    return await tx.note(
        "INSERT INTO inbox (update_id, chat_id, body, received_at, claims, errors, state)"
        " VALUES (:update, :chat, :body, :now, 0, 0, 'open') ON CONFLICT (update_id) DO NOTHING RETURNING seq",
        update=update_id, chat=chat_id, body=tx.seal("inbox", "body", update_id, body), now=tx.now_ms,
    )  # fmt: skip


async def _step_aside(tx: Tx, update_id: int, body: str) -> bool:
    """One of long ago that had the same number, and was another, gives the number up."""
    old = await tx.maybe(
        "SELECT seq, body FROM inbox WHERE update_id = :update AND received_at < :before",
        update=update_id, before=tx.now_ms - SAME_FOR_MS,
    )  # fmt: skip
    told = tx.cipher.open("inbox", "body", update_id, old["body"]) if old else body
    if old is None or told == body:
        return False
    await tx.note(
        "UPDATE inbox SET update_id = :spare, body = :body WHERE seq = :seq",
        seq=old["seq"], spare=-old["seq"], body=tx.seal("inbox", "body", -old["seq"], told),
    )  # fmt: skip
    return True


async def quiet_for_days(tx: Tx) -> bool:
    """Whether so long nothing came that numbers may begin anew."""
    row = await tx.maybe("SELECT received_at FROM inbox ORDER BY seq DESC LIMIT 1")
    return row is None or row["received_at"] < tx.now_ms - SAME_FOR_MS


HEADS = "SELECT min(seq) FROM inbox WHERE state = 'open' GROUP BY coalesce(chat_id, 0)"
"""The oldest open update of each chat: a chat's later ones wait for it."""


async def claim(tx: Tx, limit: int) -> Sequence[Update]:
    """The heads of the chats that nobody began with before, counted as begun."""
    rows = await tx.all(
        f"SELECT seq FROM inbox WHERE seq IN ({HEADS}) AND claims = 0 ORDER BY seq LIMIT :limit", limit=limit
    )
    return [await _begin(tx, row["seq"]) for row in rows]


async def claim_suspect(tx: Tx) -> Update | None:
    """The oldest head that was begun and not finished: it may have killed the process.

    It is claimed alone and last, so that innocent ones beside it are neither held up nor counted with it.
    """
    row = await tx.maybe(f"SELECT min(seq) AS seq FROM inbox WHERE seq IN ({HEADS}) AND claims > 0")
    return await _begin(tx, row["seq"]) if row and row["seq"] else None


async def _begin(tx: Tx, seq: int) -> Update:
    row = await tx.one(
        "UPDATE inbox SET claims = claims + 1 WHERE seq = :seq"
        " RETURNING seq, update_id, chat_id, body, received_at, claims, errors",
        seq=seq,
    )
    return update_in(row)


def update_in(row: Row) -> Update:
    return Update(
        row["seq"], row["update_id"], row["chat_id"], row["body"], row["received_at"], row["claims"], row["errors"]
    )  # fmt: skip


def body_of(cipher: Cipher, update: Update) -> str:
    """What came from Telegram. Raises SealBroken where it does not open."""
    return cipher.open("inbox", "body", update.update_id, update.sealed)


async def done(tx: Tx, seq: int) -> bool:
    """It is brought to its end with this transaction; False where that was so before."""
    found = await tx.maybe(
        "UPDATE inbox SET state = 'done' WHERE seq = :seq AND state = 'open' RETURNING seq", seq=seq
    )
    return found is not None


async def failed(tx: Tx, seq: int) -> None:
    """A handler raised. The claim is given back: it ended, and crashes are counted apart from errors."""
    await tx.note("UPDATE inbox SET errors = errors + 1, claims = claims - 1 WHERE seq = :seq", seq=seq)


async def give_back(tx: Tx, updates: Sequence[Update]) -> None:
    """They were claimed, and are left to the next program; those that are done stay done."""
    for update in updates:
        await tx.note(
            "UPDATE inbox SET claims = claims - 1 WHERE seq = :seq AND state = 'open' AND claims > 0",
            seq=update.seq,
        )


async def park(tx: Tx, seq: int) -> None:
    await tx.note("UPDATE inbox SET state = 'parked' WHERE seq = :seq", seq=seq)


async def requeue(tx: Tx) -> int:
    """Open the parked updates again, after a fix; how many they were."""
    rows = await tx.all(
        "UPDATE inbox SET state = 'open', claims = 0, errors = 0 WHERE state = 'parked' RETURNING seq"
    )
    return len(rows)


async def forget(tx: Tx) -> int:
    """The parked updates will never be handled; how many they were."""
    return len(await tx.all("UPDATE inbox SET state = 'done' WHERE state = 'parked' RETURNING seq"))


async def forget_done(tx: Tx, before_at: int, limit: int) -> int:
    """Updates that came before an instant and are done go; how many. Those that are parked stay for whoever mends.

    The newest stays, so that no number is given out twice.
    """
    rows = await tx.all(
        "DELETE FROM inbox WHERE seq IN (SELECT seq FROM inbox WHERE state = 'done' AND received_at < :before"
        " AND seq < (SELECT max(seq) FROM inbox) LIMIT :limit) RETURNING seq",
        before=before_at, limit=limit,
    )  # fmt: skip
    return len(rows)


async def oldest_open_at(tx: Tx) -> int | None:
    """When the oldest update came that waits to be handled."""
    row = await tx.one("SELECT min(received_at) AS at FROM inbox WHERE state = 'open'")
    return None if row["at"] is None else int(row["at"])


async def count(tx: Tx) -> dict[str, int]:
    """How many there are in each state."""
    rows = await tx.all("SELECT state, count(*) AS n FROM inbox GROUP BY state")
    return dict.fromkeys(STATES, 0) | {row["state"]: row["n"] for row in rows}
