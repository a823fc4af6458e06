"""The habits of STYLE.md that a machine can hold us to."""

import re
import socket
import subprocess
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import loopback
from tools import coverage_gate, sizes

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
SILENCERS = re.compile(
    r"#\s*(?:noqa(?::\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w,\s-]+\])?|pragma:\s*no (?:cover|branch))"
)
REASON_LETTERS_MIN = 8


def sources() -> list[Path]:
    return [path for folder in ("bot", "tests", "tools") for path in sorted((ROOT / folder).rglob("*.py"))]


def locked(lock: str) -> dict[str, str]:
    """{name: version} of what a lock names."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][\w.-]*)(?:\[[\w,-]+\])?==(\S+) \\$", text, re.MULTILINE))


def silenced(path: Path) -> Iterator[tuple[int, str]]:
    """(line number, the words left when the silencers are taken out) of each comment that silences a check."""
    with tokenize.open(path) as file:
        for token in tokenize.generate_tokens(file.readline):
            if token.type == tokenize.COMMENT and SILENCERS.match(token.string):
                yield token.start[0], SILENCERS.sub("", token.string).strip(" #-:—")


def verbs() -> list[str]:
    return re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_no_file_is_called_utils_helpers_or_const() -> None:
    nameless = {"utils", "util", "helpers", "helper", "const", "consts", "constants", "misc", "common"}
    assert [path for path in sources() if path.stem in nameless] == []


def test_every_file_says_in_its_first_line_what_it_is_for() -> None:
    silent = [
        path
        for path in sources()
        if (text := path.read_text(encoding="utf-8")) and not text.startswith(('"""', "#!"))
    ]
    assert silent == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert (
        re.findall(r".*(?:://|\bfile:/|/opt\b|--index|--extra-index|--find-links|--trusted-host).*", text)
        == []
    )


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_a_lock_names_has_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    named = re.findall(r"^[^\s#].*$", text, re.MULTILINE)
    assert len(named) == len(locked(lock)) > 0
    assert len(re.findall(r"==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", text)) == len(named)


def test_the_locks_keep_up_with_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime, everything = map(locked, LOCKS)
    wanted = [(line, runtime) for line in project["dependencies"]]
    wanted += [(line, everything) for line in project["optional-dependencies"]["dev"]]
    behind = []
    for line, lock in wanted:
        need = Requirement(line)
        version = lock.get(canonicalize_name(need.name))
        if version is None or not need.specifier.contains(version):
            behind.append(f"{line}: locked {version}; make lock")
    assert behind == []


def test_both_locks_name_the_same_versions() -> None:
    runtime, everything = map(locked, LOCKS)
    assert runtime.items() <= everything.items()


def test_every_silenced_check_has_its_reason_beside_it() -> None:
    bare = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sources()
        for line, reason in silenced(path)
        if len(reason) < REASON_LETTERS_MIN
    ]
    assert bare == []


def test_a_bare_silencer_is_found_and_one_with_a_reason_is_let_be(tmp_path: Path) -> None:
    code = tmp_path / "example.py"
    code.write_text(
        "a = 1  # noqa: E501\n"
        "b = 1  # noqa: E501, S101  # the clause is quoted whole\n"
        "c = 1  # type: ignore[arg-type]\n"
        "d = 1  # type: ignore[arg-type]  # the library's own type is wrong\n"
        "e = 'no comment: # noqa'\n",
        encoding="utf-8",
    )
    assert [(line, bool(reason)) for line, reason in silenced(code)] == [
        (1, False),
        (2, True),
        (3, False),
        (4, True),
    ]


