"""Rosters on their way in and out, what their columns mean to a community, and whom it has on file already."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.store.tx import Row, Tx

State = Literal["reading", "asking", "ready", "keeping", "making", "done", "refused", "left"]
CLOSED: tuple[State, ...] = ("done", "refused", "left")


@dataclass(frozen=True)
class Roster:
    """A file that came in (`kind` in), or one to be made (out, in the `layout` ours or theirs).

    `headers` are those of its sheet once it was read; `agreed` whether all on it signed, as the worker said.
    """

    id: int
    kind: Literal["in", "out"]
    unit_id: int
    chat_id: int
    person_id: int
    message_id: int | None
    file_id: str
    layout: str
    headers: tuple[str, ...]
    agreed: bool | None
    state: State
    tries: int
    revision: int


def _roster(tx: Tx, row: Row) -> Roster:
    return Roster(
        row["id"], row["kind"], row["unit_id"], row["chat_id"], row["person_id"], row["message_id"],
        tx.unseal("roster", "file_id", row["chat_id"], row["file_id"]) or "", row["layout"],
        tuple(json.loads(row["headers"])), None if row["agreed"] is None else bool(row["agreed"]), row["state"],
        row["tries"], row["revision"],
    )  # fmt: skip


async def add(
    tx: Tx, kind: Literal["in", "out"], unit_id: int, chat_id: int, person_id: int, *, file_id: str = "",
    layout: str = "",
) -> Roster:  # fmt: skip
    roster_id = await tx.write(
        "INSERT INTO roster (kind, unit_id, chat_id, person_id, file_id, layout, headers, state, tries, made_at,"
        " revision) VALUES (:kind, :unit, :chat, :person, :file, :layout, '[]', :state, 0, :now, 1) RETURNING id",
        kind=kind, unit=unit_id, chat=chat_id, person=person_id, layout=layout, now=tx.now_ms,
        file=tx.seal("roster", "file_id", chat_id, file_id), state="reading" if kind == "in" else "making",
    )  # fmt: skip
    return await get(tx, roster_id)


async def get(tx: Tx, roster_id: int) -> Roster:
    return _roster(tx, await tx.one("SELECT * FROM roster WHERE id = :id", id=roster_id))


async def maybe(tx: Tx, roster_id: int) -> Roster | None:
    row = await tx.maybe("SELECT * FROM roster WHERE id = :id", id=roster_id)
    return _roster(tx, row) if row else None


async def waits(tx: Tx) -> int | None:
    """The oldest that waits for the clerk; the other states wait for a person, or for nobody."""
    row = await tx.maybe(
        "SELECT id FROM roster WHERE state IN ('reading', 'keeping', 'making') ORDER BY id LIMIT 1"
    )
    return row["id"] if row else None


async def claim(tx: Tx, roster_id: int) -> Roster:
    """Count a try before it begins, so that a file on which the process dies is given up in the end."""
    await tx.write("UPDATE roster SET tries = tries + 1 WHERE id = :id", id=roster_id)
    return await get(tx, roster_id)


async def show_in(tx: Tx, roster_id: int, message_id: int | None) -> None:
    """The message that tells how far it is; None for one that is yet to be sent."""
    await tx.write("UPDATE roster SET message_id = :message WHERE id = :id", message=message_id, id=roster_id)


async def becomes(
    tx: Tx, roster: Roster, state: State, *, headers: Sequence[str] | None = None, agreed: bool | None = None
) -> None:
    """What is closed keeps no file."""
    told = roster.agreed if agreed is None else agreed
    await tx.write(
        "UPDATE roster SET state = :state, headers = :headers, agreed = :agreed, tries = 0, revision = revision + 1,"
        " file_id = CASE WHEN :closed = 1 THEN NULL ELSE file_id END WHERE id = :id",
        state=state, headers=json.dumps(roster.headers if headers is None else headers, ensure_ascii=False),
        agreed=None if told is None else int(told), closed=int(state in CLOSED), id=roster.id,
    )  # fmt: skip


async def forget_files(tx: Tx, before_at: int) -> None:
    """One that was sent before an instant, and that nobody said yes or no to, is left."""
    await tx.write(
        "UPDATE roster SET state = 'left', file_id = NULL, revision = revision + 1"
        " WHERE state IN ('asking', 'ready') AND made_at < :before",
        before=before_at,
    )


# Columns -------------------------------------------------------------------------------------------------


async def columns(tx: Tx, unit_id: int) -> dict[str, str]:
    """The field of each header that this community has explained or used; "" for one that is passed over."""
    rows = await tx.all("SELECT header, field FROM roster_column WHERE unit_id = :unit", unit=unit_id)
    return {row["header"]: row["field"] for row in rows}


async def explain(tx: Tx, unit_id: int, header: str, written: str, field: str, place: int | None) -> None:
    """Keep what a header means from now on."""
    await tx.write(
        "INSERT INTO roster_column (unit_id, header, written, field, place)"
        " VALUES (:unit, :header, :written, :field, :place) ON CONFLICT (unit_id, header) DO UPDATE SET"
        " written = excluded.written, field = excluded.field, place = excluded.place",
        unit=unit_id, header=header, written=written, field=field, place=place,
    )  # fmt: skip


async def forget_places(tx: Tx, unit_id: int) -> None:
    """Another sheet is the newest now."""
    await tx.write("UPDATE roster_column SET place = NULL WHERE unit_id = :unit", unit=unit_id)


async def layout(tx: Tx, unit_id: int) -> list[tuple[str, str]]:
    """(header, field) of the newest sheet of the street's own, in its order."""
    rows = await tx.all(
        "SELECT written, field FROM roster_column WHERE unit_id = :unit AND place IS NOT NULL ORDER BY place",
        unit=unit_id,
    )
    return [(row["written"], row["field"]) for row in rows]


