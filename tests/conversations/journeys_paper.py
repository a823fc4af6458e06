"""The journey of a paper sheet: printed for a volunteer without a phone, handed in, entered, borne out by its photo."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.tongue import Journey, Tongue


async def paper(c: Community, t: Tongue) -> None:
    """A volunteer without a phone gets a sheet for the week; it comes back, is entered, and a colleague verifies it."""
    li = c.li_worker
    await taps(li, t("home-enrol"), t("enrol-to-volunteer"))
    for said in ("韩长生", "1960-1-1"):
        await li.says(said)
    await li.taps(t("way-paper"))
    await li.says("师傅")
    await li.taps(t("paper-signed"))
    await li.says("02783005678")
    await li.taps(t("button-yes"))
    for elder in ("李爹爹", "陈爷爷"):
        await taps(
            li, t("home-enrol"), t("enrol-to-page"), elder, t("page-care"), "韩师傅", t("several-done")
        )
    c.town.lines.clear()
    await li.says(t("enrol-to-sheets"))
    await taps(li, t("paper-this-week"), "韩师傅")
    c.world.clock.moves(days=5)
    await li.says(t.either("单子1", "sheet 1"))
    await li.taps(t("sheet-came-0"))
    await li.says(t.either("周一 1 扫 2\n周二 2 饭 1\n周三 9 饭 1", "mon 1 C 2\ntue 2 M 1\nwed 9 M 1"))
    await taps(
        li, t.either("周五 20日", "Fri 20"), "陈爷爷", t("service-company"), t("60"), t("sheet-done-label")
    )
    await li.sends("photo")
    await taps(li, t("sheet-signed-some"), *(t.line("confirm-for-number", number) for number in (1, 2)))
    await taps(li, t("several-done"), t("button-yes"))
    await taps(c.zhou_worker, t("home-verify"), t("button-see-sheet"), t("button-verify"))


JOURNEYS: dict[str, Journey] = {"paper": paper}
