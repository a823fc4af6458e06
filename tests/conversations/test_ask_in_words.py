"""Whoever asks for help by sentences alone answers every question in words, as acted on the page."""

import pytest
import pytest_asyncio

from bot.model import PlanItem
from bot.store import care_plans
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.security.facts import number

WANTS = "明天下午想找个人陪我去看病"


async def at_the_note(community: Community) -> None:
    await community.li_elder.says(WANTS)
    community.li_elder.sees("要先说一声什么吗?")


@pytest.mark.parametrize("said", ["没有要交代的", "冇得", "没什么要说的", "不用", "nothing to say"])
async def test_nothing_to_say_beforehand_is_no_note(community: Community, said: str) -> None:
    await at_the_note(community)
    await community.li_elder.says(said)
    community.li_elder.sees("对不对?", "请人陪看病", "没有别的要说")
    community.looked()


async def test_a_correction_is_no_note(community: Community) -> None:
    await at_the_note(community)
    await community.li_elder.says("不是明天,是后天")
    community.li_elder.sees("要先说一声什么吗?")
    await community.li_elder.says("轮椅在门后")
    community.li_elder.sees("3月20日 星期五下午", "先说一声:轮椅在门后")
    community.looked()


async def test_another_whole_request_is_no_note(community: Community) -> None:
    await at_the_note(community)
    await community.li_elder.says("后天上午请人帮我打扫卫生")
    community.li_elder.sees("要先说一声什么吗?")
    await community.li_elder.says("没有")
    community.li_elder.sees("请人打扫卫生", "3月20日 星期五上午", "没有别的要说")
    community.looked()


@pytest.mark.parametrize("said", ["算了不用了", "算了,不请了", "那算了"])
async def test_calling_it_off_is_no_note(community: Community, said: str) -> None:
    await at_the_note(community)
    await community.li_elder.says(said)
    community.li_elder.sees("好,不办了,什么都没有记。")
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM request") == 0


async def test_a_question_about_something_else_is_no_note(community: Community) -> None:
    await at_the_note(community)
    await community.li_elder.says("我还有几多分")
    community.li_elder.sees("您现在有0分能用。")
    await community.li_elder.says("没有")
    community.li_elder.sees("没有别的要说")


@pytest_asyncio.fixture
async def outside(community: Community) -> Community:
    """His care plan knows cleaning, and no clinic."""

    assert community.world.app is not None

    async def plan(tx: Tx) -> None:
        elder = await tx.one("SELECT id FROM person WHERE name = '李大山'")
        worker = await tx.one(
            "SELECT person.id AS id, unit_id FROM person JOIN role ON person_id = person.id WHERE name = '小李'"
        )
        made = await care_plans.add(
            tx, elder_id=elder["id"], unit_id=worker["unit_id"], made_by=worker["id"],
            items=[PlanItem("cleaning", 3, (), None, 660, 30)],
        )  # fmt: skip
        await care_plans.set_state(tx, made, "standing", from_on="2026-03-01")

    await community.world.app.database.turn(plan, "test")
    await community.li_elder.says(WANTS)
    community.li_elder.sees("服务约定里没有“陪看病”。还是想请人吗?")
    return community


@pytest.mark.parametrize("said", ["要得", "对的", "还是要请", "好", "yes"])
async def test_still_wanted_is_said_in_any_word(outside: Community, said: str) -> None:
    await outside.li_elder.says(said)
    outside.li_elder.sees("要先说一声什么吗?")


@pytest.mark.parametrize("said", ["不要了", "不用请了", "no thanks", "不是"])
async def test_wanted_no_more_is_said_in_any_word(outside: Community, said: str) -> None:
    await outside.li_elder.says(said)
    outside.li_elder.sees("好,")
    assert "要先说一声" not in outside.li_elder.screen.text


async def test_something_else_wanted_is_asked_for_instead(outside: Community) -> None:
    await outside.li_elder.says("请人来帮我打扫卫生")
    outside.li_elder.sees("要先说一声什么吗?")
    await taps(outside.li_elder, "没有")
    outside.li_elder.sees("请人打扫卫生", "明天(3月19日 星期四)下午")


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("上午吧", "明天(3月19日 星期四)上午"),
        ("中午", "明天(3月19日 星期四)中午"),
        ("下午三点", "明天(3月19日 星期四)下午3点"),
        ("后天下午", "3月20日 星期五下午"),
        ("都可以的", "明天(3月19日 星期四)\n"),
        ("下午", "明天(3月19日 星期四)下午"),
    ],
)
async def test_the_part_of_the_day_is_said_in_any_words(community: Community, said: str, when: str) -> None:
    await community.li_elder.says("请人明天给我打扫卫生")
    community.li_elder.sees("上午还是下午?")
    await community.li_elder.says(said)
    community.li_elder.sees("要先说一声什么吗?")
    await community.li_elder.says("没有")
    community.li_elder.sees("对不对?", when)


async def test_another_day_said_there_is_asked_about_anew(community: Community) -> None:
    await community.li_elder.says("请人明天给我打扫卫生")
    community.li_elder.sees("明天(3月19日 星期四),上午还是下午?")
    await community.li_elder.says("不是明天,是后天")
    community.li_elder.sees("3月20日 星期五,上午还是下午?")
    await community.li_elder.says("不晓得")
    community.li_elder.sees("3月20日 星期五,上午还是下午?")


async def test_whoever_needs_nobody_any_more_says_so(community: Community) -> None:
    await community.li_elder.says(WANTS)
    await taps(community.li_elder, "没有", "对的")
    community.looked()
    await community.li_elder.says("不用人陪了,我自己去")
    community.li_elder.sees("真的不用了吗?陪看病")
    community.looked()


async def test_a_mother_in_hospital_is_the_communitys_to_hear_of(community: Community) -> None:
    await community.zhang_relative.says("我妈住院了")
    community.zhang_relative.sees("有事请找社区", "小李")


async def test_the_example_of_a_note_is_short_enough_in_either_language(community: Community) -> None:
    await at_the_note(community)
    await community.li_elder.says("the bell is broken, please knock")
    community.li_elder.sees("先说一声:the bell is broken, please knock")


@pytest.mark.parametrize("at_note", [True, False])
async def test_another_help_is_no_note_and_changes_what_is_read_back(
    community: Community, at_note: bool
) -> None:
    await at_the_note(community)
    if not at_note:
        await community.li_elder.says("没有")
        community.li_elder.sees("请人陪看病")
    await community.li_elder.says("不是看病,是打扫卫生")
    if at_note:
        community.li_elder.sees("要先说一声什么吗?")
        await community.li_elder.says("没有")
    community.li_elder.sees("请人打扫卫生", "没有别的要说")