def test_every_ignore_in_pyproject_has_its_reason_beside_it() -> None:
    """Ruff's ignores, coverage's omissions, pytest's spared warnings, and the modules mypy spares."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lists = re.findall(
        r"^(?:ignore|exclude_also|filterwarnings|\"[^\"]+\") = \[\n(.*?)^\]", text, re.DOTALL | re.MULTILINE
    )
    lines = [line for block in lists for line in block.splitlines()]
    one_line = r"^(?:omit|\"[^\"]+\") = \[.+\].*$|^module = .*$|^.*ignore_errors.*$"
    lines += re.findall(one_line, text, re.MULTILINE)
    assert len(lines) > 10
    assert [line for line in lines if not re.search(r"# .{8,}$", line) and '"error"' not in line] == []


def test_no_test_is_skipped_without_a_reason() -> None:
    silent = []
    for path in sources():
        for call in re.findall(
            r"mark\.(?:skip|xfail|skipif)\b(?!\((?s:.{0,160}?)reason=).*", path.read_text(encoding="utf-8")
        ):
            silent.append(f"{path.relative_to(ROOT)}: {call}")
    assert [line for line in silent if "test_habits" not in line] == []


def test_make_help_lists_every_verb() -> None:
    said = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert re.findall(r"^  make (\w+) +\S", said.stdout, re.MULTILINE) == verbs()
    assert {"help", "demo", "test", "check", "fix", "quick"} <= set(verbs())


def test_every_make_word_of_the_readme_is_a_verb_and_the_two_main_ones_are_there() -> None:
    readme = ROOT / "README.md"
    if not readme.exists():
        pytest.skip("the README is not written yet")
    named = set(re.findall(r"`?\bmake ([a-z]+)`", readme.read_text(encoding="utf-8")))
    assert {"demo", "test"} <= named <= set(verbs())


def test_ci_runs_the_checks_and_the_readmes_test_command() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert re.findall(r"^within_limit (make \w+)", script, re.MULTILINE) == ["make check", "make test"]
    assert (ROOT / ".ci/run").stat().st_mode & 0o111


def test_too_long_a_file_and_too_long_a_function_are_named(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    path.write_text(
        "def fits():\n" + "    a = 1\n" * 69 + "def over():\n" + "    a = 1\n" * 70, encoding="utf-8"
    )
    assert [line.partition(": ")[2] for line in sizes.oversized(path)] == ["over has 71 lines, 70 is the end"]
    path.write_text("a = 1\n" * 401, encoding="utf-8")
    assert "401 lines" in next(sizes.oversized(path))


def test_the_coverage_gate_names_what_was_never_run() -> None:
    run: dict[str, list[Any]] = {"missing_lines": [], "missing_branches": []}
    files = {f"{folder}a.py": dict(run) for folder in coverage_gate.WHOLLY}
    report = {"files": files, "totals": {"percent_covered": 95.0}}
    assert coverage_gate.gaps(report) == []
    files["bot/rules/a.py"] = {"missing_lines": [3, 4], "missing_branches": [[7, -1]]}
    files["bot/turn.py"] = {"missing_lines": [1], "missing_branches": []}
    del files["bot/actions/a.py"]
    below = coverage_gate.OVERALL_PERCENT_MIN - 0.1
    assert coverage_gate.gaps(report | {"totals": {"percent_covered": below}}) == [
        "bot/actions/: nothing of it was measured",
        "bot/rules/a.py: lines never run: 3, 4",
        "bot/rules/a.py: branches never taken: 7→end",
        f"bot: {below:.1f} % of lines and branches, {coverage_gate.OVERALL_PERCENT_MIN} % is the least",
    ]


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80), ("example.org", 443)])
def test_nothing_connects_beyond_this_machine(address: tuple[str, int]) -> None:
    with pytest.raises(loopback.LeftTheMachine):
        socket.create_connection(address, timeout=1)
    assert loopback.attempts
    loopback.attempts.clear()


def test_nothing_listens_beyond_this_machine() -> None:
    with socket.socket() as server, pytest.raises(loopback.LeftTheMachine):
        server.bind(("0.0.0.0", 0))  # noqa: S104  # the address that must be refused
    loopback.attempts.clear()


async def test_loopback_itself_works() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        assert client.getpeername() == server.getsockname()
