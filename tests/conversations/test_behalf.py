"""替人办事: for people without a phone, through the worker, in at most four taps from their page."""

import pytest

from bot.sandbox.coming_in import Sheet, enrols_elder, enrols_volunteer_on_paper
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.security.facts import number

TAPS_MAX = 4


@pytest.fixture
async def han(community: Community) -> Community:
    """韩师傅 has no phone, and goes to 秦婆婆, who has none either; and to 李爹爹, who has one."""
    li = community.li_worker
    await enrols_volunteer_on_paper(li, "韩长生", "1960-1-1", "师傅", Sheet())
    await enrols_elder(li, "秦桂英", "婆婆", "1941-1-1", who="韩师傅", card=False)
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "韩师傅", "选好了")
    community.looked()
    return community


async def page(worker: Neighbour, name: str) -> str:
    """Somebody's page, and how it reads."""
    await taps(worker, "登记", "还有", "替人办事")
    worker.unseen.clear()
    await worker.says(name)
    return worker.unseen.popleft().text


async def takes(worker: Neighbour, *answers: str) -> None:
    """From the page on: taps, and words after `=`; no more taps than promised."""
    assert sum(not one.startswith("=") for one in answers) <= TAPS_MAX
    for answer in answers:
        await (worker.says(answer[1:]) if answer.startswith("=") else worker.taps(answer))


async def logs(community: Community, worker: Neighbour) -> None:
    await page(worker, "韩师傅")
    await takes(worker, "记服务", "=昨天下午三点到五点给秦婆婆打扫卫生", "对的")


async def test_a_visit_in_two_taps_and_a_sentence(han: Community) -> None:
    li, zhou = han.li_worker, han.zhou_worker
    text = await page(li, "韩师傅")
    assert text.startswith("韩长生,互助员,没有手机\n下次告诉韩师傅:\n· ")
    await taps(li, "记服务")
    li.sees("韩师傅去看了哪一位?也可以写一句", "秦婆婆", "李爹爹")
    await li.says("昨天下午三点到五点给李爹爹打扫卫生")
    li.sees("替韩师傅记,对不对?", "给李爹爹 打扫卫生", "核实后记2分")
    await li.taps("对的")
    card = li.sees("韩长生 → 李大山", "由社区代记(小李)")
    assert card.labels == ("撤回", "为什么")
    li.sees("下次告诉韩师傅", "说过了")
    han.li_elder.sees("韩师傅说来看过您", "由社区代记(小李)", "来过了")
    han.looked()
    assert (
        await number(han.world, "SELECT count(*) FROM record WHERE deed = 'log-visit' AND on_behalf_of > 0")
        == 1
    )
    assert "社区小李替您记了:给李爹爹 打扫卫生" in await page(zhou, "韩师傅")
    han.looked()


async def test_a_visit_like_the_last_in_three_taps(han: Community) -> None:
    li = han.li_worker
    await logs(han, li)
    han.world.clock.moves(days=1)
    han.looked()
    await page(li, "韩师傅")
    await takes(li, "记服务", "跟上次一样", "对的")
    han.looked()
    assert await number(han.world, "SELECT count(*) FROM visit") == 2


async def test_who_wrote_it_down_does_not_verify_it_and_a_colleague_does(han: Community) -> None:
    li, zhou = han.li_worker, han.zhou_worker
    await logs(han, li)
    han.looked()
    await li.taps("待核实")
    li.sees("没有要核实的了")
    await zhou.taps("待核实")
    zhou.sees("还有1件要核实")
    assert zhou.sees("由社区代记(小李)").labels == ("属实", "改时长", "退回", "撤回", "为什么")
    await zhou.taps("属实")
    han.looked()
    text = await page(li, "韩师傅")
    assert "能用的0分,街道还在看2分" in text
    assert "· 社区核实了,记上2分(给秦婆婆 打扫卫生)" in text
    await taps(li, "说过了")
    li.sees("记下了:都跟韩师傅说过了")
    assert "下次告诉" not in await page(li, "韩师傅")
    han.looked()


async def test_a_button_of_before_does_not_verify_ones_own_entry(han: Community) -> None:
    li = han.li_worker
    await logs(han, li)
    han.looked()
    li.person.forges("verify:1:1", 1)
    await han.town.moves_on(li)
    li.sees("这次是您代记的,请换一位同事核实", "为什么")


async def only_one_worker(community: Community) -> None:
    """小周 is kin of 韩师傅: but for 小李 nobody of the community may look at his visits."""
    zhou = community.zhou_worker
    await taps(zhou, "登记", "还有", "是亲戚")
    for said in ("小周", "韩长生"):
        await zhou.says(said)
    await taps(zhou, "其他", "对的")
    community.looked()


