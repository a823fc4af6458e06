"""An elder's page in the register, in words: what was found out and when, what is on file, what was agreed to."""

from collections.abc import Mapping

from bot.model import Person
from bot.rules.register import COVERED_BY
from bot.store import circumstances, consents, register
from bot.store.tx import Tx
from bot.telling.messages import words

TRUTHS = {"away": "supporters_away", "hard": "hard_at_home", "subsidy": "subsidy"}


def label(tx: Tx, language: str, field: str) -> str:
    """和谁住, 自理, 健康 …"""
    return words(tx, language, f"fact-{field.replace('_', '-')}")


async def page(tx: Tx, language: str, elder: Person, facts: Mapping[str, str]) -> str:
    """All of it, as the worker of the community sees it."""
    between = words(tx, language, "list-separator")
    lines = [await _head(tx, language, elder), *await _findings(tx, language, elder)]
    for field, text in facts.items():
        shown = words(tx, language, "register-on-file") if field == "id_number" else text
        lines.append(words(tx, language, "register-line", what=label(tx, language, field), text=shown))
    missing = [label(tx, language, field) for field in COVERED_BY if field not in facts]
    if missing:
        lines.append(words(tx, language, "register-missing", missing=between.join(missing)))
    kinds: tuple[consents.Kind, ...] = ("record", "situation", "health", "share")
    given = [
        words(tx, language, f"consent-{kind}") for kind in kinds if await consents.given(tx, elder.id, kind)
    ]
    lines.append(words(tx, language, "register-agreed", agreed=between.join(given)) if given
                 else words(tx, language, "register-agreed-nothing"))  # fmt: skip
    lines.append(await last_seen(tx, language, elder))
    return "\n".join(lines)


async def page_for_street(tx: Tx, language: str, elder: Person, unit: str) -> str:
    """As the street sees it: who, where, whether 服务对象 and when that was found; never health, means or address."""
    found = await circumstances.get(tx, elder.id)
    lines = [await _head(tx, language, elder), unit]
    if found:
        lines.append(words(tx, language, f"finding-{found.verdict}"))
        if found.found_on:
            lines.append(words(tx, language, "register-found", found_on=found.found_on))
    lines.append(await last_seen(tx, language, elder))
    return "\n".join(lines)


async def _head(tx: Tx, language: str, elder: Person) -> str:
    born = (
        words(tx, language, "born-on", born_date=elder.born_on)
        if elder.born_on
        else words(tx, language, "born-unknown")
    )
    name = f"{elder.name} {elder.address_form}".strip()
    return words(tx, language, "register-head", name=name, born=born, whereabouts=elder.whereabouts)


async def _findings(tx: Tx, language: str, elder: Person) -> list[str]:
    found = await circumstances.get(tx, elder.id)
    if found is None:
        return []
    said = {
        slot: words(tx, language, f"{slot}-{_truth(getattr(found, name))}") for slot, name in TRUTHS.items()
    }
    situation = words(tx, language, f"situation-{found.situation}" if found.situation else "answer-unknown")
    told = words(
        tx, language, "elder-told", text=f"{situation} {found.situation_words or ''}".strip(), **said
    )
    lines = [words(tx, language, f"finding-{found.verdict}"), told]
    if found.found_on:
        lines.append(words(tx, language, "register-found", found_on=found.found_on))
    return lines


def _truth(value: bool | None) -> str:
    return "unknown" if value is None else "yes" if value else "no"


async def last_seen(tx: Tx, language: str, elder: Person) -> str:
    """上次有人去, and which day."""
    seen_on = await register.seen(tx, elder.id)
    return (
        words(tx, language, "register-seen", seen_on=seen_on)
        if seen_on
        else words(tx, language, "register-unseen")
    )
