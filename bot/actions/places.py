"""What happens to the directory: an entry is made, changed, closed; whose entries somebody may look through."""

from bot.model import Actor
from bot.store import places, records, units
from bot.store.places import Entry, PlaceKind
from bot.store.tx import Tx


async def in_reach(tx: Tx, unit_id: int) -> list[Entry]:
    """The unit's own first, then those of the units above it, then, for an official, of those below."""
    upwards = [one.id for one in await units.line_up(tx, unit_id)]
    downwards = [
        one.id for one in (*await units.below(tx, unit_id), *await units.communities_under(tx, unit_id))
    ]
    return list(await places.of_units(tx, list(dict.fromkeys([*upwards, *downwards]))))


async def enter(tx: Tx, actor: Actor, kind: PlaceKind, told: dict[str, str]) -> Entry:
    assert actor.person is not None, "an official enters it"
    assert actor.unit_id is not None, "for their community, or street"
    entry = await places.add(tx, unit_id=actor.unit_id, kind=kind, by=actor.person.id, **told)
    await records.write(tx, actor, "keep-places", "place", entry.id, kind=kind)
    return entry


async def change(tx: Tx, actor: Actor, entry: Entry, field: str, text: str) -> None:
    assert actor.person is not None, "an official changes it"
    await places.change(tx, entry, field, text, actor.person.id)
    await records.write(tx, actor, "keep-places", "place", entry.id, field=field)


async def close(tx: Tx, actor: Actor, entry: Entry) -> None:
    """It is in no list any more; what was referred there stays."""
    assert actor.person is not None, "an official closes it"
    await places.close(tx, entry, actor.person.id)
    await records.write(tx, actor, "keep-places", "place", entry.id, closed=True)
