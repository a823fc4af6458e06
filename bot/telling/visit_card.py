"""A visit as each reader sees it: its volunteer, the elder and relative who are asked, worker, officer."""

from collections.abc import Sequence

from bot.model import Fact, Person, Role, Visit
from bot.rules.confirmation import is_relative_asked
from bot.store import errand_money, people, sheets, visits
from bot.store.tx import Tx
from bot.telling.companion_card import with_whom
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.money_lines import money_lines
from bot.telling.names import called
from bot.telling.note_line import has_readers, note_deeds, note_of
from bot.telling.shared import not_shared, shared_by
from bot.telling.visit_facts import Answered, answers, facts_of, standing, worth

ENDED = ("withdrawn", "refused", "reversed")
ANSWERS = ("came", "not-come", "unsure")
DECIDE: dict[tuple[Role, str], tuple[str, ...]] = {
    ("worker", "logged"): ("verify", "change-length", "return"),
    ("officer", "logged"): ("verify", "change-length", "return"),  # where no worker may
    ("officer", "verified"): ("audit", "send-back"),
}
"""What an official may do with a visit, besides asking why."""


async def draw_visit(tx: Tx, visit_id: int, reader: Person, role: Role) -> Card:
    visit = await visits.get(tx, visit_id)
    if role == "volunteer":
        return await _for_volunteer(tx, visit, reader)
    if role in ("elder", "relative"):
        return await _for_family(tx, visit, reader, role)
    return await _for_official(tx, visit, reader, role)


def _buttons(tx: Tx, visit: Visit, language: str, *deeds: str) -> list[Button]:
    return [
        Button(words(tx, language, f"button-{name}"), deed(name, visit.id, visit.revision)) for name in deeds
    ]


async def _for_volunteer(tx: Tx, visit: Visit, reader: Person) -> Card:
    language = reader.language
    facts = await facts_of(tx, visit, language)
    facts["half_points"] = visit.half_points if visit.verified_by else (await worth(tx, visit)).value
    facts["words"] = visit.decision_words
    text = words(tx, language, f"visit-card-{visit.state}", **facts) + await _entered(tx, visit, language)
    deeds = {"logged": ("withdraw",), "returned": ("correct", "withdraw")}.get(visit.state, ())
    if visit.state == "logged" and await has_readers(tx, visit):
        deeds = (*deeds, "leave-note")
    text += await note_of(tx, visit, language, "volunteer")
    return Card(text, _buttons(tx, visit, language, *deeds), visit.revision, final=visit.state in ENDED)


async def _for_family(tx: Tx, visit: Visit, reader: Person, role: Role) -> Card:
    """What the elder or the relative is asked: came, not come, cannot say; the answer stands and can be changed."""
    language = reader.language
    facts = await facts_of(tx, visit, language)
    if role == "relative":
        theirs = await shared_by(tx, reader, visit.elder_ids, "visits")
        if not theirs:
            return not_shared(tx, reader, visit.revision)
        facts["elders"] = words(tx, language, "list-separator").join(map(called, theirs))
        if visit.state not in ENDED and not await _is_asked(tx, visit, reader, theirs):
            text = words(tx, language, "visit-told-relative", **facts) + await _entered(tx, visit, language)
            return Card(text + await note_of(tx, visit, language, role), [], visit.revision)
    if visit.state in ENDED:
        text = words(tx, language, "visit-asked-withdrawn", **facts)
        return Card(text, [], visit.revision, final=True)
    given = [one for one in await answers(tx, visit) if not one.recorded_by]
    mine = next((one for one in given if one.person_id == reader.id), None)
    text = words(tx, language, f"visit-asked-{role}", **facts) + await _entered(tx, visit, language)
    text += await note_of(tx, visit, language, role)
    about_note = await note_deeds(tx, visit) if role == "elder" else ()
    if mine is None:
        deeds = (*_labels(role, ANSWERS), *about_note)
        return Card(text, _buttons(tx, visit, language, *deeds), visit.revision)
    said = words(tx, language, f"{'answer' if role == 'elder' else 'hearsay'}-{mine.given.answer}")
    if not mine.given.settled:
        sure = words(tx, language, "visit-asked-again", said=said)
        return Card(f"{text}\n{sure}", _buttons(tx, visit, language, *_labels(role, ANSWERS)), visit.revision)
    answered = words(tx, language, "visit-answered", said=said)
    buttons = _buttons(tx, visit, language, "say-again", *about_note)
    return Card(f"{text}\n{answered}", buttons, visit.revision)


