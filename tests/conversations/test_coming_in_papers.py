"""登记: no word of the elder, a sheet signed later, cards taken back, an enrolment left half finished."""

from bot.sandbox.coming_in import card_of, enrols_elder, enrols_volunteer
from tests.community import taps
from tests.conftest import Community

# Without the elder's word, and what is signed later -------------------------------------------------------


async def test_without_the_elders_word_nothing_sensitive_is_asked_or_kept(community: Community) -> None:
    li = community.li_worker
    consents = await community.count("consent")
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    community.looked()
    await li.taps("还没有")
    li.sees("请谁去照看")
    await taps(li, "王阿姨", "没有手机,我来填")
    li.sees()
    li.sees("老人还没点头,情形先不问", "先登记,待补", "还没签同意书")
    await li.taps("对的")
    li.sees("周桂花登记好了。还差几样")
    assert await community.count("consent") == consents
    await taps(li, "登记", "待补的")
    await li.says("周桂花")
    community.looked()
    assert "周桂花同意把自己的情形讲给社区" in li.screen.bubbles[-1].text
    await li.taps("还没有")
    li.sees("那先不问,什么都没有记")
    await taps(li, "登记", "待补的")
    await li.says("周桂花")
    await taps(li, "当面同意", "独居", "不在身边", "有难处")
    community.looked()
    await li.taps("没补贴")
    li.sees("✓ 算服务对象", "老人当面同意")
    await li.taps("对的")
    community.looked()
    assert await community.count("consent") == consents + 1
    await taps(li, "登记", "老人的事")
    await li.says("周桂花")
    await li.taps("补资料")
    community.looked()
    assert "✓ 算服务对象" in li.screen.bubbles[-1].text


async def test_what_was_not_signed_at_first_is_signed_later(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(li, "还没有", "以后再说", "没有手机,我来填", "对的")
    await taps(li, "登记", "还有", "两人一部手机", "李爹爹")
    await li.says("周桂花")
    community.looked()
    assert "周桂花还没签同意书,先不连" in li.screen.bubbles[-1].text
    await taps(li, "登记", "还有", "签字和电话")
    community.looked()
    assert li.screen.bubbles[-1].labels[0] == "周婆婆"
    await taps(li, "周婆婆", "还没有")
    li.sees()
    li.sees("那先不记。等周桂花签了字再来")
    await taps(li, "登记", "还有", "签字和电话", "周婆婆", "纸上签过了")
    community.looked()
    await li.says("不知道")
    li.sees("7到13位")
    await li.says("02783001234")
    li.sees("住哪里")
    await li.taps("没有")
    li.sees("留心的")
    await li.says("耳朵背")
    li.sees("周桂花,同意书签过了", "电话:02783001234", "住址:没有", "留心:耳朵背")
    await li.taps("对的")
    li.sees("周桂花的记好了")
    await taps(li, "登记", "还有", "签字和电话")
    await li.says("周桂花")
    await taps(li, "不改")
    community.looked()
    await li.says("银湖小区3栋501")
    community.looked()
    await li.taps("不改")
    li.sees("电话:02783001234", "住址:银湖小区3栋501", "留心:耳朵背")
    await li.taps("对的")
    community.looked()
    await taps(li, "登记", "还有", "两人一部手机", "李爹爹")
    await li.says("周桂花")
    await li.taps("对的")
    community.looked()
    await community.li_elder.taps("谁来看我")
    community.li_elder.sees("您是哪一位", "周婆婆")


async def test_of_a_volunteer_the_sheet_gives_the_phone_alone(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "签字和电话")
    await li.says("王秀兰")
    community.looked()
    await li.says("13900009999")
    li.sees("王秀兰,同意书签过了", "电话:13900009999")
    await taps(li, "改一下", "电话", "没有")
    community.looked()
    assert "电话:没有" in li.screen.bubbles[-1].text
    await li.taps("算了")
    community.looked()


# Cards taken back -----------------------------------------------------------------------------------------


async def test_a_card_that_was_taken_back_opens_nothing(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "还有", "收回邀请卡")
    assert any("没有还能用的邀请卡" in one.text for one in li.unseen)
    card = await enrols_volunteer(li, "何新来", "1960-1-1")
    other = await enrols_volunteer(li, "何再来", "1961-1-1")
    await taps(li, "登记", "还有", "收回邀请卡")
    community.looked()
    assert {"何新来", "何再来"} <= set(li.labels)
    await li.taps("何新来")
    li.sees("收回给何新来(互助员)的邀请卡,对不对")
    await taps(li, "改一下", "哪一张", "何新来", "对的")
    assert any("收回了,给何新来的那张卡打不开了" in one.text for one in li.unseen)
    community.looked()
    stranger = community.town.person("何新来")
    await stranger.opens(card)
    stranger.sees("这张邀请卡收回了")
    stranger.sees("登记过手机的,请点")
    await stranger.opens(other)
    stranger.sees("1/3")
    community.looked()


async def test_a_new_card_takes_the_place_of_the_last(community: Community) -> None:
    li = community.li_worker
    lost = await enrols_elder(li, "周桂花", "婆婆", "1944-1-9")
    await taps(li, "登记", "老人的事", "周婆婆", "还有", "发邀请卡")
    community.looked()
    somebody = community.town.person("捡到卡的")
    await somebody.opens(lost)
    somebody.sees("这张邀请卡收回了,用新的那张吧")
    somebody.sees("您好!这里是社区互助养老")
    await somebody.opens(card_of(li))
    somebody.sees("1/3")


async def test_officials_take_back_what_they_gave(community: Community) -> None:
    zhao = community.zhao_officer
    await taps(zhao, "更多", "社区", "请工作者")
    await zhao.says("小吴")
    await zhao.taps("对的")
    card = card_of(zhao)
    await taps(zhao, "更多", "社区", "收回邀请卡", "小吴", "对的")
    assert any("给小吴的那张卡打不开了" in one.text for one in zhao.unseen)
    wu = community.town.person("小吴")
    await wu.opens(card)
    wu.sees("收回了")
    community.looked()


async def test_a_half_finished_enrolment_is_offered_at_the_word_that_led_to_it(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says("何新来")
    community.looked()
    await li.taps("登记")
    li.sees("登记互助员还没办完。接着来吗", "接着来", "重新来", "算了")
    await li.taps("接着来")
    li.sees("哪天生的")
    await li.says("1960-1-1")
    community.looked()
