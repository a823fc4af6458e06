"""What recognisers write, and what was said; what people typed themselves means afterwards what it meant before."""

import re

import pytest

from bot.understanding.danger import is_danger
from bot.understanding.lexicon import Entry, entries
from bot.understanding.sentence import understand
from bot.understanding.slips import mended
from bot.understanding.spoken import Context
from tests.understanding.own_set import NOW, SETS, lines

HEARD = (
    ("昨天给李爹爹打扫两个班小时", "昨天给李爹爹打扫两个半小时"),
    ("昨天三点班到五点", "昨天三点半到五点"), ("一个小是", "一个小时"), ("聊了十分终", "聊了十分钟"), ("下午三典半", "下午三点半"),
    ("做了两个钟投", "做了两个钟头"), ("做天下午", "昨天下午"), ("金天上午", "今天上午"), ("名天上午", "明天上午"),
    ("钱天下午", "前天下午"), ("昨天尚午", "昨天上午"), ("昨天夏午", "昨天下午"), ("昨天钟午", "昨天中午"), ("昨天晚伤", "昨天晚上"),
    ("昨天早尚", "昨天早上"), ("给张婆婆送犯", "给张婆婆送饭"), ("给张婆婆做犯", "给张婆婆做饭"), ("打少卫生", "打扫卫生"),
    ("打扫为生", "打扫卫生"), ("陪李爹爹看并", "陪李爹爹看病"), ("陪他凉血压", "陪他量血压"), ("陪她廖天", "陪她聊天"),
    ("帮她跑退", "帮她跑腿"), ("帮他买彩", "帮他买菜"), ("帮他拿要", "帮他拿药"), ("给李爹地打扫", "给李爹爹打扫"),
    ("给张泼泼送饭", "给张婆婆送饭"), ("王阿一来过", "王阿姨来过"), ("跟刘师付一起", "跟刘师傅一起"), ("我是护助员", "我是互助员"),
    ("找社去", "找社区"), ("我的机份", "我的积分"), ("没来果", "没来过"), ("来锅了", "来过了"), ("我区", "我去"), ("不佣了", "不用了"),
    ("测回", "撤回"), ("就命啊", "救命啊"), ("我甩倒了", "我摔倒了"), ("老头晕到了", "老头晕倒了"), ("我胸口同", "我胸口痛"),
    ("他穿不上气", "他喘不上气"), ("有煤起味", "有煤气味"), ("快打幺二零", "快打120"),
    # before it, and in it
    ("嗯那个昨天给李爹爹送饭", "昨天给李爹爹送饭"), ("我我昨天给给李爹爹送饭", "我昨天给李爹爹送饭"), ("嗯", "嗯"), ("啊啊啊啊", "啊啊啊啊"),
    ("哎呀不记了", "哎呀不记了"),
)  # fmt: skip
STAYS = (
    "三点办事", "八点班车", "半个小时候", "今天天气", "买彩票", "看兵马俑", "送范婆婆三分", "合作范围", "大扫除",
    "电话一三八一二零四", "策回来", "明天下武汉", "有钱天理",
)  # fmt: skip


@pytest.mark.parametrize(("heard", "said"), HEARD)
def test_a_slip_is_mended(heard: str, said: str) -> None:
    assert mended(heard) == said


@pytest.mark.parametrize("entry", entries("heard"), ids=lambda entry: entry.words)
def test_every_line_of_the_list_mends_its_own_example(entry: Entry) -> None:
    assert re.search(entry.pattern, entry.example)
    assert entry.kind in mended(entry.example)
    assert not re.search(entry.pattern, mended(entry.example))


@pytest.mark.parametrize("said", STAYS)
def test_what_only_looks_like_a_slip_stays(said: str) -> None:
    assert mended(said) == said


def test_what_people_typed_means_the_same_afterwards() -> None:
    """In 900 lines of many mouths, which the table was not written from: no intent changes, no danger is lost."""
    changed = 0
    for line in (one for path in SETS for one in lines(path)):
        text = mended(line.text)
        if text != line.text:
            changed += 1
            before, after = (understand(one, NOW, Context()) for one in (line.text, text))
            assert before.intent == after.intent, line.text
            assert is_danger(text) >= is_danger(line.text), line.text
    assert 10 < changed < 40
