"""周二归我: promised, taken back from a day on, asked about before 春节 and 国庆."""

from datetime import date, timedelta

from bot.actions.duty import on_duty, tell_on_duty
from bot.model import Actor, Person, Refusal
from bot.rules import promising as rules
from bot.rules.festivals import festival_days
from bot.rules.policy import policy_on
from bot.rules.wanted import Place, Promise, Wanted
from bot.store import festival_asks, offerings, people, profiles, promises, records, roles, visits
from bot.store.festival_asks import FestivalAsk
from bot.store.promises import Kept
from bot.store.tx import Tx
from bot.telling import redraw, show, tell
from bot.telling.names import called
from bot.telling.promise_card import every

PART = 100
"""So many are asked in one transaction."""


async def elders_of(tx: Tx, volunteer_id: int) -> list[Person]:
    """To whom somebody may promise to come: whom they look after, and whom they went to lately."""
    found = {one.id: one for one in await people.elders_of_volunteer(tx, volunteer_id)}
    since = tx.today - timedelta(days=policy_on(tx.today).match_lately_days)
    for visit in await visits.of_volunteer(tx, volunteer_id, since):
        for elder_id in visit.elder_ids:
            found[elder_id] = found.get(elder_id) or await people.get(tx, elder_id)
    here = [
        one for one in found.values() if one.whereabouts != "deceased" and await roles.unit_of(tx, one.id, "elder")
    ]  # fmt: skip
    return sorted(here, key=lambda one: one.id)


async def refusal_to_promise(tx: Tx, promise: Promise) -> Refusal | None:
    unit_id = await roles.unit_of(tx, promise.elder_id, "elder")
    assert unit_id is not None, "an elder belongs to a community"
    helpers = await offerings.helpers(tx, [unit_id])
    helper = next((one for one in helpers if one.id == promise.helper_id), None)
    if helper is None:
        return policy_on(tx.today).refusal("match-not-active", "二(二)")
    standing = {one.id: one.promise for one in await promises.of_elder(tx, promise.elder_id)}
    standing |= {one.id: one.promise for one in await promises.of_volunteer(tx, promise.helper_id)}
    home = await _home(tx, promise, unit_id)
    return rules.refusal_to_promise(
        promise, home, helper, list(standing.values()), tx.today, policy_on(tx.today)
    )


async def _home(tx: Tx, promise: Promise, unit_id: int) -> Wanted:
    """The elder as the rules of matching see them, without any request."""
    place: Place = await offerings.place_of(tx, promise.elder_id, unit_id)
    wishes, traits, shunned = await offerings.wishes_of(tx, [promise.elder_id])
    return Wanted(
        id=0, elder_ids=(promise.elder_id,), service=promise.service, on=promise.since, minutes=0, place=place,
        dialect=(await profiles.get(tx, promise.elder_id)).get("dialect", ""),
        wishes=wishes, traits=traits, shunned_ids=shunned,
    )  # fmt: skip


async def make(tx: Tx, actor: Actor, promise: Promise) -> Kept | Refusal:
    """From now on it is kept each week without asking; the elder and the worker hear of it once."""
    refused = await refusal_to_promise(tx, promise)
    if refused:
        return refused
    kept = await promises.add(tx, promise)
    await records.write(
        tx, actor, "make-promise", "promise", kept.id, weekday=promise.weekday, service=promise.service
    )
    await _tell(tx, kept, "promise-made", promise.since)
    return kept


async def end(tx: Tx, actor: Actor, kept: Kept, from_on: date) -> None:
    """不再归我, from a day on; the elder and the worker hear of it."""
    await promises.end(tx, kept, from_on - timedelta(days=1))
    await records.write(tx, actor, "end-promise", "promise", kept.id, from_on=from_on.isoformat())
    await redraw(tx, "promise", kept.id)
    await _tell(tx, kept, "promise-ended", from_on)


