"""二(一): what a worker finds out about an elder, the street's exception, where the elder is, whom not to ask."""

from dataclasses import replace
from datetime import date

from bot.actions import care_plans, promises, requests
from bot.actions.duty import in_place_of, on_duty, tell_on_duty
from bot.actions.going import give_back_all
from bot.actions.pairings import unpair
from bot.actions.seen import nobody_is_to_go
from bot.actions.wellbeing import leave_out
from bot.model import Actor, Fact, Person
from bot.rules.eligibility import Circumstances, Finding, find_eligible, reason_of_exception
from bot.rules.policy import policy_on
from bot.store import (
    applications,
    circumstances,
    family,
    outbox,
    people,
    reasons,
    records,
    roles,
    to_tell,
    units,
)
from bot.store import (
    requests as helped,
)
from bot.store.circumstances import Found
from bot.store.tx import Tx
from bot.telling import Button, deed, redraw, reply, show, tell, words
from bot.telling.names import called

AWAY = ("hospital", "family", "nursing-home", "deceased")


async def known_of(tx: Tx, person: Person) -> Circumstances:
    """What is on file of an elder, as the rule takes it."""
    found = await circumstances.get(tx, person.id) or Found(0)
    return Circumstances(
        born_on=date.fromisoformat(person.born_on) if person.born_on else None,
        situation=found.situation, situation_words=found.situation_words, supporters_away=found.supporters_away,
        hard_at_home=found.hard_at_home, found_on=date.fromisoformat(found.found_on) if found.found_on else None,
        subsidy=found.subsidy, exception_by=found.exception_by,
    )  # fmt: skip


async def find_elder(tx: Tx, actor: Actor, person: Person, told: Circumstances) -> Finding:
    """Keep what was found out, and what follows: whoever is 服务对象 has the role, whoever is not has not."""
    assert actor.person is not None, "a worker finds"
    assert actor.unit_id is not None, "a worker belongs to a community"
    before = await circumstances.get(tx, person.id) or Found(actor.unit_id)
    told = replace(told, exception_by=before.exception_by)
    finding = find_eligible(told, tx.today, policy_on(tx.today))
    if told.born_on:
        await people.change(tx, person.id, born_on=told.born_on.isoformat())
    await circumstances.put(
        tx, person.id,
        replace(
            before, situation=told.situation, situation_words=told.situation_words,
            supporters_away=told.supporters_away, hard_at_home=told.hard_at_home, subsidy=told.subsidy,
            found_on=told.found_on.isoformat() if told.found_on else None, found_by=actor.person.id,
            verdict=finding.verdict, missing=" ".join(finding.missing),
        ),
    )  # fmt: skip
    await records.write(tx, actor, "find-elder", "person", person.id, verdict=finding.verdict)
    await _settle_role(tx, actor, person, finding)
    await redraw(tx, "elder", person.id)
    return finding


async def _settle_role(tx: Tx, actor: Actor, person: Person, finding: Finding) -> None:
    found = await circumstances.get(tx, person.id)
    assert found is not None, "it was just kept"
    if finding.verdict != "not-eligible":
        await roles.grant(tx, person.id, "elder", found.unit_id, actor.person.id if actor.person else None)
        return
    await requests.stop_for(tx, actor, person)
    await roles.end(tx, person.id, "elder", found.unit_id)
    await nobody_is_to_go(tx, person.id)
    await leave_out(tx, person.id)
    await care_plans.elder_leaves(tx, actor, person)
    await promises.elder_leaves(tx, actor, person)
    for volunteer in await people.volunteers_of(tx, person.id):
        await unpair(tx, actor, volunteer, person)


def only_subsidy(finding: Finding) -> bool:
    """二(一) 原则上: of the subsidy, and of this alone, the street may make an exception."""
    return [reason.rule for reason in finding.reasons] == ["has-subsidy"]


def may_ask_exception(found: Found) -> bool:
    """It was not asked yet, or the street said no: then once more, with another reason."""
    return found.exception in ("", "declined")


async def ask_exception(tx: Tx, actor: Actor, person: Person, why: str) -> None:
    """请街道特批, with a reason: each officer of the street gets a card; after a no it says what was said then."""
    found = await circumstances.get(tx, person.id)
    assert found is not None, "an exception is asked of what was found"
    assert may_ask_exception(found), "it does not wait for the street, nor did the street agree"
    await circumstances.put(tx, person.id, replace(found, exception="asked", exception_words=why))
    await records.write(tx, actor, "ask-exception", "person", person.id)
    for unit in await units.line_up(tx, found.unit_id):
        for one in await on_duty(tx, "officer", unit.id):
            await show(tx, one.person, "officer", "elder", person.id)


