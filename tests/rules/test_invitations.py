"""邀请.md: who invites whom, and how long a card is good for."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.model import Role
from bot.rules.invitations import INVITES, expires_at, lasts, refusal_to_accept, refusal_to_invite
from tests.rules.book import POLICY, ROLES, rows

MADE_AT = 1_773_800_000_000
MINUTE = 60_000


@dataclass(frozen=True)
class Card:
    role: Role
    expires_at: int
    used_at: int | None
    taken_back_at: int | None


@pytest.mark.parametrize(("role", "length"), rows("邀请.md", "请谁"))
def test_a_card_lasts_as_long_as_the_book_says(role: str, length: str) -> None:
    number, unit = length.split()
    expected = timedelta(days=int(number)) if unit == "天" else timedelta(hours=int(number))
    assert lasts(ROLES[role], POLICY) == expected  # type: ignore[arg-type]  # words of the book as keys


def test_the_book_says_who_invites_whom() -> None:
    book = {
        ROLES[inviter]: {ROLES[role] for role in invited.split("、") if role}
        for inviter, invited in rows("邀请.md", "谁请")
    }
    assert book == INVITES
    for inviter in INVITES:
        for invited in INVITES:
            refusal = refusal_to_invite(inviter, invited, POLICY)
            assert (refusal is None) == (invited in book[inviter])
            if refusal:
                assert refusal.reason.rule == "invites-out-of-turn"
                assert refusal.reason.facts == {"inviter_role": inviter, "invited_role": invited}


@pytest.mark.parametrize(("after", "used", "result"), rows("邀请.md", "开卡后"))
def test_a_card_is_taken_as_the_book_says(after: str, used: str, result: str) -> None:
    ends = expires_at("volunteer", MADE_AT, POLICY)
    if after == "没有这张卡":
        refusal = refusal_to_accept(None, MADE_AT, POLICY)
    else:
        when = dict.fromkeys(used.split("、"), MADE_AT)
        card = Card("volunteer", ends, when.get("用过"), when.get("收回了"))
        refusal = refusal_to_accept(card, MADE_AT + int(after.removesuffix(" 分钟")) * MINUTE, POLICY)
    assert (refusal.reason.rule if refusal else "可以") == result
    if result == "invitation-expired":
        assert refusal is not None
        assert refusal.reason.facts == {"role": "volunteer", "expired_at": ends}
