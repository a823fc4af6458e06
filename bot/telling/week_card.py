"""下周想请您去: one volunteer's week as they see it, with 都行 · 有的不行 until they have answered."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.model import Offer, Person, Request, Role
from bot.rules.policy import policy_on
from bot.rules.requests import PROMISED, is_wanted
from bot.store import offers, people, requests, visits, week_plans
from bot.store.tx import Tx
from bot.store.week_plans import WeekAsk
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.request_facts import state_shown

ROOM = 3
"""With more visits than these a line leaves out how long each is: the whole is to be read at one look (UX 1)."""


async def draw_week(tx: Tx, ask_id: int, reader: Person, role: Role) -> Card:
    assert role == "volunteer", "a week is sent to whoever makes its visits"
    ask = await week_plans.get_ask(tx, ask_id)
    found = await in_week(tx, ask)
    asked = [one.request for one in found if one.waits]
    if asked:
        buttons = _buttons(tx, reader, ask, "week-yes", "week-some", one=len(asked) == 1)
        return Card(await _question(tx, reader, found), buttons, ask.revision)
    goes = [one for one in found if one.goes]
    marked = [await _marked(tx, reader, one, len(found)) for one in found]
    head = words(tx, reader.language, "week-card-told", count=len(goes), **_week(tx, reader, found))
    deeds = ["week-cannot"] if any(one.request.state == "accepted" for one in goes) else []
    deeds += ["promise-weekly"] if any(one.request.item_id and one.offer for one in goes) else []
    return Card("\n".join([head, *marked]), _buttons(tx, reader, ask, *deeds), ask.revision)


def _buttons(tx: Tx, reader: Person, ask: WeekAsk, *deeds: str, one: bool = False) -> list[Button]:
    """`one`: of a single visit nobody says 有的不行."""
    return [
        Button(words(tx, reader.language, f"button-{name}{'-one' if one else ''}"), deed(name, ask.id, ask.revision))
        for name in deeds
    ]  # fmt: skip


class InWeek:
    """One visit of somebody's week: promised once for all (no offer), or asked about."""

    def __init__(self, ask: WeekAsk, request: Request, start: int, offer: Offer | None) -> None:
        self.request, self.start, self.offer = request, start, offer
        self.theirs = request.volunteer_id == ask.volunteer_id
        went = request.state in ("done", "closed") and request.visit_id is not None
        self.goes = self.theirs and (request.state in PROMISED or went)
        self.waits = (
            offer is not None and offer.answer is None and is_wanted(request.state, request.volunteer_id)
        )


async def in_week(tx: Tx, ask: WeekAsk) -> list[InWeek]:
    """What one volunteer was told and asked for, by day and hour."""
    found = []
    for one in await week_plans.planned(tx, ask.plan_id):
        if one.volunteer_id == ask.volunteer_id:
            request = await requests.get(tx, one.request_id)
            given = [offer for offer in await offers.of_request(tx, request.id) if offer.week is not None]
            offer = next((each for each in given if each.volunteer_id == ask.volunteer_id), None)
            assert one.start is not None, one
            found.append(InWeek(ask, request, one.start, offer if one.kind == "proposed" else None))
    return sorted(found, key=lambda one: (one.request.on, one.start, one.request.id))


async def _question(tx: Tx, reader: Person, found: Sequence[InWeek]) -> str:
    """What is asked, and beneath it what was promised already."""
    asked = [one for one in found if one.waits]
    kept = [one for one in found if one.goes]
    lines = [words(tx, reader.language, "week-card-asked", count=len(asked), **_week(tx, reader, found))]
    lines += [await line_of(tx, reader, one, len(found)) for one in asked]
    lines += [
        words(tx, reader.language, "week-card-kept", line=await line_of(tx, reader, one, len(found)))
        for one in kept
    ]
    return "\n".join(lines)


def _week(tx: Tx, reader: Person, found: Sequence[InWeek]) -> dict[str, str]:
    """By its Monday, for 下周 would be wrong by the next look."""
    on = found[0].request.on
    monday = on - timedelta(days=on.weekday())
    return {"month": words(tx, reader.language, f"month-{monday.month}"), "day": str(monday.day)}


async def _marked(tx: Tx, reader: Person, one: InWeek, lines: int) -> str:
    """去 · 没去成 · 这次不去 · 已有人去了 · 不用去了, before the visit."""
    if one.goes:
        how = "yes"
    elif one.theirs:
        how = {"lapsed": await state_shown(tx, one.request), "closed": "missed"}.get(
            one.request.state, "over"
        )
    elif one.offer is None or one.offer.answer is not None:
        how = "no"
    else:
        how = "taken" if one.request.volunteer_id else "over"
    return words(tx, reader.language, f"week-card-{how}", line=await line_of(tx, reader, one, lines))


async def line_of(tx: Tx, reader: Person, one: InWeek, lines: int) -> str:
    """星期二上午9点 李爹爹 打扫卫生2小时; a stranger's name is not told before they go (银湖小区的老人)."""
    request = one.request
    facts: dict[str, str | int] = {
        "day": words(tx, reader.language, f"weekday-{request.on.isoweekday()}"),
        "begin_clock": one.start, "service": request.service,
        "elders": await _whose(tx, reader, request, known=one.goes),
    }  # fmt: skip
    if lines > ROOM:
        return words(tx, reader.language, "week-line-short", **facts)
    return words(tx, reader.language, "week-line", **facts, minutes=request.minutes)


async def _whose(tx: Tx, reader: Person, request: Request, *, known: bool) -> str:
    """By name where the volunteer goes, or looks after them anyway; else only where they live."""
    mine = {one.id for one in await people.elders_of_volunteer(tx, reader.id)}
    since = tx.today - timedelta(days=policy_on(tx.today).match_lately_days)
    mine |= {each for visit in await visits.of_volunteer(tx, reader.id, since) for each in visit.elder_ids}
    found = [await people.get(tx, elder_id) for elder_id in request.elder_ids]
    if known or all(one.id in mine for one in found):
        return words(tx, reader.language, "list-separator").join(called(one) for one in found)
    estate = await people.estate(tx, found[0].id)
    if estate:
        return words(tx, reader.language, "week-elder-of", estate=estate)
    return words(tx, reader.language, "week-elder-near")


def visit_lines(tx: Tx, language: str, found: Sequence[Request]) -> list[str]:
    """For the elder: when, and what for."""
    lines = []
    for one in sorted(found, key=lambda one: (one.on, one.agreed or 0)):
        facts: Mapping[str, str | int] = {
            "visit_on": one.on.isoformat(), "begin_clock": one.agreed or 0, "service": one.service,
            "minutes": one.minutes,
        }  # fmt: skip
        lines.append(words(tx, language, "week-line-for-elder", **facts))
    return lines
