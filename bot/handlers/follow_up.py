"""回访: who is to be asked how it goes; two short forms, of a volunteer and of an elder; what they said before."""

from bot.actions import follow_ups as acts
from bot.actions.gates import person_for
from bot.actions.offerings import promised_until
from bot.dialogue import Option, Talk, people_options
from bot.handlers import asked
from bot.handlers.still_going import not_going
from bot.model import Person, Refusal
from bot.rules.follow_up import LESS, QUESTIONS, REST, Kind, rest_until
from bot.store import roles
from bot.telling.follow_up_lines import history, said
from bot.understanding.names import read_person
from bot.understanding.new_names import read_words

LATEST = 3
"""So many of those before stand above the form."""
LISTED_MAX = 10
NOTHING = "none"
KINDS: tuple[Kind, ...] = ("volunteer", "elder")


async def follow_ups(talk: Talk) -> None:
    """Whose turn it is, the longest overdue first; anybody else of the community by name."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    due = await acts.due(talk.tx, talk.unit_id)
    everybody = await asked.of_community(talk, "volunteer", "elder")
    if not everybody:
        await talk.say("follow-ups-nobody")
        return
    first = {one.person.id: one.person for one in due}
    found = [*first.values(), *(one for one in everybody if one.id not in first)]
    lines = [
        talk.words(f"follow-ups-line-{one.kind}", name=one.person.name, due_on=one.since.isoformat())
        for one in due[:LISTED_MAX]
    ]
    head = talk.words("follow-ups-due", count=len(due)) if due else talk.words("follow-ups-none-due")
    by_name = [(one.id, one.name, one.address_form) for one in found]
    text = "\n".join([head, *lines, talk.words("follow-ups-whom")])
    chosen = await talk.choose("whom", people_options(found), lambda said: read_person(said, by_name), text)
    talk.becomes(f"follow-up-{await _kind(talk, chosen)}", id=chosen.id)


async def _kind(talk: Talk, person: Person) -> Kind:
    """As what they are asked; whoever is both, as what the worker says."""
    held = {one.role for one in await roles.held_by(talk.tx, person.id)}
    both = [kind for kind in KINDS if kind in held]
    if len(both) == 1:
        return both[0]
    options = [Option(kind, talk.words(f"role-{kind}"), kind) for kind in KINDS]
    return await talk.choose("as", options, None, None, name=person.name)


async def of_volunteer(talk: Talk) -> None:
    """How it goes, load, health, wishes, guidance given (二(二))."""
    await _ask(talk, "volunteer")


async def of_elder(talk: Talk) -> None:
    """Satisfied, changes, problems."""
    await _ask(talk, "elder")


async def _ask(talk: Talk, kind: Kind) -> None:
    person = await person_for(talk.tx, talk.actor, "follow-up", talk.arg("id"))
    if isinstance(person, Refusal):
        await talk.refuse(person)
        return
    answers: dict[str, str] = {}
    for slot, keys in QUESTIONS[kind].items():
        options = [Option(key, talk.words(f"follow-{slot}-{key}"), key) for key in keys]
        answers[slot] = await talk.choose(slot, options, None, await _question(talk, person, kind, slot))
        if answers[slot] in ("less", "rest"):
            answers["wants"] = await _how_much(talk, person, answers[slot])
    until = rest_until(answers, talk.tx.today)
    promised = await promised_until(talk.tx, person, until) if until else []
    gone = await not_going(talk, "promised", "time-for-going", person, promised)
    words = await _line(talk, person)
    shown = words or talk.words("answer-nothing")
    text = said(talk.tx, talk.language, kind, answers)
    change = (*QUESTIONS[kind], *(("promised",) if promised else ()), "words")
    await talk.confirm("read-back", change, name=person.name, text=text, words=shown, given_back=len(gone))
    await acts.note(talk.tx, talk.actor, person, kind, answers, words, gone)
    await talk.say("follow-up-noted", name=person.name)


async def _question(talk: Talk, person: Person, kind: Kind, slot: str) -> str:
    """Above the first stands what they said before."""
    question = talk.words(f"follow-{slot}", name=person.name)
    before = await history(talk.tx, talk.language, person.id, kind, LATEST) if slot == "how" else []
    return "\n".join([*before, question])


async def _how_much(talk: Talk, person: Person, want: str) -> str:
    """How many visits a week somebody wishes, or how long a rest."""
    text = talk.words(f"follow-how-much-{want}", name=person.name)
    if want == "less":
        weeks = [Option(key, talk.words("follow-a-week", a_week=int(key)), key) for key in LESS]
        return await talk.choose("wants", weeks, None, text)
    rests = [Option(key, talk.words(f"follow-rest-{key}"), key) for key in REST]
    return await talk.choose("wants", rests, None, text)


async def _line(talk: Talk, person: Person) -> str:
    """A line of one's own; "" for none."""
    nothing = Option(NOTHING, talk.words("answer-nothing"), "")
    given = await talk.ask(
        "words", read_words, [nothing], lambda key: nothing.label if key == NOTHING else key, name=person.name
    )
    return "" if given == NOTHING else given
