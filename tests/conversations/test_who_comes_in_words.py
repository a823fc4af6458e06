"""Who came and who comes, asked in a sentence by the elder and the family."""

import pytest

from tests.community import taps
from tests.conftest import Community
from tests.conversations.test_ask import asks


@pytest.mark.parametrize("said", ["明天哪个来看我", "今天有人来过吗", "who comes to see me"])
async def test_an_elder_asks_who_comes(community: Community, said: str) -> None:
    await asks(community)
    await taps(community.wang, "我去")
    community.looked()
    await community.li_elder.says(said)
    community.li_elder.sees("说好要来的:明天(3月19日 星期四)上午8点,王阿姨,打扫卫生")


@pytest.mark.parametrize("said", ["我妈最近怎么样", "谁帮过我妈", "明天谁去我妈那里?", "我想看看谁帮过我妈"])
async def test_a_daughter_asks_how_her_mother_is(community: Community, said: str) -> None:
    await community.wang.says("今天上午给张婆婆打扫一小时")
    await community.wang.says("对的")
    community.looked()
    await community.zhang_relative.says(said)
    community.zhang_relative.sees("张婆婆这边,最近来过:", "王阿姨")
