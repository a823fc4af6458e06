"""Says what the tests never ran: every line and branch of what decides and acts, and 95 % of the whole.

python tools/coverage_gate.py COVERAGE.json     (written by `coverage json`)
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

WHOLLY = ("bot/rules/", "bot/understanding/", "bot/actions/")
OVERALL_PERCENT_MIN = 95


def gaps(report: Mapping[str, Any]) -> list[str]:
    """One line for each gate that does not hold."""
    found = []
    files = report["files"]
    for folder in WHOLLY:
        if not any(name.startswith(folder) for name in files):
            found.append(f"{folder}: nothing of it was measured")
    for name, file in sorted(files.items()):
        if not name.startswith(WHOLLY):
            continue
        if file["missing_lines"]:
            found.append(f"{name}: lines never run: {', '.join(map(str, file['missing_lines']))}")
        if file["missing_branches"]:
            found.append(
                f"{name}: branches never taken: {', '.join(map(as_branch, file['missing_branches']))}"
            )
    percent = report["totals"]["percent_covered"]
    if percent < OVERALL_PERCENT_MIN:
        found.append(f"bot: {percent:.1f} % of lines and branches, {OVERALL_PERCENT_MIN} % is the least")
    return found


def as_branch(branch: tuple[int, int]) -> str:
    """`12→end` for a branch that leaves the function: coverage writes those as negative lines."""
    start, end = branch
    return f"{start}→{end if end > 0 else 'end'}"


def main(path: str) -> int:
    report = json.loads(Path(path).read_text(encoding="utf-8"))
    found = gaps(report)
    if found:
        print("Coverage gates that do not hold:", *found, sep="\n  ")
        return 1
    percent = report["totals"]["percent_covered"]
    print(f"Coverage: {percent:.1f} % overall, and all of {', '.join(WHOLLY)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
