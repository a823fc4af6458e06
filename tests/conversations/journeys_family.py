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


JOURNEYS: dict[str, Journey] = {"my_family": my_family}
