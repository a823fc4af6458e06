"""Silver Lake community, as it came about in conversation: from the first invitation to three elders looked after.

It is made once a session, and copied for each test: the store's files, and what the local Bot API remembers.
"""

import asyncio
import pickle
import shutil
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.coming_in import (
    card_of,
    comes_in,
    enrols_elder,
    enrols_relative,
    enrols_volunteer,
    founds_community,
    opens_unit,
    sets_duty_list,
)
from bot.sandbox.town import Neighbour, Town
from bot.store import people, profiles
from bot.store.tx import Tx
from bot.words import label_of, languages
from tests.conftest import Community, World

MORE = {label_of(language, "button-more") for language in languages()}
PAGES_MAX = 5
CAST = {
    "bureau": "区民政局",
    "zhao_officer": "赵主任",
    "li_worker": "小李",
    "zhou_worker": "小周",
    "wang": "王秀兰",
    "liu": "刘建国",
    "li_elder": "李大山",
    "zhang_elder": "张桂珍",
    "zhang_relative": "小张",
}
"""Everybody who has a phone; 陈爷爷 (陈国强) has none."""

HEALTH, MEANS = "糖尿病,左眼看不清", "每月九百块养老金"
"""Of 张桂珍; of 陈国强 it is on file where he lives, his phone, and that he walks badly."""


@dataclass
class Template:
    """What each test's community is copied from."""

    folder: Path
    state: bytes

    def copy_into(self, folder: Path) -> World:
        """The same bot in the same town, elsewhere: people have looked at all they were told."""
        for name in ("huzhu.db", "huzhu.key"):
            shutil.copy(self.folder / name, folder / name)
        world = World(folder, seed=100)
        for name, value in pickle.loads(self.state).items():  # noqa: S301  # made by this very session
            setattr(world.api.state, name, value)
        for user in list(world.api.state.users.values()):
            person = world.api.person(user.id, user.first_name, user.language_code)
            world.town.neighbours[user.id] = Neighbour(world.town, person)
        looked_away(world.town)
        return world


def looked_away(town: Town) -> None:
    """Everybody has seen everything; the transcript begins anew."""
    town.hand_out()
    for one in town.neighbours.values():
        one.unseen.clear()
        one.edits.clear()
        one.toasts.clear()
    town.lines.clear()


def people_of(world: World) -> dict[str, Neighbour]:
    by_name = {one.name: one for one in world.town.neighbours.values()}
    return {key: by_name[name] for key, name in CAST.items()}


def make_template(folder: Path) -> Template:
    return Template(folder, asyncio.run(_make(folder)))


async def _make(folder: Path) -> bytes:
    world = World(folder)
    try:
        _, workers = await founds_community(world.town, await world.start())
        await _enrol(world, workers[0])
        looked_away(world.town)
        parts = vars(world.api.state).items()
        return pickle.dumps({name: value for name, value in parts if name not in ("clock", "listeners")})
    finally:
        await world.close()  # an open aiosqlite connection would keep the process from ending


# How it came about ---------------------------------------------------------------------------------------


async def _enrol(world: World, li: Neighbour) -> None:
    person = world.town.person
    for name, born, form in (("王秀兰", "1962年5月3日", "阿姨"), ("刘建国", "1958-11-20", "师傅")):
        card = await enrols_volunteer(li, name, born)
        await comes_in(person(name), card, form)
    await comes_in(person("李大山"), await enrols_elder(li, "李大山", "爹爹", "1945年8月12日"), health=True)
    zhang = await enrols_elder(li, "张桂珍", "婆婆", "1948年2月6日")
    await comes_in(person("张桂珍"), zhang, health=True)
    await enrols_elder(li, "陈国强", "爷爷", "1940年3月1日", card=False)
    relative = await enrols_relative(li, "张桂珍", "小张", "女儿")
    await comes_in(person("小张"), relative, "就叫姓名")
    await sets_duty_list(li, "小李", "小周")
    await _keeps_on_file(world)


async def _keeps_on_file(world: World) -> None:
    """What hardly anybody may see: tests/privacy.py looks for it on every screen."""
    assert world.app is not None

    async def work(tx: Tx) -> None:
        zhang = int((await tx.one("SELECT id FROM person WHERE name = '张桂珍'"))["id"])
        await people.keep_private(tx, zhang, "health_note", HEALTH)
        await profiles.put(tx, zhang, {"means": MEANS}, zhang)

    await world.app.database.turn(work, "test")


async def taps(somebody: Neighbour, *labels: str) -> None:
    """One button after another; each must be on the screen, or behind 还有."""
    for label in labels:
        await turns_to(somebody, label)
        await somebody.taps(label)


async def turns_to(somebody: Neighbour, label: str) -> None:
    """Turn the pages of the open question until this answer is on the screen."""
    for _ in range(PAGES_MAX):
        more = next((one for one in MORE if one in somebody.labels), None)
        if more is None or label in somebody.labels:
            return
        await somebody.taps(more)


async def worker_of_another(community: Community) -> Neighbour:
    """小吴 of 万科社区, of the same street: her community is empty."""
    zhao = community.zhao_officer
    await taps(zhao, "更多")
    await opens_unit(zhao, "社区", "开新社区", "万科社区")
    await taps(zhao, "更多", "社区", "请工作者", "万科社区")
    await zhao.says("小吴")
    await zhao.taps("对的")
    wu = community.town.person("小吴")
    await wu.opens(card_of(zhao))
    community.looked()
    return wu
