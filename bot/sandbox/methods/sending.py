"""New messages from the bot: words, pictures, files, voices, cards, places."""

import re
from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.calls import Call
from bot.sandbox.methods import files
from bot.sandbox.params import Params
from bot.sandbox.refused import bad
from bot.sandbox.state import Chat
from bot.sandbox.texts import as_fields, caption_text, message_text

VOICE_MAX_SECONDS = 2**31 - 1


def send_message(call: Call) -> Any:
    """A text."""
    return _send(call, as_fields(message_text(call.params), "text", "entities"))


def send_photo(call: Call) -> Any:
    """A picture with an optional caption."""
    caption = _caption(call)
    return _send(call, {"photo": files.as_photo(files.uploaded(call, "photo", "photos")), **caption})


def send_document(call: Call) -> Any:
    """Any file."""
    caption = _caption(call)
    return _send(
        call, {"document": files.as_document(files.uploaded(call, "document", "documents")), **caption}
    )


def send_voice(call: Call) -> Any:
    """A voice note."""
    caption = _caption(call)
    seconds = call.params.integer("duration", 0, 0, VOICE_MAX_SECONDS)
    return _send(call, {"voice": files.as_voice(files.uploaded(call, "voice", "voice"), seconds), **caption})


def send_contact(call: Call) -> Any:
    """A card with a telephone number."""
    card = {
        "phone_number": call.params.required("phone_number"),
        "first_name": call.params.required("first_name"),
    }
    if not re.search(r"\d", card["phone_number"]):
        raise bad("PHONE_NUMBER_INVALID")
    optional = {name: call.params.text(name) for name in ("last_name", "vcard") if call.params.has(name)}
    return _send(call, {"contact": {**card, **optional}})


def send_location(call: Call) -> Any:
    """A place on the map."""
    place = {}
    for name, limit in (("latitude", 90), ("longitude", 180)):
        degrees = call.params.number(name)
        if degrees is None:
            raise bad(f"{name} is empty")
        if not abs(degrees) <= limit:
            raise bad("wrong location specified")
        place[name] = degrees
    return _send(call, {"location": place})


def _caption(call: Call) -> dict[str, Any]:
    return as_fields(caption_text(call.params), "caption", "caption_entities")


def _send(call: Call, content: dict[str, Any]) -> dict[str, Any]:
    """Put it into the chat. The keyboard is read after the content and before the chat, as in Telegram,
    except for what depends on the chat."""
    keyboards.read(call.params, private=True)
    chat = call.chat_to_write()
    markup = keyboards.read(call.params, private=chat.kind == "private")
    return call.state.add_message(chat, call.me, {**_reply(call, chat), **content}, markup).as_json()


def _reply(call: Call, chat: Chat) -> dict[str, Any]:
    """The message this one answers, if the bot says so."""
    wanted = call.params.json("reply_parameters", "can't parse reply parameters JSON object")
    if wanted is None or wanted == {}:
        return {}
    if not isinstance(wanted, dict):
        raise bad("object expected as reply parameters")
    if "message_id" not in wanted:
        raise bad('can\'t find field "message_id"')
    message_id = Params(wanted).integer("message_id", 0, 0, 2**31 - 1)
    message = chat.messages.get(message_id)
    if message is None and not wanted.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    if message is None:
        return {}
    answered = message.as_json()
    answered.pop("reply_to_message", None)  # Telegram shows one step back, not the whole chain.
    return {"reply_to_message": answered}
