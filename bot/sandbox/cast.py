"""The cast: a small community and two weeks of its life, told only by what people say and tap."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.sandbox.coming_in import (
    comes_in,
    enrols_elder,
    enrols_relative,
    enrols_volunteer,
    founds_community,
)
from bot.sandbox.town import Neighbour, Town

DaysPass = Callable[[int], Awaitable[None]]
"""Moves the town's clock; what falls due meanwhile happens."""

VOLUNTEERS = (
    ("王秀兰", "1962年5月3日", "阿姨"),
    ("刘建国", "1958年11月20日", "师傅"),
    ("赵玉梅", "1960年7月9日", "老师"),
    ("周德明", "1957年1月15日", "叔叔"),
)
ELDERS = (
    # name, form of address, birthday, who looks after them, whether they have a phone
    ("李大山", "爹爹", "1945年8月12日", "王阿姨", True),
    ("张桂珍", "婆婆", "1948年2月6日", "王阿姨", True),
    ("陈国强", "爷爷", "1940年3月1日", "刘师傅", False),
    ("胡秀英", "婆婆", "1943年10月22日", "刘师傅", True),
    ("吴有福", "爹爹", "1938年12月30日", "赵老师", True),
    ("马素芬", "婆婆", "1946年6月18日", "周叔叔", True),
)
RELATIVES = (("张桂珍", "小张", "女儿"), ("吴有福", "小吴", "儿子"))

ROLES = (
    {"王秀兰": "volunteer", "李大山": "elder", "小李": "worker", "赵主任": "officer", "区民政局": "bureau"}
    | dict.fromkeys((name for name, *_ in VOLUNTEERS), "volunteer")
    | dict.fromkeys((name for name, *_, phone in ELDERS if phone), "elder")
    | dict.fromkeys((name for _, name, _ in RELATIVES), "relative")
    | {"小周": "worker"}
)
"""Who is who on the page: first the few among whom a visit goes its way, then the others."""


@dataclass(frozen=True)
class Visit:
    """A visit as its volunteer taps it, and what the elder answers, if anything."""

    volunteer: str
    elder: str
    service: str
    day: str
    length: str
    answer: str | None = None


LIFE: tuple[tuple[Visit, ...], ...] = (
    (
        Visit("王秀兰", "李爹爹", "打扫卫生", "昨天上午", "2小时", "来过了"),
        Visit("刘建国", "陈爷爷", "送饭做饭", "昨天上午", "半小时"),
        Visit("赵玉梅", "吴爹爹", "上门看看", "昨天下午", "1小时", "来过了"),
    ),
    (
        Visit("王秀兰", "张婆婆", "陪看病", "昨天上午", "3小时", "来过了"),
        Visit("周德明", "马婆婆", "打扫卫生", "昨天下午", "1个半小时", "没来"),
        Visit("刘建国", "胡婆婆", "送饭做饭", "昨天上午", "半小时", "记不清"),
    ),
    (
        Visit("王秀兰", "李爹爹", "打扫卫生", "昨天上午", "2小时", "来过了"),
        Visit("赵玉梅", "吴爹爹", "上门看看", "昨天下午", "1小时"),
        Visit("刘建国", "陈爷爷", "送饭做饭", "昨天上午", "半小时"),
    ),
)
"""What is logged every few days; the worker verifies all but the last, the officer audits the first."""


async def live(town: Town, start: str, days_pass: DaysPass) -> None:
    """From the first invitation to a community in its third week, fourteen days later."""
    officer, workers = await founds_community(town, start)
    await _enrol(town, workers[0])
    await days_pass(4)
    for number, visits in enumerate(LIFE):
        await days_pass((3, 4, 3)[number])
        for visit in visits:
            await _visits(town, visit)
        if number < 2:
            await _works_through(workers[number], "待核实", "属实")
        if number < 1:
            await _works_through(officer, "待审核", "审核通过")
    _all_looked(town)


async def _enrol(town: Town, worker: Neighbour) -> None:
    for name, born, form in VOLUNTEERS:
        await comes_in(town.person(name), await enrols_volunteer(worker, name, born), form)
    for name, form, born, who, phone in ELDERS:
        card = await enrols_elder(worker, name, form, born, who=who, card=phone)
        if phone:
            await comes_in(town.person(name), card, health=True)
    for elder, name, how in RELATIVES:
        await comes_in(town.person(name), await enrols_relative(worker, elder, name, how), "就叫姓名")


async def _visits(town: Town, visit: Visit) -> None:
    volunteer = _named(town, visit.volunteer)
    for label in ("记一次服务", visit.elder, visit.service, visit.day, visit.length, "对的"):
        await volunteer.taps(label)
    if visit.answer:
        elder = next(name for name, form, *_ in ELDERS if name[0] + form == visit.elder)
        await _named(town, elder).taps(visit.answer)
        if visit.answer == "没来":
            await _named(town, elder).taps(visit.answer)


async def _works_through(official: Neighbour, word: str, label: str) -> None:
    """Open the list and agree to all that waits, save where the elder says nobody came."""
    await official.taps(word)
    while label in official.screen.bubbles[-1].labels:
        if "说没来" in official.screen.bubbles[-1].text:
            await official.taps("退回")
            await official.taps("老人说没来")
        else:
            await official.taps(label)


def _named(town: Town, name: str) -> Neighbour:
    return next(one for one in town.neighbours.values() if one.name == name)


def _all_looked(town: Town) -> None:
    for one in town.neighbours.values():
        one.unseen.clear()
