"""A district of fifty communities, each with eight volunteers on Telegram, and an elder of each of them."""

import asyncio
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

from bot.actions.coming_in import open_unit
from bot.actions.enrolment import Enrolled, Paper, enrol_elder, enrol_volunteer
from bot.cli.commands import OPERATOR, first_invitation
from bot.model import Actor, Person, Role
from bot.rules.eligibility import Circumstances
from bot.settings import Settings
from bot.store import chats, outbox, people, requests, roles, visits
from bot.store.cipher import read_key_file
from bot.store.database import Place
from bot.store.replay import Replay
from bot.store.tx import Tx
from tools.bench.bots import AFTERNOON
from tools.bench.chats import ELDERS, FIRST_CHAT

COMMUNITIES, VOLUNTEERS = 50, 8


def make_district(
    folder: Path, communities: int = COMMUNITIES, volunteers: int = VOLUNTEERS, busy: int | None = None
) -> None:
    """From the community numbered `busy` on, each volunteer was at their elder's, and promised to come again."""
    asyncio.run(_make(folder, communities, volunteers, communities if busy is None else busy))


async def _make(folder: Path, communities: int, volunteers: int, busy: int) -> None:
    settings = Settings(database=f"sqlite:///{folder}/huzhu.db")
    await first_invitation(settings, "东西湖区", None, None, lambda: AFTERNOON)
    place = Place(settings.zone, read_key_file(settings.key_path), chance=Random(1))
    store = await Replay.open(settings.store_path, place, lambda: AFTERNOON)
    for number in range(communities):
        work = partial(_community, number=number, volunteers=volunteers, busy=number >= busy)
        await store.turn(work, f"district{number}")
    await store.turn(partial(_all_told, people=communities * volunteers), "told")
    await store.close()


async def _community(tx: Tx, number: int, volunteers: int, *, busy: bool) -> None:
    unit = await open_unit(tx, OPERATOR, "community", f"第{number + 1}社区", None)
    worker = await people.add(tx, "李芳")
    await roles.grant(tx, worker.id, "worker", unit.id, None)
    actor = Actor(worker, "worker", unit.id)
    for one in range(volunteers):
        chat_id = FIRST_CHAT + number * volunteers + one
        volunteer = await enrol_volunteer(tx, actor, Enrolled("王秀兰", "1962-05-03", "阿姨"), Paper())
        await _has_phone(tx, chat_id, volunteer, "volunteer")
        told = Enrolled("李大山", "1945-08-12", "爹爹")
        known = Circumstances(
            situation="alone", supporters_away=True, hard_at_home=True, found_on=tx.today, subsidy=False
        )
        elder, _ = await enrol_elder(tx, actor, told, "spoken", known, [volunteer], Paper())
        await _has_phone(tx, chat_id + ELDERS, elder, "elder")
        if busy:
            await _comes_again(tx, volunteer.id, elder.id, unit.id)


async def _comes_again(tx: Tx, volunteer_id: int, elder_id: int, unit_id: int) -> None:
    await visits.add(
        tx, volunteer_id=volunteer_id, unit_id=unit_id, elder_ids=[elder_id], service="cleaning", on=tx.today,
        part="morning", start=None, minutes=90, logged_by=volunteer_id,
    )  # fmt: skip
    request = await requests.add(
        tx, unit_id=unit_id, elder_ids=[elder_id], service="cleaning", on=tx.today + timedelta(days=6), part=None,
        start=540, minutes=90, words="", asked_by=elder_id, asked_as="elder",
    )  # fmt: skip
    await requests.set_state(tx, request, "accepted", volunteer_id=volunteer_id, agreed_minute=540)


async def _has_phone(tx: Tx, chat_id: int, person: Person, role: Role) -> None:
    await chats.open_chat(tx, chat_id, "zh-CN")
    await chats.link(tx, chat_id, person.id, None)
    await chats.set_role(tx, chat_id, role)


async def _all_told(tx: Tx, people: int) -> None:
    """What they were told on the way in has been read."""
    for chat_id in range(FIRST_CHAT, FIRST_CHAT + people):
        await outbox.drop_queued(tx, chat_id)
        await outbox.drop_queued(tx, chat_id + ELDERS)
