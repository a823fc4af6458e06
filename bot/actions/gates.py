"""The only way to a thing: who may do this deed to it, in the state it is in, as shown when the button was tapped."""

from datetime import date
from typing import TypeVar

from bot.model import (
    Actor,
    Alarm,
    CarePlan,
    Companion,
    Contact,
    Gift,
    Mishap,
    Offer,
    Person,
    Refusal,
    Request,
    Stay,
    Unit,
    Visit,
)
from bot.rules.family import is_covered
from bot.rules.permissions import UnitPath, refusal_to, relations_of
from bot.rules.policy import policy_on
from bot.store import (
    alarms,
    care_plans,
    chats,
    circumstances,
    companions,
    contacts,
    errand_money,
    family,
    festival_asks,
    gifts,
    look_ins,
    mishaps,
    offers,
    people,
    places,
    promises,
    records,
    referrals,
    requests,
    roles,
    sheets,
    stays,
    units,
    visits,
    voices,
    week_plans,
    wellbeing,
)
from bot.store.errand_money import ErrandMoney
from bot.store.family import Tie
from bot.store.festival_asks import FestivalAsk
from bot.store.look_ins import LookIn
from bot.store.places import Entry
from bot.store.promises import Kept
from bot.store.referrals import Referral
from bot.store.sheets import Sheet
from bot.store.tx import Tx
from bot.store.voices import Voice
from bot.store.week_plans import WeekAsk, WeekPlan
from bot.store.wellbeing import AskedWell

Thing = TypeVar("Thing")


async def path_of(tx: Tx, unit_id: int | None) -> UnitPath:
    """The ids of a unit and all above it, district first."""
    if unit_id is None:
        return ()
    return tuple(unit.id for unit in reversed(await units.line_up(tx, unit_id)))


async def visit_for(tx: Tx, actor: Actor, deed: str, visit_id: int) -> Visit | Refusal:
    """The visit, if this actor may do this deed to it; a refusal stands in the record."""
    visit = await visits.maybe(tx, visit_id)
    if visit is None:
        return await _refused(tx, actor, deed, "visit", visit_id)
    me = actor.person.id if actor.person else 0
    own = me == visit.volunteer_id if actor.role == "volunteer" else me in visit.elder_ids
    kin = actor.role == "relative" and not set(visit.elder_ids).isdisjoint(await _of_kin(tx, actor, deed))
    return await _given(
        tx, actor, deed, "visit", visit_id, visit, visit.unit_id, own=own, kin=kin, on=visit.on
    )


async def stay_for(tx: Tx, actor: Actor, deed: str, stay_id: int) -> Stay | Refusal:
    """The stay, if it is this volunteer's own."""
    stay = await stays.maybe(tx, stay_id)
    if stay is None or actor.person is None:
        return await _refused(tx, actor, deed, "stay", stay_id)
    own = actor.person.id == stay.volunteer_id
    return await _given(tx, actor, deed, "stay", stay_id, stay, stay.unit_id, own=own)


async def companion_for(tx: Tx, actor: Actor, deed: str, companion_id: int) -> Companion | Refusal:
    """The question whether somebody came along, if it is put to this volunteer."""
    companion = await companions.maybe(tx, companion_id)
    if companion is None or actor.person is None:
        return await _refused(tx, actor, deed, "companion", companion_id)
    visit = await visits.get(tx, companion.visit_id)
    own = actor.person.id == companion.volunteer_id
    return await _given(tx, actor, deed, "companion", companion_id, companion, visit.unit_id, own=own)


async def person_for(tx: Tx, actor: Actor, deed: str, person_id: int) -> Person | Refusal:
    """The person, if this actor may do this deed to them; a community has those whom it asked about too."""
    person = await people.maybe(tx, person_id)
    if person is None:
        return await _refused(tx, actor, deed, "person", person_id)
    me = actor.person.id if actor.person else 0
    kin = person_id in await _of_kin(tx, actor, deed)
    units_of = [held.unit_id for held in await roles.held_by(tx, person_id)]
    found = await circumstances.get(tx, person_id)
    for unit_id in [*units_of, found.unit_id] if found else units_of:
        if await _may(tx, actor, deed, unit_id, own=me == person_id, kin=kin):
            return person
    return await _refused(tx, actor, deed, "person", person_id)


