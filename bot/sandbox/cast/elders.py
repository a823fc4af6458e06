"""The twenty elders: how each lives, who looks after them, and how they answer when asked who came."""

from dataclasses import dataclass

NO_PHONE = "没有手机"
OWN_PHONE = "自己的手机"


@dataclass(frozen=True)
class Elder:
    """`phone` is their own, none, or the name of whose phone they use. `answers` weighs 来过了, 记不清 and silence."""

    name: str
    form: str
    born: str
    community: str
    cared_by: tuple[str, ...]
    situation: str = "独居"
    phone: str = OWN_PHONE
    answers: tuple[int, int, int] = (8, 0, 2)
    subsidy: str = "没补贴"
    asked: bool = True
    note: str = "腿脚不便"

    @property
    def called(self) -> str:
        return self.name[0] + self.form

    @property
    def has_card(self) -> bool:
        return self.phone == OWN_PHONE


LI = Elder("李大山", "爹爹", "1945年8月12日", "银湖社区", ("王秀兰",), answers=(10, 0, 0))
"""老木匠,来没来记得清,当天就答。"""
ZHANG = Elder("张桂珍", "婆婆", "1948年2月6日", "银湖社区", ("王秀兰", "郭翠芳"), "空巢")
"""高血压,女儿小张在汉口上班,周末才回。"""
CHEN = Elder(
    "陈国强", "爷爷", "1940年3月1日", "银湖社区", ("刘建国", "赵玉梅"), phone=NO_PHONE, note="耳朵背"
)
"""耳朵背,只有座机,纸上签的字。"""
HU = Elder("胡秀英", "婆婆", "1943年10月22日", "银湖社区", ("刘建国", "赵玉梅"), "空巢", answers=(4, 4, 2))
"""记性不大好了,常点“记不清”;儿子在加拿大。"""
WU = Elder("吴有福", "爹爹", "1938年12月30日", "银湖社区", ("赵玉梅",), "失能", answers=(3, 0, 7))
"""卧床,手机放得远,常常不答。"""
MA = Elder("马素芬", "婆婆", "1946年6月18日", "银湖社区", ("周德明",), answers=(9, 0, 1))
"""心里有本账,没来就说没来。"""
HE_SHOUXIN = Elder("何守信", "爹爹", "1944年5月9日", "银湖社区", ("王秀兰", "何志强"), "计划生育特殊家庭")
"""跟老伴刘婆婆用一部手机;何师傅是他弟弟。"""
LIU_YUEYING = Elder("刘月英", "婆婆", "1947年7月25日", "银湖社区", ("王秀兰",), "计划生育特殊家庭", "何守信")
"""老伴的手机她也用,点得比老伴还快。"""
SUN = Elder(
    "孙传玉",
    "婆婆",
    "1939年1月11日",
    "银湖社区",
    ("刘建国", "郭翠芳"),
    phone=NO_PHONE,
    asked=False,
    note="常糊涂",
)
"""糊涂了,不便确认;饭要有人送到手上。"""
TAN = Elder("谭有根", "爹爹", "1942年11月3日", "银湖社区", ("何志强",), "重残", subsidy="有补贴")
"""享受补贴,可家里实在没人,街道特批的。"""
LIN = Elder("林家德", "爹爹", "1941年4月4日", "万科社区", ("徐桂芝",), phone=NO_PHONE, note="要定期透析")
"""一周透析三次,没有手机,孙子小林替他看。"""
LUO_FENGXIAN = Elder("罗凤仙", "婆婆", "1949年9月19日", "万科社区", ("徐桂芝", "孟小平"), "留守")
"""爱热闹,盼着有人来说话。"""
GAO = Elder("高文斌", "老师", "1937年2月14日", "万科社区", ("孟小平",), answers=(10, 0, 0))
"""老教师;摔了一跤住过院,养好回家了。"""
LIANG = Elder("梁正义", "爹爹", "1943年3月3日", "万科社区", ("罗长生",), "空巢")
"""跟老伴许婆婆用一部手机。"""
XU_SUZHEN = Elder("许素珍", "婆婆", "1945年12月12日", "万科社区", ("罗长生",), "空巢", "梁正义")
"""眼睛不好,字要放大了看。"""
FAN = Elder("范爱莲", "婆婆", "1944年8月1日", "田园社区", ("邓美华",), "留守")
"""侄女小范常打电话来问。"""
YAO = Elder(
    "姚祖荣", "爹爹", "1936年10月10日", "田园社区", ("邓美华", "曹继红"), "失能", NO_PHONE, note="吃软饭"
)
"""牙口不好,只吃得动软饭。"""
FENG = Elder("冯玉兰", "婆婆", "1950年1月28日", "田园社区", ("曹继红",), answers=(6, 2, 2))
"""腿脚不便,脑子清楚。"""
DING = Elder("丁有才", "爹爹", "1947年11月17日", "田园社区", ("彭大勇",), subsidy="不清楚")
"""有没有补贴还没问到,待补。"""
JIANG = Elder(
    "蒋桂香", "婆婆", "1940年6月6日", "田园社区", ("曹继红", "彭大勇"), phone=NO_PHONE, note="怕黑,晚上要有灯"
)
"""没有手机,邻居敲门就开。"""

ELDERS = (
    LI, ZHANG, CHEN, HU, WU, MA, HE_SHOUXIN, LIU_YUEYING, SUN, TAN, LIN, LUO_FENGXIAN, GAO, LIANG, XU_SUZHEN, FAN, YAO,
    FENG, DING, JIANG,
)  # fmt: skip
