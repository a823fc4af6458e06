"""How the cast asks for help and comes: care plans and the week made of them, requests, 问平安, 结对 and 转介.

Plain talks: on whose telephone, and what is tapped or written there, one thing after the other.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date, timedelta

from bot.sandbox.cast.weeks import Calendar, Deed
from bot.sandbox.town import Neighbour

TALKS = 12
"""No telephone asks more than so many questions about one thing."""
USUAL = ("1小时", "1个半小时", "半小时")


def asked_and_promised(days: Calendar) -> list[Deed]:
    """What is agreed on last week for this one, how this week goes, and what is asked for today."""
    monday = days.today - timedelta(days=days.today.weekday())
    deeds = [*_agreed(days, monday), *_this_week(days, monday), *_yesterday(days), *_today(days)]
    return [one for one in deeds if days.days[0] < one.at.date() and one.at < days.opens]


def _agreed(days: Calendar, monday: date) -> Iterable[Deed]:
    """Last week: who has time when, what is agreed with whom, and on Friday the week is sent."""
    tuesday, wednesday, thursday, friday = (monday - timedelta(days=back) for back in (6, 5, 4, 3))
    yield _talk(
        days,
        tuesday,
        10,
        30,
        "王秀兰",
        "我的时间",
        "有空的时候",
        "周一到周五",
        "上午、下午",
        "就这些",
        "对的",
    )
    for who, number, home in HOMES:
        yield _talk(days, tuesday, 16, 20, "小李", *PAPER, who, number, home, "没有", "对的")
    for worker, who in (("小李", "王秀兰"), ("小李", "周德明"), ("小何", "徐桂芝")):
        yield _talk(days, tuesday, 16, 30, worker, *TRAINING, who, "记培训", "陪看病", "昨天", "对的")
    yield _talk(days, tuesday, 16, 40, "小何", *PAGE, "罗凤仙", "结对", "单位结对", "万科读书会", "严老师",
                "027-8300 7788", "今天", "问过了,都愿意", "对的")  # fmt: skip
    yield _talk(days, wednesday, 15, 10, "小李", *PLAN, "李大山", *MEALS, "周二周五", *AT_NOON, "少放盐",
                "再加一项", "打扫卫生", "1次", "周三", "上午", "2小时", "没有", "就这些", "下周一", "问问李爹爹",
                "对的")  # fmt: skip
    yield _talk(days, wednesday, 15, 20, "李大山", "这样行")
    yield _talk(days, wednesday, 15, 30, "小李", *PLAN, "陈国强", *MEALS, "周一周四", *AT_NOON, "没有", "就这些",
                "下周一", "纸上签过了", "对的")  # fmt: skip
    yield _talk(days, wednesday, 15, 40, "小郑", *PLAN, "姚祖荣", *MEALS, "周二周五", *AT_NOON, "饭要软", "就这些",
                "下周一", "纸上签过了", "对的")  # fmt: skip
    yield _all(days, thursday, 11, 5, "agrees", "赵主任", "孙主任")
    yield _talk(days, thursday, 15, 20, "王秀兰", "以后每周三我去李爹爹家", "打扫卫生", "下周起", "对的")
    yield _talk(
        days,
        thursday,
        16,
        20,
        "小李",
        *PAGE,
        "胡秀英",
        "转介",
        "银湖社区卫生站",
        "配老花镜",
        "一周后",
        "对的",
    )
    for worker in ("小李", "小郑"):
        yield _talk(days, friday, 15, 45, worker, "排下周", "发出去", "对的")
    yield _all(days, friday, 16, 30, "goes", *GOING)


def _this_week(days: Calendar, monday: date) -> Iterable[Deed]:
    """Each afternoon: what was promised is done, and who was asked to go says yes or no."""
    for day in (monday + timedelta(days=after) for after in range(5)):
        yield _all(days, day, 15, 50, "finishes", *GOING)
        yield _all(days, day, 16, 30, "goes", *GOING)


def _yesterday(days: Calendar) -> Iterable[Deed]:
    """冯婆婆 wants somebody the day after tomorrow; who is asked cannot."""
    day = days.days[-2]
    yield _talk(days, day, 8, 50, "冯玉兰", "请人帮忙", "打扫卫生", "后天上午", "有只小狗,不咬人", "对的")
    yield _all(days, day, 10, 40, "cannot", "邓美华", "曹继红", "彭大勇")


def _today(days: Calendar) -> Iterable[Deed]:
    """How the elders are is asked so early that whom to ring is known by three; requests; a plan for its street."""
    day = days.today
    yield _talk(days, day, 8, 5, "小李", "更多", "问平安", season(day), "对的")
    yield _all(days, day, 8, 25, "well", "李大山", "马素芬", "何守信")
    yield _talk(days, day, 9, 2, "马素芬", "请人帮忙", "陪看病", "明天上午", "没有", "对的")
    yield _all(days, day, 9, 3, "goes", "周德明")
    yield _talk(days, day, 10, 55, "小何", *PLAN, "林家德", "陪看病", "3次", "周一周三周五", "上午", "2小时", "透析",
                "就这些", "下周一", "当面说好了", "对的")  # fmt: skip
    yield _talk(days, day, 11, 20, "小林", "帮家人请人", "跑腿办事", "明天下午", "取药", "对的")
    yield _all(days, day, 11, 25, "cannot", "徐桂芝")
    yield _talk(
        days, day, 11, 30, "小李", "帮忙单", "替老人请人", "孙传玉", "送饭做饭", "明天上午", "没有", "对的"
    )
    yield _talk(days, day, 11, 40, "张桂珍", "请人帮忙", "聊天做伴", "后天下午", "没有", "对的")


PAGE = ("登记", "老人的事")
PLAN = ("登记", "服务约定")
PAPER = ("登记", "签字和电话")
HOMES = (
    ("李大山", "027-8300 1001", "银湖小区5栋1单元201"),
    ("张桂珍", "027-8300 1038", "银湖小区2栋3单元602"),
    ("马素芬", "027-8300 1186", "银湖小区7栋1单元101"),
)
"""Asked for at the door, after they had come in by a card."""
TRAINING = ("登记", "互助员的事")
MEALS = ("送饭做饭", "2次")
AT_NOON = ("中午", "1小时")
GOING = ("王秀兰", "刘建国", "赵玉梅", "周德明", "郭翠芳", "何志强", "邓美华", "曹继红", "彭大勇")


def season(day: date) -> str:
    """Why a community asks 问平安 in that month."""
    if 6 <= day.month <= 9:
        return "高温"
    return "寒潮" if day.month in (12, 1, 2) else "暴雨大雪"


def _talk(days: Calendar, day: date, hour: int, minute: int, who: str, *words: str) -> Deed:
    return Deed(days.at(day, hour, minute), "talks", who, words)


def _all(days: Calendar, day: date, hour: int, minute: int, what: str, *who: str) -> Deed:
    return Deed(days.at(day, hour, minute), what, words=who)


# What is done with what is on the screen -----------------------------------------------------------------


async def talks(somebody: Neighbour, words: Iterable[str]) -> None:
    """Each word is tapped where there is such a button, else written."""
    for word in words:
        await somebody.picks(word)


async def _goes(volunteer: Neighbour) -> None:
    """Whoever is asked says yes: to the week's plan, or to a request."""
    for label in ("都行", "我去"):
        if volunteer.person.holder_of(label):
            await volunteer.taps(label)
            return


async def _cannot(volunteer: Neighbour) -> None:
    if volunteer.person.holder_of("这次去不了"):
        await volunteer.taps("这次去不了")


async def _agrees(officer: Neighbour) -> None:
    """To each care plan that waits."""
    for _ in range(TALKS):
        if not officer.person.holder_of("同意"):
            return
        await officer.taps("同意")


async def _finishes(volunteer: Neighbour) -> None:
    """帮帮邻居 has the card of whoever goes today: 做完了, and what the bot still asks."""
    if not volunteer.person.holder_of("有一次去不了"):
        return
    await volunteer.taps("帮帮邻居")
    if not volunteer.person.holder_of("做完了"):
        return
    await volunteer.taps("做完了")
    for _ in range(TALKS):
        labels = volunteer.last_labels()
        if "对的" in labels:
            await volunteer.taps("对的")
            return
        await volunteer.taps(next(one for one in USUAL if one in labels))


async def _well(elder: Neighbour) -> None:
    await elder.taps("都好")


DOES: Mapping[str, Callable[[Neighbour], Awaitable[None]]] = {
    "goes": _goes,
    "cannot": _cannot,
    "agrees": _agrees,
    "finishes": _finishes,
    "well": _well,
}
"""What each of several people does, one after the other."""
