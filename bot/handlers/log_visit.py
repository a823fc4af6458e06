"""A visit is logged, by its volunteer or a worker for them: whom, which help, which day, how long; or as last time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bot.actions import companions, visit_notes, visits
from bot.actions.behalf import refusal_to_act_for
from bot.actions.gates import person_for, visit_for
from bot.dialogue import Option, Talk, people_options
from bot.handlers.aloud import read_aloud
from bot.handlers.like_before import Before, before
from bot.handlers.origin import log_of, origin_of, recall_origin
from bot.handlers.told import read_out, waiting_for
from bot.handlers.with_whom import fellows_of, named_fellows, with_whom
from bot.model import SERVICES, Person, Refusal, Visit
from bot.rules.visits import Draft
from bot.store import own_words, people
from bot.store import stays as doors
from bot.telling.keyboards import width
from bot.telling.names import called
from bot.telling.ux import LABEL_MAX
from bot.telling.visit_facts import when, worth_of
from bot.understanding import aloud
from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt
from bot.understanding.names import Named, read_person
from bot.understanding.own_words import service_reader
from bot.understanding.sentence import Understanding, understand
from bot.understanding.spoken import Context
from bot.understanding.told_length import NOON, SIX, by_part, from_begin, part_of, read_length
from bot.understanding.visit_slots import along_in, changed_slots, is_correction, slots_of

USUAL_MINUTES = (30, 60, 90, 120, 180)
CHANGEABLE = ("elder", "service", "date", "minutes")
WHY_ASKED = {
    "by_another": "visit-told-by-another", "own_family": "visit-told-own-family",
    "not_done": "visit-told-not-done", "future": "visit-told-future",
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What the volunteer tells of a visit, slot by slot."""

    elders: Sequence[Person]
    draft: Draft
    part: str | None
    companion: Person | None = None


async def log_visit(talk: Talk) -> None:
    origin = await origin_of(talk)
    known = await _known(talk, origin.elder_ids)
    if not known:
        await talk.say(talk.text_id("no-elders"), volunteer=called(talk.whose))
        return
    fellows = [] if origin.along else await fellows_of(talk)
    await recall_origin(talk, origin)
    _recall_told(talk)
    await _hear_sentence(talk, known, fellows)
    offered = await before(talk, known) if origin.is_free and "elder" not in talk.answers else None
    told = await _told(talk, known, offered, origin.begun, fellows)
    refused = await visits.refusal_to_log(talk.tx, talk.actor, talk.whose, told.draft)
    if refused:
        await talk.amend(refused, CHANGEABLE, CHANGEABLE)
    note = await _note_for_family(talk, told.elders)
    more = [slot for slot, there in (("with", fellows), ("note", note)) if there]
    await _read_back(talk, told, more, note)
    visit = await log_of(talk, origin, told.draft, told.part)
    if note and isinstance(visit, Visit):
        await visit_notes.leave_note(talk.tx, talk.actor, visit, note)
    await _show(talk, visit)
    if told.companion and isinstance(visit, Visit):
        await companions.ask(talk.tx, talk.actor, visit, told.companion)
    if rest := talk.arg("rest"):
        talk.becomes(
            talk.dialogue.name, id=talk.arg("id"), relay=talk.arg("relay"), told=rest[0], rest=rest[1:]
        )


async def log_for(talk: Talk) -> None:
    """由社区代记: the same talk, with the worker, about a volunteer's visit; then what the volunteer is to be told."""
    volunteer = await person_for(talk.tx, talk.actor, "log-visit-for", talk.arg("id"))
    if isinstance(volunteer, Refusal):
        await talk.refuse(volunteer)
        return
    kept = await waiting_for(talk, volunteer)
    talk.behalf = volunteer
    await log_visit(talk)
    await read_out(talk, volunteer, kept)
    if left := talk.arg("relay"):
        talk.becomes("relay-each", **left)


