"""登记: relatives and kin, an elder's page, two on one phone, and a community where nobody is on file yet."""

from bot.sandbox.coming_in import card_of, enrols_volunteer
from tests.community import taps, worker_of_another
from tests.conftest import Community

# Relatives and kin ---------------------------------------------------------------------------------------


async def test_a_relative_comes_in_with_the_elders_word(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "家人")
    li.sees()
    li.sees("是哪位老人的家人", "李爹爹", "张婆婆", "陈爷爷")
    await li.says("李爹爹")
    li.sees("这位家人叫什么名字")
    await li.says("李小军")
    li.sees("李小军是老人的什么人", "儿子", "女儿", "老伴", "其他")
    await li.taps("儿子")
    li.sees("李大山同意让这位家人知道自己的事吗", "当面同意", "纸上签过", "还没有")
    await li.taps("纸上签过")
    li.sees("李大山的儿子:李小军", "老人纸上签过:看探访情况、替老人请人")
    await taps(li, "改一下", "什么人", "其他", "对的")
    community.looked()
    son = community.town.person("李小军")
    families = await community.count("family")
    await son.opens(card_of(li))
    await taps(son, "知道了", "知道了", "同意", "就叫姓名", "先不留")
    assert await community.count("family") == families + 1
    community.li_elder.sees("李小军是您家里人", "✓ 看谁来看我", "✓ 替我请人", "身体情况", "都不告诉")
    community.looked()
    await son.taps("家人近况")
    son.sees("还没有人去看过李爹爹")


async def test_without_the_elders_word_nothing_is_granted(community: Community) -> None:
    li = community.li_worker
    before = [await community.count(table) for table in ("person", "kin", "consent", "invitation")]
    await taps(li, "登记", "家人", "李爹爹")
    await li.says("李小军")
    await taps(li, "儿子", "还没有")
    assert any("什么都没有记" in one.text for one in li.unseen)
    community.looked()
    assert [await community.count(table) for table in ("person", "kin", "consent", "invitation")] == before


