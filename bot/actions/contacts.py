"""What happens to a contact (探访): noted, told to the worker where something is the matter, taken back; the rate."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.actions.duty import on_duty, tell_on_duty
from bot.actions.seen import seen, unseen
from bot.model import Actor, Contact, Fact, Person, Reckoned, Refusal
from bot.rules import contacts as rules
from bot.rules.contacts import Rate, Register
from bot.rules.policy import policy_on
from bot.store import contacts, people, records, roles
from bot.store.tx import Tx, milliseconds, moment
from bot.telling import redraw, tell, words
from bot.telling.names import called


async def make(tx: Tx, actor: Actor, elder: Person, how: str, trouble: str = "") -> Contact | None:
    """Note a contact: 平安, or 有事 with words for it, which the workers hear at once.

    None where the same person noted the same today: a second tap is no second contact.
    """
    assert actor.person is not None, "somebody makes a contact"
    assert actor.role is not None, "in a role"
    unit_id = await roles.unit_of(tx, elder.id, "elder")
    assert unit_id is not None, "contacts are with elders of a community"
    today = await contacts.of_today(tx, actor.person.id, elder.id)
    if any((one.how, one.words) == (how, trouble) for one in today):
        return None
    contact = await contacts.add(
        tx, elder_id=elder.id, unit_id=unit_id, made_by=actor.person.id, role=actor.role, how=how, well=not trouble,
        words=trouble,
    )  # fmt: skip
    await records.write(tx, actor, "record-contact", "contact", contact.id, how=how, well=contact.well)
    await seen(tx, elder.id, contact.on, contact.id)
    if not contact.well:
        await _tell_workers(tx, contact, "contact-trouble-told")
        await _tell_family(tx, contact, elder)
    return contact


async def take_back(tx: Tx, actor: Actor, contact: Contact) -> Refusal | None:
    """撤回 on the same day; where something was the matter the workers hear that it is not so."""
    refused = rules.refusal_to_take_back(contact.on, tx.today, policy_on(tx.today))
    if refused:
        return refused
    await contacts.take_back(tx, contact)
    await records.write(tx, actor, "take-back-contact", "contact", contact.id)
    await unseen(tx, contact.id)
    await redraw(tx, "contact", contact.id)
    if not contact.well:
        await _tell_workers(tx, contact, "contact-no-trouble")
    return None


async def _tell_family(tx: Tx, contact: Contact, elder: Person) -> None:
    """看健康提醒: relatives whom the elder lets know hear what the matter is, and that the community knows."""
    for relative in await people.relatives_of(tx, elder.id, "health"):
        if relative.id != contact.made_by:
            await tell(
                tx, relative, "relative", "contact-trouble-family", elder=called(elder), words=contact.words
            )


async def _tell_workers(tx: Tx, contact: Contact, text_id: str) -> None:
    """At once, quiet hours or not: an elder may be in need."""
    elder, maker = await people.get(tx, contact.elder_id), await people.get(tx, contact.made_by)
    phone = await people.private(tx, elder.id, "phone")
    for one in await on_duty(tx, "worker", contact.unit_id, urgent=True, besides=maker.id):
        how = words(tx, one.person.language, f"contact-how-{contact.how}")
        shown = phone or words(tx, one.person.language, "contacts-no-phone")
        facts: dict[str, Fact] = {"elder": elder.name, "who": maker.name, "how": how, "phone": shown}
        await tell_on_duty(tx, one, text_id, (), True, words=contact.words, **facts)


# The rate ------------------------------------------------------------------------------------------------


async def register(tx: Tx, unit_id: int, day: date | None = None, *, logged: bool = False) -> list[Register]:
    """The elders of a community as they stand now, or stood at the end of an earlier day.

    `logged`: a visit that nobody has verified yet is a contact too.
    """
    ends_at = tx.now_ms + 1 if day is None else _end_of(tx, day)
    then = {} if day is None else await contacts.whereabouts(tx, ends_at)
    states = contacts.TOLD if logged else contacts.BORNE_OUT
    last = await contacts.last_days(tx, unit_id, day or tx.today, states)
    found = []
    for elder_id, (from_at, now) in (await contacts.enrolled(tx, unit_id, ends_at)).items():
        where = now if day is None else then.get(elder_id, "home")
        if where != "deceased":
            found.append(Register(elder_id, _civil(tx, from_at), where == "home", last.get(elder_id)))
    return found


async def rate(tx: Tx, unit_ids: Sequence[int], day: date | None = None) -> Reckoned[Rate]:
    """The rate of these communities together: of this month so far, or of the month that ended with `day`."""
    elders = [elder for unit_id in unit_ids for elder in await register(tx, unit_id, day)]
    on = day or tx.today
    return rules.rate_of(elders, on, policy_on(on))


async def due(tx: Tx, unit_id: int) -> list[Register]:
    """Whom nobody has contacted this month, the longest first."""
    return rules.still_due(await register(tx, unit_id), tx.today, policy_on(tx.today))


def last_month(today: date) -> date:
    """The last day of the month before."""
    return today.replace(day=1) - timedelta(days=1)


def _end_of(tx: Tx, day: date) -> int:
    return milliseconds(datetime.combine(day + timedelta(days=1), time(), tx.setting.zone))


def _civil(tx: Tx, at: int) -> date:
    return moment(at).astimezone(tx.setting.zone).date()
