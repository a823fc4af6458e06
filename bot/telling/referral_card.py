"""A referral as a worker sees it: who was sent where, for what, by whom; and whether it helped."""

from bot.model import Person, Role
from bot.store import people, referrals
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words

DEEDS = ("referral-helped", "referral-not-helped", "referral-not-yet")


async def draw_referral(tx: Tx, referral_id: int, reader: Person, role: Role) -> Card:
    assert role == "worker", "a referral is the community's"
    one = await referrals.get(tx, referral_id)
    language = reader.language
    text = words(
        tx, language, "referral-card", elder=(await people.get(tx, one.elder_id)).name, name=one.name,
        text=one.words, made_on=one.made_on.isoformat(), who=(await people.get(tx, one.owner_id)).name,
    )  # fmt: skip
    if one.ended_on is not None:
        ended = words(tx, language, f"referral-{one.state}", ended_on=one.ended_on.isoformat())
        return Card(f"{text}\n{ended}", [], one.revision, final=True)
    asked = words(tx, language, "referral-open", ask_on=one.ask_on.isoformat())
    buttons = [
        Button(words(tx, language, f"button-{name}"), deed(name, one.id, one.revision)) for name in DEEDS
    ]
    return Card(f"{text}\n{asked}", buttons, one.revision)


async def referral_lines(tx: Tx, language: str, elder: Person) -> list[str]:
    """On the elder's page: what is open, and how the last one ended."""
    found = await referrals.of_elder(tx, elder.id)
    shown = [one for one in found if one.state == "open"] + [one for one in found if one.state != "open"][-1:]
    return [
        words(tx, language, f"referral-line-{one.state}", name=one.name, text=one.words,
              ask_on=one.ask_on.isoformat(), ended_on=one.ended_on.isoformat() if one.ended_on else None)
        for one in shown
    ]  # fmt: skip
