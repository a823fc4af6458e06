"""What was typed by its sound: 廖天 for 聊天, 救明 for 救命. Thought of only where nothing else was meant."""

from functools import lru_cache

from bot.understanding.names import wuhan_sound
from bot.understanding.patterns import pattern_of

_WORDS = (
    "送饭 做饭 买菜 炒菜 早饭 午饭 晚饭 打扫 看病 医院 复查 体检 量血压 聊天 说话 散步 下棋 拿药 买药 缴费 看望 "
    "积分 多少 几分 有几分 撤回 取消 返回 人工 社区 谢谢 对的 好的 是的 字太小 看不清 志愿者 互助员"
)
_DANGER = (
    "喘不上气 喘不过气 胸口痛 胸口疼 心口痛 心口疼 煤气味 煤气泄漏 不想活 活不下去 晕过去 昏过去 叫不醒 喊不醒 "
    "没呼吸 救护车 嘴歪了 快来人"
)
"""Three syllables and more: hardly any other words sound like them."""
_SHORT_DANGER = "救命 摔倒 晕倒 昏倒"
"""Two syllables, and there are other words of their sound (运到): believed only where nothing else is said."""
_WHO = pattern_of("^(?:我|他|她|有人|.{0,3}[爸妈爹婆奶爷娘伯叔]|老伴|老[头婆太][子婆太]?|人)?(?:又|快|突然)?")
_AFTER = pattern_of("(?:[了啊呀哪!,。 ]|快来|来人)*$")
_LONGEST = 16


def respelled(said: str) -> str:
    """With the words of this bot where their sound stands; the same where none does."""
    return _respelled(said, _WORDS)


def danger_by_sound(said: str) -> str:
    """A word of danger that a short cry sounds like, or nothing."""
    if not 2 <= len(said) <= _LONGEST:
        return ""
    heard = _respelled(said, _DANGER)
    if heard != said:
        return heard
    bare = _AFTER.sub("", said)
    return _by_sound(_SHORT_DANGER).get(wuhan_sound(bare[_after_who(bare) :]), "")


def _after_who(said: str) -> int:
    found = _WHO.match(said)
    return found.end() if found else 0


def _respelled(said: str, words: str) -> str:
    by_sound = _by_sound(words)
    at = 0
    while at < len(said):
        for size in (4, 3, 2):
            word = by_sound.get(wuhan_sound(said[at : at + size])) if at + size <= len(said) else None
            if word and word != said[at : at + size]:
                said = said[:at] + word + said[at + size :]
                at += size - 1
                break
        at += 1
    return said


@lru_cache(maxsize=4)
def _by_sound(words: str) -> dict[tuple[str, ...], str]:
    return {wuhan_sound(word): word for word in words.split()}
