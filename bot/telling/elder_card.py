"""An elder as the street sees them that is asked for an exception: what was found, and whether to make one."""

from bot.model import Person, Role
from bot.store import circumstances, people, units
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words


async def draw_elder(tx: Tx, person_id: int, reader: Person, role: Role) -> Card:
    assert role == "officer", "an exception is the street's to make"
    found = await circumstances.get(tx, person_id)
    assert found is not None, "an exception is asked of what was found"
    elder = await people.get(tx, person_id)
    unit = await units.get(tx, found.unit_id)
    assert found.found_by is not None, "a worker found what is asked about"
    asked_by = await people.get(tx, found.found_by)
    lines = [
        words(
            tx, reader.language, "exception-card",
            elder=elder.name, unit=unit.name, situation=found.situation, who=asked_by.name,
        ),
        words(tx, reader.language, "exception-words", words=found.exception_words),
        words(tx, reader.language, f"exception-{found.exception}-card", words=found.exception_answer),
    ]  # fmt: skip
    if found.exception == "asked" and found.exception_answer:
        lines.insert(2, words(tx, reader.language, "exception-before", words=found.exception_answer))
    names = ("except-elder", "decline-exception") if found.exception == "asked" else ()
    buttons = [
        Button(words(tx, reader.language, f"button-{name}"), deed(name, person_id, found.revision))
        for name in names
    ]
    return Card("\n".join(lines), buttons, found.revision)
