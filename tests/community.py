"""Silver Lake community, as it came about in conversation: from the first invitation to three elders looked after.

It is made once a session, and copied for each test: the store's files, and what the local Bot API remembers.
"""

import asyncio
import pickle
import shutil
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox.town import Neighbour, Town
from tests.conftest import World

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
        await _found(world, await world.start())
        looked_away(world.town)
        parts = vars(world.api.state).items()
        return pickle.dumps({name: value for name, value in parts if name not in ("clock", "listeners")})
    finally:
        await world.close()  # an open aiosqlite connection would keep the process from ending


# How it came about ---------------------------------------------------------------------------------------


async def _found(world: World, start: str) -> None:
    """The bureau opens a street, its officer a community, its worker enrols."""
    person = world.town.person
    bureau = person(CAST["bureau"])
    await bureau.opens(start)
    await opens_unit(bureau, "街道", "开新街道", "金银湖街道")
    zhao = person(CAST["zhao_officer"])
    await bureau.taps("街道")
    await zhao.opens(await invites(bureau, "请审核员", "赵主任"))
    await zhao.taps("更多")
    await opens_unit(zhao, "社区", "开新社区", "银湖社区")
    workers = []
    for name in ("小李", "小周"):
        await zhao.taps("更多")
        await zhao.taps("社区")
        worker = person(name)
        await worker.opens(await invites(zhao, "请工作者", name))
        workers.append(worker)
    await _enrol(world, workers[0])


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


async def opens_unit(official: Neighbour, word: str, label: str, name: str) -> None:
    await official.taps(word)
    await official.taps(label)
    await official.says(name)
    await official.taps("对的")


async def invites(official: Neighbour, label: str, name: str) -> str:
    """The link on the card."""
    await official.taps(label)
    await official.says(name)
    await official.taps("对的")
    return card_of(official)


def card_of(official: Neighbour) -> str:
    """The words of the last invitation card on somebody's screen, with its link."""
    return next(bubble.text for bubble in reversed(official.screen.bubbles) if bubble.media == "photo")


async def enrols_volunteer(worker: Neighbour, name: str, born: str) -> str:
    """The card."""
    await worker.taps("登记")
    await worker.taps("互助员")
    await worker.says(name)
    await worker.says(born)
    await worker.taps("发邀请卡")
    await worker.taps("对的")
    return card_of(worker)


async def enrols_elder(
    worker: Neighbour, name: str, form: str, born: str, *, who: str = "王阿姨", card: bool = True
) -> str:
    """An elder who lives alone, life at home hard, no subsidy; whom 王阿姨 looks after. The card, if there is one."""
    await worker.taps("登记")
    await worker.taps("服务对象")
    for said in (name, form, born):
        await worker.says(said)
    for label in ("独居", "不在身边", "有难处", "没补贴", who):
        await worker.taps(label)
    if card:
        await worker.taps("发邀请卡")
    else:
        await worker.taps("没有手机,我来填")
        await worker.taps("纸上签过了")
        for said in ("027-83001234", "银湖小区3栋2单元501", "腿脚不便"):
            await worker.says(said)
    await worker.taps("对的")
    return card_of(worker) if card else ""


async def enrols_relative(worker: Neighbour, elder: str, name: str, how: str) -> str:
    """The card."""
    await worker.taps("登记")
    await worker.taps("家人")
    await worker.says(elder)
    await worker.says(name)
    await worker.taps(how)
    await worker.taps("当面同意")
    await worker.taps("对的")
    return card_of(worker)


async def comes_in(somebody: Neighbour, card: str, form: str = "", *, health: bool = False) -> None:
    """Open the card, agree, say how to be called, leave no phone."""
    await somebody.opens(card)
    for label in ("知道了", "知道了", "同意"):
        await somebody.taps(label)
    if health:
        await somebody.taps("可以")
    if form:
        await somebody.taps(form)
    await somebody.taps("先不留")
