"""The same thing said in one way: slips of the keyboard and the ear, days and times in the words that readers know.

做天夏午 → 昨天下午, quarter to ten → 9:45, 差十分钟一个小时 → 50分钟.
"""

import re
from collections.abc import Callable

from bot.understanding.asides import without_asides
from bot.understanding.days import MONTH
from bot.understanding.misspelt import spelt
from bot.understanding.numerals import WHOLE, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import FILLERS, plain

_HAN = "㐀-鿿"
_BESIDE_HAN = pattern_of(f"(?<=[{_HAN}]) | (?=[{_HAN}])")


_BESIDE = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20}


def _beside_the_hour(found: re.Match[str]) -> str:
    """quarter to ten → 9:45."""
    minutes = 60 * (read_whole(found[3]) or 0) + (1 if found[2] == "past" else -1) * _BESIDE[found[1]]
    return f"{minutes // 60}:{minutes % 60:02}"


def _weekdays(found: re.Match[str]) -> str:
    """上周一三五 → 上周一、上周三、上周五."""
    week = (found[1] or "") + found[2]
    return "、".join(week + day for day in found.groups()[2:] if day)


def _half_past(found: re.Match[str]) -> str:
    """half nine → 9:30, as the British say it."""
    return f"{int(found[1]) if found[1].isdecimal() else read_whole(found[1])}:30"


_WEEK = "一二三四五六日"


def _each_weekday(found: re.Match[str]) -> str:
    """上周一到上周三每天 → 上周一、上周二、上周三每天."""
    week, first, last = found[1], *(_WEEK.index(found[at].replace("天", "日")) for at in (2, 3))
    return "、".join(week + day for day in _WEEK[first : last + 1]) or found.group()


_HOURS = pattern_of("(?:半|[一1])个?(?:小时|钟头|钟)|(?P<many>[两二三四2-4])个?(?:小时|钟头)")


def _less(found: re.Match[str]) -> str:
    """差十分钟一个小时 → 50分钟."""
    early = 15 if found["quarter"] else read_whole(found["minutes"]) or 0
    hours = _HOURS.fullmatch(found["whole"])
    whole = 30 if "半" in found["whole"] else 60 * (read_whole(hours["many"] or "一") or 1) if hours else 0
    return f"{whole - early}分钟" if whole > early else found.group()


