"""The journeys of the register: an elder's page, finding somebody."""

from typing import TYPE_CHECKING

from tests.community import taps
from tests.conftest import Community

if TYPE_CHECKING:
    from tests.conversations.journeys import Tongue


async def register(c: Community, t: "Tongue") -> None:
    """A worker finds an elder by a part of the name, reads the page, notes how she manages; the street looks for her too."""
    li, zhao = c.li_worker, c.zhao_officer
    await taps(li, t("home-enrol"), t("button-more"), t("enrol-to-search"))
    await li.says("国强")
    await taps(li, "陈爷爷", t("page-facts"), t("button-more"), t("fact-lives-with"))
    usual = t("usual-lives-with").split("|")
    await taps(li, usual[0], t("button-yes"), t("button-next-fact"), t("fact-contact"))
    await li.says(t.either("女儿陈梅 13900001111", "daughter Chen Mei 13900001111"))
    await taps(li, t("button-yes"), t("button-next-fact"), t("button-cancel"))
    await taps(li, t("home-enrol"), t("button-more"), t("enrol-to-search"), t("search-by-unseen"))
    await li.taps(t("button-cancel"))
    await taps(zhao, t("home-more"), t("more-to-search"), t("search-by-estate"), "银湖小区", "陈爷爷")
