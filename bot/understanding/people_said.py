"""Whom a sentence names: 李爹爹, 老马, 陈桂英, mrs wang; my own mother, and who came along."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.understanding.patterns import pattern_of
from bot.understanding.spans import STRUCK
from bot.understanding.tidy import plain, squeeze

_SURNAME = (
    "(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|"
    "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
    "范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪"
    "庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷曲盛冉翁蓝骆游辛靳管柴蒙鲍喻祁蒲房滕屈饶解牟艾尤阳])"
)
_RARE = (
    "常荣惠甄封芮储糜井富巫乌巴弓牧隗宓蓬郗班仰秋仲伊宫仇栾暴钭厉戎祖束幸司韶郜蓟薄宿邰鄂索咸籍卓蔺屠池阴胥苍闻莘党贡劳逄姬宰郦雍郤璩桑桂濮寿扈燕冀郏浦农晏瞿慕茹习宦鱼容古慎戈庾暨衡弘匡寇禄阙殳沃蔚越夔隆巩厍"
    "晁勾敖冷訾阚毋沙乜鞠须丰巢蒯查荆竺逯盖益桓应宗宣贲郁单杭洪诸吉钮嵇滑裘缪干经支昝费廉岑郎卞卜皮元平穆湛狄米贝臧计伏成谈茅闵席麻强娄危刁虞窦云凤酆邬佘冼麦晋权帅仝苟兀亓甯"
)
"""Surnames that are words, too, or hardly ever met: believed beside a title only."""
_TITLE = (
    "(?:老爹爹|爹爹|嗲嗲|老爹|爷爷|大爷|老爷子|大伯|伯伯|老伯|叔叔|大叔|公公|先生|大哥|老婆婆|婆婆|奶奶|老太太|老太|太婆|太太|"
    "阿姨|大妈|大娘|大姐|大婶|婶婶|婶子|嫂子|姐姐|妈妈|女士|姑姑|外婆|师傅|老师|同志|老人家|老人|爹|叔|伯|哥|嫂|"
    "姐|姨|婆)"
)
_TO = (
    "(?:给|帮助?|陪[同护伴]?|替|为|看[望护]|探[望视]|走访|巡访|慰问|护送|协助|照[顾看料]|看了?|接|送|扶|找|把|跟|同|向|"
    "(?:独居|孤寡|空巢|高龄|失能)?老人(?:家)?|孤老|(?:服务)?对象:?|姓名:?)"
)
_VERB = (
    "(?:家|屋里|那里|那边|打|做|送|买|洗|聊|看|拿|取|跑|办|煮|弄|扫|拖|收|整|烧|炒|陪|读|念|说|讲|散|走|去|到|上|下|交|缴|挂|复|代|"
    f"拉|唱|晒|剪|修|换|助[餐洁医急]|就[医诊]|住院|进行|开展|体检|检查|理疗|理发|前往|项目|内容|服务|时[长间]|[了的,。、;]|{STRUCK}|$)"
)
_ENGLISH = (
    r"(?:mrs?|ms|miss|gran(?:d?ma|dpa|dad|ny)|aunt(?:ie|y)?|uncle|old(?! m(?:r|s)))"
    r"[.]? (?!and\b|for\b|to\b)[a-z]+"
)
_PERSON = pattern_of(
    rf"(?P<titled>(?<!我)(?:{_SURNAME}|[{_RARE}]){_TITLE})|"
    rf"(?:{_TO}|到|去|至)(?P<named>{_SURNAME}[㐀-鿿]{{1,2}}?{_TITLE})"
    rf"|{_TO}(?P<full>{_SURNAME}[㐀-鿿]{{1,2}}?)(?={_VERB}|[和跟与、]{_SURNAME})"
    rf"|(?<=·)[和跟与、](?P<next>{_SURNAME}[㐀-鿿]{{1,2}}?)(?={_VERB})"
    rf"|(?P<old>老{_SURNAME})(?!{_TITLE}|[师人])|(?P<english>\b{_ENGLISH})",
    re.ASCII,
)
_WITH_ANOTHER = pattern_of(
    rf"(?:跟|和|同|与|还有)(?P<who>小{_SURNAME}|老{_SURNAME}|{_SURNAME}{_TITLE}|[㐀-鿿]{{2,3}}?)(?:他们)?(?:一起|一路|一块|一道)"
    r"|(?:一起|together) (?:跟|with) ?(?P<who_en>[a-z. ]+|[㐀-鿿]{2,4})"
    rf"|"
    rf"^(?:昨|今|前)?[天日]?我(?:跟|和|同|与)(?P<who_and>小{_SURNAME}|老{_SURNAME}|{_SURNAME}{_TITLE})(?={STRUCK}|去|到|给|帮|陪)"
    r"|\btogether with (?:mr|mrs|ms)?[. ]*[a-z]+|我们(?:两|俩|几)",
    re.ASCII,
)
_BY_ANOTHER = pattern_of(
    rf"^[{STRUCK},]*(?:是)?(?:小{_SURNAME}|(?:{_SURNAME}|[{_RARE}]){_TITLE}|老{_SURNAME})[{STRUCK},]*(?:去|来|给|帮|陪|也|又)"
    rf"|"
    rf"^[{STRUCK},]*(?:那个)?(?:是)?我(?:老公|老婆|爱人|老伴|妈|爸|儿子|女儿|姑娘|媳妇|[姐妹哥弟]{{1,2}}|邻居|朋友)[{STRUCK},]*"
    r"(?:去|来|给|帮|陪|也|又)|"
    r"^(?:my (?:friend|husband|wife|sister|brother|son|daughter|neighbou?r))\b.{0,12}(?:[a-z]+ed|took|went)\b"
)
_KIN = pattern_of(
    "(?:我的?|俺)(?:妈妈|爸爸|老娘|老妈|老爸|老伴|爱人|老公|老婆|爷爷|奶奶|婆婆|公公|外婆|家家|儿子|女儿|姑娘|爹爹|妈|爸|娘|爹|哥|姐|弟|妹)"
    r"|我?自己|我屋里人?|\bmy (?:own )?(?:mother|father|mom|mum|dad|wife|husband|parents|grandma|grandpa)\b"
    r"|\bmyself\b",
    re.ASCII,
)
_SOME = pattern_of(f"(?:[一{STRUCK}]{{1,2}}[位个名]?|某[位个]?|有个)$")
_BARE_TITLE = pattern_of("(?:爹爹|婆婆|奶奶|爷爷|老人家|老太太|老人)")


@dataclass(frozen=True)
class People:
    """Who is named. `companions` came along, `kin` are the speaker's own, `by_another`: somebody else did it."""

    elders: tuple[str, ...] = ()
    kin: str = ""
    companion: str = ""
    by_another: bool = False
    unnamed: bool = False
    left: str = ""


