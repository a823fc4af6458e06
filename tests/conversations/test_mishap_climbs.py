"""出了点事 while nobody of community and street is there: the district hears where, how many and which, and no name."""

from datetime import date

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_come import promised
from tests.conversations.test_requests_stand_in import workers_are_away

TODAY = date(2026, 3, 18)


async def the_street_is_away(community: Community) -> None:
    zhao = community.zhao_officer
    await taps(zhao, "更多", "请假代班")
    for said in ("今天", "三天"):
        await zhao.says(said)
    await taps(zhao, "先不请人", "对的")
    community.looked()


async def test_the_district_reads_a_number_and_no_name(community: Community) -> None:
    wang, bureau, li = community.wang, community.bureau, community.li_worker
    await promised(community, start=840)
    await workers_are_away(community)
    await the_street_is_away(community)
    await taps(wang, "做完了", "对的", "出了点事", "东西坏了")
    await wang.says("李爹爹家的碗打碎了一个")
    card = next(one for one in bureau.unseen if "出了点事" in one.text)
    assert card.text == "⚠ 银湖社区出了点事,社区和街道都没有人在。请找人去问。\n编号1;还没处理的,一共1件。"
    assert card.labels == ()
    mine = next(one for one in li.unseen if "东西坏了:李大山家。王秀兰说的" in one.text)
    assert "编号1" in mine.text.splitlines()
    community.looked()
    await li.taps("处理好了")
    assert "银湖社区的那件事(编号1)处理好了。" in bureau.screen.text
    community.looked()
