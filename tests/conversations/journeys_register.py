"""The journeys of the register: an elder's page, finding somebody, a roster in and out."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_roster import sheet
from tests.conversations.tongue import Tongue


async def register(c: Community, t: Tongue) -> None:
    """A worker finds an elder by a part of the name, reads the page, notes how she manages; the street looks for her too."""
    li, zhao = c.li_worker, c.zhao_officer
    await taps(li, t("home-enrol"), t("button-more"), t("button-more"), t("enrol-to-search"))
    await li.says("国强")
    await taps(li, "陈爷爷", t("page-facts"), t("button-more"), t("fact-lives-with"))
    usual = t("usual-lives-with").split("|")
    await taps(li, usual[0], t("button-yes"), t("button-next-fact"), t("fact-contact"))
    await li.says(t.either("女儿陈梅 13900001111", "daughter Chen Mei 13900001111"))
    await taps(li, t("button-yes"), t("button-next-fact"), t("button-cancel"))
    await taps(
        li, t("home-enrol"), t("button-more"), t("button-more"), t("enrol-to-search"), t("search-by-unseen")
    )
    await li.taps(t("button-cancel"))
    await taps(zhao, t("home-more"), t("more-to-search"), t("search-by-estate"), "银湖小区", "陈爷爷")


async def roster(c: Community, t: Tongue) -> None:
    """A worker sends the street's sheet: one row is in doubt; put right, it is asked about once, and kept as a whole."""
    li = c.li_worker
    headers = ("序号", "老人姓名", "出生年月", "身份证号码", "老人类别", "现住址", "楼长")
    zhou = (1, "周桂花", "1944年1月9日", "", "独居", "银湖小区5栋201", "刘师傅")
    wu = (2, "吴有才", "1941年5月", "", "空巢", "银湖小区6栋302", "刘师傅")
    await li.sends("document", "street.xlsx", sheet(zhou, wu, headers=headers, titles=("服务对象名单",)))
    await taps(li, t("button-roster-ask"), t("roster-column-none"), t("roster-signed"), t("button-yes"))
    right = (2, "吴有才", "1941年5月3日", "", "空巢", "银湖小区6栋302", "刘师傅")
    await li.sends("document", "street.xlsx", sheet(zhou, right, headers=headers, titles=("服务对象名单",)))
    await taps(li, t("button-roster-ask"), t("roster-signed"), t("button-yes"), t("button-roster-keep"))
    await taps(
        li, t("home-enrol"), t("button-more"), t("button-more"), t("enrol-to-rosters"), t("roster-theirs")
    )
