"""Walks of paper sheets: printed, opened by a number, entered, looked at again."""

from tests.community import taps
from tests.conftest import Community
from tests.security.walk import Walk

LOGGED = "SELECT count(*) FROM visit WHERE state = 'logged'"
CARDS = "SELECT count(*) FROM message WHERE thing = 'visit' AND as_role = 'worker'"


async def a_sheet(c: Community) -> None:
    """王阿姨's, of this week."""
    await taps(c.li_worker, "登记", "纸上记", "打印这周的单子", "王阿姨")
    c.looked()


async def an_entered_sheet(c: Community) -> None:
    await a_sheet(c)
    await c.li_worker.says("单子1")
    await taps(c.li_worker, "今天交的")
    await c.li_worker.says("周一 李爹爹 打扫 2")
    await taps(c.li_worker, "记完了", "没有照片", "对的")
    c.looked()


WALKS: dict[str, Walk] = {
    "paper": Walk(
        "li_worker", ("登记", "还有"), ("纸上记", "打印这周的单子", "王阿姨"), "SELECT count(*) FROM sheet"
    ),
    "paper, one that came back": Walk(
        "li_worker", ("登记", "还有"), ("纸上记", "交回来的单子", "=1", "=3月17日", "=周一 李爹爹 打扫 2", "记完了", "没有签", "对的"),
        LOGGED, a_sheet,
    ),
    "sheet": Walk(
        "li_worker", ("=单子1",),
        ("今天交的", "周一 16日", "李爹爹", "打扫卫生", "=2小时", "=周二 张婆婆 饭 1", "记完了", "有的签了", "第1次", "选好了",
         "去掉一次", "第2次", "都签了", "对的"),
        LOGGED, a_sheet,
    ),
    "sheet, refused by a rule": Walk(
        "li_worker", ("=单子1",),
        ("今天交的", "周一 16日", "不止一位", "李爹爹", "张婆婆", "选好了", "打扫卫生", "=20小时", "做了多久", "1小时", "记完了", "没有签", "对的"),
        LOGGED, a_sheet,
    ),
    "sheet-visits": Walk("li_worker", ("看看记的",), ("第1次",), CARDS, an_entered_sheet),
}  # fmt: skip
