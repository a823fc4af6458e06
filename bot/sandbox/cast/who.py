"""Who is who: the relatives, everybody by name, and who holds which phone on the page."""

from dataclasses import dataclass

from bot.sandbox.cast.elders import ELDERS, Elder
from bot.sandbox.cast.places import BUREAU, COMMUNITIES, STREETS
from bot.sandbox.cast.volunteers import VOLUNTEERS, Volunteer


@dataclass(frozen=True)
class Relative:
    """`language` is that of their phone. `answers` weighs 问过了,来过 and 没问到 and silence.

    `zone` is where they live; whoever lives elsewhere tells the bot so.
    """

    name: str
    elder: str
    how: str
    answers: tuple[int, int, int] = (6, 2, 2)
    language: str = "zh-hans"
    zone: str = "Asia/Shanghai"


XIAO_ZHANG = Relative("小张", "张桂珍", "女儿")
"""在汉口上班,一天看三回手机。"""
XIAO_WU = Relative("小吴", "吴有福", "儿子", (9, 0, 1))
"""在外地跑车,晚上打电话问了再答。"""
HU_ZHIYUAN = Relative("胡志远", "胡秀英", "儿子", (5, 4, 1), "en", "America/Toronto")
"""在多伦多,手机是英文的,那边的早晨是武汉的晚上。"""
XIAO_MA = Relative("小马", "马素芬", "女儿", (3, 3, 4))
"""出差多,常常没问到。"""
XIAO_LIN = Relative("小林", "林家德", "其他", (8, 1, 1))
"""林爹爹的孙子,爹爹没有手机,都是他答。"""
XIAO_FAN = Relative("小范", "范爱莲", "其他", (6, 3, 1))
"""范婆婆的侄女,一天一个电话。"""

RELATIVES = (XIAO_ZHANG, XIAO_WU, HU_ZHIYUAN, XIAO_MA, XIAO_LIN, XIAO_FAN)

VOLUNTEER: dict[str, Volunteer] = {one.name: one for one in VOLUNTEERS}
ELDER: dict[str, Elder] = {one.name: one for one in ELDERS}

ROLES = (
    {"王秀兰": "volunteer", "李大山": "elder", "小李": "worker", "赵主任": "officer", BUREAU: "bureau"}
    | dict.fromkeys((one.name for one in VOLUNTEERS), "volunteer")
    | dict.fromkeys((one.name for one in ELDERS if one.has_card), "elder")
    | dict.fromkeys((one.name for one in RELATIVES), "relative")
    | dict.fromkeys((name for one in COMMUNITIES for name in one.workers), "worker")
    | dict.fromkeys((one.officer for one in STREETS), "officer")
)
"""Who is who on the page: first the few among whom a visit goes its way, then the others."""


def phone_of(elder: Elder) -> str | None:
    """Whose phone rings for an elder; None where there is none."""
    if elder.has_card:
        return elder.name
    return elder.phone if elder.phone in ELDER else None