async def correct_visit(talk: Talk) -> None:
    """A visit that came back: each fact stands as it was until it is changed."""
    visit = await visit_for(talk.tx, talk.actor, "correct-visit", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    await _correct(talk, visit)


async def correct_for(talk: Talk) -> None:
    """由社区代记: a worker sets it right, for a volunteer without a phone, or where a worker wrote it down."""
    visit = await visit_for(talk.tx, talk.actor, "correct-visit-for", talk.arg("id"))
    if not isinstance(visit, Refusal):
        visit = await refusal_to_act_for(talk.tx, talk.actor, "correct-visit-for", visit) or visit
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    talk.behalf = await people.get(talk.tx, visit.volunteer_id)
    await _correct(talk, visit)


async def _correct(talk: Talk, visit: Visit) -> None:
    if visit.state != "returned":
        await talk.outdated("visit", visit.id)
        return
    known = await _known(talk, visit.elder_ids)
    talk.recall(_slots_of(visit))
    await _hear_sentence(talk, known)
    told = await _told(talk, known, None)
    refused = await visits.refusal_to_log(talk.tx, talk.actor, talk.whose, told.draft, visit)
    if refused:
        await talk.amend(refused, CHANGEABLE, CHANGEABLE)
    await _read_back(talk, told)
    await _show(talk, await visits.correct_visit(talk.tx, talk.actor, visit, told.draft, told.part))


async def _known(talk: Talk, there: Sequence[int]) -> Sequence[Person]:
    """Those one was with, be they paired still or not; then the elders one goes to, the last visited first."""
    paired = await people.elders_of_volunteer(talk.tx, talk.whose.id)
    before_there = [await people.get(talk.tx, one) for one in there]
    return [*before_there, *(one for one in paired if one.id not in there)]


async def _show(talk: Talk, visit: Visit | Refusal) -> None:
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
    else:
        await talk.show("visit", visit.id)


async def _note_for_family(talk: Talk, elders: Sequence[Person]) -> str:
    """跟她女儿说一声…: what the sentence told the family, where some of them may read it; from the volunteer alone."""
    readers = [one for elder in elders for one in await people.relatives_of(talk.tx, elder.id, "visits")]
    return str(talk.answers.get("note", "")) if readers and not talk.behalf else ""


async def _read_back(talk: Talk, told: Told, more: Sequence[str] = (), note: str = "") -> None:
    draft = told.draft
    earned = await worth_of(talk.tx, talk.whose.id, draft.minutes, draft.service, draft.on)
    said = aloud.visit(
        draft.elder_ids, draft.service, aloud.day(draft.on, talk.tx.today), told.part, draft.start, draft.minutes,
        earned.value,
    )  # fmt: skip
    talk.extra = await read_aloud(talk, "read-question", said)
    await talk.confirm(
        "read-back", (*CHANGEABLE, *more), (*CHANGEABLE, *more),
        elders=talk.words("list-separator").join(called(elder) for elder in told.elders), service=draft.service,
        when=when(draft.on, told.part, draft.start, draft.minutes), minutes=draft.minutes,
        half_points=earned.value, volunteer=called(talk.whose),
        companion=called(told.companion) if told.companion else "none", note=note or "none",
    )  # fmt: skip


# A sentence ----------------------------------------------------------------------------------------------


def _recall_told(talk: Talk) -> None:
    """What the sentence told that began this talk; the first question says why it is asked, where one may wonder."""
    told = talk.arg("told")
    if told is None:
        return
    doubt = "visit-elder-hint" if talk.arg("unknown") else talk.arg("doubt")
    if doubt and "~recalled" not in talk.answers:
        talk.hint = WHY_ASKED.get(doubt, doubt)
    talk.recall(told, said=True)


async def _hear_sentence(talk: Talk, known: Sequence[Person], fellows: Sequence[Person] = ()) -> None:
    """昨天下午给李爹爹打扫两小时, said to one question, answers them all; 不对,是一个小时 changes what is read back."""
    heard, awaiting = talk.heard, talk.dialogue.awaiting
    if (
        heard is None
        or heard.text is None
        or awaiting not in (*CHANGEABLE, "elders", "with", "read-back", "change")
    ):
        return
    draft = talk.answers if awaiting in ("read-back", "change") else None
    now = talk.tx.now.astimezone(talk.tx.setting.zone)
    own = await own_words.known_in(talk.tx, [talk.unit_id])
    context = Context(f"{talk.dialogue.name}-{awaiting}", draft, named(known), own)
    found = understand(heard.text, now, context)
    slots = changed_slots(found, named(known), talk.answers)
    slots |= along_in(found.told, named_fellows(fellows)) if slots else {}
    slots |= {"note": found.note} if slots and found.note else {}
    if draft and talk.dialogue.name in ("visit", "visit-for") and _is_another(found, slots, draft):
        _comes_next(talk, [slots_of(found.told, visit, named(known)) for visit in found.visits])
        return
    if len(slots) > 1 or (slots and is_correction(heard.text)):
        talk.take([slot.rstrip("?~") for slot in slots], slots)


def _is_another(found: Understanding, slots: dict[str, Any], draft: dict[str, Any]) -> bool:
    """A whole visit, told where one is read back: to somebody else it is the next, to the same it corrects this one."""
    several = len(found.visits) > 1
    return found.intent in ("log_visit", "plan_visit") and (
        several or slots.get("elder", draft["elder"]) != draft["elder"]
    )


def _comes_next(talk: Talk, told: list[dict[str, Any]]) -> None:
    """This one is read back once more; what was told of the next waits for its end."""
    talk.heard = None
    talk.hint = "visit-next-waits"
    talk.dialogue.args["rest"] = [*(talk.arg("rest") or []), *told]


def named(known: Sequence[Person]) -> list[Named]:
    return [(one.id, one.name, one.address_form) for one in known]


# The questions -------------------------------------------------------------------------------------------


async def _told(
    talk: Talk, known: Sequence[Person], offered: Before | None, begun: int | None = None,
    fellows: Sequence[Person] = (),
) -> Told:  # fmt: skip
    """`begun`: the minute of the day at which a stay at the door was seen to begin."""
    elders = await _elders(talk, known, offered)
    read = service_reader(await own_words.known_in(talk.tx, [talk.unit_id]))
    service = await talk.choose("service", services(talk), read, elders=_names(talk, elders))
    day, part = await _day(talk)
    start, minutes = await _length(talk, part, begun)
    part = part if start is None else part_of(start)
    draft = Draft(day, start, minutes, service, tuple(elder.id for elder in elders))
    return Told(elders, draft, part, await with_whom(talk, fellows))


def _names(talk: Talk, elders: Sequence[Person]) -> str:
    return talk.words("list-separator").join(called(elder) for elder in elders)


async def _elders(talk: Talk, known: Sequence[Person], offered: Before | None) -> Sequence[Person]:
    """One elder, or several; a visit like one before fills in service, today and length as well (UX 5, 13)."""
    several: Option[Person | None] = Option("several", talk.words("visit-several"), None)
    options: list[Option[Person | None]] = [Option(o.key, o.label, o.value) for o in people_options(known)]
    more = [several] if len(known) > 1 else []
    like = offered if offered and not talk.arg("told") else Before({}, 0)
    by_name = named(known)
    door = await _door(talk) if offered and not talk.arg("told") and not talk.behalf else []
    chosen = await talk.choose(
        "elder", [*like.options(talk), *options, *more, *door], lambda said: _key(read_person(said, by_name)),
        like.question(talk, known), volunteer=called(talk.whose),
    )  # fmt: skip
    again = like.visits.get(talk.answers["elder"])
    if again:
        slots = _slots_of(again) | {"date": f"{talk.tx.today.isoformat()}.", "minutes": str(again.minutes)}
        talk.recall(slots)
        talk.answers |= {one: slots[one] for one in ("elder", "elders") if one in slots}
        talk.path += ["elders"] if "elders" in slots else []
        return [one for one in known if one.id in again.elder_ids]
    if talk.answers["elder"] in ("begin-stay", "end-stay"):
        talk.becomes(talk.answers["elder"])
    return [chosen] if chosen else await talk.choose_several("elders", people_options(known))


async def _door(talk: Talk) -> list[Option[Person | None]]:
    """我刚到 for whoever is at the door just now; 做完了 for whoever said so when they came."""
    if await doors.running(talk.tx, talk.whose.id):
        return [Option("end-stay", talk.words("visit-end-stay"), None)]
    return [Option("begin-stay", talk.words("visit-begin-stay"), None)]


def _key(found: int | Doubt[int] | None) -> str | Doubt[str] | None:
    if isinstance(found, Doubt):
        return Doubt(tuple(str(one) for one in found.choices))
    return None if found is None else str(found)


def services(talk: Talk) -> list[Option[str]]:
    return [Option(key, talk.words(f"service-{key}"), key) for key in SERVICES]


async def _day(talk: Talk) -> tuple[date, str | None]:
    given = await talk.ask(
        "date",
        lambda said: _day_key(read_day(said, talk.tx.today)),
        _usual_days(talk),
        lambda key: _said(talk, key),
    )
    day, _, part = given.partition(".")
    return date.fromisoformat(day), part or None


def _day_key(found: date | Doubt[date] | None) -> str | Doubt[str] | None:
    if isinstance(found, Doubt):
        return Doubt(tuple(f"{day.isoformat()}." for day in found.choices))
    return None if found is None else f"{found.isoformat()}."


def _said(talk: Talk, key: str) -> str:
    day, _, part = key.partition(".")
    if not part and date.fromisoformat(day).year != talk.tx.today.year:
        return talk.words("visit-other-year", visited_date=day)  # with a weekday it is too long for a button
    return talk.words("when-said", when=when(date.fromisoformat(day), part or None, None, 0))


def _usual_days(talk: Talk) -> list[Option[str]]:
    """The parts of today that have begun, those of yesterday, and the day before."""
    now, today = talk.tx.minute_of_day, talk.tx.today
    begun = [
        part for part, begins in (("evening", SIX), ("afternoon", NOON), ("morning", 0)) if now >= begins
    ]
    days = [(today, "today", part) for part in begun[:2]]
    days += [(today - timedelta(days=1), "yesterday", part) for part in ("morning", "afternoon", "evening")]
    usual = [Option(f"{day}.{part}", talk.words(f"day-{name}-{part}"), part) for day, name, part in days]
    before = today - timedelta(days=2)
    return [*usual[:5], Option(f"{before}.", talk.words("day-before"), "")]


async def _length(talk: Talk, part: str | None, begun: int | None) -> tuple[int | None, int]:
    """(start in minutes since midnight where it was told, minutes); from a begin that is known, a length counts."""
    at = "" if begun is None else f"@{begun}"
    usual = [
        Option(f"{minutes}{at}", talk.words("length", minutes=minutes), minutes) for minutes in USUAL_MINUTES
    ]

    guesses = talk.answers.get("minutes?", ())

    def read(said: str) -> str | Doubt[str] | None:
        found = read_length(said, part) if begun is None else from_begin(said, part, begun)
        return by_part(said, guesses, talk.tx.today) if found is None else found

    given = await talk.ask("minutes", read, usual, lambda key: _length_said(talk, key, begun))
    minutes, _, start = given.partition("@")
    return (int(start) if start else None), int(minutes)


def _length_said(talk: Talk, key: str, begun: int | None) -> str:
    """As it stands on a button: from when to when where there is room, or the one of both that tells them apart."""
    minutes, _, start = key.partition("@")
    if not start:
        return talk.words("length", minutes=int(minutes))
    said = talk.words("length-between", between=f"{start}+{minutes}")
    if width(said) <= LABEL_MAX:
        return said
    if int(start) == begun:
        return talk.words("length-until", end_clock=(begun + int(minutes)) % (24 * 60))
    return talk.words("length-from", start_clock=int(start))


def _slots_of(visit: Visit) -> dict[str, object]:
    """A visit as the answers that would tell it."""
    one = len(visit.elder_ids) == 1
    elder: dict[str, object] = {"elder": str(visit.elder_ids[0]) if one else "several"}
    several: dict[str, object] = {} if one else {"elders": [str(elder_id) for elder_id in visit.elder_ids]}
    start = f"@{visit.start}" if visit.start is not None else ""
    return elder | several | {
        "service": visit.service, "date": f"{visit.on}.{visit.part or ''}", "minutes": f"{visit.minutes}{start}",
    }  # fmt: skip
