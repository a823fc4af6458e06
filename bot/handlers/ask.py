"""请人帮忙: which help, when, anything to know, read back; by the elder, or a relative or worker for them."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from bot.actions import care_plans, requests
from bot.actions.gates import person_for
from bot.actions.requests import Wish
from bot.dialogue import Option, Talk, people_options
from bot.handlers import asked
from bot.model import SERVICES, Fact, Person, Refusal
from bot.rules.policy import policy_on
from bot.rules.wanted import PARTS
from bot.store import family, own_words, people, visits
from bot.telling.names import called
from bot.telling.visit_facts import when
from bot.understanding.ask_slots import NOT_DONE, ask_slots
from bot.understanding.doubt import Doubt
from bot.understanding.names import read_person
from bot.understanding.new_names import read_note
from bot.understanding.own_words import OwnWord, service_reader
from bot.understanding.repair import repaired
from bot.understanding.replies import is_nothing, read_wanted, says_any
from bot.understanding.sentence import Understanding, understand
from bot.understanding.services import is_not_done
from bot.understanding.spoken import Context
from bot.understanding.visit_slots import is_correction
from bot.understanding.when_ahead import read_when_ahead, when_key, when_of
from bot.understanding.wording import normal

CHANGEABLE = ("service", "date", "note")
NOTHING = "none"
OTHER_TIME = "other"
LATELY = 20
"""So many visits of an elder tell what is usual for them."""
HEARS = ("service", "date", "dates", "part", "again", "outside", "note", "read-back")
"""The questions at which a sentence may answer others too."""
NO_NOTE = ("query_balance", "query_history", "query_status", "query_rota", "call_off")
"""What is no line for whoever comes, though it was written where one was asked for."""
DAYS_AHEAD = ("today", "tomorrow", "day-after")
ON_BUTTONS = ("morning", "afternoon")
PARTS_ASKED = (*ON_BUTTONS, "any")
WHENS_MAX = 5


async def ask(talk: Talk) -> None:
    """The elder for themselves; a relative for the one they look after."""
    if talk.role == "elder":
        await _ask_for(talk, talk.me)
        return
    elders = await people.elders_of_relative(talk.tx, talk.me.id, "ask")
    if not elders:
        known = await family.of_relative(talk.tx, talk.me.id)
        await talk.say("family-may-not-ask" if known else "family-none")
        return
    elder = elders[0]
    if len(elders) > 1:
        _recall(talk, elders)
        elder = await talk.choose("elder", people_options(elders), _reader(elders))
    await _ask_for(talk, elder)


async def ask_for(talk: Talk) -> None:
    """A worker, for an elder of the community: chosen here, or on their page."""
    if talk.arg("id"):
        elder = await person_for(talk.tx, talk.actor, "ask-help", talk.arg("id"))
        if isinstance(elder, Refusal):
            await talk.refuse(elder)
            return
    else:
        found = await asked.of_community(talk, "elder")
        if not found:
            await talk.say("no-elders-yet")
            return
        _recall(talk, found)
        elder = await asked.choose_one(talk, "elder", found)
    await _ask_for(talk, elder)


def _recall(talk: Talk, elders: Sequence[Person] = ()) -> None:
    """What the sentence told that began this talk; whom it named, where that is surely one of these."""
    found = _reader(elders)(talk.arg("whom") or "")
    whom = {"elder": str(found)} if isinstance(found, int) else {}
    talk.recall((talk.arg("told") or {}) | whom, said=True)


def _reader(elders: Sequence[Person]) -> Callable[[str], int | Doubt[int] | None]:
    named = [(one.id, one.name, one.address_form) for one in elders]
    return lambda said: read_person(said, named)


async def _hear_sentence(talk: Talk) -> None:
    """明天下午想找个人陪我去看病, said to one question, answers both; 不是后天,是大后天 changes the day alone.

    What to say beforehand is anybody's own words: only what plainly tells something else is taken out of them.
    """
    heard, asked_now = talk.heard, talk.dialogue.awaiting
    if heard is None or heard.text is None or asked_now not in HEARS:
        return
    found = await _understood(talk, heard.text)
    slots = ask_slots(found, heard.text, talk.tx.today) if found.intent == "request_help" else {}
    if len(slots) > 1 or (slots and asked_now in ("again", "outside")):
        talk.take([slot.rstrip("?") for slot in slots], slots)
    on = None
    if asked_now == "note" and is_correction(heard.text):
        on = _read_when(talk, heard.text)
        service = _reader_of_service(())(heard.text) if on is None else None
        if service:
            talk.take(["service"], {"service": service})
    elif asked_now == "part" and heard.text not in {talk.words(f"ask-part-{one}") for one in PARTS_ASKED}:
        on = _read_part(talk, heard.text)
    if on is not None:
        talk.take(["date", "part"], {"date?": list(on.choices)} if isinstance(on, Doubt) else {"date": on})


async def _understood(talk: Talk, said: str) -> Understanding:
    context = Context(own=await own_words.known_in(talk.tx, [talk.unit_id]))
    return understand(said, talk.tx.now.astimezone(talk.tx.setting.zone), context)


async def _ask_for(talk: Talk, elder: Person) -> None:
    """Each answer is judged as soon as it is there, so that nobody goes on in vain."""
    allowed = await person_for(talk.tx, talk.actor, "ask-help", elder.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
        return
    refused = await requests.refusal_for(talk.tx, talk.actor, elder)
    if refused:
        await talk.refuse(refused)
        return
    _recall(talk)
    await _hear_sentence(talk)
    service = await _service(talk, elder)
    on, part, start = await _when(talk, elder)
    refused = requests.refusal_of_when(talk.tx, on, part, start)
    if refused:
        await talk.amend(refused, ("date",), ("date",))
    if not await _wanted_still(talk, elder, service, on):
        await talk.say("ask-left-as-it-is")
        return
    note = await _note(talk, elder)
    minutes = policy_on(talk.tx.today).request_minutes[service]
    await talk.confirm(
        "read-back", CHANGEABLE, ("service", "date"), **_facts(talk, elder), service=service,
        when=when(on, part, start, minutes), words=note or "none",
    )  # fmt: skip
    request = await requests.ask(talk.tx, talk.actor, elder, Wish(service, on, part, start, note))
    await talk.show("request", request.id)


def _facts(talk: Talk, elder: Person) -> dict[str, Fact]:
    """Whose wish it is, and before the first question what it costs: nothing (UX 17); in a hurry, 120 first (UX 16)."""
    told = talk.arg("told") or {}
    begun = any(slot not in told and slot != "elder" for slot in talk.path)
    free = talk.words("ask-free") + "\n" if talk.role != "worker" and not begun else ""
    if talk.answers.get("service") == "urgent":
        free = talk.words("ask-urgent-first") + "\n"
    return {"elder": called(elder) if elder.id != talk.me.id else "self", "free": free}


# Which help ----------------------------------------------------------------------------------------------


async def _service(talk: Talk, elder: Person) -> str:
    """The usual ones of this elder first, 急事 last: it has a word of its own.

    打针, 洗澡 and the like are not done: something else is offered instead.
    """
    usual = Counter(visit.service for visit in await visits.of_elder(talk.tx, elder.id, LATELY))
    keys = sorted(SERVICES, key=lambda key: (-usual[key], key == "urgent", SERVICES.index(key)))
    options = [Option(key, talk.words(f"service-{key}"), key) for key in keys]
    labels = {option.key: option.label for option in options} | {NOT_DONE: talk.words("ask-not-done-said")}
    read = _reader_of_service(await own_words.known_in(talk.tx, [talk.unit_id]))
    given = await talk.ask("service", read, options, lambda key: labels.get(key, ""), **_facts(talk, elder))
    if given != NOT_DONE:
        return given
    instead = ("clinic", "other")
    ways = [Option(one, talk.words(f"ask-instead-{one}"), one) for one in (*instead, "community")]
    chosen = await talk.choose("services", ways, None, None, **_facts(talk, elder))
    if chosen == "community":
        talk.becomes("community")
    return chosen


def _reader_of_service(own: Sequence[OwnWord]) -> Callable[[str], str | None]:
    read = service_reader(own)
    return lambda said: NOT_DONE if is_not_done(said) else read(repaired(normal(said)))


# When ----------------------------------------------------------------------------------------------------


async def _when(talk: Talk, elder: Person) -> tuple[date, str | None, int | None]:
    """A part of one of the next days, or whatever was typed; where only the day was, the part is asked too."""
    other = Option(OTHER_TIME, talk.words("ask-other-time"), "")
    usual = [*_usual_whens(talk), other]
    label = {OTHER_TIME: other.label}

    def shown(key: str) -> str:
        return label.get(key) or _said(talk, key)

    given = await talk.ask("date", lambda said: _read_when(talk, said), usual, shown, **_facts(talk, elder))
    if given == OTHER_TIME:
        days = [
            Option(f"{day.isoformat()}.", _said(talk, f"{day.isoformat()}."), day) for day in _later(talk)
        ]
        given = await talk.ask(
            "dates", lambda said: _read_when(talk, said), days, lambda key: _said(talk, key)
        )
    on, part, start = when_of(given)
    if part is None and start is None:
        parts: list[Option[str | None]] = [
            Option(f"{given}{one or 'any'}", talk.words(f"ask-part-{one or 'any'}"), one)
            for one in (*ON_BUTTONS, None)
        ]  # of this day: another is asked about anew
        any_key = parts[-1].key
        part = await talk.choose(
            "part", parts, lambda said: any_key if says_any(said) else None, None, **_facts(talk, elder),
            day=_said(talk, given),
        )  # fmt: skip
    return on, part, start


def _read_when(talk: Talk, said: str) -> str | Doubt[str] | None:
    """A day said anew keeps the hour or part of day that was told before."""
    found = read_when_ahead(said, talk.tx.today)
    _, _, before = str(talk.answers.get("date", "")).partition(".")
    return found + before if isinstance(found, str) and found.endswith(".") else found


def _read_part(talk: Talk, said: str) -> str | Doubt[str] | None:
    """中午, 上午吧, 三点 of the day that was said before; or another day, 不是明天,是后天."""
    day = str(talk.answers["date"]).partition(".")[0]
    another = _read_when(talk, said)
    found = read_when_ahead(f"{day} {said}", talk.tx.today) if another is None else another
    return None if found == f"{day}." else found


def _said(talk: Talk, key: str) -> str:
    on, part, start = when_of(key)
    day = talk.words("when-said", when=when(on, None if start is not None else part, None, 0))
    return day if start is None else talk.words("ask-at", day=day, start_clock=start)


def _usual_whens(talk: Talk) -> list[Option[str]]:
    """今天下午, 明天上午 …: what is not over yet, as many as have room."""
    found = []
    for days, name in enumerate(DAYS_AHEAD):
        for part in ON_BUTTONS:
            on = talk.tx.today + timedelta(days=days)
            key = when_key(on, part, None)
            if days or talk.tx.minute_of_day < PARTS[part][1] - 60:
                found.append(Option(key, talk.words(f"ask-{name}-{part}"), key))
    return found[:WHENS_MAX]


def _later(talk: Talk) -> list[date]:
    return [talk.tx.today + timedelta(days=days) for days in range(3, 8)]


# Asked about ---------------------------------------------------------------------------------------------


async def _wanted_still(talk: Talk, elder: Person, service: str, on: date) -> bool:
    """The same again for the same day, or what the care plan does not hold: asked about, never refused."""
    before = await requests.same_before(talk.tx, elder, service, on)
    if before:
        again = await _yes_or_no(
            talk,
            "again",
            elder,
            str(before.id),
            service=service,
            when=when(before.on, before.part, before.start, before.minutes),
        )
        if not again:
            return False
    outside = service != "urgent" and await care_plans.outside_plan(talk.tx, elder.id, service, on)
    return not outside or await _yes_or_no(talk, "outside", elder, service, service=service)


async def _yes_or_no(talk: Talk, slot: str, elder: Person, about: str, **facts: Fact) -> bool:
    """The answer holds for what it is about: where another day or help was said since, it is asked anew."""
    yes, no = (
        Option(f"yes-{about}", talk.words("ask-still"), True),
        Option("no", talk.words("ask-not"), False),
    )
    keys = {True: yes.key, False: no.key}

    def read(said: str) -> str | None:
        wanted = read_wanted(said)
        return None if wanted is None else keys[wanted]

    return await talk.choose(slot, [yes, no], read, None, **_facts(talk, elder), **facts)


async def _note(talk: Talk, elder: Person) -> str:
    """Anything to know; 没有 is a button."""
    nothing = Option(NOTHING, talk.words("ask-nothing"), "")

    def shown(key: str) -> str:
        return nothing.label if key == NOTHING else key

    said = talk.heard.text if talk.heard and talk.dialogue.awaiting == "note" else None
    elsewhere = said is not None and (await _understood(talk, said)).intent in NO_NOTE

    def read(said: str) -> str | None:
        return None if elsewhere else NOTHING if is_nothing(said) else read_note(said)

    given = await talk.ask("note", read, [nothing], shown, **_facts(talk, elder))
    return "" if given == NOTHING else given
