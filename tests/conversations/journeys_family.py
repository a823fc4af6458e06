"""The journeys of relatives, pairing, the directory and referral."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def my_family(c: Community, t: Tongue) -> None:
    """A volunteer leaves a line for the family; the elder keeps it from the children, then takes all of it back."""
    wang, elder, daughter = c.wang, c.zhang_elder, c.zhang_relative
    visit = (t("home-log"), "张婆婆", t("service-cleaning"), t("day-today-morning"), t("60"), t("button-yes"))
    await taps(wang, *visit, t("button-leave-note"))
    await wang.says(t.either("今天精神好,中午吃了一大碗饭", "in good spirits, ate well"))
    await taps(daughter, t("home-family"))
    await taps(elder, t("button-came"), t("button-hide-note"))
    await taps(c.li_worker, t("home-verify"), t("button-verify"))
    await taps(elder, t("home-more"), t("more-to-my-family"), t("my-share-health"), t("button-share-nothing"))
    await taps(daughter, t("home-family"))


async def family_duty(c: Community, t: Tongue) -> None:
    """A worker notes who of the family does what, when they were spoken to, and what the elder lets them know."""
    li = c.li_worker
    of_zhang = (t("home-enrol"), t("enrol-to-page"), "张婆婆", t("button-more"), t("page-family"))
    await taps(
        li, *of_zhang, t("elder-family-to-duty"), "小张", t("usual-does").split("|")[1], t("button-yes")
    )
    await taps(li, *of_zhang, t("elder-family-to-talked"), "小张", t("past-day-1"))
    await li.says(t.either("说好每月回来一次", "will come home once a month"))
    await li.taps(t("button-yes"))
    await taps(li, *of_zhang, t("elder-family-to-shares"), t("share-health"), t("several-done"))
    await taps(li, t("agreed-spoken"), t("button-yes"))


async def pairing(c: Community, t: Tongue) -> None:
    """A volunteer is paired with an elder, then an organisation; the volunteer sees where; one pairing ends."""
    li = c.li_worker
    of_chen = (t("home-enrol"), t("enrol-to-page"), "陈爷爷", t("button-more"), t("page-pairing"))
    willing = (t("past-day-0"), t("pairing-both-willing"), t("button-yes"))
    await taps(li, *of_chen, t("pairing-to-volunteer"), "刘师傅", *willing)
    await taps(c.liu, t("home-more"), t("more-to-my-elders"))
    await taps(li, *of_chen, t("pairing-to-organisation"))
    for said in (
        t.either("银湖志愿队", "Silver Lake helpers"),
        t.either("周队长", "Captain Zhou"),
        "02783007788",
    ):
        await li.says(said)
    await taps(li, *willing)
    why = t("usual-pairing-ends").split("|")[1]
    await taps(li, *of_chen, t("pairing-to-end"), "王阿姨", why, t("button-yes"))


JOURNEYS: dict[str, Journey] = {"my_family": my_family, "family_duty": family_duty, "pairing": pairing}
