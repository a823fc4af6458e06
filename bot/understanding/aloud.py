"""Numbers, days and visits as a bank of short spoken clips says them: which clips, one after the other."""

from collections.abc import Mapping, Sequence
from datetime import date

SAID: Mapping[str, str] = {
    "you-have": "您有", "point": "分", "half": "半", "awaited": "街道还在看", "1": "一", "2": "二", "two": "两",
    "3": "三", "4": "四", "5": "五", "6": "六", "7": "七", "8": "八", "9": "九", "10": "十", "0": "零",
    "hundred": "百", "thousand": "千",
    # a visit that is read back
    "for": "给", "service-meals": "送饭做饭", "service-cleaning": "打扫卫生", "service-clinic": "陪看病",
    "service-urgent": "急事帮手", "service-check-in": "上门看看", "service-company": "聊天做伴",
    "service-errands": "跑腿办事",
    "service-other": "别的事", "today": "今天", "yesterday": "昨天", "day-before": "前天", "month": "月", "day": "号",
    "weekday-1": "星期一", "weekday-2": "星期二", "weekday-3": "星期三", "weekday-4": "星期四", "weekday-5": "星期五",
    "weekday-6": "星期六", "weekday-7": "星期天", "part-early": "早上", "part-morning": "上午", "part-noon": "中午",
    "part-afternoon": "下午", "part-evening": "晚上", "o-clock": "点", "until": "到", "minutes": "分钟", "hour": "小时",
    "altogether": "一共", "will-earn": "核实后记", "is-it-right": "对不对",
}  # fmt: skip
"""Each clip and what is spoken in it, in the order in which they are recorded: first all that the balance needs. The
names of people, `name-<id>`, come after them."""
PARTS = ("early", "morning", "noon", "afternoon", "evening")


def number(value: int) -> list[str]:
    """Below ten thousand, as it is counted.

    >>> number(20), number(15), number(105), number(0)
    (['2', '10'], ['10', '5'], ['1', 'hundred', '0', '5'], ['0'])
    """
    assert 0 <= value < 10_000, value
    if value <= 10:
        return [str(value)]
    said: list[str] = []
    left_out = False
    for worth, name in ((1000, "thousand"), (100, "hundred"), (10, "10"), (1, "")):
        digit = value // worth % 10
        if not digit:
            left_out = bool(said)
            continue
        said += ["0"] if left_out else []
        said += [] if worth == 10 and digit == 1 and not said else [str(digit)]
        said += [name] if name else []
        left_out = False
    return said


def counted(value: int) -> list[str]:
    """Before what is counted: 两分, not 二分."""
    return ["two"] if value == 2 else number(value)


def points(half_points: int) -> list[str]:
    """8分半, 半分, 两分."""
    whole, half = divmod(half_points, 2)
    if not whole and half:
        return ["half", "point"]
    return [*counted(whole), "point", *(["half"] if half else [])]


def balance(usable: int, awaited: int) -> list[str]:
    """您有8分半,街道还在看两分; both in half-points."""
    return ["you-have", *points(usable), *(["awaited", *points(awaited)] if awaited else [])]


def length(minutes: int) -> list[str]:
    """两小时, 一小时三十分钟, 半小时."""
    hours, rest = divmod(minutes, 60)
    if minutes == 30:
        return ["half", "hour"]
    said = [*counted(hours), "hour"] if hours else []
    return said + ([*counted(rest), "minutes"] if rest else [])


def clock(minute_of_day: int) -> list[str]:
    """三点, 三点半, 三点十五 (of twelve hours)."""
    hour, minute = divmod(minute_of_day, 60)
    said = [*counted((hour - 1) % 12 + 1), "o-clock"]
    if minute == 30:
        return [*said, "half"]
    return said + (["0"] if 0 < minute < 10 else []) + (number(minute) if minute else [])


def part_of(minute_of_day: int) -> str:
    """The part of the day in which a clock's time lies."""
    ends = ((8, "early"), (12, "morning"), (13, "noon"), (18, "afternoon"), (24, "evening"))
    return "part-" + next(name for end, name in ends if minute_of_day // 60 < end)


def day(on: date, today: date) -> list[str]:
    """昨天星期二; further back 三月十七日星期二."""
    near = {0: ["today"], 1: ["yesterday"], 2: ["day-before"]}
    said = near.get((today - on).days, [*number(on.month), "month", *number(on.day), "day"])
    return [*said, f"weekday-{on.isoweekday()}"]


def visit(
    elder_ids: Sequence[int], service: str, days: Sequence[str], part: str | None, start: int | None, minutes: int,
    half_points: int,
) -> list[str]:  # fmt: skip
    """给李爹爹打扫卫生,昨天星期二下午三点到五点,一共两小时,核实后记两分,对不对."""
    names = [f"name-{elder_id}" for elder_id in elder_ids]
    when = [f"part-{part}"] if start is None and part in PARTS else []
    if start is not None:
        end = (start + minutes) % (24 * 60)
        when = [part_of(start), *clock(start), "until", *clock(end)]
    return [
        "for", *names, f"service-{service}", *days, *when, "altogether", *length(minutes), "will-earn",
        *points(half_points), "is-it-right",
    ]  # fmt: skip
