"""The words all layers speak in: people, units, visits, who acts, and why something was decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, Literal, NewType, TypeVar

Role = Literal["volunteer", "elder", "relative", "worker", "officer", "bureau"]
ROLES: tuple[Role, ...] = ("volunteer", "elder", "relative", "worker", "officer", "bureau")

UnitKind = Literal["district", "street", "community"]

SERVICES = ("meals", "cleaning", "clinic", "urgent", "check-in", "company", "errands", "other")
"""二(三): 助餐、助洁、助医、助急、巡访关爱、精神慰藉、事务代办等. DOMAIN.md has the words on screen."""

VisitState = Literal[
    "logged", "verified", "returned", "withdrawn", "refused", "audited", "uploaded", "reversed",
]  # fmt: skip
Answer = Literal["came", "not-come", "unsure"]
"""What an elder says of a visit (来过了 · 没来 · 记不清); a relative's answer in the same words is hearsay."""

HalfPoints = NewType("HalfPoints", int)
"""Points in whole half-points. 二(四): 积分最小的存储单位是0.5分."""

StayState = Literal["running", "ended", "logged", "dropped"]
"""在那里, 走了还没记, 记上了, 这次不记."""

CompanionState = Literal["asked", "agreed", "denied"]
"""问了, 也去了, 没去."""

GiftState = Literal["cooling", "given", "withdrawn", "returned"]
"""路上的, 送到了, 撤回了, 退还了."""

RequestState = Literal[
    "open", "offered", "accepted", "under-way", "done", "closed", "cancelled", "declined", "lapsed",
    "passed-on",
]  # fmt: skip
"""没人问过, 问着呢, 有人去, 在路上或在那里, 去过了, 了了; 不用了, 社区没答应, 没找到人, 转给别处了."""

PlanState = Literal["drafted", "agreed", "standing", "sent-back", "withdrawn", "ended"]
"""写好了等老人或家里人点头, 点了头等街道, 算数了; 街道退回, 撤回, 到期或换了新的."""

AlarmState = Literal["asked", "on", "acknowledged", "closed", "mistaken"]
"""急事: 问了, 在叫人, 有人应了, 过去了, 按错了."""
Share = Literal["visits", "ask", "health"]
"""What an elder lets a relative do: 看探访情况, 替老人请人, 看健康提醒."""

AbsenceState = Literal["stands", "ended", "over"]
"""It is to come or runs; ended by 提前回来; over, and both were told."""

Value = TypeVar("Value")
Fact = str | int | bool | None
"""What a reason or a text may name. The ending of its name says the unit: `_on` ISO day, `minutes`, `half_points`,
`_at` milliseconds UTC, `phone` a number, `service` and `role` keys; anything else is shown as it stands."""


@dataclass(frozen=True)
class Reason:
    """Why something was decided: the rule, the policy it was judged by, the clause, and the facts.

    `rule` is also the stem of the text that says it on screen: `why-<rule>`.
    `version` is the ISO day from which the policy holds that was applied.
    """

    rule: str
    version: str
    clause: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """An expected no, with its reason."""

    reason: Reason


@dataclass(frozen=True)
class Reckoned(Generic[Value]):
    """A value that a rule worked out, with its reason."""

    value: Value
    reason: Reason


@dataclass(frozen=True)
class Unit:
    """A node of the tree district → street → community."""

    id: int
    kind: UnitKind
    name: str
    parent_id: int | None


@dataclass(frozen=True)
class Person:
    """One human being. What is sensitive (phone, address, health) is got on its own, never with the person.

    `address_form` is chosen by the person (阿姨, 爹爹, 老师 …), never guessed.
    `whereabouts` is home, hospital, family, nursing-home or deceased (在家 住院 去子女家 住养老院 去世).
    `asked` is False for an elder marked 不便确认.
    `zone` is an IANA name where they live by another clock, else "".
    """

    id: int
    name: str
    address_form: str
    language: str
    born_on: str | None
    whereabouts: str
    asked: bool
    number: str
    revision: int
    zone: str = ""


@dataclass(frozen=True)
class Actor:
    """Who acts, and as whom: the first argument after `tx` of every action."""

    person: Person | None
    role: Role | None
    unit_id: int | None
    on_behalf_of: Person | None = None
    via: Literal["chat", "timer", "cli", "import"] = "chat"


TIMER = Actor(None, None, None, via="timer")
"""The clock, or what Telegram itself told us: nobody of flesh and blood."""


@dataclass(frozen=True)
class Visit:
    """A visit by one volunteer to one or more elders. `minutes` are actual service, without travel (二(四) 如实).

    `start` is the time of day as minutes since midnight where it is known, else None; `part` the part of the day.
    `round` counts how often it was logged: 1, and one more each time it comes back corrected.
    `decided_by` is who last decided on it (returned, verified, audited …), `decision_words` the reason given.
    `half_points` are those issued for it once it is verified.
    `began_seen`, `ended_seen`: its begin and end were noted when they happened (开始, 结束 at the door).
    """

    id: int
    volunteer_id: int
    unit_id: int
    elder_ids: tuple[int, ...]
    service: str
    on: date
    part: str | None
    start: int | None
    minutes: int
    state: VisitState
    round: int
    logged_by: int
    logged_at: datetime
    decided_by: int | None
    decision_words: str
    verified_by: int | None
    half_points: HalfPoints
    revision: int
    began_seen: bool = False
    ended_seen: bool = False


