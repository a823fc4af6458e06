"""转介: an elder is sent on to a place; when the day has come it is asked whether it helped (今天要办)."""

from datetime import date, timedelta

from bot.actions import places, referrals
from bot.actions.gates import person_for, referral_for
from bot.dialogue import Option, Talk
from bot.model import Refusal
from bot.store import referrals as store
from bot.store.referrals import Referral
from bot.telling.keyboards import width
from bot.telling.ux import CARDS_MAX, LABEL_MAX
from bot.understanding.new_names import read_name, read_words

ASK_IN_DAYS = (7, 14, 30)


async def refer(talk: Talk) -> None:
    elder = await person_for(talk.tx, talk.actor, "refer", talk.arg("id"))
    if isinstance(elder, Refusal):
        await talk.refuse(elder)
        return
    waiting = [one for one in await store.of_elder(talk.tx, elder.id) if one.state == "open"]
    if waiting and await _asks_first(talk):
        for one in waiting[:CARDS_MAX]:
            await talk.show("referral", one.id)
        return
    assert talk.unit_id is not None, "a worker belongs to a community"
    known = {str(one.id): one for one in await places.in_reach(talk.tx, talk.unit_id)}
    usual = [Option(key, _label(one.name), one) for key, one in known.items()]
    to = await talk.ask(
        "place", read_name, usual, lambda key: known[key].name if key in known else key, name=elder.name
    )
    name = known[to].name if to in known else to
    words = await talk.ask("words", read_words, (), str, name=name)
    ask_on = await _ask_on(talk)
    await talk.confirm(
        "read-back",
        ("place", "words", "ask-in"),
        elder=elder.name,
        name=name,
        text=words,
        ask_on=ask_on.isoformat(),
    )
    await referrals.refer(talk.tx, talk.actor, elder, known.get(to, to), words, ask_on)
    await talk.say("referral-made", elder=elder.name, name=name, ask_on=ask_on.isoformat())


async def _asks_first(talk: Talk) -> bool:
    """Where one is open still: ask about it, or make another."""
    ask = Option("ask", talk.words("refer-ask"), True)
    new = Option("new", talk.words("refer-new"), False)
    return await talk.choose("what", [ask, new])


def _label(name: str) -> str:
    return name if width(name) <= LABEL_MAX else f"{name[: LABEL_MAX - 1]}…"


async def _ask_on(talk: Talk) -> date:
    options = [Option(str(days), talk.words(f"ask-in-{days}"), days) for days in ASK_IN_DAYS]
    days = await talk.choose("ask-in", options)
    return talk.tx.today + timedelta(days=days)


# Whether it helped -----------------------------------------------------------------------------------------


async def due_list(talk: Talk) -> None:
    """Those of which it is time to ask, each on a card."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = await store.due(talk.tx, talk.unit_id)
    if not found:
        await talk.say("referrals-none")
    for one in found[:CARDS_MAX]:
        await talk.show("referral", one.id)


async def helped(talk: Talk) -> None:
    """帮上了: that is its end."""
    referral = await _as_shown(talk)
    if referral:
        await referrals.end(talk.tx, talk.actor, referral, "helped")
        talk.toast = talk.words("noted")


async def not_helped(talk: Talk) -> None:
    """没帮上: on to another place, or that is its end."""
    referral = await _as_shown(talk)
    if referral is None:
        return
    on = Option("on", talk.words("referral-go-on"), True)
    enough = Option("enough", talk.words("referral-enough"), False)
    goes_on = await talk.choose("next", [on, enough], None, None, name=referral.name)
    await referrals.end(talk.tx, talk.actor, referral, "not-helped")
    if goes_on:
        talk.becomes("refer", id=referral.elder_id)
    await talk.say("referral-ended")


async def not_yet(talk: Talk) -> None:
    """还没去: when to ask again."""
    referral = await _as_shown(talk)
    if referral is None:
        return
    ask_on = await _ask_on(talk)
    await referrals.put_off(talk.tx, talk.actor, referral, ask_on)
    await talk.say("referral-put-off", ask_on=ask_on.isoformat())


async def _as_shown(talk: Talk) -> Referral | None:
    referral = await referral_for(talk.tx, talk.actor, "close-referral", talk.arg("id"))
    if isinstance(referral, Refusal):
        await talk.refuse(referral)
        return None
    if referral.state != "open" or referral.revision != talk.arg("revision"):
        await talk.outdated("referral", referral.id)
        return None
    return referral


# What the elder, or their family, says of it ----------------------------------------------------------------


async def did_help(talk: Talk) -> None:
    await _answer(talk, "helped")


async def did_not(talk: Talk) -> None:
    await _answer(talk, "not-helped")


async def _answer(talk: Talk, word: str) -> None:
    """One tap, once."""
    referral = await referral_for(talk.tx, talk.actor, "answer-referral", talk.arg("id"))
    if isinstance(referral, Refusal):
        await talk.refuse(referral)
    elif referral.state == "open" or referral.word:
        await talk.outdated("referral", referral.id, "already-noted")
    else:
        await referrals.answer(talk.tx, talk.actor, referral, word)
        talk.toast = talk.words("noted")
