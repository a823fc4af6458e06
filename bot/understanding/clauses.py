"""Several visits in one sentence, each told whole: 上午给李爹爹打扫两小时下午给张婆婆送饭半小时."""

from collections.abc import Callable, Iterator, Sequence

from bot.understanding.patterns import pattern_of

_POINTS_MAX = 12
_BEGINS = pattern_of(
    "[,。;、!\n]|(?:又|然后|接着|后来|再|还)(?=[给帮陪去跟到替为])"
    "|(?<![0-9月])(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})[号日](?!楼|栋|门|线)|(?:大?前|昨|今)[天日儿]|(?:上|这|本)?(?:周|星期|礼拜)[一二三四五六日天]|上午|中午|下午|晚上|早上"
    "|(?<![0-9一二两三四五六七八九十上下早晚午点时到至从分半刻差:.-])(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})点"
    "|(?:and|then|also) (?=[a-z]+ed |took |went |sat |brought )|yesterday|today|this (?=morning|afternoon)"
)


def split(said: str, is_whole: Callable[[str], bool]) -> list[str]:
    """The clauses, where every one of them tells a whole visit; [] where it cannot be cut so."""
    for at in list(_points(said))[:_POINTS_MAX]:
        left, right = said[:at].strip(" ,。;、!"), said[at:].strip(" ,。;、!")
        if not left or not right or not is_whole(left):
            continue
        rest = split(right, is_whole) or ([right] if is_whole(right) else [])
        if rest:
            return [left, *rest]
    return []


def split_at(names: Sequence[str], said: str, is_timed: Callable[[str], bool]) -> list[str]:
    """万爹爹半小时童婆婆二十分钟: a piece for each name, where each has its own length; [] where one has none."""
    points = [said.find(name) for name in names[1:]]
    pieces = [said[start:end] for start, end in zip([0, *points], [*points, len(said)], strict=True)]
    return pieces if len(pieces) > 1 and all(map(is_timed, pieces)) else []


def _points(said: str) -> Iterator[int]:
    for found in _BEGINS.finditer(said):
        if found.start():
            yield found.start()
