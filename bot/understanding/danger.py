"""What means present danger, whatever else is going on: it overrides everything (UX 16).

By words, which stand in lexicon/danger.txt, and by how much the whole message sounds like a cry (cries.py): rather one
alarm too many than one too few. What happened in the past and is told as such (昨天摔过), what is feared, joked or
seen on television is no alarm.
"""

from bot.understanding.by_sound import danger_by_sound
from bot.understanding.cries import likeness
from bot.understanding.lexicon import KINDS, any_of
from bot.understanding.tidy import plain, squeeze

SURE, DOUBT, CALM = 0.7, 0.4, 0.1
"""Likenesses to a cry: an alarm by itself; an alarm where nothing else was understood; none, whatever the words."""
SURE_THOUGH_PAST = 0.95
SHORT = 14
"""Signs of a message that is hardly more than its word of danger, which is believed."""
_SLIPS = tuple((any_of("slips", meant), meant) for meant in KINDS["slips"])
"""Slips of the sound, in places where no other word makes sense: 帅了一交, 煤汽味."""
_DANGER = any_of("danger", "danger", "despair")
_DESPAIR = any_of("danger", "despair")
_HARMLESS = any_of("danger", "harmless")
"""Feared, past, or a way of speaking: it is taken out before danger is looked for."""
_FICTION = any_of("danger", "fiction")
_MINE = any_of("danger", "mine")
"""Beside a film: 看电视剧的时候我摔倒了 is no story."""
_NOW = any_of("danger", "now")
"""Beside a word of the past these still mean now: 昨天就不舒服,现在喘不上气."""
_PAST = any_of("danger", "past")
"""A day gone by; or what one did about it and how long it took, as a log tells it."""


def is_danger(text: str) -> bool:
    """Whether somebody may be in danger now."""
    said = unalarmed(text)
    likely = likeness(said)
    if likely > _needed(said):
        return True
    believed = likely > CALM or len(said) <= SHORT or _NOW.search(said)
    return bool(believed) and says_danger(text)


def unalarmed(text: str) -> str:
    """In its plain form, without what only sounds like danger: 笑死我了."""
    return _HARMLESS.sub(" ", plain(text))


def _needed(said: str) -> float:
    """Told of a film, or of a day gone by, it must be very like a cry to be one."""
    told = _FICTION.search(said) and not _MINE.search(said)
    past = _PAST.search(said) and not _NOW.search(said)
    return 1.0 if told else SURE_THOUGH_PAST if past else SURE


def may_be_danger(text: str) -> bool:
    """For a message of which nothing else could be made."""
    said = unalarmed(text)
    return likeness(said) > max(DOUBT, _needed(said) - SURE + DOUBT)


def says_danger(text: str) -> bool:
    """Whether words of danger stand in it, and nothing beside them that takes the danger away."""
    said = _heard(text)
    if not _DANGER.search(said):
        heard = danger_by_sound(squeeze(text))
        return bool(heard and _DANGER.search(_HARMLESS.sub("·", heard)) and not _PAST.search(said))
    if _FICTION.search(said) and not _MINE.search(said):
        return False
    return bool(_NOW.search(said)) or not _PAST.search(said)


def names_danger(text: str) -> bool:
    """Whether danger is spoken of at all, be it now or long ago."""
    return bool(_DANGER.search(_heard(text)))


def _heard(text: str) -> str:
    """In both forms, with and without blanks; slips set right, and what only sounds like danger taken out."""
    said = f"{squeeze(text)}\n{plain(text)}"
    for pattern, instead in _SLIPS:
        said = pattern.sub(instead, said)
    return _HARMLESS.sub("·", said)


def is_despair(text: str) -> bool:
    """Whether somebody speaks of ending their own life: they get a gentle answer, and the number to talk to."""
    said = f"{squeeze(text)} {plain(text)}"
    return bool(_DESPAIR.search(said)) and (bool(_NOW.search(said)) or not _PAST.search(said))
