"""家里人: what an elder lets each relative know, and the volunteer's line that they may read, or may not."""

from bot.sandbox.coming_in import comes_in, enrols_relative
from bot.store import people
from bot.store.tx import Tx
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.security.facts import number

VISIT = ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的")
WROTE = "今天精神好,中午吃了一大碗饭"


async def my_family(community: Community) -> Neighbour:
    """张婆婆 looks at what her daughter may know."""
    elder = community.zhang_elder
    await taps(elder, "更多", "家里人")
    community.looked()
    return elder


# What the elder lets them know ---------------------------------------------------------------------------


async def test_an_elder_sees_in_two_taps_what_the_family_may_know_and_takes_it_back_with_one(
    community: Community,
) -> None:
    daughter = community.zhang_relative
    await taps(community.wang, *VISIT)
    assert "张婆婆" in daughter.screen.bubbles[-1].text
    elder = await my_family(community)
    assert {"✓ 看谁来看我", "✓ 替我请人", "身体情况", "都不告诉"} <= set(elder.labels)
    await elder.taps("都不告诉")
    elder.toast("好,记上了")
    elder.sees_edit("现在什么都不告诉小张")
    daughter.sees("张婆婆现在自己拿主意,先不告诉家人")
    await daughter.taps("帮家人请人")
    daughter.sees("老人现在自己请人,不让家人替。有事请问社区。")
    assert "打扫卫生" not in daughter.screen.text
    assert "老人现在不让家人看这个" in daughter.screen.text
    assert "问过了,来过" not in daughter.labels
    await daughter.taps("家人近况")
    daughter.sees("老人现在不让家人看谁来过")
    community.looked()


async def test_an_elder_of_many_children_has_a_card_for_each(community: Community) -> None:
    """Of each she may take back what they know."""

    async def born(tx: Tx) -> None:
        elder = await number_of(tx, "张桂珍")
        for name in ("张一", "张二", "张三", "张四", "张五", "张六"):
            child = await people.add(tx, name)
            await people.set_family(tx, child.id, elder, None)

    assert community.world.app is not None
    await community.world.app.database.turn(born, "test")
    elder = await my_family(community)
    assert sum("都不告诉" in bubble.labels for bubble in elder.screen.bubbles) == 7


async def number_of(tx: Tx, name: str) -> int:
    return int((await tx.one("SELECT id FROM person WHERE name = :name", name=name))["id"])


async def test_one_thing_is_ticked_after_the_other(community: Community) -> None:
    elder, daughter = await my_family(community), community.zhang_relative
    await elder.taps("✓ 看谁来看我")
    daughter.sees("张婆婆现在让您:替老人请人。")
    await elder.taps("身体情况")
    daughter.sees("张婆婆现在让您:替老人请人、看健康提醒。")
    await taps(community.wang, *VISIT)
    daughter.sees_nothing()
    await elder.taps("看谁来看我")
    daughter.sees("张婆婆现在让您:看探访情况、替老人请人、看健康提醒。")
    community.looked()
    await daughter.taps("家人近况")
    daughter.sees("张婆婆这边,最近来过", "王阿姨 打扫卫生1小时")
    community.looked()


async def test_what_was_shown_is_gone_and_comes_back_with_the_elders_word(community: Community) -> None:
    daughter = community.zhang_relative
    await taps(community.wang, *VISIT)
    elder = await my_family(community)
    await elder.taps("✓ 看谁来看我")
    assert "打扫卫生" not in daughter.screen.text
    await elder.taps("看谁来看我")
    assert "打扫卫生" in daughter.screen.text
    await daughter.taps("问过了,来过")
    daughter.sees_edit("您说:问过了,来过")
    community.looked()


async def test_an_old_card_changes_nothing_and_is_drawn_anew(community: Community) -> None:
    elder = await my_family(community)
    old = elder.screen.bubbles[-1]
    await elder.taps("✓ 替我请人")
    community.looked()
    words = await community.count("consent")
    await elder.taps_old(old, "✓ 看谁来看我")
    elder.toast("有变动")
    assert await community.count("consent") == words


async def test_each_word_of_the_elders_is_on_record(community: Community) -> None:
    elder = await my_family(community)
    await taps(elder, "✓ 看谁来看我", "都不告诉")
    sql = "SELECT count(*) FROM consent WHERE kind = 'share' AND how = 'chat' AND given = "
    assert [await number(community.world, sql + given) for given in ("1", "0")] == [1, 1]
    community.looked()


