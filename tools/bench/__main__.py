"""make bench: one JSON object a line, {"name", "ours", "floor", "ratio", "unit"}; each floor is taken in the same run.

python -m tools.bench [import turns talks books matching memory roster sentences week]

All of them, where none is named.
"""

import json
import sys
from collections.abc import Callable, Iterable

from tools.bench import books, matching, roster, sentences, starting, talks, turns, week
from tools.bench.measured import Line

BENCHES: dict[str, Callable[[], Iterable[Line]]] = {
    "import": starting.importing,
    "turns": turns.measure,
    "talks": talks.measure,
    "books": books.measure,
    "matching": matching.measure,
    "memory": starting.memory,
    "roster": roster.measure,
    "sentences": sentences.measure,
    "week": week.measure,
}


def main() -> None:
    for name in sys.argv[1:] or BENCHES:
        for line in BENCHES[name]():
            print(json.dumps(line.as_json(), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
