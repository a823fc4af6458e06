"""What means present danger, whatever else is going on: it overrides everything (UX 16).

By words, which stand in lexicon/danger.txt, and by how much the whole message sounds like a cry (cries.py): rather one
alarm too many than one too few. What happened in the past and is told as such (昨天摔过), what is feared, joked or
seen on television is no alarm.
"""

from bot.understanding.by_sound import danger_by_sound
from bot.understanding.cries import likeness
from bot.understanding.lexicon import KINDS, any_of
from bot.understanding.tidy import plain, squeeze

SURE, SURE_THOUGH_TOLD, SURE_AS_ANSWER, DOUBT, CALM = 0.7, 0.9, 0.95, 0.4, 0.1
"""Likenesses to a cry: an alarm by itself; one though it is told of a day gone by; one before the open question has
heard it, which may have asked for just that (出了什么事?); one where nothing else was understood; none, whatever the
words."""
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


def is_danger(text: str, sure: float = SURE) -> bool:
    """Whether somebody may be in danger now. `sure`: from which likeness on it is so without a word of danger."""
    heard = danger_by_sound(squeeze(text))
    return any(is_alarm(one, likeness(unalarmed(one)), sure) for one in {text, heard} - {""})


def is_alarm(text: str, likely: float, sure: float) -> bool:
    """By its words, and by how likely it is a cry, whoever has weighed that."""
    told = _heard(text)
    if likely > (max(sure, SURE_THOUGH_TOLD) if _is_told(told) else sure):
        return True
    return (likely > CALM or bool(_NOW.search(told) or _MINE.search(told))) and says_danger(text)


def may_be_danger(text: str) -> bool:
    """For a message of which nothing else could be made."""
    return likeness(unalarmed(text)) > DOUBT


def unalarmed(text: str) -> str:
    """In its plain form, without what only sounds like danger: 笑死我了."""
    return _HARMLESS.sub(" ", plain(text))


def _is_told(said: str) -> bool:
    """Of a film, or of a day gone by."""
    film, past = _FICTION.search(said), _PAST.search(said)
    return bool((film and not _MINE.search(said)) or (past and not _NOW.search(said)))


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
