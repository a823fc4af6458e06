"""An elder's page: what is known of them, and all that a worker may do for them."""

from bot.actions import elders, pairings
from bot.actions.gates import person_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.store import people
from bot.telling.elder_lines import family_lines, paired_with
from bot.telling.follow_up_lines import history
from bot.telling.names import called
from bot.telling.referral_card import referral_lines

LATEST = 1
"""So many follow-ups stand on the page."""
WHERE = ("home", *elders.AWAY)
DEEDS = {
    "facts": "change-person",
    "missing": "find-elder", "where": "set-whereabouts", "asked": "set-asked", "care": "pair", "card": "invite-elder",
    "family": "record-duty", "pairing": "pair", "referral": "refer",
    "follow-up": "follow-up",
    "plan": "draft-plan",
    "help": "ask-help",
}  # fmt: skip


async def elder_page(talk: Talk) -> None:
    elder = await asked.an_elder(talk, person_for, "see-person")
    if elder is None:
        return
    what = await talk.choose("what", _options(talk, elder), None, await _page(talk, elder))
    allowed = await person_for(talk.tx, talk.actor, DEEDS[what], elder.id)
    if isinstance(allowed, Refusal):
        await talk.refuse(allowed)
    elif what == "facts":
        talk.becomes("elder-facts", id=elder.id)
    elif what == "help":
        talk.becomes("ask-for", id=elder.id)
    elif what == "missing":
        talk.becomes("enrol-elder", id=elder.id)
    elif what == "family":
        talk.becomes("elder-family", id=elder.id)
    elif what == "pairing":
        talk.becomes("pairing", id=elder.id)
    elif what == "referral":
        talk.becomes("refer", id=elder.id)
    elif what == "plan":
        talk.becomes("care-plan", id=elder.id)
    elif what == "where":
        await _whereabouts(talk, elder)
    elif what == "asked":
        await _asked(talk, elder)
    elif what == "follow-up":
        talk.becomes("follow-up-elder", id=elder.id)
    elif what == "care":
        await _care(talk, elder)
    else:
        await _card(talk, elder)


def _options(talk: Talk, elder: Person) -> list[Option[str]]:
    label = {key: f"page-{key}" for key in DEEDS} | {
        "asked": "page-not-asked" if elder.asked else "page-asked"
    }
    return [Option(key, talk.words(label[key]), key) for key in DEEDS]


async def _page(talk: Talk, elder: Person) -> str:
    paired = await paired_with(talk.tx, talk.language, elder)
    head = talk.words(
        "elder-page", name=elder.name, whereabouts=elder.whereabouts,
        volunteers=talk.words("list-separator").join(paired) or talk.words("care-nobody"),
    )  # fmt: skip
    family = await family_lines(talk.tx, talk.language, elder)
    referrals = await referral_lines(talk.tx, talk.language, elder)
    follow_up = await history(talk.tx, talk.language, elder.id, "elder", LATEST)
    return "\n".join([head, *family, *referrals, *follow_up])


async def _whereabouts(talk: Talk, elder: Person) -> None:
    """One tap; 去世 is read back first, and then the worker gets the names to phone."""
    where = await talk.choose(
        "where",
        [Option(one, talk.words(f"whereabouts-{one}"), one) for one in WHERE],
        None,
        None,
        name=elder.name,
    )
    if where == "deceased":
        await talk.confirm("read-back", ("where",), name=elder.name)
    await elders.set_whereabouts(talk.tx, talk.actor, elder, where)
    if where != "deceased":
        await talk.say("whereabouts-set", name=elder.name, whereabouts=where)
        return
    close = [talk.words("phone-line", **one) for one in await elders.whom_to_phone(talk.tx, elder)]
    await talk.say_words("\n".join([talk.words("whereabouts-set-deceased", name=elder.name), *close]))


async def _asked(talk: Talk, elder: Person) -> None:
    await elders.set_asked(talk.tx, talk.actor, elder, asked=not elder.asked)
    await talk.say("now-not-asked" if elder.asked else "now-asked", name=elder.name)


async def _care(talk: Talk, elder: Person) -> None:
    """Everybody who goes is ticked; whoever is ticked in the end goes from now on."""
    volunteers = await asked.of_community(talk, "volunteer")
    if not volunteers:
        await talk.say("no-volunteers-yet")
        return
    going = {one.id for one in await people.volunteers_of(talk.tx, elder.id)}
    talk.recall({"care~": [str(one.id) for one in volunteers if one.id in going]})
    nobody: Option[Person | None] = Option("nobody", talk.words("care-nobody"), None)
    options: list[Option[Person | None]] = [Option(str(one.id), called(one), one) for one in volunteers]
    chosen = await talk.choose_several("care", [*options, nobody], name=elder.name)
    wanted = {one.id: one for one in chosen if one} if None not in chosen else {}
    for volunteer in volunteers:
        if volunteer.id in wanted and volunteer.id not in going:
            await pairings.pair(talk.tx, talk.actor, volunteer, elder)
        elif volunteer.id in going and volunteer.id not in wanted:
            await pairings.unpair(talk.tx, talk.actor, volunteer, elder)
    names = talk.words("list-separator").join(called(one) for one in wanted.values())
    await talk.say("care-set", name=elder.name, volunteers=names or talk.words("care-nobody"))


async def _card(talk: Talk, elder: Person) -> None:
    assert talk.unit_id is not None, "a worker belongs to a community"
    await asked.give_card(talk, "elder", talk.unit_id, elder.name, elder.id)
    await talk.say("card-given", name=elder.name)
