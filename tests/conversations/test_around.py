"""What is there for everybody: danger words, who came, whom to phone, language, being left alone."""

import pytest

from tests.conftest import Community
from tests.conversations.test_log_visit import logged


@pytest.mark.parametrize("words", ["我摔倒了起不来", "救命", "喘不上气"])
async def test_danger_comes_before_all_else_and_quiet_hours_do_not_hold_it(
    community: Community, words: str
) -> None:
    community.world.clock.moves(hours=7)  # 23:00
    elder = community.zhang_elder
    await elder.says(words)
    elder.sees("急事先打120", "社区那边我已经告诉了")
    elder.sees("要不要多叫些人来", "是,快来人", "按错了")
    community.li_worker.sees("张桂珍", "急事")
    community.zhou_worker.sees("张桂珍")
    community.zhang_relative.sees("张桂珍")
    community.wang.sees_nothing()


async def test_danger_in_the_middle_of_a_talk_leaves_the_talk_where_it_was(community: Community) -> None:
    wang = community.wang
    await wang.taps("记一次服务")
    wang.sees("哪一位")
    await wang.says("李爹爹晕倒了")
    wang.sees("120")
    wang.sees("要不要多叫些人来", "是,快来人", "按错了")
    community.li_worker.sees("王秀兰说李大山有急事")
    community.zhou_worker.sees("王秀兰说李大山有急事")
    await wang.taps("李爹爹")
    wang.sees("什么忙")
    await wang.taps("算了")
    wang.sees("什么都没有记")


async def test_the_elder_and_the_daughter_see_who_came(community: Community) -> None:
    await community.zhang_relative.taps("家人近况")
    community.zhang_relative.sees("还没有人去看过张婆婆")
    await community.li_elder.taps("谁来看我")
    community.li_elder.sees("还没有人来看过您")
    await logged(community)
    await community.li_elder.taps("谁来看我")
    community.li_elder.sees("最近来看过您的", "今天(3月18日 星期三)上午", "王阿姨", "打扫卫生1个半小时")


async def test_everybody_finds_the_community(community: Community) -> None:
    await community.li_elder.taps("找社区")
    community.li_elder.sees("小李", "不会问您验证码和密码")


async def test_each_persons_own_language(community: Community) -> None:
    daughter = community.zhang_relative
    await daughter.taps("更多")
    daughter.sees("要哪一样")
    await daughter.taps("换语言")
    daughter.sees("哪种语言")
    await daughter.taps("English")
    daughter.sees("English from now on", "My family")
    for label in ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的"):
        await community.wang.taps(label)
    daughter.sees("says they went to see 张婆婆", "Cleaning", "1 hour")
    assert "来过吗" in community.zhang_elder.screen.text
    community.looked()


async def test_a_notice_waits_for_the_end_of_quiet_hours_and_an_answer_does_not(community: Community) -> None:
    community.world.clock.moves(hours=5)  # 21:00
    await logged(community, day="今天下午")
    community.li_elder.sees_nothing()
    assert "来过吗" not in community.li_elder.screen.text
    assert "记上了" in community.wang.screen.text
    community.world.clock.moves(hours=11)  # 08:00
    await community.town.moves_on()
    community.li_elder.sees("昨天(3月18日 星期三)下午", "来过吗")


async def test_whoever_lives_abroad_is_written_to_by_their_own_clock(community: Community) -> None:
    daughter = community.zhang_relative
    for label, shown in (("更多", "要哪一样"), ("我这边的时间", "您住在哪里")):
        await daughter.taps(label)
        daughter.sees(shown)
    await daughter.says("火星")
    daughter.sees("比如:纽约")
    await daughter.says("toronto")
    daughter.sees("您那边(多伦多)现在是凌晨4点")
    await daughter.taps("对的")
    daughter.sees("记下了:多伦多")
    await logged_for_zhang(community, "今天上午")
    community.zhang_elder.sees("来过吗")
    assert "打扫卫生" not in daughter.screen.text
    community.world.clock.moves(hours=4)  # 20:00 here, 08:00 in Toronto
    await community.town.moves_on()
    daughter.sees("张婆婆", "打扫卫生")
    for label in ("更多", "我这边的时间", "和社区一样", "对的"):
        await daughter.taps(label)
    community.world.clock.moves(hours=2)  # 22:00 here
    await logged_for_zhang(community, "今天下午")
    assert "今天(3月18日 星期三)下午" not in daughter.screen.text
    community.looked()


async def logged_for_zhang(community: Community, day: str) -> None:
    for label in ("记一次服务", "张婆婆", "打扫卫生", day, "1小时", "对的"):
        await community.wang.taps(label)


async def test_a_card_that_changes_while_it_waits_is_worded_for_the_day_on_which_it_is_read(
    community: Community,
) -> None:
    community.world.clock.moves(hours=5)  # 21:00
    await logged(community, day="今天下午")
    await community.li_worker.taps("待核实")
    await community.li_worker.taps("属实")
    community.li_elder.sees_nothing()
    community.world.clock.moves(hours=11)  # 08:00
    await community.town.moves_on()
    community.li_elder.sees("昨天(3月18日 星期三)下午", "来过吗")
    community.looked()


async def test_after_a_death_nobody_gets_an_automatic_text(community: Community) -> None:
    worker = community.li_worker
    await worker.taps("登记")
    await worker.taps("老人的事")
    await worker.says("张桂珍")
    await worker.taps("现在在哪")
    await worker.taps("去世")
    if "对的" in worker.labels:
        await worker.taps("对的")
    community.looked()
    for label in ("记一次服务", "张婆婆", "打扫卫生", "昨天上午", "1小时", "对的"):
        await community.wang.taps(label)
    community.zhang_elder.sees_nothing()
    community.zhang_relative.sees_nothing()
    community.looked()


async def test_a_workers_own_number_is_kept_and_shown_under_the_community(community: Community) -> None:
    worker = community.li_worker
    await worker.shares_contact("+8613800001111")
    worker.sees("手机号记下了", "待核实")
    await community.li_elder.taps("找社区")
    community.li_elder.sees("小李", "138 0000 1111")
    await community.wang.shares_contact("+8613800002222")
    community.wang.sees("手机号记下了")


async def test_an_officer_who_looks_at_the_card_they_made_takes_no_role(community: Community) -> None:
    officer = community.zhao_officer
    for label in ("更多", "社区", "请工作者"):
        await officer.taps(label)
    await officer.says("小钱")
    await officer.taps("对的")
    card = next(bubble.text for bubble in reversed(officer.screen.bubbles) if bubble.media == "photo")
    community.looked()
    await officer.opens(card)
    officer.sees("小钱")
    assert "待审核" in officer.labels
    newcomer = community.town.person("小钱")
    await newcomer.opens(card)
    newcomer.sees("小钱,您好")
    community.looked()
