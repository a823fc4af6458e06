"""A care plan as the elder, a relative, the worker and the street see it: what is in it, what is new, who said yes."""

from bot.model import CarePlan, Fact, Person, Role
from bot.rules.care_plans import IN_WORK, Changes, changes
from bot.store import care_plans, people, plan_words
from bot.store.tx import Tx
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.plan_lines import gone, lines
from bot.telling.ux import TEXT_MAX, of_script

OLDER: tuple[Role, ...] = ("elder", "relative")
MAY: dict[Role, dict[str, tuple[str, ...]]] = {
    "elder": {"drafted": ("agree-plan", "wish-plan", "plan-later"), "standing": ("wish-plan",)},
    "relative": {"drafted": ("agree-plan", "wish-plan", "plan-later"), "standing": ("wish-plan",)},
    "worker": {
        "drafted": ("agree-plan-for", "redo-plan", "withdraw-plan"), "agreed": ("withdraw-plan",),
        "standing": ("redo-plan", "end-plan"), "sent-back": ("redo-plan",),
    },
    "officer": {"agreed": ("accept-plan", "return-plan")},
}  # fmt: skip
"""The buttons beneath it: role → state → deeds."""


async def draw_care_plan(tx: Tx, plan_id: int, reader: Person, role: Role) -> Card:
    plan = await care_plans.get(tx, plan_id)
    elder = await people.get(tx, plan.elder_id)
    new = await _new(tx, plan)
    draw = _for_family if role in OLDER else _for_officials
    names = MAY[role].get(plan.state, ())
    buttons = [
        Button(words(tx, reader.language, f"button-{name}"), deed(name, plan.id, plan.revision))
        for name in names
    ]
    return Card(await draw(tx, plan, elder, reader, role, new), buttons, plan.revision)


async def _new(tx: Tx, plan: CarePlan) -> Changes | None:
    """While it waits for a yes: against the version that stands, or else the one that was sent back before it."""
    if plan.state not in IN_WORK:
        return None
    before = await care_plans.of_elder(tx, plan.elder_id)
    known = [one for one in before if one.state == "standing"] or [
        one for one in before if one.version == plan.version - 1 and one.state == "sent-back"
    ]
    return changes(known[0].items, plan.items) if known else None


async def _for_family(
    tx: Tx, plan: CarePlan, elder: Person, reader: Person, role: Role, new: Changes | None
) -> str:
    """Short (UX 1): notes are left out where they do not fit, then what is new."""
    language = reader.language
    facts: dict[str, Fact] = {
        "elder": called(elder), "since": _iso(plan.from_on), "ended_on": _iso(plan.ended_on),
        "gone": gone(tx, language, new),
    }  # fmt: skip
    state = "over" if plan.state in ("sent-back", "withdrawn") else plan.state
    head = words(tx, language, f"plan-{role}-{state}", **facts)
    ways = (
        [head, *lines(tx, language, plan.items, new)],
        [head, *lines(tx, language, plan.items, new, with_notes=False)],
        [head, *lines(tx, language, plan.items, with_notes=False)],
    )
    texts = ["\n".join(way) for way in ways]
    room = TEXT_MAX[of_script(language)]
    return next((text for text in texts if len(text) <= room), texts[-1])


async def _for_officials(
    tx: Tx, plan: CarePlan, elder: Person, reader: Person, role: Role, new: Changes | None
) -> str:
    language = reader.language
    said = [
        words(tx, language, "plan-head", elder=elder.name, version=plan.version),
        *lines(tx, language, plan.items, new),
    ]
    taken_out = gone(tx, language, new)
    if taken_out != "none":
        said.append(words(tx, language, "plan-gone", gone=taken_out))
    said.append(
        words(
            tx, language, f"plan-state-{plan.state}", since=_iso(plan.from_on), ended_on=_iso(plan.ended_on)
        )
    )
    if plan.agreed_by is not None:
        who = (await people.get(tx, plan.agreed_by)).name
        said.append(words(tx, language, f"plan-yes-{plan.agreed_as}", who=who))
    for one in await plan_words.of_plan(tx, plan.id):
        by = await people.get(tx, one.said_by)
        said.append(words(tx, language, "plan-said", role=one.said_as, who=by.name, words=one.words))
    return "\n".join(said)


def _iso(day: object) -> str | None:
    return None if day is None else str(day)
