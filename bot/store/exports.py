"""Rows for officials' files: ids, states, half_points. Nothing that is sealed leaves here."""

from collections.abc import Callable, Coroutine
from typing import Any

from bot.store.tx import Tx

Export = Callable[[Tx], Coroutine[Any, Any, list[dict[str, Any]]]]


async def _visits(tx: Tx) -> list[dict[str, Any]]:
    rows = await tx.all(
        "SELECT visit.id, volunteer_id, person.number AS volunteer_number, unit_id, service, visited_on, part,"
        " start_minute, minutes, began_seen, ended_seen, state, round, logged_at, verified_by, half_points FROM visit"
        " JOIN person ON person.id = volunteer_id ORDER BY visit.id"
    )
    elders: dict[int, list[int]] = {}
    for row in await tx.all("SELECT visit_id, elder_id FROM visit_elder ORDER BY visit_id, elder_id"):
        elders.setdefault(row["visit_id"], []).append(row["elder_id"])
    return [dict(row) | {"elder_ids": elders[row["id"]]} for row in rows]


async def _transfers(tx: Tx) -> list[dict[str, Any]]:
    rows = await tx.all(
        "SELECT transfer.id, key, transfer.kind, debit.kind AS debit_kind, debit.owner_id AS debit_owner_id,"
        " credit.kind AS credit_kind, credit.owner_id AS credit_owner_id, half_points, resolves_id, reverses_id,"
        " made_by, at FROM transfer JOIN account AS debit ON debit.id = debit_id"
        " JOIN account AS credit ON credit.id = credit_id ORDER BY transfer.id"
    )
    return [dict(row) for row in rows]


async def _people(tx: Tx) -> list[dict[str, Any]]:
    rows = await tx.all(
        "SELECT person.id, number, name, language, role, unit_id, from_at, until_at FROM person"
        " JOIN role ON role.person_id = person.id ORDER BY person.id, role.id"
    )
    return [dict(row) for row in rows]


EXPORTS: dict[str, Export] = {"visits": _visits, "transfers": _transfers, "people": _people}
