"""What is on somebody's screen, as the page is told of it: JSON of a person, their messages and their keyboard."""

import re
from datetime import tzinfo
from typing import Any

from bot.sandbox.people import Bubble, Person
from bot.sandbox.state import Json

LANGUAGES = ("zh-hans", "zh-hant", "en")
MOBILE = re.compile(r"^\+?86(1\d\d)(\d{4})(\d{4})$")
"""As people write it where everybody is of one country: 138 0013 9009."""
FILES = ("document", "voice")


def head(person: Person) -> Json:
    """Who somebody is, and how they stand with the bot."""
    user, chat = person.user, person.chat
    known = {"id": user.id, "name": user.first_name, "language": user.language_code or LANGUAGES[0]}
    return {**known, "opened": chat.opened, "blocked": chat.blocked}


def screen(person: Person, zone: tzinfo) -> Json:
    """The chat as it is now."""
    seen = person.screen
    bubbles = [_bubble(bubble, person, zone) for bubble in seen.bubbles]
    keyboard = [[_key(button) for button in row] for row in seen.keyboard]
    return {**head(person), "bubbles": bubbles, "keyboard": keyboard}


def _bubble(bubble: Bubble, person: Person, zone: tzinfo) -> Json:
    sent = bubble.sent_at.astimezone(zone)
    body = bubble.body
    photo = body["photo"][-1] if bubble.media == "photo" else {}
    return {
        "id": bubble.message_id,
        "mine": bubble.mine,
        "text": bubble.text or _picked(body, person),
        "media": bubble.media,
        "photo": photo.get("file_id"),
        "width": photo.get("width", 0),
        "height": photo.get("height", 0),
        "file": _file(body[bubble.media]) if bubble.media in FILES else None,
        "card": _card(body["contact"]) if bubble.media == "contact" else None,
        "place": body.get("location"),
        "emoji": body.get("sticker", {}).get("emoji", ""),
        "answers": _answered(body.get("reply_to_message")),
        "rows": [[_button(button) for button in row] for row in bubble.rows],
        "entities": body.get("entities") or body.get("caption_entities") or [],
        "edited": bubble.edited,
        "day": sent.strftime("%Y-%m-%d"),
        "time": sent.strftime("%H:%M"),
    }


def _file(sent: Json) -> Json:
    return {
        "id": sent["file_id"],
        "name": sent.get("file_name", ""),
        "bytes": sent.get("file_size", 0),
        "seconds": sent.get("duration", 0),
        "pdf": sent.get("mime_type") == "application/pdf",
    }


def _picked(body: Json, person: Person) -> str:
    """The names of those who were picked, as the telephone knows them: the bot is told their numbers only."""
    users = person.state.users
    there = [one["user_id"] for one in body.get("users_shared", {}).get("users", ())]
    return ", ".join(users[one].first_name for one in there if one in users)


def _card(contact: Json) -> Json:
    name = f"{contact['first_name']} {contact.get('last_name', '')}".strip()
    return {"name": name, "phone": MOBILE.sub(r"\1 \2 \3", contact["phone_number"])}


def _answered(message: Json | None) -> str:
    """The words of the message that is answered, for the line above the answer."""
    return str((message or {}).get("text") or (message or {}).get("caption") or "")[:200]


def _button(button: dict[str, Any]) -> dict[str, str]:
    copied = button.get("copy_text", {}).get("text", "")
    return {"text": button["text"], "url": str(button.get("url", "")), "copy": copied}


def _key(button: dict[str, Any]) -> dict[str, str]:
    asks = next(
        (name for name in ("request_contact", "request_location", "request_users") if button.get(name)), ""
    )
    return {"text": button["text"], "asks": asks}
