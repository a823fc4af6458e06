"""送王阿姨3分 as the answers of the talk that gives points; what is in doubt stays in doubt."""

from datetime import datetime
from typing import Any

import pytest

from bot.understanding.gift_slots import gift_slots
from bot.understanding.sentence import understand

NOW = datetime.fromisoformat("2026-03-18T16:00+08:00")


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("送王阿姨3分", {"to": "王阿姨", "amount": "6"}),
        ("把得陈桂英两分", {"to": "陈桂英", "amount": "4"}),
        ("转给老马半分", {"to": "老马", "amount": "1"}),
        ("把老马2分吧", {"to": "老马", "amount": "4"}),
        ("转两分得王婆婆", {"to": "王婆婆", "amount": "4"}),
        ("转两分得桂英", {"to": "桂英", "amount": "4"}),
        ("把2分送给刘建国", {"to": "刘建国", "amount": "4"}),
        ("赠送陈桂英1个半积分", {"to": "陈桂英", "amount": "3"}),
        ("送刘建国全部积分", {"to": "刘建国", "amount": "all"}),
        ("把我的分都送给刘建国", {"to": "刘建国", "amount": "all"}),
        ("送0.3分给王阿姨", {"to": "王阿姨", "amount?": ["1"]}),
        ("送1.3分给王阿姨", {"to": "王阿姨", "amount?": ["2", "3"]}),
        ("送积分给王阿姨", {"to": "王阿姨"}),
        ("把分送给刘建国", {"to": "刘建国"}),
        ("送积分", {}),
        ("我要送分给她", {}),
        ("给我妈转2分", {"amount": "4"}),
        ("把5分送人", {"amount": "10"}),
        ("把我的3分", {"amount": "6"}),
        ("把0分转给王奶奶", {"to": "王奶奶"}),
        ("把99999分转给王奶奶", {"to": "王奶奶"}),
        ("give 刘建国 2 points", {"to": "刘建国", "amount": "4"}),
        ("transfer all my points to 刘建国", {"to": "刘建国", "amount": "all"}),
        ("give some points", {}),
        ("send 1.5 points to Liu Jianguo", {"to": "liu jianguo", "amount": "3"}),
        ("给李爹爹打扫30分", {}),
        ("送刘建国一半积分", {}),
        ("我还有几多分", {}),
    ],
)
def test_what_a_sentence_tells_of_a_gift(text: str, slots: dict[str, Any]) -> None:
    assert gift_slots(understand(text, NOW)) == slots
