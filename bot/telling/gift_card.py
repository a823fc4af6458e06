"""A gift of points as its giver sees it, until it has arrived and after; and as its receiver does."""

from bot.model import Fact, Gift, Person, Role
from bot.store import gifts, people, units
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called

GIVER_MAY = {"cooling": "withdraw-gift"}
RECEIVER_MAY = {"given": "return-gift"}
ENDED = ("withdrawn", "returned")


async def draw_gift(tx: Tx, gift_id: int, reader: Person, role: Role) -> Card:
    gift = await gifts.get(tx, gift_id)
    mine = reader.id == gift.giver_id or role == "worker"  # who wrote it down for them sees the giver's card
    giver = await people.get(tx, gift.giver_id)
    facts: dict[str, Fact] = {
        "giver": called(giver), "receiver": await receiver_name(tx, gift, reader.language),
        "half_points": gift.half_points, "cools_at": gift.cools_at,
    }  # fmt: skip
    side = "gift-for" if role == "worker" else "gift-out" if mine else "gift-in"
    text = words(tx, reader.language, f"{side}-{gift.state}", **facts)
    name = (GIVER_MAY if mine else RECEIVER_MAY).get(gift.state)
    buttons = (
        [Button(words(tx, reader.language, f"button-{name}"), deed(name, gift.id, gift.revision))]
        if name
        else []
    )
    return Card(text, buttons, gift.revision, final=gift.state in ENDED)


async def receiver_name(tx: Tx, gift: Gift, language: str) -> str:
    """The receiver's full name, for a gift goes to one person and no other; or the elders of a community in need."""
    if gift.receiver_id is not None:
        return (await people.get(tx, gift.receiver_id)).name
    assert gift.pool_id is not None, gift
    return words(tx, language, "gift-pool", unit=(await units.get(tx, gift.pool_id)).name)
