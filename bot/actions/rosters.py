"""A roster (名单) on its way: it came in, what its columns mean, what came of it; all of it is kept, or nothing.

Nothing of the sheet is kept before 对的; then all of it in one transaction. docs/rules/名单.md has the rules.
"""

from collections.abc import Mapping, Sequence

from bot.actions.elders import find_elder
from bot.actions.enrolment import Agreed, Enrolled, Paper, enrol_elder, record_consent
from bot.actions.register import put_facts
from bot.actions.roster_check import Checked, check, counted, people_on_file
from bot.model import Actor, Fact
from bot.rules import roster as rules
from bot.rules.roster import OnFile, Row
from bot.store import people, records, roles, rosters
from bot.store.rosters import Roster
from bot.store.tx import Tx
from bot.telling import Button, deed, edit, reply, reply_file, words
from bot.telling.keyboards import inline
from bot.understanding.roster_headers import tidied


async def take_in(tx: Tx, actor: Actor, chat_id: int, file_id: str) -> None:
    """A worker sent a roster: it waits for the clerk, who reads it outside of any turn."""
    assert actor.person is not None, "a worker sends it"
    assert actor.unit_id is not None, "a worker belongs to a community"
    roster = await rosters.add(tx, "in", actor.unit_id, chat_id, actor.person.id, file_id=file_id)
    await records.write(tx, actor, "take-in-roster", "roster", roster.id)
    await _say(tx, roster, "roster-reading")


async def ask_out(tx: Tx, actor: Actor, chat_id: int, layout: str) -> None:
    """A worker wants the roster as a file: the clerk makes it. `layout`: empty, ours or theirs."""
    assert actor.person is not None, "a worker wants it"
    assert actor.unit_id is not None, "a worker belongs to a community"
    roster = await rosters.add(tx, "out", actor.unit_id, chat_id, actor.person.id, layout=layout)
    await records.write(tx, actor, "take-roster-out", "roster", roster.id, layout=layout)
    await _say(tx, roster, "roster-making")


async def explain(tx: Tx, actor: Actor, roster: Roster, told: Mapping[str, str], agreed: bool | None) -> None:
    """What the unknown columns mean, and whether all on the roster signed: the clerk goes on with it."""
    for header, field in told.items():
        await rosters.explain(tx, roster.unit_id, tidied(header), header, field, None)
    await rosters.becomes(tx, roster, "reading", agreed=agreed)
    await rosters.show_in(tx, roster.id, None)
    await records.write(tx, actor, "explain-roster", "roster", roster.id, columns=len(told), agreed=agreed)
    await _say(tx, roster, "roster-reading")


async def agree(tx: Tx, actor: Actor, roster: Roster) -> None:
    """对的: the clerk writes it down."""
    await rosters.becomes(tx, roster, "keeping")
    await records.write(tx, actor, "agree-to-roster", "roster", roster.id)
    await _say(tx, roster, "roster-keeping")


async def leave(tx: Tx, actor: Actor, roster: Roster) -> None:
    """算了: nothing was written."""
    await rosters.becomes(tx, roster, "left")
    await records.write(tx, actor, "leave-roster", "roster", roster.id)
    await _say(tx, roster, "roster-left")


# What came of reading it ---------------------------------------------------------------------------------


async def tell_rows(tx: Tx, roster: Roster, text_id: str, rows: int) -> None:
    """How far it is, in the message that stands in the chat."""
    await _say(tx, roster, text_id, rows=rows)


async def refuse(tx: Tx, roster: Roster, why: str) -> None:
    """It is no roster, or none that can be read: a clear answer, and what to do."""
    await rosters.becomes(tx, roster, "refused")
    await _say(tx, roster, f"roster-{why}")


async def ask(tx: Tx, roster: Roster, headers: Sequence[str], unknown: int) -> None:
    """Some columns are not known, or whether all have signed: a button leads to the questions."""
    await rosters.becomes(tx, roster, "asking", headers=headers)
    await _say(
        tx, roster, "roster-asks" if unknown else "roster-asks-consent", ("roster-ask",), unknown=unknown
    )


async def send_back(tx: Tx, roster: Roster, found: Sequence[Checked], content: bytes) -> None:
    """Some rows are in doubt, so nothing is written; the sheet goes back with the reasons in it."""
    counts = counted(found)
    await rosters.becomes(tx, roster, "refused")
    await _say(tx, roster, "roster-doubtful", rows=len(found), doubtful=counts["doubtful"])
    language = await _language(tx, roster)
    name = words(tx, language, "roster-file-back")
    await reply_file(tx, roster.chat_id, f"{name}.xlsx", content, words(tx, language, "roster-back"))


async def offer(tx: Tx, roster: Roster, headers: Sequence[str], found: Sequence[Checked]) -> None:
    """Every row is right: what would be written is read back; 对的 writes it."""
    counts = counted(found)
    if not counts["new"] and not counts["more"]:
        await rosters.becomes(tx, roster, "done", headers=headers)
        await _say(tx, roster, "roster-nothing-new", rows=len(found))
        return
    await rosters.becomes(tx, roster, "ready", headers=headers)
    said = await _counts(tx, roster, counts, ("new", "more", "same", "incomplete"))
    await _say(tx, roster, "roster-ready", ("roster-keep", "roster-leave"), rows=len(found), counts=said)


