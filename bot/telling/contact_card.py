"""A contact (探访) as whoever made it sees it: what was noted, and 撤回."""

from bot.model import Person, Role
from bot.store import contacts, people
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called


async def draw_contact(tx: Tx, contact_id: int, reader: Person, role: Role) -> Card:
    assert role != "elder", "whoever makes a contact has its card"
    contact = await contacts.get(tx, contact_id)
    kind = "taken-back" if contact.taken_back else "well" if contact.well else "trouble"
    language = reader.language
    text = words(
        tx, language, f"contact-card-{kind}", elder=called(await people.get(tx, contact.elder_id)),
        how=words(tx, language, f"contact-how-{contact.how}"), words=contact.words,
    )  # fmt: skip
    undo = Button(words(tx, language, "button-undo"), deed("take-back-contact", contact.id, contact.revision))
    return Card(text, [] if contact.taken_back else [undo], contact.revision, final=contact.taken_back)
