"""Whole conversations, as they read: golden files in every language, and the manual at once.

`make transcripts` writes them anew; read them aloud before you commit them.
"""

import os
from pathlib import Path

import pytest

from bot.words import label_of
from tests.conftest import Community
from tests.conversations.journeys import JOURNEYS
from tests.conversations.tongue import Tongue

FOLDER = Path(__file__).parents[1] / "transcripts"
IN_BOTH = [(name, tongue) for name in JOURNEYS for tongue in ("zh-CN", "en")]
IN_OTHERS = {
    "zh-Hant": ("log_visit", "sentence", "ask", "gift", "join", "language", "roster"),
    "zh-CN-x-wuhan": ("log_visit", "ask", "wellbeing"),
}
"""What is made from zh-CN is walked here and there; all of its texts are read by tests/test_hant.py."""


@pytest.mark.parametrize(
    ("name", "tongue"), [*IN_BOTH, *((name, one) for one, names in IN_OTHERS.items() for name in names)]
)
async def test_transcript(community: Community, name: str, tongue: str) -> None:
    if tongue != "zh-CN":
        await everybody_speaks(community, tongue)
    community.town.lines.clear()
    journey = JOURNEYS[name]
    await journey(community, Tongue(tongue))
    community.looked()
    text = f"# {name}\n\n{journey.__doc__}\n\n{community.town.transcript.strip()}\n"
    page = FOLDER / f"{name}.{tongue}.md"
    if os.environ.get("HUZHU_TRANSCRIPTS") == "write":
        page.write_text(text, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == text, f"{page.name} reads otherwise now: make transcripts"


async def everybody_speaks(community: Community, tongue: str) -> None:
    """Each of them changes it themselves, under 更多."""
    for one in list(community.town.neighbours.values()):
        for label in ("更多", "换语言", label_of(tongue, f"language-{tongue}")):
            await one.picks(label)
    community.looked()
