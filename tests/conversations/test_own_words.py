"""我们的说法: what a community says in words of its own is understood there, and nowhere else."""

import pytest

from bot.actions.own_words import OWN_WORDS_MAX
from bot.store import own_words, units
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour


async def opens(community: Community, *then: str) -> None:
    """我们的说法 before 小李; what was tapped on the way there is looked at already."""
    await taps(community.li_worker, "更多", "还有")
    community.looked()
    await taps(community.li_worker, "我们的说法", *then)


async def adds(community: Community, word: str, *meaning: str) -> None:
    await opens(community, "加一个")
    await community.li_worker.says(word)
    await taps(community.li_worker, *meaning)
    community.looked()
    await community.li_worker.taps("对的")
    community.li_worker.sees(f"“{word}”记下了")


async def starts(community: Community, neighbour: Neighbour, *labels: str) -> None:
    await taps(neighbour, *labels)
    community.looked()


async def test_a_word_is_read_back_and_from_then_on_understood(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await wang.says("昨天陪李爹爹去幸福食堂一个小时")
    wang.sees("帮了什么忙")
    await starts(community, wang, "算了")
    await opens(community)
    assert li.sees("大家平时有自己的说法").labels[:1] == ("加一个",)
    await li.taps("加一个")
    li.sees("大家怎么说")
    await li.says("去幸福食堂")
    li.sees("大家说“去幸福食堂”,是说什么", "送饭做饭")
    await li.taps("送饭做饭")
    li.sees("以后有人说“去幸福食堂”,就当是:送饭做饭")
    await li.taps("对的")
    community.looked()
    await wang.says("昨天陪李爹爹去幸福食堂一个小时")
    wang.sees("李爹爹", "送饭做饭", "1小时", "对不对")
    await taps(wang, "对的")
    community.looked()


async def test_it_is_heard_where_a_question_is_open_too(community: Community) -> None:
    wang, elder = community.wang, community.li_elder
    await adds(community, "扯白", "还有", "聊天做伴")
    await starts(community, wang, "记一次服务", "李爹爹")
    await wang.says("扯白")
    wang.sees("哪一天")
    await wang.says("不是,昨天去扯白的,一个小时")
    wang.sees("聊天做伴", "1小时", "对不对")
    await starts(community, wang, "算了")
    await starts(community, elder, "请人帮忙")
    await elder.says("扯白")
    elder.sees("什么时候来")
    await starts(community, elder, "算了")
    await elder.says("后天下午3点想请人来扯白")
    elder.sees("要先说一声什么吗")
    await elder.taps("没有")
    elder.sees("聊天做伴")
    community.looked()


async def test_a_place_is_nobody(community: Community) -> None:
    """医院后门 has a service in it."""
    wang = community.wang
    await adds(community, "医院后门", "还有", "一个地方")
    await wang.says("昨天到医院后门陪李爹爹聊天一个小时")
    wang.sees("李爹爹", "聊天做伴", "1小时", "对不对")
    community.looked()


async def test_a_word_is_taken_out_again_and_not_understood_any_more(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await adds(community, "去幸福食堂", "送饭做饭")
    await adds(community, "湖边亭子", "还有", "一个地方")
    await opens(community)
    assert li.sees("送饭做饭:去幸福食堂\n一个地方:湖边亭子").labels[:2] == ("加一个", "去掉一个")
    await starts(community, li, "去掉一个")
    await li.taps("去幸福食堂")
    li.sees("去掉“去幸福食堂”,对吗")
    await li.taps("对的")
    li.sees("“去幸福食堂”去掉了")
    await opens(community)
    assert "食堂" not in li.sees("一个地方:湖边亭子").text
    await starts(community, li, "算了")
    await wang.says("昨天陪李爹爹去幸福食堂一个小时")
    wang.sees("帮了什么忙")
    community.looked()


async def test_a_word_that_is_there_may_mean_something_else_from_now_on(community: Community) -> None:
    li = community.li_worker
    await adds(community, "去食堂", "送饭做饭")
    await adds(community, "去食堂", "还有", "聊天做伴")
    await opens(community)
    assert "送饭做饭" not in li.sees("聊天做伴:去食堂").text
    community.looked()


@pytest.mark.parametrize("said", ["饭", "很长很长的一个说法真的太长", "救命", "对", "煤气站", "3号楼"])
async def test_what_is_no_word_is_asked_again(community: Community, said: str) -> None:
    """Too short, too long, danger, an answer, a number: nothing is kept."""
    li = community.li_worker
    await opens(community, "加一个")
    await li.says(said)
    community.looked()
    assert await community.count("own_word") == 0


async def test_danger_stays_danger(community: Community) -> None:
    """摔了一跤 is heard whatever stands in the list."""
    wang = community.wang
    await adds(community, "老地方", "还有", "一个地方")
    await wang.says("李爹爹在老地方摔了一跤起不来")
    wang.sees("120")
    community.looked()


async def keeps(community: Community, count: int, *, elsewhere: bool = False) -> None:
    """So many words of 小李's community, or of another in the same street, as if written down before."""

    async def work(tx: Tx) -> None:
        person_id = int((await tx.one("SELECT min(id) AS id FROM person"))["id"])
        [home] = [int(one["id"]) for one in await tx.all("SELECT id FROM unit WHERE name = '银湖社区'")]
        street = (await units.line_up(tx, home))[1]
        unit_id = (await units.add(tx, "community", "金湖社区", street.id)).id if elsewhere else home
        for number in range(count):
            await own_words.put(tx, unit_id, "擂咚" + chr(ord("一") + number), "company", person_id)

    assert community.world.app is not None
    await community.world.app.database.turn(work, "words of before")


async def test_the_words_of_another_community_are_not_understood_here(community: Community) -> None:
    wang = community.wang
    await keeps(community, 1, elsewhere=True)
    await wang.says("昨天陪李爹爹擂咚一一个小时")
    wang.sees("帮了什么忙")
    await wang.taps("算了")
    community.looked()
    await keeps(community, 1)
    await wang.says("昨天陪李爹爹擂咚一一个小时")
    wang.sees("李爹爹 聊天做伴", "1小时")


async def test_a_list_has_an_end(community: Community) -> None:
    """As many as are read in one message; then one has to go before another comes."""
    await keeps(community, OWN_WORDS_MAX)
    await opens(community)
    assert community.li_worker.sees("大家的说法").labels[:1] == ("去掉一个",)
    community.looked()
