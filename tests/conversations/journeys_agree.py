"""The journeys of 服务约定, and of what volunteers offer."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Tongue


async def plan(c: Community, t: Tongue) -> None:
    """A care plan: written item by item, changed at the elder's wish, agreed to, accepted by the street, and seen again."""
    li, elder, zhao = c.li_worker, c.li_elder, c.zhao_officer
    await taps(li, t("home-enrol"), t("button-more"), t("button-more"), t("enrol-to-care-plan"), "李爹爹")
    await taps(li, t("service-meals"), t.times(2))
    await li.says(t.either("周二周五", "Tue and Fri"))
    await taps(li, t("make-plan-noon"), t("60"))
    await li.says(t.either("少放盐", "little salt"))
    await taps(
        li, t("make-plan-add"), t("service-cleaning"), t.times(1), t("make-plan-any"), t("make-plan-morning")
    )
    await taps(li, t("120"), t("answer-nothing"), t("make-plan-enough"), t("make-plan-monday"))
    await taps(li, t.name("make-plan-ask", "李爹爹"), t("button-yes"))
    await elder.taps(t("button-wish-plan"))
    await elder.says(t.either("打扫下午来吧", "clean in the afternoon please"))
    await taps(li, t("home-today"), t("go-plans-due"), t("button-redo-plan"), t("make-plan-drop"), t.item(2))
    await taps(
        li,
        t("make-plan-add"),
        t("service-cleaning"),
        t.times(1),
        t("make-plan-any"),
        t("make-plan-afternoon"),
    )
    await taps(li, t("120"), t("answer-nothing"), t("make-plan-enough"), t("make-plan-monday"))
    await taps(li, t.name("make-plan-ask", "李爹爹"), t("button-yes"))
    await elder.taps(t("button-agree-plan"))
    await taps(zhao, t("home-audit"), t("go-plans-to-decide"), t("button-accept-plan"))
    await taps(elder, t("home-more"), t("more-to-my-plan"))


async def my_time(c: Community, t: Tongue) -> None:
    """A volunteer says when, what, how far and how often; takes a rest and is back early; the worker sets it for another."""
    wang, li = c.wang, c.li_worker
    await taps(wang, t("home-more"), t("more-to-my-time"), t("my-time-to-hours"))
    await wang.says(t.either("周一到周五", "Monday to Friday"))
    await taps(wang, t("when-morning"), t("my-time-another"))
    await wang.says(t.either("周六", "Sat"))
    await wang.says(t.either("下午两点到四点", "2 to 4 pm"))
    await taps(wang, t("my-time-enough"), t("button-yes"))
    await wang.says(t("word-my-time"))
    await taps(
        wang,
        t("my-time-to-services"),
        t("service-meals"),
        t("service-cleaning"),
        t("several-done"),
        t("button-yes"),
    )
    await wang.says(t("word-my-time"))
    await taps(
        wang,
        t("my-time-to-about"),
        t("about-woman"),
        t("about-no-dog"),
        t("button-more"),
        t("about-night"),
        t("several-done"),
    )
    await wang.taps(t("button-yes"))
    await wang.says(t("word-my-time"))
    await taps(wang, t("my-time-to-rest"), t("my-time-rest-7"), t("button-yes"))
    await wang.says(t("word-my-time"))
    await taps(wang, t("my-time-to-rest"), t("my-time-back"))
    page = (t("home-enrol"), t("button-more"), t("button-more"), t("enrol-to-volunteer-page"), "刘师傅")
    await taps(li, *page, t("volunteer-page-time"), t("my-time-to-reach"), t("my-time-estate"))
    await li.says(t.either("银湖小区", "Silver Lake estate"))
    await li.taps(t("button-yes"))
    await taps(
        li, *page, t("volunteer-page-training"), t("service-clinic"), t("training-today"), t("button-yes")
    )
