"""Buttons of a paper sheet in the wrong hands."""

from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.security.test_forged import changes_nothing, data
from tests.security.walks_paper import an_entered_sheet


async def test_forged_callback_a_sheet_is_the_communitys(community: Community) -> None:
    """Nobody but its workers opens it; its photo is for them and their street alone."""
    await an_entered_sheet(community)
    li = community.li_worker
    wu = await worker_of_another(community)
    again, kept = data(li, "接着记"), data(li, "看看记的")
    others = (
        community.wang,
        community.liu,
        community.li_elder,
        community.zhang_relative,
        community.zhao_officer,
        community.bureau,
        wu,
    )
    await changes_nothing(community, *((one, forged, 1) for one in others for forged in (again, kept)))
    await changes_nothing(
        community, (li, "sheet:99:1", 1), (li, "sheet-visits:99:1", 1), (li, "see-sheet:99:1", 1)
    )
    for one in (community.wang, community.li_elder, community.zhang_relative, community.bureau, wu):
        await changes_nothing(community, (one, "see-sheet:1:1", 1))


async def test_forged_callback_a_button_of_before_shows_how_the_sheet_stands(community: Community) -> None:
    """Whatever revision it was shown for: the sheet is opened as it is now, and nothing is written by that."""
    await an_entered_sheet(community)
    li = community.li_worker
    await taps(li, "看看记的", "第1次", "撤回")
    community.looked()
    li.person.forges("sheet:1:0", 1)
    await community.town.moves_on(li)
    assert "已经记上的" not in li.sees("哪天去的").text
    li.person.forges("see-sheet:1:0", 1)
    await community.town.moves_on(li)
    li.sees("还没有照片")
    li.person.forges("sheet-visits:1:0", 1)
    await community.town.moves_on(li)
    li.sees("看哪一次", "第1次")
