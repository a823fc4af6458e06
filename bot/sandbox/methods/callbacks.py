"""Answers to taps on inline buttons."""

from datetime import timedelta
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.html import utf16_length
from bot.sandbox.refused import bad

QUERY_LIFETIME = timedelta(seconds=150)
"""Not in the documentation; the clients stop waiting, and the server answers QUERY_ID_INVALID."""
ANSWER_MAX = 200
"""Bot API, answerCallbackQuery: text has 0–200 characters."""


def answer_callback_query(call: Call) -> Any:
    """Stop the button's clock, with a toast or an alert if there is text. A second answer is taken too."""
    query_id, text = call.params.text("callback_query_id"), call.params.text("text").strip()
    asked_at = call.state.queries.get(query_id)
    if asked_at is None or call.state.clock() - asked_at > QUERY_LIFETIME:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if utf16_length(text) > ANSWER_MAX:
        raise bad("MESSAGE_TOO_LONG")
    if call.params.has("url"):
        raise bad("URL_INVALID")  # Only a game's address or t.me/<bot>?start=… is taken; we use neither.
    if text:
        alert = call.params.boolean("show_alert")
        call.state.pop_up(call.state.query_chats[query_id], "alert" if alert else "toast", text)
    return True