async def test_who_has_no_family_on_file_is_told_so(community: Community) -> None:
    await taps(community.li_elder, "更多", "家里人")
    assert "还没有记下您的家里人" in community.li_elder.screen.bubbles[-1].text
    community.looked()


async def test_a_relative_is_enrolled_with_what_the_elder_said(community: Community) -> None:
    """Health is a word of its own: the worker ticks it where the elder said so."""
    li = community.li_worker
    await taps(li, "登记", "家人", "李爹爹")
    await li.says("李小军")
    await taps(li, "儿子", "当面同意", "改一下", "能看什么", "看探访情况", "看健康提醒", "选好了")
    assert "老人当面同意:看探访情况、看健康提醒" in li.screen.bubbles[-1].text
    await li.taps("对的")
    community.looked()
    sql = "SELECT count(*) FROM invitation WHERE shares = 'visits health'"
    assert await number(community.world, sql) == 1


async def test_an_elder_without_a_phone_hears_of_the_family_at_the_next_contact(community: Community) -> None:
    li = community.li_worker
    card = await enrols_relative(li, "陈国强", "陈小平", "儿子")
    await comes_in(community.town.person("陈小平"), card, "就叫姓名")
    await li.taps("登记")
    await li.picks("替人办事")
    await li.taps("陈爷爷")
    assert "陈小平进来了,以后您的事会告诉这位家人" in li.screen.bubbles[-1].text
    community.looked()


# A line for the family -----------------------------------------------------------------------------------


async def leaves_note(community: Community, words: str = WROTE) -> None:
    await taps(community.wang, *VISIT, "留一句话给家里人")
    await community.wang.says(words)


async def test_a_line_for_the_family_stands_on_the_cards_of_all_but_the_street(community: Community) -> None:
    wang, elder, daughter, li = (
        community.wang, community.zhang_elder, community.zhang_relative, community.li_worker,
    )  # fmt: skip
    await li.taps("待核实")
    await leaves_note(community)
    assert f"记下了:“{WROTE}”" in wang.screen.bubbles[-1].text
    assert [f"留的话:{WROTE}" in one.screen.text for one in (wang, elder, daughter)] == [True] * 3
    await taps(li, "待核实")
    assert f"留的话:{WROTE}" in li.screen.text
    await taps(li, "属实")
    await taps(community.zhao_officer, "待审核")
    assert WROTE not in community.zhao_officer.screen.text
    community.looked()
    await daughter.taps("家人近况")
    daughter.sees("张婆婆这边,最近来过", f"留的话:{WROTE}")


async def test_an_elder_keeps_a_line_from_the_children_and_the_worker_still_reads_it(
    community: Community,
) -> None:
    elder, daughter, li = community.zhang_elder, community.zhang_relative, community.li_worker
    await leaves_note(community)
    community.looked()
    await elder.taps("别告诉孩子")
    elder.toast("好,不告诉孩子")
    elder.sees_edit("没告诉孩子")
    daughter.sees_edit("请问问老人,来过吗")
    assert WROTE not in daughter.screen.text
    await daughter.taps("家人近况")
    assert WROTE not in daughter.screen.text
    await li.taps("待核实")
    assert f"留的话(没告诉孩子):{WROTE}" in li.screen.text
    await elder.taps("可以告诉")
    assert WROTE in daughter.screen.text
    community.looked()


async def test_a_worker_hides_it_on_the_elders_word(community: Community) -> None:
    await leaves_note(community)
    await taps(community.li_worker, "待核实", "别告诉孩子")
    assert WROTE not in community.zhang_relative.screen.text
    community.looked()


async def test_a_line_may_be_written_anew_and_stays_hidden(community: Community) -> None:
    wang, elder = community.wang, community.zhang_elder
    await leaves_note(community)
    await elder.taps("别告诉孩子")
    await wang.taps("留一句话给家里人")
    await wang.says("下次带点梨子去")
    assert "留的话(没告诉孩子):下次带点梨子去" in elder.screen.text
    assert "梨子" not in community.zhang_relative.screen.text
    community.looked()


