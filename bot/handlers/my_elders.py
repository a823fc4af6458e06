"""我照看的: for a volunteer, whom they are paired with since when, where, and the phone; no more once it ends."""

from bot.actions.gates import elder_for
from bot.dialogue import Talk, people_options
from bot.model import Refusal
from bot.store import people
from bot.telling import reply_contact
from bot.telling.home_notes import home_notes
from bot.telling.names import called


async def my_elders(talk: Talk) -> None:
    found = [
        one for one in await people.elders_of_volunteer(talk.tx, talk.me.id) if one.whereabouts != "deceased"
    ]
    if not found:
        await talk.say("my-elders-none")
        return
    chosen = await talk.choose("elder", people_options(found)) if len(found) > 1 else found[0]
    elder = await elder_for(talk.tx, talk.actor, "see-served-elder", chosen.id)
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    since = await people.paired_since(talk.tx, talk.me.id, elder.id)
    lines = [talk.words("my-elder", name=f"{elder.name} {elder.address_form}".strip())]
    if since:
        lines.append(talk.words("my-elder-since", since_date=since.isoformat()))
    address = await people.private(talk.tx, elder.id, "address")
    lines.append(talk.words("my-elder-address", text=address or talk.words("my-elder-ask-community")))
    lines += await home_notes(talk.tx, (elder.id,), talk.language)
    await talk.say_words("\n".join(lines))
    phone = await people.private(talk.tx, elder.id, "phone")
    if phone:
        await reply_contact(talk.tx, talk.chat.id, called(elder), phone)
