"""The register: an elder's page, a field noted with consent first, and finding elders by whatever is known of them."""

from bot.store import people
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.security.facts import number


async def test_the_page_shows_what_is_on_file_what_was_found_when_and_what_was_agreed_to(
    community: Community,
) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "看资料")
    community.looked()
    shown = li.screen.bubbles[-1].text
    for line in ("陈国强 爷爷,1940年3月1日生,在家", "✓ 算服务对象", "独居;家人不在身边;有难处;没补贴", "看的",
                 "小区:银湖小区", "住址:银湖小区3栋", "电话:", "健康:腿脚不便", "还没记:急事找谁、说什么话、身份证号、和谁住、自理、房子、收入、补贴",
                 "老人同意过:登记、情形、健康", "还没有人联系过"):  # fmt: skip
        assert line in shown, (line, shown)


async def test_a_field_is_noted_changed_and_taken_away(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "看资料", "还有", "和谁住", "一个人住")
    assert "陈国强,和谁住:一个人住" in li.screen.bubbles[-1].text
    await taps(li, "改一下", "和谁住", "和老伴", "对的")
    assert "记下了:陈国强的和谁住。" in li.screen.bubbles[-1].text
    await li.taps("再记一样")
    assert "和谁住:和老伴" in li.screen.bubbles[-1].text
    await taps(li, "还有", "和谁住", "没有", "对的", "再记一样")
    assert "和谁住:" not in li.screen.bubbles[-1].text
    await taps(li, "小区")
    await li.says("翠园小区")
    await taps(li, "对的", "再记一样", "电话")
    await li.says("02783009999")
    await li.taps("对的")
    await li.taps("再记一样")
    assert "小区:翠园小区" in li.screen.bubbles[-1].text
    assert "电话:02783009999" in li.screen.bubbles[-1].text
    community.looked()


async def test_nothing_sensitive_is_noted_before_the_elder_agreed(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "服务对象")
    for said in ("周桂花", "婆婆", "1944-1-9"):
        await li.says(said)
    await taps(li, "还没有", "以后再说", "没有手机,我来填", "对的")
    await taps(li, "登记", "老人的事", "周婆婆", "看资料")
    assert "老人还没同意过什么" in li.screen.bubbles[-1].text
    await taps(li, "还有", "自理", "还没有")
    assert "什么都没有记" in li.screen.bubbles[-1].text
    await taps(li, "登记", "老人的事", "周婆婆", "看资料", "住址", "还没有")
    assert "什么都没有记" in li.screen.bubbles[-1].text
    assert await number(community.world, "SELECT count(*) FROM profile") == 1, "张婆婆's alone"
    await taps(li, "登记", "老人的事", "周婆婆", "看资料", "还有", "自理", "当面同意", "要人帮一点", "对的")
    await taps(li, "再记一样", "住址", "纸上签过了")
    await li.says("翠园小区8栋")
    await taps(li, "对的", "再记一样")
    for line in ("小区:翠园小区", "自理:要人帮一点", "老人同意过:登记、情形"):
        assert line in li.screen.bubbles[-1].text
    community.looked()


async def test_what_is_noted_lies_sealed(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "老人的事", "陈爷爷", "看资料", "还有", "收入")
    await li.says("卖菜贴补")
    await li.taps("对的")
    community.looked()

    async def work(tx: Tx) -> str:
        chen = "SELECT means FROM profile JOIN person ON person.id = person_id WHERE name = '陈国强'"
        return str((await tx.one(chen))["means"])

    assert community.world.app is not None
    assert (await community.world.app.database.reading(work)).startswith("v1:")


async def test_a_worker_finds_by_name_estate_situation_and_who_was_not_seen_for_long(
    community: Community,
) -> None:
    li, wang = community.li_worker, community.wang
    await taps(wang, "记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的")
    community.looked()
    await taps(li, "登记", "还有", "还有", "找老人")
    await li.says("大山")
    assert "李大山,上次今天" in li.screen.bubbles[-1].text
    await li.taps("李爹爹")
    assert "李大山,在家" in li.screen.bubbles[-1].text
    community.looked()
    await li.taps("算了")
    await taps(li, "登记", "还有", "还有", "找老人", "按小区", "银湖小区")
    assert "陈国强 银湖小区,还没有人联系过" in li.screen.bubbles[-1].text
    await li.taps("算了")
    await taps(li, "登记", "还有", "还有", "找老人", "按情形", "独居")
    assert "找到3位" in li.screen.bubbles[-1].text
    await li.taps("算了")
    await taps(li, "登记", "还有", "还有", "找老人", "好久没联系")
    lines = li.screen.bubbles[-1].text.split("\n")
    assert [line.split(",")[0].split(" ")[0] for line in lines[1:]] == ["张桂珍", "陈国强", "李大山"]
    await li.says("陈爷爷")
    assert "陈国强" in li.screen.bubbles[-1].text
    await li.taps("算了")
    await taps(li, "登记", "还有", "还有", "找老人")
    await li.says("欧阳_%")
    assert "没找到" in li.screen.bubbles[-1].text
    await li.says("算了")
    community.looked()


async def test_an_officer_finds_in_the_whole_street_and_sees_no_health_means_or_address(
    community: Community,
) -> None:
    zhao = community.zhao_officer
    await taps(zhao, "更多", "找老人")
    await zhao.says("陈")
    assert "陈国强 银湖社区,还没有人联系过" in zhao.screen.bubbles[-1].text
    await zhao.taps("陈爷爷")
    shown = zhao.screen.bubbles[-1].text
    assert "陈国强 爷爷,1940年3月1日生,在家" in shown
    assert "✓ 算服务对象" in shown
    assert [word for word in ("腿脚", "银湖小区", "电话", "独居") if word in shown] == []
    community.looked()


async def test_a_worker_of_another_community_finds_nobody_and_no_estate(community: Community) -> None:
    wu = await worker_of_another(community)
    await taps(wu, "登记", "还有", "还有", "找老人")
    await wu.says("陈国强")
    assert "没找到" in wu.screen.bubbles[-1].text
    assert "找哪一位" in wu.screen.bubbles[-1].text
    await wu.taps("算了")
    await taps(wu, "登记", "还有", "还有", "找老人", "按小区")
    assert "没找到" in wu.screen.bubbles[-1].text
    community.looked()


async def test_a_long_list_says_how_many_there_are(community: Community) -> None:
    async def work(tx: Tx) -> None:
        li = (await tx.one("SELECT person_id, unit_id FROM role WHERE role = 'elder' LIMIT 1"))["unit_id"]
        for at in range(25):
            one = await people.add(tx, f"周老{at:02}")
            await tx.write(
                "INSERT INTO role (person_id, role, unit_id, from_at) VALUES (:person, 'elder', :unit, 0)",
                person=one.id, unit=li,
            )  # fmt: skip

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")
    await taps(community.li_worker, "登记", "还有", "还有", "找老人")
    await community.li_worker.says("周老")
    assert "一共25位,先看20位" in community.li_worker.screen.bubbles[-1].text
    community.looked()
