"""Whole conversations, as they read: golden files in both languages, and the manual at once.

`make transcripts` writes them anew; read them aloud before you commit them.
"""

import os
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

import pytest

from bot.sandbox.coming_in import card_of
from bot.words import label_of, say
from tests.conftest import Community

FOLDER = Path(__file__).parents[1] / "transcripts"
Label = Callable[[str], str]
Journey = Callable[[Community, Label], Awaitable[None]]


async def log_visit(c: Community, t: Label) -> None:
    """A volunteer logs a visit from nothing, changes an answer, logs the next like last time, takes it back."""
    for label in (t("home-log"), "李爹爹", t("service-cleaning"), t("day-today-morning"), t("60")):
        await c.wang.taps(label)
    await c.wang.taps(t("button-change"))
    await c.wang.taps(t("visit-change-minutes"))
    await c.wang.says("8点到9点半" if t("button-yes") == "对的" else "1.5 hours")
    await c.wang.taps(t("button-yes"))
    for label in (t("home-log"), t("visit-same"), t("button-yes"), t("button-withdraw")):
        await c.wang.taps(label)
    await c.wang.taps(t("home-log"))
    await c.wang.says("算了")


async def answer_visit(c: Community, t: Label) -> None:
    """The elder says nobody came and is asked once more; the daughter asks; the worker hears of it, nobody else."""
    for label in (
        t("home-log"),
        "张婆婆",
        t("service-meals"),
        t("day-today-morning"),
        t("30"),
        t("button-yes"),
    ):
        await c.wang.taps(label)
    await c.zhang_relative.taps(t("button-heard-came"))
    await c.zhang_elder.taps(t("button-not-come"))
    await c.zhang_elder.taps(t("button-not-come"))
    c.world.clock.moves(days=2)
    await c.zhang_elder.taps(t("button-say-again"))
    await c.zhang_elder.taps(t("button-came"))


async def verify_visit(c: Community, t: Label) -> None:
    """A worker changes a length, returns a visit and verifies it once it is corrected."""
    for label in (
        t("home-log"),
        "李爹爹",
        t("service-cleaning"),
        t("day-today-morning"),
        t("120"),
        t("button-yes"),
    ):
        await c.wang.taps(label)
    await c.li_worker.taps(t("home-verify"))
    await c.li_worker.taps(t("button-return"))
    await c.li_worker.taps(t("reason-time"))
    for label in (
        t("button-correct"),
        t("button-change"),
        t("visit-change-minutes"),
        t("90"),
        t("button-yes"),
    ):
        await c.wang.taps(label)
    await c.li_worker.taps(t("home-verify"))
    for label in (t("button-change-length"), t("60"), t("reason-without-travel"), t("button-yes")):
        await c.li_worker.taps(label)


async def audit_visit(c: Community, t: Label) -> None:
    """An officer sends one visit back and agrees to another; the volunteer looks at her points and asks why."""
    for elder in ("李爹爹", "陈爷爷"):
        for label in (
            t("home-log"),
            elder,
            t("service-cleaning"),
            t("day-today-morning"),
            t("90"),
            t("button-yes"),
        ):
            await c.wang.taps(label)
    await c.li_worker.taps(t("home-verify"))
    await c.li_worker.taps(t("button-verify"))
    await c.li_worker.taps(t("button-verify"))
    await c.wang.taps(t("home-points"))
    await c.zhao_officer.taps(t("home-audit"))
    await c.zhao_officer.taps(t("button-audit"))
    await c.zhao_officer.taps(t("button-send-back"))
    await c.zhao_officer.taps(t("reason-unclear"))
    await c.wang.taps(t("home-points"))
    await c.wang.taps(t("button-how-earned"))
    await c.wang.taps(say_in(t, "button-why-line", number=1))


async def language(c: Community, t: Label) -> None:
    """Each person's own language, changed under 更多; whom to phone."""
    await c.liu.taps(t("home-community"))
    await c.liu.taps(t("home-more"))
    await c.liu.taps(t("more-to-language"))
    await c.liu.taps("English" if t("button-yes") == "对的" else "中文")


async def join(c: Community, t: Label) -> None:
    """A worker enrols a volunteer with a card; she agrees to three short screens and says how to be called."""
    worker = c.li_worker
    await worker.taps(t("home-enrol"))
    await worker.taps(t("enrol-to-volunteer"))
    await worker.says("周玉兰")
    await worker.says("1960年4月2日")
    await worker.taps(t("way-card"))
    await worker.taps(t("button-yes"))
    newcomer = c.town.person("周玉兰", "zh-hans" if t("button-yes") == "对的" else "en")
    await newcomer.opens(card_of(worker))
    for label in (t("button-understood"), t("button-understood"), t("button-agree"), "阿姨", t("phone-skip")):
        await newcomer.taps(label)


JOURNEYS: dict[str, Journey] = {
    "join": join, "log_visit": log_visit, "answer_visit": answer_visit, "verify_visit": verify_visit,
    "audit_visit": audit_visit, "language": language,
}  # fmt: skip


def say_in(t: Label, text_id: str, number: int) -> str:
    tongue = "zh-CN" if t("button-yes") == "对的" else "en"
    return say(tongue, text_id, today=date(2026, 3, 18), number=number)


def labels(tongue: str) -> Label:
    """The label of a text in a language; a number of minutes is said as a length."""

    def label(text_id: str) -> str:
        if text_id.isdigit():
            return say(tongue, "length", today=date(2026, 3, 18), minutes=int(text_id))
        return label_of(tongue, text_id)

    return label


@pytest.mark.parametrize("tongue", ["zh-CN", "en"])
@pytest.mark.parametrize("name", JOURNEYS)
async def test_transcript(community: Community, name: str, tongue: str) -> None:
    if tongue != "zh-CN":
        await everybody_speaks(community, tongue)
    community.town.lines.clear()
    journey = JOURNEYS[name]
    await journey(community, labels(tongue))
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
            await one.taps(label)
    community.looked()
