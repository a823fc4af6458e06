"""What an elder lets a relative know, at each gate: what is revoked is refused at once."""

import pytest

from bot.actions import gates
from bot.model import Refusal, Share
from bot.rules.family import SHARES, is_covered
from bot.store import people
from bot.store.tx import Tx
from tests.security.standing import me, settle, visit_in
from tests.store.conftest import Books, books

__all__ = ["books"]


@pytest.mark.parametrize("shares", [(), *((one,) for one in SHARES), SHARES])
async def test_a_relative_gets_through_a_gate_as_far_as_the_elder_agreed(
    books: Books, shares: tuple[Share, ...]
) -> None:
    async def work(tx: Tx) -> list[str]:
        place = await settle(tx)
        elder_id, relative = place.kin["银湖社区"], place.actors["relative"]
        visit_id = await visit_in(tx, place, "银湖社区", me(place, "volunteer").id, elder_id)
        await people.set_family(tx, me(place, "relative").id, elder_id, None, shares)
        wrong = []
        for deed in ("see-visit", "confirm-visit"):
            got = await gates.visit_for(tx, relative, deed, visit_id)
            wrong += [deed] if isinstance(got, Refusal) is is_covered(deed, shares) else []
        for deed in ("see-person", "set-whereabouts"):
            got_person = await gates.person_for(tx, relative, deed, elder_id)
            wrong += [deed] if isinstance(got_person, Refusal) is is_covered(deed, shares) else []
        got_elder = await gates.elder_for(tx, relative, "record-contact", elder_id)
        return wrong + (["record-contact"] if isinstance(got_elder, Refusal) is bool(shares) else [])

    assert await books.database.turn(work, "test") == []