async def decide_exception(tx: Tx, actor: Actor, person: Person, why: str, *, give: bool) -> None:
    """同意特批 or 不特批, with a reason; the worker who asked hears it, and whoever applied for the elder."""
    found = await circumstances.get(tx, person.id)
    assert found is not None, "an exception is made of what was found"
    assert actor.person is not None, "an officer decides"
    assert found.exception == "asked", "it is not decided yet"
    reason = reason_of_exception(actor.person.id, policy_on(tx.today), given=give)
    decided = replace(
        found, exception="given" if give else "declined", exception_by=actor.person.id if give else None,
        exception_answer=why, exception_reason_id=await reasons.keep(tx, reason, person.id),
    )  # fmt: skip
    await circumstances.put(tx, person.id, decided)
    await records.write(tx, actor, "except-elder", "person", person.id, given=give, rule=reason.rule)
    finding = find_eligible(await known_of(tx, person), tx.today, policy_on(tx.today))
    kept = replace(decided, verdict=finding.verdict, missing=" ".join(finding.missing))
    await circumstances.put(tx, person.id, kept)
    await _settle_role(tx, actor, person, finding)
    await redraw(tx, "elder", person.id)
    await _tell_who_asked(tx, person, decided)


async def _tell_who_asked(tx: Tx, person: Person, decided: Found) -> None:
    text_id = f"exception-{decided.exception}"
    facts: dict[str, Fact] = {"elder": person.name, "words": decided.exception_answer}
    assert decided.found_by is not None, "a worker found what was asked about"
    worker = await people.get(tx, decided.found_by)
    for one in await in_place_of(tx, worker, "worker", decided.unit_id):
        once_more = decided.exception == "declined" and one.role == "worker"
        label = words(tx, one.person.language, "button-ask-again")
        again = [Button(label, deed("ask-exception", person.id, decided.revision))] if once_more else []
        await tell_on_duty(tx, one, text_id, again, **facts)
    for application in await applications.of_person(tx, person.id):
        await reply(tx, application.chat_id, words(tx, application.language, f"apply-{text_id}", **facts))


async def set_whereabouts(tx: Tx, actor: Actor, elder: Person, where: str) -> None:
    """在家, 住院, 去子女家, 住养老院 or 去世: what waits for the elder stops at once, and their volunteers are told.

    They hear whether to go, never why; after 去世 nobody gets an automatic text.
    """
    told: set[int] = set()
    await people.change(tx, elder.id, whereabouts=where)
    await records.write(tx, actor, "set-whereabouts", "person", elder.id, whereabouts=where)
    if where != "home":
        told = await requests.stop_for(tx, actor, elder)
        await give_back_all(tx, actor, elder)
        await outbox.drop_for(tx, elder.id)
        await nobody_is_to_go(tx, elder.id)
        await leave_out(tx, elder.id)
        await care_plans.elder_away(tx, actor, elder)
    if where == "deceased":
        await care_plans.elder_leaves(tx, actor, elder)
        await promises.elder_leaves(tx, actor, elder)
        await to_tell.drop_for(tx, elder.id)
        return
    text_id = "elder-home-again" if where == "home" else "elder-away"
    for volunteer in await people.volunteers_of(tx, elder.id):
        if volunteer.id not in told:
            await tell(tx, volunteer, "volunteer", text_id, elder=called(elder))


async def whom_to_phone(tx: Tx, elder: Person) -> list[dict[str, Fact]]:
    """After 去世: the family and the volunteers whom the worker had better phone, with what phone is on file."""
    relatives = [await people.get(tx, tie.relative_id) for tie in await family.of_elder(tx, elder.id)]
    wanted = await helped.of_elder(tx, elder.id, tx.today)
    going = [await people.get(tx, one.volunteer_id) for one in wanted if one.volunteer_id]
    close = [*relatives, *await people.volunteers_of(tx, elder.id), *going]
    close = list({one.id: one for one in close}.values())
    return [{"name": one.name, "phone": await people.private(tx, one.id, "phone") or ""} for one in close]


async def set_asked(tx: Tx, actor: Actor, elder: Person, *, asked: bool) -> None:
    """不便确认: the elder is never asked whether somebody came; or may be asked again."""
    await people.change(tx, elder.id, asked=int(asked))
    await records.write(tx, actor, "set-asked", "person", elder.id, asked=asked)
