"""From nothing to a running community: journey 1."""

from tests.conftest import Community


async def test_the_community_is_there(community: Community) -> None:
    await community.wang.says("记一次服务")
    community.wang.sees("李爹爹", "张婆婆", "陈爷爷")
