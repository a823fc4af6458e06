"""What somebody wants, by the words they use for it: everything but what a visit tells by its slots."""

import re

from bot.understanding.lexicon import KINDS, any_of
from bot.understanding.numerals import NUMBER
from bot.understanding.patterns import pattern_of
from bot.understanding.sheet_number import NAMED
from bot.understanding.tidy import squeeze

POINTS = (
    r"(?<![0-9.])(?:(?:[0-9]{6,}|十[来多](?=分)|[一两二三四五六七八][两二三四五六七八九](?=个?积?分)|"
    rf"{NUMBER})(?:个半| and a half |[个 ])?|(?<!一)半个?|half an? )"
    r"(?:积分|分(?!钟)半?|points?\b|pts?\b)"
    "|(?:全部|所有)的?(?:积分|分)|all (?:my )?points"
)
"""A pattern for a number of points; 30分钟 is none."""

ASKED_FOR = (
    *((intent, any_of("intents", intent, flags=re.ASCII, points=POINTS)) for intent in KINDS["intents"]),
    ("open_sheet", NAMED),
)
"""Intents in the order in which they are thought of: the first whose words stand in the sentence is taken."""
AT_LAST = tuple((intent, any_of("last_intents", intent, flags=re.ASCII)) for intent in KINDS["last_intents"])
"""Thought of only where nothing else was meant: a single word of it is enough."""
GUESSED = "guessed"
"""The flag of what was understood so: it does not interrupt a talk that is open."""
NOISE = pattern_of(
    r"[a-z0-9]*[;#$%^&*+=|<>]+[a-z0-9;#$%^&*+=|<>]*|"
    r"\[?(?:图片|表情|语音|视频|动画表情|文件)\]?|"
    r"[0-9]+|[a-z]{3,} ?[0-9]+|[零一二三四五六七八九十]{3,}|[a-z0-9]{3,}|(?:([^0-9a-z])\1+)+[^0-9a-z]?[!。,. ]*"
)
"""Digits, letters at random, one sign again and again."""

OVER_A_VISIT = frozenset(
    {"human", "undo", "redeem", "query_rules", "query_dispute", "query_history", "query_status",
     "request_help", "privacy_delete", "fraud_report", "medical_advice", "register", "abuse", "accessibility",
     "promise_end", "promise_weekday"}
)  # fmt: skip
"""Those that are meant even where a visit's words stand beside them: 昨天给李爹爹那条记重了."""

OF_A_GIFT = pattern_of("[送转赠]|给错|分(?!钟)|points?|gift")
STORY = pattern_of(
    "[笑吓气热冷饿哭]死|黄历|宜不宜|股票|基金|彩票|理财|电视剧|电视[里上]|[男女]主角|电影|小说|八点档|连续剧|小品|转发|请?转给|紧急通知|[住出]院了|[住进]过医?院|恢复了|现在好了"
)
"""Told of a film, passed on, or long over: no visit."""
PLANS = pattern_of("打算|准备|计划|预备|我要[去克]|会去|will |going to |gonna |plan(?:ning)? to ")
LENGTH_WRONG = pattern_of("(?:时间|时长|钟头|工时)(?:写|记|报|算)?[少多长短]了")
WRONG = pattern_of(
    "(?:时间|日子|日期|名字|人|服务|内容|时长)(?:写|搞|弄|记|填)?(?:错了|不对)|"
    "(?:搞|弄|记)错人|(?:时间|时长|钟头)(?:写|记|报|算)?[少多长短]了|^.{0,4}(?:不对|不太对|有误|错了|错哒|搞错)[吧啊哦呢咧了]*$|"
    r"\bwrong\b|not (?:quite )?right|incorrect"
)
"""What is wrong, without what would be right."""


def says_wrong(said: str) -> bool:
    """时间不对: something of what is read back, with nothing that would be right.

    >>> says_wrong("时间不对"), says_wrong("对的")
    (True, False)
    """
    return bool(WRONG.search(squeeze(said)))


