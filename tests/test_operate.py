"""What docs/operate.md tells an operator is so: settings, the unit for systemd, the container's files."""

import asyncio
import json
import re
import shutil
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.cli import now
from bot.settings import Settings
from tests.community import Template
from tests.life.process import PATIENCE_SECONDS, ask, ends, port_of, put_an_end_to, serving

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")
UNIT = ROOT / "docs" / "huzhu.service"


def test_every_setting_stands_in_the_guide() -> None:
    told = set(re.findall(r"^\| `(HUZHU_\w+)` \|", GUIDE, re.MULTILINE))
    assert told == {f"HUZHU_{name.upper()}" for name in Settings.model_fields}


def test_the_unit_is_one_systemd_takes(tmp_path: Path) -> None:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("systemd-analyze is not here")
    unit = tmp_path / "huzhu.service"
    here = UNIT.read_text(encoding="utf-8").replace("/opt/huzhu/.venv/bin/python", "/bin/true")
    unit.write_text(here.replace("EnvironmentFile=/etc", "EnvironmentFile=-/etc"), encoding="utf-8")
    told = subprocess.run([tool, "verify", unit], capture_output=True, text=True, check=False, timeout=60)
    assert [line for line in told.stderr.splitlines() if "huzhu.service" in line] == []


def test_the_unit_gives_up_on_what_a_restart_does_not_mend() -> None:
    unit = UNIT.read_text(encoding="utf-8")
    assert re.findall(r"^RestartPreventExitStatus=(.*)$", unit, re.MULTILINE) == ["2 3 4"]


def words_of(unit: Path) -> dict[str, str]:
    """What the unit says, by name; of what it says twice, the last."""
    lines = unit.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


@asynccontextmanager
async def a_town(template: Template, folder: Path) -> AsyncIterator[dict[str, str]]:
    """A store in a folder and a Bot API for it: the settings that an operator writes down."""
    world = template.copy_into(folder)
    world.api.clock = world.api.state.clock = now
    async with serving(world.api) as address:
        yield {
            "HUZHU_TOKEN": world.api.token, "HUZHU_API_URL": address, "HUZHU_LISTEN": "127.0.0.1:0",
            "HUZHU_DATABASE": f"sqlite:///{folder}/huzhu.db",
        }  # fmt: skip
        assert world.api.violations == []


async def begun(command: list[str], folder: Path, settings: dict[str, str]) -> Process:
    """Nothing is in its environment but these."""
    return await asyncio.create_subprocess_exec(*command, cwd=folder, env=settings, stdout=PIPE, stderr=PIPE)


@pytest.mark.slow
async def test_the_unit_starts_a_bot_that_is_ready_and_ends_when_it_is_told_to(
    template: Template, tmp_path: Path
) -> None:
    """Its own line, in its own folder, with its interpreter put in place; systemd's TimeoutStopSec is kept."""
    unit = words_of(UNIT)
    python, *rest = unit["ExecStart"].split()
    assert (python, unit["WorkingDirectory"]) == ("/opt/huzhu/.venv/bin/python", "/opt/huzhu")
    async with a_town(template, tmp_path) as settings:
        process = await begun([sys.executable, *rest], ROOT, settings)
        try:
            port = await port_of(process)
            assert await ask(port, "/healthz") == (200, "ok\n")
            async with asyncio.timeout(PATIENCE_SECONDS):
                while await ask(port, "/readyz") != (200, "ok\n"):  # noqa: ASYNC110  # it is another process
                    await asyncio.sleep(0.05)
            process.terminate()
            async with asyncio.timeout(float(unit["TimeoutStopSec"])):
                told = await ends(process)
        finally:
            await put_an_end_to(process)
    assert (told.code, "Traceback" in told.err) == (0, False), told


@pytest.mark.slow
async def test_what_the_container_holds_is_enough_to_run(template: Template, tmp_path: Path) -> None:
    """Its files alone, its settings, its start line, and the look at its health; only the interpreter is ours."""
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    image, data = tmp_path / "app", tmp_path / "data"
    image.mkdir()
    data.mkdir()
    copied = [
        line.split()[1:] for line in text.splitlines() if line.startswith("COPY ") and "lock" not in line
    ]
    for what, where in copied:
        shutil.copytree(ROOT / what, image / where, ignore=shutil.ignore_patterns("__pycache__"))
    told = dict(pair.split("=", 1) for pair in re.findall(r"^ENV (.*)$", text, re.MULTILINE)[0].split())
    assert told.keys() == {"PYTHONUNBUFFERED", "HUZHU_DATABASE", "HUZHU_LISTEN"}
    own = told | {"HUZHU_DATABASE": told["HUZHU_DATABASE"].replace("/data/", f"{data}/")}

    def line_of(word: str) -> list[str]:
        found: list[str] = json.loads(re.findall(rf"{word} (\[.*\])$", text, re.MULTILINE)[-1])
        return [sys.executable if part == "python" else part for part in found]

    entry, serve = line_of("ENTRYPOINT"), line_of("\nCMD")
    made = await ends(await begun([*entry, "init", "--district", "东西湖区"], image, own))
    assert made.code == 0, made
    assert "/start " in made.out
    async with a_town(template, data) as settings:
        process = await begun(
            [*entry, *serve], image, own | settings | {"HUZHU_DATABASE": own["HUZHU_DATABASE"]}
        )
        try:
            port = await port_of(process)
            look = [part.replace(":8080/", f":{port}/") for part in line_of("--timeout=5s CMD")]
            assert (await ends(await begun(look, image, {}))).code == 0
            process.terminate()
            assert (await ends(process)).code == 0
            assert (await ends(await begun(look, image, {}))).code != 0
        finally:
            await put_an_end_to(process)
