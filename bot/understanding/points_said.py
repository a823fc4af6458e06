"""Points for somebody, or for help, as a sentence tells it: how many, and whom for."""

import re
from dataclasses import dataclass
from fractions import Fraction

from bot.understanding.half_points import NotHalf, read_half_points
from bot.understanding.intents import POINTS
from bot.understanding.numerals import NUMBER, read_number
from bot.understanding.patterns import pattern_of
from bot.understanding.people_said import People

LARGE_POINTS = 100
Amount = tuple[Fraction | str | None, tuple[str, ...], tuple[str, ...]]
"""Points as a number, or "all", or nothing; what must be asked; why."""

_GIVE = "(?:把得|赠送|转赠|转送|赠予|转|送|给|赠|捐|畀)(?:给|得|把)?"
_TWO_NUMBERS = pattern_of("[一两二三四五六七八][两二三四五六七八九](?=个?积?分)")
"""三四分: either of them."""
_WHOM = "(?:[㐀-鿿]{2,3}(?:同志|老师|师傅|女士|先生|阿姨)|[㐀-鿿]{2,4})"
_GIFT = pattern_of(
    rf"{_GIVE}(?P<named>[㐀-鿿]{{2,4}}?)(?:转|送|赠)(?P<turn>{POINTS})"
    rf"|(?:把|将)?(?P<amount>{POINTS}).{{0,3}}{_GIVE}(?!{POINTS})(?P<whom>{_WHOM})?"
    rf"|^(?:我?(?:要|想))?(?:转|送|赠)送?(?P<alone>{POINTS})$"
    rf"|(?:跟|给|把)(?P<past>[^送给把]{{2,5}}?)(?:打|转|拨|匀|划)(?P<passed>{POINTS})"
    rf"|(?:匀|拿|划|拨|分|给|送)我?(?P<spare>{POINTS})(?:出来)?(?:送|转|给|把|得)+(?P<spare_to>{_WHOM})"
    rf"|(?:转|送)(?P<first>{POINTS})给(?P<first_to>[㐀-鿿]{{2,10}})"
    rf"|(?:转|送|划|拨)(?P<onto>{POINTS})到(?P<onto_to>{_WHOM})"
    rf"|(?:转|送|把)(?P<over>{POINTS})得(?P<over_to>{_WHOM})"
    rf"|(?:{_GIVE}|把得)(?P<to>.{{1,8}}?)(?P<after>{POINTS})|把(?P<handed>[^得].{{0,7}}?)(?P<hand>{POINTS})[吧哈]?$"
    rf"|^(?P<just>{POINTS}) (?:to|for)\b|{_GIVE}(?P<bare>{POINTS})(?P<bare_to>{_WHOM})$"
    rf"|(?:give|send|transfer|gift|pass|move)\b.{{0,20}}?(?P<en>{POINTS})(?: ?给(?P<en_to>{_WHOM}))?",
    re.ASCII,
)
"""Points and whom for, either first; 把得 and 把 are Wuhan for giving."""
_GIFT_OPEN = pattern_of(
    rf"(?:^(?:我的?)?(?:积?分)?|分了?,?)(?P<every>全部?|都)(?:都)?{_GIVE}(?P<every_to>[㐀-鿿]{{2,8}}?)(?:算了.*)?$|"
    rf"(?:把|将)(?:我的?)?(?:若干|一些|一点)?积?分(?P<all>都|全部?)?{_GIVE}(?P<whom>{_WHOM})?"
    "|(?:(?:给|跟)(?P<before>[㐀-鿿]{2,4}?))?(?:赠送|转送|转|送)(?:一?点|一?些|几)*个?积?分(?!钟)(?:(?:给|得)(?P<to>[㐀-鿿]{2,4}))?"
    "|(?:其他|其余|剩下|剩|余下)的?(?:积?分)?(?:都|全)?(?:送|转|给)(?:给|得)?(?P<rest_to>[㐀-鿿]{2,4})"
    "|把?我的?分?分(?:一半|一些|一?点)给(?P<half_to>[㐀-鿿]{2,4})"
    "|(?:give|send) (?:some )?points"
)
"""Points for somebody, without saying how many."""
_REDEEMED = pattern_of(
    rf"(?:用|拿|花)掉?(?P<amount>{POINTS})|(?:use|redeem|spend) (?P<en>{POINTS})", re.ASCII
)
_SOME_POINTS = pattern_of(rf"(?P<amount>{POINTS})(?P<en>)", re.ASCII)
"""用分请人做饭,2分: wherever they stand."""
_TO_WHOM = pattern_of(
    rf"(?:{POINTS})(?: on| over)? (?:to|for) ?(?P<en>[a-z]+(?: [a-z]+)?|[㐀-鿿]{{2,4}})"
    rf"|(?:give|send) ?(?P<first>[a-z]+(?: [a-z]+)?|[㐀-鿿]{{2,4}}) ?(?:{POINTS})",
    re.ASCII,
)


