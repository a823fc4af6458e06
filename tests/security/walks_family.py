"""Walks of the family: a line for them, what the elder lets them know, pairing, the directory, referral."""

from tests.security.walks import Walk

WALKS: dict[str, Walk] = {
    "leave-note": Walk(
        "wang", ("记一次服务", "张婆婆", "打扫卫生", "今天上午", "1小时", "对的", "留一句话给家里人"), ("=精神好,吃了一大碗饭",),
        "SELECT count(*) FROM visit_note", None, True,
    ),
    "elder-family": Walk(
        "li_worker", ("登记", "老人的事", "张婆婆", "还有", "家里人"),
        ("谁管什么", "=大儿子", "=每周六来", "改一下", "管什么", "管看病", "对的"), "SELECT count(*) FROM family_note",
    ),
    "elder-family, spoken to": Walk(
        "li_worker", ("登记", "老人的事", "张婆婆", "还有", "家里人"),
        ("谈过了", "小张", "=昨天", "=说好每月回来", "改一下", "哪一天", "今天", "对的"), "SELECT count(*) FROM family_note",
    ),
    "elder-family, what they may": Walk(
        "li_worker", ("登记", "老人的事", "张婆婆", "还有", "家里人"),
        ("能看什么", "看健康提醒", "选好了", "当面同意", "改一下", "能看什么", "都不告诉", "选好了", "对的"),
        "SELECT count(*) FROM family WHERE shares = ''",
    ),
    "pairing": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "还有", "结对"),
        ("互助员结对", "刘师傅", "=昨天", "问过了,都愿意", "改一下", "哪天起", "今天", "对的"),
        "SELECT count(*) FROM pairing WHERE until_at IS NULL",
    ),
    "pairing, an organisation": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "还有", "结对"),
        ("单位结对", "=银湖志愿队", "=周队长", "=02783007788", "今天", "问过了,都愿意", "改一下", "联系人", "=王队长", "对的"),
        "SELECT count(*) FROM organisation_pairing",
    ),
    "pairing, its end": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "还有", "结对"), ("不再结对", "=搬走了", "改一下", "为什么", "到期了", "对的"),
        "SELECT count(*) FROM pairing WHERE until_at IS NOT NULL",
    ),
}  # fmt: skip
