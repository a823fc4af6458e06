"""Telegram's small HTML: what `parse_mode=HTML` accepts, what it refuses, and at which byte."""

import html
import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refused import Refused, bad

KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("span", "tg-spoiler"), "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
"""Bot API, "HTML style": tag → entity type."""

NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
"""The only named entities Telegram knows; others stay as written."""

ENTITY = re.compile(r"&(?:lt|gt|amp|quot);|&#x[0-9a-fA-F]{1,8};|&#[0-9]{1,8};")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
UNQUOTED = re.compile(r"[0-9A-Za-z.-]*")
SPACE = re.compile(r"\s*")


def utf16_length(text: str) -> int:
    """Telegram counts text in UTF-16 units: 汉 is 1, 😀 is 2."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


class _Reader:
    """Walks over the text once. Offsets in complaints are bytes of UTF-8, those of entities UTF-16 units."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.plain = ""
        self.open: list[_Open] = []
        self.entities: list[dict[str, Any]] = []

    def complain(self, what: str, position: int, rest: str = "") -> Refused:
        return bad(f"can't parse entities: {what} at byte offset {len(self.text[:position].encode())}{rest}")

    def take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        assert found is not None, "each pattern here also matches nothing"
        self.at = found.end()
        return found.group()

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def read(self) -> None:
        while self.at < len(self.text):
            begin = self.at
            if self.text.startswith("</", begin):
                self.end_tag(begin)
            elif self.peek() == "<":
                self.start_tag(begin)
            else:
                self.character()
        if self.open:
            raise bad(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{self.open[-1].tag}\""
            )

    def character(self) -> None:
        found = ENTITY.match(self.text, self.at)
        written = found.group() if found else self.peek()
        self.plain += NAMED.get(written) or (html.unescape(written) if found else written)
        self.at += len(written)

    def start_tag(self, begin: int) -> None:
        self.at = begin + 1
        tag = self.take(TAG_NAME).lower()
        if not self.peek():
            raise self.complain("Unclosed start tag", begin)
        if tag not in KINDS:
            raise self.complain(f'Unsupported start tag "{tag}"', begin)
        attributes = self.attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self.complain('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, attributes, utf16_length(self.plain)))

    def attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self.take(SPACE)
            if self.peek() == ">":
                self.at += 1
                return found
            if not self.peek():
                raise self.complain("Unclosed start tag", begin)
            name, value = self.attribute(tag, begin)
            found[name] = value

    def attribute(self, tag: str, begin: int) -> tuple[str, str]:
        name = self.take(ATTRIBUTE_NAME).lower()
        if not name:
            raise self.complain(f'Empty attribute name in the tag "{tag}"', begin)
        self.take(SPACE)
        if tag == "blockquote" and name == "expandable" and self.peek() != "=":
            return name, ""
        if self.peek() != "=":
            raise self.complain(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin
            )
        self.at += 1
        self.take(SPACE)
        return name, self.value(begin)

    def value(self, begin: int) -> str:
        quote = self.peek()
        if not quote:
            raise self.complain("Unclosed start tag", begin)
        if quote not in "'\"":
            token = self.take(UNQUOTED)
            if self.peek() != ">" and not self.peek().isspace():
                raise self.complain("Unexpected end of name token", begin)
            return token.lower()
        end = self.text.find(quote, self.at + 1)
        if end < 0:
            raise self.complain("Unclosed start tag", begin)
        value = self.text[self.at + 1 : end]
        self.at = end + 1
        return html.unescape(value)

    def end_tag(self, begin: int) -> None:
        if not self.open:
            raise self.complain("Unexpected end tag", begin)
        self.at = begin + 2
        tag = self.take(TAG_NAME).lower()
        self.take(SPACE)
        if self.peek() != ">":
            raise self.complain("Unclosed end tag", begin)
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            raise self.complain("Unmatched end tag", begin, f', expected "</{opened.tag}>", found "</{tag}>"')
        self.entities += _entity(opened, utf16_length(self.plain) - opened.offset, self.plain)


def _entity(opened: _Open, length: int, plain: str) -> list[dict[str, Any]]:
    """The entity a closed tag makes; none for empty ones and links that lead nowhere."""
    entity: dict[str, Any] = {"type": KINDS[opened.tag], "offset": opened.offset, "length": length}
    if not length:
        return []
    if opened.tag == "a":
        url = opened.attributes.get("href", "")
        return [{**entity, "url": url}] if re.match(r"(https?|tg|mailto|tel):|[\w.-]+\.\w", url) else []
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        return [{**entity, "type": "expandable_blockquote"}]
    if opened.tag == "tg-emoji":
        emoji_id = opened.attributes.get("emoji-id", "")
        return [{**entity, "custom_emoji_id": emoji_id}] if emoji_id.isdigit() else []
    return [entity]


def parse(text: str) -> tuple[str, list[dict[str, Any]]]:
    """The text without its tags, and its entities in the order they begin.

    parse("<b>好</b>!") == ("好!", [{"type": "bold", "offset": 0, "length": 1}])
    """
    reader = _Reader(text)
    reader.read()
    return reader.plain, sorted(reader.entities, key=lambda entity: (entity["offset"], -entity["length"]))