@dataclass(frozen=True)
class Stay:
    """A volunteer at the door of one or more elders, from 开始 to 结束, in milliseconds UTC.

    `ended_at` is None while they are there, and where 结束 was forgotten; `asked`: they were asked about it.
    """

    id: int
    volunteer_id: int
    unit_id: int
    elder_ids: tuple[int, ...]
    began_at: int
    ended_at: int | None
    state: StayState
    asked: bool
    revision: int


@dataclass(frozen=True)
class Companion:
    """Another volunteer, named as having come along on a visit; `own_visit_id` is theirs, once they agreed."""

    id: int
    visit_id: int
    volunteer_id: int
    state: CompanionState
    own_visit_id: int | None
    revision: int


@dataclass(frozen=True)
class Contact:
    """探访: somebody was with an elder, rang, or saw them on a screen. `how` is visit, call or video (上门 电话 视频).

    `well` is 平安; else 有事, and `words` say what. `made_by` did so as `role`. Earns nothing.
    """

    id: int
    elder_id: int
    unit_id: int
    made_by: int
    role: Role
    how: str
    well: bool
    words: str
    on: date
    taken_back: bool
    revision: int


@dataclass(frozen=True)
class Gift:
    """Points on their way from one person to another, or (`pool_id`) to those whom a community finds in need.

    `unit_id` is the giver's community; `cools_at` (milliseconds UTC) is when it arrives unless it is taken back.
    """

    id: int
    giver_id: int
    receiver_id: int | None
    pool_id: int | None
    unit_id: int
    half_points: HalfPoints
    state: GiftState
    cools_at: int
    revision: int


@dataclass(frozen=True)
class Absence:
    """A worker or officer who is not there from one day to another, both included; `deputy_id` stands in, or nobody."""

    id: int
    person_id: int
    role: Role
    unit_id: int
    deputy_id: int | None
    from_on: date
    until_on: date
    state: AbsenceState


@dataclass(frozen=True)
class Request:
    """帮忙单: a visit that somebody wants for one or more elders. `item_id`: of a care plan's item, which wants it.

    `start` is minutes since midnight where an hour was said; else any hour of `part` will do, or of the day.
    `words` is what whoever comes had better know. `volunteer_id` goes, from minute `agreed` on; `visit_id` is what
    came of it. `next_at` (milliseconds UTC) is when the clock has to look at it again. `again_at`: the rounds of asking
    count from then. `outcome`: why the community did not take it on, or to whom it was passed.
    """

    id: int
    unit_id: int
    elder_ids: tuple[int, ...]
    service: str
    on: date
    part: str | None
    start: int | None
    minutes: int
    words: str
    asked_by: int | None
    asked_as: str
    item_id: int | None
    state: RequestState
    volunteer_id: int | None
    agreed: int | None
    accepted_at: int | None
    visit_id: int | None
    next_at: int | None
    made_at: int
    revision: int
    again_at: int | None = None
    outcome: str = ""


@dataclass(frozen=True)
class Offer:
    """问问您: a volunteer was asked to take a request, from `at` until `until_at` (milliseconds UTC).

    `answer` is yes (我去), no (这次去不了) or None. `week` is the Monday whose plan it came with, else None.
    """

    id: int
    request_id: int
    volunteer_id: int
    at: int
    until_at: int
    answer: str | None
    answered_at: int | None
    week: date | None
    revision: int


@dataclass(frozen=True)
class Mishap:
    """出了点事 while somebody helped, told by `told_by`; the community's until a worker closes it.

    `kind`: fell, broken, lost, other; nobody-home (nobody opened, twice); money (an errand's does not add up).
    """

    id: int
    request_id: int
    unit_id: int
    kind: str
    words: str
    told_by: int
    told_at: int
    state: Literal["open", "closed"]
    closed_by: int | None
    revision: int


@dataclass(frozen=True)
class PlanItem:
    """What a care plan says of one service: `a_week` visits of so many minutes, on these weekdays (1 for Monday).

    No weekdays: any will do. `start` and `part` as of a request.
    """

    service: str
    a_week: int
    weekdays: tuple[int, ...]
    part: str | None
    start: int | None
    minutes: int
    notes: str = ""
    id: int = 0


@dataclass(frozen=True)
class CarePlan:
    """服务约定, a version of it: what an elder, the community and the street agreed on (二(三)).

    `agreed_by` said yes for the elder's side, `agreed_as` elder, relative, or on paper or spoken to the worker.
    It holds from `from_on` on (before it stands: as is wished), and not any more on `ended_on`; its visits are made
    up to `made_until`.
    """

    id: int
    elder_id: int
    unit_id: int
    version: int
    state: PlanState
    items: tuple[PlanItem, ...]
    made_by: int
    agreed_by: int | None
    agreed_as: str | None
    street_by: int | None
    from_on: date | None
    ended_on: date | None
    revision: int
    made_at: int = 0
    made_until: date | None = None


@dataclass(frozen=True)
class Alarm:
    """急事: somebody called for help from a chat. Instants are milliseconds UTC, None where it has not come to that.

    `called_at`: when the first were told; `rung` counts the rungs of the ladder that were climbed since.
    `outcome`: well, hospital, or what somebody wrote; "" until it is closed. `quiet`: neighbours are not called to it.
    """

    id: int
    chat_id: int
    unit_id: int
    raised_at: int
    state: AlarmState
    called_at: int | None
    rung: int
    acknowledged_at: int | None
    outcome: str
    revision: int
    quiet: bool = False


@dataclass(frozen=True)
class Shift:
    """A time of the week outside office hours. `weekday`: 1 (Monday) to 7; a night belongs to the day it begins on."""

    weekday: int
    part: Literal["day", "night"]
