"""Whom a sentence names: 李爹爹, 老马, 陈桂英, mrs wang; my own mother, and who came along."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.understanding.lexicon import any_of, filled
from bot.understanding.patterns import pattern_of
from bot.understanding.spans import STRUCK
from bot.understanding.tidy import plain, squeeze

_TO = (
    "(?:给|帮助?|陪[同护伴]?|替|为|代|看[望护]|探[望视]|走访|巡访|慰问|护送|协助|照[顾看料]|看了?|接|送|扶|找|把|跟|同|向|"
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
_FOOD = "汤[圆药面水]|包[子饺]|米[酒粉]|花卷|高汤|麻[花糖]|白[粥饭菜]|金针|黄[瓜豆]|葛粉|温水"
"""No 汤圆 of that name."""
_PERSON = filled(
    "names",
    rf"(?P<titled>(?<!我)(?:<surname>|<rare>)<title>)|"
    rf"(?:{_TO}|到|去|至)(?P<named><surname>[㐀-鿿]{{1,2}}?<title>)"
    rf"|(?:^|[{STRUCK},])(?P<home><surname>(?:(?![回老在到去国大人自])[㐀-鿿]){{2}})(?=家|屋里|那里)"
    rf"|{_TO}(?!{_FOOD})(?P<full><surname>[㐀-鿿]{{1,2}}?)(?={_VERB}|[和跟与、]<surname>)"
    rf"|(?<=·)[和跟与、](?P<next><surname>[㐀-鿿]{{1,2}}?)(?={_VERB})"
    rf"|(?P<old>老<surname>)(?!<title>|[师人])|(?P<english>\b{_ENGLISH})",
    re.ASCII,
)
_WITH_ANOTHER = filled(
    "names",
    rf"(?:跟|和|同|与|还有)(?P<who>小<surname>|老<surname>|<surname><title>|[㐀-鿿]{{2,6}}?)(?:他们)?[{STRUCK}]{{0,4}}(?:俩|两个)?(?:一起|一路|一块|一道|共同|一同)"
    r"|(?:一起|together) (?:跟|with) ?(?P<who_en>[a-z. ]+|[㐀-鿿]{2,4})"
    rf"|"
    rf"(?:跟|和|同)(?P<who_two>小<surname>|老<surname>|<surname><title>)(?:我们)?(?:两个人?|俩|{STRUCK}{{2,3}})(?=[给帮陪去到])|"
    rf"^[{STRUCK}]*(?:昨|今|前)?[天日]?我(?:跟|和|同|与)(?P<who_and>小<surname>|老<surname>|<surname><title>|老[伴公婆]|爱人|媳妇|女儿|姑娘|儿子|朋友|邻居)(?=俩|两个|{STRUCK}|都|也|去|到|给|帮|陪)"
    r"|\btogether with (?:mr|mrs|ms)?[. ]*[a-z]+|我们(?:两|俩|几)"
    r"|\bwith my (?:friend|husband|wife|sister|brother|son|daughter|neighbou?r)\b"
    r"|\bwent with (?!him\b|her\b|them\b|mrs?\b|ms\b|miss\b|grand|old |uncle|aunt)[a-z]+(?= to )"
    rf"|(?:^|[{STRUCK}][, ]+)[a-z]+(?: [a-z]+)? and (?:i|me)\b"
    rf"|(?:老[伴公婆]|老<surname>|爱人|儿子|女儿|姑娘|媳妇|孙子|小<surname>|<surname><title>)(?:跟|和|同)我(?:俩|两个)?(?:一起|一路|一块|一道|一同)"
    r"|^(?:me|i) and [a-z ]{2,20}? (?=cleaned|cooked|went|took|visited|helped|did|sat|bought|brought|talked|kept)",
    re.ASCII,
)
_BY_ANOTHER = filled(
    "names",
    rf"^[{STRUCK},]*(?:帮|替|给)(?:我(?:老公|老婆|老伴|爱人|妈|爸|儿子|女儿|姑娘|媳妇)|小<surname>|(?:<surname>|<rare>)<title>|老<surname>)(?:记|登记|报|补)|"
    rf"^[{STRUCK},]*(?:是)?(?:同事|邻居|朋友)?(?:小<surname>|(?:<surname>|<rare>)<title>|老<surname>)[{STRUCK},]*"
    r"(?:去|来|给|帮|为|替|陪(?![诊护聊同]|看[病牙眼])|也|又)"
    rf"|"
    rf"^[{STRUCK},]*(?:那个)?(?:是)?我(?:[屋家]里?(?:老头子?|老倌|婆婆|爹爹|姑娘|儿子)?|老头子?|老倌|老公|老婆|爱人|老伴|妈|爸|儿子|女儿|姑娘|媳妇|[姐妹哥弟]{{1,2}}|邻居|朋友)[{STRUCK},]*"
    r"(?:去|来|给|跟|帮|替|代|陪(?![诊护聊同]|看[病牙眼])|也|又)|"
    r"^(?:my (?:friend|husband|wife|sister|brother|son|daughter|neighbou?r))\b.{0,12}"
    r"(?:[a-z]+ed|took|went|did|brought|sat|cooked)\b|"
    rf"^[{STRUCK},]*(?:小<surname>|(?:<surname>|<rare>)<title>|老<surname>)(?:说[她他]|[喊叫让请]我)(?=.*(?:给|帮|陪|送))",
)
_NEXT_DOOR = filled(
    "names", "(?:<surname>|<rare>)<title>家?(?:隔壁|对门|楼上|楼下|旁边)的?(?=(?:<surname>|<rare>)<title>)"
)
"""陈婆婆隔壁的马爹爹: the latter."""
_KIN = pattern_of(
    "(?:我的?|俺)(?:妈妈|姆妈|爸爸|老娘|老妈|老爸|老伴|爱人|老公|老婆|爷爷|奶奶|婆婆|公公|外婆|家家|儿子|女儿|姑娘|爹爹|妈|爸|娘|爹|表?[哥姐弟妹]|侄[儿子女]|外甥女?|亲家|嫂子)"
    r"|我?自己|我屋里人?|\bmy (?:own )?(?:mother|father|mom|mum|dad|wife|husband|parents|grandma|grandpa)\b"
    r"|\bmyself\b",
    re.ASCII,
)
_SOME = pattern_of(f"(?:[一{STRUCK}]{{1,2}}[位个名]?|某[位个]?|有个)$")
_BARE_TITLE = any_of("names", "bare-title")
_SURNAME, _TITLE = any_of("names", "surname"), any_of("names", "title")
_ENDS_IN_TITLE = filled("names", "<title>$")


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
    left = _NEXT_DOOR.sub(lambda found: STRUCK * len(found.group()), left)
    kin, along = _KIN.search(left), _WITH_ANOTHER.search(left)
    by_another = bool(_BY_ANOTHER.search(left))
    for found in (kin, along):
        if found:
            left = left[: found.start()] + STRUCK * len(found.group()) + left[found.end() :]
    elders: list[tuple[int, str]] = []
    for name in sorted({form for each in known for form in _forms(each)}, key=len, reverse=True):
        at = left.find(name)
        if at >= 0 and not _cut_off(left, at, name):
            title = _TITLE.match(left[at + len(name) :])
            left = _take(left, at, name + (title.group() if title else ""), elders)
    while found := _PERSON.search(left):
        name = found[found.lastgroup or 0]
        left = _take(left, found.start(found.lastgroup or 0), name, elders)
    names = [name for _, name in sorted(elders)]
    titled = along and not names and not kin and _ENDS_IN_TITLE.search(along["who"] or "")
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
        next(filter(None, along.groupdict().values()), along.group()) if along else "",
        by_another,
        bool(bare),
        left,
    )


def is_own_family(words: str) -> bool:
    """我妈, my own mother: whose name only the speaker knows."""
    return bool(_KIN.fullmatch(words))


def _take(left: str, at: int, name: str, elders: list[tuple[int, str]]) -> str:
    elders.append((at, name))
    return left[:at] + STRUCK * len(name) + left[at + len(name) :]


def _forms(known: str) -> set[str]:
    """A full name may be said without its surname: 桂英."""
    name = squeeze(known)
    given = name[1:]
    short = len(name) == 3 and not _TITLE.fullmatch(given) and _SURNAME.match(name)
    return {form for form in (name, plain(known), given if short else "") if len(form) > 1}


def _cut_off(left: str, at: int, name: str) -> bool:
    """A name in letters is not part of a longer word."""
    around = left[max(at - 1, 0) : at] + left[at + len(name) : at + len(name) + 1]
    return name.isascii() and any(sign.isascii() and sign.isalnum() for sign in around)
