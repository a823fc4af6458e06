"""送王阿姨3分: a plain sentence fills in whom and how many; a doubtful name is asked about, and all is read back."""

import pytest

from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.security.facts import number


async def two_points(community: Community) -> Neighbour:
    """王阿姨 has 2分 to use."""
    for day in ("昨天上午", "昨天下午"):
        await taps(community.wang, "记一次服务", "李爹爹", "打扫卫生", day, "1小时", "对的")
        await taps(community.li_worker, "待核实", "属实")
        await taps(community.zhao_officer, "待审核", "审核通过")
    community.looked()
    return community.wang


async def given(community: Community) -> int:
    return await number(community.world, "SELECT coalesce(sum(half_points), 0) FROM gift")


@pytest.mark.parametrize(
    "said", ["送刘师傅1分", "把得刘建国一分", "转给老刘1分", "give 刘师傅 1 point", "转1分得刘建国"]
)
async def test_a_sentence_is_read_back_before_anything_goes(community: Community, said: str) -> None:
    wang = await two_points(community)
    await wang.says(said)
    wang.sees("送给刘建国 1分,您还剩1分", "对的", "改一下")
    assert await given(community) == 0
    await wang.taps("对的")
    wang.sees("路上的:送给刘建国 1分")
    assert await given(community) == 2
    community.looked()


async def test_what_is_missing_is_asked(community: Community) -> None:
    wang = await two_points(community)
    await wang.says("送积分给刘师傅")
    wang.sees("送多少?您现在有2分能用")
    await wang.taps("半分")
    wang.sees("送给刘建国 半分")
    await wang.says("算了")
    community.looked()
    await wang.says("我要送1分给她")
    wang.sees("送给谁")
    await wang.taps("刘师傅")
    wang.sees("送给刘建国 1分")
    await wang.says("算了")
    community.looked()


async def test_a_doubtful_name_is_asked_about_and_never_guessed(community: Community) -> None:
    """李婆婆: a 李 there is, but a man."""
    wang = await two_points(community)
    await wang.says("送李婆婆1分")
    assert wang.sees("您是说下面哪一个", "送给谁").labels[0] == "李爹爹"
    assert await given(community) == 0
    await wang.taps("李爹爹")
    wang.sees("送给李大山 1分")
    await wang.says("算了")
    community.looked()


async def test_a_name_that_fits_nobody_is_said_to_fit_nobody(community: Community) -> None:
    wang = await two_points(community)
    await wang.says("送马冬梅1分")
    wang.sees("没找到这个人", "送给谁")
    await wang.says("李大山")
    wang.sees("送给李大山 1分")
    await wang.says("算了")
    community.looked()


async def test_a_number_that_is_no_half_points_is_asked_about(community: Community) -> None:
    wang = await two_points(community)
    await wang.says("送刘师傅1.3分")
    assert wang.sees("您是说下面哪一个", "送多少").labels[:2] == ("1分", "1分半")
    await wang.taps("1分半")
    wang.sees("送给刘建国 1分半")
    await wang.says("算了")
    community.looked()


async def test_all_of_them_is_asked_once_more_and_too_many_are_refused(community: Community) -> None:
    wang = await two_points(community)
    await wang.says("把我的分都送给刘师傅")
    wang.sees("送给刘建国 2分,您还剩0分")
    await wang.taps("对的")
    wang.sees("这是能用的全部")
    await wang.says("算了")
    community.looked()
    await wang.says("送刘师傅5分")
    wang.sees("要送5分,现在能用的只有2分")
    await wang.says("算了")
    community.looked()


async def test_within_the_talk_a_sentence_answers_both_questions_and_changes_what_is_read_back(
    community: Community,
) -> None:
    wang = await two_points(community)
    await taps(wang, "我的积分", "送积分")
    community.looked()
    await wang.says("送李爹爹半分")
    wang.sees("送给李大山 半分")
    await wang.says("送刘师傅1分")
    wang.sees("送给刘建国 1分")
    await wang.says("送李婆婆1分半")
    wang.sees("送给谁", "李爹爹")
    await wang.taps("李爹爹")
    wang.sees("送给李大山 1分半")
    await wang.taps("对的")
    assert await given(community) == 3
    community.looked()


async def test_whoever_has_none_hears_so(community: Community) -> None:
    await community.li_elder.says("送王阿姨3分")
    community.li_elder.sees("没有能用的积分")
    assert await given(community) == 0


async def test_an_elder_with_points_gives_by_a_sentence_too(community: Community) -> None:
    wang = await two_points(community)
    await wang.says("送李爹爹1分")
    await wang.taps("对的")
    community.looked()
    community.world.clock.moves(days=1)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()
    community.looked()
    elder = community.li_elder
    await elder.says("我有几多分")
    elder.sees("1分")
    await elder.says("把得王阿姨半分")
    elder.sees("送给王秀兰 半分")
    await elder.taps("对的")
    community.looked()
