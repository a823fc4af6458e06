"""What a visit comes of: told freely, a stay at the door, a request one went for, or another says one came along."""

from dataclasses import dataclass
from typing import Any, NoReturn

from bot.actions import companions, helped, stays, visits
from bot.actions.gates import companion_for, request_for, stay_for
from bot.dialogue import Over, Talk
from bot.model import Companion, Refusal, Request, Stay, Visit
from bot.rules.going import MAY_FINISH, knows_length
from bot.rules.stays import Times
from bot.rules.visits import Draft
from bot.store import requests
from bot.store import visits as stored

ALIKE_MIN = 2
"""So many visits in a row of the same service make it the usual one, which is not asked."""


@dataclass(frozen=True)
class Origin:
    """At most one of these; `first` is the visit on which the companion came along."""

    stay: Stay | None = None
    times: Times | None = None
    along: Companion | None = None
    first: Visit | None = None
    request: Request | None = None

    @property
    def elder_ids(self) -> tuple[int, ...]:
        """Whom one was with, be they paired or not."""
        found = self.stay or self.first or self.request
        return found.elder_ids if found else ()

    @property
    def begun(self) -> int | None:
        """The minute of the day at which a stay was seen to begin."""
        return self.times.start if self.times else None

    @property
    def is_free(self) -> bool:
        return not (self.stay or self.along or self.request)


async def origin_of(talk: Talk) -> Origin:
    """What this talk is about; the talk is over where that was told already."""
    if talk.arg("stay"):
        stay = await stay_for(talk.tx, talk.actor, "end-stay", talk.arg("stay"))
        if isinstance(stay, Refusal) or stay.state in ("logged", "dropped"):
            await _over(talk)
        return Origin(stay, stays.times_of(talk.tx, stay))
    if talk.arg("along"):
        along = await companion_for(talk.tx, talk.actor, "say-along", talk.arg("along"))
        if isinstance(along, Refusal) or along.state != "asked":
            await _over(talk)
        first = await stored.get(talk.tx, along.visit_id)
        if companions.is_over(first):
            await _over(talk, "along-over")
        return Origin(along=along, first=first)
    if talk.arg("request"):
        request = await request_for(talk.tx, talk.actor, "finish-request", talk.arg("request"))
        if isinstance(request, Refusal) or request.state not in MAY_FINISH:
            await _over(talk)
        return Origin(request=request)
    return Origin()


async def _over(talk: Talk, text_id: str = "already-noted") -> NoReturn:
    await talk.say(text_id)
    raise Over


async def recall_origin(talk: Talk, origin: Origin) -> None:
    """Fill in what is known of it: of a stay all but a service that nothing tells, of a request all that is over,
    else all but the times."""
    if "~recalled" in talk.answers:
        return
    slots: dict[str, Any] = {}
    if origin.stay and origin.times:
        minutes = talk.arg("minutes") if origin.times.minutes is None else origin.times.minutes
        service = await _usual_service(talk, origin.stay)
        slots = {"date": f"{origin.times.on.isoformat()}."}
        slots |= {} if minutes is None else {"minutes": f"{minutes}@{origin.times.start}"}
        slots |= {"service": service} if service else {}
    elif origin.first:
        slots = {
            "service": origin.first.service,
            "date": f"{origin.first.on.isoformat()}.{origin.first.part or ''}",
        }
    elif origin.request:
        slots = _as_agreed(talk, origin.request)
    if slots:
        talk.recall(_elders(origin.elder_ids) | slots)


def _as_agreed(talk: Talk, request: Request) -> dict[str, Any]:
    """A request as the visit it was to be; how long is asked where that time is not over yet (一: 如实)."""
    tx, start = talk.tx, request.start if request.agreed is None else request.agreed
    over = knows_length(request.on, start, request.minutes, tx.today, tx.minute_of_day)
    on = min(request.on, tx.today)
    known = {"service": request.service, "date": f"{on.isoformat()}.{request.part or ''}"}
    return known | ({"minutes": f"{request.minutes}@{start}"} if over else {})


def _elders(elder_ids: tuple[int, ...]) -> dict[str, Any]:
    if len(elder_ids) == 1:
        return {"elder": str(elder_ids[0])}
    return {"elder": "several", "elders": [str(elder_id) for elder_id in elder_ids]}


async def _usual_service(talk: Talk, stay: Stay) -> str | None:
    """What was promised these elders for today; else what the last visits to just them were all for."""
    wanted = await helped.promised(talk.tx, talk.whose.id, stay.elder_ids, stays.times_of(talk.tx, stay).on)
    if wanted:
        return wanted[0].service
    last = [
        visit.service
        for visit in await stored.last_of(talk.tx, talk.whose.id, 20)
        if visit.elder_ids == stay.elder_ids and visit.state not in ("withdrawn", "refused")
    ][:ALIKE_MIN]
    return last[0] if len(last) == ALIKE_MIN and len(set(last)) == 1 else None


async def log_of(talk: Talk, origin: Origin, draft: Draft, part: str | None) -> Visit | Refusal:
    """The visit, with what of its times was seen; or linked with that of whoever named one."""
    assert talk.unit_id is not None, "a volunteer belongs to a community"
    if origin.stay:
        return await stays.log(talk.tx, talk.actor, talk.whose, origin.stay, draft, part)
    if origin.along:
        return await companions.join(talk.tx, talk.actor, origin.along, draft, part)
    visit = await visits.log_visit(talk.tx, talk.actor, talk.whose, talk.unit_id, draft, part)
    if origin.request and isinstance(
        visit, Visit
    ):  # be it otherwise than was agreed on, it is the same promise
        now = await requests.get(talk.tx, origin.request.id)
        await helped.finish(talk.tx, talk.actor, now, visit)
    return visit