async def test_the_street_verifies_what_nobody_else_of_the_community_may(han: Community) -> None:
    """And audits it: who wrote and who looked are two persons."""
    li, zhao = han.li_worker, han.zhao_officer
    await logs(han, li)
    await zhao.taps("待审核")
    zhao.sees("没有要审核的了")
    han.looked()
    zhao.person.forges("verify:1:1", 1)
    await han.town.moves_on(zhao)
    zhao.sees("社区有人能核实,等社区核实了再审核")
    await only_one_worker(han)
    await zhao.taps("待审核")
    zhao.sees("还有1件要审核")
    assert zhao.sees("由社区代记(小李)").labels == ("属实", "改时长", "退回", "为什么")
    await zhao.taps("属实")
    han.looked()
    assert zhao.screen.bubbles[-1].labels == ["审核通过", "退回", "为什么"]
    await zhao.taps("审核通过")
    han.looked()
    assert "能用的2分,街道还在看0分" in await page(li, "韩师傅")
    han.looked()


async def test_the_street_may_send_it_back_or_change_its_length_too(han: Community) -> None:
    li, zhao = han.li_worker, han.zhao_officer
    await only_one_worker(han)
    await logs(han, li)
    await taps(zhao, "待审核", "退回", "说不清楚")
    han.looked()
    assert "· 请再看看:给秦婆婆" in await page(li, "韩师傅")
    await taps(li, "算了", "改一改", "对的")
    await taps(zhao, "待审核", "改时长", "1小时", "路上不算", "对的")
    han.looked()
    assert await number(han.world, "SELECT minutes FROM visit WHERE state = 'verified'") == 60


async def test_what_came_back_is_set_right_or_taken_back_by_the_worker(han: Community) -> None:
    li, zhou = han.li_worker, han.zhou_worker
    await logs(han, li)
    await taps(zhou, "待核实", "退回", "时间不对")
    han.looked()
    assert "请再看看:给秦婆婆" in await page(li, "韩师傅")
    await taps(li, "算了")
    await taps(li, "改一改", "改一下", "做了多久", "1小时")
    han.looked()
    assert "替韩师傅改成这样" in li.screen.bubbles[-1].text
    await taps(li, "对的")
    han.looked()
    assert await number(han.world, "SELECT minutes FROM visit") == 60
    await taps(li, "撤回")
    assert li.toasts[-1] == "撤回了,这次不算。"
    han.looked()
    assert await number(han.world, "SELECT count(*) FROM visit WHERE state = 'withdrawn'") == 1


async def test_what_somebody_logged_themselves_is_theirs_to_set_right(community: Community) -> None:
    wang, li = community.wang, community.li_worker
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    await taps(li, "待核实", "退回", "时间不对")
    community.looked()
    for forged in ("correct-for:1:2", "withdraw-for:1:2"):
        li.person.forges(forged, 1)
        await community.town.moves_on(li)
        li.sees("本人有手机,又是自己记的", "为什么")
    await wang.blocks()
    community.looked()
    li.person.forges("withdraw-for:1:2", 1)
    await community.town.moves_on(li)
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM visit WHERE state = 'withdrawn'") == 1


async def test_what_an_elder_says_is_put_on_record_in_four_taps(han: Community) -> None:
    """For who put it on record it is no confirmation; for a colleague who verifies it is (有一样)."""
    li, zhou, wang = han.li_worker, han.zhou_worker, han.wang
    for service in ("打扫卫生", "送饭做饭"):
        await taps(wang, "记一次服务", "陈爷爷", service, "今天上午", "1小时", "对的")
    han.looked()
    assert "陈国强,老人,没有手机" in await page(li, "陈爷爷")
    await takes(li, "来没来过", "第1次", "来过了", "电话问的")
    han.looked()
    assert "记下了:来过了" in li.screen.bubbles[-1].text
    await taps(zhou, "待核实", "属实")
    [told] = [one.text for one in zhou.unseen if "送饭做饭" in one.text]
    assert "陈国强:来过了(电话问的,小李记)" in told
    assert "有一样证据" in told
    han.looked()
    await li.taps("待核实")
    assert "请核对" in [one.text for one in li.unseen][-1]
    han.looked()


async def test_not_come_is_read_back_and_reaches_the_other_workers(han: Community) -> None:
    li, zhou, wang = han.li_worker, han.zhou_worker, han.wang
    await taps(wang, "记一次服务", "陈爷爷", "打扫卫生", "今天上午", "1小时", "对的")
    han.looked()
    await page(li, "陈爷爷")
    await takes(li, "来没来过", "没来", "当面问的", "对的")
    han.looked()
    assert "陈国强说:没来" in zhou.screen.bubbles[-1].text
    wang.sees_nothing()
    for worker in (li, zhou):
        await worker.taps("待核实")
        assert "陈国强:没来(当面问的,小李记)" in [one.text for one in worker.unseen][-1]
        assert "老人说没来" in [one.text for one in worker.unseen][-1]
        han.looked()
    await page(li, "陈爷爷")
    await takes(li, "来没来过", "来过了", "签字单")
    await li.taps("待核实")
    assert "陈国强:来过了(签字单,小李记)" in [one.text for one in li.unseen][-1]
    assert "没来" not in [one.text for one in li.unseen][-1]
    han.looked()


