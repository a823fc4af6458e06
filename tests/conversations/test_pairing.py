"""结对 with a volunteer or an organisation, what a paired volunteer sees; the family's duty as the worker notes it."""

from bot.sandbox.coming_in import comes_in, enrols_relative
from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.security.facts import number


async def page(worker: Neighbour, elder: str, *path: str) -> None:
    await taps(worker, "登记", "老人的事", elder)
    await worker.picks(path[0])
    await taps(worker, *path[1:])


async def a_team_paired(community: Community, elder: str = "李爹爹") -> None:
    li = community.li_worker
    await page(li, elder, "结对", "单位结对")
    for said in ("银湖志愿队", "周队长", "027-8300 7788"):
        await li.says(said)
    await taps(li, "昨天", "问过了,都愿意", "对的")


# A volunteer ---------------------------------------------------------------------------------------------


async def test_a_volunteer_is_paired_since_a_day_and_both_hear_it(community: Community) -> None:
    li = community.li_worker
    await page(li, "李爹爹", "结对", "互助员结对")
    assert "王阿姨" not in li.screen.bubbles[-1].labels, "she goes there already"
    await li.taps("刘师傅")
    community.looked()
    await li.says("3月1号")
    li.sees("李爹爹和刘师傅,两边都愿意吗")
    await li.taps("问过了,都愿意")
    li.sees("李大山和刘建国结对", "3月1日(星期日)起")
    await li.taps("对的")
    li.sees("李大山和刘建国结对了,两边都告诉了")
    community.liu.sees("社区请您照看李爹爹")
    community.li_elder.sees("以后刘师傅会来看您")
    community.looked()
    await taps(li, "登记", "老人的事", "李爹爹")
    assert "刘师傅(2026年3月1日起)" in li.screen.bubbles[-1].text
    community.looked()


async def test_nothing_is_written_where_one_side_was_not_asked(community: Community) -> None:
    li = community.li_worker
    for path in (("互助员结对", "刘师傅"), ("单位结对",)):
        await page(li, "李爹爹", "结对", *path)
        if path == ("单位结对",):
            for said in ("银湖志愿队", "周队长", "02783007788"):
                await li.says(said)
        await taps(li, "今天", "还没问")
        assert "什么都没有记" in li.screen.bubbles[-1].text
    assert await community.count("organisation") == 0
    assert await number(community.world, "SELECT count(*) FROM pairing WHERE volunteer_id = 2") == 0
    community.looked()


async def test_a_pairing_begins_no_later_than_today(community: Community) -> None:
    li = community.li_worker
    await page(li, "李爹爹", "结对", "互助员结对", "刘师傅")
    community.looked()
    await li.says("明天")
    li.sees("写哪一天,比如")
    await li.says("上周三")
    li.sees("两边都愿意吗")
    await li.taps("问过了,都愿意")
    li.sees("3月11日(星期三)起")
    await li.taps("算了")
    community.looked()


