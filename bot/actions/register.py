"""What the register keeps of an elder: read as a whole, and one field noted, with the consent it lies under."""

from collections.abc import Mapping

from bot.actions.enrolment import Agreed, record_consent
from bot.model import Actor, Person
from bot.rules.register import COVERED_BY
from bot.store import consents, people, profiles, records
from bot.store.tx import Tx
from bot.understanding.estates import estate_in


async def facts_of(tx: Tx, elder: Person) -> dict[str, str]:
    """Every field of the register that is on file, in the order of a page."""
    known = await profiles.get(tx, elder.id)
    known["estate"] = await people.estate(tx, elder.id)
    for field in people.PRIVATE:
        known[field] = await people.private(tx, elder.id, field) or ""
    return {field: known[field] for field in COVERED_BY if known.get(field)}


async def note_fact(
    tx: Tx, actor: Actor, elder: Person, field: str, text: str, agreed: Agreed | None = None
) -> None:
    """Keep one field; "" takes it away. `agreed` is how the elder gave their word just now, where they had not yet."""
    kind = COVERED_BY[field]
    if agreed:
        await record_consent(tx, actor, elder, kind, agreed)
    assert await consents.given(tx, elder.id, kind), f"{field} is kept only with consent"
    await put_facts(tx, actor, elder, {field: text})
    await records.write(tx, actor, "change-person", "person", elder.id, field=field)


async def put_facts(tx: Tx, actor: Actor, elder: Person, told: Mapping[str, str]) -> None:
    """Each field in its own place; an address tells the estate too, where that was not known."""
    assert actor.person is not None, "a worker notes it"
    for field in told.keys() & set(people.PRIVATE):
        await people.keep_private(tx, elder.id, field, told[field])
    in_profile = {field: text for field, text in told.items() if field in profiles.FIELDS}
    if in_profile:
        await profiles.put(tx, elder.id, in_profile, actor.person.id)
    estate = told.get("estate")
    if estate is None and told.get("address") and not await people.estate(tx, elder.id):
        estate = estate_in(told["address"])
    if estate is not None:
        await people.change(tx, elder.id, estate=estate)