@dataclass(frozen=True)
class Gift:
    """What is given, and to whom in the words of the sentence; `ask` and `flags` in those of the form."""

    amount: Fraction | str | None
    to: str
    ask: tuple[str, ...]
    flags: tuple[str, ...]


def read_gift(text: str, people: People, kin: str) -> Gift | None:
    """`text`: a sentence in its normal form; `kin`: whom of their own the speaker names."""
    found = _GIFT.search(text) or _GIFT_OPEN.search(text)
    if found is None:
        return None
    amount, ask, flags = _amount(_said_amount(found))
    to = "" if people.unnamed else next(iter(people.elders), "")
    child = _CHILD_OF.match(text[text.index(to) + len(to) :]) if to and to in text else None
    to += child.group() if child else ""
    to = to or _to_whom(text, found, people) or next(iter(people.elders), "") or kin
    return Gift(amount, to, ask, flags)


_CHILD_OF = pattern_of("的(?:女儿|儿子|姑娘|媳妇|儿媳妇?|孙子|孙女|老伴)")
"""送高婆婆的女儿两分: it is the daughter's."""


def read_redeemed(text: str) -> Amount:
    """用2分请人做饭; wherever they stand: 用分请人做饭,2分."""
    found = _REDEEMED.search(text) or _SOME_POINTS.search(text)
    return _amount(found["amount"] or found["en"]) if found else (None, ("amount",), ())


def _said_amount(found: re.Match[str]) -> str:
    said = found.groupdict()
    if said.get("all") or said.get("every"):
        return "all"
    return next((said[name] for name in _AMOUNTS if said.get(name)), "")


_AMOUNTS = (
    "just", "passed", "spare", "amount", "alone", "first", "turn", "over", "after", "hand", "en", "bare", "onto",
)  # fmt: skip
_RECEIVERS = (
    "past", "spare_to", "named", "whom", "first_to", "every_to", "over_to", "to", "handed", "en_to", "bare_to",
    "onto_to", "before", "rest_to", "half_to",
)  # fmt: skip
_NOBODY = pattern_of("^(?:出[去来]|别?人|他们?|她们?|你|您|大家|谁|老人|需要)|我|分$")


def _to_whom(text: str, found: re.Match[str], people: People) -> str:
    """A name that stands where the receiver does, though nothing else tells that it is one; a pronoun names nobody."""
    english = _TO_WHOM.search(text)
    if english:
        return english["en"] or english["first"]
    said = found.groupdict()
    words = next((said[name] for name in _RECEIVERS if said.get(name)), "").strip()
    return "" if len(words) < 2 or people.kin or _NOBODY.search(words) else words


def _amount(words: str) -> Amount:
    """The points as a number, or "all"; what is no half-points, or very much, is asked about."""
    if _TWO_NUMBERS.match(words):
        return None, ("amount",), ("range",)
    if re.search("全部|所有|all", words):
        return "all", ("confirm_large",), ("large",)
    halves = read_half_points(words)
    number = re.match(f"{NUMBER}(?![0-9])", words)
    if isinstance(halves, int):
        points = Fraction(halves, 2)
        return (points, ("confirm_large",), ("large",)) if points >= LARGE_POINTS else (points, (), ())
    said = read_number(number.group()) if number else None
    return said, ("amount",), ("not_half_unit" if isinstance(halves, NotHalf) else "no_amount",)
