"""getUpdates: who may fetch, what is confirmed, how long to wait."""

import asyncio
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.faults import Faults
from bot.sandbox.refused import Refused, conflict
from bot.sandbox.state import Json, PendingUpdate, State

BATCH_MAX = 100
WAIT_MAX_SECONDS = 50
"""Bot API, getUpdates: limit 1–100; a long poll is cut at 50 s by the server."""
INTEGER_MAX = 2**31 - 1
AHEAD_MAX = 10
"""td, TQueue: an id more than 10 beyond the last is "in the future"; the server then begins at the head."""

KINDS = frozenset(
    (
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "message_reaction", "message_reaction_count",
        "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
        "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
        "chat_boost", "removed_chat_boost",
    )
)  # fmt: skip
"""Bot API, Update."""

BY_WEBHOOK = "terminated by setWebhook request"
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Poll:
    """The one getUpdates that may wait at a time. A newer one ends the older with 409."""

    def __init__(self, state: State, faults: Faults) -> None:
        self.state, self.faults = state, faults
        self.waiting: asyncio.Future[str] | None = None
        self._once_more: list[PendingUpdate] = []
        state.listeners.append(self._wake)

    async def get_updates(self, call: Call) -> list[Json]:
        """What is not confirmed yet; waits up to `timeout` seconds (of the real clock) for the first."""
        if self.faults.conflict:
            raise conflict(OTHER_POLLER)
        self._end_older()
        allow(call)
        limit = call.params.integer("limit", BATCH_MAX, 1, BATCH_MAX)
        wait_seconds = call.params.integer("timeout", 0, 0, WAIT_MAX_SECONDS)
        self.confirm(call.params.integer("offset", 0, -INTEGER_MAX, INTEGER_MAX))
        if wait_seconds and not self.state.updates and not self._once_more:
            await self._wait(wait_seconds)
        return self._batch(limit)

    def confirm(self, offset: int) -> None:
        """offset > 0 forgets all earlier updates; offset < 0 all but the last so many. One that lies far ahead of all
        there is was for updates of long ago: it forgets none."""
        self.state.drop_stale_updates()
        pending = self.state.updates
        if offset > self.state.next_update_id + AHEAD_MAX:
            return
        if offset < 0:
            self.state.updates = pending[offset:]
            return
        self.state.updates = [update for update in pending if update.id >= offset]
        if self.faults.deliver_twice:
            self._once_more += [update for update in pending if update.id < offset]

    def _batch(self, limit: int) -> list[Json]:
        again, self._once_more = self._once_more[:limit], self._once_more[limit:]
        batch = [update.body for update in again + self.state.updates][:limit]
        return self.faults.mixed(batch)

    async def _wait(self, seconds: float) -> None:
        waiting: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.waiting = waiting
        try:
            ended_by = await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            return
        finally:
            if self.waiting is waiting:
                self.waiting = None
        if ended_by:
            raise conflict(ended_by)

    def end_for_webhook(self) -> None:
        """setWebhook ends a waiting poll."""
        self._end_older(BY_WEBHOOK)

    def close(self) -> None:
        """Let a waiting poll go, with nothing."""
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_result("")

    def _end_older(self, words: str = OTHER_POLLER) -> None:
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_result(words)

    def _wake(self) -> None:
        if self.state.updates and self.waiting is not None and not self.waiting.done():
            self.waiting.set_result("")


def allow(call: Call) -> None:
    """Remember which kinds of update the bot wants. What cannot be read changes nothing; none known means the usual."""
    try:
        kinds: Any = call.params.json("allowed_updates", "")
    except Refused:
        return
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        return
    call.state.allowed_updates = frozenset(kind.lower() for kind in kinds) & KINDS or None
