"""回访: a volunteer and an elder are asked how it goes; a wish holds at once, and what was said stands on the page."""

from bot.store import follow_ups, offerings, units
from bot.store.tx import Tx
from tests.community import taps, worker_of_another
from tests.conftest import Community
from tests.conversations.test_today import ticks
from tests.security.before import gives
from tests.security.facts import number

FOLLOW_UPS = "SELECT count(*) FROM follow_up"


async def months_later(community: Community, days: int) -> None:
    """The worker looks at 今天要办, and nobody else has anything to look at."""
    community.world.clock.moves(days=days)
    community.looked()
    await taps(community.li_worker, "今天要办")


async def asks_wang(community: Community, *want: str) -> None:
    li = community.li_worker
    await taps(
        li,
        "登记",
        "回访",
        "王阿姨",
        "打电话",
        "做得顺心",
        "活儿有点多",
        "身体一般",
        *want,
        "讲了安全",
        "没有",
        "对的",
    )
    community.looked()


async def test_who_is_due_stands_on_todays_card_after_a_month(community: Community) -> None:
    li = community.li_worker
    await months_later(community, 30)
    assert "要回访的" not in li.sees("今天要办").text
    await months_later(community, 1)
    assert "要回访的:5位" in li.sees("今天要办").text
    await taps(li, "去回访")
    shown = li.sees("要回访的5位,等得最久的在前:\n王秀兰(互助员),", "李大山(老人),", "回访哪一位?")
    assert shown.labels[:3] == ("王阿姨", "刘师傅", "李爹爹")
    await li.says("谁")
    li.sees("没找到这个人。请点名字,或写全名。")
    await li.says("王秀兰")
    community.looked()
    await taps(li, "打电话", "做得顺心", "活儿正好", "身体好", "还是这样", "没讲什么", "没有", "对的")
    community.looked()
    await taps(li, "今天要办")
    assert "要回访的:4位" in li.sees("今天要办").text
    await months_later(community, 184)
    await taps(li, "去回访")
    community.looked()
    assert "王秀兰(互助员)" in li.screen.bubbles[-1].text
    await li.taps("算了")
    community.looked()


async def test_a_volunteer_is_asked_and_wishes_to_go_less(community: Community) -> None:
    li, wang = community.li_worker, community.wang
    await taps(li, "登记", "回访")
    community.looked()
    assert li.screen.bubbles[-1].text.startswith("现在没有该回访的。\n回访哪一位?")
    await li.taps("王阿姨")
    assert li.sees("怎么回访王秀兰的?").labels[:2] == ("当面", "打电话")
    await taps(li, "当面", "做得不顺心", "活儿有点多", "身体不太好", "想少去些")
    community.looked()
    assert li.screen.bubbles[-1].labels[:3] == ["一周1次", "一周2次", "一周3次"]
    await taps(li, "一周2次", "讲了怎么相处")
    await li.says("膝盖疼,爬楼吃力")
    community.looked()
    assert li.screen.bubbles[-1].text == (
        "对不对?\n王秀兰:当面、做得不顺心、活儿有点多、身体不太好、想少去些、一周2次、讲了怎么相处。\n还有:膝盖疼,爬楼吃力"
    )
    await taps(li, "改一下")
    await gives(li, "往后怎么样")
    await taps(li, "想少去些", "一周1次", "对的")
    wang.sees("记下了:往后您一周最多去1次。想改,跟社区说一声。")
    community.looked()
    helper = await helper_of(community, wang.id)
    assert (helper, await number(community.world, FOLLOW_UPS)) == ((1, None), 1)
    await taps(li, "登记", "回访", "王阿姨")
    community.looked()
    assert "今天(3月18日 星期三)小李回访:当面、做得不顺心" in li.screen.text
    assert "“膝盖疼,爬楼吃力”\n怎么回访王秀兰的?" in li.screen.text
    await li.taps("算了")
    community.looked()


async def helper_of(community: Community, chat_id: int) -> tuple[int | None, str | None]:
    """(visits a week, last day of the rest) as matching reads them."""

    async def work(tx: Tx) -> tuple[int | None, str | None]:
        [home] = await units.named(tx, "银湖社区")
        row = await tx.one("SELECT person_id FROM chat_person WHERE chat_id = :id", id=chat_id)
        [one] = [one for one in await offerings.helpers(tx, [home.id]) if one.id == row["person_id"]]
        return one.a_week, one.rest_until.isoformat() if one.rest_until else None

    assert community.world.app is not None
    return await community.world.app.database.reading(work)


