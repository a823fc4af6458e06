"""Reads a QR code of ours from its drawing, as a telephone would: bytes, level M, versions 1 to 6, nothing smudged."""

import re
from collections.abc import Callable

_BLOCKS = {1: (1, 16), 2: (1, 28), 3: (1, 44), 4: (2, 32), 5: (2, 43), 6: (4, 27)}
"""How many blocks, and how many bytes of data in each, at level M (ISO/IEC 18004, table 9)."""
_MASKS: tuple[Callable[[int, int], int], ...] = (
    lambda r, c: (r + c) % 2, lambda r, c: r % 2, lambda r, c: c % 3, lambda r, c: (r + c) % 3,
    lambda r, c: (r // 2 + c // 3) % 2, lambda r, c: r * c % 2 + r * c % 3,
    lambda r, c: (r * c % 2 + r * c % 3) % 2, lambda r, c: ((r + c) % 2 + r * c % 3) % 2,
)  # fmt: skip

Matrix = list[list[int]]


def read_drawing(svg: str, quiet: int = 4) -> str:
    """What an SVG of strokes says, a unit a module: "M4 4.5h7m1 0h2…"."""
    [size] = {int(one) for one in re.findall(r'(?:width|height)="(\d+)"', svg)}
    dark = [[0] * size for _ in range(size)]
    x, y = 0.0, 0.0
    for letter, numbers in re.findall(r"([Mmh])([-0-9. ]+)", re.findall(r'd="([^"]+)"', svg)[-1]):
        values = [float(one) for one in re.findall(r"-?[0-9]*\.?[0-9]+", numbers)]
        if letter == "h":
            for column in range(int(x), int(x + values[0])):
                dark[int(y)][column] = 1
            x += values[0]
        else:
            x, y = (values[0], values[1]) if letter == "M" else (x + values[0], y + values[1])
    assert not any(dark[0]), "there is a white rim"
    return read_matrix([row[quiet:-quiet] for row in dark[quiet:-quiet]])


def read_matrix(dark: Matrix) -> str:
    size = len(dark)
    version = (size - 17) // 4
    told = [dark[8][one] for one in (0, 1, 2, 3, 4, 5, 7, 8)] + [
        dark[one][8] for one in (7, 5, 4, 3, 2, 1, 0)
    ]
    format_bits = int("".join(map(str, told)), 2) ^ 0x5412
    assert format_bits >> 13 == 0, "level M"
    mask = _MASKS[(format_bits >> 10) & 7]
    bits = [dark[r][c] ^ (mask(r, c) == 0) for r, c in _way(size) if not _is_pattern(r, c, size, version)]
    words = [int("".join(map(str, bits[at : at + 8])), 2) for at in range(0, len(bits) - 7, 8)]
    blocks, each = _BLOCKS[version]
    data = b"".join(bytes(words[one : blocks * each : blocks]) for one in range(blocks))
    stream = "".join(f"{byte:08b}" for byte in data)
    assert stream[:4] == "0100", "bytes"
    length = int(stream[4:12], 2)
    return int(stream[12 : 12 + 8 * length], 2).to_bytes(length, "big").decode()


def _way(size: int) -> list[tuple[int, int]]:
    """Two columns at a time from the right, up and down in turn; the column of the clock is stepped over."""
    found, upward = [], True
    for right in [*range(size - 1, 6, -2), *range(5, 0, -2)]:
        rows = range(size - 1, -1, -1) if upward else range(size)
        found += [(row, column) for row in rows for column in (right, right - 1)]
        upward = not upward
    return found


def _is_pattern(row: int, column: int, size: int, version: int) -> bool:
    corner = (row < 9 and column < 9) or (row < 9 and column >= size - 8) or (row >= size - 8 and column < 9)
    beside = version > 1 and abs(row - (size - 7)) <= 2 and abs(column - (size - 7)) <= 2
    return corner or beside or row == 6 or column == 6
