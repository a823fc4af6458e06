"""The journeys of contacts, and of people without a phone."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Tongue


async def contact(c: Community, t: Tongue) -> None:
    """A volunteer rings; eight days later the worker rings who had no contact, something is the matter, and the rate."""
    await c.wang.says(t("word-contact"))
    await taps(c.wang, "李爹爹", t("contact-call-well"))
    c.world.clock.moves(days=8)
    await taps(c.li_worker, t("home-today"), t("go-contacts-due"), t.line("contacts-call-well", 2))
    await taps(c.zhang_relative, t("home-more"), t("more-to-contact"), t("contact-video-well"))
    await taps(c.wang, t("home-more"), t("more-to-contact"), "陈爷爷", t("contact-trouble-label"))
    await c.wang.taps(t("contact-how-visit"))
    await c.wang.says(t.either("腿疼,两天没出门", "sore leg, indoors for two days"))
    await taps(c.wang, t("button-undo"))
    await taps(c.li_worker, t("home-more"), t("more-to-contact"), "李爹爹", t("contact-visit-well"))
    await taps(c.zhao_officer, t("home-more"), t("more-to-monthly-contacts"), t("button-why"))


async def behalf(c: Community, t: Tongue) -> None:
    """A volunteer and an elder without phones: a visit, what the elder says of it, points, and what to tell them."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("enrol-to-volunteer"))
    for said in ("韩长生", "1960-1-1"):
        await li.says(said)
    await li.taps(t("way-paper"))
    await li.says("师傅")
    await li.taps(t("paper-signed"))
    await li.says("02783005678")
    await li.taps(t("button-yes"))
    await taps(li, t("home-enrol"), t("enrol-to-page"), "陈爷爷", t("page-care"), "韩师傅", t("several-done"))
    to_behalf = (t("home-enrol"), t("button-more"), t("enrol-to-behalf"))
    await taps(li, *to_behalf, "韩师傅", t("behalf-log"))
    await li.says(
        t.either("昨天下午三点到五点给陈爷爷打扫卫生", "cleaned for 陈爷爷 yesterday afternoon from 3 to 5")
    )
    await taps(li, t("button-yes"), t("button-told"))
    await taps(li, *to_behalf, "陈爷爷", t("behalf-came"), t("answer-came"), t("recorded-call"))
    await taps(c.zhou_worker, t("home-verify"), t("button-verify"))
    await taps(c.zhao_officer, t("home-audit"), t("button-audit"))
    await taps(li, *to_behalf, "韩师傅", t("behalf-give"), "王阿姨", t.many(2), t("button-yes"))