async def elder_leaves(tx: Tx, actor: Actor, elder: Person) -> None:
    """After 去世, or where somebody is 服务对象 no more: no day of theirs is kept any longer; nobody is written to."""
    for kept in await promises.of_elder(tx, elder.id):
        await promises.end(tx, kept, tx.today - timedelta(days=1))
        await records.write(tx, actor, "end-promise", "promise", kept.id, from_on=tx.today.isoformat())
        await redraw(tx, "promise", kept.id)


async def _tell(tx: Tx, kept: Kept, text_id: str, from_on: date) -> None:
    """The elder in one line, and whoever looks after the community in another."""
    promise, on = kept.promise, from_on.isoformat()
    volunteer = await people.get(tx, promise.helper_id)
    elder = await people.get(tx, promise.elder_id)
    await tell(
        tx, elder, "elder", f"{text_id}-elder", who=called(volunteer), service=promise.service, from_on=on,
        day=every(tx, elder.language, promise.weekday),
    )  # fmt: skip
    unit_id = await roles.unit_of(tx, elder.id, "elder")
    assert unit_id is not None, "an elder belongs to a community"
    for one in await on_duty(tx, "worker", unit_id):
        day = every(tx, one.person.language, promise.weekday)
        await tell_on_duty(
            tx, one, f"{text_id}-worker", (), False, who=volunteer.name, elder=elder.name, service=promise.service,
            from_on=on, day=day,
        )  # fmt: skip


# Festivals -----------------------------------------------------------------------------------------------


async def ask_before_festivals(tx: Tx) -> int:
    """过节那周还去吗: whoever promised a day that falls on one is asked once; at most a part of them, and how many.

    Whom nothing reaches, the worker is to ask.
    """
    ahead = policy_on(tx.today).festival_ahead_days
    asked = 0
    for weekday in range(1, 8):
        for on, festival in festival_days(weekday, tx.today, ahead):
            for kept in await promises.not_asked_about(tx, on, PART - asked):
                ask = await festival_asks.add(tx, kept.id, on, festival)
                volunteer = await people.get(tx, kept.promise.helper_id)
                if not await show(tx, volunteer, "volunteer", "festival-ask", ask.id):
                    await _pass_on(tx, ask, kept)
                asked += 1
    return asked


async def pass_on_silent(tx: Tx) -> None:
    """Who said nothing until a week before: the worker asks, for nobody's silence is taken for a yes."""
    until = tx.today + timedelta(days=policy_on(tx.today).festival_silent_days)
    for ask in await festival_asks.silent(tx, until):
        kept = await promises.maybe(tx, ask.promise_id)
        assert kept is not None, "what is asked about was promised"
        await _pass_on(tx, ask, kept)


async def _pass_on(tx: Tx, ask: FestivalAsk, kept: Kept) -> None:
    await festival_asks.pass_on(tx, ask)
    unit_id = await roles.unit_of(tx, kept.promise.elder_id, "elder")
    assert unit_id is not None, "only promises to elders are asked about"
    for one in await on_duty(tx, "worker", unit_id):
        await show(tx, one.person, one.role, "festival-ask", ask.id)


async def answer(tx: Tx, actor: Actor, ask: FestivalAsk, said: str) -> None:
    """去 or 不去, by the volunteer, or by the worker who rang them; of a no the elder hears at once."""
    assert actor.person is not None, "somebody answers"
    await festival_asks.answer(tx, ask, said, actor.person.id)
    await records.write(tx, actor, "answer-festival", "festival-ask", ask.id, said=said)
    await redraw(tx, "festival-ask", ask.id)
    kept = await promises.maybe(tx, ask.promise_id)
    assert kept is not None, "what is asked about was promised"
    if said == "no":
        volunteer = await people.get(tx, kept.promise.helper_id)
        elder = await people.get(tx, kept.promise.elder_id)
        await tell(
            tx, elder, "elder", "week-stays-away", who=called(volunteer), visit_on=ask.on.isoformat(),
            service=kept.promise.service,
        )  # fmt: skip
