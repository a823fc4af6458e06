"""Short answers that work everywhere, typed: yes, no, back, cancel, home."""

from typing import Literal

from bot.understanding.patterns import pattern_of
from bot.understanding.tidy import plain, squeeze

Reply = Literal["yes", "no", "back", "cancel", "home"]

_WORDS: dict[Reply, str] = {
    "yes": (
        "对 对的 对头 是 是的 是呀 正确 没错 没毛病 没差 没错 "
        "记上吧 记上 记下吧 记下 蛮好 很好 挺好 没意见 "
        "准确 准确无误 无误 属实 没有问题 没得错 冇错 冇得错 没问题 没得问题 冇问题 冇得问题 "
        "好 好的 好吧 行 行的 行吧 可以 可以的 要得 嗯 嗯呢 确认 确定 就是 就是这样 就是的 就这样 就这么办 记吧 同意 "
        "ok okay okey yes y yeah yep yup sure right correct thatsright perfect great lovely exactly "
        " that'sright yesthat'sright yesthatsright that'sit yesplease yesit'sright allright alright fine 👍 👌 ✅ ✔"
    ),
    "no": (
        "不对 不是 不是的 不是这样 不是这样的 不对的 冇对 错 错了 错的 不正确 有问题 "
        "不 不行 不可以 不好 记错了 搞错了 弄错了 写错了 "
        "no n nope nah wrong incorrect notright 👎 ❌ ✖"
    ),
    "back": (
        "返回 回去 退回去 退回去一步 退一步 退回一步 回一步 "
        "上一步 上一个 上一题 返回上一步 回上一步 回到前面 回前面 倒回去 后退 往回 back goback previous"
    ),
    "cancel": (
        "算了 算了吧 算哒 不记了 不记 莫记了 莫记 莫搞了 不搞了 不弄了 退出 不要了 莫要了 取消 不做了 不填了 不写了 "
        "不送了 不登记了 请取消 关闭 停止 停 "
        "cancel stop quit exit nevermind forgetit scrapthat cancelthat dropit leaveit"
    ),
    "home": "首页 主页 回首页 回主页 主菜单 菜单 回到首页 返回首页 home menu",
}
_REPLIES = {word: reply for reply, words in _WORDS.items() for word in words.split()}
_AGAIN = {
    reply: pattern_of(
        "(?:"
        + "|".join(sorted((word for word in words.split() if word[0] > "\u3400"), key=len, reverse=True))
        + ")+"
    )
    for reply, words in _WORDS.items()
}
"""对对对就是这样, 不记了不记了: several of them, of one kind."""
_PARTICLES = pattern_of("[啊呀的咧啦咯嘞哦喔噢哈滴🏻🏼🏽🏾🏿]+$")
_PAUSES = pattern_of("[,。、.!~ ]+")
_SIGHS = pattern_of("^(?:哎呀?|唉|那|还是|搞不好|太麻烦了?|,|、| )+")
_REPEATED = pattern_of(r"^(.{1,2}?)\1+$")


def read_reply(text: str) -> Reply | None:
    """冇得问题 → yes, 莫记了 → cancel. Only what says nothing else: 对的,是两个小时 and 对? → None."""
    whole = squeeze(text)
    if whole in _REPLIES:
        return _REPLIES[whole]
    bare = _PARTICLES.sub("", _SIGHS.sub("", whole))
    for reply, pattern in _AGAIN.items():
        if pattern.fullmatch(bare):
            return reply
    parts = {_read_part(part) for part in _PAUSES.split(plain(text))}
    return parts.pop() if len(parts) == 1 else None


def _read_part(said: str) -> Reply | None:
    """对对对 and 好啊 are 对 and 好."""
    shorter = _PARTICLES.sub("", said)
    forms = (said, shorter, _REPEATED.sub(r"\1", said), _REPEATED.sub(r"\1", shorter))
    return next((_REPLIES[form] for form in forms if form in _REPLIES), None)
