"""An alarm (急事) as whoever called sees it, and as each of those who were told: who goes, who knew when."""

from collections.abc import Sequence

from bot.model import Alarm, Fact, Person, Role
from bot.rules.alarms import OUTCOMES, next_state, shows_address
from bot.rules.policy import policy_on
from bot.store import alarms, chats, people
from bot.store.alarms import Hearer, Meant
from bot.store.tx import Tx, moment
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import words
from bot.telling.names import called
from bot.telling.ux import ANSWERS_MAX

OFFICIALS: tuple[Role, ...] = ("worker", "officer", "bureau")
OVER = ("closed", "mistaken")


async def draw_alarm(tx: Tx, alarm_id: int, reader: Person, role: Role) -> Card:
    alarm = await alarms.get(tx, alarm_id)
    callers = await chats.people_on(tx, alarm.chat_id)
    told = await alarms.told(tx, alarm_id)
    if reader.id in {one.id for one in callers}:
        return await _for_caller(tx, alarm, reader, callers, told)
    return await _for_hearer(tx, alarm, reader, role, told)


# Whoever called ------------------------------------------------------------------------------------------


async def _for_caller(
    tx: Tx, alarm: Alarm, reader: Person, callers: Sequence[Person], told: Sequence[Hearer]
) -> Card:
    """One card for all on the phone: 是,快来人 · 按错了, or who it is; then who comes."""
    meant = await alarms.meant(tx, alarm.id)
    unsaid = alarm.state in ("asked", "on") and not any(one.about for one in meant)
    facts: dict[str, Fact] = {
        "count": len(told), "names": await _names(tx, reader, told, full=False),
        "outcome": outcome_of(tx, alarm, reader), "quiet": "yes" if alarm.quiet else "no",
    }  # fmt: skip
    text = words(tx, reader.language, f"alarm-caller-{alarm.state}", **facts)
    if unsaid:
        text = f"{text}\n{words(tx, reader.language, 'alarm-who')}"
    buttons = await _who(tx, alarm, reader, callers, meant) if unsaid else []
    if alarm.state == "asked" and not unsaid:
        buttons = [_button(tx, reader, "button-alarm-yes", "alarm-yes", alarm)]
    if next_state(alarm.state, "mistake"):
        buttons.append(_button(tx, reader, "button-alarm-mistake", "alarm-mistake", alarm))
    return Card(text, buttons, alarm.revision, final=alarm.state in OVER, to_all=True)


async def _who(
    tx: Tx, alarm: Alarm, reader: Person, callers: Sequence[Person], meant: Sequence[Meant]
) -> list[Button]:
    """是谁: their elders, the last visited first, then themselves; where there is no room for all, 别的人."""
    own = {one.id for one in callers}
    theirs = [one for one in meant if one.person_id not in own]
    themselves = [one for one in meant if one.person_id in own]
    all_fit = len(meant) < ANSWERS_MAX
    room = len(meant) if all_fit else ANSWERS_MAX - 2 - len(themselves)
    buttons = []
    for one in [*theirs[:room], *themselves]:
        label = called(await people.get(tx, one.person_id))
        if one.person_id in own and len(themselves) == 1:
            label = words(tx, reader.language, "button-alarm-self")
        buttons.append(Button(label, deed("alarm-for", one.id, alarm.revision)))
    if not all_fit and alarm.state == "asked":
        buttons.append(_button(tx, reader, "button-alarm-other", "alarm-yes", alarm))
    return buttons


# Whoever was told ----------------------------------------------------------------------------------------


async def _for_hearer(tx: Tx, alarm: Alarm, reader: Person, role: Role, told: Sequence[Hearer]) -> Card:
    mine = next((one for one in told if one.person_id == reader.id), None)
    goes = mine is not None and mine.acknowledged_at is not None
    lines = [await _headline(tx, alarm, reader, role, goes=goes)]
    if mine and mine.instead_of:
        lines = [words(tx, reader.language, "for-colleague", name=mine.instead_of, text=lines[0])]
    others = [one for one in told if one is not mine]
    answered = await _names(tx, reader, others, full=role in OFFICIALS)
    if answered and alarm.state not in OVER:
        lines.append(words(tx, reader.language, "alarm-answered", names=answered))
    if _sees_where(tx, alarm, role, goes=goes):
        lines += await _where(tx, alarm, reader)
    if role in OFFICIALS:
        lines += await _who_knew(tx, reader, told)
    return Card(
        "\n".join(lines), _to_do(tx, alarm, reader, role, goes=goes), alarm.revision, alarm.state in OVER
    )


