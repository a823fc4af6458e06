"""How much real money somebody means, in fen: 20, 20块, 十五元五角, 三块二, 12.5; and whether they speak of a card."""

from fractions import Fraction

from bot.understanding.numerals import NUMBER, WHOLE, read_number, read_whole
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

MOST_FEN = 500_000
"""5000 yuan: more than anybody carries for an errand. Beyond it something was mistyped."""

_DIGIT = "[0-9一二两三四五六七八九]"
_YUAN = "(?:块|元|yuan|kuai|rmb)"
_PLAIN = pattern_of(rf"¥?(?P<yuan>{NUMBER}){_YUAN}?钱?")
_SMALL = rf"(?P<jiao>{_DIGIT})[毛角](?:(?P<fen>{_DIGIT})分?)?钱?"
_JIAO = pattern_of(_SMALL)
_BOTH = pattern_of(rf"(?P<yuan>{WHOLE}){_YUAN}零?(?:(?P<half>半)钱?|(?P<bare>{_DIGIT})|{_SMALL})")
_CARD = pattern_of("银行卡|提款卡|社保卡|存折|存单|密码|bank ?card|passbook|passw|\\bpin\\b")


def read_fen(text: str) -> int | None:
    """15.5, 15块5, 十五元五角 → 1550; 5毛 → 50; 0 → 0; a third of a fen, minus, beyond any sense → None."""
    said = squeeze(text)
    alone = _PLAIN.fullmatch(said)
    fen = read_number(alone["yuan"]) if alone else None
    whole = fen * 100 if fen is not None else _parts(said)
    if whole is None or whole > MOST_FEN or whole.denominator > 1:
        return None
    return int(whole)


def _parts(said: str) -> Fraction | None:
    """Yuan and jiao apart: 三块二, 两块半, 5毛."""
    shape = _BOTH.fullmatch(said) or _JIAO.fullmatch(said)
    if shape is None:
        return None
    found = shape.groupdict()
    worth = {"yuan": 100, "bare": 10, "jiao": 10, "fen": 1}
    fen = sum((read_whole(found[name]) or 0) * each for name, each in worth.items() if found.get(name))
    return Fraction(fen + (50 if found.get("half") else 0))


def speaks_of_a_card(text: str) -> bool:
    """银行卡, 存折, 密码: what nobody is to hand over."""
    return bool(_CARD.search(plain(text)))
