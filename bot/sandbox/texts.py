"""Texts on their way in: cleaned, measured, and with the parts Telegram marks by itself."""

import re
from typing import Any

from bot.sandbox import html
from bot.sandbox.html import utf16_length
from bot.sandbox.params import Params
from bot.sandbox.refused import bad

TEXT_MAX = 4096
CAPTION_MAX = 1024
"""Bot API, sendMessage and sendPhoto: 1–4096 and 0–1024 characters after parsing, in UTF-16 units."""

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\u2800\u3000\ufeff\ufffc\u180e\u202a\u202b\u202c\u202d\u202e"
ENTITY_FIELDS = ("type", "offset", "length")
MARKED = (
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?![\w/])")),
    ("url", re.compile(r"(?:https?://|(?<![\w.])t\.me/)[^\s,。()()<>]+")),
)

Text = tuple[str, list[dict[str, Any]]]


def clean(text: str) -> str:
    """Without carriage returns, with spaces for control characters, as Telegram stores it."""
    return CONTROL.sub(" ", text.replace("\r", ""))


def is_blank(text: str) -> bool:
    """Whether there is nothing to see: spaces and invisible characters do not make a message."""
    return not text.strip(INVISIBLE + " \t\n\xa0").strip()


def trimmed(text: str, entities: list[dict[str, Any]]) -> Text:
    """Telegram cuts white space at both ends; entities move along."""
    cut = utf16_length(text) - utf16_length(text.lstrip())
    kept = text.strip()
    end = utf16_length(kept)
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - cut)
        stop = min(end, entity["offset"] + entity["length"] - cut)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return kept, moved


def marked(text: str) -> list[dict[str, Any]]:
    """Commands and addresses, which Telegram marks without being asked."""
    return [
        {"type": kind, "offset": utf16_length(text[: found.start()]), "length": utf16_length(found.group())}
        for kind, pattern in MARKED
        for found in pattern.finditer(text)
    ]


def given_entities(params: Params, name: str) -> list[dict[str, Any]]:
    """Entities the bot set itself."""
    entities = params.json(name, "can't parse entities JSON object") or []
    if not isinstance(entities, list):
        raise bad("entities must be an Array")
    for entity in entities:
        missing = [field for field in ENTITY_FIELDS if field not in entity]
        if missing:
            raise bad(f"can't parse MessageEntity: can't find field \"{missing[0]}\"")
    return entities


def formatted(params: Params, name: str, entities_name: str) -> Text:
    """The text of a parameter after its parse mode, cleaned and cut."""
    text, mode = clean(params.text(name)), params.text("parse_mode").lower()
    if mode in ("markdown", "markdownv2"):
        raise NotImplementedError("the sandbox knows plain text and HTML, no Markdown")
    if mode not in ("", "html"):
        raise bad("unsupported parse_mode")
    text, entities = html.parse(text) if mode else (text, given_entities(params, entities_name))
    text, entities = trimmed(text, entities)
    return text, _with_marks(entities, marked(text))


def _with_marks(entities: list[dict[str, Any]], marks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Telegram marks addresses within bold text, too, but not within links and code."""
    closed = [one for one in entities if one["type"] in ("text_link", "code", "pre", "url")]
    free = [mark for mark in marks if not any(_overlap(mark, one) for one in closed)]
    return sorted(entities + free, key=lambda one: (one["offset"], -one["length"]))


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    ends = [entity["offset"] + entity["length"] for entity in (one, other)]
    return bool(one["offset"] < ends[1] and other["offset"] < ends[0])


def message_text(params: Params) -> Text:
    """The text of a message: it must be there and may have 4096 units."""
    text, entities = formatted(params, "text", "entities")
    if is_blank(text):
        raise bad("message text is empty")
    if utf16_length(text) > TEXT_MAX:
        raise bad("message is too long")
    return text, entities


def caption_text(params: Params) -> Text:
    """The text beneath a picture or file: may be missing, and has 1024 units at most."""
    text, entities = formatted(params, "caption", "caption_entities")
    if utf16_length(text) > CAPTION_MAX:
        raise bad("message caption is too long")
    return ("", []) if is_blank(text) else (text, entities)


def as_fields(text: Text, name: str, entities_name: str) -> dict[str, Any]:
    """As fields of a Message: entities only where there are some."""
    fields: dict[str, Any] = {name: text[0]} if text[0] else {}
    return {**fields, entities_name: text[1]} if text[0] and text[1] else fields
