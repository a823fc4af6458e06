"""回访 in words: what was said, and what of it is for the next agreement."""

from collections.abc import Mapping

from bot.rules.follow_up import LESS, QUESTIONS, REST, Kind, is_for_the_plan
from bot.store import follow_ups, people
from bot.store.tx import Tx
from bot.telling.messages import words


def said(tx: Tx, language: str, kind: Kind, answers: Mapping[str, str]) -> str:
    """做得顺心、活儿正好、想歇一段、歇两周 …: an answer after the other, as they stand on the buttons."""
    told = []
    for slot in QUESTIONS[kind]:
        told.append(words(tx, language, f"follow-{slot}-{answers[slot]}"))
        wants = answers.get("wants", "") if slot == "want" else ""
        if wants in LESS:
            told.append(words(tx, language, "follow-a-week", a_week=int(wants)))
        elif wants in REST:
            told.append(words(tx, language, f"follow-rest-{wants}"))
    return words(tx, language, "list-separator").join(told)


async def history(tx: Tx, language: str, person_id: int, kind: Kind, limit: int) -> list[str]:
    """The latest follow-ups of somebody, the latest first; and whether the next agreement is to look at them."""
    lines = []
    for one in await follow_ups.of_person(tx, person_id, kind, limit):
        who = (await people.get(tx, one.made_by)).name
        text = said(tx, language, kind, one.answers)
        lines.append(words(tx, language, "follow-up-line", made_on=one.on.isoformat(), who=who, text=text))
        if one.words:
            lines.append(words(tx, language, "follow-up-said", words=one.words))
        if is_for_the_plan(one.answers):
            lines.append(words(tx, language, "follow-up-for-plan"))
    return lines
