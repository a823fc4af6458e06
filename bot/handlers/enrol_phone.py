"""两人一部手机: a worker links a second person to somebody's phone."""

from bot.actions.gates import person_for
from bot.actions.phones import link_phone
from bot.dialogue import Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.store import chats, consents


async def one_phone(talk: Talk) -> None:
    everybody = await asked.of_community(talk, "volunteer", "elder", "relative")
    owners = [one for one in everybody if await chats.chats_of(talk.tx, one.id)]
    if not owners or len(everybody) < 2:
        await talk.say("no-phone-yet")
        return
    owner = await asked.choose_one(talk, "owner", owners)
    other = await asked.choose_one(talk, "other", await _not_on(talk, owner, everybody))
    for person in (owner, other):
        allowed = await person_for(talk.tx, talk.actor, "link-phone", person.id)
        if isinstance(allowed, Refusal):
            await talk.refuse(allowed)
            return
        if not await consents.given(talk.tx, person.id, "record"):
            await talk.say("one-phone-unsigned", name=person.name)
            return
    await talk.confirm("read-back", ("owner", "other"), owner=owner.name, other=other.name)
    await link_phone(talk.tx, talk.actor, owner, other)
    await talk.say("phones-linked", owner=owner.name, other=other.name)


async def _not_on(talk: Talk, owner: Person, everybody: list[Person]) -> list[Person]:
    [first, *_] = await chats.chats_of(talk.tx, owner.id)
    there = {one.id for one in await chats.people_on(talk.tx, first.id)}
    return [one for one in everybody if one.id not in there]