def find_people(
    left: str, known: Sequence[str], is_elder: Callable[[str], bool] = lambda name: True
) -> People:
    """`left`: a sentence in its normal form, from which times and days have been struck out.

    `is_elder`: whether a name may be that of somebody the speaker serves.
    """
    kin, along = _KIN.search(left), _WITH_ANOTHER.search(left)
    by_another = bool(_BY_ANOTHER.search(left))
    for found in (kin, along):
        if found:
            left = left[: found.start()] + STRUCK * len(found.group()) + left[found.end() :]
    elders: list[tuple[int, str]] = []
    for name in sorted({form for each in known for form in _forms(each)}, key=len, reverse=True):
        at = left.find(name)
        if at >= 0 and not _cut_off(left, at, name):
            title = re.match(_TITLE, left[at + len(name) :])
            left = _take(left, at, name + (title.group() if title else ""), elders)
    while found := _PERSON.search(left):
        name = found[found.lastgroup or 0]
        left = _take(left, found.start(found.lastgroup or 0), name, elders)
    names = [name for _, name in sorted(elders)]
    titled = along and not names and not kin and re.search(f"{_TITLE}$", along["who"] or "")
    if along and titled and is_elder(along["who"]):
        names, along = [along["who"]], None  # 跟李爹爹一起散步
    if by_another and len(names) > 1:
        names = names[1:]
    bare = _BARE_TITLE.search(left) if not names and not kin else None
    if bare:
        names = [] if _SOME.search(left[: bare.start()]) else [bare.group()]
        left = left.replace(bare.group(), STRUCK, 1)
    return People(
        tuple(dict.fromkeys(names)),
        kin.group() if kin else "",
        (along["who"] or along["who_en"] or along["who_and"] or along.group()) if along else "",
        by_another,
        bool(bare),
        left,
    )


def _take(left: str, at: int, name: str, elders: list[tuple[int, str]]) -> str:
    elders.append((at, name))
    return left[:at] + STRUCK * len(name) + left[at + len(name) :]


def _forms(known: str) -> set[str]:
    """A full name may be said without its surname: 桂英."""
    name = squeeze(known)
    given = name[1:]
    short = len(name) == 3 and not re.fullmatch(_TITLE, given) and re.match(_SURNAME, name)
    return {form for form in (name, plain(known), given if short else "") if len(form) > 1}


def _cut_off(left: str, at: int, name: str) -> bool:
    """A name in letters is not part of a longer word."""
    around = left[max(at - 1, 0) : at] + left[at + len(name) : at + len(name) + 1]
    return name.isascii() and any(sign.isascii() and sign.isalnum() for sign in around)
