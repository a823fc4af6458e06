"""Walks of the family: a line for them, what the elder lets them know, pairing, the directory, referral."""

from tests.conftest import Community
from tests.security.before import gives
from tests.security.walk import Walk


async def a_place(community: Community) -> None:
    """银湖卫生站, in the list before 小李."""
    for answer in (
        "更多", "附近有什么", "加一个", "看病的地方", "=银湖卫生站", "=银湖小区东门", "工作日白天", "=02783005566", "没有", "对的",
        "更多", "附近有什么", "看病的地方",
    ):  # fmt: skip
        await gives(community.li_worker, answer)
    community.looked()


async def a_referral(community: Community) -> None:
    """李爹爹 was referred to 银湖卫生站, and it is asked about in a week."""
    for answer in (
        "登记", "老人的事", "李爹爹", "转介", "=银湖卫生站", "=量血压", "一周后", "对的",
    ):  # fmt: skip
        await gives(community.li_worker, answer)
    community.looked()


async def a_referral_due(community: Community) -> None:
    """A week later its card stands before 小李."""
    await a_referral(community)
    community.world.clock.moves(days=7)
    for answer in ("今天要办", "去问问"):
        await gives(community.li_worker, answer)
    community.looked()


WALKS: dict[str, Walk] = {
    "leave-note": Walk(
        "wang", ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的", "留一句话给家里人"), ("=精神好,吃了一大碗饭",),
        "SELECT count(*) FROM visit_note", None, True,
    ),
    "elder-family": Walk(
        "li_worker", ("登记", "老人的事", "张婆婆", "家里人"),
        ("谁管什么", "=大儿子", "=每周六来", "改一下", "管什么", "管看病", "对的"), "SELECT count(*) FROM family_note",
    ),
    "elder-family, spoken to": Walk(
        "li_worker", ("登记", "老人的事", "张婆婆", "家里人"),
        ("谈过了", "小张", "=昨天", "=说好每月回来", "改一下", "哪一天", "今天", "对的"), "SELECT count(*) FROM family_note",
    ),
    "elder-family, what they may": Walk(
        "li_worker", ("登记", "老人的事", "张婆婆", "家里人"),
        ("能看什么", "看健康提醒", "选好了", "当面同意", "改一下", "能看什么", "都不告诉", "选好了", "对的"),
        "SELECT count(*) FROM family WHERE shares = ''",
    ),
    "pairing": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "结对"),
        ("互助员结对", "刘师傅", "=昨天", "问过了,都愿意", "改一下", "哪天起", "今天", "对的"),
        "SELECT count(*) FROM pairing WHERE until_at IS NULL",
    ),
    "pairing, an organisation": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "结对"),
        ("单位结对", "=银湖志愿队", "=周队长", "=02783007788", "今天", "问过了,都愿意", "改一下", "联系人", "=王队长", "对的"),
        "SELECT count(*) FROM organisation_pairing",
    ),
    "pairing, its end": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "结对"), ("不再结对", "=搬走了", "改一下", "为什么", "到期了", "对的"),
        "SELECT count(*) FROM pairing WHERE until_at IS NOT NULL",
    ),
    "add-place": Walk(
        "li_worker", ("更多", "附近有什么"),
        ("加一个", "看病的地方", "=银湖卫生站", "=银湖小区东门", "工作日白天", "=02783005566", "没有", "改一下", "时间", "=全天", "对的"),
        "SELECT count(*) FROM place",
    ),
    "change-place": Walk(
        "li_worker", ("看第1家", "改一改"), ("时间", "=周末也开", "改一下", "时间", "全天", "对的"),
        "SELECT count(*) FROM place WHERE hours = '全天'", a_place,
    ),
    "refer": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "转介"),
        ("=银湖卫生站", "=量血压", "一周后", "改一下", "帮什么", "=配老花镜", "对的"), "SELECT count(*) FROM referral",
    ),
    "refer, one is open": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "转介"), ("再转一处", "=区医院", "=看眼睛", "两周后", "对的"),
        "SELECT count(*) FROM referral", a_referral,
    ),
    "referral-not-helped": Walk(
        "li_worker", ("没帮上",), ("就到这里",), "SELECT count(*) FROM referral WHERE state = 'not-helped'", a_referral_due
    ),
    "referral-not-yet": Walk(
        "li_worker", ("还没去",), ("一个月后",), "SELECT count(*) FROM referral WHERE ask_on > '2026-04-01'", a_referral_due
    ),
}  # fmt: skip
