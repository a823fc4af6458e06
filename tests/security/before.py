"""What has happened before a conversation is walked: a visit that waits, points to use, a card in the hand."""

from collections.abc import Awaitable, Callable

from bot.store.tx import Tx
from tests.conftest import Community, Neighbour
from tests.conversations.test_roster import sheet


async def a_visit(community: Community) -> None:
    for label in ("记一次服务", "李爹爹", "打扫卫生", "今天上午", "1小时", "对的"):
        await community.wang.taps(label)
    community.looked()


async def a_companion(community: Community) -> None:
    """王阿姨 says that 刘师傅 came along."""
    for label in (
        "记一次服务",
        "李爹爹",
        "打扫卫生",
        "今天上午",
        "1小时",
        "改一下",
        "跟谁一起",
        "刘师傅",
        "对的",
    ):
        await community.wang.taps(label)
    community.looked()


async def a_stay(community: Community) -> None:
    """王阿姨 has been with 李爹爹 for 65 minutes."""
    for answer in ("=开始", "李爹爹"):
        await gives(community.wang, answer)
    community.world.clock.moves(minutes=65)
    community.looked()


async def a_forgotten_stay(community: Community) -> None:
    """She came yesterday, and never said that she left."""
    await a_stay(community)
    community.world.clock.moves(days=1)


async def a_returned_visit(community: Community) -> None:
    await a_visit(community)
    for label in ("待核实", "退回", "时间不对"):
        await community.li_worker.taps(label)
    community.looked()


async def a_returned_visit_written_down(community: Community) -> None:
    """By 小李 for 王阿姨; 小周 sent it back."""
    li, zhou = community.li_worker, community.zhou_worker
    for answer in (
        "登记",
        "还有",
        "替人办事",
        "=王秀兰",
        "记服务",
        "李爹爹",
        "打扫卫生",
        "今天上午",
        "1小时",
        "对的",
    ):
        await gives(li, answer)
    for label in ("待核实", "退回", "时间不对"):
        await zhou.taps(label)
    community.looked()


async def a_verified_visit(community: Community) -> None:
    await a_visit(community)
    for label in ("待核实", "属实"):
        await community.li_worker.taps(label)
    community.looked()


async def two_confirmed_visits(community: Community) -> None:
    for elder, phone in (("李爹爹", community.li_elder), ("张婆婆", community.zhang_elder)):
        for label in ("记一次服务", elder, "打扫卫生", "今天上午", "1小时", "对的"):
            await community.wang.taps(label)
        await phone.taps("来过了")
    community.looked()


async def two_verified_visits(community: Community) -> None:
    await two_confirmed_visits(community)
    for label in ("待核实", "一起核实", "对的"):
        await community.li_worker.taps(label)
    community.looked()


async def points(community: Community) -> None:
    """王阿姨 has 1分 to use."""
    await a_verified_visit(community)
    for label in ("待审核", "审核通过"):
        await community.zhao_officer.taps(label)
    community.looked()


async def a_gift_that_arrived(community: Community) -> None:
    await points(community)
    for answer in ("我的积分", "送积分", "=刘建国", "半分", "对的"):
        await gives(community.wang, answer)
    community.world.clock.moves(days=1)
    assert community.world.app is not None
    await community.world.app.ticker.tick()
    await community.town.moves_on()
    community.looked()


async def an_answered_visit(community: Community) -> None:
    await a_visit(community)
    await community.li_elder.taps("来过了")
    community.looked()


async def an_incomplete_elder(community: Community) -> None:
    li = community.li_worker
    for answer in ("登记", "服务对象", "=何待补", "爹爹", "=1940年1月1日", "当面同意", "独居", "不在身边", "有难处", "不清楚", "以后再说",
                   "发邀请卡", "对的"):  # fmt: skip
        await gives(li, answer)
    community.looked()


async def an_elder_with_subsidy(community: Community) -> None:
    for answer in (
        "登记",
        "服务对象",
        "=何补贴",
        "爹爹",
        "=1940年1月1日",
        "当面同意",
        "独居",
        "不在身边",
        "有难处",
        "有补贴",
        "对的",
    ):
        await gives(community.li_worker, answer)
    community.looked()


async def an_exception_asked_for(community: Community) -> None:
    await an_elder_with_subsidy(community)
    for answer in ("请街道特批", "补贴不够用"):
        await gives(community.li_worker, answer)
    community.looked()


def a_card(role: str) -> Callable[[Community], Awaitable[None]]:
    async def enrolled(community: Community) -> None:
        li, newcomer = community.li_worker, community.town.person("何新来")
        elder = ("爹爹", "=1940年1月1日", "当面同意", "独居", "不在身边", "有难处", "没补贴", "以后再说")
        told = elder if role == "服务对象" else ("=1960年1月1日",)
        for answer in ("登记", role, "=何新来", *told, "发邀请卡", "对的"):
            await gives(li, answer)
        card = next(one.text for one in reversed(li.screen.bubbles) if one.media == "photo")
        await newcomer.opens(card)
        community.looked()

    return enrolled


async def two_roles(community: Community) -> None:
    zhao = community.zhao_officer
    for answer in ("更多", "社区", "请工作者", "=王秀兰", "对的"):
        await gives(zhao, answer)
    await community.wang.opens(
        next(one.text for one in reversed(zhao.screen.bubbles) if one.media == "photo")
    )
    community.looked()


async def an_absence(community: Community) -> None:
    for answer in ("更多", "请假代班", "今天", "3天", "小周", "对的"):
        await gives(community.li_worker, answer)
    community.looked()


async def an_alarm(community: Community) -> None:
    """李爹爹 called, and 小李 sees to it."""
    for one, answer in (
        (community.li_elder, "急事找人"),
        (community.li_elder, "是,快来人"),
        (community.li_worker, "我来处理"),
    ):
        await gives(one, answer)
    community.looked()


async def a_stranger(community: Community) -> None:
    stranger = community.town.person("何新来")
    await stranger.says("您好")
    community.looked()


async def gives(one: Neighbour, answer: str) -> None:
    """Write it, or tap it, turning the page where it is not on this one."""
    if answer == "contact":
        await one.shares_contact()
    elif answer == "voice":
        await one.sends("voice")
    elif answer.startswith("="):
        await one.says(answer[1:])
    else:
        for _ in range(5):
            if answer not in one.labels:
                await one.taps("还有")
        await one.taps(answer)


async def an_elder_whose_record_is_unsigned(community: Community) -> None:
    """李大山 takes back that he is on file with phone and address."""

    async def work(tx: Tx) -> None:
        await tx.write("UPDATE consent SET given = 0 WHERE kind = 'record'")

    assert community.world.app is not None
    await community.world.app.database.turn(work, "test")


async def a_roster_with_questions(community: Community) -> None:
    content = sheet(("何新来", "1940-01-01", "小张"), headers=("姓名", "出生日期", "帮扶干部"))
    await community.li_worker.sends("document", "名单.xlsx", content)
    community.looked()
