"""登记: what a worker enrols or completes; each choice leads into a conversation of its own."""

from bot.dialogue import Option, Talk

LEADS_TO = {
    "volunteer": "enrol-volunteer",
    "elder": "enrol-elder",
    "relative": "enrol-relative",
    "missing": "to-complete",
    "page": "elder-page",
    "paper": "sign-paper",
    "phone": "one-phone",
    "kin": "record-kin",
    "cards": "open-cards",
    "behalf": "behalf",
    "search": "search",
    "rosters": "rosters",
    "follow-ups": "follow-ups",
    "care-plan": "care-plan",
    "volunteer-page": "volunteer-page",
    "clips": "record-clips",
    "sheets": "paper",
}


async def enrol(talk: Talk) -> None:
    chosen = await talk.choose("what", [Option(key, talk.words(f"enrol-to-{key}"), key) for key in LEADS_TO])
    talk.becomes(LEADS_TO[chosen])
