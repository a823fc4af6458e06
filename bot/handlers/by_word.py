"""来过了, 我去, 不用来了, said or typed where a card has a button for it: what that button would do.

Only where one thing alone waits for it; of several their cards are shown, and the button says which.
"""

from typing import NoReturn

from bot.actions.confirmations import to_answer
from bot.dialogue import Talk
from bot.rules.requests import OVER, PROMISED
from bot.store import offers, people, requests
from bot.telling import Button, deed
from bot.telling.request_facts import facts_of

SHOWN_MAX = 3
_ANSWERS = {"came": "came", "not_came": "not-come", "unsure_came": "unsure"}


async def answer(talk: Talk) -> None:
    """来过了, 没来, 记不清: of the visit an elder or a relative was asked about."""
    waiting = [visit.id for visit in await to_answer(talk.tx, talk.actor)]
    await _one(talk, _ANSWERS[talk.arg("intent")], "visit", waiting)


async def offer(talk: Talk) -> None:
    """我去, 去不了: of what a volunteer was asked for; where nothing waits, 帮帮邻居 shows what there is."""
    waiting = [one.id for one in await offers.of_volunteer(talk.tx, talk.me.id)]
    if not waiting:
        talk.becomes("neighbours")
    await _one(talk, "take-offer" if talk.arg("intent") == "take_offer" else "leave-offer", "offer", waiting)


async def call_off(talk: Talk) -> None:
    """不用来了: of what is wanted for an elder; asked once more before it is called off."""
    me = talk.me.id
    elders = (
        [me] if talk.role == "elder" else [one.id for one in await people.elders_of_relative(talk.tx, me)]
    )
    wanted = [one for elder in elders for one in await requests.of_elder(talk.tx, elder, talk.tx.today)]
    waiting = dict.fromkeys(one.id for one in wanted if one.state not in OVER and one.state != "done")
    await _one(talk, "cancel-request", "request", list(waiting))


async def nobody_home(talk: Talk) -> None:
    """李爹爹家没人开门: the button of the visit promised there for today; else what to do, and whom to tell."""
    elder_ids = _elders_told(talk)
    promised = await requests.of_volunteer(talk.tx, talk.me.id, talk.tx.today)
    today = [one for one in promised if one.state in PROMISED and one.on == talk.tx.today]
    there = [one for one in today if not elder_ids or elder_ids & set(one.elder_ids)]
    if len(there) == 1 and talk.role == "volunteer" and not talk.arg("unknown"):
        facts = await facts_of(talk.tx, there[0], talk.language)
        button = deed("nobody-home", there[0].id, there[0].revision)
        await talk.say(
            "by-word-nobody-home-there", [Button(talk.words("button-nobody-home"), button)], **facts
        )
        return
    elder = elder_ids.pop() if len(elder_ids) == 1 else 0
    tell = Button(talk.words("button-tell-community"), deed("contact", elder, 0))
    await talk.say("by-word-nobody-home", [tell])


def _elders_told(talk: Talk) -> set[int]:
    """Whom of those the speaker serves the sentence names for sure."""
    told = talk.arg("told") or {}
    keys = told.get("elders~") or [told["elder"]] if "elder" in told else []
    return {int(key) for key in keys}


async def _one(talk: Talk, name: str, thing: str, waiting: list[int]) -> None:
    if len(waiting) == 1:
        _becomes(talk, name, waiting[0])
    if not waiting:
        await talk.say_home("by-word-nothing-waits")
    for thing_id in waiting[:SHOWN_MAX]:
        await talk.show(thing, thing_id)


def _becomes(talk: Talk, name: str, thing_id: int) -> NoReturn:
    talk.becomes(name, id=thing_id)
