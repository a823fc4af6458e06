"""The word lists: plain files beside this one, to which an officer may add (docs/operate.md).

A line is a kind, how its words are meant, and the words:

    meals: 送饭 做饭          wherever they stand
    help= 帮助 说明           the whole sentence is the word
    meals~ 炒.{0,4}菜 例：炒两个菜    a pattern, and an example of what it finds

`_` is a blank within a word. In a pattern `<kind>` is any entry of that kind of the same file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.understanding.patterns import pattern_of

_LINE = re.compile(r"(?P<kind>[^\s:=~]+)(?P<way>[:=~]) (?P<rest>.+)")
_EXAMPLE = " 例："
_PLACE = re.compile(r"(?<!\?P)<([\w-]+)>")

KINDS = {
    "intents": (
        "human", "accessibility", "privacy_delete", "fraud_report", "medical_advice", "undo", "redeem",
        "query_rules", "query_dispute", "query_status", "query_history", "query_balance", "query_rota",
        "query_training", "register", "request_help", "promise_end", "promise_weekday", "help", "be_away", "abuse",
        "nobody_home", "begin_stay", "end_stay", "came", "not_came", "unsure_came", "take_offer", "leave_offer",
        "call_off", "thanks", "greet",
    ),
    "last_intents": (
        "back",
        "cancel", "undo", "privacy_delete", "fraud_report", "medical_advice", "register", "query_training",
        "query_rota", "query_status", "query_dispute", "query_rules", "query_history", "query_balance", "redeem",
        "human", "accessibility", "out_of_scope", "request_help", "help", "abuse", "thanks", "greet", "chitchat",
    ),
    "services": (
        "meals", "cleaning", "clinic", "urgent", "check-in", "company", "errands", "repairs", "other", "not-done",
        "only-with-company", "alongside", "denied", "no-check-in", "rang", "fares",
    ),
    "danger": ("danger", "despair", "who", "body", "harmless", "fiction", "mine", "now", "past"),
    "slips": ("摔", "煤气", "救命", "晕", "喘", "中风"),
    "sounds": ("anywhere", "days", "danger", "danger-alone", "english"),
    "replies": ("yes", "no", "back", "cancel", "home"),
    "names": ("surname", "rare", "title", "bare-title"),
    "heard": (),
}  # fmt: skip
"""The files, and what is looked for in each; where nothing is named, any word. Intents are thought of in this order."""


class BadLine(ValueError):
    """A line of a word list that cannot be read."""


@dataclass(frozen=True)
class Entry:
    """One way to say something, and a text in which it stands: the word itself, or the example of a pattern."""

    kind: str
    way: str
    words: str
    example: str

    @property
    def pattern(self) -> str:
        if self.way == "~":
            return self.words
        return f"^{re.escape(self.words)}$" if self.way == "=" else re.escape(self.words)


def any_of(file: str, *kinds: str, flags: re.RegexFlag = re.NOFLAG, **given: str) -> re.Pattern[str]:
    """A pattern for every entry of these kinds. Like all: read and compiled at its first use."""
    return filled(file, "|".join(f"<{kind}>" for kind in kinds), flags, **given)


def filled(file: str, words: str, flags: re.RegexFlag = re.NOFLAG, **given: str) -> re.Pattern[str]:
    """A pattern in which `<kind>` stands for the entries of that kind, or for what is `given` by that name."""
    return pattern_of(lambda: _fill(file, words, given), flags)


def words_of(file: str, kind: str) -> tuple[str, ...]:
    """The entries of a kind as they stand."""
    return tuple(entry.words for entry in of_kind(file, kind))


def of_kind(file: str, kind: str) -> list[Entry]:
    """Raises BadLine where there are none: nothing would be found, or everything."""
    found = [entry for entry in entries(file) if entry.kind == kind]
    if not found:
        raise BadLine(f"{file}.txt: no line is of the kind {kind}.")
    return found


@cache
def entries(file: str) -> tuple[Entry, ...]:
    """All of a file, in its order. Raises BadLine."""
    return tuple(read(file, files(__name__).joinpath(f"{file}.txt").read_text(encoding="utf-8")))


@cache
def weights() -> dict[str, float]:
    """Of the pieces of a cry for help (cries.py), from the one file here that is learnt and not written."""
    lines = files(__name__).joinpath("cries.weights").read_text(encoding="utf-8").splitlines()
    return {piece: int(hundredths) / 100 for piece, hundredths in map(str.split, lines)}


def check() -> None:
    """All files can be read. Raises BadLine."""
    for file, kinds in KINDS.items():
        entries(file)
        for kind in kinds:
            of_kind(file, kind)


def read(file: str, text: str) -> Iterator[Entry]:
    """The entries of a text; `file` is its name, for who reads that a line of it is wrong."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield from _entries_of(line.strip(), KINDS[file], f"{file}.txt, line {number}")


def _entries_of(line: str, kinds: tuple[str, ...], where: str) -> Iterator[Entry]:
    found = _LINE.fullmatch(line)
    if not found:
        raise BadLine(f"{where}: a kind is wanted, then : or = or ~, a blank, and words.")
    kind, way, rest = found["kind"], found["way"], found["rest"]
    if kinds and kind not in kinds:
        raise BadLine(f"{where}: {kind} is none of {' '.join(kinds)}.")
    if way == "~":
        yield _pattern_entry(kind, rest, where)
        return
    for word in rest.split():
        words = word.replace("_", " ")
        yield Entry(kind, way, words, words)


def _pattern_entry(kind: str, rest: str, where: str) -> Entry:
    words, has_example, example = rest.rpartition(_EXAMPLE)
    if not has_example:
        raise BadLine(f"{where}: behind a pattern its example is wanted:{_EXAMPLE}…")
    try:
        re.compile(_PLACE.sub("x", words))
    except re.error as wrong:
        raise BadLine(f"{where}: this pattern cannot be read: {wrong}.") from None
    return Entry(kind, "~", words, example)


def _fill(file: str, words: str, given: dict[str, str]) -> str:
    def any_entry(found: re.Match[str]) -> str:
        name = found[1]
        if name in given:
            return f"(?:{given[name]})"
        return f"(?:{_fill(file, _ways(file, name), given)})"

    return _PLACE.sub(any_entry, words)


def _ways(file: str, kind: str) -> str:
    """Longer words before shorter ones, so that 老太太 is not heard as 老太; single signs at last, as one set."""
    found = of_kind(file, kind)
    words = sorted((one.words for one in found if one.way == ":"), key=len, reverse=True)
    single = "".join(re.escape(word) for word in words if len(word) == 1)
    longer = [re.escape(word) for word in words if len(word) > 1]
    others = [one.pattern for one in found if one.way != ":"]
    return "|".join([*longer, *others, *([f"[{single}]"] if single else [])])
