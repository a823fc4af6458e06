"""周二归我: said, kept without asking, taken back, asked about before 春节 and 国庆."""

from datetime import date

from bot.actions import promises as acts
from bot.model import Actor, Refusal
from bot.rules.wanted import Promise
from bot.store import festival_asks, people, promises, roles
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community
from tests.conversations.week_of import in_store, passes, person_id, promised, sends, state_of, told, wants
from tests.security.facts import number

BEFORE_NATIONAL_DAY = (date(2026, 9, 22) - date(2026, 3, 18)).days
"""From the first day of these tests to two weeks before 6 October, a Tuesday."""


async def asked_before_the_festival(c: Community) -> int:
    """王阿姨 comes to 李爹爹 on Tuesdays; the promise."""
    kept = await promised(c, "王秀兰", "李大山")
    await passes(c, days=BEFORE_NATIONAL_DAY)
    return kept


# Said ----------------------------------------------------------------------------------------------------


async def test_a_sentence_tells_all_but_the_day_it_begins(community: Community) -> None:
    c = community
    await c.wang.says("以后每周二我去给李爹爹打扫卫生")
    told(c.wang, "从哪天起")
    await taps(c.wang, "下周起", "对的")
    told(c.wang, "每周二归您:李爹爹,打扫卫生")
    told(c.li_elder, "王阿姨说", "每周二来帮您:打扫卫生")
    told(c.li_worker, "王秀兰说好了")
    assert await c.count("promise") == 1
    c.looked()


async def test_it_is_kept_in_the_week_without_asking(community: Community) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    request_id = await wants(c, "李大山")
    await sends(c)
    assert (await state_of(c, request_id))[0] == "accepted"
    told(c.wang, "您去1次", "李爹爹")
    assert await c.count("offer") == 0
    c.looked()


async def test_who_knows_no_elder_yet_is_told_to_come_back(community: Community) -> None:
    c = community

    async def alone(tx: Tx) -> None:
        wang = await person_id(tx, "王秀兰")
        for elder in await people.elders_of_volunteer(tx, wang):
            await people.unpair(tx, wang, elder.id)

    await in_store(c, alone)
    await c.wang.says("周二归我")
    told(c.wang, "还没有常去的老人")
    c.looked()


async def test_to_whom_somebody_went_lately_they_may_promise(community: Community) -> None:
    c = community
    await c.li_worker.says("算了")
    for label in ("记一次服务", "李爹爹", "打扫卫生", "昨天下午", "2小时", "对的"):
        await c.wang.taps(label)

    async def only_been(tx: Tx) -> list[str]:
        wang = await person_id(tx, "王秀兰")
        for elder in await people.elders_of_volunteer(tx, wang):
            await people.unpair(tx, wang, elder.id)
        return [one.name for one in await acts.elders_of(tx, wang)]

    assert await in_store(c, only_been) == ["李大山"]
    await c.wang.says("周二归我")
    told(c.wang, "每周给李爹爹帮什么忙")
    c.looked()


async def test_what_a_rule_refuses_is_changed_instead(community: Community) -> None:
    c = community
    await promised(c, "刘建国", "李大山")
    await c.wang.says("以后每周二我去给李爹爹打扫卫生")
    await c.wang.taps("今天起")
    told(c.wang, "这一次每周已经有人了")
    await taps(c.wang, "哪一天", "周三", "对的")
    told(c.wang, "每周三归您")
    await c.wang.says("每周归我")
    await taps(c.wang, "再加一个", "李爹爹", "打扫卫生", "周五")
    await c.wang.says("昨天")
    told(c.wang, "已经过了")
    await taps(c.wang, "从哪天起", "今天起", "对的")
    assert await c.count("promise") == 3
    c.looked()


