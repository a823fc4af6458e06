"""The journeys of asking for help: an elder, a daughter and the worker ask; neighbours answer; the worker phones."""

from bot.words import say
from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import TODAY, Journey, Tongue


async def ask(c: Community, t: Tongue) -> None:
    """An elder asks in taps; two neighbours are asked, the first goes; then in a sentence, and it is not needed any more."""
    elder = c.li_elder
    await taps(elder, t("home-ask"), t("service-cleaning"), t("ask-tomorrow-morning"))
    await elder.says(t.either("门铃坏了,敲门", "please knock"))
    await elder.taps(t("button-yes"))
    await c.wang.taps(t("button-take-offer"))
    await c.liu.taps(t("home-neighbours"))
    await elder.says(t.either("想请人后天下午3点来陪我聊聊天", "need somebody for a chat on 20 March 3pm"))
    await taps(elder, t("ask-nothing"), t("button-yes"))
    await c.wang.taps(t("button-leave-offer"))
    await c.liu.taps(t("button-take-offer"))
    await taps(elder, t("button-cancel-request"), t("button-yes"))


async def ask_for(c: Community, t: Tongue) -> None:
    """A daughter asks for her mother, first for what neighbours do not do; nobody is trained to go to the clinic."""
    daughter = c.zhang_relative
    await daughter.taps(t("home-ask-family"))
    await daughter.says(t.either("找个人给她打针", "an injection"))
    await taps(daughter, t("ask-instead-clinic"), t("ask-other-time"))
    await daughter.says(t.either("周五", "Friday"))
    await taps(daughter, t("ask-part-morning"), t("ask-nothing"), t("button-yes"))
    await taps(c.li_worker, t("button-open-request"), t("button-pass-on-request"), t("reason-doctor"))


async def requests(c: Community, t: Tongue) -> None:
    """The worker asks for an elder without a phone; both neighbours cannot; one is phoned, and goes."""
    li = c.li_worker
    await taps(li, t("home-requests"), t("requests-new"), "陈爷爷")
    await taps(li, t("service-meals"), t("ask-day-after-morning"), t("ask-nothing"), t("button-yes"))
    for volunteer in (c.wang, c.liu):
        await volunteer.taps(t("button-leave-offer"))
    await taps(li, t("home-today"), t("go-requests"), say(t.language, "requests-open", today=TODAY, number=1))
    await taps(li, t("button-find-helper"), "王阿姨", t("find-helper-agreed"))
    await taps(li, t("home-requests"))


JOURNEYS: dict[str, Journey] = {"ask": ask, "ask_for": ask_for, "requests": requests}
