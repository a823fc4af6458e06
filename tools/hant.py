"""Writes locales/zh-Hant/ anew from locales/zh-CN/: by OpenCC, then by what was read by hand (locales/zh-Hant.txt).

Nothing in locales/zh-Hant/ is changed by hand: the next `make hant` would lose it.
"""

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from opencc import OpenCC

from bot.words import ENTRY, LOCALES

SOURCE, TARGET = LOCALES / "zh-CN", LOCALES / "zh-Hant"
BY_HAND = LOCALES / "zh-Hant.txt"
MADE = "# Written by `make hant` from zh-CN: change zh-Hant.txt instead.\n"


@dataclass(frozen=True)
class Correction:
    """`wrong` becomes `right`: in every text, or in that of one id."""

    wrong: str
    right: str
    text_id: str = ""


def corrections(written: str) -> list[Correction]:
    """A line each, after OpenCC and in this order; one that begins with a text's id is for that text alone.

    >>> corrections("# words\\n賬 → 帳\\nusual-forms: 師傅 → 师傅")
    [Correction(wrong='賬', right='帳', text_id=''), Correction(wrong='師傅', right='师傅', text_id='usual-forms')]
    """
    found = []
    for line in written.splitlines():
        if not line or line.startswith("#"):
            continue
        scoped, right = line.split(" → ")
        text_id, colon, wrong = scoped.partition(": ")
        found.append(Correction(wrong, right, text_id) if colon else Correction(scoped, right))
    return found


class ByHand:
    """The corrections, and which of them were of use."""

    def __init__(self, known: list[Correction]) -> None:
        self.known = known
        self.used: set[Correction] = set()

    def file(self, source: str) -> str:
        """A file of texts in traditional characters. What stands before the first text is English."""
        head, *entries = ENTRY.split(source)
        return MADE + head + "".join(map(self._text, entries))

    def _text(self, entry: str) -> str:
        text_id, equals, said = entry.partition("=")
        said = traditional(said)
        for one in self.known:
            if one.text_id in ("", text_id.strip()) and one.wrong in said:
                said = said.replace(one.wrong, one.right)
                self.used.add(one)
        return text_id + equals + said

    @property
    def unused(self) -> list[Correction]:
        return [one for one in self.known if one not in self.used]


def traditional(text: str) -> str:
    """As OpenCC would write it in Taiwan, sign by sign and word by word; no word is put in another's place.

    >>> traditional("请点下面的按钮。")
    '請點下面的按鈕。'
    """
    return str(_dictionary().convert(text))


@cache
def _dictionary() -> OpenCC:
    return OpenCC("s2tw")


def made() -> tuple[dict[Path, str], list[Correction]]:
    """What every file is to hold, and the corrections that nothing needs any more."""
    by_hand = ByHand(corrections(BY_HAND.read_text(encoding="utf-8")))
    files = {
        TARGET / path.name: by_hand.file(path.read_text(encoding="utf-8")) for path in SOURCE.glob("*.ftl")
    }
    return files, by_hand.unused


def main() -> int:
    """Write them all, and take away what has no original any more. 1 where a correction is of no use."""
    files, unused = made()
    TARGET.mkdir(exist_ok=True)
    for path in set(TARGET.glob("*.ftl")) - set(files):
        path.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
    for one in unused:
        print(f"{BY_HAND.name}: nothing says {one.wrong} any more", file=sys.stderr)
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main())
