"""What is done once a day, by nobody's hand: the books are checked, and what was kept long enough is forgotten."""

from datetime import timedelta

from bot.model import TIMER
from bot.rules.policy import policy_on
from bot.store import (
    applications,
    audit,
    dialogues,
    errand_money,
    inbox,
    messages,
    outbox,
    records,
    rosters,
    sheets,
    unasked,
)
from bot.store.ticks import claim, parts_done
from bot.store.tx import Tx
from bot.telling.ux import TALK_DAYS

PART = 1000
_MS = timedelta(milliseconds=1)


async def faults(tx: Tx) -> list[str]:
    """What is wrong with the books, each a line; looked for once a day."""
    return await audit.faults(tx) if await claim(tx, "daily", tx.today.isoformat()) else []


# 个人信息保护法 19: 个人信息的保存期限应当为实现处理目的所必要的最短时间.
async def forget(tx: Tx) -> int:
    """Once a day, a part at a time: what is kept no longer. How many rows went, PART where there may be more.

    What was decided stays: visits, points, records. Of a photo, that there was one.
    """
    slot = tx.today.isoformat()
    if await parts_done(tx, "forget", slot):
        return 0
    policy = policy_on(tx.today)
    updates = await inbox.forget_done(tx, _before(tx, policy.update_kept_days), PART)
    sent = await outbox.forget_ended(tx, _before(tx, policy.message_kept_days), PART - updates)
    if updates + sent == PART:
        return PART
    await claim(tx, "forget", slot)
    await dialogues.forget_untouched(tx, TALK_DAYS + 1)
    await unasked.forget(tx, (tx.today - timedelta(days=policy.message_kept_days)).isoformat())
    await rosters.forget_files(tx, _before(tx, policy.update_kept_days))
    for number in await applications.forget_declined(tx, _before(tx, policy.message_kept_days)):
        await records.write(tx, TIMER, "forget-application", "application", number)
        for card in await messages.live_cards(tx, "application", number):
            await messages.put_away(tx, card.id)
    for sheet_id in await sheets.forget_photos(tx, _before(tx, policy.photo_kept_days)):
        await records.write(tx, TIMER, "forget-photos", "sheet", sheet_id)
    for money_id in await errand_money.forget_receipts(tx, _before(tx, policy.photo_kept_days)):
        await records.write(tx, TIMER, "forget-receipt", "errand-money", money_id)
    return updates + sent


def _before(tx: Tx, days: int) -> int:
    return tx.now_ms - timedelta(days=days) // _MS
