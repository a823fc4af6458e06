"""What is understood, though there is no talk for it, or not for whoever says it: what to do, or whom to ask."""

from bot.dialogue import Talk
from bot.telling import Button, deed

SMALL_TALK = ("greet", "thanks", "help", "abuse", "accessibility", "chitchat", "out_of_scope")
"""These are answered with the big words beneath; all else also with a button that leads to the community."""
ASKED = (
    "redeem", "request_help", "register", "log_visit", "gift", "undo", "be_away", "query_balance", "query_history",
    "query_status", "query_rules", "query_dispute", "query_rota", "query_training", "privacy_delete", "fraud_report",
    "medical_advice",
)  # fmt: skip
INTENTS = (*SMALL_TALK, *ASKED)


async def kind_answer(talk: Talk) -> None:
    """An answer of a line or two; a question that stood open stands open still."""
    intent = talk.arg("intent")
    text_id = f"kind-answer-{intent.replace('_', '-')}"
    if intent in SMALL_TALK:
        await talk.say_home(text_id)
    else:
        await talk.say(text_id, [Button(talk.words("home-community"), deed("community", 0, 0))])