async def test_whoever_is_no_volunteer_any_more_promises_nothing(community: Community) -> None:
    async def tries(tx: Tx) -> str:
        wang, elder = await person_id(tx, "王秀兰"), await person_id(tx, "李大山")
        unit_id = await roles.unit_of(tx, wang, "volunteer")
        assert unit_id is not None
        await roles.end(tx, wang, "volunteer", unit_id)
        made = await acts.make(
            tx,
            Actor(await people.get(tx, wang), "volunteer", unit_id),
            Promise(wang, elder, "meals", 2, tx.today),
        )
        assert isinstance(made, Refusal)
        return made.reason.rule

    assert await in_store(community, tries) == "match-not-active"


# Taken back ----------------------------------------------------------------------------------------------


async def test_it_ends_from_a_day_on(community: Community) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    request_id = await wants(c, "李大山")
    await c.wang.says("不再归我")
    await taps(c.wang, "不再归我")
    await c.wang.says("昨天")
    told(c.wang, "已经过了")
    await taps(c.wang, "从哪天起", "下周起", "对的")
    told(c.li_elder, "王阿姨每周二来不了了")
    told(c.li_worker, "不再归王秀兰")
    await sends(c)
    assert (await state_of(c, request_id))[0] == "offered"
    c.looked()


async def test_one_that_ends_after_its_day_is_kept_that_week(community: Community) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    request_id = await wants(c, "李大山")
    await c.wang.says("每周归我")
    await c.wang.taps("不再归我")
    await c.wang.says("3月26日")
    await c.wang.taps("对的")
    await sends(c)
    assert (await state_of(c, request_id))[0] == "accepted"
    c.looked()


async def test_one_that_begins_later_is_not_kept_yet(community: Community) -> None:
    c = community
    request_id = await wants(c, "李大山")
    await c.wang.says("以后每周二我去给李爹爹打扫卫生")
    await c.wang.says("3月25日")
    await c.wang.taps("对的")
    await sends(c)
    assert (await state_of(c, request_id))[0] == "offered"
    c.looked()


async def test_a_second_end_is_harmless(community: Community) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    await c.wang.says("每周归我")
    await c.wang.says("每周归我")
    old = next(bubble for bubble in reversed(c.wang.screen.bubbles) if "不再归我" in bubble.labels)
    await taps(c.wang, "不再归我", "下周起", "对的")
    await c.wang.taps_old(old, "不再归我")
    assert "已经记上了" in c.wang.toasts[-1]
    c.looked()


# Festivals -----------------------------------------------------------------------------------------------


async def test_before_a_festival_they_are_asked_once_and_a_yes_is_kept(community: Community) -> None:
    c = community
    await asked_before_the_festival(c)
    told(c.wang, "过国庆,10月6日 星期二,李爹爹家打扫卫生,您还去吗?")
    await passes(c, days=1)
    assert await c.count("festival_ask") == 1
    await c.wang.taps("我去")
    assert "您还去" in c.wang.screen.text
    request_id = await wants(c, "李大山", on=date(2026, 10, 6))
    await passes(c, days=8)
    await sends(c)
    assert (await state_of(c, request_id))[0] == "accepted"
    c.looked()


async def test_a_no_is_told_to_the_elder_and_somebody_else_is_looked_for(community: Community) -> None:
    c = community
    await asked_before_the_festival(c)
    await c.wang.taps("这次不去")
    told(c.li_elder, "王阿姨有事", "10月6日", "来不了")
    request_id = await wants(c, "李大山", on=date(2026, 10, 6))
    await passes(c, days=9)
    await sends(c)
    assert (await state_of(c, request_id))[0] == "offered"
    c.looked()


async def test_silence_is_no_yes_and_the_worker_asks(community: Community) -> None:
    c = community
    await asked_before_the_festival(c)
    await passes(c, days=6)  # Monday, 28 September
    assert not any("过国庆" in event.text for event in c.li_worker.unseen)
    await passes(c, days=1)
    told(c.li_worker, "王秀兰还没说去不去", "请打个电话问问")
    await c.li_worker.taps("说不去")
    assert "您不去" in c.wang.screen.text
    assert "王秀兰不去" in c.zhou_worker.screen.text
    await c.zhou_worker.says("算了")
    assert await number(c.world, "SELECT count(*) FROM festival_ask WHERE answer = 'no'") == 1
    c.looked()


