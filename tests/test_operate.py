"""What docs/operate.md tells an operator is so: settings, the unit for systemd, the container's files."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.life.process import huzhu

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


async def test_what_the_container_holds_is_enough_to_run(tmp_path: Path) -> None:
    lines = (ROOT / "Containerfile").read_text(encoding="utf-8").splitlines()
    copied = [line.split()[1:] for line in lines if line.startswith("COPY ") and "lock" not in line]
    for what, where in copied:
        shutil.copytree(ROOT / what, tmp_path / where, ignore=shutil.ignore_patterns("__pycache__"))
    told = await huzhu(tmp_path, "init", "--district", "东西湖区")
    assert told.code == 0, told
    assert "/start " in told.out
