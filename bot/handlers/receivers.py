"""Whom points may be given to: recent receivers and neighbours on buttons, anybody else by full name, contact
or Telegram's own list.

Two of one name are never guessed between: they are told apart by role, community or number, and asked about.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.actions.gifts import refusal_of_receiver
from bot.dialogue import Heard, Option, Talk
from bot.model import Person, Role
from bot.store import gifts, people, roles, units
from bot.telling.keyboards import width
from bot.telling.names import called
from bot.telling.ux import LABEL_MAX
from bot.understanding.doubt import MOST, Doubt
from bot.understanding.names import bare_receiver, read_person

POOL = "pool"
PICK = "pick"
ON_BUTTONS = 4
NAME_MAX = 20
ROLES: tuple[Role, ...] = ("volunteer", "elder", "relative")


@dataclass
class Receivers:
    """Who may be meant: `known` by whatever they are called, `found` by the full name, the contact
    or the account given just now.

    `able` are the first of the known to whom points may go: only they stand on buttons.
    """

    talk: Talk
    known: Sequence[Person]
    able: Sequence[Person] = ()
    found: Sequence[Person] = ()
    by_hand: bool = False
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def usual(self) -> list[Option[str]]:
        there = [Option(str(one.id), self.labels[str(one.id)], str(one.id)) for one in self.able]
        return [*there, Option(POOL, self.labels[POOL], POOL), self.pick]

    @property
    def pick(self) -> Option[str]:
        return Option(PICK, self.talk.words("gift-to-pick"), PICK)

    def shown(self, key: str) -> str:
        return self.labels.get(key, "")

    def read(self, said: str) -> str | Doubt[str] | None:
        """A full name outweighs what sounds or looks like it among the known."""
        if self.by_hand:
            ids = [one.id for one in self.found][:MOST]
            return str(ids[0]) if len(ids) == 1 else Doubt(tuple(map(str, ids))) if ids else None
        there = {one.id: one for one in (*self.known, *self.found)}
        read = read_person(
            bare_receiver(said), [(one.id, one.name, one.address_form) for one in there.values()]
        )
        if isinstance(read, Doubt):
            return Doubt(tuple(map(str, read.choices)))
        return None if read is None else str(read)

    async def in_full(self, person: Person) -> str:
        """The full name; where another in the district bears it too, with what tells them apart."""
        assert self.talk.unit_id is not None, "whoever gives belongs to a community"
        near = await gifts.nearly_named(self.talk.tx, person.name, self.talk.unit_id)
        alike = [one for one in near if one.name == person.name]
        if len(alike) < 2:
            return person.name
        return f"{person.name} {(await _apart(self.talk, alike)).get(person.id, person.number)}"


async def read_receiver(talk: Talk, slot: str, named: str = "") -> Receivers:
    """Everybody who can be chosen in this turn, and how what was said or shared is read; `named`: in a sentence."""
    assert talk.unit_id is not None, "whoever gives belongs to a community"
    known = await _known(talk, talk.whose.id)
    found = Receivers(talk, known, await _able(talk, talk.whose.id, known, talk.unit_id))
    heard = talk.heard
    if heard and talk.dialogue.awaiting == slot and (heard.contact or heard.picked):
        found.found = await _handed(talk, heard, talk.unit_id)
        found.by_hand = True
        talk.heard = Heard(text=heard.contact or str(heard.picked))
    elif named or (heard and heard.text):
        found.found = await _of_full_name(talk, bare_receiver(named or str(heard and heard.text)))
    asked = [int(key) for key in talk.answers.get(f"{slot}?", ()) if key.isdecimal()]
    about = [await people.get(talk.tx, one) for one in asked]
    found.labels = await labels_of(talk, (*found.known, *found.found, *about))
    return found


async def _handed(talk: Talk, heard: Heard, unit_id: int) -> Sequence[Person]:
    if heard.contact:
        return await gifts.by_phone(talk.tx, heard.contact, unit_id)
    return await gifts.by_chat(talk.tx, heard.picked, unit_id)


async def _of_full_name(talk: Talk, name: str) -> Sequence[Person]:
    """Strangers are found by their full name alone; then those who sound the same are asked about too."""
    if not 2 <= len(name) <= NAME_MAX or set(name) & set("%_\\"):
        return ()
    assert talk.unit_id is not None, "whoever gives belongs to a community"
    near = await gifts.nearly_named(talk.tx, name, talk.unit_id)
    return near if any(one.name == name for one in near) else ()


async def _known(talk: Talk, me: int) -> Sequence[Person]:
    """Recent receivers, then those one looks after or is looked after by, then the volunteers of one's community."""
    assert talk.unit_id is not None, "whoever gives belongs to a community"
    tx = talk.tx
    there = [
        *await gifts.last_receivers(tx, me, ON_BUTTONS),
        *await people.elders_of_volunteer(tx, me),
        *await people.volunteers_of(tx, me),
        *await people.elders_of_relative(tx, me),
        *await people.relatives_of(tx, me),
        *await roles.holders(tx, "volunteer", talk.unit_id),
    ]
    one_each = {one.id: one for one in there if one.id != me and one.whereabouts != "deceased"}
    return list(one_each.values())


async def _able(talk: Talk, me: int, known: Sequence[Person], unit_id: int) -> Sequence[Person]:
    able: list[Person] = []
    for one in known:
        if len(able) < ON_BUTTONS and not await refusal_of_receiver(talk.tx, me, one, unit_id):
            able.append(one)
    return able


# Telling apart ---------------------------------------------------------------------------------------------


async def labels_of(talk: Talk, there: Iterable[Person]) -> dict[str, str]:
    """刘师傅; two who are called alike by their full names; two of one name by what tells them apart."""
    everybody = {one.id: one for one in there}
    labels = {POOL: talk.words("gift-to-pool")}
    names = Counter(one.name for one in everybody.values())
    calls = Counter(called(one) for one in everybody.values())
    for one in everybody.values():
        if names[one.name] > 1:
            alike = [other for other in everybody.values() if other.name == one.name]
            word = (await _apart(talk, alike))[one.id]
            whole = f"{one.name} {word}"
            labels[str(one.id)] = whole if width(whole) <= LABEL_MAX else word
        else:
            labels[str(one.id)] = one.name if calls[called(one)] > 1 else called(one)
    return labels


async def _apart(talk: Talk, alike: Sequence[Person]) -> dict[int, str]:
    """By role where each has another, else by community, else by number."""
    by_role, by_unit = {}, {}
    for one in alike:
        held = await roles.held_by(talk.tx, one.id)
        first = next((each for role in ROLES for each in held if each.role == role), None)
        by_role[one.id] = talk.words(f"role-{first.role}") if first else one.number
        by_unit[one.id] = (await units.get(talk.tx, first.unit_id)).name if first else one.number
    for words in (by_role, by_unit):
        if len(set(words.values())) == len(alike):
            return words
    return {one.id: one.number for one in alike}
