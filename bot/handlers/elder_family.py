"""An elder's family, as the worker sees it: who may know what, who does what (四(二)), when they were spoken to."""

from datetime import date

from bot.actions import family as actions
from bot.actions.gates import person_for, tie_for
from bot.dialogue import Option, Talk
from bot.handlers import asked
from bot.model import Person, Refusal
from bot.store import family, people
from bot.store.family import Tie
from bot.telling.elder_lines import family_lines, shares_said
from bot.understanding.new_names import read_name, read_words

DEEDS = {"shares": "record-shares", "duty": "record-duty", "talked": "record-duty"}


async def elder_family(talk: Talk) -> None:
    elder = await person_for(talk.tx, talk.actor, "record-duty", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    ties = list(await family.of_elder(talk.tx, elder.id))
    keys = [key for key in DEEDS if ties or key != "shares"]
    options = [Option(key, talk.words(f"elder-family-to-{key}"), key) for key in keys]
    what = await talk.choose("what", options, None, await _page(talk, elder))
    if what == "shares":
        await _shares(talk, elder, ties)
        return
    relatives = [await people.get(talk.tx, tie.relative_id) for tie in ties]
    usual = [Option(one.name, one.name, one.name) for one in relatives]
    who = await talk.ask("who", read_name, usual, str, name=elder.name)
    if what == "duty":
        await _duty(talk, elder, who)
    else:
        await _talked(talk, elder, who)


async def _page(talk: Talk, elder: Person) -> str:
    lines = await family_lines(talk.tx, talk.language, elder)
    head = talk.words("elder-family-page" if lines else "elder-family-empty", name=elder.name)
    return "\n".join([head, *lines])


async def _shares(talk: Talk, elder: Person, ties: list[Tie]) -> None:
    """On the elder's word, said or signed; 都不告诉 is the same with nothing ticked."""
    options = [Option(str(tie.id), (await people.get(talk.tx, tie.relative_id)).name, tie) for tie in ties]
    chosen = options[0].value if len(options) == 1 else await talk.choose("relative", options)
    tie = await tie_for(talk.tx, talk.actor, "record-shares", chosen.id)
    if isinstance(tie, Refusal):
        await talk.refuse(tie)
        return
    name = (await people.get(talk.tx, tie.relative_id)).name
    shares = await asked.what_to_share(talk, name, tie.shares)
    agreed = await asked.agreed(talk, elder.name)
    if agreed == "not-yet":
        await talk.say("elder-family-not-agreed", elder=elder.name)
        return
    said = shares_said(talk.tx, talk.language, shares) or talk.words("share-nothing-now")
    await talk.confirm(
        "read-back", ("shares",), elder=elder.name, text=talk.words("tie-line", name=name, shares=said)
    )
    await actions.set_shares(talk.tx, talk.actor, tie, shares, agreed)
    await talk.say("elder-family-noted", name=elder.name)


async def _duty(talk: Talk, elder: Person, who: str) -> None:
    usual = [Option(one, one, one) for one in talk.words("usual-does").split("|")]
    does = await talk.ask("does", read_words, usual, str, who=who)
    line = talk.words("family-duty-line", who=who, text=does)
    await talk.confirm("read-back", ("who", "does"), elder=elder.name, text=line)
    await actions.note_duty(talk.tx, talk.actor, elder, who, does)
    await talk.say("elder-family-noted", name=elder.name)


async def _talked(talk: Talk, elder: Person, who: str) -> None:
    on = date.fromisoformat(await asked.past_day(talk, "day"))
    words = await talk.ask("words", read_words, (), str, who=who)
    line = talk.words("talked-line", talked_on=on.isoformat(), who=who, text=words)
    await talk.confirm("read-back", ("who", "day", "words"), elder=elder.name, text=line)
    await actions.note_talk(talk.tx, talk.actor, elder, who, words, on)
    await talk.say("elder-family-noted", name=elder.name)
