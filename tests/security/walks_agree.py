"""Walks of 服务约定, and of what volunteers offer."""

from tests.conftest import Community
from tests.conversations.test_agree import accepts, agrees, writes
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
    "end-plan": Walk("li_worker", (*PAGE, "李爹爹", "不再约定"), ("对的",), plans("ended"), a_standing_plan),
}  # fmt: skip