async def _is_asked(tx: Tx, visit: Visit, relative: Person, theirs: Sequence[Person]) -> bool:
    """Whether this relative's word is taken of a visit to these elders: none of the volunteer's kin says so."""
    kin = await people.kin_of(tx, visit.volunteer_id)
    pairs = frozenset(frozenset({visit.volunteer_id, one}) for one in kin)
    return any(is_relative_asked(relative, elder, visit.volunteer_id, pairs) for elder in theirs)


def _labels(role: Role, deeds: tuple[str, ...]) -> list[str]:
    """An elder says it themselves, a relative heard it: the same deeds, in other words."""
    return [name if role == "elder" else f"heard-{name}" for name in deeds]


async def _for_official(tx: Tx, visit: Visit, reader: Person, role: Role) -> Card:
    language = reader.language
    facts = await facts_of(tx, visit, language, full_names=True)
    facts["half_points"] = visit.half_points if visit.verified_by else (await worth(tx, visit)).value
    lines = [words(tx, language, "visit-official", **facts) + await _entered(tx, visit, language)]
    money = await errand_money.of_visit(tx, visit.id)
    lines += money_lines(tx, money, language) if money else []
    lines += await _evidence(tx, visit, reader)
    lines += await _decided(tx, visit, language)
    buttons = _official_buttons(tx, visit, reader, role)
    if await sheets.has_photo(tx, visit.id):
        buttons += _buttons(tx, visit, language, "see-sheet")
    if role == "worker":
        lines[0] += await note_of(tx, visit, language, role)
        buttons += _buttons(tx, visit, language, *await note_deeds(tx, visit))
    if money and money.receipt and role == "worker":
        buttons.append(
            Button(words(tx, language, "button-receipt"), deed("receipt", money.id, money.revision))
        )
    return Card("\n".join(lines), buttons, visit.revision)


def _official_buttons(tx: Tx, visit: Visit, reader: Person, role: Role) -> list[Button]:
    """Whoever wrote it down for the volunteer (由社区代记) sets it right or takes it back; others decide."""
    deeds = DECIDE.get((role, visit.state), ())
    if role == "worker" and visit.logged_by != visit.volunteer_id and visit.state in ("logged", "returned"):
        if reader.id == visit.logged_by:
            deeds = ()
        deeds = (*deeds, *(("correct-for",) if visit.state == "returned" else ()), "withdraw-for")
    return _buttons(tx, visit, reader.language, *deeds, "why-visit")


async def _entered(tx: Tx, visit: Visit, language: str) -> str:
    """由社区代记, and by whom, as a line of its own; nothing where the volunteer logged it themselves."""
    if visit.logged_by == visit.volunteer_id:
        return ""
    return "\n" + words(tx, language, "entered-line", who=(await people.get(tx, visit.logged_by)).name)


async def _evidence(tx: Tx, visit: Visit, reader: Person) -> list[str]:
    """The grade in words, who said what, and each flag in words."""
    given = await answers(tx, visit)
    found = await standing(tx, visit, reader.id, given)
    language = reader.language
    said = [await _said(tx, one, language) for one in given]
    silent = [] if said else [words(tx, language, "nobody-answered")]
    flags = [
        words(tx, language, "flag-line", text=words(tx, language, f"why-{one.rule}", **one.facts))
        for one in found.flags
        if one.rule != "entered-by-worker"  # said above, with who it was
    ]
    seen = "seen-both" if visit.ended_seen else "seen-begin" if visit.began_seen else ""
    at_the_door = [words(tx, language, seen)] if seen else []
    along = await with_whom(tx, visit.id, language)
    return [words(tx, language, f"grade-{found.grade}"), *at_the_door, *along, *said, *silent, *flags]


async def _said(tx: Tx, one: Answered, language: str) -> str:
    who = (await people.get(tx, one.person_id)).name
    kind = "answer" if one.role == "elder" else "hearsay"
    said = words(tx, language, f"{kind}-{one.given.answer}")
    if one.recorded_by is None:
        return words(tx, language, "said-line", who=who, said=said)
    by = (await people.get(tx, one.recorded_by)).name
    how = words(tx, language, f"recorded-{one.how}")
    return words(tx, language, "said-line-recorded", who=who, said=said, how=how, by=by)


async def _decided(tx: Tx, visit: Visit, language: str) -> list[str]:
    """Who decided last, and the reason they gave."""
    if visit.decided_by is None:
        return []
    facts: dict[str, Fact] = {"who": (await people.get(tx, visit.decided_by)).name, "state": visit.state}
    lines = [words(tx, language, "decided-line", **facts)]
    return [*lines, visit.decision_words] if visit.decision_words else lines
