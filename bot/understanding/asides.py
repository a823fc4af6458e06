"""What is told beside a visit and is not of it: the way there, what was meant at first, who was out, other points.

It is taken out before anything is read: 我有12分,送4分给魏大姐 is about four points.
"""

import re

from bot.understanding.lengths import LENGTH
from bot.understanding.numerals import NUMBER
from bot.understanding.patterns import pattern_of

_DAY = "(?:大?前|昨|今|明|后)[天日]"
_PART = "(?:上午|早上|下午|晚上|中午|凌晨|傍晚)"
_HOUR = "[0-9一二两三四五六七八九十]{1,3}点[半0-9一二三四五十]{0,3}"
_CLOCK = f"{_PART}?{_HOUR}"
_CHILD = "(?:儿子|女儿|姑娘|儿媳妇?|孙子|孙女|家里人|屋里人|保姆|子女|老伴)"
_ASIDES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        pattern_of(rf"(?:路上|来回|坐车|中间休息|休息)(?:花|用|走)?[了的]?{LENGTH}(?:不算|除外|没算)[,、]?"),
        "",
    ),
    (pattern_of(rf"(?:本来|原来|原本|[讲说约]好)[^,、]{{0,6}}?{LENGTH}[,、]?(?=结果|后来|实际|其实)"), ""),
    (
        pattern_of(
            "[昨前今]天((?:[跟和同].{2,4}?)?)(?:说好|约好|讲好|答应|约)了?的?[,、]?"
            "(?=(?:今|明|后|下)(?:天|个?(?:周|星期|礼拜)))"
        ),
        r"\1",
    ),
    (
        pattern_of(rf"(?:的|他|她)?{_CHILD}((?:[昨前今]天)?)不在(?:家|屋里)?(?=我)"),
        r"\1",
    ),
    (
        pattern_of(
            rf"(?:从|我(?:现在)?有)(?:{NUMBER})个?积?分(?:里面?|当中|之中)?[,、]?(?=[先想再]?(?:拿|送|转|匀|给))"
        ),
        "",
    ),
    (pattern_of(r"\b([0-9.]+|[a-z]+) (?:out )?of (?:my |the )?[0-9]+ (?=points?\b)", re.ASCII), r"\1 "),
    (
        pattern_of(
            r"^not (?:yesterday|today|on [a-z]+day)[,. ]+(?:but )?(?=this|today|yesterday|the day|on )",
            re.ASCII,
        ),
        "",
    ),
    (
        pattern_of(rf"({_PART})?{_HOUR}(?:出的?门|出发|动身)[的了,、]?"),
        r"\1",
    ),
    (
        pattern_of(
            "[她他](?:大?前|昨|今)天(?=出的?院|住的?院|做的?手术|回的?来|过的?生日|感冒|发烧|不舒服|头晕)"
        ),
        "",
    ),
    (
        pattern_of(
            r"\b(?:came home|was discharged|got out|got home|fell ill|moved in)(?: on)? "
            r"(?:[a-z]+day|last week)[,. ]+(?:and )?"
            r"(?=this|today|yesterday|on )",
            re.ASCII,
        ),
        "",
    ),
    (
        pattern_of(
            rf"{LENGTH}(?=[^0-9一二两三四五六七八九十半]{{0,8}}(?:前后一?共?|[一总]共|一起|加起来|合计){LENGTH}$)"
        ),
        "",
    ),
    (
        pattern_of(
            rf"(?:上[次回]|[昨前今]天)?[㐀-鿿]{{2,4}}(?:送|转|给)给?了?我{NUMBER}个?积?分[,、]?(?=这[回次]|我|现在|今天)"
        ),
        "",
    ),
    (
        pattern_of(
            r"^i have [a-z0-9.]+ points?,? (?:and )?(?:i )?(?:want to )?(use|send|give|spend|redeem) "
            r"([a-z0-9.]+)(?: of them)?"
            r"(?= (?:to|for)\b)",
            re.ASCII,
        ),
        r"\1 \2 points",
    ),
    (pattern_of(rf"比(?:{_DAY}|上[次回])(?:多|少)[^,、]{{0,4}}?{LENGTH}[,、]?"), ""),
    (pattern_of(rf"{LENGTH}是(?:说|约|讲)好的[,、]?"), ""),
    (pattern_of(rf"不是{LENGTH}[啊,、]*(?=时间|是)"), ""),
    (pattern_of(rf"((?:打吊针|输液|排队|等号|手术).{{0,3}}){LENGTH}[,、]?(?=我?(?:陪|守|坐)了)"), r"\1"),
    (pattern_of(rf"(?:[他她]的?|的){_CHILD}{_DAY}才?(?:走|回去|回来|来)的?了?$"), ""),
    (pattern_of(rf"约的?{_CLOCK}[,、]?(?=.*(?:才到|到的))"), ""),
    (pattern_of(rf"光?(?:等号|排队|等)就?(?:等|排)到{_CLOCK}[,、]?"), ""),
    (pattern_of(rf"[㐀-鿿]{{1,4}}说[她他]?{_DAY}(?:[去来]不了|没空|有事)[,、]?(?=我)"), ""),
    (pattern_of(rf"(?:本来|原来|原本)(?:打算|想|要|说)?{_DAY}(?=.{{2,12}}(?:今天|昨天|刚才|先))"), ""),
    (pattern_of(r"\bmeant to (?:go|come) (?:yesterday|today|on [a-z]+day),? ?", re.ASCII), ""),
    (pattern_of("[,、]?(?:明天|后天|下周[一二三四五六日]?|下次)(?:还|再)要?[去来](?:了|的)?$"), ""),
    (pattern_of(rf"{_DAY}是(?=.{{2,8}}(?:生日|大寿|寿).*(?:今天|昨天|刚))"), ""),
    (pattern_of(r",? (?:his|her) (?:son|daughter|family)[a-z ]* (?:till|until|on) [a-z]+day", re.ASCII), ""),
    (
        pattern_of(
            "医生.{0,4}(?:(?:下个?)?(?:周|星期|礼拜)[一二三四五六日天]|明天|后天|下个?月|[一两二三四五十]+[天周]后)"
            "[再要又]?(?:来|去|复查|复诊)(?:了|的)?$"
        ),
        "",
    ),
    (pattern_of(rf"(?<!在)路上(?:还|又|也|就)?(?:走|花|用|坐车)[了的]?{LENGTH}(?:过去)?[,、]?"), ""),
    (pattern_of(rf"我?坐了?{LENGTH}的?(?:公交|地铁)?车(?:过?去)?的?[,、]?"), ""),
    (
        pattern_of(
            r"\bthe (?:bus|walk|train|ride|drive|way) took [a-z0-9 ]{1,16}(?:minutes|mins|hours?),? ?"
            r"(?:then|and|but)? ?",
            re.ASCII,
        ),
        "",
    ),
    (pattern_of(rf"([她他]说[她他]?){_DAY}(?=没|头|不|睡|摔|吃|有点|晚上|夜里)"), r"\1"),
    (
        pattern_of(
            "(?:明天|后天)(?:有|要|会)?[大小暴中]?(?:雨|雪|降温|下雨|下雪|变天)[^,]{0,2}?[,、]?(?=我|今天)"
        ),
        "",
    ),
    (
        pattern_of(
            "(?:小[㐀-鿿]|老[㐀-鿿]|[㐀-鿿](?:大姐|阿姨|师傅|大妈|大哥|姐|哥))(?:今天)?(?:有事|没空|病了)?(?:没来|来不了|没去)?[,、]?"
            "(?=我一个人|我自己)"
        ),
        "",
    ),
    (pattern_of(rf"上[次回](?:给|送|转)了?[^,]{{0,4}}?{NUMBER}个?积?分[,、]?(?=这[回次])"), ""),
    (pattern_of("(?:高压|低压|血压|血糖)[是有]?[0-9./]+的"), ""),
    (pattern_of("药?[一每]天[一二两三四1-4]次[,、]?(?:[一每]次[一二两三四半1-4]?[颗片粒包])?"), ""),
)
"""Each with what is left of it."""


def without_asides(said: str) -> str:
    """Of a sentence whose blanks beside Chinese are gone."""
    for pattern, left in _ASIDES:
        said = pattern.sub(left, said)
    return said