async def test_a_line_too_long_is_asked_for_again(community: Community) -> None:
    wang = community.wang
    await taps(wang, *VISIT, "留一句话给家里人")
    community.looked()
    await wang.says("长" * 41)
    wang.sees("写短一点")
    await wang.says("长" * 40)
    wang.sees("记下了")
    community.looked()


async def test_where_no_relative_reads_it_no_line_is_asked_for(community: Community) -> None:
    await taps(community.wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    assert "留一句话给家里人" not in community.wang.labels
    elder = await my_family(community)
    await elder.taps("都不告诉")
    await taps(community.wang, *VISIT)
    assert "留一句话给家里人" not in community.wang.labels
    community.looked()


async def test_an_elder_whose_family_reads_no_more_is_not_asked_what_they_may_read(
    community: Community,
) -> None:
    await leaves_note(community)
    elder = await my_family(community)
    await elder.taps("都不告诉")
    await elder.taps("来过了")
    assert f"留的话:{WROTE}" in elder.screen.text
    assert "别告诉孩子" not in elder.labels
    community.looked()


async def test_a_line_for_a_visit_that_was_taken_back_comes_too_late(community: Community) -> None:
    wang = community.wang
    await taps(wang, *VISIT)
    old = wang.screen.bubbles[-1]
    await wang.taps("撤回")
    community.looked()
    await wang.taps_old(old, "留一句话给家里人")
    wang.toast("有变动")
    assert await community.count("visit_note") == 0
    community.looked()


# One line after each visit, and what is the matter ---------------------------------------------------------


async def test_a_relative_who_is_the_volunteers_kin_is_told_and_not_asked(community: Community) -> None:
    li, daughter = community.li_worker, community.zhang_relative
    await li.taps("登记")
    await li.picks("是亲戚")
    for said in ("小张", "王秀兰"):
        await li.says(said)
    await taps(li, "其他", "对的")
    community.looked()
    await taps(community.wang, *VISIT, "留一句话给家里人")
    await community.wang.says(WROTE)
    told = daughter.screen.bubbles[-1]
    assert told.text.startswith("王阿姨去看过张婆婆:\n今天(3月18日 星期三)上午,打扫卫生,1小时")
    assert told.text.endswith(f"留的话:{WROTE}")
    assert told.labels == []
    await taps(community.wang, "撤回")
    assert "这一次不算了" in daughter.screen.text
    community.looked()


async def test_what_is_the_matter_reaches_the_family_where_the_elder_lets_it(community: Community) -> None:
    wang, daughter = community.wang, community.zhang_relative

    async def sees_trouble(words: str) -> None:
        await wang.says("探访")
        await taps(wang, "张婆婆", "有事", "上门")
        await wang.says(words)

    await sees_trouble("腿疼")
    daughter.sees_nothing()
    elder = await my_family(community)
    await elder.taps("身体情况")
    community.looked()
    await sees_trouble("咳得厉害")
    daughter.sees("张婆婆这边有点事:咳得厉害。社区知道了,您也可以打个电话问问。")
    community.looked()


async def test_a_relative_who_noted_it_is_not_told_of_it(community: Community) -> None:
    elder, daughter = await my_family(community), community.zhang_relative
    await elder.taps("身体情况")
    community.looked()
    await daughter.says("探访")
    await taps(daughter, "有事", "电话")
    await daughter.says("咳得厉害")
    assert not any("有点事" in one.text for one in daughter.unseen)
    community.looked()


async def test_of_an_elder_in_hospital_the_family_hears_and_is_not_asked(community: Community) -> None:
    await taps(community.li_worker, "登记", "老人的事", "张婆婆", "现在在哪", "住院")
    community.looked()
    await taps(community.wang, *VISIT)
    told = community.zhang_relative.screen.bubbles[-1]
    assert told.text.startswith("王阿姨去看过张婆婆")
    assert told.labels == []
    community.zhang_elder.sees_nothing()
    community.looked()


async def test_after_a_death_the_family_gets_no_automatic_line(community: Community) -> None:
    """She was there this morning, and begins to log it just before the worker notes the death."""
    wang = community.wang
    await taps(wang, *VISIT[:-1])
    await taps(community.li_worker, "登记", "老人的事", "张婆婆", "现在在哪", "去世", "对的")
    community.looked()
    await wang.taps("对的")
    assert await community.count("visit") == 1
    community.zhang_relative.sees_nothing()
    community.looked()
