"""Questions that several conversations of a worker ask: which person, which name, which birthday, which card."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import date, timedelta

from bot.actions import coming_in
from bot.actions.enrolment import AGREED, Agreed, Paper
from bot.dialogue import Answered, Option, Read, Talk, people_options
from bot.model import Actor, Person, Refusal, Role, Share
from bot.rules.family import SHARES
from bot.store import roles, units
from bot.store.tx import Tx
from bot.telling.invitation_card import hand_card
from bot.understanding.birthdays import read_birthday
from bot.understanding.days import read_day
from bot.understanding.doubt import Doubt
from bot.understanding.names import read_person
from bot.understanding.new_names import read_form, read_name, read_phone, read_words

UNKNOWN = "unknown"
PAST_DAYS_MAX = 3660
"""A day further back is a slip of the pen."""


async def choose_person(talk: Talk, slot: str, found: Sequence[Person], *more: Option[str]) -> Person | str:
    """One of these, by button or by name; or the key of one of `more`."""
    options: list[Option[Person | str]] = [Option(o.key, o.label, o.value) for o in people_options(found)]
    options += [Option(o.key, o.label, o.key) for o in more]
    by_name = [(one.id, one.name, one.address_form) for one in found]
    return await talk.choose(slot, options, lambda said: read_person(said, by_name))


async def choose_one(talk: Talk, slot: str, found: Sequence[Person]) -> Person:
    """One of these people."""
    chosen = await choose_person(talk, slot, found)
    assert isinstance(chosen, Person), "nothing else was on offer"
    return chosen


async def new_name(talk: Talk, slot: str, taken: Sequence[str]) -> str:
    """A name that is not there yet."""
    name = await talk.ask(slot, read_name)
    if name in taken:
        talk.forget(slot)
        talk.hint, talk.answered = "name-taken", Answered()
        name = await talk.ask(slot, read_name)
    return name


async def name_of_new(talk: Talk) -> tuple[str, Person | None]:
    """What the newcomer is called; and who they are where the community knows them already, in another role."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    name = await talk.ask("name", read_name)
    alike = [one for one in await roles.members(talk.tx, talk.unit_id) if one.name == name]
    if not alike:
        return name, None
    other: Option[Person | None] = Option("other", talk.words("another-person"), None)
    same: list[Option[Person | None]] = [
        Option(str(one.id), await _told_apart(talk, one), one) for one in alike
    ]
    return name, await talk.choose("names", [*same, other], None, talk.words("same-person", name=name))


async def _told_apart(talk: Talk, person: Person) -> str:
    held = dict.fromkeys(one.role for one in await roles.held_by(talk.tx, person.id))
    return f"{person.name} {talk.words('list-separator').join(talk.words(f'role-{role}') for role in held)}"


async def birthday(talk: Talk) -> date | None:
    """A day, or 不清楚."""
    unknown = Option(UNKNOWN, talk.words("answer-unknown"), None)

    def read(said: str) -> date | Doubt[date] | None:
        return read_birthday(said, talk.tx.today)

    given = await talk.ask("born", read, [unknown], lambda key: born(talk, key))
    return None if given == UNKNOWN else date.fromisoformat(given)


def born(talk: Talk, iso: str) -> str:
    """1962年5月3日, without its weekday."""
    return talk.words("answer-unknown") if iso == UNKNOWN else talk.words("birthday", born_date=iso)


def born_when(talk: Talk, day: date | None) -> str:
    """1962年5月3日生, or 生日不清楚."""
    return talk.words("born-on", born_date=day.isoformat()) if day else talk.words("born-unknown")


async def form_of_address(talk: Talk, slot: str = "form") -> str:
    """How they like to be called; "" for the name alone."""
    none = Option("none", talk.words("form-none"), "")
    usual = [*(Option(one, one, one) for one in talk.words("usual-forms").split()), none]
    given = await talk.ask(slot, read_form, usual, lambda key: none.label if key == "none" else key)
    return "" if given == "none" else given


async def by_card(talk: Talk) -> bool:
    """发邀请卡, or 没有手机,我来填."""
    card = Option("card", talk.words("way-card"), True)
    paper = Option("paper", talk.words("way-paper"), False)
    return await talk.choose("way", [card, paper])


