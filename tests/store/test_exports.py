"""Files for officials: the same rows as lines, as csv, as a workbook; what looks like a formula is words."""

import csv
import json
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from bot.cli.commands import FORMS
from tests.conftest import Community

ROWS = [
    {"id": 1, "name": "=1+1", "elder_ids": [7, 8], "half_points": 4, "part": None},
    {"id": 2, "name": "-刘", "elder_ids": [7], "half_points": 0, "part": "morning"},
]


def test_lines_carry_every_value_as_it_is() -> None:
    assert [json.loads(line) for line in FORMS["jsonl"]("visits", ROWS).decode().splitlines()] == ROWS


def test_csv_keeps_a_formula_as_text() -> None:
    read = list(csv.DictReader(StringIO(FORMS["csv"]("visits", ROWS).decode())))
    assert [row["name"] for row in read] == ["'=1+1", "'-刘"]


def test_a_workbook_keeps_a_formula_as_text() -> None:
    sheet = load_workbook(BytesIO(FORMS["xlsx"]("visits", ROWS)))["visits"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["id", "name", "elder_ids", "half_points", "part"],
        [1, "=1+1", "7 8", 4, None],
        [2, "-刘", "7", 0, "morning"],
    ]
    assert sheet["B2"].data_type == "s"
    assert sheet.freeze_panes == "A2"


@pytest.mark.parametrize("form", FORMS)
def test_nothing_to_export_is_a_file_all_the_same(form: str) -> None:
    assert FORMS[form]("visits", []) is not None


async def test_what_a_town_has_done_fits_into_each_form(community: Community) -> None:
    from bot.store.exports import EXPORTS

    assert community.world.app is not None
    for what, export in EXPORTS.items():
        rows = await community.world.app.database.reading(export)
        for form in FORMS.values():
            assert form(what, rows) is not None
