"""都行 · 有的不行 · 这次去不了: what a volunteer says to the week they were sent."""

from collections.abc import Sequence

from bot.actions import going, week_answers
from bot.actions.gates import week_ask_for
from bot.dialogue import Option, Talk
from bot.model import Refusal
from bot.store.week_plans import WeekAsk
from bot.telling.week_card import InWeek, in_week, line_of


async def all_right(talk: Talk) -> None:
    """都行, at one tap."""
    ask = await _asked(talk)
    if ask:
        await _answered(talk, ask, ())


async def some_not(talk: Talk) -> None:
    """有的不行: which; they go to all others."""
    ask = await _asked(talk)
    if ask is None:
        return
    waits = [one for one in await in_week(talk.tx, ask) if one.waits]
    if len(waits) == 1:
        await _answered(talk, ask, [waits[0].request.id])
        return
    chosen = await talk.choose_several("which", _options(talk, waits))
    await _answered(talk, ask, [one.request.id for one in chosen])


async def _asked(talk: Talk) -> WeekAsk | None:
    """The message that was tapped, if something of it still waits for a word."""
    ask = await week_ask_for(talk.tx, talk.actor, "answer-week", talk.arg("id"))
    if isinstance(ask, Refusal):
        await talk.refuse(ask)
        return None
    if not any(one.waits for one in await in_week(talk.tx, ask)):
        await talk.outdated("week-ask", ask.id, "already-noted")
        return None
    return ask


async def _answered(talk: Talk, ask: WeekAsk, cannot: Sequence[int]) -> None:
    taken = await week_answers.answer(talk.tx, talk.actor, ask, cannot)
    talk.toast = talk.words("noted")
    if taken:
        await talk.say("week-thanks")
    else:
        await talk.say("week-none-thanks")


def _options(talk: Talk, found: Sequence[InWeek]) -> list[Option[InWeek]]:
    """周二上午9点: no two of them begin at once."""
    return [
        Option(
            str(one.request.id),
            talk.words("week-visit-label", weekday=one.request.on.isoweekday(), begin_clock=one.start),
            one,
        )
        for one in found
    ]


async def cannot_go(talk: Talk) -> None:
    """这次去不了: which of those they go to, where there are several, and asked once more."""
    ask = await week_ask_for(talk.tx, talk.actor, "answer-week", talk.arg("id"))
    if isinstance(ask, Refusal):
        await talk.refuse(ask)
        return
    found = await in_week(talk.tx, ask)
    goes = [one for one in found if one.goes and one.request.state == "accepted"]
    if not goes:
        await talk.outdated("week-ask", ask.id)
        return
    one = goes[0] if len(goes) == 1 else await talk.choose("which", _options(talk, goes))
    await talk.confirm("sure", (), line=await line_of(talk.tx, talk.me, one, 1))
    refused = await going.give_back(talk.tx, talk.actor, one.request)
    assert not isinstance(refused, Refusal), "who goes may give it back"
    talk.toast = talk.words("noted")
    await talk.say("week-freed")
