"""Where the cast lives: one district, two streets with an officer each, three communities with their workers."""

from dataclasses import dataclass

BUREAU = "区民政局"


@dataclass(frozen=True)
class Street:
    """`officer` audits what its communities verified."""

    name: str
    officer: str


@dataclass(frozen=True)
class Community:
    """`workers` enrol people and verify visits; the first of them does most of it."""

    name: str
    street: str
    workers: tuple[str, ...]


JINYINHU = Street("金银湖街道", "赵主任")
"""赵主任:看得细,说不清楚的要退。"""
WUJIASHAN = Street("吴家山街道", "孙主任")
"""孙主任:新开的街道,攒几件一起看。"""
STREETS = (JINYINHU, WUJIASHAN)

YINHU = Community("银湖社区", "金银湖街道", ("小李", "小周"))
"""小李管登记,天天看待核实;小周是新来的,跟着学。"""
WANKE = Community("万科社区", "金银湖街道", ("小何",))
"""小何:一个人管一个社区,登记靠自己跑。"""
TIANYUAN = Community("田园社区", "吴家山街道", ("小郑",))
"""小郑:老人多、手机少,好些是纸上签的。"""
COMMUNITIES = (YINHU, WANKE, TIANYUAN)


@dataclass(frozen=True)
class Nearby:
    """An entry of 附近有什么, as a community's worker, or a street's officer, enters it: the answers in their order."""

    keeper: str
    told: tuple[str, ...]


NEARBY = (
    Nearby(
        "小李",
        ("吃饭的地方", "银湖老年食堂", "银湖小区东门", "每天中午", "027-8300 6601", "午饭8元,满80岁减2元"),
    ),
    Nearby(
        "小李", ("看病的地方", "银湖社区卫生站", "银湖小区5栋一楼", "工作日白天", "027-8300 6602", "没有")
    ),
    Nearby("小何", ("养老站点", "万科城日间照料", "万科城北门", "工作日白天", "027-8300 6603", "社区有补贴")),
    Nearby(
        "赵主任",
        (
            "收费的服务",
            "好邻居家政",
            "金银湖路18号",
            "每天早上8点到晚上6点",
            "027-8300 6604",
            "一小时35元",
        ),
    ),
)
