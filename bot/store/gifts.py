"""Gifts of points, and whom somebody may mean to give some to."""

from collections.abc import Sequence
from datetime import date

from bot.model import Gift, GiftState, HalfPoints, Person
from bot.store.people import FIELDS, person_of, phone_index
from bot.store.tx import Row, Tx

RING_MAX = 5
"""A longer way round is not looked for."""
_HOLDS = "role.until_at IS NULL AND role.role IN ('volunteer', 'elder', 'relative')"
_DISTRICT = (
    "WITH RECURSIVE up (id, parent_id) AS ("
    " SELECT id, parent_id FROM unit WHERE id = :unit"
    " UNION ALL SELECT unit.id, unit.parent_id FROM unit JOIN up ON unit.id = up.parent_id),"
    " down (id) AS (SELECT id FROM up WHERE parent_id IS NULL"
    " UNION ALL SELECT unit.id FROM unit JOIN down ON unit.parent_id = down.id)"
)
"""All units of the district in which :unit lies."""


def _gift(row: Row) -> Gift:
    return Gift(
        row["id"], row["giver_id"], row["receiver_id"], row["pool_id"], row["unit_id"],
        HalfPoints(row["half_points"]), row["state"], row["cools_at"], row["revision"],
    )  # fmt: skip


async def _gifts(tx: Tx, condition: str, **values: object) -> Sequence[Gift]:
    return [_gift(row) for row in await tx.all(f"SELECT * FROM gift WHERE {condition}", **values)]


async def add(
    tx: Tx, *, giver_id: int, receiver_id: int | None, pool_id: int | None, unit_id: int,
    half_points: HalfPoints, cools_at: int,
) -> Gift:  # fmt: skip
    gift_id = await tx.write(
        "INSERT INTO gift (giver_id, receiver_id, pool_id, unit_id, half_points, state, made_at, made_on, cools_at,"
        " revision) VALUES (:giver, :receiver, :pool, :unit, :half_points, 'cooling', :now, :today, :cools, 1)"
        " RETURNING id",
        giver=giver_id, receiver=receiver_id, pool=pool_id, unit=unit_id, half_points=half_points, now=tx.now_ms,
        today=tx.today.isoformat(), cools=cools_at,
    )  # fmt: skip
    return await get(tx, gift_id)


async def get(tx: Tx, gift_id: int) -> Gift:
    [gift] = await _gifts(tx, "id = :id", id=gift_id)
    return gift


async def maybe(tx: Tx, gift_id: int) -> Gift | None:
    found = await _gifts(tx, "id = :id", id=gift_id)
    return found[0] if found else None


async def set_state(tx: Tx, gift: Gift, state: GiftState) -> None:
    await tx.write(
        "UPDATE gift SET state = :state, revision = revision + 1 WHERE id = :id", state=state, id=gift.id
    )


async def due(tx: Tx, limit: int) -> Sequence[Gift]:
    """What has cooled and has not arrived, the longest overdue first."""
    condition = "state = 'cooling' AND cools_at <= :now ORDER BY cools_at, id LIMIT :limit"
    return await _gifts(tx, condition, now=tx.now_ms, limit=limit)


async def of_person(tx: Tx, person_id: int, limit: int) -> Sequence[Gift]:
    """What somebody gave, and what arrived with them, newest first."""
    return await _gifts(
        tx,
        "giver_id = :id OR (receiver_id = :id AND state IN ('given', 'returned')) ORDER BY id DESC LIMIT :limit",
        id=person_id, limit=limit,
    )  # fmt: skip


async def on_their_way(tx: Tx, giver_id: int) -> HalfPoints:
    """路上的: what somebody gave and can still take back."""
    row = await tx.one(
        "SELECT coalesce(sum(half_points), 0) AS total FROM gift WHERE giver_id = :id AND state = 'cooling'",
        id=giver_id,
    )
    return HalfPoints(row["total"])


async def given_since(tx: Tx, giver_id: int, day: date) -> int:
    """Half-points somebody gave away from a day on; what they took back does not count."""
    row = await tx.one(
        "SELECT coalesce(sum(half_points), 0) AS total FROM gift WHERE giver_id = :id AND made_on >= :day"
        " AND state <> 'withdrawn'",
        id=giver_id, day=day.isoformat(),
    )  # fmt: skip
    return int(row["total"])


