"""Visits of a week are taken: the same as 我去 to each, but whoever is concerned hears of all in one message."""

from collections.abc import Sequence

from bot.actions import windows
from bot.actions.who_is_told import asker, changed
from bot.model import Actor, Person, Refusal, Request
from bot.rules import asking
from bot.rules.policy import policy_on
from bot.rules.requests import next_state
from bot.store import people, records, requests
from bot.store.tx import Tx, milliseconds
from bot.telling import tell, words
from bot.telling.names import called
from bot.telling.request_facts import civil
from bot.telling.week_card import visit_lines


async def take(tx: Tx, actor: Actor, request: Request, volunteer_id: int, start: int) -> Request:
    """This volunteer goes, from minute `start` of the day, where nobody goes yet."""
    moved = next_state(request.state, "accept-request", policy_on(request.on))
    assert not isinstance(moved, Refusal), request.state
    over = milliseconds(asking.ends(request.on, civil(tx)))
    taken = await requests.set_state(
        tx,
        request,
        moved,
        volunteer_id=volunteer_id,
        agreed_minute=start,
        accepted_at=tx.now_ms,
        next_at=over,
    )
    await records.write(tx, actor, "accept-request", "request", request.id, volunteer=volunteer_id)
    await windows.open_for(tx, taken)
    await changed(tx, taken)
    return taken


async def tell_who_comes(tx: Tx, volunteer: Person, request_ids: Sequence[int]) -> None:
    """One message to each elder, and to whoever of the family asked: who comes, and when."""
    found = [await requests.get(tx, request_id) for request_id in request_ids]
    for elder_id in dict.fromkeys(elder_id for one in found for elder_id in one.elder_ids):
        theirs = [one for one in found if elder_id in one.elder_ids]
        elder = await people.get(tx, elder_id)
        text = "\n".join(visit_lines(tx, elder.language, theirs))
        await tell(tx, elder, "elder", "week-who-comes", who=called(volunteer), text=text)
        relatives = {one.id: one for each in theirs if (one := await asker(tx, each))}
        for relative in relatives.values():
            text = "\n".join(visit_lines(tx, relative.language, theirs))
            await tell(
                tx, relative, "relative", "week-who-comes-to", who=called(volunteer), elder=called(elder), text=text,
            )  # fmt: skip


async def tell_kept(tx: Tx, volunteer: Person, request: Request) -> None:
    """Their weekday, for a visit that came too late for the week's message."""
    elders = [called(await people.get(tx, elder_id)) for elder_id in request.elder_ids]
    await tell(
        tx, volunteer, "volunteer", "week-kept-too", text="\n".join(visit_lines(tx, volunteer.language, [request])),
        elders=words(tx, volunteer.language, "list-separator").join(elders),
    )  # fmt: skip
