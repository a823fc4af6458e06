"""Journeys in plain words, and of somebody who goes away: journeys.py has the others."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Tongue


async def words(c: Community, t: Tongue) -> None:
    """A volunteer says whom points go to; a doubtful name is asked about; what has no talk yet has a kind answer."""
    wang = c.wang
    visit = (
        t("home-log"),
        "李爹爹",
        t("service-cleaning"),
        t("day-today-morning"),
        t("120"),
        t("button-yes"),
    )
    await taps(wang, *visit)
    await taps(c.li_worker, t("home-verify"), t("button-verify"))
    await taps(c.zhao_officer, t("home-audit"), t("button-audit"))
    await wang.says(t.either("把得刘师傅半分", "give 刘师傅 0.5 points"))
    await wang.taps(t("button-yes"))
    await wang.says(t.either("送李婆婆1分", "give 李婆婆 1 point"))
    await taps(wang, "李爹爹", t("button-yes"))
    await wang.says(t.either("有人要我的验证码", "somebody asked for my code"))
    await wang.taps(t("home-community"))
    await wang.says(t.either("能不能找个人来陪我", "can somebody come"))


async def away(c: Community, t: Tongue) -> None:
    """A worker goes away for three days; a colleague stands in, hears what is urgent, has the card; then she is back."""
    li = c.li_worker
    await taps(li, t("home-more"), t("more-to-away"), t("away-today"))
    await li.says(t.either("三天", "3 days"))
    await taps(li, "小周", t("button-yes"))
    await taps(
        c.wang,
        t("home-log"),
        "李爹爹",
        t("service-cleaning"),
        t("day-today-morning"),
        t("60"),
        t("button-yes"),
    )
    await taps(c.li_elder, t("button-not-come"), t("button-not-come"))
    c.world.clock.moves(hours=16, minutes=30)
    assert c.world.app is not None
    await c.world.app.ticker.tick()
    await c.town.moves_on()
    await li.says(t.either("提前回来", "back early"))
    await taps(li, t("away-back-now"), t("button-yes"))
