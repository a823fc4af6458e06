"""Walks of a community's own words: one is written down, one taken out."""

from tests.conftest import Community
from tests.security.before import gives
from tests.security.walk import Walk

OPENS = ("更多", "还有", "我们的说法")


async def two_words(community: Community) -> None:
    """去老年食堂 and 湖边亭子."""
    for word, meaning in (("去老年食堂", ("送饭做饭",)), ("湖边亭子", ("还有", "一个地方"))):
        for answer in (*OPENS, "加一个", f"={word}", *meaning, "对的"):
            await gives(community.li_worker, answer)
    community.looked()


WALKS: dict[str, Walk] = {
    "own-words": Walk(
        "li_worker", OPENS,
        ("加一个", "=去老年食堂", "送饭做饭", "改一下", "哪个说法", "=湖边亭子", "改一下", "是说什么", "还有", "一个地方", "对的"),
        "SELECT count(*) FROM own_word",
    ),
    "own-words, one goes": Walk(
        "li_worker", OPENS, ("去掉一个", "湖边亭子", "改一下", "哪一个", "去老年食堂", "对的"),
        "SELECT count(*) FROM record WHERE deed = 'take-out-own-word'", two_words,
    ),
}  # fmt: skip
