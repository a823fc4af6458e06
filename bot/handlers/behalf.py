"""替人办事: somebody without a phone, before the worker: their points, what to tell them, what to write down."""

from bot.actions.behalf import has_said
from bot.actions.confirmations import record_answer, to_confirm
from bot.actions.gates import person_for, visit_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.handlers.told import lines, waiting_for
from bot.model import Answer, Person, Refusal, Visit
from bot.store import chats, ledger, people, roles
from bot.store.confirmations import How
from bot.telling.names import called
from bot.telling.visit_facts import facts_of

LEADS_TO = {
    "log": "visit-for",
    "came": "confirm-for",
    "contact": "contact",
    "help": "ask-for",
    "give": "gift-for",
}
ANSWERS: tuple[Answer, ...] = ("came", "not-come", "unsure")
HOWS: tuple[How, ...] = ("call", "visit", "sheet")


async def behalf(talk: Talk) -> None:
    """Who it is for, those without a phone first; then their page, from which everything is done in a few taps."""
    found = await _without_phone_first(talk, await asked.of_community(talk, "volunteer", "elder", "relative"))
    if not found:
        await talk.say("behalf-nobody")
        return
    chosen = await asked.choose_one(talk, "person", found)
    person = await person_for(talk.tx, talk.actor, "see-points-of", chosen.id)
    if isinstance(person, Refusal):
        await talk.refuse(person)
        return
    kept = await waiting_for(talk, person)
    page = [await _page(talk, person), *(lines(talk, person, kept) if kept else [])]
    keys = [*await _deeds(talk, person), *(["told"] if kept else [])]
    if not keys:
        await talk.say_words("\n".join(page))
        return
    options = [Option(key, talk.words(f"behalf-{key}"), key) for key in keys]
    what = await talk.choose("what", options, None, "\n".join(page))
    if what != "told":
        talk.becomes(LEADS_TO[what], id=person.id)
    await has_said(talk.tx, talk.actor, person, kept[-1].id)
    await talk.say("behalf-said", name=called(person))


async def _without_phone_first(talk: Talk, found: list[Person]) -> list[Person]:
    with_phone = {one.id for one in found if await chats.chats_of(talk.tx, one.id)}
    return sorted(found, key=lambda one: (one.id in with_phone, one.id))


async def _page(talk: Talk, person: Person) -> str:
    """Name and roles, phone or none, and what points they have."""
    held = dict.fromkeys(one.role for one in await roles.held_by(talk.tx, person.id))
    account = await ledger.member(talk.tx, person.id)
    has_phone = bool(await chats.chats_of(talk.tx, person.id))
    page = talk.words("behalf-page", name=person.name, roles=",".join(held), phone=has_phone)
    if not account.id:
        return page
    awaited = await ledger.in_review(talk.tx, account.id)
    points = talk.words("behalf-points", half_points=account.usable, awaited_half_points=awaited)
    return f"{page}\n{points}"


async def _deeds(talk: Talk, person: Person) -> list[str]:
    held = {one.role for one in await roles.held_by(talk.tx, person.id)}
    there = {
        "log": "volunteer" in held and bool(await people.elders_of_volunteer(talk.tx, person.id)),
        "came": "elder" in held and bool(await to_confirm(talk.tx, person)),
        "contact": "elder" in held,
        "help": "elder" in held,
        "give": (await ledger.member(talk.tx, person.id)).usable > 0,
    }
    return [key for key, is_so in there.items() if is_so]


async def confirm_for(talk: Talk) -> None:
    """What an elder without a phone says of a visit: which, what, and how the worker knows; 没来 is read back."""
    elder = await person_for(talk.tx, talk.actor, "see-person", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    found = await to_confirm(talk.tx, elder)
    if not found:
        await talk.say("confirm-for-none", elder=called(elder))
        return
    visit = await _which(talk, elder, found)
    allowed = await visit_for(talk.tx, talk.actor, "record-confirmation", visit.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
        return
    facts = await facts_of(talk.tx, visit, talk.language, full_names=True)
    answers = [Option(one, talk.words(f"answer-{one}"), one) for one in ANSWERS]
    answer = await talk.choose("answer", answers, None, None, **facts)
    how = await talk.choose("how", [Option(one, talk.words(f"recorded-{one}"), one) for one in HOWS])
    if answer == "not-come":
        await talk.confirm("read-back", ("answer",), **(facts | {"elder": called(elder)}))
    refused = await record_answer(talk.tx, talk.actor, visit, elder, answer, how)
    if refused:
        await talk.refuse(refused)
        return
    await talk.say("confirm-for-noted", (), **(facts | {"answer": answer}))


async def _which(talk: Talk, elder: Person, found: list[Visit]) -> Visit:
    """The only one is not asked about; of several the number stands on the button."""
    if len(found) == 1:
        return found[0]
    told = [
        talk.words("confirm-for-line", number=number, **await facts_of(talk.tx, visit, talk.language))
        for number, visit in enumerate(found, start=1)
    ]
    options = [
        Option(str(visit.id), talk.words("confirm-for-number", number=number), visit)
        for number, visit in enumerate(found, start=1)
    ]
    question = talk.words("confirm-for-visit", elder=called(elder))
    return await talk.choose("visit", options, None, "\n".join([question, *told]))