# Whom a community has on file ----------------------------------------------------------------------------

SEALED = {
    "person": ("phone", "address", "health_note", "id_number"),
    "circumstances": ("situation", "situation_words"),
    "profile": ("lives_with", "self_care", "home", "means", "subsidies", "dialect", "contact"),
}


@dataclass(frozen=True)
class Members:
    """Everybody a community has on file, still sealed, and their latest word on each kind of consent."""

    rows: Sequence[Mapping[str, Any]]
    consents: Mapping[int, Mapping[str, Row]]


async def members(tx: Tx, unit_id: int) -> Members:
    """Two statements, however many they are: opening what is sealed is work for another thread (`opened`)."""
    of_unit = (
        "SELECT person_id FROM role WHERE unit_id = :unit AND until_at IS NULL"
        " UNION SELECT person_id FROM circumstances WHERE unit_id = :unit"
    )
    sealed = ", ".join(f"{table}.{name} AS {name}" for table, names in SEALED.items() for name in names)
    rows = await tx.all(
        f"SELECT person.id, name, address_form, born_on, whereabouts, estate, {sealed}, supporters_away, hard_at_home,"
        " found_on, subsidy, exception_by, EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id"
        " AND role.role = 'elder' AND role.unit_id = :unit AND until_at IS NULL) AS is_elder"
        " FROM person LEFT JOIN circumstances ON circumstances.person_id = person.id"
        f" LEFT JOIN profile ON profile.person_id = person.id WHERE person.id IN ({of_unit}) ORDER BY person.id",
        unit=unit_id,
    )
    agreed: dict[int, dict[str, Row]] = {}
    for row in await tx.all(
        f"SELECT * FROM consent WHERE person_id IN ({of_unit}) ORDER BY id", unit=unit_id
    ):
        agreed.setdefault(row["person_id"], {})[row["kind"]] = row
    return Members([dict(row) for row in rows], agreed)


def opened(tx: Tx, found: Members) -> Iterable[dict[str, Any]]:
    """The same with every field readable."""
    for row in found.rows:
        plain = {
            name: tx.unseal(table, name, row["id"], row[name])
            for table, names in SEALED.items()
            for name in names
        }
        yield {**row, **plain}


async def id_numbers_elsewhere(tx: Tx, unit_id: int) -> frozenset[str]:
    """The indexes of id numbers of elders in other communities."""
    rows = await tx.all(
        "SELECT id_index FROM person JOIN role ON role.person_id = person.id WHERE role.role = 'elder'"
        " AND until_at IS NULL AND role.unit_id <> :unit AND id_index IS NOT NULL",
        unit=unit_id,
    )
    return frozenset(row["id_index"] for row in rows)
