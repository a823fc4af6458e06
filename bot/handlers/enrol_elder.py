"""A worker enrols an elder, or completes what is 待补: what the plan asks (二(一)), and what follows from it."""

from dataclasses import dataclass, replace
from datetime import date

from bot.actions import applications, elders
from bot.actions.enrolment import Agreed, Enrolled, Paper, enrol_elder, record_consent
from bot.actions.gates import person_for, unit_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Person, Refusal, Unit
from bot.rules.eligibility import SITUATIONS, Circumstances, Finding, find_eligible
from bot.rules.policy import policy_on
from bot.store import applications as stored
from bot.store import circumstances, consents
from bot.store.applications import Application
from bot.telling import Button, deed
from bot.telling.names import called
from bot.understanding.new_names import read_words

FINDINGS = ("born", "situation", "away", "hard", "subsidy")
TRUTHS = {"away": "supporters_away", "hard": "hard_at_home", "subsidy": "subsidy"}


@dataclass(frozen=True)
class Care:
    """Who is to look after the elder, and how the elder is reached."""

    volunteers: list[Person]
    card: bool
    paper: Paper


async def enrol(talk: Talk) -> None:
    if talk.arg("id"):
        await _complete(talk)
        return
    assert talk.unit_id is not None, "a worker belongs to a community"
    unit = await unit_for(talk.tx, talk.actor, "enrol", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    applied = await _applied(talk)
    name, on_file = await asked.name_of_new(talk)
    form = await asked.form_of_address(talk)
    born_on = await asked.birthday(talk)
    agreed = await asked.agreed(talk, name)
    told = await _findings(talk, born_on) if agreed != "not-yet" else Circumstances(born_on)
    finding = find_eligible(told, talk.tx.today, policy_on(talk.tx.today))
    care = Care([], False, Paper())
    if finding.verdict != "not-eligible":
        care = await _care(talk, agreed)
    await _read_back(talk, f"{name} {form}".strip(), agreed, told, finding, care)
    born = born_on.isoformat() if born_on else None
    who = Enrolled(name, born, form, on_file)
    person, finding = await enrol_elder(talk.tx, talk.actor, who, agreed, told, care.volunteers, care.paper)
    if applied:
        served = finding.verdict != "not-eligible"
        await applications.enrolled(talk.tx, talk.actor, applied, person, served=served)
    if care.card:
        await asked.give_card(talk, "elder", unit.id, name, person.id)
    await _say_what_follows(talk, person, finding, unit)


async def enrol_applicant(talk: Talk) -> None:
    """登记这位老人, beneath an application that was taken: the name is there already."""
    application = await stored.maybe(talk.tx, talk.arg("id"))
    unit = await unit_for(talk.tx, talk.actor, "enrol", application.unit_id if application else 0)
    if application is None or isinstance(unit, Refusal):
        assert isinstance(unit, Refusal), "there is no unit 0"
        await talk.refuse(unit)
    elif (application.state, application.kind, application.person_id) != ("accepted", "elder", None):
        await talk.outdated("application", application.id, "already-noted")
    else:
        talk.becomes("enrol-elder", application=application.id)


async def _applied(talk: Talk) -> Application | None:
    """The application upon which the elder is enrolled, if there is one."""
    if talk.arg("application") is None:
        return None
    application = await stored.get(talk.tx, talk.arg("application"))
    talk.recall({"name": application.elder})
    return application if application.person_id is None else None


async def _complete(talk: Talk) -> None:
    """Ask just what is missing; what is known stands, and can be changed at the read-back."""
    elder = await person_for(talk.tx, talk.actor, "find-elder", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    known = await elders.known_of(talk.tx, elder)
    consented = await consents.given(talk.tx, elder.id, "situation")
    talk.recall(_slots_of(known) | ({"agreed": "spoken"} if consented else {}))
    agreed = await asked.agreed(talk, elder.name)
    if agreed == "not-yet":
        await talk.say("elder-not-agreed", elder=elder.name)
        return
    told = await _findings(talk, await asked.birthday(talk))
    told = replace(told, exception_by=known.exception_by)
    finding = find_eligible(told, talk.tx.today, policy_on(talk.tx.today))
    await _read_back(talk, elder.name, agreed, told, finding, None)
    if not consented:
        await record_consent(talk.tx, talk.actor, elder, "situation", agreed)
    finding = await elders.find_elder(talk.tx, talk.actor, elder, told)
    await _say_what_follows(talk, elder, finding, None)


# The questions -------------------------------------------------------------------------------------------


async def _findings(talk: Talk, born_on: date | None) -> Circumstances:
    situation, words = await _situation(talk)
    away = await _yes_or_no(talk, "away")
    hard = await _yes_or_no(talk, "hard")
    subsidy = await _yes_or_no(talk, "subsidy")
    found_on = talk.tx.today if (away, hard) != (None, None) else None
    return Circumstances(born_on, situation, words, away, hard, found_on, subsidy)


async def _situation(talk: Talk) -> tuple[str | None, str | None]:
    """One of the plan's, or 其他 in words, or 不清楚."""
    options: list[Option[str | None]] = [
        Option(one, talk.words(f"situation-{one}"), one) for one in SITUATIONS
    ]
    options.append(Option(asked.UNKNOWN, talk.words("answer-unknown"), None))
    situation = await talk.choose("situation", options)
    return situation, await talk.ask("situations", read_words) if situation == "other" else None


async def _yes_or_no(talk: Talk, slot: str) -> bool | None:
    said: dict[str, bool | None] = {"yes": True, "no": False}
    options = [Option(key, talk.words(f"{slot}-{key}"), said[key]) for key in said]
    options.append(Option(asked.UNKNOWN, talk.words("answer-unknown"), None))
    return await talk.choose(slot, options)


async def _care(talk: Talk, agreed: Agreed) -> Care:
    """谁去照看, or 以后再说; then the card, or what the signed sheet allows to be kept."""
    volunteers = await _volunteers(talk, await asked.of_community(talk, "volunteer"))
    if await asked.by_card(talk):
        return Care(volunteers, True, Paper())
    signed = agreed == "paper" or (agreed == "spoken" and await asked.signed(talk))
    return Care(volunteers, False, await asked.on_paper(talk, elder=True) if signed else Paper())


async def _volunteers(talk: Talk, found: list[Person]) -> list[Person]:
    if not found:
        return []
    several = Option("several", talk.words("care-several"), "several")
    more = [Option("later", talk.words("care-later"), "later"), *([several] if len(found) > 1 else [])]
    chosen = await asked.choose_person(talk, "care", found, *more)
    if isinstance(chosen, Person):
        return [chosen]
    if chosen == "later":
        return []
    return await talk.choose_several("cares", [Option(str(one.id), called(one), one) for one in found])


# The read-back and what follows --------------------------------------------------------------------------


async def _read_back(
    talk: Talk, name: str, agreed: Agreed, told: Circumstances, finding: Finding, care: Care | None
) -> None:
    """All that was told, and what the rule makes of it, with its reasons; then who goes, and how they are reached."""
    unknown = talk.words("answer-unknown")
    situation = talk.words(f"situation-{told.situation}") if told.situation else unknown
    said = {
        slot: talk.words(f"{slot}-{'yes' if getattr(told, name) else 'no'}")
        if getattr(told, name) is not None
        else talk.words(f"{slot}-unknown")
        for slot, name in TRUTHS.items()
    }
    who = talk.words("elder-facts", name=name, born=asked.born_when(talk, told.born_on))
    facts = talk.words("elder-told", text=f"{situation} {told.situation_words or ''}".strip(), **said)
    said_so = talk.words("agreed-line", agreed=talk.words(f"agreed-{agreed}"))
    lines = [who, talk.words("agreed-line-not-yet")] if agreed == "not-yet" else [who, facts, said_so]
    lines += _reasons(talk, finding)
    if care and finding.verdict != "not-eligible":
        lines += _care_lines(talk, care)
    basics = ("name", "form", "agreed") if care else ()
    more = ("care", "way") if care and finding.verdict != "not-eligible" else ()
    await talk.confirm("read-back", (*basics, *FINDINGS, *more), FINDINGS, text="\n".join(lines))


def _reasons(talk: Talk, finding: Finding) -> list[str]:
    """The finding in words: 算 · 不算 · 待补, why, and what is still to be asked."""
    why = [talk.words(f"why-{reason.rule}", **reason.facts) for reason in finding.reasons]
    missing = [
        talk.words(f"missing-{name.replace('_', '-')}") for name in finding.missing if name != "found_on"
    ]
    lines = [talk.words(f"finding-{finding.verdict}"), *why]
    if missing:
        lines.append(talk.words("finding-missing", missing=talk.words("list-separator").join(missing)))
    return lines


def _care_lines(talk: Talk, care: Care) -> list[str]:
    names = talk.words("list-separator").join(called(one) for one in care.volunteers)
    lines = [talk.words("elder-care", volunteers=names or talk.words("care-later"))]
    if care.card:
        return [*lines, talk.words("way-card")]
    paper = care.paper
    if not paper.signed:
        return [*lines, talk.words("elder-unsigned")]
    nothing = talk.words("answer-nothing")
    facts = {"phone": paper.phone or nothing, "address": paper.address or nothing}
    return [*lines, talk.words("elder-signed", health=paper.health_note or nothing, **facts)]


async def _say_what_follows(talk: Talk, person: Person, finding: Finding, unit: Unit | None) -> None:
    """That it is written down; beside it the next step there is: the street's exception, or the next 待补."""
    buttons: list[Button] = []
    found = await circumstances.get(talk.tx, person.id)
    assert found is not None, "it was just kept"
    if elders.only_subsidy(finding) and not found.exception:
        buttons = [
            Button(talk.words("button-ask-exception"), deed("ask-exception", person.id, found.revision))
        ]
    elif unit is None:
        left = await circumstances.with_verdict(talk.tx, found.unit_id, "incomplete")
        following = next((one for one in left if one.id != person.id), None)
        if following:
            buttons = [Button(talk.words("button-next-missing"), deed("enrol-elder", following.id, 0))]
    await talk.say(f"elder-enrolled-{finding.verdict}", buttons, name=person.name)


def _slots_of(known: Circumstances) -> dict[str, str]:
    """What is on file as the answers that would tell it; what is missing has none, and so is asked."""
    slots = {"born": known.born_on.isoformat()} if known.born_on else {}
    if known.situation:
        slots["situation"] = known.situation
    if known.situation_words:
        slots["situations"] = known.situation_words
    for slot, name in TRUTHS.items():
        if getattr(known, name) is not None:
            slots[slot] = "yes" if getattr(known, name) else "no"
    return slots


# The list of 待补 ------------------------------------------------------------------------------------------


async def to_complete(talk: Talk) -> None:
    """待补的: the elders of whom something is missing, the oldest on file first."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    left = list(await circumstances.with_verdict(talk.tx, talk.unit_id, "incomplete"))
    if not left:
        await talk.say("nothing-missing")
        return
    elder = await asked.choose_one(talk, "elder", left)
    talk.becomes("enrol-elder", id=elder.id)