async def hand_out(tx: Tx, roster: Roster, content: bytes, rows: int) -> None:
    """The roster as a file."""
    await rosters.becomes(tx, roster, "done")
    language = await _language(tx, roster)
    text_id = "roster-template" if roster.layout == "empty" else "roster-out"
    await _say(tx, roster, "roster-made")
    name = words(tx, language, "roster-file")
    await reply_file(tx, roster.chat_id, f"{name}.xlsx", content, words(tx, language, text_id, rows=rows))


# Keeping it ----------------------------------------------------------------------------------------------


async def keep(tx: Tx, roster: Roster, rows: Sequence[Row], layout: Sequence[tuple[str, str]]) -> None:
    """All of it or nothing. Whoever was enrolled meanwhile is seen; a row that is in doubt now has it read again."""
    worker = await people.get(tx, roster.person_id)
    actor = Actor(worker, "worker", roster.unit_id, via="import")
    held = {(one.role, one.unit_id) for one in await roles.held_by(tx, worker.id)}
    if ("worker", roster.unit_id) not in held:
        await refuse(tx, roster, "not-yours")
        return
    elsewhere = await rosters.id_numbers_elsewhere(tx, roster.unit_id)
    on_file = people_on_file(tx, await rosters.members(tx, roster.unit_id))
    found = check(rows, on_file, lambda number: people.id_index(tx, number) in elsewhere, tx.today)
    counts = counted(found)
    counts["to-complete"] = counts["incomplete"]
    if counts["doubtful"]:
        await rosters.becomes(tx, roster, "reading")
        return
    for one in found:
        if one.what == "new":
            await _enrol(tx, actor, one.row)
        elif one.what == "more":
            assert one.known is not None, "there is somebody to add to"
            await _add(tx, actor, one.row, one.known)
    await _keep_layout(tx, roster.unit_id, layout)
    await records.write(tx, actor, "keep-roster", "roster", roster.id, rows=len(rows), new=counts["new"])
    await rosters.becomes(tx, roster, "done")
    await _say(
        tx, roster, "roster-kept", counts=await _counts(tx, roster, counts, ("new", "more", "to-complete"))
    )


async def _enrol(tx: Tx, actor: Actor, row: Row) -> None:
    born = row.keys.born_on.isoformat() if row.keys.born_on else None
    facts = dict(row.facts)
    paper = Paper(row.agreed, facts.pop("phone", ""), facts.pop("address", ""), facts.pop("health_note", ""))
    told = Enrolled(row.keys.name, born, row.form)
    agreed: Agreed = "paper" if row.agreed else "not-yet"
    person, _ = await enrol_elder(tx, actor, told, agreed, row.told, [], paper)
    await put_facts(tx, actor, person, facts)


async def _add(tx: Tx, actor: Actor, row: Row, known: OnFile) -> None:
    """What the row knows more; what is on file stands."""
    person = await people.get(tx, known.person_id)
    if row.agreed:
        for kind in sorted(rules.consents_of(row) - known.agreed):
            await record_consent(tx, actor, person, kind, "paper")
    if row.form and not known.form:
        await people.change(tx, person.id, address_form=row.form)
    told, facts = rules.merged(row, known)
    if told != known.told or not known.is_elder:
        await find_elder(tx, actor, person, told)
    await put_facts(tx, actor, person, facts)


async def _keep_layout(tx: Tx, unit_id: int, layout: Sequence[tuple[str, str]]) -> None:
    """A sheet of the street's own is how the roster can go out again."""
    if not layout:
        return
    await rosters.forget_places(tx, unit_id)
    for place, (written, field) in enumerate(layout):
        await rosters.explain(tx, unit_id, tidied(written), written, field, place)


# Saying how it stands ------------------------------------------------------------------------------------


async def _language(tx: Tx, roster: Roster) -> str:
    return (await people.get(tx, roster.person_id)).language


async def _counts(tx: Tx, roster: Roster, counts: Mapping[str, int], kinds: Sequence[str]) -> str:
    """A line for each kind of which there are any."""
    language = await _language(tx, roster)
    return "\n".join(
        words(tx, language, f"roster-{kind}", rows=counts[kind]) for kind in kinds if counts[kind]
    )


async def _say(tx: Tx, roster: Roster, text_id: str, buttons: Sequence[str] = (), **facts: Fact) -> None:
    """In one message, which changes as it goes on."""
    worker = await people.get(tx, roster.person_id)
    text = words(tx, worker.language, text_id, **facts)
    now = await rosters.get(tx, roster.id)
    labels = [
        Button(words(tx, worker.language, f"button-{one}"), deed(one, roster.id, now.revision))
        for one in buttons
    ]
    if now.message_id is None:
        message_id = await reply(tx, roster.chat_id, text, inline(labels), person=worker, as_role="worker")
        await rosters.show_in(tx, roster.id, message_id)
        return
    await edit(tx, now.message_id, roster.chat_id, text, inline(labels))
