"""Every conversation that asks something, walked question by question with the true answers."""

from tests.conftest import Community, Neighbour
from tests.security.before import (
    a_card,
    a_companion,
    a_forgotten_stay,
    a_gift_that_arrived,
    a_returned_visit,
    a_returned_visit_written_down,
    a_roster_with_questions,
    a_stay,
    a_stranger,
    a_verified_visit,
    a_visit,
    an_absence,
    an_alarm,
    an_answered_visit,
    an_elder_whose_record_is_unsigned,
    an_elder_with_subsidy,
    an_exception_asked_for,
    an_incomplete_elder,
    points,
    two_confirmed_visits,
    two_roles,
    two_verified_visits,
)
from tests.security.walk import Walk
from tests.security.walks_agree import WALKS as WALKS_AGREE
from tests.security.walks_ask import WALKS as WALKS_ASK
from tests.security.walks_come import WALKS as WALKS_COME
from tests.security.walks_family import WALKS as WALKS_FAMILY
from tests.security.walks_gaps import WALKS as WALKS_GAPS
from tests.security.walks_own_words import WALKS as WALKS_OWN_WORDS
from tests.security.walks_paper import WALKS as WALKS_PAPER
from tests.security.walks_plan import WALKS as WALKS_PLAN
from tests.security.walks_promise import WALKS as WALKS_PROMISE
from tests.security.walks_relay import WALKS as WALKS_RELAY
from tests.security.walks_voice import WALKS as WALKS_VOICE
from tests.security.walks_words import WALKS as WALKS_WORDS

VISITS = "SELECT count(*) FROM visit WHERE state = 'logged'"
PEOPLE = "SELECT count(*) FROM person"


