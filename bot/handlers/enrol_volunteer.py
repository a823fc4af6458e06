"""A worker enrols a volunteer: name, birthday, and a card to come in with, or what a signed sheet says."""

from bot.actions.enrolment import Enrolled, Paper, enrol_volunteer
from bot.actions.gates import unit_for
from bot.dialogue import Talk
from bot.handlers import asked
from bot.model import Refusal
from bot.rules.enrolment import refusal_to_enrol
from bot.rules.policy import policy_on


async def enrol(talk: Talk) -> None:
    assert talk.unit_id is not None, "a worker belongs to a community"
    unit = await unit_for(talk.tx, talk.actor, "enrol", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    name, on_file = await asked.name_of_new(talk)
    birthday = await asked.birthday(talk)
    refused = refusal_to_enrol(birthday, talk.tx.today, policy_on(talk.tx.today))
    if refused:
        await talk.amend(refused, ("name", "born"), ("born",))
    card = await asked.by_card(talk)
    form, paper = "", Paper()
    if not card:
        form = await asked.form_of_address(talk)
        paper = await asked.on_paper(talk, elder=False) if await asked.signed(talk) else Paper()
    born = birthday.isoformat() if birthday else None
    text = talk.words(
        "volunteer-facts", name=f"{name} {form}".strip(), born=asked.born_when(talk, birthday),
        unit=unit.name, way=talk.words("way-card" if card else "way-paper"),
    )  # fmt: skip
    if not card:
        known = paper.phone or talk.words("answer-nothing")
        text += "\n" + talk.words("volunteer-phone" if paper.signed else "volunteer-unsigned", phone=known)
    await talk.confirm("read-back", ("name", "born", "way"), ("born",), text=text)
    person = await enrol_volunteer(talk.tx, talk.actor, Enrolled(name, born, form, on_file), paper)
    if card:
        await asked.give_card(talk, "volunteer", unit.id, name, person.id)
    await talk.say("volunteer-enrolled-card" if card else "volunteer-enrolled", name=name)
