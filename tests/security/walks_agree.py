"""Walks of 服务约定, and of what volunteers offer."""

from datetime import date

from tests.conftest import Community
from tests.conversations.test_agree import accepts, agrees, writes
from tests.conversations.test_my_time import promised
from tests.security.walk import Walk


async def a_draft(community: Community) -> None:
    await writes(community)
    community.looked()


async def an_agreed_plan(community: Community) -> None:
    await agrees(community)
    community.looked()


async def a_standing_plan(community: Community) -> None:
    await accepts(community)
    community.looked()


async def a_promise(community: Community) -> None:
    await promised(community, date(2026, 3, 20))


def plans(state: str) -> str:
    return f"SELECT count(*) FROM care_plan WHERE state = '{state}'"  # a test's own word


PAGE = ("登记", "还有", "还有", "服务约定")
ONE = ("=送饭", "=每周2次", "=周二、周五", "=下午3点", "=1小时", "=少放盐")
WALKS: dict[str, Walk] = {
    "care-plan": Walk("li_worker", PAGE, ("李爹爹", *ONE, "就这些", "明天", "纸上签过了", "对的"), plans("agreed")),
    "make-plan": Walk(
        "li_worker", (*PAGE, "李爹爹"),
        ("送饭做饭", "2次", "周二、周五", "中午", "半小时", "没有", "再加一项", "=打扫", "1次", "哪天都行", "几点都行", "=2小时", "没有",
         "去掉一项", "第1项", "就这些", "=明天", "问问李爹爹", "改一下", "从哪天", "下周一", "对的"),
        plans("drafted"),
    ),
    "make-plan, refused by a rule": Walk(
        "li_worker", (*PAGE, "李爹爹"),
        ("打扫卫生", "1次", "哪天都行", "中午", "=四小时", "没有", "=多久", "1小时", "就这些", "=昨天", "从哪天", "明天", "当面说好了", "对的"),
        plans("agreed"),
    ),
    "wish-plan": Walk("li_elder", ("改一下",), ("少来几次",), "SELECT count(*) FROM care_plan_word", a_draft, True),
    "agree-plan-for": Walk("li_worker", (*PAGE, "李爹爹", "老人点头了"), ("纸上签过了",), plans("agreed"), a_draft),
    "return-plan": Walk(
        "zhao_officer", ("待审核", "看服务约定", "退回"), ("还不够",), plans("sent-back"), an_agreed_plan, True
    ),
    "my-time": Walk(
        "wang", ("更多", "我的时间"),
        ("有空的时候", "=周二周五", "=上午", "还有别的", "=周末", "=9点到11点", "就这些", "对的"), "SELECT count(*) > 0 FROM free_hours",
    ),
    "my-time, a rest": Walk(
        "wang", ("更多", "我的时间", "休息"), ("=昨天", "到哪天", "一周", "不去了", "改一下", "还去不去", "还去", "对的"),
        "SELECT count(*) FROM offering", a_promise,
    ),
    "time-for": Walk(
        "li_worker", ("登记", "还有", "还有", "互助员的事", "王阿姨", "改时间"),
        ("一周几次", "=2次", "看着办", "改一下", "一天几次", "1次", "对的"), "SELECT count(*) FROM offering",
    ),
    "volunteer-page": Walk(
        "li_worker", ("登记", "还有", "还有", "互助员的事"), ("王阿姨", "记培训", "陪看病", "=昨天", "对的"),
        "SELECT count(*) FROM training",
    ),
    "elder-home": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "看资料", "=想要谁来"), ("家里有狗", "选好了"), "SELECT count(*) FROM trait"
    ),
    "end-plan": Walk("li_worker", (*PAGE, "李爹爹", "不再约定"), ("对的",), plans("ended"), a_standing_plan),
}  # fmt: skip
