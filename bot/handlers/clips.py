"""录音: a worker speaks one phrase after the other; 读给我听: what stands there is read from them."""

from bot.actions import clips as acts
from bot.dialogue import Option, Talk
from bot.handlers.aloud import ALOUD
from bot.sounds import can_join
from bot.store import dialogues, ledger
from bot.understanding.aloud import balance


async def record(talk: Talk) -> None:
    """The first phrase that is missing; once it is spoken, or passed over, the next."""
    assert talk.unit_id is not None, "a worker belongs to a community"
    if not can_join():
        await talk.say("clips-cannot")
        return
    passed = talk.arg("passed") or []
    missing = [one for one in await acts.missing(talk.tx, talk.unit_id) if one not in passed]
    if not missing:
        await talk.say("clips-passed" if passed else "clips-all")
        return
    phrase, last = missing[0], talk.arg("last")
    names = ["pass", "again"] if last else ["pass"]
    instead = [Option(name, talk.words(f"clips-{name}"), name) for name in names]
    said = await acts.words_of(talk.tx, phrase)
    file_id, taken = await talk.voice("voice", instead, phrase=said, left=len(missing))
    if file_id:
        await acts.keep(talk.tx, talk.actor, phrase, file_id)
        talk.becomes("record-clips", passed=passed, last=phrase)
    if taken == "again":
        await acts.forget(talk.tx, talk.actor, last)
        talk.becomes("record-clips", passed=passed)
    talk.becomes("record-clips", passed=[*passed, phrase])


async def read_points(talk: Talk) -> None:
    """The balance as it is now."""
    account = await ledger.member(talk.tx, talk.me.id)
    await _read(talk, balance(account.usable, await ledger.in_review(talk.tx, account.id)))


async def read_question(talk: Talk) -> None:
    """What is read back just now; over, it is not read any more."""
    dialogue = await dialogues.of_chat(talk.tx, talk.chat.id, "open")
    await _read(talk, dialogue.answers.get(ALOUD, []) if dialogue else [])


async def _read(talk: Talk, phrases: list[str]) -> None:
    assert talk.unit_id is not None, "whoever has it belongs to a community"
    if phrases and await acts.can_read(talk.tx, talk.unit_id, phrases):
        await acts.read(talk.tx, talk.chat.id, talk.unit_id, phrases)
        talk.toast = talk.words("clips-reads")
    else:
        talk.toast = talk.words("tap-over")
