"""The journey of a community's own words."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def own_words(c: Community, t: Tongue) -> None:
    """A sentence is not understood; the worker writes down what it means; it is, from then on; one goes again."""
    li, wang = c.li_worker, c.wang
    opens = (t("home-more"), t("button-more"), t("more-to-own-words"))
    said = t.either("昨天陪李爹爹去幸福食堂一个小时", "yesterday with 李爹爹 to the big canteen for an hour")
    await wang.says(said)
    await wang.taps(t("button-cancel"))
    await taps(li, *opens, t("own-words-add"))
    await li.says(t.either("去幸福食堂", "big canteen"))
    await taps(li, t("service-meals"), t("button-yes"))
    await wang.says(said)
    await wang.taps(t("button-yes"))
    await taps(li, *opens, t("own-words-add"))
    await li.says(t.either("湖边亭子", "lake hut"))
    await taps(li, t("button-more"), t("own-words-place"), t("button-yes"))
    await taps(li, *opens, t("own-words-take-out"), t.either("湖边亭子", "lake hut"), t("button-yes"))


JOURNEYS: dict[str, Journey] = {"own_words": own_words}
