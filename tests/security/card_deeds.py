"""Deeds of cards that a stranger tries, by what they are about."""

CONTACTS = (
    "contact", "take-back-contact", "contacts-due", "called", "told", "why-contacts", "behalf", "correct-for", "withdraw-for",
)  # fmt: skip
STAYS = ("end-stay", "drop-stay", "left-after-30", "left-after-120")
LOOK_INS = (
    "look-ins", "look-in-go", "look-in-call", "look-in-decline", "look-in-no-answer", "look-in-mine", "look-in-seen",
    "look-in-rang", "look-in-trouble", "all-well", "not-well", "wellbeing-calls",
    "follow-ups",
)  # fmt: skip
VOICE = (
    "voices",
    "voice-ask",
    "voice-urgent",
    "voice-play",
    "voice-heard",
    "record-clips",
    "read-points",
    "read-question",
)
PLANS = (
    "agree-plan", "wish-plan", "plan-later", "redo-plan", "agree-plan-for", "withdraw-plan", "end-plan", "plans-due",
    "accept-plan", "return-plan", "plans-to-decide",
)  # fmt: skip
WEEK = (
    "see-week",
    "send-week",
    "plan-again",
    "change-week",
    "plan-week",
    "week-yes",
    "week-some",
    "week-cannot",
    "promise",
    "promise-weekly",
    "end-promise",
    "festival-yes",
    "festival-no",
)
PAPER = ("sheet", "sheet-visits", "see-sheet")
ALONG = ("came-along", "came-otherwise", "not-along")
GIFTS = ("gift", "gifts", "withdraw-gift", "return-gift")
