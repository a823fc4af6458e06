"""The WeChat group: a stretch of it is pasted, a list too, and what goes the other way."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue

CHAT = """王秀兰:
昨天下午给李爹爹送饭半小时
刘建国:
收到👍
静水流深:
昨天陪张婆婆聊天一个小时
王秀兰:
[图片]
刘建国:
明天我去李爹爹家打扫
小李:
辛苦大家了"""
CHAT_EN = """王秀兰:
cooked for 李爹爹 yesterday afternoon, half an hour
刘建国:
👍
静水流深:
sat with 张婆婆 yesterday, one hour
王秀兰:
[Photo]
刘建国:
tomorrow I will clean for 李爹爹
小李:
thank you all"""
LIST = """#接龙
周三送饭

1. 王秀兰 李爹爹 半小时
2. 王秀兰 张婆婆 40分钟
3. 刘建国 +1"""
LIST_EN = """#接龙
Wednesday meals

1. 王秀兰 李爹爹 30 minutes
2. 王秀兰 张婆婆 40 minutes
3. 刘建国 +1"""


async def group(c: Community, t: Tongue) -> None:
    """小李 pastes a stretch of the WeChat group; one line is clear, one is asked about; then a 接龙; thanks go back."""
    li = c.li_worker
    await li.says(t.either(CHAT, CHAT_EN))
    await taps(li, t("relay-log"), t("relay-each"), "王阿姨", t("button-yes"))
    await li.says(t.either(CHAT, CHAT_EN))
    await li.taps(t("button-cancel"))
    await li.says(t.either(LIST, LIST_EN))
    await taps(li, t("past-day-0"), t("relay-log"), t("relay-each"), t("relay-skip"))
    await taps(li, t("home-more"), t("more-to-relay"), t("relay-copy-week"))
    await taps(li, t("home-more"), t("more-to-relay"), t("relay-copy-thanks"))
    await c.li_elder.says(
        t.either("后天下午3点想请人来陪我说说话", "need somebody to chat with me on 20 March 3pm")
    )
    await c.li_elder.says(t.either("没有", "nothing"))
    await c.li_elder.says(t.either("对的", "yes"))
    await taps(li, t("home-requests"), t.line("requests-open", 1), t("button-copy-request"))


JOURNEYS: dict[str, Journey] = {"group": group}
