"""The page's pure modules, run by node: cutting up marked texts, links, numbers, and where an arrow key leads."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.sounds import seconds_of
from bot.sandbox.web import PAGE

NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(
    NODE is None, reason="node is not installed; the browser tests meet the same code"
)


def run(tmp_path: Path, module: str, call: str) -> Any:
    """What a call of the module's functions gives, through JSON."""
    (tmp_path / f"{module}.mjs").write_text((PAGE / f"{module}.js").read_text("utf-8"), "utf-8")
    script = f"import * as m from './{module}.mjs'; console.log(JSON.stringify({call}))"
    (tmp_path / "run.mjs").write_text(script, "utf-8")
    done = subprocess.run([str(NODE), "run.mjs"], cwd=tmp_path, capture_output=True, check=True, timeout=60)
    return json.loads(done.stdout)


def pieces(tmp_path: Path, text: str, *entities: dict[str, Any]) -> Any:
    found = run(tmp_path, "entities", f"m.pieces({json.dumps(text)}, {json.dumps(entities)})")
    return [
        (
            one["link"]["type"] if one["link"] else None,
            [(part["text"], part["kinds"]) for part in one["parts"]],
        )
        for one in found
    ]


def entity(kind: str, offset: int, length: int) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length}


def test_a_text_without_marks_is_one_piece(tmp_path: Path) -> None:
    assert pieces(tmp_path, "您好") == [(None, [("您好", [])])]
    assert pieces(tmp_path, "") == []


def test_marks_within_and_across_each_other_all_show(tmp_path: Path) -> None:
    found = pieces(tmp_path, "abcdef", entity("bold", 0, 4), entity("italic", 2, 4))
    assert found == [(None, [("ab", ["bold"]), ("cd", ["bold", "italic"]), ("ef", ["italic"])])]


def test_a_link_that_is_partly_bold_stays_one_link(tmp_path: Path) -> None:
    found = pieces(tmp_path, "x t.me/a y", entity("url", 2, 6), entity("bold", 5, 5))
    assert found == [
        (None, [("x ", [])]),
        ("url", [("t.m", []), ("e/a", ["bold"])]),
        (None, [(" y", ["bold"])]),
    ]


def test_offsets_count_as_telegram_counts_and_what_lies_outside_is_left_out(tmp_path: Path) -> None:
    found = pieces(tmp_path, "👵好", entity("bold", 2, 9), entity("italic", 7, 1), entity("code", 0, 0))
    assert found == [(None, [("👵", []), ("好", ["bold"])])]


def test_only_links_to_the_bot_itself_carry_a_code(tmp_path: Path) -> None:
    cases = {
        "https://t.me/huzhu_bot?start=abc-1_X": "abc-1_X",
        "t.me/Huzhu_Bot?start=": "",
        "http://t.me/huzhu_bot": "",
        "https://t.me/other_bot?start=abc": None,
        "https://t.me.example/huzhu_bot?start=abc": None,
        "https://t.me/huzhu_bot?start=a b": None,
        "": None,
    }
    call = f"{json.dumps(list(cases))}.map((one) => m.codeOf(one, 'huzhu_bot'))"
    assert run(tmp_path, "entities", call) == list(cases.values())


def test_nothing_but_a_web_address_is_opened(tmp_path: Path) -> None:
    cases = {
        "example.org/a": "https://example.org/a",
        "http://example.org": "http://example.org/",
        "javascript:alert(1)": None,
        "data:text/html,x": None,
        "tg://user?id=1": None,
        "http://": None,
    }
    assert run(tmp_path, "entities", f"{json.dumps(list(cases))}.map(m.webAddress)") == list(cases.values())


def test_sizes_and_lengths_are_short(tmp_path: Path) -> None:
    assert run(tmp_path, "sizes", "[0, 900, 2048, 20971520].map(m.sayBytes)") == [
        "0 B",
        "900 B",
        "2 KB",
        "20.0 MB",
    ]
    assert run(tmp_path, "sizes", "[0, 5.4, 75, -1].map(m.sayLength)") == ["0:00", "0:05", "1:15", "0:00"]
    assert run(
        tmp_path, "sizes", "[m.fitted(2000, 1000, 1280), m.fitted(3, 9000, 1280), m.fitted(4, 2, 9)]"
    ) == [
        [1280, 640],
        [1, 1280],
        [4, 2],
    ]


def test_packets_become_an_ogg_file_whose_pages_add_up(tmp_path: Path) -> None:
    packet = "{ bytes: new Uint8Array(255).fill(7), seconds: 0.02 }"
    pages = run(tmp_path, "ogg", f"m.oggOpus(Array(120).fill({packet}), 1).map((page) => [...page])")
    file = b"".join(map(bytes, pages))
    assert (len(pages), file.count(b"OggS"), seconds_of(file)) == (5, 5, 2)
    assert [page[5] for page in pages] == [2, 0, 0, 0, 4]
    assert [page[26] for page in pages] == [1, 1, 100, 100, 40]  # 255 bytes need a 255 and a 0
    for page in pages:
        without = bytes(page[:22]) + bytes(4) + bytes(page[26:])
        assert int.from_bytes(bytes(page[22:26]), "little") == checksum(without)


def checksum(page: bytes) -> int:
    """RFC 3533: CRC-32 of 0x04c11db7, from 0, not turned around."""
    rest = 0
    for byte in page:
        rest ^= byte << 24
        for _ in range(8):
            rest = (rest << 1) ^ (0x104C11DB7 if rest & 0x80000000 else 0)
    return rest


def test_arrow_keys_go_about_a_grid_and_stop_at_its_ends(tmp_path: Path) -> None:
    steps = [
        ([0, 0], "ArrowRight", [0, 1]),
        ([0, 1], "ArrowRight", [1, 0]),
        ([1, 0], "ArrowLeft", [0, 1]),
        ([0, 0], "ArrowLeft", [0, 0]),
        ([0, 1], "ArrowDown", [1, 0]),
        ([1, 0], "ArrowUp", [0, 0]),
        ([2, 2], "ArrowDown", [2, 2]),
        ([2, 2], "ArrowRight", [2, 2]),
        ([2, 2], "ArrowUp", [1, 0]),
        ([1, 0], "Home", [0, 0]),
        ([0, 0], "End", [2, 2]),
        ([0, 0], "a", None),
    ]
    call = f"{json.dumps([[at, key] for at, key, _ in steps])}.map(([at, key]) => m.step([2, 1, 3], at, key))"
    assert run(tmp_path, "roving", call) == [to for _, _, to in steps]
