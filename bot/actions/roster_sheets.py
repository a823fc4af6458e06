"""The sheets that go out: the roster of a community in our layout or the street's own, and one with its doubts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.actions.roster_check import Checked, people_on_file
from bot.rules.roster import OnFile
from bot.sheets import Line, Table
from bot.store import rosters
from bot.store.tx import Tx, moment
from bot.telling import words
from bot.understanding.roster_headers import FIELDS, NOTE, NUMBER, tidied
from bot.words import label_of

Layout = Sequence[tuple[str, str]]
"""(header, field) of each column, "" for one that we have nothing for."""


def our_layout(language: str) -> Layout:
    return [(label_of(language, f"roster-column-{field.replace('_', '-')}"), field) for field in FIELDS]


def empty(language: str) -> Table:
    """Our sheet, to be filled in."""
    return Table([], [header for header, _ in our_layout(language)], [])


def roster_table(tx: Tx, members: rosters.Members, layout: Layout, language: str) -> Table:
    """Every elder of the community who is alive, as a sheet that can come in again and changes nothing."""
    elders = [one for one in people_on_file(tx, members) if one.is_elder and not one.deceased]
    lines = []
    for at, elder in enumerate(elders, start=1):
        told = _told(elder, _signed_on(elder, members, tx.setting.zone), language)
        cells = [str(at) if tidied(header) == NUMBER else told.get(field, "") for header, field in layout]
        lines.append(Line(at + 1, cells))
    return Table([], [header for header, _ in layout], lines)


def _told(elder: OnFile, signed_on: str, language: str) -> dict[str, str]:
    found = elder.told
    situation = found.situation_words or (
        label_of(language, f"situation-{found.situation}") if found.situation else ""
    )
    near = None if found.supporters_away is None else not found.supporters_away
    return {
        **elder.facts, "name": elder.keys.name, "form": elder.form, "born_on": _iso(elder.keys.born_on),
        "situation": situation, "away": _said(found.supporters_away, language), "near": _said(near, language),
        "hard": _said(found.hard_at_home, language), "subsidy": _said(found.subsidy, language),
        "found_on": _iso(found.found_on), "agreed": signed_on,
    }  # fmt: skip


def _signed_on(elder: OnFile, members: rosters.Members, zone: ZoneInfo) -> str:
    """The day of the latest yes to being on record."""
    word = members.consents.get(elder.person_id, {}).get("record")
    return moment(word["at"]).astimezone(zone).date().isoformat() if word and word["given"] else ""


def _said(truth: bool | None, language: str) -> str:
    return "" if truth is None else label_of(language, "roster-yes" if truth else "roster-no")


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def with_reasons(tx: Tx, table: Table, found: Sequence[Checked], language: str) -> Table:
    """The sheet as it came, with why each doubtful row is in doubt in a last column."""
    kept = [n for n, header in enumerate(table.headers) if header and tidied(header) != NOTE]
    why = {one.row.at: _why(tx, one, language) for one in found if one.doubts}

    def row(cells: Sequence[str], note: str) -> list[str]:
        return [*(cells[n] if n < len(cells) else "" for n in kept), note]

    lines = [replace(line, cells=row(line.cells, why.get(line.at, ""))) for line in table.lines]
    titles = [row(cells, "") for cells in table.titles]
    return Table(titles, row(table.headers, NOTE), lines)


def _why(tx: Tx, one: Checked, language: str) -> str:
    """All that is in doubt about a row, each once."""
    said = [words(tx, language, f"why-{doubt.rule}", **doubt.facts) for doubt in one.doubts]
    return " ".join(dict.fromkeys(said))
