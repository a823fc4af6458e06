"""回访: what volunteers and elders said of how it goes; it lies sealed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.rules.follow_up import Kind
from bot.store.tx import Row, Tx, as_json, moment


@dataclass(frozen=True)
class FollowUp:
    """One 回访. `answers`: the key of each question's answer; `words`: the line that was added, or ""."""

    id: int
    kind: Kind
    person_id: int
    made_by: int
    on: date
    answers: Mapping[str, str]
    words: str


@dataclass(frozen=True)
class Known:
    """Somebody who is followed up, since when they hold the role, and when they last were."""

    person_id: int
    kind: Kind
    since: date
    last_on: date | None


async def add(
    tx: Tx, *, kind: Kind, person_id: int, unit_id: int, made_by: int, answers: Mapping[str, str], words: str
) -> int:
    number = await tx.write(
        "INSERT INTO follow_up (kind, person_id, unit_id, made_by, made_on, answers, words)"
        " VALUES (:kind, :person, :unit, :by, :on, '', '') RETURNING id",
        kind=kind, person=person_id, unit=unit_id, by=made_by, on=tx.today.isoformat(),
    )  # fmt: skip
    await tx.write(
        "UPDATE follow_up SET answers = :answers, words = :words WHERE id = :id",
        answers=tx.cipher.seal("follow_up", "answers", number, as_json(dict(answers))),
        words=tx.cipher.seal("follow_up", "words", number, words), id=number,
    )  # fmt: skip
    return number


async def of_person(tx: Tx, person_id: int, kind: Kind, limit: int) -> Sequence[FollowUp]:
    """The latest of them, the latest first."""
    rows = await tx.all(
        "SELECT * FROM follow_up WHERE person_id = :person AND kind = :kind ORDER BY id DESC LIMIT :limit",
        person=person_id, kind=kind, limit=limit,
    )  # fmt: skip
    return [_follow_up(tx, row) for row in rows]


async def known_in(tx: Tx, unit_id: int) -> Sequence[Known]:
    """Every volunteer of a community, and every elder at home, with when they were last followed up."""
    rows = await tx.all(
        "SELECT role.person_id, role, from_at, (SELECT max(made_on) FROM follow_up"
        " WHERE follow_up.person_id = role.person_id AND kind = role.role) AS last_on"
        " FROM role JOIN person ON person.id = role.person_id WHERE role.unit_id = :unit AND until_at IS NULL"
        " AND (role = 'elder' AND whereabouts = 'home' OR role = 'volunteer' AND whereabouts <> 'deceased')"
        " ORDER BY role.person_id",
        unit=unit_id,
    )
    return [
        Known(
            row["person_id"], row["role"], moment(row["from_at"]).astimezone(tx.setting.zone).date(),
            date.fromisoformat(row["last_on"]) if row["last_on"] else None,
        )
        for row in rows
    ]  # fmt: skip


def _follow_up(tx: Tx, row: Row) -> FollowUp:
    return FollowUp(
        row["id"], row["kind"], row["person_id"], row["made_by"], date.fromisoformat(row["made_on"]),
        json.loads(tx.cipher.open("follow_up", "answers", row["id"], row["answers"])),
        tx.cipher.open("follow_up", "words", row["id"], row["words"]),
    )  # fmt: skip
