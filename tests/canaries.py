"""Fails every test in whose log or output the bot's token, or something personal that tests use, can be read."""

from collections.abc import Generator

import pytest

TOKENS = ("1:town",)
PERSONAL = (
    "83001234", "银湖小区3栋", "腿脚不便",  # what is kept of 陈国强
    "+86138001", "13800138000", "13800139",  # phones of the town
    "13900009999", "02783009999", "银湖小区9栋", "听力不好",  # what is typed in tests/security/test_bad_input.py
    "420112194508120017",
)  # fmt: skip
CANARIES = TOKENS + PERSONAL


def seen_in(text: str) -> list[str]:
    """Which canaries can be read there, be they written in groups: 138 0013 9009."""
    together = text.replace(" ", "")
    return [canary for canary in CANARIES if canary in text or canary in together]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    found = seen_in(f"{report.caplog}{report.capstdout}{report.capstderr}")
    if found and report.passed:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} ({report.when}) logged or printed {found}"
    return report
