"""A line for the family within the sentence that tells a visit: …,跟她女儿说一声,她今天精神好."""

from bot.understanding.new_names import read_words
from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import LIMIT

_FAMILY = "(?:家里?人|家里头?|屋里人?|家属|女儿|姑娘|姑娘伢|儿子|儿子伢|伢们?|伢子|孩子们?|小孩|媳妇|女婿|孙子|孙女)"
_ONCE = "一?声|一?下"
_TELL = pattern_of(
    rf"[,,。;;、!! ]*(?:顺便|另外|还有|请|麻烦|帮我|帮忙|再)*(?:"
    rf"[跟和同给对][㐀-鿿]{{0,5}}?{_FAMILY}们?(?:说|讲|带)(?:{_ONCE}|一?句话?|个话|个信)?(?!了|话|过|起|得|些|{_ONCE})"
    rf"|(?:告诉|告知|转告)[㐀-鿿]{{0,5}}?{_FAMILY}们?(?:{_ONCE})?(?!了|过|{_ONCE})"
    rf"|[给跟]?[㐀-鿿]{{0,5}}?{_FAMILY}?留一?句话"
    r")[,,::、 ]*(?P<note>.+)$"
)
_TELL_ENGLISH = pattern_of(
    r"[,.; ]*(?:and |please )*tell (?:her|his|the|their) (?:family|daughter|son|children|relatives)[,: ]+(?:that )?"
    r"(?P<note>.+)$"
)


def cut_note(said: str) -> tuple[str, str]:
    """The sentence without it, and the line; "" where there is none. No more of it is read than of any sentence.

    >>> cut_note("给张婆婆打扫两小时,跟她女儿说一声,她今天精神好")
    ('给张婆婆打扫两小时', '她今天精神好')
    >>> cut_note("陪张婆婆跟她女儿说了一个小时话")
    ('陪张婆婆跟她女儿说了一个小时话', '')
    """
    said = said[:LIMIT]
    found = _TELL.search(said) or _TELL_ENGLISH.search(said)
    note = read_words(found["note"]) if found else None
    return (said[: found.start()], note) if found and note else (said, "")
