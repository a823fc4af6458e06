"""读给我听: the button under what can be read aloud."""

from collections.abc import Sequence

from bot.actions import clips
from bot.dialogue import Talk
from bot.telling import Button, deed

SPOKEN_IN = "zh"
"""Chinese, however it is written."""
ALOUD = "~aloud"
"""Where an open question keeps how it is read."""


async def read_aloud(talk: Talk, name: str, phrases: Sequence[str]) -> list[Button]:
    """The button, where every clip of it is there; else none. What is said is kept with the open question."""
    able = talk.language.startswith(SPOKEN_IN) and talk.behalf is None and talk.unit_id is not None
    if not able or not await clips.can_read(talk.tx, talk.unit_id or 0, phrases):
        talk.answers.pop(ALOUD, None)
        return []
    talk.answers[ALOUD] = list(phrases)
    return [Button(talk.words("button-read-aloud"), deed(name, 0, 0))]