WAS_WRONG = pattern_of("更正|改正|(?:写|记|搞|填|弄)错了|(?:时间|日子|名字|人).{0,2}不对|改一?下|change")
EARLIER = pattern_of("[那这上]一?[条次笔回个]|昨天|前天|刚才|my last|the last|yesterday")
"""Of what stands written already: 昨天那条写错了."""
CORRECTS = pattern_of(
    "^(?:(?:时间|日子|日期|名字|人|服务|内容)也?(?:[不冇]对|(?:写|记|搞|弄)?错了)|"
    "[不冇]对|不是|[搞记写]?错了|改成|改为|改一?下|应该?[是为]|应该|是|no[, ]|wrong|not|it was|should be|change)"
)
YES = pattern_of("是的?|对|嗯|[没冇]错|[没冇莫]得错|yes|right|correct")
"""是的,两个小时: what stands there already."""
LESS = pattern_of(
    "[要得]加上?(?=[0-9一二两三四五半])|[写记]够.{0,3}[差少]|^还有.{1,8}(?:[冇没]有?|没得)(?:算|记|写)|"
    "^请?(?:还|再|又)?要?(?:再|还)?多?增?加上?|^add |^还?[差少缺漏](?!不)|^还?要?多(?![写记算报说])|"
    "^(?:应该)?比.{0,4}多|"
    "(?:少|漏)(?:写|记|算|报|说)了|(?:写|记|算|报|说)(?:少|漏)了|[记写报]短了|少了(?=.{1,4}(?:小时|钟头|分钟))|"
    "missed|forgot|\\bmore$|longer$"
)
MORE = pattern_of(
    "^把.{1,8}(?:减|扣|去)掉|(?:歇|休息|等)了?.{0,10}(?:扣|减|去掉|不算)|"
    "^(?:请|给我|帮我)?(?:要|得)?(?:减[去掉]?|扣|去掉)|^(?:take off|subtract) |"
    "多(?:写|记|算|报|说)了|(?:写|记|算|报|说)多了|[记写报]长了|多了(?=.{1,4}(?:小时|钟头|分钟))|"
    "too (?:much|many|long)|\\bless$|shorter$"
)
INSTEAD = pattern_of("只有|其实|应该|不止|only|actually")
"""写多了,只有四十分钟: how long it was, and not by how much it was wrong."""
HELPED = pattern_of(
    "[给帮陪替为去克看到送接扶守照做记搬背代访]|上门|服务|took|went|saw|visit|with|help|gave|brought|did|was at|call"
)
"""What one does when one helps somebody."""
DID = pattern_of("(?:做|服务|忙|干|搞|帮|陪|去)了|helped")
"""昨天做了两个小时: a visit, of which whom and what are asked."""
WANTS_FOR = pattern_of("^我?(?:要|想)(?:记|登记|补记|报)")
"""我要记周爹爹."""
DENIED = pattern_of(
    "(?:没有?人?|冇得?人?|未|不)(?:去|来|做|打扫|送|陪|看|在)|didn'?t|did not|not go", re.ASCII
)
WANTS = pattern_of(
    "^(?:我?(?:要|想)?(?:记|登)(?:一下|一次|个|上|一个)?"
    "(?:(?:[今昨]天|前天|早上|上午|下午)的?)?(?:服务|工时|时间)?|log (?:a |my )?(?:visit|hours?)?)$"
)
FOR_ME = pattern_of("[来去克]看我|陪我|给我")
"""Somebody else's doing, for whoever speaks."""
ASKS_BALANCE = pattern_of("还?(?:剩|有)(?:几|多少|几多|好多)个?积?分|还(?:剩|有)(?:几|多少|几多|好多)$")
"""送了张姐5分,我还剩几分."""
ASKS = pattern_of("[?吗]$|能不能|可不可以|提醒我")
WONDERS = pattern_of("怎么|么样|什么|哪|几时|么时候|谁|了[没冇]有?$")
"""These ask, unless a whole visit is told around them: 教李爹爹怎么用手机半小时."""