async def gift_for(tx: Tx, actor: Actor, deed: str, gift_id: int) -> Gift | Refusal:
    """The gift, if it is this actor's to take back (who gave it), or to return (with whom it arrived)."""
    gift = await gifts.maybe(tx, gift_id)
    if gift is None or actor.person is None:
        return await _refused(tx, actor, deed, "gift", gift_id)
    own = actor.person.id == (gift.receiver_id if deed == "return-gift" else gift.giver_id)
    return await _given(tx, actor, deed, "gift", gift_id, gift, gift.unit_id, own=own)


async def elder_for(tx: Tx, actor: Actor, deed: str, elder_id: int) -> Person | Refusal:
    """The elder, if they are this actor's: paired with a volunteer, of a relative's family, of one's unit."""
    unit_id = await roles.unit_of(tx, elder_id, "elder")
    if unit_id is None or actor.person is None:
        return await _refused(tx, actor, deed, "person", elder_id)
    me = actor.person.id
    own = actor.role == "volunteer" and elder_id in {
        one.id for one in await people.elders_of_volunteer(tx, me)
    }
    kin = elder_id in await _of_kin(tx, actor, deed)
    if await _may(tx, actor, deed, unit_id, own=own, kin=kin):
        return await people.get(tx, elder_id)
    return await _refused(tx, actor, deed, "person", elder_id)


async def tie_for(tx: Tx, actor: Actor, deed: str, tie_id: int) -> Tie | Refusal:
    """What an elder lets a relative know, if it is this elder's own to say, or told to a worker of their community."""
    tie = await family.maybe(tx, tie_id)
    unit_id = await roles.unit_of(tx, tie.elder_id, "elder") if tie else None
    if tie is None or unit_id is None or actor.person is None:
        return await _refused(tx, actor, deed, "tie", tie_id)
    return await _given(tx, actor, deed, "tie", tie_id, tie, unit_id, own=actor.person.id == tie.elder_id)


async def place_for(tx: Tx, actor: Actor, deed: str, place_id: int) -> Entry | Refusal:
    """The entry of the directory, if it is within this actor's reach, or theirs to keep."""
    entry = await places.maybe(tx, place_id)
    if entry and await _may(tx, actor, deed, entry.unit_id):
        return entry
    return await _refused(tx, actor, deed, "place", place_id)


async def referral_for(tx: Tx, actor: Actor, deed: str, referral_id: int) -> Referral | Refusal:
    """The referral, if it is of the actor's community, about themselves, or about an elder of this relative's."""
    referral = await referrals.maybe(tx, referral_id)
    if referral is None or actor.person is None:
        return await _refused(tx, actor, deed, "referral", referral_id)
    own, kin = actor.person.id == referral.elder_id, referral.elder_id in await _of_kin(tx, actor, deed)
    return await _given(
        tx, actor, deed, "referral", referral_id, referral, referral.unit_id, own=own, kin=kin
    )


async def contact_for(tx: Tx, actor: Actor, deed: str, contact_id: int) -> Contact | Refusal:
    """The contact, if this actor made it, in this role."""
    contact = await contacts.maybe(tx, contact_id)
    if contact is None or actor.person is None:
        return await _refused(tx, actor, deed, "contact", contact_id)
    own = (actor.person.id, actor.role) == (contact.made_by, contact.role)
    return await _given(tx, actor, deed, "contact", contact_id, contact, contact.unit_id, own=own)


async def look_in_for(tx: Tx, actor: Actor, deed: str, look_in_id: int) -> LookIn | Refusal:
    """That somebody looks in on an elder, if it was asked of this volunteer, or of the worker's community."""
    look_in = await look_ins.maybe(tx, look_in_id)
    if look_in is None or actor.person is None:
        return await _refused(tx, actor, deed, "look-in", look_in_id)
    own = look_in.role == actor.role and actor.person.id == look_in.person_id
    return await _given(tx, actor, deed, "look-in", look_in_id, look_in, look_in.unit_id, own=own)


async def asked_well_for(tx: Tx, actor: Actor, deed: str, asked_id: int) -> AskedWell | Refusal:
    """The question how an elder is, if it is this elder's own, or about an elder of this relative's."""
    asked = await wellbeing.maybe_asked(tx, asked_id)
    if asked is None or actor.person is None:
        return await _refused(tx, actor, deed, "asked-well", asked_id)
    me = actor.person.id
    own = me == asked.elder_id and actor.role == "elder"
    kin = asked.elder_id in await _of_kin(tx, actor, deed)
    return await _given(tx, actor, deed, "asked-well", asked_id, asked, asked.unit_id, own=own, kin=kin)


