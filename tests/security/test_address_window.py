"""Address and phone are on the card of whoever goes from 我去 until 12 hours after, and on nobody else's, ever."""

from datetime import date

import pytest

from tests.community import taps
from tests.conftest import Community, Neighbour
from tests.conversations.test_come import passes, promised
from tests.security.test_forged import card, changes_nothing, data

ADDRESS, PHONE = "银湖小区9栋", "02783009999"


@pytest.fixture
async def signed(community: Community) -> Community:
    """李爹爹 signed that address and phone may be kept."""
    li = community.li_worker
    await taps(li, "登记", "还有", "签字和电话")
    for said in ("李大山", PHONE, ADDRESS):
        await li.says(said)
    await taps(li, "没有", "对的")
    community.looked()
    return community


def sees_where(one: Neighbour) -> bool:
    """Whether address or phone can be read anywhere on their screen; both or neither."""
    found = {ADDRESS in one.screen.text, PHONE in one.screen.text}
    assert len(found) == 1, one.screen.text
    return found.pop()


async def test_stranger_gets_no_address(signed: Community) -> None:
    """Who is asked sees estate and distance; who said 我去 sees where; the other is told that it is taken."""
    elder, wang, liu = signed.li_elder, signed.wang, signed.liu
    await taps(elder, "请人帮忙", "打扫卫生", "明天上午", "没有", "对的")
    assert "问问您" in liu.screen.text
    assert not sees_where(liu)
    assert not sees_where(wang)
    await liu.taps("我去")
    assert sees_where(liu)
    assert not sees_where(wang)
    signed.looked()
    await changes_nothing(signed, (wang, "ring:1:1", 1), (signed.li_worker, "ring:1:1", 1))
    assert not sees_where(wang)


async def test_address_window_closes(signed: Community) -> None:
    """14:00 to 15:30: until half past three in the night, not a minute longer; the phone cannot be asked for either."""
    liu = signed.liu
    await promised(signed, start=840, volunteer="刘建国")
    assert sees_where(liu)
    ring = data(liu, "没人开门").replace("nobody-home", "ring")
    liu.person.forges(ring, card(liu, "没人开门").message_id)
    await signed.town.moves_on(liu)
    assert liu.screen.bubbles[-1].media == "contact"
    signed.looked()
    await passes(signed, hours=11, minutes=29)
    assert sees_where(liu)
    await passes(signed, minutes=2)
    assert not sees_where(liu)
    assert "住址和电话收起来了" in liu.screen.text
    said = len(liu.screen.bubbles)
    liu.person.forges(ring, card(liu, "做完了").message_id)
    await signed.town.moves_on(liu)
    assert len(liu.screen.bubbles) == said
    signed.looked()


async def test_address_window_closes_after_the_visit_as_it_was(signed: Community) -> None:
    """It was to be an hour later; she went at two, for an hour."""
    liu = signed.liu
    await promised(signed, start=900, minutes=45, volunteer="刘建国")
    await liu.taps("做完了")
    await taps(liu, "改一下", "做了多久")
    await liu.says("下午两点到三点")
    await liu.taps("对的")
    signed.looked()
    await passes(signed, hours=10, minutes=59)
    assert sees_where(liu)
    await passes(signed, minutes=2)
    assert not sees_where(liu)


async def test_address_window_closes_at_once_for_whoever_gives_it_back(signed: Community) -> None:
    await promised(signed, date(2026, 3, 25), 600, volunteer="刘建国")
    assert sees_where(signed.liu)
    await taps(signed.liu, "去不了了", "家里有事")
    assert not sees_where(signed.liu)
    signed.looked()


async def test_address_window_closes_at_once_where_it_is_called_off(signed: Community) -> None:
    elder, liu = signed.li_elder, signed.liu
    await taps(elder, "请人帮忙", "打扫卫生", "明天上午", "没有", "对的")
    await liu.taps("我去")
    assert sees_where(liu)
    await taps(elder, "不用了", "对的")
    assert not sees_where(liu)
    signed.looked()


async def test_address_window_stays_open_while_a_pairing_lasts(signed: Community) -> None:
    """王阿姨 looks after 李爹爹; a week later the worker ends that, and her card says so at once."""
    wang, li = signed.wang, signed.li_worker
    await promised(signed, start=840)
    await taps(wang, "做完了", "对的")
    signed.looked()
    await passes(signed, days=7)
    assert sees_where(wang)
    await taps(li, "登记", "老人的事", "李爹爹", "谁去照看", "✓ 王阿姨", "先不安排", "选好了")
    assert not sees_where(wang)
    signed.looked()