async def test_a_volunteer_who_wishes_a_rest_is_asked_to_go_nowhere(community: Community) -> None:
    """And the limit that stood before stays."""
    wang = community.wang
    await asks_wang(community, "想少去些", "一周3次")
    await taps(
        community.li_worker, "登记", "回访", "王阿姨", "打电话", "做得顺心", "活儿正好", "身体好", "想歇一段"
    )
    await taps(community.li_worker, "歇一个月", "没讲什么", "没有", "对的")
    assert "您先歇到4月17日 星期五,这些天不请您去" in wang.sees("记下了").text
    community.looked()
    assert await helper_of(community, wang.id) == (3, "2026-04-17")
    await ticks(community, days=8)
    assert not any("还没人去看" in one.text for one in wang.unseen)
    assert any("还没人去看" in one.text for one in community.liu.unseen)
    community.looked()


async def test_an_elder_who_is_not_content_is_looked_at_when_the_plan_is_talked_about(
    community: Community,
) -> None:
    """It is a contact as well, and stands on the elder's page."""
    li = community.li_worker
    await taps(li, "登记", "老人的事", "李爹爹")
    await taps(li, "回访", "当面", "不满意", "身体有变化", "时间不合适")
    await li.says("早上来得太早")
    await li.taps("对的")
    community.looked()
    assert await number(community.world, "SELECT count(*) FROM contact WHERE how = 'visit' AND well = 1") == 1
    await taps(li, "登记", "老人的事", "李爹爹")
    community.looked()
    assert li.screen.bubbles[-1].text == (
        "李大山,在家\n照看的人:王阿姨(2026年3月18日起)\n今天(3月18日 星期三)小李回访:当面、不满意、身体有变化、时间不合适\n“早上来得太早”\n"
        "(下次商量服务约定,要看这一条)"
    )
    await li.taps("算了")
    community.looked()


async def test_what_was_said_lies_sealed(community: Community) -> None:
    await taps(
        community.li_worker, "登记", "老人的事", "李爹爹", "回访", "打电话", "不满意", "没变化", "都合适"
    )
    await community.li_worker.says("很孤单")
    await community.li_worker.taps("对的")
    community.looked()

    async def work(tx: Tx) -> tuple[str, str, str]:
        row = await tx.one("SELECT answers, words, person_id FROM follow_up")
        [read] = await follow_ups.of_person(tx, row["person_id"], "elder", 5)
        return row["answers"], row["words"], read.words

    assert community.world.app is not None
    answers, words, read = await community.world.app.database.reading(work)
    assert read == "很孤单"
    assert answers.startswith("v1:")
    assert words.startswith("v1:")
    assert "很孤单" not in answers + words


async def test_whoever_is_both_is_asked_about_one_of_the_two(community: Community) -> None:
    li = community.li_worker
    await taps(li, "登记", "互助员")
    await li.says("李大山")
    await gives(li, "李大山 老人")
    await taps(li, "不清楚", "没有手机,我来填", "就叫姓名", "还没有", "对的")
    community.looked()
    await taps(li, "登记", "回访", "李爹爹")
    community.looked()
    assert "李大山又是互助员,又是老人。这次回访哪一样?" in li.screen.text
    await li.taps("老人")
    community.looked()
    await taps(li, "当面", "满意")
    community.looked()
    await li.taps("算了")
    community.looked()


async def test_where_there_is_nobody_nobody_is_followed_up(community: Community) -> None:
    wu = await worker_of_another(community)
    await taps(wu, "登记", "回访")
    community.looked()
    assert wu.screen.text.endswith("社区里还没有人要回访。")


async def test_a_person_of_another_community_is_not_asked(community: Community) -> None:
    """A talk begun before the elder moved on."""
    wu = await worker_of_another(community)
    wu.person.forges("follow-ups:1:0", 1)
    await community.town.moves_on(wu)
    wu.sees("还没有人要回访")
    for forged in ("follow-up-elder:3:0", "follow-up-volunteer:1:0"):
        wu.person.forges(forged, 1)
        await community.town.moves_on(wu)
    community.looked()
    assert await number(community.world, FOLLOW_UPS) == 0
