"""An application as the workers of its community see it: who asks, for what, what the rule says, and what to do."""

from bot.model import Person, Role
from bot.store import applications, people
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words


async def draw_application(tx: Tx, number: int, reader: Person, role: Role) -> Card:
    assert role == "worker", "the community decides"
    one = await applications.get(tx, number)
    language = reader.language
    unknown = words(tx, language, "born-unknown")
    born = words(tx, language, "born-on", born_date=one.born_on) if one.born_on else unknown
    text = words(
        tx, language, f"application-{one.kind}", name=one.name, elder=one.elder, born=born,
        phone=one.phone or words(tx, language, "answer-nothing"),
    )  # fmt: skip
    if one.state != "waiting":
        assert one.decided_by is not None, "somebody decided"
        who = (await people.get(tx, one.decided_by)).name
        return Card(f"{text}\n{words(tx, language, f'application-{one.state}', who=who)}", [], one.revision)
    names = ("accept-application", "decline-application")
    labels = (f"application-yes-{one.kind}", "application-no")
    buttons = [
        Button(words(tx, language, label), deed(name, one.id, one.revision))
        for name, label in zip(names, labels, strict=True)
    ]
    return Card(text, buttons, one.revision)
