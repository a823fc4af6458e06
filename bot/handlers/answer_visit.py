"""An elder or a relative says whether somebody came: one tap on the card, another to change it."""

from bot.actions.confirmations import answer_visit
from bot.actions.gates import visit_for
from bot.dialogue import Option, Talk
from bot.model import Answer, Refusal

ANSWERS: tuple[Answer, ...] = ("came", "not-come", "unsure")


async def came(talk: Talk) -> None:
    await _answer(talk, "came")


async def not_come(talk: Talk) -> None:
    await _answer(talk, "not-come")


async def unsure(talk: Talk) -> None:
    await _answer(talk, "unsure")


async def say_again(talk: Talk) -> None:
    """An answer may be changed for some days: asked once more, as if for the first time."""
    heard = "" if talk.role == "elder" else "heard-"
    options: list[Option[Answer]] = [Option(one, talk.words(f"button-{heard}{one}"), one) for one in ANSWERS]
    await _answer(talk, await talk.choose("answer", options))


async def _answer(talk: Talk, answer: Answer) -> None:
    """The revision does not matter here: what somebody saw with their own eyes does not age with the card."""
    visit = await visit_for(talk.tx, talk.actor, "confirm-visit", talk.arg("id"))
    if isinstance(visit, Refusal):
        await talk.refuse(visit)
        return
    if visit.state in ("withdrawn", "refused", "reversed"):
        await talk.outdated("visit", visit.id)
        return
    outcome = await answer_visit(talk.tx, talk.actor, visit, answer)
    if isinstance(outcome, Refusal):
        await talk.refuse(outcome)
    elif outcome.already:
        await talk.outdated("visit", visit.id, "already-noted")
    else:
        talk.toast = talk.words("answer-asked-again" if outcome.ask_again else "answer-thanks")