async def test_a_pairing_ends_with_a_reason_that_stays_with_the_community(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await page(li, "李爹爹", "结对", "不再结对")
    assert "跟王阿姨为什么不再结对" in li.screen.bubbles[-1].text
    await li.taps("搬走了")
    assert "李大山和王阿姨不再结对:搬走了" in li.screen.bubbles[-1].text
    await li.taps("对的")
    community.looked()
    assert "李爹爹那边,以后您不用去了" in wang.screen.text
    assert "搬走了" not in wang.screen.text + community.li_elder.screen.text
    assert "以后王阿姨不来您这边了" in community.li_elder.screen.text
    ended = "SELECT count(*) FROM pairing WHERE until_at IS NOT NULL AND ended_why LIKE 'v1:%'"
    assert await number(community.world, ended) == 1
    await page(li, "李爹爹", "结对")
    assert "还没有谁跟李大山结对" in li.screen.bubbles[-1].text
    assert "不再结对" not in li.screen.bubbles[-1].labels
    community.looked()


async def test_where_everybody_goes_there_already_nobody_is_left(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "刘师傅", "选好了")
    await page(li, "李爹爹", "结对", "互助员结对")
    assert "都在照看这位老人了" in li.screen.bubbles[-1].text
    community.looked()


# An organisation -----------------------------------------------------------------------------------------


async def test_an_organisation_is_paired_and_the_worker_phones_it(community: Community) -> None:
    li = community.li_worker
    await a_team_paired(community)
    assert "请给周队长打个电话:02783007788" in li.screen.bubbles[-1].text
    assert "以后银湖志愿队跟您结对" in community.li_elder.screen.text
    await taps(li, "登记", "老人的事", "李爹爹")
    assert "王阿姨(2026年3月18日起)、银湖志愿队(2026年3月17日起)" in li.screen.bubbles[-1].text
    community.looked()


async def test_an_organisation_that_is_known_is_one_tap(community: Community) -> None:
    li = community.li_worker
    await a_team_paired(community)
    await page(li, "李爹爹", "结对", "单位结对")
    assert "银湖志愿队" not in li.screen.bubbles[-1].labels, "it is paired with him already"
    await li.taps("算了")
    await page(li, "陈爷爷", "结对", "单位结对", "银湖志愿队", "今天", "问过了,都愿意")
    assert "银湖志愿队(联系人周队长,02783007788)" in li.screen.bubbles[-1].text
    await li.taps("对的")
    assert [await community.count(table) for table in ("organisation", "organisation_pairing")] == [1, 2]
    community.looked()


async def test_the_pairing_of_an_organisation_ends_too(community: Community) -> None:
    li = community.li_worker
    await a_team_paired(community)
    await page(li, "李爹爹", "结对", "不再结对", "银湖志愿队")
    await li.says("队里人手不够了")
    await li.taps("对的")
    assert "以后银湖志愿队不来您这边了" in community.li_elder.screen.text
    await taps(li, "登记", "老人的事", "李爹爹")
    assert "银湖志愿队" not in li.screen.bubbles[-1].text
    community.looked()


# What a paired volunteer sees ----------------------------------------------------------------------------


async def test_a_paired_volunteer_sees_address_and_phone_while_the_pairing_lasts(
    community: Community,
) -> None:
    """DOMAIN, "Who may see what": a paired volunteer while the pairing lasts; never situation, illness, means."""
    wang, li = community.wang, community.li_worker
    await taps(wang, "更多", "我照看的", "陈爷爷")
    community.looked()
    shown = wang.screen.text
    assert "您照看陈国强 爷爷" in shown
    assert "2026年3月18日起结对" in shown
    assert "住址:银湖小区3栋2单元501" in shown
    assert "陈爷爷 02783001234" in shown
    assert [word for word in ("腿脚不便", "独居", "补贴") if word in shown] == []
    await page(li, "陈爷爷", "结对", "不再结对", "到期了", "对的")
    await taps(wang, "更多", "我照看的")
    assert "陈爷爷" not in wang.labels
    community.looked()


async def test_a_volunteer_without_elders_is_told_so(community: Community) -> None:
    await taps(community.liu, "更多", "我照看的")
    assert "您现在没有照看的老人" in community.liu.screen.bubbles[-1].text
    community.looked()


async def test_an_elder_whose_address_is_not_on_file(community: Community) -> None:
    for elder in ("张婆婆", "陈爷爷"):
        await taps(community.li_worker, "登记", "老人的事", elder, "谁去照看", "✓ 王阿姨", "刘师傅", "选好了")
    community.looked()
    await taps(community.wang, "更多", "我照看的")
    assert "住址:请问社区" in community.wang.screen.text
    community.looked()


# The family's duty ---------------------------------------------------------------------------------------


async def test_what_each_of_the_family_does_is_on_the_elders_page(community: Community) -> None:
    li = community.li_worker
    await page(li, "张婆婆", "家里人", "谁管什么", "小张", "每月来一次")
    assert "张桂珍:\n小张:每月来一次" in li.screen.bubbles[-1].text
    await li.taps("对的")
    await page(li, "张婆婆", "家里人", "谁管什么")
    await li.says("大儿子")
    await li.says("在深圳,每周打电话")
    await li.taps("对的")
    await page(li, "张婆婆", "家里人", "谁管什么", "小张")
    await li.says("每周六来,管买药")
    await li.taps("对的")
    await taps(li, "登记", "老人的事", "张婆婆")
    text = li.screen.bubbles[-1].text
    assert "家里人小张:看探访情况、替老人请人" in text
    assert "大儿子:在深圳,每周打电话\n小张:每周六来,管买药" in text
    assert "每月来一次" not in text, "the last word on each stands"
    community.looked()


async def test_when_the_family_was_spoken_to_is_on_record(community: Community) -> None:
    li = community.li_worker
    await page(li, "张婆婆", "家里人", "谈过了", "小张")
    await li.says("3月10号")
    await li.says("说好每月回来一次")
    await taps(li, "改一下", "哪一天", "昨天", "对的")
    await taps(li, "登记", "老人的事", "张婆婆")
    assert "跟小张谈过,昨天(3月17日 星期二):说好每月回来一次" in li.screen.bubbles[-1].text
    community.looked()


async def test_a_worker_sets_what_the_family_may_know_on_the_elders_word(community: Community) -> None:
    li, daughter = community.li_worker, community.zhang_relative
    await page(li, "张婆婆", "家里人", "能看什么")
    assert {"✓ 看探访情况", "✓ 替老人请人", "看健康提醒", "都不告诉"} <= set(li.labels)
    await taps(li, "看健康提醒", "选好了", "纸上签过")
    assert "家里人小张:看探访情况、替老人请人、看健康提醒" in li.screen.bubbles[-1].text
    await li.taps("对的")
    daughter.sees("张婆婆现在让您:看探访情况、替老人请人、看健康提醒")
    await page(li, "张婆婆", "家里人", "能看什么", "都不告诉", "选好了", "还没有")
    assert "那先不改" in li.screen.bubbles[-1].text
    await page(li, "张婆婆", "家里人", "能看什么", "都不告诉", "选好了", "当面同意", "对的")
    daughter.sees("先不告诉家人")
    community.looked()
    sql = "SELECT count(*) FROM consent WHERE kind = 'share' AND recorded_by IS NOT NULL AND given = 0"
    assert await number(community.world, sql) == 1


async def test_of_two_relatives_one_is_chosen(community: Community) -> None:
    """And what the one may know says nothing of the other."""
    li = community.li_worker
    card = await enrols_relative(li, "张桂珍", "张小明", "儿子")
    son = community.town.person("张小明")
    await comes_in(son, card, "就叫姓名")
    await page(li, "张婆婆", "家里人", "能看什么", "张小明", "都不告诉", "选好了", "当面同意", "对的")
    assert "先不告诉家人" in son.screen.text
    assert "先不告诉家人" not in community.zhang_relative.screen.text
    await son.taps("家人近况")
    assert "不让家人看" in son.screen.text
    community.looked()


async def test_an_elder_without_family_on_file(community: Community) -> None:
    li = community.li_worker
    await page(li, "李爹爹", "家里人")
    assert "李大山的家里人,还什么都没有记" in li.screen.bubbles[-1].text
    assert "能看什么" not in li.screen.bubbles[-1].labels
    community.looked()
