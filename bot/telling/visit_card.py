"""A visit as each reader sees it: its volunteer, the elder and relative who are asked, worker, officer."""

from bot.model import Fact, Person, Role, Visit
from bot.store import people, visits
from bot.store.tx import Tx
from bot.telling.companion_card import with_whom
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.visit_facts import Answered, answers, facts_of, standing, worth

ENDED = ("withdrawn", "refused", "reversed")
ANSWERS = ("came", "not-come", "unsure")


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
    text = words(tx, language, f"visit-card-{visit.state}", **facts)
    deeds = {"logged": ("withdraw",), "returned": ("correct", "withdraw")}.get(visit.state, ())
    return Card(text, _buttons(tx, visit, language, *deeds), visit.revision, final=visit.state in ENDED)


async def _for_family(tx: Tx, visit: Visit, reader: Person, role: Role) -> Card:
    """What the elder or the relative is asked: came, not come, cannot say; the answer stands and can be changed."""
    language = reader.language
    facts = await facts_of(tx, visit, language)
    if visit.state in ENDED:
        text = words(tx, language, "visit-asked-withdrawn", **facts)
        return Card(text, [], visit.revision, final=True)
    mine = next((one for one in await answers(tx, visit) if one.person_id == reader.id), None)
    text = words(tx, language, f"visit-asked-{role}", **facts)
    if mine is None:
        return Card(text, _buttons(tx, visit, language, *_labels(role, ANSWERS)), visit.revision)
    said = words(tx, language, f"{'answer' if role == 'elder' else 'hearsay'}-{mine.given.answer}")
    if not mine.given.settled:
        sure = words(tx, language, "visit-asked-again", said=said)
        return Card(f"{text}\n{sure}", _buttons(tx, visit, language, *_labels(role, ANSWERS)), visit.revision)
    answered = words(tx, language, "visit-answered", said=said)
    buttons = _buttons(tx, visit, language, "say-again")
    return Card(f"{text}\n{answered}", buttons, visit.revision)


def _labels(role: Role, deeds: tuple[str, ...]) -> list[str]:
    """An elder says it themselves, a relative heard it: the same deeds, in other words."""
    return [name if role == "elder" else f"heard-{name}" for name in deeds]


async def _for_official(tx: Tx, visit: Visit, reader: Person, role: Role) -> Card:
    language = reader.language
    facts = await facts_of(tx, visit, language, full_names=True)
    facts["half_points"] = visit.half_points if visit.verified_by else (await worth(tx, visit)).value
    lines = [words(tx, language, "visit-official", **facts)]
    lines += await _evidence(tx, visit, reader)
    lines += await _decided(tx, visit, language)
    return Card("\n".join(lines), _official_buttons(tx, visit, language, role), visit.revision)


def _official_buttons(tx: Tx, visit: Visit, language: str, role: Role) -> list[Button]:
    if role == "worker" and visit.state == "logged":
        return _buttons(tx, visit, language, "verify", "change-length", "return", "why-visit")
    if role == "officer" and visit.state == "verified":
        return _buttons(tx, visit, language, "audit", "send-back", "why-visit")
    return _buttons(tx, visit, language, "why-visit")


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
    ]
    seen = "seen-both" if visit.ended_seen else "seen-begin" if visit.began_seen else ""
    at_the_door = [words(tx, language, seen)] if seen else []
    along = await with_whom(tx, visit.id, language)
    return [words(tx, language, f"grade-{found.grade}"), *at_the_door, *along, *said, *silent, *flags]


async def _said(tx: Tx, one: Answered, language: str) -> str:
    who = (await people.get(tx, one.person_id)).name
    kind = "answer" if one.role == "elder" else "hearsay"
    return words(tx, language, "said-line", who=who, said=words(tx, language, f"{kind}-{one.given.answer}"))


async def _decided(tx: Tx, visit: Visit, language: str) -> list[str]:
    """Who decided last, and the reason they gave."""
    if visit.decided_by is None:
        return []
    facts: dict[str, Fact] = {"who": (await people.get(tx, visit.decided_by)).name, "state": visit.state}
    lines = [words(tx, language, "decided-line", **facts)]
    return [*lines, visit.decision_words] if visit.decision_words else lines
