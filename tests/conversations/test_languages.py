"""The language of whoever reads: their telephone's, or the one they chose; and what is typed in another script."""

import pytest

from bot.sandbox.town import Neighbour
from bot.words import label_of
from tests.conftest import Community, World

IN_CHINESE = ("更多", "换语言")

GREETING = {
    "zh-hans": "请点“发我的手机号”", "zh-hant": "請點「發我的手機號碼」", "zh-TW": "請點「發我的手機號碼」",
    "zh-HK": "請點「發我的手機號碼」", "en": label_of("en", "sign-in-phone"), "en-GB": label_of("en", "sign-in-phone"),
}  # fmt: skip


@pytest.mark.parametrize("telephone", GREETING)
async def test_a_stranger_is_greeted_in_the_language_of_their_telephone(
    community: Community, telephone: str
) -> None:
    stranger = community.town.person("何新来", telephone)
    await stranger.says("/start")
    stranger.sees(GREETING[telephone])


@pytest.mark.parametrize(
    ("ours", "greeting"),
    [("zh-CN", "发我的手机号"), ("zh-Hant", "發我的手機號碼"), ("en", label_of("en", "sign-in-phone"))],
)
@pytest.mark.parametrize("telephone", ["fr", None])
async def test_who_speaks_none_of_ours_hears_that_of_the_place(
    world: World, ours: str, greeting: str, telephone: str | None
) -> None:
    world.settings.language = ours
    await world.start()
    stranger = world.town.person("Zoé", telephone)
    await stranger.says("/start")
    stranger.sees(greeting)


async def chooses(
    community: Community, who: Neighbour, label: str, more: tuple[str, str] = IN_CHINESE
) -> None:
    for word in more:
        await who.picks(word)
    community.looked()
    await who.taps(label)


async def test_somebody_chooses_traditional_characters_and_goes_back(community: Community) -> None:
    wang = community.wang
    await chooses(community, wang, "繁體中文")
    wang.sees("好,以後用繁體字跟您說。")
    await wang.taps("記一次服務")
    wang.sees("您去看了哪一位?", "李爹爹")
    await wang.taps("算了")
    wang.sees("好,不辦了")
    await chooses(community, wang, "中文", ("更多", "換語言"))
    wang.sees("以后跟您说中文")


async def test_labels_are_understood_in_either_script(community: Community) -> None:
    """記一次服務, 打掃衛生 and 對的 typed by somebody who reads simplified."""
    wang = community.wang
    await wang.says("記一次服務")
    wang.sees("您去看了哪一位?")
    for said in ("李爹爹", "打掃衛生", "今天上午"):
        await wang.says(said)
    community.looked()
    await wang.says("2小時")
    wang.sees("对不对", "给李爹爹", "打扫卫生", "一共2小时")
    await wang.says("對的")
    wang.sees("记上了")
    community.looked()
    assert await community.count("visit") == 1


async def test_whoever_reads_traditional_may_type_simplified(community: Community) -> None:
    """更多, then 我的时间 and 愿意做的: what is a label is known by its words, not by its signs."""
    wang = community.wang
    await chooses(community, wang, "繁體中文")
    community.looked()
    await wang.says("我的积分")
    wang.sees("您現在有0分能用")
    await wang.says("更多")
    wang.sees("要哪一樣?")
    await wang.says("换语言")
    wang.sees("要用哪種語言?")
    await wang.says("繁体中文")
    wang.sees("以後用繁體字跟您說")


async def test_wuhan_is_chosen_under_more(community: Community) -> None:
    li = community.li_elder
    await chooses(community, li, "武汉话")
    li.sees("要得,往后跟您家说武汉话。")
    await li.taps("请人帮忙")
    li.sees("不花钱,也不扣分", "您家想请人帮么忙?")
    await li.taps("算了")
    li.sees("要得,不办了,么事都冇记。")


@pytest.mark.parametrize(
    ("language", "more", "city"),
    [("武汉话", "我这边的时间", "多伦多"), ("繁體中文", "我這邊的時間", "多倫多")],
)
async def test_a_city_is_named_in_the_readers_script(
    community: Community, language: str, more: str, city: str
) -> None:
    daughter = community.zhang_relative
    await chooses(community, daughter, language)
    await daughter.picks("更多")
    community.looked()
    await daughter.taps(more)
    daughter.sees(city)
    await daughter.says("紐約")
    daughter.sees({"多伦多": "纽约", "多倫多": "紐約"}[city])
