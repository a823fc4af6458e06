"""The week's sheets (纸上记) as a PDF, an A4 page a volunteer, made in a process of its own, as a chart is.

`python -m bot.paper` takes sheets in JSON on standard input and writes a PDF.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from typing import Any

FREE_ROWS = 2
"""So many rows stay without a day: a second visit on one day goes there."""
SIZE_PT = 16
"""The smallest type: it is read without glasses, and written on a knee."""

# Everything from top to bottom has its height, so that a page is a page. What people are called comes as data, and is
# never read as markup.
PAGE = """
#let sheets = json(bytes(sys.inputs.sheets))
#set page(paper: "a4", margin: (x: 34pt, y: 28pt), fill: white)
#set text(font: "Noto Sans SC", size: SIZEpt, fill: black, lang: "zh")
#set par(leading: 7pt, spacing: 9pt)
#let fit(words, high: 21pt) = box(width: 100%, height: high, clip: true, align(horizon, words))
#for (at, sheet) in sheets.enumerate() [
  #if at > 0 { pagebreak() }
  #grid(columns: (1fr, 100pt), column-gutter: 12pt,
    [
      #text(size: 26pt, sheet.title) #h(1fr) #text(size: 22pt, sheet.number)
      #v(2pt)
      #fit(text(size: 22pt, sheet.volunteer), high: 29pt)
      #fit(sheet.week)
      #fit(sheet.phone)
    ],
    image(bytes(sheet.qr), format: "svg", width: 100pt),
  )
  #line(length: 100%, stroke: 1pt)
  #grid(columns: (1fr, 1fr), column-gutter: 12pt, row-gutter: 3pt,
    ..sheet.elders.map(elder => fit([#text(size: 20pt, str(elder.code)) #h(5pt) #text(size: 20pt, elder.name)])))
  #line(length: 100%, stroke: 1pt)
  #grid(columns: (1fr, 1fr, 1fr), row-gutter: 3pt,
    ..sheet.services.map(one => fit([#text(size: 18pt, one.sign) #h(3pt) #text(size: SIZEpt, one.name)])))
  #v(2pt)
  #table(columns: (108pt, 66pt, 72pt, 84pt, 1fr), rows: (26pt,) + (ROWpt,) * sheet.days.len(), stroke: 1pt,
    inset: (x: 5pt, y: 4pt), align: left + horizon, ..sheet.columns,
    ..sheet.days.map(day => (day, [], [], [], [])).flatten())
  #sheet.how
]
"""
ROW_PT = 43


@dataclass(frozen=True)
class Printed:
    """One sheet in words: `elders` as {code, name}, `services` as {sign, name}, `qr` as an SVG."""

    title: str
    number: str
    volunteer: str
    week: str
    phone: str
    elders: Sequence[dict[str, Any]]
    services: Sequence[dict[str, str]]
    columns: Sequence[str]
    days: Sequence[str]
    how: str
    qr: str


def as_json(sheets: Sequence[Printed]) -> str:
    return json.dumps([asdict(one) for one in sheets], ensure_ascii=True)


def make(sheets: str) -> bytes:
    """The PDF of sheets told in JSON."""
    import typst

    font = str(files("pylopdf_fonts_zh_cn"))
    page = PAGE.replace("SIZE", str(SIZE_PT)).replace("ROW", str(ROW_PT)).encode()
    made = typst.compile(
        page, font_paths=typst.Fonts(include_system_fonts=False, font_paths=[font]), format="pdf",
        sys_inputs={"sheets": sheets},
    )  # fmt: skip
    assert isinstance(made, bytes), "one file"
    return made


def main() -> None:
    sys.stdout.buffer.write(make(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
