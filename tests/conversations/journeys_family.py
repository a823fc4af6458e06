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

    monthly = t("usual-does").split("|")[1]
    await _page(c, t, "张婆婆", t("page-family"), t("elder-family-to-duty"), "小张", monthly, t("button-yes"))
    await _page(c, t, "张婆婆", t("page-family"), t("elder-family-to-talked"), "小张", t("past-day-1"))
    await li.says(t.either("说好每月回来一次", "will come home once a month"))
    await li.taps(t("button-yes"))
    await _page(
        c, t, "张婆婆", t("page-family"), t("elder-family-to-shares"), t("share-health"), t("several-done")
    )
    await taps(li, t("agreed-spoken"), t("button-yes"))


async def pairing(c: Community, t: Tongue) -> None:
    """A volunteer is paired with an elder, then an organisation; the volunteer sees where; one pairing ends."""
    li = c.li_worker

    willing = (t("past-day-0"), t("pairing-both-willing"), t("button-yes"))
    await _page(c, t, "陈爷爷", t("page-pairing"), t("pairing-to-volunteer"), "刘师傅", *willing)
    await taps(c.liu, t("home-more"), t("more-to-my-elders"))
    await _page(c, t, "陈爷爷", t("page-pairing"), t("pairing-to-organisation"))
    for said in (
        t.either("银湖志愿队", "Silver Lake helpers"),
        t.either("周队长", "Captain Zhou"),
        "02783007788",
    ):
        await li.says(said)
    await taps(li, *willing)
    why = t("usual-pairing-ends").split("|")[1]
    await _page(c, t, "陈爷爷", t("page-pairing"), t("pairing-to-end"), "王阿姨", why, t("button-yes"))


async def directory(c: Community, t: Tongue) -> None:
    """A worker enters a place; an elder reads what neighbours do and what is nearby, with a phone to tap."""
    li, elder = c.li_worker, c.li_elder
    await li.taps(t("home-more"))
    await li.picks(t("more-to-directory"))
    await taps(li, t("directory-add"), t("place-kind-meals"))
    await li.says(t.either("银湖老年食堂", "Silver Lake canteen"))
    await li.says(t.either("银湖小区东门", "east gate"))
    await taps(li, t("usual-place-hours").split("|")[2])
    await li.says("027-8300 6677")
    await li.says(t.either("午饭8元,满80岁减2元", "lunch 8 yuan, 6 from 80 on"))
    await taps(li, t("button-yes"))
    await taps(elder, t("home-more"), t("more-to-catalogue"), t("service-clinic"))
    await taps(
        elder, t("home-more"), t("more-to-directory"), t("place-kind-meals"), t.line("directory-look", 1)
    )


async def referral(c: Community, t: Tongue) -> None:
    """A worker refers an elder; a week later it is asked whether it helped: not yet, no, then yes; the elder is asked too."""
    li = c.li_worker
    await _page(c, t, "李爹爹", t("page-referral"))
    await li.says(t.either("银湖卫生站", "Silver Lake clinic"))
    await li.says(t.either("配老花镜", "reading glasses"))
    await taps(li, t("ask-in-7"), t("button-yes"))
    c.world.clock.moves(days=7)
    await taps(li, t("home-today"), t("go-referrals"), t("button-referral-not-yet"), t("ask-in-7"))
    c.world.clock.moves(days=7)
    await taps(li, t("home-today"), t("go-referrals"), t("button-referral-not-helped"), t("referral-go-on"))
    await li.says(t.either("区眼科医院", "the eye clinic"))
    await li.says(t.either("配老花镜", "reading glasses"))
    await taps(li, t("ask-in-7"), t("button-yes"))
    await _page(c, t, "李爹爹", t("page-referral"), t("refer-ask"), t("button-referral-helped"))
    await c.li_elder.taps(t("button-referral-did-help"))


async def _page(c: Community, t: Tongue, elder: str, what: str, *labels: str) -> None:
    """From an elder's page on."""
    await taps(c.li_worker, t("home-enrol"), t("enrol-to-page"), elder)
    await c.li_worker.picks(what)
    await taps(c.li_worker, *labels)


JOURNEYS: dict[str, Journey] = {
    "my_family": my_family, "family_duty": family_duty, "pairing": pairing, "directory": directory, "referral": referral,
}  # fmt: skip
