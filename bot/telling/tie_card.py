"""A relative as the elder sees them: what they may know is ticked, and a tap changes it."""

from bot.model import Person, Role
from bot.rules.family import SHARES
from bot.store import family, people
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words


async def draw_tie(tx: Tx, tie_id: int, reader: Person, role: Role) -> Card:
    assert role == "elder", "whose family it is, has the card"
    tie = await family.get(tx, tie_id)
    relative = await people.get(tx, tie.relative_id)
    language = reader.language
    text = words(tx, language, "tie-card" if tie.shares else "tie-card-nothing", name=relative.name)
    buttons = []
    for one in SHARES:
        label = words(tx, language, f"my-share-{one}")
        ticked = f"✓ {label}" if one in tie.shares else label
        buttons.append(Button(ticked, deed(f"share-{one}", tie.id, tie.revision)))
    if tie.shares:
        nothing = words(tx, language, "button-share-nothing")
        buttons.append(Button(nothing, deed("share-nothing", tie.id, tie.revision)))
    return Card(text, buttons, tie.revision)