async def _headline(tx: Tx, alarm: Alarm, reader: Person, role: Role, *, goes: bool) -> str:
    about = await whose(tx, alarm, reader, role, goes=goes)
    kind = "official" if role in OFFICIALS else role
    if alarm.state == "closed":
        text_id = "alarm-over-volunteer" if role == "volunteer" else "alarm-over"
        outcome = "" if role == "volunteer" else outcome_of(tx, alarm, reader)
        return words(tx, reader.language, text_id, whose=about, outcome=outcome)
    if alarm.state == "mistaken":
        return words(tx, reader.language, "alarm-was-mistake", whose=about)
    if goes or role == "volunteer":
        return words(tx, reader.language, f"alarm-{'going' if goes else 'told'}-{kind}", whose=about)
    facts = {"whose": about, "by": await _by_another(tx, alarm, reader)}
    return words(tx, reader.language, f"alarm-told-{kind}", quiet="yes" if alarm.quiet else "no", **facts)


async def whose(tx: Tx, alarm: Alarm, reader: Person, role: Role, *, goes: bool = False) -> str:
    """Whom it is about, as far as the reader may know: a volunteer who is not paired learns it with 我去看."""
    about = await alarms.about(tx, alarm.id)
    comma = words(tx, reader.language, "list-separator")
    if role == "volunteer":
        mine = {one.id for one in await people.elders_of_volunteer(tx, reader.id)}
        if not goes and mine.isdisjoint(one.id for one in about):
            estate = await people.estate(tx, about[0].id) if about else ""
            return words(tx, reader.language, "alarm-somebody", estate=estate or "none")
        return comma.join(called(one) for one in about)
    return comma.join(one.name for one in about or await chats.people_on(tx, alarm.chat_id))


async def _by_another(tx: Tx, alarm: Alarm, reader: Person) -> str:
    """Who called for somebody else; "none" where they called for themselves, or did not say."""
    about = {one.id for one in await alarms.about(tx, alarm.id)}
    callers = await chats.people_on(tx, alarm.chat_id)
    if not about or about & {one.id for one in callers}:
        return "none"
    return words(tx, reader.language, "list-separator").join(one.name for one in callers)


def _sees_where(tx: Tx, alarm: Alarm, role: Role, *, goes: bool) -> bool:
    """Address and phone: the community, while it lasts; others who said that they go, for so long. Family know it."""
    if role == "worker":
        return alarm.state not in OVER
    return goes and role != "relative" and shows_address(alarm, tx.now_ms, policy_on(tx.today))


async def _where(tx: Tx, alarm: Alarm, reader: Person) -> list[str]:
    """Address and phone of whom it is about, as far as they are on file."""
    found = []
    for one in await alarms.about(tx, alarm.id) or await chats.people_on(tx, alarm.chat_id):
        for field in ("phone", "address"):
            value = await people.private(tx, one.id, field)
            if value:
                found.append(words(tx, reader.language, f"alarm-{field}", value=value))
    return found


async def _who_knew(tx: Tx, reader: Person, told: Sequence[Hearer]) -> list[str]:
    """谁什么时候知道的: told, there, answered."""
    lines = [words(tx, reader.language, "alarm-who-knew")] if told else []
    for one in told:
        how = "answered" if one.acknowledged_at is not None else "arrived" if one.arrived else "told"
        lines.append(
            words(
                tx, reader.language, "alarm-knew", name=(await people.get(tx, one.person_id)).name, how=how,
                told_clock=_clock(tx, one.told_at), answered_clock=_clock(tx, one.acknowledged_at or one.told_at),
            )
        )  # fmt: skip
    return lines


def _to_do(tx: Tx, alarm: Alarm, reader: Person, role: Role, *, goes: bool) -> list[Button]:
    buttons = []
    if not goes and next_state(alarm.state, "go"):
        label = "button-alarm-handle" if role in OFFICIALS else "button-alarm-go"
        buttons.append(_button(tx, reader, label, "alarm-go", alarm))
    if (goes or role in OFFICIALS) and next_state(alarm.state, "over"):
        buttons.append(_button(tx, reader, "button-alarm-over", "alarm-over", alarm))
    return buttons


# What both are told --------------------------------------------------------------------------------------


async def _names(tx: Tx, reader: Person, told: Sequence[Hearer], *, full: bool) -> str:
    """Who answered, the first of them first: by full name, or as neighbours call them."""
    answered = sorted((one.acknowledged_at, one.person_id) for one in told if one.acknowledged_at is not None)
    found = [await people.get(tx, person_id) for _, person_id in answered]
    return words(tx, reader.language, "list-separator").join(
        one.name if full else called(one) for one in found
    )


def outcome_of(tx: Tx, alarm: Alarm, reader: Person) -> str:
    """What it was: one of the usual in the reader's words, or as somebody wrote it."""
    if alarm.outcome in OUTCOMES:
        return words(tx, reader.language, f"alarm-outcome-{alarm.outcome}")
    return alarm.outcome


def _button(tx: Tx, reader: Person, label: str, name: str, alarm: Alarm) -> Button:
    return Button(words(tx, reader.language, label), deed(name, alarm.id, alarm.revision))


def _clock(tx: Tx, ms: int) -> int:
    at = moment(ms).astimezone(tx.setting.zone)
    return at.hour * 60 + at.minute