async def test_the_answer_of_a_read_back_can_be_changed(han: Community) -> None:
    li, wang = han.li_worker, han.wang
    await taps(wang, "记一次服务", "陈爷爷", "打扫卫生", "今天上午", "1小时", "对的")
    await page(li, "陈爷爷")
    await taps(li, "来没来过", "没来", "电话问的", "改一下", "怎么说的", "记不清")
    han.looked()
    assert "记下了:记不清" in li.screen.bubbles[-1].text


async def test_kin_of_the_volunteer_put_nothing_on_record(han: Community) -> None:
    li, zhou = han.li_worker, han.zhou_worker
    await only_one_worker(han)
    await logs(han, li)
    han.looked()
    await page(zhou, "秦婆婆")
    await taps(zhou, "来没来过", "来过了", "电话问的")
    assert "您和互助员是一家人" in zhou.screen.bubbles[-1].text
    han.looked()
    assert await number(han.world, "SELECT count(*) FROM confirmation") == 0


async def test_who_is_not_to_be_asked_is_not_asked_by_the_worker_either(han: Community) -> None:
    await han.set_asked("陈国强", asked=False)
    await taps(han.wang, "记一次服务", "陈爷爷", "打扫卫生", "今天上午", "1小时", "对的")
    await page(han.li_worker, "陈爷爷")
    assert "来没来过" not in han.li_worker.labels
    await han.li_worker.taps("算了")
    han.looked()


async def test_a_contact_from_the_page_and_what_waits_is_read_out(han: Community) -> None:
    li = han.li_worker
    await page(li, "秦婆婆")
    await takes(li, "记探访", "电话平安")
    li.unseen.popleft()
    li.sees("记上了:电话探访秦婆婆,平安")
    li.sees("下次告诉秦婆婆:", "· ", "韩师傅", "说过了")
    await li.taps("说过了")
    assert li.toasts[-1] == "好,记上了。"
    await li.taps("说过了")
    assert li.toasts[-1] == "已经记上了。"
    han.looked()
    assert "下次告诉" not in await page(li, "秦婆婆")
    han.looked()


async def test_points_are_given_in_four_taps_and_taken_back_in_one(han: Community) -> None:
    li, zhou, zhao = han.li_worker, han.zhou_worker, han.zhao_officer
    await logs(han, li)
    await taps(zhou, "待核实", "属实")
    await taps(zhao, "待审核", "审核通过")
    han.looked()
    await page(li, "韩师傅")
    await taps(li, "说过了")
    await page(li, "韩师傅")
    await takes(li, "送积分", "王阿姨", "1分", "对的")
    han.looked()
    assert any("由社区代记:韩师傅送给王秀兰 1分" in bubble.text for bubble in li.screen.bubbles)
    assert "社区小李替您记了:送给王秀兰 1分" in await page(zhou, "韩师傅")
    assert await number(han.world, "SELECT count(*) FROM gift WHERE state = 'cooling'") == 1
    await taps(li, "撤回")
    han.looked()
    assert await number(han.world, "SELECT count(*) FROM gift WHERE state = 'withdrawn'") == 1


async def test_whoever_writes_a_gift_down_cannot_be_given_it(han: Community) -> None:
    """小李 is a volunteer too: 韩师傅 may give her points, but not through her own hand."""
    li, zhou, zhao = han.li_worker, han.zhou_worker, han.zhao_officer
    await logs(han, li)
    await taps(zhou, "待核实", "属实")
    await taps(zhao, "待审核", "审核通过")
    await taps(zhou, "登记", "还有", "是亲戚")
    for said in ("小李", "王秀兰"):
        await zhou.says(said)
    await taps(zhou, "其他", "对的")
    han.looked()
    await page(li, "韩师傅")
    await taps(li, "送积分", "王阿姨")
    han.looked()
    assert "不能送给代记的人和自家人" in li.screen.bubbles[-1].text
    await taps(li, "送给谁", "刘师傅", "1分", "对的")
    han.looked()
    assert await number(han.world, "SELECT count(*) FROM gift") == 1


async def test_a_volunteer_with_a_phone_hears_what_was_written_down(community: Community) -> None:
    li = community.li_worker
    await page(li, "王阿姨")
    await takes(li, "记服务", "=今天上午给李爹爹打扫一小时", "对的")
    community.wang.sees("社区小李替您记了:给李爹爹 打扫卫生", "1小时")
    community.looked()


async def test_a_relative_has_a_page_with_nothing_to_do(community: Community) -> None:
    assert await page(community.li_worker, "小张") == "小张,家人,有手机"
    community.looked()