async def test_a_festival_without_an_answer_is_planned_with_all_else(community: Community) -> None:
    c = community
    await asked_before_the_festival(c)
    request_id = await wants(c, "李大山", on=date(2026, 10, 6))
    await passes(c, days=9)
    await sends(c)
    assert (await state_of(c, request_id))[0] == "offered"
    c.looked()


async def test_of_an_elder_who_died_nobody_is_asked(community: Community) -> None:
    """Nor is the day anybody's any longer; no message goes to anybody."""
    c = community
    await promised(c, "王秀兰", "李大山")
    await taps(c.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "去世", "对的")
    c.looked()
    await passes(c, days=BEFORE_NATIONAL_DAY)
    assert not any("李爹爹" in event.text for event in c.wang.unseen)
    assert await c.count("festival_ask") == 0
    assert await number(c.world, "SELECT count(*) FROM promise WHERE until_on IS NULL") == 0
    await taps(c.wang, "更多", "每周归我")
    assert "李爹爹" not in c.wang.screen.bubbles[-1].text
    c.looked()


async def test_of_an_elder_in_hospital_nobody_is_asked_until_they_are_home(community: Community) -> None:
    c = community
    await promised(c, "王秀兰", "李大山")
    await taps(c.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "住院")
    await passes(c, days=BEFORE_NATIONAL_DAY)
    assert await c.count("festival_ask") == 0
    await taps(c.li_worker, "登记", "老人的事", "李爹爹", "现在在哪", "在家")
    await passes(c, days=1)
    told(c.wang, "过国庆,10月6日 星期二,李爹爹家打扫卫生,您还去吗?")
    c.looked()


async def test_silence_about_an_elder_who_is_in_the_register_no_more_is_nobodys_affair(
    community: Community,
) -> None:
    c = community
    await asked_before_the_festival(c)

    async def leaves(tx: Tx) -> None:
        elder = await people.get(tx, await person_id(tx, "李大山"))
        unit_id = await roles.unit_of(tx, elder.id, "elder")
        assert unit_id is not None
        await roles.end(tx, elder.id, "elder", unit_id)
        await acts.elder_leaves(tx, Actor(None, None, None, via="cli"), elder)

    await in_store(c, leaves)
    await passes(c, days=8)
    assert not any("过国庆" in event.text for event in c.li_worker.unseen)
    assert await c.count("promise") == 1
    c.looked()


async def test_whom_nothing_reaches_the_worker_asks_at_once(community: Community) -> None:
    c = community

    async def without_phone(tx: Tx) -> None:
        wang = await person_id(tx, "王秀兰")
        await tx.write("DELETE FROM chat_person WHERE person_id = :id", id=wang)

    await in_store(c, without_phone)
    await asked_before_the_festival(c)
    told(c.li_worker, "王秀兰还没说去不去", "没留电话")
    await c.li_worker.taps("说去")
    assert "王秀兰还去" in c.zhou_worker.screen.text
    c.looked()


async def test_a_festival_answered_twice_or_shown_long_ago_changes_nothing(community: Community) -> None:
    c = community
    kept = await asked_before_the_festival(c)
    old = next(bubble for bubble in reversed(c.wang.screen.bubbles) if "我去" in bubble.labels)
    await c.wang.taps("这次不去")
    await c.wang.taps_old(old, "我去")
    assert "已经记上了" in c.wang.toasts[-1]

    async def answers(tx: Tx) -> list[str | None]:
        return [one.answer for one in await festival_asks.of_promise(tx, kept, tx.today)]

    assert await in_store(c, answers) == ["no"]
    c.looked()


async def test_what_was_taken_back_is_not_asked_about(community: Community) -> None:
    c = community
    kept_id = await promised(c, "王秀兰", "李大山")

    async def ends(tx: Tx) -> None:
        kept = await promises.maybe(tx, kept_id)
        assert kept is not None
        await promises.end(tx, kept, date(2026, 9, 30))

    await in_store(c, ends)
    await passes(c, days=BEFORE_NATIONAL_DAY)
    assert await c.count("festival_ask") == 0
    c.looked()
