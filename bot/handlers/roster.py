"""名单: a file that a worker sent, the questions about it, 对的 or 算了; and the roster to take along."""

from bot.actions import rosters
from bot.actions.gates import unit_for
from bot.dialogue import Option, Talk
from bot.model import Refusal
from bot.sheets import FILE_MAX
from bot.store import rosters as store
from bot.store.rosters import Roster, State
from bot.understanding.roster_headers import FIELDS, fields_of, unknown_among

LAYOUTS = ("ours", "theirs", "empty")


async def came(talk: Talk) -> None:
    """A file: what is surely no roster is said at once; the rest the clerk reads."""
    if await _not_mine(talk, "enrol"):
        return
    if not str(talk.arg("name")).lower().endswith(".xlsx"):
        await talk.say("roster-not-a-spreadsheet")
    elif talk.arg("size") > FILE_MAX:
        await talk.say("roster-huge-file")
    else:
        await rosters.take_in(talk.tx, talk.actor, talk.chat.id, talk.arg("file_id"))


async def explain(talk: Talk) -> None:
    """What the columns that we do not know mean, each once; and whether everybody on the roster signed."""
    roster = await _as_shown(talk, "asking")
    if roster is None:
        return
    known = await store.columns(talk.tx, roster.unit_id)
    told: dict[str, str] = {}
    passed = Option("none", talk.words("roster-column-none"), "")
    for at, header in enumerate(unknown_among(roster.headers, known)):
        options = [Option(one, talk.words(_label(one)), one) for one in FIELDS]
        question = talk.words("roster-which", header=header)
        told[header] = await talk.choose(f"column{at}", [passed, *options], None, question)
    fields = [*fields_of(roster.headers, known), *told.values()]
    agreed = None if "agreed" in fields else await _all_signed(talk)
    lines = [talk.words("roster-column-is", header=header, what=talk.words(_label(field)))
             for header, field in told.items()]  # fmt: skip
    if agreed is not None:
        lines.append(talk.words("roster-all-signed" if agreed else "roster-not-signed"))
    await talk.confirm("read-back", () if agreed is None else ("agreed",), text="\n".join(lines))
    await rosters.explain(talk.tx, talk.actor, roster, told, agreed)


def _label(field: str) -> str:
    return f"roster-column-{field.replace('_', '-') or 'none'}"


async def _all_signed(talk: Talk) -> bool:
    yes = Option("yes", talk.words("roster-signed"), True)
    no = Option("no", talk.words("paper-not-yet"), False)
    return await talk.choose("agreed", [yes, no])


async def keep(talk: Talk) -> None:
    """对的."""
    roster = await _as_shown(talk, "ready")
    if roster:
        await rosters.agree(talk.tx, talk.actor, roster)


async def leave(talk: Talk) -> None:
    """算了."""
    roster = await _as_shown(talk, "ready")
    if roster:
        await rosters.leave(talk.tx, talk.actor, roster)


async def _as_shown(talk: Talk, state: State) -> Roster | None:
    """The roster of the button, where it waits for just this; else whoever tapped hears that it is over."""
    roster = await store.maybe(talk.tx, talk.arg("id"))
    if roster is None or roster.person_id != talk.me.id or await _not_mine(talk, "enrol"):
        await talk.outdated("roster", talk.arg("id"), "tap-unknown")
    elif roster.state != state or roster.revision != talk.arg("revision"):
        await talk.outdated("roster", roster.id, "already-noted")
    else:
        return roster
    return None


async def take_out(talk: Talk) -> None:
    """名单: how a roster comes in, and one to take along: ours, the street's own, or an empty one."""
    if await _not_mine(talk, "take-roster-out"):
        return
    assert talk.unit_id is not None, "a worker belongs to a community"
    theirs = await store.layout(talk.tx, talk.unit_id)
    options = [Option(one, talk.words(f"roster-{one}"), one) for one in LAYOUTS if one != "theirs" or theirs]
    layout = await talk.choose("layout", options)
    await rosters.ask_out(talk.tx, talk.actor, talk.chat.id, layout)


async def _not_mine(talk: Talk, deed: str) -> bool:
    assert talk.unit_id is not None, "a worker belongs to a community"
    unit = await unit_for(talk.tx, talk.actor, deed, talk.unit_id)
    if isinstance(unit, Refusal):
        await talk.refuse(unit)
        return True
    return False