JOINED = "SELECT count(*) FROM chat_person"
WALKS: dict[str, Walk] = {
    "visit": Walk("wang", ("记一次服务",), ("李爹爹", "打扫卫生", "昨天上午", "=1小时", "改一下", "做了多久", "=2小时", "对的"), VISITS),
    "visit to several": Walk(
        "wang", ("记一次服务",), ("不止一位", "李爹爹", "张婆婆", "选好了", "送饭做饭", "=前天", "半小时", "对的"), VISITS
    ),
    "visit like the last": Walk("wang", ("记一次服务",), ("跟上次一样", "对的"), VISITS, a_visit),
    "visit of a stay": Walk(
        "wang", ("=走了",), ("打扫卫生", "改一下", "做了多久", "半小时", "对的"), "SELECT count(*) FROM stay WHERE state = 'logged'", a_stay
    ),
    "visit of a forgotten stay": Walk(
        "wang", ("=走了",), ("打扫卫生", "1小时", "对的"), "SELECT count(*) FROM stay WHERE state = 'logged'", a_forgotten_stay
    ),
    "visit with another": Walk(
        "wang", ("记一次服务",),
        ("李爹爹", "打扫卫生", "昨天上午", "=1小时", "改一下", "跟谁一起", "刘师傅", "对的"), "SELECT count(*) FROM companion",
    ),
    "visit of a companion": Walk("liu", ("时间不一样",), ("=半小时", "对的"), VISITS, a_companion),
    "not-along": Walk(
        "liu", ("我没去",), ("对的",), "SELECT count(*) FROM companion WHERE state = 'denied'", a_companion
    ),
    "begin-stay": Walk("wang", ("=开始",), ("李爹爹",), "SELECT count(*) FROM stay"),
    "begin-stay at several doors": Walk(
        "wang", ("记一次服务", "我刚到"), ("不止一位", "李爹爹", "张婆婆", "选好了"), "SELECT count(*) FROM stay"
    ),
    "visit refused by a rule": Walk(
        "wang", ("记一次服务",), ("张婆婆", "聊天做伴", "=明天", "1小时", "哪一天", "=昨天", "对的"), VISITS
    ),
    "contact": Walk("wang", ("更多", "探访"), ("李爹爹", "电话平安"), "SELECT count(*) FROM contact"),
    "contact, trouble": Walk(
        "wang", ("更多", "探访", "李爹爹"), ("有事", "电话", "=没吃饭"), "SELECT count(*) FROM contact WHERE well = 0", None, True
    ),
    "behalf": Walk(
        "li_worker", ("登记", "还有"), ("替人办事", "陈爷爷", "说过了"), "SELECT count(*) FROM to_tell WHERE said_at IS NOT NULL"
    ),
    "visit-for": Walk(
        "li_worker", ("登记", "还有", "替人办事", "=王秀兰", "记服务"),
        ("李爹爹", "打扫卫生", "昨天上午", "=1小时", "改一下", "做了多久", "=2小时", "对的"), VISITS,
    ),
    "gift-for": Walk(
        "li_worker", ("登记", "还有", "替人办事", "=王秀兰", "送积分"), ("=刘建国", "=半分", "改一下", "送多少", "=1分", "对的", "对的"),
        "SELECT count(*) FROM gift", points,
    ),
    "confirm-for": Walk(
        "li_worker", ("登记", "还有", "替人办事", "=李大山", "来没来过"), ("没来", "电话问的", "改一下", "怎么说的", "没来", "对的"),
        "SELECT count(*) FROM confirmation", a_visit,
    ),
    "correct-for": Walk(
        "li_worker", ("改一改",), ("改一下", "做了多久", "=半小时", "对的"), VISITS, a_returned_visit_written_down,
    ),
    "correct": Walk("wang", ("改一改",), ("改一下", "做了多久", "=半小时", "对的"), VISITS, a_returned_visit),
    "change-length": Walk(
        "li_worker", ("待核实", "改时长"), ("=半小时", "=路上的不算", "改一下", "时长", "=2小时", "对的"),
        "SELECT count(*) FROM visit WHERE state = 'verified'", a_visit,
    ),
    "return": Walk(
        "li_worker", ("待核实", "退回"), ("时间不对",), "SELECT count(*) FROM visit WHERE state = 'returned'", a_visit, True
    ),
    "refuse": Walk(
        "li_worker", ("待核实", "退回", "不予记录"), ("=那天她不在", "对的"), "SELECT count(*) FROM visit WHERE state = 'refused'",
        a_visit,
    ),
    "send-back": Walk(
        "zhao_officer", ("待审核", "退回"), ("说不清楚",), "SELECT count(*) FROM visit WHERE state = 'returned'",
        a_verified_visit, True,
    ),
    "gift": Walk(
        "wang", ("我的积分", "送积分"), ("=刘建国", "=半分", "改一下", "送多少", "=1分", "改一下", "送给谁", "从通讯录选", "李爹爹", "对的", "对的"),
        "SELECT count(*) FROM gift", points,
    ),
    "gift to oneself": Walk(
        "wang", ("我的积分", "送积分"), ("=王秀兰", "送给谁", "社区需要的老人", "=2分", "送多少", "半分", "对的"),
        "SELECT count(*) FROM gift", points,
    ),
    "return-gift": Walk(
        "liu", ("退还",), ("对的",), "SELECT count(*) FROM gift WHERE state = 'returned'", a_gift_that_arrived
    ),
    "say-again": Walk("li_elder", ("改一下",), ("记不清",), "SELECT count(*) FROM confirmation", an_answered_visit),
    "verify-together": Walk(
        "li_worker", ("待核实", "一起核实"), ("对的",), "SELECT max(0, count(*) - 1) FROM visit WHERE state = 'verified'",
        two_confirmed_visits,
    ),
    "audit-together": Walk(
        "zhao_officer", ("待审核", "一起审核"), ("对的",), "SELECT max(0, count(*) - 1) FROM visit WHERE state = 'audited'",
        two_verified_visits,
    ),
    "join": Walk("何新来", (), ("知道了", "知道了", "同意", "=师傅", "先不留"), JOINED, a_card("互助员")),
    "join as an elder": Walk("何新来", (), ("知道了", "知道了", "同意", "可以", "contact"), JOINED, a_card("服务对象")),
    "sign-in": Walk("何新来", (), ("都没有",), f"{JOINED} UNION SELECT 1 ORDER BY 1 LIMIT 1", a_stranger),
    "apply": Walk(
        "何新来", ("都没有",), ("想当互助员", "银湖社区", "=何新来", "=1960年1月1日", "contact", "改一下", "生日", "=1961年1月1日", "对的"),
        "SELECT count(*) FROM application", a_stranger,
    ),
    "apply for an elder": Walk(
        "何新来", ("都没有",), ("给老人报名", "银湖社区", "=何老人", "=何新来", "先不留", "对的"),
        "SELECT count(*) FROM application", a_stranger,
    ),
    "enrol-volunteer": Walk(
        "li_worker", ("登记",),
        ("互助员", "=何新来", "=1960年1月1日", "没有手机,我来填", "=师傅", "纸上签过了", "=13900009999", "对的"), PEOPLE,
    ),
    "enrol-elder": Walk(
        "li_worker", ("登记",),
        ("服务对象", "=何新来", "=老师", "=1940年1月1日", "当面同意", "其他", "=老伴刚走", "不在身边", "有难处", "没补贴", "不止一位", "王阿姨",
         "选好了", "发邀请卡", "对的"), PEOPLE,
    ),
    "enrol-elder on paper": Walk(
        "li_worker", ("登记", "服务对象", "=何新来", "=老师", "=1940年1月1日", "纸上签过", "独居", "不在身边", "有难处", "没补贴", "以后再说"),
        ("没有手机,我来填", "=02783009999", "=银湖小区9栋", "=听力不好", "改一下", "情形", "空巢", "对的"), PEOPLE,
    ),
    "enrol-elder to complete": Walk(
        "li_worker", ("登记", "待补的"), ("何爹爹", "没补贴", "对的"),
        "SELECT count(*) FROM circumstances WHERE verdict = 'eligible'", an_incomplete_elder,
    ),
    "ask-exception": Walk(
        "li_worker", ("请街道特批",), ("刚出院",), "SELECT count(*) FROM circumstances WHERE exception = 'asked'",
        an_elder_with_subsidy, True,
    ),
    "except-elder": Walk(
        "zhao_officer", ("同意特批",), ("确实有难处",), "SELECT count(*) FROM circumstances WHERE exception = 'given'",
        an_exception_asked_for, True,
    ),
    "decline-exception": Walk(
        "zhao_officer", ("不特批",), ("补贴够用了",), "SELECT count(*) FROM circumstances WHERE exception = 'declined'",
        an_exception_asked_for, True,
    ),
    "enrol-relative": Walk(
        "li_worker", ("登记", "家人"), ("李爹爹", "=何新来", "儿子", "纸上签过", "对的"), PEOPLE,
    ),
    "enrol somebody of the same name": Walk(
        "li_worker", ("登记", "互助员", "=李大山"), ("不是,另一位", "不清楚", "发邀请卡", "改一下", "名字", "=何新来", "对的"), PEOPLE
    ),
    "record-kin": Walk(
        "li_worker", ("登记", "是亲戚"), ("=小周", "=刘建国", "兄弟姐妹", "对的"), "SELECT count(*) FROM kin"
    ),
    "sign-paper": Walk(
        "li_worker", ("登记", "签字和电话"), ("=李大山", "=02783009999", "=银湖小区9栋", "没有", "改一下", "住址", "没有", "对的"),
        "SELECT count(*) FROM consent",
    ),
    "open-cards": Walk(
        "li_worker", ("登记", "收回邀请卡"), ("何新来", "对的"),
        "SELECT count(*) FROM invitation WHERE taken_back_at IS NOT NULL", a_card("互助员"),
    ),
    "one-phone": Walk("li_worker", ("登记", "两人一部手机"), ("李爹爹", "张婆婆", "对的"), JOINED),
    "elder-page": Walk(
        "li_worker", ("登记", "老人的事"), ("李爹爹", "现在在哪", "去世", "对的"),
        "SELECT count(*) FROM person WHERE whereabouts = 'deceased'",
    ),
    "elder-page, who goes": Walk(
        "li_worker", ("登记", "老人的事"), ("李爹爹", "谁去照看", "刘师傅", "选好了"),
        "SELECT count(*) FROM pairing WHERE until_at IS NULL",
    ),
    "elder-facts": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "看资料"),
        ("还有", "自理", "=吃饭要人喂", "改一下", "自理", "要人帮一点", "对的"), "SELECT count(*) FROM profile",
    ),
    "elder-facts, consent first": Walk(
        "li_worker", ("登记", "老人的事", "李爹爹", "看资料"),
        ("住址", "纸上签过了", "=银湖小区9栋", "改一下", "哪一样", "电话", "=02783009999", "对的"), "SELECT count(*) FROM consent",
        an_elder_whose_record_is_unsigned,
    ),
    "rosters": Walk(
        "li_worker", ("登记", "名单"), ("要张空表",), "SELECT count(*) FROM roster WHERE state = 'done'",
    ),
    "roster-ask": Walk(
        "li_worker", ("回答一下",), ("用不上", "都签过了", "改一下", "同意书", "还没有", "对的"),
        "SELECT count(*) FROM roster WHERE state = 'ready'", a_roster_with_questions,
    ),
    "search": Walk(
        "li_worker", ("登记", "找老人"), ("按情形", "独居", "李爹爹", "现在在哪", "去世", "对的"),
        "SELECT count(*) FROM person WHERE whereabouts = 'deceased'",
    ),
    "streets": Walk(
        "bureau", ("街道",), ("开新街道", "=吴家山街道", "改一下", "名字", "=长青街道", "对的"), "SELECT count(*) FROM unit"
    ),
    "streets, an officer": Walk(
        "bureau", ("街道",), ("请审核员", "=钱主任", "对的"), "SELECT count(*) FROM invitation"
    ),
    "communities": Walk("zhao_officer", ("更多",), ("社区", "开新社区", "=万科社区", "对的"), "SELECT count(*) FROM unit"),
    "away": Walk(
        "li_worker", ("更多", "请假代班"), ("=明天", "=三天", "小周", "改一下", "到哪天", "2天", "改一下", "谁代班", "=小周", "对的"),
        "SELECT count(*) FROM absence WHERE state = 'stands'",
    ),
    "away, days of the past": Walk(
        "zhao_officer", ("更多", "请假代班"), ("=昨天", "从哪天", "后天", "=明天", "到哪天", "1天", "先不请人", "对的"),
        "SELECT count(*) FROM absence WHERE state = 'stands'",
    ),
    "away, back early": Walk(
        "li_worker", ("更多", "请假代班"), ("提前回来", "对的"), "SELECT count(*) FROM absence WHERE state = 'ended'", an_absence
    ),
    "alarm-over": Walk(
        "li_worker", ("办好了",), ("送医院了",), "SELECT count(*) FROM alarm WHERE state = 'closed'", an_alarm, True
    ),
    "duty-list": Walk(
        "li_worker", ("更多", "值班表"), ("=小李", "不值班了", "改一下", "哪些班", "只值一班", "周六白天", "改一下", "给谁排", "小周", "对的"),
        "SELECT count(*) FROM record WHERE deed = 'put-on-duty'",
    ),
    "more": Walk("wang", ("更多",), ("换语言", "English"), "SELECT count(*) FROM person WHERE language = 'en'"),
    "my-language": Walk("wang", ("=换语言",), ("English",), "SELECT count(*) FROM person WHERE language = 'en'"),
    "my-zone": Walk(
        "zhang_relative", ("=我这边的时间",), ("=多伦多", "改一下", "城市", "=纽约", "对的"),
        "SELECT count(*) FROM person WHERE zone IS NOT NULL",
    ),
    "my-role": Walk(
        "wang", ("=换身份",), ("互助员",), "SELECT count(*) FROM chat WHERE role = 'volunteer'", two_roles
    ),
    **WALKS_FAMILY,
    **WALKS_PROMISE,
    **WALKS_RELAY,
    **WALKS_WORDS,
    **WALKS_OWN_WORDS,
    **WALKS_VOICE,
    **WALKS_AGREE,
    **WALKS_PLAN,
    **WALKS_ASK,
    **WALKS_COME,
    **WALKS_PAPER,
    **WALKS_GAPS,
}  # fmt: skip


def somebody(community: Community, who: str) -> Neighbour:
    found = getattr(community, who, None)
    if isinstance(found, Neighbour):
        return found
    return next(one for one in community.town.neighbours.values() if one.name == who)
