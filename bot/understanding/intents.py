"""What somebody wants, by the words they use for it: everything but what a visit tells by its slots."""

import re

from bot.understanding.lexicon import KINDS, any_of
from bot.understanding.numerals import NUMBER
from bot.understanding.patterns import pattern_of

POINTS = (
    rf"(?<![0-9.])(?:(?:[0-9]{{6,}}|{NUMBER})(?:个半| and a half |[个 ])?|(?<!一)半个?|half an? )"
    r"(?:积分|分(?!钟)半?|points?\b|pts?\b)"
    "|(?:全部|所有)的?(?:积分|分)|all (?:my )?points"
)
"""A pattern for a number of points; 30分钟 is none."""
_POINTS = f"(?:{POINTS})"

_SHEET = pattern_of(r"^(?:纸上的?|服务)?单子?第? ?[0-9]{1,6} ?号?$|^sheet (?:no[.]? ?)?[0-9]{1,6}$", re.ASCII)
ASKED_FOR = (
    *((intent, any_of("intents", intent, flags=re.ASCII, points=POINTS)) for intent in KINDS["intents"]),
    ("open_sheet", _SHEET),
)
"""Intents in the order in which they are thought of: the first whose words stand in the sentence is taken."""
AT_LAST = tuple((intent, any_of("last_intents", intent, flags=re.ASCII)) for intent in KINDS["last_intents"])
"""Thought of only where nothing else was meant."""
NOISE = pattern_of(r"[0-9]+|[a-z0-9]{3,}|(?:([^0-9a-z])\1+)[!。,. ]*")
"""Digits, letters at random, one sign again and again."""

OVER_A_VISIT = frozenset(
    {"human", "undo", "redeem", "query_rules", "query_dispute", "query_history", "query_status",
     "request_help", "privacy_delete", "fraud_report", "medical_advice", "register", "abuse", "accessibility",
     "promise_end", "promise_weekday"}
)  # fmt: skip
"""Those that are meant even where a visit's words stand beside them: 昨天给李爹爹那条记重了."""

_GIVE = "(?:赠送|转赠|转送|赠予|转|送|给|赠|捐)(?:给|得|把)?"
GIFT = pattern_of(
    rf"{_GIVE}(?P<named>[㐀-鿿]{{2,4}}?)(?:转|送|赠)(?P<turn>{POINTS})"
    rf"|(?:把|将)?(?P<amount>{POINTS}).{{0,3}}{_GIVE}(?P<whom>[㐀-鿿]{{2,4}})?"
    rf"|^(?:我?(?:要|想))?(?:转|送|赠)送?(?P<alone>{POINTS})$"
    rf"|(?:跟|给|把)(?P<past>[^送给把]{{2,5}}?)(?:打|转|拨|匀|划)(?P<passed>{POINTS})"
    rf"|(?:匀|拿|划|拨|分|给|送)我?(?P<spare>{POINTS})(?:出来)?(?:送|转|给|把|得)+(?P<spare_to>[㐀-鿿]{{2,4}})"
    rf"|(?:转|送)(?P<first>{POINTS})给(?P<first_to>[㐀-鿿]{{2,10}})"
    rf"|(?:转|送|把)(?P<over>{POINTS})得(?P<over_to>[㐀-鿿]{{2,4}})"
    rf"|(?:{_GIVE}|把得)(?P<to>.{{1,8}}?)(?P<after>{POINTS})|把(?P<handed>[^得].{{0,7}}?)(?P<hand>{POINTS})[吧哈]?$"
    rf"|^(?P<just>{POINTS}) (?:to|for)\b|(?:give|send|transfer|gift|pass|move)\b.{{0,20}}?(?P<en>{POINTS})",
    re.ASCII,
)
"""Points and whom for, either first; 把得 and 把 are Wuhan for giving."""
GIFT_OPEN = pattern_of(
    rf"(?:^(?:我的?)?(?:积?分)?|分了?,?)(?P<every>全部?|都)(?:都)?{_GIVE}(?P<every_to>[㐀-鿿]{{2,5}})$|"
    rf"(?:把|将)(?:我的?)?积?分(?P<all>都|全部?)?{_GIVE}(?P<whom>[㐀-鿿]{{2,4}})?"
    "|(?:赠送|转送|转|送)(?:一?点|一?些|几)?个?积?分(?!钟)(?:(?:给|得)(?P<to>[㐀-鿿]{2,4}))?"
    "|(?:give|send) (?:some )?points"
)
"""Points for somebody, without saying how many."""
REDEEMED = pattern_of(rf"(?:用|拿|花)掉?(?P<amount>{POINTS})|(?:use|redeem|spend) (?P<en>{POINTS})", re.ASCII)
TO_WHOM = pattern_of(
    rf"{_POINTS}(?: on| over)? (?:to|for) ?(?P<en>[a-z]+(?: [a-z]+)?|[㐀-鿿]{{2,4}})"
    rf"|(?:give|send) ?(?P<first>[a-z]+(?: [a-z]+)?|[㐀-鿿]{{2,4}}) ?{_POINTS}",
    re.ASCII,
)
OF_A_GIFT = pattern_of("[送转赠]|给错|分(?!钟)|points?|gift")
STORY = pattern_of("[笑吓气热冷饿]死|电视剧|电视[里上]|[男女]主角|电影|小说")
"""Told of a film: no visit."""
PLANS = pattern_of("打算|准备|计划|预备|我要[去克]|会去|will |going to |gonna |plan(?:ning)? to ")
WRONG = pattern_of("(?:时间|日子|日期|名字|人|服务|内容|时长)(?:写|搞|弄|记|填)?(?:错了|不对)")
"""What is wrong, without what would be right."""
WAS_WRONG = pattern_of("(?:写|记|搞|填|弄)错了|(?:时间|日子|名字|人).{0,2}不对|改一?下|change")
EARLIER = pattern_of("[那这上]一?[条次笔回个]|昨天|前天|刚才|my last|the last|yesterday")
"""Of what stands written already: 昨天那条写错了."""
CORRECTS = pattern_of(
    "^(?:(?:时间|日子|日期|名字|人|服务|内容)也?(?:[不冇]对|(?:写|记|搞|弄)?错了)|"
    "[不冇]对|不是|[搞记写]?错了|改成|改为|改一?下|应该是?|是|no[, ]|wrong|not|it was|should be|change)"
)
LESS = pattern_of("(?:少|漏)(?:写|记|算|报|说)了|missed|forgot")
MORE = pattern_of("多(?:写|记|算|报|说)了|too (?:much|many|long)")
DENIED = pattern_of("(?:没有?|冇得?|未|不)(?:去|来|做|打扫|送|陪|看|在)|didn'?t|did not|not go", re.ASCII)
WANTS = pattern_of(
    "^(?:我?(?:要|想)?(?:记|登)(?:一下|一次|个|上|一个)?"
    "(?:(?:[今昨]天|前天|早上|上午|下午)的?)?(?:服务|工时|时间)?|log (?:a |my )?(?:visit|hours?)?)$"
)
ASKS = pattern_of("[?吗]$|能不能|可不可以")
WONDERS = pattern_of("怎么|什么|哪|几时|么时候")
"""These ask, unless a whole visit is told around them: 教李爹爹怎么用手机半小时."""
