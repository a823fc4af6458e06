"""What a PDF of ours says: its pages, and their words. Enough for what typst writes, no more."""

import re
import zlib

_STREAM = re.compile(
    rb"<<(?P<head>[^>]*?/Filter/FlateDecode[^>]*?)>>\s*stream\r?\n(?P<body>.*?)\r?\nendstream", re.DOTALL
)
_BLOCK = re.compile(r"begin(bfchar|bfrange)\n(.*?)\nend", re.DOTALL)
_SHOWN = re.compile(r"\[((?:\((?:[^()\\]|\\.)*\)|[^\]])*)\]\s*TJ|\((?P<one>(?:[^()\\]|\\.)*)\)\s*Tj")
_LITERAL = re.compile(r"\(((?:[^()\\]|\\.)*)\)")
_ESCAPED = re.compile(r"\\([0-7]{3}|.)")


def pages(pdf: bytes) -> list[str]:
    """The words of each page, a line a piece of text as it was set."""
    streams = [zlib.decompress(found["body"]).decode("latin-1") for found in _STREAM.finditer(pdf)]
    glyphs: dict[int, str] = {}
    for stream in streams:
        if "begincmap" in stream:
            glyphs |= _glyphs(stream)
    return ["\n".join(_words(stream, glyphs)) for stream in streams if "\nBT" in stream and "TJ" in stream]


def _glyphs(cmap: str) -> dict[int, str]:
    found: dict[int, str] = {}
    for kind, lines in _BLOCK.findall(cmap):
        for line in lines.splitlines():
            parts = re.findall("<([0-9a-fA-F]+)>", line)
            if kind == "bfchar":
                found[int(parts[0], 16)] = _unicode(parts[1])
            else:
                for at in range(int(parts[0], 16), int(parts[1], 16) + 1):
                    found[at] = chr(ord(_unicode(parts[2])) + at - int(parts[0], 16))
    return found


def _unicode(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")


def _words(stream: str, glyphs: dict[int, str]) -> list[str]:
    lines = []
    for found in _SHOWN.finditer(stream):
        raw = "".join(_LITERAL.findall(found[0]))
        plain = _ESCAPED.sub(lambda one: _escaped(one[1]), raw).encode("latin-1")
        codes = [int.from_bytes(plain[at : at + 2], "big") for at in range(0, len(plain), 2)]
        lines.append("".join(glyphs.get(code, "?") for code in codes))
    return lines


def _escaped(sign: str) -> str:
    named = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
    return chr(int(sign, 8)) if len(sign) == 3 else named.get(sign, sign)