async def request_for(tx: Tx, actor: Actor, deed: str, request_id: int) -> Request | Refusal:
    """The request, if it is this actor's: who goes, whom it is for, a relative of theirs, the community's worker."""
    request = await requests.maybe(tx, request_id)
    if request is None or actor.person is None:
        return await _refused(tx, actor, deed, "request", request_id)
    me = actor.person.id
    own = me == request.volunteer_id if actor.role == "volunteer" else me in request.elder_ids
    kin = not (await _of_kin(tx, actor, deed)).isdisjoint(request.elder_ids)
    return await _given(tx, actor, deed, "request", request_id, request, request.unit_id, own=own, kin=kin)


async def mishap_for(tx: Tx, actor: Actor, deed: str, mishap_id: int) -> Mishap | Refusal:
    """What went wrong, if it is this community's, or the actor stands in for it."""
    mishap = await mishaps.maybe(tx, mishap_id)
    if mishap is None:
        return await _refused(tx, actor, deed, "mishap", mishap_id)
    return await _given(tx, actor, deed, "mishap", mishap_id, mishap, mishap.unit_id)


async def voice_for(tx: Tx, actor: Actor, deed: str, voice_id: int) -> Voice | Refusal:
    """A voice note, if it was said on this actor's phone, or is this community's to hear."""
    voice = await voices.maybe(tx, voice_id)
    if voice is None or actor.person is None:
        return await _refused(tx, actor, deed, "voice", voice_id)
    own = actor.person.id in {one.id for one in await chats.people_on(tx, voice.chat_id)}
    return await _given(tx, actor, deed, "voice", voice_id, voice, voice.unit_id, own=own)


async def money_for(tx: Tx, actor: Actor, deed: str, money_id: int) -> ErrandMoney | Refusal:
    """An errand's money, if it is this volunteer's errand, this elder's money, a relative's of theirs, or the
    community's to look at."""
    money = await errand_money.maybe(tx, money_id)
    if money is None or actor.person is None:
        return await _refused(tx, actor, deed, "errand-money", money_id)
    me, request = actor.person.id, await requests.get(tx, money.request_id)
    own = me == money.volunteer_id if actor.role == "volunteer" else me in request.elder_ids
    kin = not (await _of_kin(tx, actor, deed)).isdisjoint(request.elder_ids)
    return await _given(tx, actor, deed, "errand-money", money_id, money, request.unit_id, own=own, kin=kin)


async def offer_for(tx: Tx, actor: Actor, deed: str, offer_id: int) -> Offer | Refusal:
    """The offer, if it is this volunteer who was asked."""
    offer = await offers.maybe(tx, offer_id)
    if offer is None or actor.person is None:
        return await _refused(tx, actor, deed, "offer", offer_id)
    request = await requests.get(tx, offer.request_id)
    return await _given(
        tx, actor, deed, "offer", offer_id, offer, request.unit_id, own=actor.person.id == offer.volunteer_id
    )


async def care_plan_for(tx: Tx, actor: Actor, deed: str, plan_id: int) -> CarePlan | Refusal:
    """The care plan, if it is the elder's own, a relative's of theirs, or of the actor's community or street."""
    plan = await care_plans.maybe(tx, plan_id)
    if plan is None or actor.person is None:
        return await _refused(tx, actor, deed, "care-plan", plan_id)
    me = actor.person.id
    kin = plan.elder_id in await _of_kin(tx, actor, deed)
    return await _given(
        tx, actor, deed, "care-plan", plan_id, plan, plan.unit_id, own=me == plan.elder_id, kin=kin
    )


async def week_plan_for(tx: Tx, actor: Actor, deed: str, plan_id: int) -> WeekPlan | Refusal:
    """The week's plan, if it is of the worker's community."""
    plan = await week_plans.maybe(tx, plan_id)
    if plan is not None and await _may(tx, actor, deed, plan.unit_id):
        return plan
    return await _refused(tx, actor, deed, "week-plan", plan_id)


async def week_ask_for(tx: Tx, actor: Actor, deed: str, ask_id: int) -> WeekAsk | Refusal:
    """What a volunteer was sent of a week's plan, if it is their own."""
    ask = await week_plans.maybe_ask(tx, ask_id)
    plan = await week_plans.maybe(tx, ask.plan_id) if ask else None
    if ask is None or plan is None or actor.person is None:
        return await _refused(tx, actor, deed, "week-ask", ask_id)
    return await _given(
        tx, actor, deed, "week-ask", ask_id, ask, plan.unit_id, own=actor.person.id == ask.volunteer_id
    )


