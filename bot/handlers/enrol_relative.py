"""A worker enrols a relative of an elder, with the elder's word that they may know; and notes who is kin of whom."""

from bot.actions.enrolment import Enrolled, enrol_relative
from bot.actions.gates import person_for
from bot.actions.pairings import record_kin
from bot.dialogue import Option, Talk, people_options
from bot.handlers import asked
from bot.model import Refusal
from bot.rules.family import USUAL
from bot.store import roles
from bot.telling.elder_lines import shares_said
from bot.understanding.names import read_person

HOW = ("son", "daughter", "spouse", "other")
KIN = ("spouse", "child", "sibling", "other")


async def enrol(talk: Talk) -> None:
    assert talk.unit_id is not None, "a worker belongs to a community"
    elders = await asked.of_community(talk, "elder")
    if not elders:
        await talk.say("no-elders-yet")
        return
    elder = await asked.choose_one(talk, "elder", elders)
    allowed = await person_for(talk.tx, talk.actor, "invite-relative", elder.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
        return
    name, on_file = await asked.name_of_new(talk)
    how = await talk.choose(
        "how", [Option(one, talk.words(f"kin-{one}"), one) for one in HOW], None, None, name=name
    )
    agreed = await asked.agreed(talk, elder.name)
    if agreed == "not-yet":
        await talk.say("relative-not-agreed", elder=elder.name)
        return
    talk.recall({"shares": list(USUAL)})
    shares = await asked.what_to_share(talk, name)
    await talk.confirm(
        "read-back", ("elder", "name", "how", "shares"),
        elder=elder.name, name=name, kin=talk.words(f"kin-{how}"), agreed=talk.words(f"agreed-{agreed}"),
        shares=shares_said(talk.tx, talk.language, shares),
    )  # fmt: skip
    person = await enrol_relative(talk.tx, talk.actor, Enrolled(name, on_file=on_file), elder, how, agreed)
    await asked.give_card(talk, "relative", talk.unit_id, name, person.id, elder.id, shares)
    await talk.say("relative-enrolled", name=name)


async def kin(talk: Talk) -> None:
    """是亲戚: two persons of the community, a worker maybe, and how."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    everybody = list(await roles.members(talk.tx, talk.unit_id))
    if len(everybody) < 2:
        await talk.say("too-few-people")
        return
    one = await asked.choose_one(talk, "one", everybody)
    rest = [person for person in everybody if person.id != one.id]
    by_name = [(person.id, person.name, person.address_form) for person in rest]
    other = await talk.choose(
        "other", people_options(rest), lambda said: read_person(said, by_name), None, name=one.name
    )
    how = await talk.choose("how", [Option(key, talk.words(f"kin-{key}"), key) for key in KIN])
    for person in (one, other):
        allowed = await person_for(talk.tx, talk.actor, "record-kin", person.id)
        if isinstance(allowed, Refusal):
            await talk.refuse(allowed)
            return
    await talk.confirm(
        "read-back", ("one", "other", "how"), one=one.name, other=other.name, kin=talk.words(f"kin-{how}")
    )
    await record_kin(talk.tx, talk.actor, one, other, how)
    await talk.say("kin-recorded", one=one.name, other=other.name)
