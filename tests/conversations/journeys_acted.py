"""Acted on the page: a daughter who asks in sentences, an alarm answered in words, three answers that lead nowhere."""

from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def daughter_in_words(c: Community, t: Tongue) -> None:
    """小张 asks how her mother is, asks for help, thinks better of the day, and has nothing to add."""
    daughter = c.zhang_relative
    await c.wang.says(t.either("今天上午给张婆婆打扫一小时", "cleaned for 张婆婆 this morning, one hour"))
    await c.wang.says(t.either("对的", "yes"))
    await daughter.says(t.either("今天有人来过我妈那里吗", "has anybody been to see mum"))
    await daughter.says(
        t.either("请人明天上午陪我妈看病", "can somebody take my mum to the clinic tomorrow morning")
    )
    await daughter.says(t.either("不是明天,是后天", "no, on 20 March"))
    await daughter.says(t.either("没有要交代的", "nothing to say"))
    await daughter.says(t.either("好的", "yes"))


async def alarm_in_words(c: Community, t: Tongue) -> None:
    """李爹爹 falls and says 是; 张婆婆 touched the wrong word and says so."""
    await c.li_elder.says(t.either("我摔倒了", "I fell and can't get up"))
    await c.li_elder.says(t.either("是的", "yes"))
    await c.zhang_elder.taps(t("home-urgent"))
    await c.zhang_elder.says(t.either("我按错了", "it was a mistake"))


async def stuck(c: Community, t: Tongue) -> None:
    """Three answers that lead nowhere: the worker hears whom to ring."""
    await c.wang.taps(t("home-log"))
    await c.wang.taps("李爹爹")
    for said in ("咕噜咕", "叽里呱", "啊啦巴"):
        await c.wang.says(said)


JOURNEYS: dict[str, Journey] = {
    "daughter_in_words": daughter_in_words, "alarm_in_words": alarm_in_words, "stuck": stuck,
}  # fmt: skip