async def has_given(tx: Tx, giver_id: int, receiver_id: int) -> bool:
    """Whether anything of this giver's arrived with this receiver before."""
    found = await _gifts(
        tx,
        "giver_id = :giver AND receiver_id = :receiver AND state IN ('given', 'returned') LIMIT 1",
        giver=giver_id, receiver=receiver_id,
    )  # fmt: skip
    return bool(found)


async def ring_of(tx: Tx, gift: Gift, day: date) -> int:
    """How many people stand in the smallest ring that a gift closes with others since a day; 0 where it closes none."""
    row = await tx.one(
        "WITH RECURSIVE way (person_id, people, hands) AS ("
        " SELECT receiver_id, 1, ',' || receiver_id || ',' FROM gift WHERE id = :gift"
        " UNION SELECT gift.receiver_id, people + 1, hands || gift.receiver_id || ','"
        "  FROM gift JOIN way ON gift.giver_id = way.person_id"
        "  WHERE way.person_id <> :giver AND gift.state <> 'withdrawn' AND made_on >= :day AND people < :most"
        "  AND gift.receiver_id IS NOT NULL AND hands NOT LIKE '%,' || gift.receiver_id || ',%')"
        " SELECT coalesce(min(people), 0) AS people FROM way WHERE person_id = :giver",
        gift=gift.id, giver=gift.giver_id, day=day.isoformat(), most=RING_MAX,
    )  # fmt: skip
    return int(row["people"])


# Whom somebody may mean ------------------------------------------------------------------------------------


async def last_receivers(tx: Tx, giver_id: int, limit: int) -> Sequence[Person]:
    """To whom somebody gave points lately, the latest first."""
    rows = await tx.all(
        f"SELECT {FIELDS} FROM person JOIN gift ON gift.receiver_id = person.id"
        " WHERE giver_id = :id AND state <> 'withdrawn' GROUP BY person.id"
        " ORDER BY max(gift.id) DESC LIMIT :limit",
        id=giver_id, limit=limit,
    )  # fmt: skip
    return [person_of(row) for row in rows]


async def is_enrolled(tx: Tx, person_id: int, unit_id: int) -> bool:
    """Whether somebody takes part, in whatever community of the district in which the unit lies."""
    rows = await tx.all(
        f"{_DISTRICT} SELECT role.id FROM role JOIN down ON down.id = role.unit_id"
        f" WHERE person_id = :person AND {_HOLDS}",
        unit=unit_id, person=person_id,
    )  # fmt: skip
    return bool(rows)


async def by_phone(tx: Tx, phone: str, unit_id: int) -> Sequence[Person]:
    """Everybody of the district with this phone."""
    return await _enrolled(tx, "phone_index = :index", unit_id, index=phone_index(tx, phone))


async def by_chat(tx: Tx, chat_id: int, unit_id: int) -> Sequence[Person]:
    """Everybody of the district whom this chat serves: a private chat has the number of its account."""
    served = "id IN (SELECT person_id FROM chat_person WHERE chat_id = :chat)"
    return await _enrolled(tx, served, unit_id, chat=chat_id)


async def nearly_named(tx: Tx, name: str, unit_id: int) -> Sequence[Person]:
    """Everybody of the district of this name, or of one that differs in one character."""
    shapes = {f"shape{at}": f"{name[:at]}_{name[at + 1 :]}" for at in range(len(name))}
    condition = " OR ".join(f"name LIKE :{key}" for key in shapes)
    return await _enrolled(tx, f"({condition})", unit_id, **shapes)


async def _enrolled(tx: Tx, condition: str, unit_id: int, **values: object) -> Sequence[Person]:
    rows = await tx.all(
        f"{_DISTRICT} SELECT {FIELDS} FROM person WHERE {condition} AND id IN"
        f" (SELECT person_id FROM role JOIN down ON down.id = role.unit_id WHERE {_HOLDS}) ORDER BY person.id",
        unit=unit_id, **values,
    )  # fmt: skip
    return [person_of(row) for row in rows]
