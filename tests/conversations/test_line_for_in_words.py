"""A worker tells somebody's visit in a sentence of any order; whose it is stays sure."""

import pytest

from tests.conftest import Community


@pytest.mark.parametrize(
    "said",
    [
        "前天王阿姨给李爹爹送饭半小时",
        "前天上午王秀兰给李爹爹送饭半小时",
        "王阿姨前天给李爹爹送饭半小时",
        "3月16号王阿姨 李爹爹 送饭 半小时",
    ],
)
async def test_the_day_may_stand_before_the_name(community: Community, said: str) -> None:
    await community.li_worker.says(said)
    community.li_worker.sees("替王阿姨记", "给李爹爹 送饭做饭", "3月16日 星期一", "一共半小时")
    assert await community.count("visit") == 0


@pytest.mark.parametrize("said", ["前天给李爹爹送饭半小时", "前天赵阿姨给李爹爹送饭半小时"])
async def test_where_nobody_is_named_it_is_asked_who(community: Community, said: str) -> None:
    await community.li_worker.says(said)
    community.li_worker.sees("替哪一位互助员记?")
