"""What happens to a referral (转介): made, asked about later, ended; whoever made it is its owner."""

from datetime import date

from bot.actions.duty import in_place_of, tell_on_duty
from bot.model import Actor, Person
from bot.store import people, records, referrals, roles
from bot.store.places import Entry
from bot.store.referrals import Referral, ReferralState
from bot.store.tx import Tx
from bot.telling import redraw, show, tell


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
    """帮上了, or 没帮上: it is known now. What is said to have helped, the elder is asked about once themselves."""
    await referrals.end(tx, referral, state)
    await records.write(tx, actor, "close-referral", "referral", referral.id, state=state)
    await redraw(tx, "referral", referral.id)
    if state == "helped":
        await _ask_them(tx, referral)


async def _ask_them(tx: Tx, referral: Referral) -> None:
    """The elder; where they have no phone, the first relative whom they let ask for them."""
    elder = await people.get(tx, referral.elder_id)
    if await show(tx, elder, "elder", "referral", referral.id):
        return
    for relative in await people.relatives_of(tx, elder.id, "ask"):
        if await show(tx, relative, "relative", "referral", referral.id):
            return


async def answer(tx: Tx, actor: Actor, referral: Referral, word: str) -> None:
    """帮上了, or 没帮上, in their own word; where it did not help, whoever looks after it hears so."""
    assert actor.person is not None, "somebody answers"
    await referrals.keep_word(tx, referral, word, actor.person.id)
    await records.write(tx, actor, "answer-referral", "referral", referral.id, word=word)
    await redraw(tx, "referral", referral.id)
    if word == "helped":
        return
    elder, owner = await people.get(tx, referral.elder_id), await people.get(tx, referral.owner_id)
    for one in await in_place_of(tx, owner, "worker", referral.unit_id):
        facts = {"elder": elder.name, "name": referral.name, "who": actor.person.name}
        await tell_on_duty(tx, one, "referral-worker-not-helped", (), **facts)


async def put_off(tx: Tx, actor: Actor, referral: Referral, ask_on: date) -> None:
    """还没去: it is asked again on another day."""
    await referrals.put_off(tx, referral, ask_on)
    await records.write(tx, actor, "close-referral", "referral", referral.id, ask_on=ask_on.isoformat())
    await redraw(tx, "referral", referral.id)
