"""A chart of bars as a picture, made in a process of its own: the engine is heavy, and needed once a week.

`python -m bot.chart` takes a chart in JSON on standard input and writes a PNG.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from typing import Any

BARS_MAX = 12
"""More cannot be read on a telephone."""
WIDTH_PT, PIXELS_PER_INCH = 360, 216
SECONDS_MAX = 30

# Bars from left to right, labels above them in large type: a telephone is narrow. What people called things comes as
# data, and is never read as markup.
PAGE = """
#let chart = json(bytes(sys.inputs.chart))
#let most = calc.max(1, ..chart.bars.map(bar => bar.value))
#set page(width: WIDTHpt, height: auto, margin: 16pt, fill: white)
#set text(font: "Noto Sans SC", size: 17pt, fill: rgb("#1a1a1a"), lang: "zh")
#set par(leading: 8pt)
#text(size: 20pt, chart.title)
#v(4pt)
#for bar in chart.bars [
  #block(breakable: false, above: 12pt, below: 0pt)[
    #grid(columns: (1fr, auto), column-gutter: 10pt, text(bar.label), text(bar.said))
    #v(-6pt)
    #rect(width: 100% * bar.value / most, height: 18pt, fill: rgb("#0b5fa5"), radius: 2pt)
  ]
]
"""


@dataclass(frozen=True)
class Bar:
    """`value` gives the length, `said` stands at the end of the line in words."""

    label: str
    value: int
    said: str


@dataclass(frozen=True)
class Chart:
    """A title, and bars that are compared."""

    title: str
    bars: Sequence[Bar]


def as_json(chart: Chart) -> str:
    return json.dumps(asdict(chart), ensure_ascii=True)


def chart_of(told: dict[str, Any]) -> Chart:
    """A chart as it came through JSON."""
    return Chart(told["title"], [Bar(**bar) for bar in told["bars"]])


def draw(chart: Chart) -> bytes:
    """The picture, as a PNG."""
    import typst

    assert 0 < len(chart.bars) <= BARS_MAX, f"{len(chart.bars)} bars"
    font = str(files("pylopdf_fonts_zh_cn"))
    page = PAGE.replace("WIDTH", str(WIDTH_PT)).encode()
    drawn = typst.compile(
        page, font_paths=typst.Fonts(include_system_fonts=False, font_paths=[font]), format="png", ppi=PIXELS_PER_INCH,
        sys_inputs={"chart": as_json(chart)},
    )  # fmt: skip
    assert isinstance(drawn, bytes), "one page"
    return drawn


def main() -> None:
    sys.stdout.buffer.write(draw(chart_of(json.loads(sys.stdin.buffer.read()))))


if __name__ == "__main__":
    main()
