"""What volunteers, elders and relatives do on their telephones: a visit told, one set right, a question asked."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from random import Random

from bot.sandbox.cast.weeks import Visit
from bot.sandbox.cast.who import ELDER, VOLUNTEER
from bot.sandbox.coming_in import on_phone_of
from bot.sandbox.town import Neighbour

LIKE_LAST_TIME = 0.9
"""How often somebody who could say 跟上次一样 does."""


def to_others(visit: Visit, elders: tuple[str, ...]) -> Visit:
    return replace(visit, elders=elders)


# Logging -------------------------------------------------------------------------------------------------


async def logs(volunteer: Neighbour, visit: Visit, chance: Random) -> None:
    """Three taps where it is like the last time and of today; else whom, what, when and how long."""
    await volunteer.taps("记一次服务")
    today = visit.on == visit.at.date()
    offered = "跟上次一样" in volunteer.last_labels()
    if (
        offered
        and today
        and not visit.turn
        and _same_elders(volunteer, visit)
        and chance.random() < LIKE_LAST_TIME
    ):
        await volunteer.taps("跟上次一样")
    else:
        await _whom(volunteer, visit)
        await volunteer.picks(visit.service)
        await volunteer.picks(_day(visit))
        await volunteer.picks(visit.length)
    await volunteer.taps("对的")


def _same_elders(volunteer: Neighbour, visit: Visit) -> bool:
    """Whether the visit that the bot offers to log again was to these elders."""
    names = "、".join(ELDER[one].called for one in visit.elders)
    return f"上次是{names}," in volunteer.last_words()


async def _whom(volunteer: Neighbour, visit: Visit) -> None:
    names = [ELDER[one].called for one in visit.elders]
    if len(names) == 1:
        await volunteer.picks(names[0])
        return
    await volunteer.picks("不止一位")
    for name in names:
        await volunteer.picks(name)
    await volunteer.taps("选好了")


def _day(visit: Visit) -> str:
    """The button where there is one, or the day in words."""
    days = (visit.at.date() - visit.on).days
    if VOLUNTEER[visit.volunteer].habit == "types":
        return ("今天", "昨天", "前天")[days]
    if days < 2:
        return ("今天", "昨天")[days] + visit.part
    return "前天" if days == 2 else f"{visit.on.month}月{visit.on.day}号"


async def corrects(volunteer: Neighbour, chance: Random) -> None:
    """改一改: another length, and it is logged anew."""
    await volunteer.taps("改一改")
    await volunteer.taps("改一下")
    await volunteer.taps("做了多久")
    await volunteer.picks(chance.choice(("1小时", "半小时")))
    await volunteer.taps("对的")


# Asking --------------------------------------------------------------------------------------------------


async def _points(somebody: Neighbour) -> None:
    await somebody.taps("我的积分")


async def _how(somebody: Neighbour) -> None:
    for label in ("我的积分", "怎么来的", "第1条为什么"):
        await somebody.taps(label)


async def _who_came(somebody: Neighbour) -> None:
    await somebody.taps("谁来看我")


async def _family(somebody: Neighbour) -> None:
    await somebody.taps(on_phone_of(somebody, "家人近况"))


async def _community(somebody: Neighbour) -> None:
    await somebody.taps("找社区")


async def _rings(somebody: Neighbour) -> None:
    """探访 by telephone: whoever stands first has waited longest; who has one elder is not asked which."""
    await somebody.says("探访")
    if "电话平安" not in somebody.last_labels():
        await somebody.taps(somebody.last_labels()[0])
    await somebody.taps("电话平安")


async def _english(somebody: Neighbour) -> None:
    """Tries the other language, and goes back to their own."""
    for label in ("更多", "换语言", "English", "My family", "More", "Language", "中文"):
        await somebody.taps(label)


async def _toronto(somebody: Neighbour) -> None:
    """Says where he lives: what comes at night waits for his morning."""
    for label in ("More", "My time zone", "Toronto", "Right"):
        await somebody.taps(label)


ASKS: Mapping[str, Callable[[Neighbour], Awaitable[None]]] = {
    "asks-points": _points,
    "rings": _rings,
    "asks-how": _how,
    "asks-who-came": _who_came,
    "asks-family": _family,
    "asks-community": _community,
    "tries-english": _english,
    "says-where-he-lives": _toronto,
}
