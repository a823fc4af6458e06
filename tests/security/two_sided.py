"""Things with two sides, made for the permission matrix: a gift given and received, an alarm called and told."""

from collections.abc import Awaitable, Callable

from bot.model import HalfPoints, Role
from bot.store import alarms, chats, gifts, roles
from bot.store.tx import Tx

Make = Callable[[Tx, int, int, int], Awaitable[int]]
"""(tx, unit, whose it is on the one side, on the other) → its id."""


async def gift_in(tx: Tx, unit_id: int, giver_id: int, receiver_id: int) -> int:
    made = await gifts.add(
        tx, giver_id=giver_id, receiver_id=receiver_id, pool_id=None, unit_id=unit_id, half_points=HalfPoints(2),
        cools_at=tx.now_ms,
    )  # fmt: skip
    return made.id


async def alarm_in(tx: Tx, unit_id: int, caller_id: int, told_id: int) -> int:
    """Somebody called from their own phone, and somebody else was told; an elder never is."""
    await chats.open_chat(tx, caller_id, "zh-CN")
    await chats.link(tx, caller_id, caller_id, None)
    made = await alarms.add(tx, caller_id, unit_id, tx.now_ms)
    as_role: Role = (await roles.held_by(tx, told_id))[0].role
    await alarms.add_told(tx, made, told_id, "relative" if as_role == "elder" else as_role, "")
    return made.id
