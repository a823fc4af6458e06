"""A sentence (5 ms), 100,000 characters (50 ms), and what importing it costs (150 ms, 40 MB; issue 6)."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from statistics import median, quantiles

from bot.understanding.patterns import compile_all
from bot.understanding.sentence import understand
from tests.understanding.own_set import NOW, SETS, lines
from tools.bench.measured import Line, seconds

ROUNDS = 3
_IMPORT = (
    "import time\n"
    "def held():\n"
    "    return int(open('/proc/self/statm').read().split()[1]) * 4\n"
    "before, began = held(), time.perf_counter()\n"
    "import bot.understanding.sentence\n"
    "print(time.perf_counter() - began, held() - before)\n"
)


def measure() -> Iterator[Line]:
    """All lines of our own sets, after everything that is loaded once was loaded."""
    compile_all()
    said = [line.text for path in SETS for line in lines(path)]
    for one in said:
        understand(one, NOW)
    took = [seconds(partial(understand, one, NOW)) for one in said * ROUNDS]
    yield Line("a sentence understood, p99", quantiles(took, n=100)[98] * 1000, "ms")
    long = "我昨天给李爹爹打扫," * 10_000
    yield Line(
        "100,000 characters understood",
        median(seconds(lambda: understand(long, NOW)) for _ in range(5)) * 1000,
        "ms",
    )
    runs = [
        subprocess.run([sys.executable, "-c", _IMPORT], check=True, capture_output=True) for _ in range(5)
    ]
    read = [[float(word) for word in run.stdout.split()] for run in runs]
    yield Line("import of bot.understanding", median(one[0] for one in read) * 1000, "ms")
    yield Line("memory that this import takes", median(one[1] for one in read) / 1024, "MB")
