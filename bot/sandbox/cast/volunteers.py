"""The twelve volunteers: what each usually does, how often in three weeks, and how they come to log it."""

from dataclasses import dataclass
from typing import Literal

Habit = Literal["taps", "types", "rounds", "days-late"]
"""taps: at once, by buttons. types: in words. rounds: several elders in one visit. days-late: some evenings later."""


@dataclass(frozen=True)
class Volunteer:
    """`usual` are services with their length, as said; `often` is the number of visits in the three weeks."""

    name: str
    born: str
    form: str
    community: str
    usual: tuple[tuple[str, str], ...]
    often: int
    habit: Habit = "taps"
    on_paper: bool = False

    @property
    def called(self) -> str:
        return self.name[0] + self.form


WANG = Volunteer(
    "王秀兰", "1962年5月3日", "阿姨", "银湖社区",
    (("打扫卫生", "2小时"), ("打扫卫生", "1个半小时"), ("陪看病", "3小时"), ("聊天做伴", "1小时")), 10,
)  # fmt: skip
"""勤快,差不多天天去,回来就记。"""
LIU = Volunteer(
    "刘建国",
    "1958年11月20日",
    "师傅",
    "银湖社区",
    (("送饭做饭", "1小时"), ("送饭做饭", "半小时")),
    5,
    "rounds",
)
"""中午送饭,一趟送好几家。"""
ZHAO = Volunteer(
    "赵玉梅", "1960年7月9日", "老师", "银湖社区",
    (("上门看看", "上午九点到十点"), ("聊天做伴", "14:30到16:00"), ("跑腿办事", "一个半小时")), 4, "types",
)  # fmt: skip
"""退休老师,爱打字,几点到几点写得清清楚楚。"""
ZHOU = Volunteer(
    "周德明",
    "1957年1月15日",
    "叔叔",
    "银湖社区",
    (("打扫卫生", "1个半小时"), ("跑腿办事", "1小时")),
    3,
    "days-late",
)
"""记性慢,过几天吃了晚饭才想起来记。"""
GUO = Volunteer(
    "郭翠芳", "1963年9月2日", "阿姨", "银湖社区", (("聊天做伴", "1小时"), ("打扫卫生", "2小时")), 3
)
"""爱说话,忘性大,记过的又记一遍。"""
HE = Volunteer(
    "何志强", "1964年4月18日", "师傅", "银湖社区", (("急事帮手", "1小时"), ("跑腿办事", "2小时")), 3
)
"""会修水管、换灯泡;路上的时间也爱算进去。"""
XU = Volunteer(
    "徐桂芝",
    "1961年2月27日",
    "阿姨",
    "万科社区",
    (("送饭做饭", "1小时"), ("陪看病", "3小时"), ("上门看看", "半小时")),
    5,
)
"""热心肠,陪老人看病一坐就是大半天。"""
MENG = Volunteer(
    "孟小平", "1966年12月5日", "老师", "万科社区", (("聊天做伴", "1小时"), ("上门看看", "1小时")), 3
)
"""说话轻声细语,记的话有时说不清楚。"""
LUO = Volunteer(
    "罗长生", "1959年8月14日", "师傅", "万科社区", (("跑腿办事", "1小时"), ("打扫卫生", "2小时")), 3
)
"""老两口都认得他,去一趟两位一起照看。"""
DENG = Volunteer(
    "邓美华", "1963年3月8日", "阿姨", "田园社区", (("送饭做饭", "1小时"), ("聊天做伴", "半小时")), 4, "rounds"
)
"""两家老人住隔壁,一锅饭送两家。"""
CAO = Volunteer(
    "曹继红", "1965年10月30日", "大姐", "田园社区", (("打扫卫生", "2小时"), ("上门看看", "1小时")), 3
)
"""干活利索,时间记得马虎。"""
PENG = Volunteer(
    "彭大勇",
    "1967年6月21日",
    "师傅",
    "田园社区",
    (("急事帮手", "半小时"), ("跑腿办事", "1小时")),
    2,
    on_paper=True,
)
"""不爱扫码:纸上签的字,用自己的手机号进来。"""

VOLUNTEERS = (WANG, LIU, ZHAO, ZHOU, GUO, HE, XU, MENG, LUO, DENG, CAO, PENG)