_Alike = tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]
_WORDS: _Alike = (
    (pattern_of("乃乃"), "奶奶"),
    (pattern_of("元月"), "1月"),
    (pattern_of("上昼"), "上午"),
    (pattern_of("(?<=[0-9一二两三四五六七八九十半几])份(?=钟)"), "分"),
    (pattern_of("星[其奇旗棋]|礼败"), "星期"),
    (pattern_of("(?<=[买炒洗])莱"), "菜"),
    (pattern_of("做天|作天|坐天|座天|咋天|琴日|寻日|噚日"), "昨天"),
    (pattern_of("听日"), "明天"),
    (pattern_of("(?<![0-9一-鿿])昨(?=上午|下午|早|中午)|^昨(?=上午|下午|早|中午)"), "昨天"),
    (pattern_of("唔系"), "不是"),
    (pattern_of("哈午|夏午"), "下午"),
    (pattern_of("(?<=[0-9一二两三四五六七八九十半个])小(?:是|实|十|士|食|石)|(?<=个)小石"), "小时"),
    (pattern_of("(?<=[0-9一二两三四五六七八九十])分(?:中|种|终)"), "分钟"),
    (pattern_of("个[班办伴](?=小时|钟)"), "个半"),
    (pattern_of("(?<![0-9.一两二三四五六七八九十几])个半(?=小时|钟)"), "一个半"),
    (pattern_of("(?<![0-9.一两二三四五六七八九十几半])个多(?=小时|钟)"), "一个多"),
    (pattern_of("(?:^还?|(?<=了)|(?<=,))差(?=(?:半|[一二两三])个?半?(?:小时|钟头))"), "还少"),
    (pattern_of("(?<=[一二三四五六日])天天(?=[给帮陪去到都])"), "都"),
    (pattern_of("天天晚上"), "天晚上"),
)
"""What is typed or heard amiss, and another word for the same."""
_CHINESE: _Alike = (
    (pattern_of("((?:周|星期|礼拜)[一二三四五六日天])(?=十[一二]?点)"), r"\1,"),
    (pattern_of("^(?!.*[饭菜餐粥药报面汤])(.*[0-9一二两三四五六七八九十半几])份(?=给|得)"), r"\1分"),
    (
        pattern_of(
            rf"差(?:(?P<quarter>一刻钟?)|(?P<minutes>{WHOLE})分钟?)(?:到|就|满)?(?P<whole>(?:[一1两二三四2-4]个?|半个?)(?:小时|钟头))"
        ),
        _less,
    ),
    (
        pattern_of(
            "((?:[0-9一二两三四五六七八九十]|半)个?半?(?:小时|钟头|刻钟))(?:不到|差)一点(?![钟半到至0-9一二三四五])"
        ),
        r"不到\1",
    ),
    (
        pattern_of(
            "((?:(?<=到)|上午|早上|下午|晚上|中午)[一二三四五六七八九十]{1,3}点)"
            "(?=[一二两三四五六七八九十半]个?半?(?:小时|钟头)|[一二三四五]?十[一二三四五六七八九]?分钟)"
        ),
        r"\1,",
    ),
    (pattern_of("((?:周|星期|礼拜)[一二三四五六日天])(?=(?:周|星期|礼拜)[一二三四五六日天])"), r"\1、"),
    (
        pattern_of(
            "(上个?|这个?|本)?(周|星期|礼拜)([一二三四五六])、?([二三四五六日])(?:、?([三四五六日]))?(?![个点时刻分])"
        ),
        _weekdays,
    ),
    (pattern_of("(今|昨|明|前天)(?:晚(?!上|饭|餐)|夜(?!里|晚)|天夜里)"), r"\1天晚上"),
    (
        pattern_of(
            "(?:大?前|昨|今)[天日](?:没有?|冇得?)(?:[去来送]成?|过?[去来])(?:改到|,)?(?=(?:大?前|昨|今|明|后)[天日])"
        ),
        "",
    ),
    (
        pattern_of(
            "((?:上个?|这个?|本)?(?:周|星期|礼拜))([一二三四五六日天])[到至](?:上个?|这个?|本)?(?:周|星期|礼拜)([一二三四五六日天])"
            "(?=.*(?:天天|每天|每[次回]|各).*(?:小时|钟头|分钟|刻))"
        ),
        _each_weekday,
    ),
    (pattern_of("(今|明)早(?!上|晨|饭|餐|点)"), r"\1天早上"),
)
"""Days, times and lengths as the readers know them."""
_ENGLISH: _Alike = (
    (pattern_of(r"\b(?:the )?night before last\b", re.ASCII), "daybeforeyesterday evening"),
    (
        pattern_of(
            r"\b(?<!a )half ([0-9]{1,2}|eleven|twelve|one|two|three|four|five|six|seven|eight|nine|ten)\b"
            r"(?! ?(?:hours?|min|past|times|an?\b))",
            re.ASCII,
        ),
        _half_past,
    ),
    (pattern_of(r"\b(?:the )?best part of (?=an?|one|two|three|half)", re.ASCII), "almost "),
    (pattern_of(r"\b(?:an? |one )?hour and a bit\b", re.ASCII), "over an hour"),
    (pattern_of(r"\b(half an|an|one|two|three) (?:our|huor)(s?)\b", re.ASCII), r"\1 hour\2"),
    (
        pattern_of(
            r"\b(at|from|to|till|until) ([0-9]{1,2}) ([0-5][05])\b(?! ?(?:min|hour|hrs?\b))", re.ASCII
        ),
        r"\1 \2:\3",
    ),
    (pattern_of(r"\b(to|till|until) (?:noon|midday)\b"), r"\1 12:00"),
    (
        pattern_of(
            r"\b(quarter|half|(?<!from )(?:ten|twenty|five)(?= to)|"
            r"(?<=from )(?:ten|twenty|five)(?= to [a-z0-9]+ (?:till|until|to))|(?:ten|twenty|five)(?= past)) "
            rf"(to|past) ({WHOLE})\b(?! (?:hours?|min))",
            re.ASCII,
        ),
        _beside_the_hour,
    ),
    (
        pattern_of(r"\b(?:the )?day before yesterday\b|(?<=yesterday and )the day before\b", re.ASCII),
        "daybeforeyesterday",
    ),
    (pattern_of(r"\b(?:the )?day after tomorrow\b", re.ASCII), "dayaftertomorrow"),
    (pattern_of(r"\blast (?:night|evening)\b", re.ASCII), "yesterday evening"),
    (pattern_of(r"\btonight\b", re.ASCII), "today evening"),
    (pattern_of(r"\bthis (?=morning|afternoon|evening|noon)", re.ASCII), "today "),
    (pattern_of(r"\bjust now\b", re.ASCII), "justnow"),
    (
        pattern_of(
            r"\bat ([0-9]{1,2}) (?=(?:(?:to|yester)day |in the )?(?:morning|afternoon|evening))", re.ASCII
        ),
        r"at \1 o'clock ",
    ),
    (pattern_of(r"\b(morning|afternoon|evening) at ([0-9]{1,2})(?=,|$| and)", re.ASCII), r"\1 at \2 o'clock"),
    (pattern_of(r"\b(last|this|next) (?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)", re.ASCII), r"\1"),
    (pattern_of(rf"\b({WHOLE}) (days?|weeks?) ago\b", re.ASCII), r"\1\2ago"),
    (pattern_of(r"([0-9]) (?=[ap][.]?m\b|o'?clock)", re.ASCII), r"\1"),
    (
        pattern_of(
            rf"\b([0-9]{{1,2}}(?:st|nd|rd|th)?) (?:of )?(?=(?:{MONTH})\b)",
            re.ASCII,
        ),
        r"\1",
    ),
    (
        pattern_of(
            rf"\b({MONTH}) (?=[0-9]{{1,2}}(?:st|nd|rd|th)?\b)",
            re.ASCII,
        ),
        r"\1",
    ),
)


def normal(text: str) -> str:
    """Tidied, without blanks beside Chinese and without asides; the same thing said in one way."""
    said = FILLERS.sub("", _BESIDE_HAN.sub("", spelt(plain(text))))
    for pattern, instead in (*_WORDS, *_CHINESE, *_ENGLISH):
        said = pattern.sub(instead, said)
    return without_asides(said)
