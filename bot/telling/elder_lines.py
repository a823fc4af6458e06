"""Who is around an elder, as the worker reads it on their page: who looks after them, and what the family does."""

from collections.abc import Collection

from bot.model import Person
from bot.rules.family import SHARES
from bot.store import family, organisations, people
from bot.store.tx import Tx
from bot.telling.messages import words
from bot.telling.names import called


async def paired_with(tx: Tx, language: str, elder: Person) -> list[str]:
    """王阿姨(2026年3月1日起): volunteers first, then organisations."""
    found = [
        (called(one), await people.paired_since(tx, one.id, elder.id))
        for one in await people.volunteers_of(tx, elder.id)
    ]
    found += [(one.organisation.name, one.since) for one in await organisations.of_elder(tx, elder.id)]
    return [
        words(tx, language, "paired-since", name=name, since_date=since.isoformat()) if since else name
        for name, since in found
    ]


async def family_lines(tx: Tx, language: str, elder: Person) -> list[str]:
    """Who may know what, who does what, and when the family was last spoken to."""
    lines = [await _tie_line(tx, language, tie) for tie in await family.of_elder(tx, elder.id)]
    lines += [
        words(tx, language, "family-duty-line", who=one.who, text=one.words)
        for one in reversed(await family.notes_of(tx, elder.id, "does"))
    ]
    talks = await family.notes_of(tx, elder.id, "talk")
    if talks:
        last = talks[0]
        lines.append(
            words(tx, language, "talked-line", talked_on=last.on.isoformat(), who=last.who, text=last.words)
        )
    return lines


async def _tie_line(tx: Tx, language: str, tie: family.Tie) -> str:
    relative = await people.get(tx, tie.relative_id)
    shares = shares_said(tx, language, tie.shares) or words(tx, language, "share-nothing-now")
    return words(tx, language, "tie-line", name=relative.name, shares=shares)


def shares_said(tx: Tx, language: str, shares: Collection[str]) -> str:
    """看探访情况、替老人请人."""
    between = words(tx, language, "list-separator")
    return between.join(words(tx, language, f"share-{one}") for one in SHARES if one in shares)
