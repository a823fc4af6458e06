"""问平安: the question as an elder or a relative sees it; and the card that counts, for whoever asks and rings."""

from bot.model import Fact, Person, Role
from bot.rules.wellbeing import Standing, is_to_be_called, tally
from bot.store import people, roles, units, wellbeing
from bot.store.tx import Tx
from bot.store.wellbeing import AskedWell
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called

NAMED_MAX = 5
"""So many of those who said 有事 stand on the card."""
ENDED = ("trouble", "away")


async def draw_asked_well(tx: Tx, asked_id: int, reader: Person, role: Role) -> Card:
    """Who said 都好 may still say 有事; what was said of trouble is with the community."""
    asked = await wellbeing.get_asked(tx, asked_id)
    made = await wellbeing.get(tx, asked.wellbeing_id)
    elder = await people.get(tx, asked.elder_id)
    facts: dict[str, Fact] = {"elder": called(elder), "cause": made.cause}
    side = "heard" if role == "relative" else "asked"
    text_id = (
        f"well-{side}-{made.cause}" if asked.state in ("to-ask", "asked") else f"well-{side}-{asked.state}"
    )
    names = {"asked": ("all-well", "not-well"), "well": ("not-well",)}.get(asked.state, ())
    buttons = [
        Button(words(tx, reader.language, f"button-{name}"), deed(name, asked.id, asked.revision))
        for name in names
    ]
    return Card(
        words(tx, reader.language, text_id, **facts), buttons, asked.revision, final=asked.state in ENDED
    )


async def draw_wellbeing(tx: Tx, round_id: int, reader: Person, role: Role) -> Card:
    """A worker sees their own community of a round that a street began; an officer the whole street."""
    made = await wellbeing.get(tx, round_id)
    unit_id = await roles.unit_of(tx, reader.id, role)
    below = [unit.id for unit in await units.communities_under(tx, unit_id or 0)]
    found = await wellbeing.asked_in(tx, made, below)
    language = reader.language
    standings = [Standing(one.state, one.called) for one in found]
    counted = tally(standings)
    lines = [
        words(tx, language, "wellbeing-card", cause=made.cause, made_at=made.made_at, all=counted.all),
        words(tx, language, "wellbeing-answers", well=counted.well, trouble=counted.trouble),
        words(
            tx, language, "wellbeing-others", silent=counted.silent, phoneless=counted.no_phone, reached=counted.reached
        ),
    ]  # fmt: skip
    in_trouble = [one for one in found if one.state == "trouble" and not one.called]
    lines += [await _in_trouble(tx, one, language) for one in in_trouble[:NAMED_MAX]]
    late = tx.now_ms >= made.calls_at
    if not any(is_to_be_called(one, silent_too=late) for one in standings):
        return Card("\n".join(lines), [], made.revision)
    call = Button(words(tx, language, "button-wellbeing-calls"), deed("wellbeing-calls", made.id, 0))
    return Card("\n".join(lines), [call], made.revision)


async def _in_trouble(tx: Tx, asked: AskedWell, language: str) -> str:
    phone = await people.private(tx, asked.elder_id, "phone") or words(tx, language, "contacts-no-phone")
    elder = await people.get(tx, asked.elder_id)
    return words(tx, language, "wellbeing-in-trouble", elder=elder.name, phone=phone)
