"""What the week is in words, a few lines a role: what was done, who comes when, what nobody logged yet (UX 1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.model import Fact, Person, Role
from bot.store import people
from bot.store.agreed import Agreed
from bot.store.tx import Tx
from bot.telling.keyboards import Button, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.ux import LINES_MAX, TEXT_MAX, of_script
from bot.telling.visit_facts import when

SHOWN_MAX = 3
"""So many visits to come are named; a reminder comes before each of the others."""
HEADS: Mapping[Role, str] = {"volunteer": "promised", "elder": "comes", "relative": "family"}


@dataclass(frozen=True)
class Week:
    """One person's week in one of their roles: how often and how long they went, in how many weeks; who comes when;
    visits agreed on of which nothing was logged."""

    role: Role
    weeks: int = 1
    times: int = 0
    minutes: int = 0
    coming: Sequence[Agreed] = ()
    missing: Sequence[Agreed] = ()


@dataclass(frozen=True)
class Said:
    """Its lines, what can be tapped, and the ids of the visits it names."""

    lines: Sequence[str]
    buttons: Sequence[Button]
    named: Sequence[int]


async def week_in_words(tx: Tx, me: Person, week: Week, above: Sequence[str]) -> Said | None:
    """As many visits as there is room for beneath the lines `above`; None where there is nothing to say.

    `tx` as of when and where it is read.
    """
    for shown in range(min(len(week.coming), SHOWN_MAX), -1, -1):
        lines = await _lines(tx, me, week, shown, greets=not above)
        if lines and _fits([*above, *lines], me.language):
            buttons = missing_buttons(tx, me, week.missing[0]) if week.missing else []
            return Said(lines, buttons, [one.id for one in week.coming[:shown]])
    return None


async def _lines(tx: Tx, me: Person, week: Week, shown: int, *, greets: bool) -> list[str]:
    what, language, name = HEADS[week.role], me.language, called(me)
    lines = []
    if week.times:
        facts: dict[str, Fact] = {"times": week.times, "minutes": week.minutes, "weeks": week.weeks}
        lines.append(words(tx, language, "sunday-did", name=name, **facts))
    if shown:
        greeted = name if greets and not lines else "none"
        lines.append(words(tx, language, f"sunday-{what}", name=greeted, abroad=bool(me.zone)))
        lines += [await agreed_line(tx, me, week.role, one) for one in week.coming[:shown]]
    if len(week.coming) > shown:
        lines.append(words(tx, language, f"sunday-{what}-more", count=len(week.coming) - shown))
    if week.missing:
        lines.append(await missing_line(tx, me, week.missing[0]))
    return lines


def _fits(lines: Sequence[str], language: str) -> bool:
    most = TEXT_MAX[of_script(language)]
    return len(lines) <= LINES_MAX and len("\n".join(lines)) <= most


async def agreed_line(tx: Tx, me: Person, role: Role, one: Agreed) -> str:
    """· 明天(3月23日 星期一)上午9点,李爹爹家,打扫卫生."""
    volunteer = await people.get(tx, one.volunteer_id)
    return words(
        tx, me.language, f"sunday-{HEADS[role]}-line", moment=at_in_words(tx, me, one), service=one.service,
        elders=await elders_in_words(tx, me.language, one.elder_ids), volunteer=called(volunteer),
    )  # fmt: skip


async def missing_line(tx: Tx, me: Person, one: Agreed) -> str:
    """What was agreed and nobody logged: did they go?"""
    elders = await elders_in_words(tx, me.language, one.elder_ids)
    return words(tx, me.language, "sunday-missing", moment=at_in_words(tx, me, one), elders=elders)


def missing_buttons(tx: Tx, me: Person, one: Agreed) -> list[Button]:
    """是的,做了 is the card's own 做完了; 没去成 goes on to the next that is missing."""
    return [
        Button(words(tx, me.language, "button-did-go"), deed("finish", one.id, one.revision)),
        Button(words(tx, me.language, "button-did-not-go"), deed("did-not-go", one.id, one.revision)),
    ]


async def elders_in_words(tx: Tx, language: str, elder_ids: Sequence[int]) -> str:
    return words(tx, language, "list-separator").join(
        [called(await people.get(tx, one)) for one in elder_ids]
    )


def at_in_words(tx: Tx, me: Person, one: Agreed) -> str:
    """Day and hour, as much as was agreed; by the reader's own clock where they live by another."""
    if one.start is None or one.begins_at is None:
        return words(tx, me.language, "when-said", when=when(one.on, one.part, None, 0))
    if me.zone:
        return words(tx, me.language, "agreed-moment", planned_at=one.begins_at)
    return words(tx, me.language, "agreed-clock", visit_on=one.on.isoformat(), start_clock=one.start)