async def promise_for(tx: Tx, actor: Actor, deed: str, promise_id: int) -> Kept | Refusal:
    """The standing promise, if it is this volunteer's own, or to an elder of the worker's community."""
    kept = await promises.maybe(tx, promise_id)
    unit_id = await roles.unit_of(tx, kept.promise.elder_id, "elder") if kept else None
    if kept is None or unit_id is None or actor.person is None:
        return await _refused(tx, actor, deed, "promise", promise_id)
    return await _given(
        tx, actor, deed, "promise", promise_id, kept, unit_id, own=actor.person.id == kept.promise.helper_id
    )


async def festival_ask_for(tx: Tx, actor: Actor, deed: str, ask_id: int) -> FestivalAsk | Refusal:
    """The question about a promise on a festival, to whom the promise itself is open."""
    ask = await festival_asks.maybe(tx, ask_id)
    kept = await promises.maybe(tx, ask.promise_id) if ask else None
    unit_id = await roles.unit_of(tx, kept.promise.elder_id, "elder") if kept else None
    if ask is None or kept is None or unit_id is None or actor.person is None:
        return await _refused(tx, actor, deed, "festival-ask", ask_id)
    return await _given(
        tx, actor, deed, "festival-ask", ask_id, ask, unit_id, own=actor.person.id == kept.promise.helper_id
    )


async def alarm_for(tx: Tx, actor: Actor, deed: str, alarm_id: int) -> Alarm | Refusal:
    """The alarm: to say what it is, whoever called; to answer it, who was told, or whose community it is in."""
    alarm = await alarms.maybe(tx, alarm_id)
    if alarm is None or actor.person is None:
        return await _refused(tx, actor, deed, "alarm", alarm_id)
    if deed == "say-alarm":
        theirs = {one.id for one in await chats.people_on(tx, alarm.chat_id)}
    else:
        theirs = {one.person_id for one in await alarms.told(tx, alarm.id) if one.role == actor.role}
    return await _given(
        tx, actor, deed, "alarm", alarm_id, alarm, alarm.unit_id, own=actor.person.id in theirs
    )


async def sheet_for(tx: Tx, actor: Actor, deed: str, sheet_id: int) -> Sheet | Refusal:
    """The paper sheet, if it is of the actor's community."""
    sheet = await sheets.maybe(tx, sheet_id)
    if sheet is None:
        return await _refused(tx, actor, deed, "sheet", sheet_id)
    return await _given(tx, actor, deed, "sheet", sheet_id, sheet, sheet.unit_id)


async def unit_for(tx: Tx, actor: Actor, deed: str, unit_id: int) -> Unit | Refusal:
    """The unit, if this actor may do this deed in it."""
    if await _may(tx, actor, deed, unit_id):
        return await units.get(tx, unit_id)
    return await _refused(tx, actor, deed, "unit", unit_id)


async def _of_kin(tx: Tx, actor: Actor, deed: str) -> set[int]:
    """The elders whose relative the actor is, where what they agreed to covers this deed."""
    if actor.person is None:
        return set()
    ties = await family.of_relative(tx, actor.person.id)
    return {tie.elder_id for tie in ties if is_covered(deed, tie.shares)}


async def _given(
    tx: Tx, actor: Actor, deed: str, kind: str, thing_id: int, thing: Thing, unit_id: int, *, own: bool = False,
    kin: bool = False, on: date | None = None,
) -> Thing | Refusal:  # fmt: skip
    """The thing, where the table of deeds gives it to this actor; else a refusal, which stands in the record."""
    if await _may(tx, actor, deed, unit_id, own=own, kin=kin, on=on):
        return thing
    return await _refused(tx, actor, deed, kind, thing_id)


async def _may(
    tx: Tx,
    actor: Actor,
    deed: str,
    unit_id: int,
    *,
    own: bool = False,
    kin: bool = False,
    on: date | None = None,
) -> bool:
    """Whether the table of deeds lets this actor do it to a thing of that unit; `on`: by the policy of that day."""
    mine = await path_of(tx, actor.unit_id)
    theirs = mine if unit_id == actor.unit_id else await path_of(tx, unit_id)
    relations = relations_of(mine, theirs, own=own, kin=kin)
    return refusal_to(actor.role, deed, relations, policy_on(on or tx.today)) is None


async def _refused(tx: Tx, actor: Actor, deed: str, thing: str, thing_id: int) -> Refusal:
    await records.write(tx, actor, "refused", thing, thing_id, tried=deed)
    return policy_on(tx.today).refusal("not-allowed", "", role=actor.role, deed=deed)
