"""One way to tell somebody something: rendered in the reader's language, written to the outbox in this transaction.

`reply` answers whoever just spoke, at once. `tell` reaches somebody else, and waits out their quiet hours.
`show` puts up a card of a thing; `redraw` changes all its live cards when the thing changed.
"""

from bot.telling.cards import CARDS, redraw, redraw_by_the_clock, redraw_for, retire, show
from bot.telling.keyboards import Button, Card, deed
from bot.telling.messages import (
    answer_tap,
    at_next_contact,
    edit,
    reply,
    reply_contact,
    reply_file,
    reply_photo,
    reply_picture,
    reply_sound,
    reply_voice,
    take_away,
    tell,
    words,
)

__all__ = [
    "CARDS",
    "Button",
    "Card",
    "answer_tap",
    "at_next_contact",
    "deed",
    "edit",
    "redraw",
    "redraw_by_the_clock",
    "redraw_for",
    "reply",
    "reply_contact",
    "reply_file",
    "reply_photo",
    "reply_picture",
    "reply_sound",
    "reply_voice",
    "retire",
    "show",
    "take_away",
    "tell",
    "words",
]  # fmt: skip
