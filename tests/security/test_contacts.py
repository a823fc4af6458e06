"""Who shares a contact: one's own signs a person in, anybody else's signs in nobody."""

import pytest

from bot.sandbox.town import Neighbour
from tests.community import taps
from tests.conftest import Community


async def on_file_by_phone(community: Community, phone: str) -> None:
    """陈桂英, a volunteer without a card, whose number the worker wrote down with her consent."""
    li = community.li_worker
    await taps(li, "登记", "互助员")
    for said in ("陈桂英", "不清楚"):
        await li.says(said)
    await taps(li, "没有手机,我来填", "阿姨", "纸上签过了")
    await li.says(phone)
    await li.taps("对的")
    community.looked()


@pytest.mark.parametrize("theirs", ["another-user", "no-account", "typed", "forwarded-while-asked"])
async def test_contact_of_somebody_else(community: Community, theirs: str) -> None:
    """Shared as one's own it opens nothing; the owner's own telephone still does."""
    chen, thief = community.town.person("陈桂英"), community.town.person("路人")
    phone = chen.person.user.phone
    await on_file_by_phone(community, phone)
    links = await community.count("chat_person")
    if theirs == "typed":
        await thief.says(phone)
        thief.sees("您好!这里是社区互助养老")
        await thief.says(phone)
        thief.sees("发我的手机号")
    else:
        if theirs == "forwarded-while-asked":
            await thief.says("你好")
            thief.sees("您好!")
        user_id = {"another-user": chen.id, "no-account": None, "forwarded-while-asked": chen.id}[theirs]
        await thief.shares_contact(phone, user_id, "陈桂英")
        thief.sees("这是别人的号码", "发我的手机号")
        await thief.shares_contact(phone, user_id, "陈桂英")
        thief.sees("发我的手机号")
    assert await community.count("chat_person") == links
    await chen.says("你好")
    chen.sees("您好!")
    await chen.taps("发我的手机号")
    chen.sees("陈桂英,您好!认出您了", "记一次服务")
    assert await community.count("chat_person") == links + 1


async def test_somebody_known_shares_another_ones_contact_and_stays_who_they_are(
    community: Community,
) -> None:
    wang: Neighbour = community.wang
    links = await community.count("chat_person")
    await wang.shares_contact(community.liu.person.user.phone, community.liu.id)
    wang.sees("这是别人的号码,没有用上", "记一次服务")
    assert await community.count("chat_person") == links
