"""A referral as a worker sees it: who was sent where, for what, by whom; and whether it helped. The family is asked."""

from collections.abc import Sequence

from bot.model import Person, Role
from bot.store import people, referrals
from bot.store.referrals import Referral
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.shared import not_shared, shared_by

ANSWERS = ("referral-did-help", "referral-did-not")
DEEDS = ("referral-helped", "referral-not-helped", "referral-not-yet")


async def draw_referral(tx: Tx, referral_id: int, reader: Person, role: Role) -> Card:
    one = await referrals.get(tx, referral_id)
    if role == "relative" and not await shared_by(tx, reader, (one.elder_id,), "ask"):
        return not_shared(tx, reader, one.revision)
    if role in ("elder", "relative"):
        return await _for_family(tx, one, reader, role)
    assert role == "worker", "a referral is the community's"
    language = reader.language
    text = words(
        tx, language, "referral-card", elder=(await people.get(tx, one.elder_id)).name, name=one.name,
        text=one.words, made_on=one.made_on.isoformat(), who=(await people.get(tx, one.owner_id)).name,
    )  # fmt: skip
    if one.ended_on is not None:
        ended = words(tx, language, f"referral-{one.state}", ended_on=one.ended_on.isoformat())
        return Card(f"{text}\n{ended}", [], one.revision, final=True)
    asked = words(tx, language, "referral-open", ask_on=one.ask_on.isoformat())
    return Card(f"{text}\n{asked}", _buttons(tx, one, language, DEEDS), one.revision)


def _buttons(tx: Tx, one: Referral, language: str, deeds: Sequence[str]) -> list[Button]:
    return [Button(words(tx, language, f"button-{name}"), deed(name, one.id, one.revision)) for name in deeds]


async def _for_family(tx: Tx, one: Referral, reader: Person, role: Role) -> Card:
    """Asked once, without what it was for: two may read on one phone."""
    elder = called(await people.get(tx, one.elder_id))
    text = words(
        tx, reader.language, f"referral-family-{one.word or 'asked'}", name=one.name, reader=role, elder=elder
    )
    buttons = [] if one.word else _buttons(tx, one, reader.language, ANSWERS)
    return Card(text, buttons, one.revision, final=bool(one.word))


async def referral_lines(tx: Tx, language: str, elder: Person) -> list[str]:
    """On the elder's page: what is open, and how the last one ended."""
    found = await referrals.of_elder(tx, elder.id)
    shown = [one for one in found if one.state == "open"] + [one for one in found if one.state != "open"][-1:]
    return [
        words(tx, language, f"referral-line-{one.state}", name=one.name, text=one.words,
              word=one.word or "none", ask_on=one.ask_on.isoformat(),
              ended_on=one.ended_on.isoformat() if one.ended_on else None)
        for one in shown
    ]  # fmt: skip
