"""Changing and deleting messages the bot has sent."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.calls import Call
from bot.sandbox.methods import files
from bot.sandbox.params import Params, string
from bot.sandbox.refused import bad
from bot.sandbox.state import Message
from bot.sandbox.texts import as_fields, caption_text, message_text

DELETABLE_FOR = timedelta(hours=48)
"""Bot API, deleteMessage: only messages sent less than 48 hours ago."""

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
WITH_CAPTION = ("photo", "document", "voice")
MEDIA = {"photo": "photos", "document": "documents"}
"""What the sandbox knows of InputMedia, and the folder of each."""


def edit_message_text(call: Call) -> Any:
    """New words. Without reply_markup the buttons go, too."""
    fields = as_fields(message_text(call.params), "text", "entities")
    return _edit(call, fields, ("text", "entities"), "text")


def edit_message_caption(call: Call) -> Any:
    """New words beneath a picture or file; none takes them away."""
    fields = as_fields(caption_text(call.params), "caption", "caption_entities")
    return _edit(call, fields, ("caption", "caption_entities"), "caption")


def edit_message_media(call: Call) -> Any:
    """Another picture or file, with words of its own; the old words and buttons go, unless they come again."""
    media = call.params.json("media", "can't parse input media JSON object")
    if media is None:
        raise bad('parameter "media" is required')
    if not isinstance(media, dict):
        raise bad("can't parse InputMedia: expected an Object")
    inner = replace(call, params=Params(media))
    caption = as_fields(caption_text(inner.params), "caption", "caption_entities")
    if not inner.params.has("media"):
        raise bad("can't parse InputMedia: media not found")
    kind = string(media, "type", "InputMedia")
    if kind not in MEDIA:
        raise bad(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    _editable(call, "media")
    stored = files.uploaded(inner, "media", MEDIA[kind])
    shown: Any = files.as_photo(stored) if kind == "photo" else files.as_document(stored)
    return _edit(
        call,
        {kind: shown, **caption},
        (*WITH_CAPTION, "text", "entities", "caption", "caption_entities"),
        "media",
    )


def edit_message_reply_markup(call: Call) -> Any:
    """New buttons, or none."""
    return _edit(call, {}, (), "buttons")


def _editable(call: Call, what: str) -> Message:
    """The message, if it is the bot's own, has no keyboard but an inline one, and has what is to change."""
    if not call.params.has("chat_id") and not call.params.has("message_id"):
        raise bad("message identifier is not specified")
    message = call.message(call.chat_to_write(), "message to edit")
    if not message.by_bot or (message.markup is not None and message.markup.kind != "inline"):
        raise bad("message can't be edited")
    if what == "text" and "text" not in message.body:
        raise bad("there is no text in the message to edit")
    if what == "caption" and not any(kind in message.body for kind in WITH_CAPTION):
        raise bad("there is no caption in the message to edit")
    return message


def _edit(call: Call, fields: dict[str, Any], replaced: tuple[str, ...], what: str) -> Any:
    markup = keyboards.read(call.params, private=True, inline_only=True)
    message = _editable(call, what)
    current = {name: message.body[name] for name in replaced if name in message.body}
    if current == fields and markup == message.markup:
        raise bad(NOT_MODIFIED)
    old_text = message.text
    kept = {name: value for name, value in message.body.items() if name not in replaced}
    message.body = {**kept, **fields, "edit_date": call.state.seconds()}
    message.markup = markup
    call.state.tell(call.chat(), "edit", message, old_text)
    return message.as_json()


def delete_message(call: Call) -> Any:
    """Gone for both sides. In a group only the bot's own, as it is no administrator there."""
    if not call.params.has("chat_id"):
        raise bad("chat identifier is not specified")
    chat = call.chat()
    message = call.message(chat, "message to delete")
    if call.state.clock() - message.sent_at > DELETABLE_FOR:
        raise bad("message can't be deleted for everyone")
    if chat.kind == "group" and not message.by_bot:
        raise bad("message can't be deleted")
    del chat.messages[message.id]
    call.state.tell(chat, "delete", message)
    return True
