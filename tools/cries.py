"""Learn bot/understanding/lexicon/cries.weights from labelled lines: what a cry for help sounds like. `make cries`.

Logistic regression over the pieces of each line (bot/understanding/cries.py), on tests/understanding/cries/*.txt and
every other labelled set there. Before it writes, it says how well authors are heard whom it has not read: each of them
is left out once.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bot.understanding.cries import ALWAYS, pieces, weighed
from bot.understanding.danger import DOUBT, SURE, is_alarm, unalarmed
from bot.understanding.lexicon import entries

ROOT = Path(__file__).resolve().parents[1]
LABELLED = ROOT / "tests" / "understanding"
WEIGHTS = ROOT / "bot" / "understanding" / "lexicon" / "cries.weights"
STEPS = 600
"""Of descent; the weights no longer move in their second digit."""
ORDINARY_COUNTS = 2.0
"""Lines of every day are few beside those that stand near danger, and in a chat they are nearly all."""
SMALLEST = 3
"""Hundredths; what weighs less is left out."""
SEEN_MIN = 2
"""A piece of a single line is chance."""

UNSURE = ("urgent", "nobody_home", "fares")
"""Kinds of words that may be said in danger too."""
Line = tuple[str, bool, float]
"""A text, whether somebody is in danger now, and how much it counts."""
Numbers = np.ndarray[Any, Any]


def labelled() -> dict[str, list[Line]]:
    """All sets by name. The blind ones that only measure (unseen_*.txt) are not among them."""
    cries = [path for path in sorted((LABELLED / "cries").glob("*.txt")) if "unseen" not in path.stem]
    sets = {path.stem: list(of_marks(path)) for path in [*cries, LABELLED / "danger_said.txt"]}
    sets |= {path.stem: list(_of_authors(path)) for path in sorted((LABELLED / "authors").glob("*.jsonl"))}
    sets |= {path.stem: list(_of_own_set(path)) for path in sorted(LABELLED.glob("lines*.txt"))}
    sets["lexicon"] = list(_of_lexicon())
    return sets


def _of_lexicon() -> Iterator[Line]:
    """The words of danger, and all that people say to get something else: the shortest messages there are."""
    words = [(one.example, True, 1.0) for one in entries("danger") if one.kind in ("danger", "despair")]
    yield from words * SEEN_MIN  # no word of the list is chance
    for file in ("intents", "last_intents", "replies", "services"):
        yield from ((one.example, False, ORDINARY_COUNTS) for one in entries(file) if one.kind not in UNSURE)


def of_marks(path: Path) -> Iterator[Line]:
    """`! 救命` is danger, `- 笑死我了` is none."""
    counts = ORDINARY_COUNTS if path.stem in ("everyday", "notes") else 1.0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("! ", "- ")):
            yield line[2:], line[0] == "!", counts


def _of_authors(path: Path) -> Iterator[Line]:
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        danger = told["expect"]["intent"] == "emergency"
        yield told["text"], danger, 1.0 if danger else ORDINARY_COUNTS


def _of_own_set(path: Path) -> Iterator[Line]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#" and " | " in line:
            text, intent, *_ = line.split(" | ")
            danger = intent.strip().split("/")[0] == "emergency"
            yield text, danger, 1.0 if danger else ORDINARY_COUNTS


def learn(lines: Sequence[Line]) -> dict[str, int]:
    """The weight of each piece in hundredths."""
    told = [pieces(unalarmed(text)) for text, _, _ in lines]
    seen: dict[str, int] = {}
    for one in told:
        for piece in one:
            seen[piece] = seen.get(piece, 0) + 1
    places = {
        piece: at for at, piece in enumerate(sorted(p for p, times in seen.items() if times >= SEEN_MIN))
    }
    known = [sorted(places[piece] for piece in one if piece in places) for one in told]
    columns = np.array([place for one in known for place in one])
    rows = np.repeat(np.arange(len(known)), [len(one) for one in known])
    counts = np.array([count for _, _, count in lines])
    weights = _descend(
        rows, columns, np.array([danger for _, danger, _ in lines], float), counts, len(places)
    )
    found = {piece: round(100 * float(weights[at])) for piece, at in places.items()}
    return {piece: weight for piece, weight in found.items() if abs(weight) >= SMALLEST or piece == ALWAYS}


def _descend(rows: Numbers, columns: Numbers, wanted: Numbers, counts: Numbers, size: int) -> Numbers:
    """Adam, on the whole set at once: the same on every machine but for the last digits."""
    weights, first, second = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, STEPS + 1):
        total = np.bincount(rows, weights[columns], len(wanted))
        wrong = 1 / (1 + np.exp(-np.clip(total, -50, 50))) - wanted
        slope = np.bincount(columns, (counts * wrong)[rows], size) + weights
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        rate = 0.05 * (1 - step / (STEPS + 1))
        weights = weights - rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def main() -> None:
    sets = labelled()
    told: list[tuple[float, str, bool]] = []
    for left_out in [name for name in sets if name.startswith("k")]:
        learnt = learn([line for name, lines in sets.items() if name != left_out for line in lines])
        weights = {piece: hundredths / 100 for piece, hundredths in learnt.items()}
        told += [(weighed(unalarmed(text), weights), text, danger) for text, danger, _ in sets[left_out]]
    for sure in (SURE, DOUBT):
        heard = [(is_alarm(text, likely, sure), danger) for likely, text, danger in told]
        cries = sum(alarm for alarm, danger in heard if danger) / sum(danger for _, danger in heard)
        alarms = sum(alarm for alarm, danger in heard if not danger) / sum(not danger for _, danger in heard)
        print(
            f"of authors not read, at {sure}: {cries:.1%} of cries, {alarms:.1%} of lines that stand near danger"
        )
    learnt = learn([line for lines in sets.values() for line in lines])
    WEIGHTS.write_text("".join(f"{piece} {learnt[piece]}\n" for piece in sorted(learnt)), encoding="utf-8")
    print(f"{len(learnt)} pieces")


if __name__ == "__main__":
    main()
