"""Reads the rule book: the tables of docs/rules/, row by row, so that each row is a test."""

from datetime import date, timedelta
from pathlib import Path

from bot.rules.policy import PILOT

BOOK = Path(__file__).parents[2] / "docs" / "rules"

ROLES = {
    "互助员": "volunteer",
    "老人": "elder",
    "家人": "relative",
    "社区": "worker",
    "街道": "officer",
    "区民政局": "bureau",
}
TODAY = date(2026, 3, 18)
POLICY = PILOT


def tables(page: str) -> dict[str, list[list[str]]]:
    """Every table of a page by its header line, its cells stripped: {"服务(分钟) | 积分": [["0", "0分"], …]}."""
    found: dict[str, list[list[str]]] = {}
    header = ""
    for line in (BOOK / page).read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            header = ""
        elif not header:
            header = " | ".join(_cells(line))
            assert header not in found, f"two tables with the header {header}"
            found[header] = []
        elif set(line) - set("|-: "):
            found[header].append(_cells(line))
    return found


def rows(page: str, header: str) -> list[list[str]]:
    """The rows of the table whose header starts so."""
    matching = [lines for head, lines in tables(page).items() if head.startswith(header)]
    assert len(matching) == 1, f"{page} has {len(matching)} tables that start with {header}"
    assert matching[0], f"{page}: {header} has no rows"
    return matching[0]


def half_points(words: str) -> int:
    """半分, 1分, 1分半 → 1, 2, 3."""
    if words == "半分":
        return 1
    whole, _, rest = words.partition("分")
    assert rest in ("", "半"), words
    return int(whole) * 2 + (rest == "半")


def minute(clock: str) -> int | None:
    """14:30 → 870; 不清楚 → None."""
    if clock == "不清楚":
        return None
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def day(words: str) -> date:
    """今天, 昨天, 明天, 14天前."""
    ago = {"今天": 0, "昨天": 1, "明天": -1}
    return TODAY - timedelta(days=ago[words] if words in ago else int(words.removesuffix("天前")))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
