"""What happens to a referral (转介): made, asked about later, ended; whoever made it is its owner."""

from datetime import date

from bot.model import Actor, Person
from bot.store import records, referrals, roles
from bot.store.places import Entry
from bot.store.referrals import Referral, ReferralState
from bot.store.tx import Tx
from bot.telling import redraw, tell


async def refer(tx: Tx, actor: Actor, elder: Person, to: Entry | str, words: str, ask_on: date) -> Referral:
    """To an entry of the directory, or somewhere outside; the elder hears where."""
    assert actor.person is not None, "a worker refers"
    unit_id = await roles.unit_of(tx, elder.id, "elder")
    assert unit_id is not None, "elders of a community are referred"
    name = to if isinstance(to, str) else to.name
    made = await referrals.add(
        tx, elder_id=elder.id, unit_id=unit_id, place_id=None if isinstance(to, str) else to.id, name=name, words=words,
        owner_id=actor.person.id, ask_on=ask_on,
    )  # fmt: skip
    await records.write(tx, actor, "refer", "referral", made.id, elder=elder.id)
    await tell(tx, elder, "elder", "referred", name=name)
    return made


async def end(tx: Tx, actor: Actor, referral: Referral, state: ReferralState) -> None:
    """帮上了, or 没帮上: it is known now."""
    await referrals.end(tx, referral, state)
    await records.write(tx, actor, "close-referral", "referral", referral.id, state=state)
    await redraw(tx, "referral", referral.id)


async def put_off(tx: Tx, actor: Actor, referral: Referral, ask_on: date) -> None:
    """还没去: it is asked again on another day."""
    await referrals.put_off(tx, referral, ask_on)
    await records.write(tx, actor, "close-referral", "referral", referral.id, ask_on=ask_on.isoformat())
    await redraw(tx, "referral", referral.id)
