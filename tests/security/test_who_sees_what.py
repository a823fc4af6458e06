"""That tests/privacy.py, which reads every message of every test, would see what somebody is told too much."""

import pytest

from bot.sandbox.server import Seen
from bot.store import people, profiles
from bot.store.tx import Tx
from tests import privacy
from tests.community import taps
from tests.conftest import Community

ADDRESS, PHONE, HEALTH, MEANS = "银湖小区6栋1单元402", "13971230000", "心脏装过支架", "退休金一千八"
EVERYBODY = ("bureau", "zhao_officer", "li_worker", "wang", "liu", "zhang_elder", "zhang_relative")
SEES = {
    "李大山": {"zhao_officer", "li_worker", "wang"},
    "6栋1单元402": {"li_worker", "wang"},
    PHONE: {"li_worker", "wang"},
    HEALTH: {"li_worker"},
    MEANS: {"li_worker"},
}
"""Of 李大山, who is paired with 王阿姨: to whom DOMAIN's table gives it."""


async def on_file(community: Community) -> None:
    assert community.world.app is not None

    async def work(tx: Tx) -> None:
        li = int((await tx.one("SELECT id FROM person WHERE name = '李大山'"))["id"])
        wang = int((await tx.one("SELECT id FROM person WHERE name = '王秀兰'"))["id"])
        for field, text in (("address", ADDRESS), ("phone", PHONE), ("health_note", HEALTH)):
            await people.keep_private(tx, li, field, text)
        await people.change(tx, li, estate="银湖小区")
        await profiles.put(tx, li, {"means": MEANS}, wang)
        await people.pair(tx, wang, li)

    await community.world.app.database.turn(work, "test")


@pytest.mark.parametrize("text", SEES)
async def test_who_is_told_too_much_is_found(community: Community, text: str) -> None:
    """Each is sent a message with it, and a button, and a caption; found is who may not see it, thrice."""
    await on_file(community)
    assert community.world.app is not None
    api, found = community.world.api, {}
    for name in EVERYBODY:
        chat_id = str(getattr(community, name).id)
        button = f'{{"inline_keyboard": [[{{"text": "打给{text}", "callback_data": "x"}}]]}}'
        sent = ({"text": f"他是{text}"}, {"caption": text}, {"text": "点一下", "reply_markup": button})
        api.calls[:] = [
            Seen(community.world.clock.at, "sendMessage", {"chat_id": chat_id, **params}) for params in sent
        ]
        found[name] = len(await privacy.faults(api, community.world.app.database))
    api.calls.clear()
    assert found == {name: 0 if name in SEES[text] else 3 for name in EVERYBODY}


async def test_what_somebody_said_themselves_may_be_said_back(community: Community) -> None:
    await on_file(community)
    await taps(community.liu, "记一次服务")
    await community.liu.says(f"昨天去李大山家,电话{PHONE}")
    community.looked()
