"""Says which Python files are over 400 lines and which functions over 70: `make check` wants neither.

python tools/sizes.py FOLDER...
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 70


def oversized(path: Path) -> Iterator[str]:
    """One line for each thing in this file that is too long to be read in one go."""
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    if lines > FILE_LINES_MAX:
        yield f"{path}: {lines} lines, {FILE_LINES_MAX} is the end: look for its second subject"
    for node in ast.walk(ast.parse(text, filename=str(path))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            lines = node.end_lineno - node.lineno + 1
            if lines > FUNCTION_LINES_MAX:
                yield f"{path}:{node.lineno}: {node.name} has {lines} lines, {FUNCTION_LINES_MAX} is the end"


def main(folders: list[str]) -> int:
    found = [
        line for folder in folders for path in sorted(Path(folder).rglob("*.py")) for line in oversized(path)
    ]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
