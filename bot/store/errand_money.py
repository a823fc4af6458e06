"""An errand's money: what the elder gave along, what was spent, what came back, and the receipt."""

from dataclasses import dataclass

from bot.store.tx import Row, Tx


@dataclass(frozen=True)
class ErrandMoney:
    """What an elder gave along for an errand, in fen; `spent_fen` and `back_fen` once it is settled.

    `receipt` is a photo, by the id that Telegram gave its file; "" where there is none, any more or at all:
    `had_receipt`.
    """

    id: int
    request_id: int
    volunteer_id: int
    got_fen: int
    spent_fen: int | None
    back_fen: int | None
    receipt: str
    had_receipt: bool
    revision: int


FORGOTTEN = "forgotten"
"""It stands where a receipt was sealed."""


async def add(tx: Tx, request_id: int, volunteer_id: int, got_fen: int) -> ErrandMoney:
    money_id = await tx.write(
        "INSERT INTO errand_money (request_id, volunteer_id, got_fen, receipt, got_at, revision)"
        " VALUES (:request, :volunteer, :got, '', :now, 1) RETURNING id",
        request=request_id, volunteer=volunteer_id, got=got_fen, now=tx.now_ms,
    )  # fmt: skip
    return await get(tx, money_id)


async def get(tx: Tx, money_id: int) -> ErrandMoney:
    return _money(tx, await tx.one("SELECT * FROM errand_money WHERE id = :id", id=money_id))


async def maybe(tx: Tx, money_id: int) -> ErrandMoney | None:
    row = await tx.maybe("SELECT * FROM errand_money WHERE id = :id", id=money_id)
    return _money(tx, row) if row else None


async def of(tx: Tx, request_id: int, volunteer_id: int) -> ErrandMoney | None:
    """What a volunteer has of the elder's for this request, or had."""
    row = await tx.maybe(
        "SELECT * FROM errand_money WHERE request_id = :request AND volunteer_id = :volunteer",
        request=request_id,
        volunteer=volunteer_id,
    )
    return _money(tx, row) if row else None


async def of_visit(tx: Tx, visit_id: int) -> ErrandMoney | None:
    """That of the errand for which a visit was."""
    row = await tx.maybe(
        "SELECT errand_money.* FROM errand_money JOIN request ON request.id = request_id"
        " AND request.volunteer_id = errand_money.volunteer_id WHERE visit_id = :visit"
        " ORDER BY errand_money.id LIMIT 1",
        visit=visit_id,
    )
    return _money(tx, row) if row else None


async def settle(tx: Tx, money: ErrandMoney, spent_fen: int, back_fen: int, receipt: str) -> ErrandMoney:
    sealed = tx.cipher.seal("errand_money", "receipt", money.id, receipt) if receipt else ""
    await tx.write(
        "UPDATE errand_money SET spent_fen = :spent, back_fen = :back, receipt = :receipt, settled_at = :now,"
        " revision = revision + 1 WHERE id = :id",
        spent=spent_fen, back=back_fen, receipt=sealed, now=tx.now_ms, id=money.id,
    )  # fmt: skip
    return await get(tx, money.id)


async def forget_receipts(tx: Tx, before_at: int) -> list[int]:
    """Receipts of errands settled before an instant go, but where a worker still looks into the money; of which."""
    rows = await tx.all(
        "UPDATE errand_money SET receipt = :forgotten WHERE settled_at < :before AND receipt NOT IN ('', :forgotten)"
        " AND NOT EXISTS (SELECT 1 FROM mishap WHERE mishap.request_id = errand_money.request_id"
        "  AND kind = 'money' AND mishap.state = 'open') RETURNING id",
        forgotten=FORGOTTEN, before=before_at,
    )  # fmt: skip
    return sorted(row["id"] for row in rows)


def _money(tx: Tx, row: Row) -> ErrandMoney:
    sealed = row["receipt"]
    is_kept = sealed not in ("", FORGOTTEN)
    receipt = tx.cipher.open("errand_money", "receipt", row["id"], sealed) if is_kept else ""
    return ErrandMoney(
        row["id"], row["request_id"], row["volunteer_id"], row["got_fen"], row["spent_fen"], row["back_fen"],
        receipt, bool(sealed), row["revision"],
    )  # fmt: skip
