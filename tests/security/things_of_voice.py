"""For the matrix of permissions: a voice note, said on one's own phone or on another's."""

from bot.model import Role
from bot.store import chats, voices
from bot.store.tx import Tx
from tests.security.standing import COMMUNITIES, Case, Place, me, near

FIRST_CHAT = 9_000_000


async def voice_in(tx: Tx, place: Place, where: str, person_id: int) -> int:
    """It waits for the community `where`; the phone is `person_id`'s alone."""
    chat = await chats.open_chat(tx, FIRST_CHAT + person_id, "zh-CN")
    await chats.link(tx, chat.id, person_id, None)
    return (await voices.add(tx, chat.id, person_id, place.units[where], "AwAC", 3, "asked")).id


async def voice_cases(tx: Tx, place: Place, role: Role) -> list[Case]:
    found = []
    for where in COMMUNITIES:
        for name, person_id, how in (
            ("own", me(place, role).id, {"own"}), ("others'", place.strangers[where], set[str]())
        ):  # fmt: skip
            made = await voice_in(tx, place, where, person_id)
            found.append(Case(f"{name} in {where}", made, frozenset(near(role, where) | how)))
    return found