async def agreed(talk: Talk, elder: str) -> Agreed:
    """当面同意, 纸上签过, or 还没有: without the elder's word nothing sensitive of theirs is asked (PIPL 28)."""
    options = [Option(key, talk.words(f"agreed-{key}"), key) for key in AGREED]
    return await talk.choose("agreed", options, None, None, elder=elder)


async def what_to_share(talk: Talk, name: str, now: Collection[Share] | None = None) -> list[Share]:
    """What of it the elder lets this relative know and do, ticked one by one. `now`: what stands; or 都不告诉."""
    options: list[Option[Share | None]] = [Option(one, talk.words(f"share-{one}"), one) for one in SHARES]
    if now is not None:
        talk.recall({"shares~": [one for one in SHARES if one in now]})
        options.append(Option("nothing", talk.words("button-share-nothing"), None))
    chosen = await talk.choose_several("shares", options, name=name)
    return [] if None in chosen else [one for one in chosen if one]


async def past_day(talk: Talk, slot: str) -> str:
    """Today or a day before it, as an ISO day."""
    days = [talk.tx.today - timedelta(days=ago) for ago in (0, 1, 2)]
    usual = [Option(day.isoformat(), talk.words(f"past-day-{ago}"), day) for ago, day in enumerate(days)]

    def read(said: str) -> str | Doubt[str] | None:
        found = read_day(said, talk.tx.today)
        guesses = found.choices if isinstance(found, Doubt) else (found,)
        past = [day.isoformat() for day in guesses if day and 0 <= (talk.tx.today - day).days < PAST_DAYS_MAX]
        return None if not past else past[0] if len(past) == 1 else Doubt(tuple(past))

    return await talk.ask(slot, read, usual, lambda key: talk.words("when-said", when=f"{key}."))


async def signed(talk: Talk) -> bool:
    """三条同意书: on paper, 签过了 or 还没有."""
    yes = Option("signed", talk.words("paper-signed"), True)
    not_yet = Option("not-yet", talk.words("paper-not-yet"), False)
    return await talk.choose("consent", [yes, not_yet])


async def on_paper(talk: Talk, *, elder: bool) -> Paper:
    """What was signed for: phone, and of an elder address and health."""
    phone = await _or_nothing(talk, "phone", read_phone)
    if not elder:
        return Paper(True, phone)
    address = await _or_nothing(talk, "address", read_words)
    return Paper(True, phone, address, await _or_nothing(talk, "health", read_words))


async def _or_nothing(talk: Talk, slot: str, read: Read) -> str:
    nothing = Option("none", talk.words("answer-nothing"), "")
    given = await talk.ask(slot, read, [nothing], lambda key: nothing.label if key == "none" else key)
    return "" if given == "none" else given


async def give_card(
    talk: Talk, role: Role, unit_id: int, name: str, person_id: int | None = None, elder_id: int | None = None,
    shares: Sequence[Share] | None = None,
) -> None:  # fmt: skip
    """Make an invitation, and hand its card to whoever invites; for a relative, with what the elder lets them know."""
    code = await coming_in.invite(
        talk.tx, talk.actor, role, unit_id, name, person_id=person_id, elder_id=elder_id, shares=shares
    )
    unit = await units.get(talk.tx, unit_id)
    await hand_card(talk.tx, talk.chat.id, talk.language, code, role, name, unit.name)


async def of_community(talk: Talk, *wanted: Role) -> list[Person]:
    """Everybody of the worker's own community who holds one of these roles; 去世 are not asked about any more."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    found = {one.id: one for role in wanted for one in await roles.holders(talk.tx, role, talk.unit_id)}
    return [found[key] for key in sorted(found) if found[key].whereabouts != "deceased"]


Gate = Callable[[Tx, Actor, str, int], Awaitable[Person | Refusal]]


async def an_elder(talk: Talk, gate: Gate, deed: str) -> Person | None:
    """The elder who was found already, or one of the community's; None where there is nobody to choose."""
    if talk.arg("id"):
        elder = await gate(talk.tx, talk.actor, deed, talk.arg("id"))
        if isinstance(elder, Person):
            return elder
        await talk.refuse(elder)
        return None
    found = await of_community(talk, "elder")
    if found:
        return await choose_one(talk, "elder", found)
    await talk.say("no-elders-yet")
    return None
