"""帮帮邻居 with more than fits on a message: three at a time, and how many more there are."""

from tests.community import taps
from tests.conftest import Community
from tests.conversations.week_of import wants


async def much_is_wanted(community: Community) -> None:
    """Five visits of next week that nobody has taken."""
    for weekday, service in enumerate(("cleaning", "meals", "company", "errands", "check-in"), start=1):
        await wants(community, "李大山", service, weekday)


async def test_three_at_a_time_and_how_many_more(community: Community) -> None:
    liu = community.liu
    await much_is_wanted(community)
    await liu.taps("帮帮邻居")
    assert liu.sees("邻居要人帮忙:\n1. ").labels == ("我去第1件", "我去第2件", "我去第3件", "还有2件")
    await liu.taps("还有2件")
    page = liu.sees("邻居要人帮忙:\n4. ", "\n5. ")
    assert page.labels == ("我去第4件", "我去第5件")
    await liu.taps("我去第5件")
    liu.sees("说好了您去:李爹爹")
    community.looked()


async def test_a_page_that_has_become_shorter_begins_again_and_an_empty_one_says_so(
    community: Community,
) -> None:
    wang, liu = community.wang, community.liu
    for weekday, service in enumerate(("cleaning", "meals", "company", "errands"), start=1):
        await wants(community, "李大山", service, weekday)
    await liu.taps("帮帮邻居")
    card = liu.sees("还有1件")
    await taps(wang, "帮帮邻居", "我去第1件")
    community.looked()
    await liu.taps("还有1件")
    liu.sees("邻居要人帮忙:\n1. ")
    for _ in range(3):
        await taps(wang, "帮帮邻居", "我去第1件")
    community.looked()
    await liu.taps_old(liu.screen.bubbles[-1], "我去第1件")
    community.looked()
    assert card.labels[-1] == "还有1件"
    await liu.taps("还有1件")
    liu.sees("别的没有了。谢谢您!")
    community.looked()


async def test_a_forged_page_begins_at_the_first(community: Community) -> None:
    await much_is_wanted(community)
    await community.liu.taps("帮帮邻居")
    for page in (77, -3):
        community.liu.person.forges(f"neighbours:{page}:0", 1)
        await community.town.moves_on(community.liu)
        assert "\n1. " in community.liu.screen.bubbles[-1].text
    community.looked()