async def test_kin_are_noted_and_may_not_verify(community: Community) -> None:
    """小周 is 王阿姨's niece: she may not verify her visits any more."""
    li = community.li_worker
    await taps(li, "登记", "还有", "是亲戚")
    community.looked()
    await li.says("小周")
    li.sees("跟小周是亲戚的,是哪一位")
    await li.says("王阿姨")
    li.sees("是什么亲戚", "老伴", "父母子女", "兄弟姐妹", "其他")
    await li.taps("其他")
    li.sees("小周和王秀兰:其他", "核实、作证")
    await li.taps("对的")
    li.sees("小周和王秀兰是亲戚,记下了")
    await taps(community.wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    await community.zhou_worker.taps("待核实")
    community.looked()
    await community.zhou_worker.taps("属实")
    community.zhou_worker.sees("家里人有关")
    community.looked()


# An elder's page -----------------------------------------------------------------------------------------


async def test_where_an_elder_is_now_is_one_tap_and_the_volunteers_hear_it(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事")
    community.looked()
    await li.says("李爹爹")
    li.sees("李大山,在家", "照看的人:王阿姨", "补资料", "现在在哪", "不便确认", "谁去照看", "还有")
    await li.taps("现在在哪")
    li.sees("李大山现在在哪", "在家", "住院", "去子女家", "住养老院", "去世")
    await li.taps("住院")
    li.sees("记下了:李大山住院")
    community.wang.sees("李爹爹这几天不在家,先不用去")
    await taps(li, "登记", "老人的事", "李爹爹", "现在在哪", "在家")
    community.wang.sees("李爹爹回家了")
    community.looked()


async def test_after_a_death_nobody_gets_an_automatic_text(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "张婆婆", "现在在哪", "去世")
    assert "张桂珍去世了,对吗" in li.screen.bubbles[-1].text
    await taps(li, "改一下", "现在在哪", "去世")
    community.looked()
    await li.taps("对的")
    li.sees("请您打电话告诉", "小张", "王秀兰")
    for one in (community.wang, community.zhang_relative, community.zhang_elder):
        one.sees_nothing()
    await taps(li, "登记", "老人的事")
    assert "张婆婆" not in li.labels
    community.looked()


async def test_not_to_be_asked_can_be_taken_back(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "张婆婆", "不便确认")
    assert any("不再问张桂珍" in one.text for one in li.unseen)
    await taps(li, "登记", "老人的事", "张婆婆", "可以再问")
    assert any("会问老人" in one.text for one in li.unseen)
    community.looked()


async def test_who_looks_after_an_elder_is_ticked(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看")
    assert "✓ 王阿姨" in li.labels
    community.looked()
    await taps(li, "✓ 王阿姨", "刘师傅", "选好了")
    li.sees("李大山现在由刘师傅照看")
    community.wang.sees("李爹爹那边,以后您不用去了")
    community.liu.sees("社区请您照看李爹爹")
    community.li_elder.sees("以后王阿姨不来您这边了")
    community.li_elder.sees("以后刘师傅会来看您")
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "先不安排", "选好了")
    community.liu.sees("以后您不用去了")
    community.looked()


async def test_a_new_card_and_what_is_on_file_from_the_page(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "还有", "发邀请卡")
    assert "邀请卡:陈国强" in card_of(li)
    await taps(li, "登记", "老人的事", "陈爷爷", "补资料")
    assert "1940年3月1日生" in li.screen.bubbles[-1].text
    await taps(li, "改一下", "有没有补贴", "有补贴", "对的")
    community.looked()
    await community.wang.taps("记一次服务")
    assert "陈爷爷" not in community.wang.labels
    community.looked()


# Two on one phone ----------------------------------------------------------------------------------------


async def test_two_persons_share_a_phone_and_are_asked_which_of_them(community: Community) -> None:
    li, phone = community.li_worker, community.li_elder
    await taps(li, "登记", "还有", "两人一部手机")
    community.looked()
    await li.says("李爹爹")
    li.sees("还有谁用这部手机")
    await li.says("陈爷爷")
    li.sees("陈国强以后也用李大山的手机", "积分只给本人看")
    await li.taps("对的")
    li.sees("连好了:李大山和陈国强用一部手机")
    phone.sees("【李大山】", "这部手机陈国强也用了")
    await phone.taps("谁来看我")
    phone.sees("您是哪一位", "李爹爹", "陈爷爷")
    await phone.taps("陈爷爷")
    phone.sees("还没有人来看过您")


# Nothing there yet, and whose community it is ------------------------------------------------------------


async def test_a_new_community_says_what_comes_first(community: Community) -> None:
    """小吴 of 万科社区 has nobody on file yet, and sees nobody of 银湖社区."""
    wu = await worker_of_another(community)
    for path, words in (
        (("家人",), "还没有登记老人"),
        (("老人的事",), "还没有登记老人"),
        (("待补的",), "没有待补的"),
        (("还有", "两人一部手机"), "要先有一位"),
        (("还有", "是亲戚"), "还没有登记两个人"),
    ):
        await taps(wu, "登记", *path)
        assert any(words in one.text for one in wu.unseen)
        wu.unseen.clear()
    await enrols_volunteer(wu, "赵桂英", "1960-1-1")
    community.looked()
    await taps(wu, "登记", "服务对象")
    for said in ("孙桂香", "婆婆", "1944-1-9"):
        await wu.says(said)
    await taps(wu, "当面同意", "独居", "不在身边", "有难处", "没补贴")
    shown = wu.screen.bubbles[-1]
    assert "赵桂英" in shown.labels
    assert not {"王阿姨", "刘师傅"} & set(shown.labels)
    community.looked()


async def test_an_elder_where_there_are_no_volunteers_is_enrolled_all_the_same(community: Community) -> None:
    wu = await worker_of_another(community)
    await taps(wu, "登记", "服务对象")
    for said in ("孙桂香", "婆婆", "1944-1-9"):
        await wu.says(said)
    await taps(wu, "当面同意", "独居", "不在身边", "有难处", "没补贴", "发邀请卡", "对的")
    await taps(wu, "登记", "老人的事", "孙婆婆", "谁去照看")
    assert any("还没有互助员" in one.text for one in wu.unseen)
    community.looked()
