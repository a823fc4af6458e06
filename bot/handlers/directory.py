"""附近有什么: places by kind, the community's own first, a phone as a card to tap; officials enter and change them."""

from collections.abc import Awaitable, Callable

from bot.actions import places
from bot.actions.gates import place_for, unit_for
from bot.dialogue import Option, Read, Talk
from bot.model import Refusal
from bot.store.places import FIELDS, KINDS, Entry, PlaceKind
from bot.telling import Button, deed, reply_contact
from bot.telling.keyboards import width
from bot.understanding.new_names import read_name, read_phone, read_words

A_PAGE = 4
SHORT_MAX = 24
"""Width of a field, in Chinese characters: a place stands on a small screen."""
NONE = "none"
MAY_LACK = ("phone", "price")


def read_short(said: str) -> str | None:
    words = read_words(said)
    return words if words and width(words) <= SHORT_MAX else None


READ: dict[str, Read] = {"name": read_name, "phone": read_phone}


# To look ---------------------------------------------------------------------------------------------------


async def directory(talk: Talk) -> None:
    kinds = {one.kind for one in await _in_reach(talk)}
    options: list[Option[str]] = [
        Option(kind, talk.words(f"place-kind-{kind}"), kind) for kind in KINDS if kind in kinds
    ]
    if talk.role in ("worker", "officer"):
        options.append(Option("add", talk.words("directory-add"), "add"))
    if not options:
        await talk.say("directory-empty")
        return
    kind = await talk.choose("kind", options)
    if kind == "add":
        talk.becomes("add-place")
    await _list(talk, kind, 0)


def page_of(kind: PlaceKind) -> Callable[[Talk], Awaitable[None]]:
    """还有: the next few of this kind, and round again."""

    async def page(talk: Talk) -> None:
        await _list(talk, kind, talk.arg("id"))

    return page


async def _in_reach(talk: Talk) -> list[Entry]:
    assert talk.unit_id is not None, "whoever is enrolled belongs to a unit"
    return await places.in_reach(talk.tx, talk.unit_id)


async def _list(talk: Talk, kind: str, first: int) -> None:
    found = [one for one in await _in_reach(talk) if one.kind == kind]
    first = first if first < len(found) else 0
    lines, buttons = [talk.words("directory-list", kind=talk.words(f"place-kind-{kind}"))], []
    for number, one in enumerate(found[first : first + A_PAGE], start=first + 1):
        lines.append(talk.words("directory-line", number=number, name=one.name))
        buttons.append(Button(talk.words("directory-look", number=number), deed("place", one.id, 0)))
    if len(found) > A_PAGE:
        after = first + A_PAGE if first + A_PAGE < len(found) else 0
        buttons.append(Button(talk.words("button-more"), deed(f"places-{kind}", after, 0)))
    await talk.say_words("\n".join(lines), buttons)


async def place(talk: Talk) -> None:
    entry = await place_for(talk.tx, talk.actor, "see-places", talk.arg("id"))
    if isinstance(entry, Refusal):
        await talk.refuse(entry)
        return
    if entry.closed:
        await talk.say("place-closed", name=entry.name)
        return
    mine = talk.role in ("worker", "officer") and entry.unit_id == talk.unit_id
    names = ("change-place", "close-place") if mine else ()
    buttons = [Button(talk.words(f"button-{name}"), deed(name, entry.id, entry.revision)) for name in names]
    await talk.say_words(_told(talk, vars(entry)), buttons)
    if entry.phone:
        await reply_contact(talk.tx, talk.chat.id, entry.name, entry.phone)


def _told(talk: Talk, fields: dict[str, str]) -> str:
    lines = [fields["name"]]
    lines += [talk.words(f"place-line-{one}", text=fields[one]) for one in FIELDS[1:] if fields[one]]
    return "\n".join(lines)


# To keep ---------------------------------------------------------------------------------------------------


async def add(talk: Talk) -> None:
    assert talk.unit_id is not None, "officials belong to a unit"
    unit = await unit_for(talk.tx, talk.actor, "keep-places", talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return
    options: list[Option[PlaceKind]] = [Option(one, talk.words(f"place-kind-{one}"), one) for one in KINDS]
    kind = await talk.choose("kind", options)
    told = {field: await _ask(talk, field) for field in FIELDS}
    await talk.confirm("read-back", ("kind", *FIELDS), text=_told(talk, told))
    entry = await places.enter(talk.tx, talk.actor, kind, told)
    await talk.say("place-entered", name=entry.name)


async def _ask(talk: Talk, field: str) -> str:
    """What a field is to say: the usual words on buttons, or words of one's own; "" for nothing."""
    usual = [Option(one, one, one) for one in talk.words(f"usual-place-{field}").split("|") if one != "-"]
    nothing = Option(NONE, talk.words("answer-nothing"), "")
    given = await talk.ask(
        field, READ.get(field, read_short), [*usual, *([nothing] if field in MAY_LACK else [])],
        lambda key: nothing.label if key == NONE else key,
    )  # fmt: skip
    return "" if given == NONE else given


async def change(talk: Talk) -> None:
    entry = await _as_shown(talk)
    if entry is None:
        return
    options = [Option(one, talk.words(f"place-field-{one}"), one) for one in FIELDS]
    field = await talk.choose("field", options, None, None, name=entry.name)
    text = await _ask(talk, field)
    shown = vars(entry) | {field: text}
    await talk.confirm("read-back", ("field", field), text=_told(talk, shown))
    await places.change(talk.tx, talk.actor, entry, field, text)
    await talk.say("place-changed", name=shown["name"])


async def close(talk: Talk) -> None:
    entry = await _as_shown(talk)
    if entry is None:
        return
    await talk.confirm("read-back", (), name=entry.name)
    await places.close(talk.tx, talk.actor, entry)
    await talk.say("place-closed", name=entry.name)


async def _as_shown(talk: Talk) -> Entry | None:
    entry = await place_for(talk.tx, talk.actor, "keep-places", talk.arg("id"))
    if isinstance(entry, Refusal):
        await talk.refuse(entry)
        return None
    if entry.closed:
        await talk.say("place-closed", name=entry.name)
        return None
    return entry
