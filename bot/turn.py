"""One update is one transaction: who spoke, and which of command, button, dialogue or word it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot import above, lost, pasted, talks
from bot.actions import reach, voices
from bot.dialogue import Heard
from bot.handlers import CARD_DEEDS, CONVERSATIONS
from bot.menu import MENU, SPOKEN
from bot.model import Actor
from bot.store import chats, companions, dialogues, messages, own_words, people, records, roles
from bot.store import voices as stored
from bot.store.chats import Chat
from bot.store.dialogues import Dialogue
from bot.store.sheets import SHEET
from bot.store.tx import Tx
from bot.telling import answer_tap, edit, reply, words
from bot.understanding.ask_slots import ask_slots
from bot.understanding.danger import SURE, SURE_AS_ANSWER, is_danger
from bot.understanding.gift_slots import gift_slots
from bot.understanding.intents import GUESSED
from bot.understanding.names import Named
from bot.understanding.replies import is_none_of_them, read_reply
from bot.understanding.sentence import Understanding, understand
from bot.understanding.slips import mended
from bot.understanding.spoken import Context
from bot.understanding.tidy import tidy
from bot.understanding.told_visit import ToldVisit
from bot.understanding.undo_slots import undo_slots
from bot.understanding.visit_slots import along_in, is_unknown, promise_slots, slots_of, whose_door
from bot.words import label_of, languages

Kind = Literal[
    "text", "tap", "contact", "person", "picture", "voice", "file", "other", "blocked", "unblocked", "group", "nothing"
]  # fmt: skip

TOLD_WHY = ("by_another", "own_family", "not_done", "future")
"""Doubts of a visit for which a question is put with its reason: else nobody would know why it is asked."""
HEARD_SHOWN_MAX = 90
"""What was heard is shown, and still is a short message (UX 1)."""


@dataclass(frozen=True)
class SentFile:
    """A file, as Telegram names it; `size` in bytes."""

    file_id: str
    name: str
    size: int


@dataclass(frozen=True)
class SentVoice:
    """A voice note, as Telegram names it, and how long it is."""

    file_id: str
    seconds: int


@dataclass(frozen=True)
class Turn:
    """What somebody did in a chat, in plain values. `own` says whether a shared contact is the sender's.

    `language` is what their telephone is set to, "" where we do not speak it.
    `picked`: the account of a person chosen in Telegram's own list, on the key of the question `request`.
    `picture`: the file id of a photo, in the size nearest to what was taken.
    """

    update_id: int
    chat_id: int
    kind: Kind
    language: str = ""
    text: str = ""
    tap: str = ""
    tap_id: str = ""
    message_id: int = 0
    phone: str = ""
    own: bool = False
    picked: int = 0
    request: int = 0
    file: SentFile | None = None
    picture: str = ""
    voice: SentVoice | None = None


async def handle(tx: Tx, turn: Turn) -> None:
    """Everything this update changes, in the transaction at hand."""
    if turn.kind == "nothing":
        return
    language = turn.language or tx.setting.default_language
    if turn.kind == "group":
        await reach.leave_group(tx, turn.chat_id, language)
        return
    chat = await chats.open_chat(tx, turn.chat_id, language)
    if turn.kind == "blocked":
        await reach.lost(tx, chat)
        return
    if not chat.reachable:
        await reach.found_again(tx, chat)
    if turn.kind == "tap":
        toast = await _tap(tx, chat, turn)
        await answer_tap(tx, chat.id, turn.tap_id, toast)
    elif turn.kind == "text":
        text, lines = tidy(turn.text), tuple(tidy(one) for one in turn.text.splitlines())
        if not await pasted.begins(tx, chat, turn.text) and not await _text(tx, chat, text, lines):
            await lost.nothing_asked(tx, chat, first=text.startswith("/"))
    elif turn.voice:
        await _voice(tx, chat, turn, turn.voice)
    elif turn.kind != "unblocked":
        await _other(tx, chat, turn)
    if turn.kind in ("tap", "text"):
        await voices.left(tx, chat.id)


# Taps ----------------------------------------------------------------------------------------------------


async def _tap(tx: Tx, chat: Chat, turn: Turn) -> str:
    """Run what a button stands for; its data is never trusted. The word that answers the tap, or none."""
    parts = turn.tap.split(":")
    if len(parts) == 4 and parts[0] == "d" and _is_number(parts[1]):
        return await _answer(tx, chat, int(parts[1]), parts[2], parts[3])
    if len(parts) == 3 and _is_number(parts[1]) and _is_number(parts[2]):
        name, thing_id, revision = parts[0], int(parts[1]), int(parts[2])
        if name in ("resume", "restart", "drop"):
            return await _left_over(tx, chat, name, thing_id, turn.message_id)
        if name in CARD_DEEDS:
            return await _deed(tx, chat, turn, name, thing_id, revision)
    return await _stray(tx, chat, "tap-unknown")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16


async def _deed(tx: Tx, chat: Chat, turn: Turn, name: str, thing_id: int, revision: int) -> str:
    """A button of a card: as whom it was shown to whom, the message itself knows."""
    card = await messages.at(tx, chat.id, turn.message_id)
    args: dict[str, object] = {"id": thing_id, "revision": revision}
    if card and card.person_id:
        args["~person"] = card.person_id
    return await talks.begin(tx, chat, name, args, role=card.as_role if card else None)


async def _answer(tx: Tx, chat: Chat, serial: int, slot: str, key: str) -> str:
    """A tap under a question: of the open talk, or of one put aside, which is then taken up again."""
    dialogue = await dialogues.of_chat(tx, chat.id, "open")
    if dialogue is None or dialogue.id != serial:
        parked = await dialogues.of_chat(tx, chat.id, "parked")
        if parked is None or parked.id != serial:
            return await _stray(tx, chat, "tap-over")
        if dialogue:
            await dialogues.swap(tx, dialogue, parked)
        else:
            await dialogues.unpark(tx, parked)
        dialogue = parked
    if slot == "~back":
        await talks.go_back(tx, chat, dialogue)
    elif slot == "~cancel":
        await talks.leave(tx, chat, dialogue)
    elif slot in dialogue.path:
        return await _stray(tx, chat, "tap-answered")
    elif slot == dialogue.awaiting:
        return await talks.go_on(tx, chat, dialogue, Heard(slot=slot, key=key))
    else:
        return await _stray(tx, chat, "tap-over")
    return ""


async def _left_over(tx: Tx, chat: Chat, what: str, serial: int, message_id: int) -> str:
    """接着来 · 重新来 · 算了 under the offer to go on with a talk that was left."""
    found = [await dialogues.of_chat(tx, chat.id, "open"), await dialogues.of_chat(tx, chat.id, "parked")]
    left = next((one for one in found if one and one.id == serial), None)
    if left is None:
        offer = await messages.at(tx, chat.id, message_id)
        if offer:
            gone = words(tx, await talks.language_of(tx, chat), "half-finished-over")
            await edit(tx, offer.id, chat.id, gone)
        return await _stray(tx, chat, "half-finished-over")
    if what == "drop":
        await talks.leave(tx, chat, left, all_of_it=True)
        return ""
    went_on = talks.resume if what == "resume" else talks.restart
    await _say_toast(tx, chat, await went_on(tx, chat, left))
    return ""


async def _stray(tx: Tx, chat: Chat, text_id: str) -> str:
    """A tap that leads nowhere: nothing changes, it stands in the record, and the person hears a kind word."""
    on_phone = await chats.people_on(tx, chat.id)
    who = on_phone[0] if len(on_phone) == 1 else None
    await records.write(tx, Actor(who, chat.role, None), "stray-tap", "chat", chat.id)
    return words(tx, await talks.language_of(tx, chat), text_id)


# Words ---------------------------------------------------------------------------------------------------


async def _text(tx: Tx, chat: Chat, text: str, lines: tuple[str, ...] = ()) -> bool:
    """False where the words mean nothing, and nothing was asked."""
    dialogue = await dialogues.of_chat(tx, chat.id, "open")
    if is_danger(text, SURE_AS_ANSWER if dialogue else SURE):
        await talks.begin(tx, chat, "danger", {"said": text})
        return True
    command, _, rest = text.partition(" ")
    if command == "/start" and rest.strip():
        code = rest.strip()[:64]
        await talks.begin(tx, chat, "open-sheet" if code.startswith(SHEET) else "join", {"code": code})
        return True
    word = text if dialogue else text.lower()
    row = next(
        (row for row in SPOKEN if row.label and word in _labels(row.label, exactly=bool(dialogue))), None
    )
    if row and (row in MENU or await talks.held_on(tx, chat) & set(row.roles)):
        await _menu(tx, chat, row.conversation)
    elif await above.answered(tx, chat, text, dialogue):
        pass
    elif dialogue:
        await _word_in_talk(tx, chat, dialogue, text, lines)
    else:
        return await _sentence(tx, chat, text, None, lines)
    return True


def _labels(text_id: str, *, exactly: bool) -> set[str]:
    """A word of the home keyboard, or one to type, in every language: an old keyboard may still be on the screen.

    `exactly`: where a question stands, today is a day, and Today the list.
    """
    found = {label_of(language, text_id) for language in languages()}
    return found if exactly else {label.lower() for label in found}


async def _menu(tx: Tx, chat: Chat, name: str) -> None:
    conversation = CONVERSATIONS[name]
    if conversation.roles and not await talks.held_on(tx, chat) & set(conversation.roles):
        await lost.nothing_asked(tx, chat, first=True)
    elif not await talks.offer_to_resume(tx, chat, name):
        await chats.set_tries(tx, chat.id, 0)
        await talks.by_word(tx, chat, name)


async def _word_in_talk(tx: Tx, chat: Chat, dialogue: Dialogue, text: str, lines: tuple[str, ...]) -> None:
    said = read_reply(text)
    if said == "back":
        await talks.go_back(tx, chat, dialogue)
    elif said == "cancel":
        await talks.leave(tx, chat, dialogue)
    elif dialogue.args.get("relay") and is_none_of_them(text):
        await talks.leave(tx, chat, dialogue, all_of_it=True)
    else:

        async def unclear() -> bool:
            return await _sentence(tx, chat, text, dialogue, lines)

        await _say_toast(
            tx, chat, await talks.go_on(tx, chat, dialogue, Heard(text=text, lines=lines), unclear)
        )


async def _sentence(
    tx: Tx, chat: Chat, text: str, dialogue: Dialogue | None, lines: tuple[str, ...] = ()
) -> bool:
    """Words that no question asked for: start what they mean; what is open is put aside. False: they mean nothing.

    What means the talk that is open already is its own affair: it has heard the words first.
    """
    on_phone = await chats.people_on(tx, chat.id)
    known = {one.id: one for person in on_phone for one in await people.elders_of_volunteer(tx, person.id)}
    named = [(one.id, one.name, one.address_form) for one in known.values()]
    homes = [one.unit_id for person in on_phone for one in await roles.held_by(tx, person.id)]
    context = Context(named=named, own=await own_words.known_in(tx, homes))
    found = understand(text, tx.now.astimezone(tx.setting.zone), context)
    if found.intent == "emergency":
        await talks.begin(tx, chat, "danger", {"said": text})
        return True
    held = await talks.held_on(tx, chat)
    row = next((row for row in SPOKEN if found.intent in row.intents and held & set(row.roles)), None)
    if row is None or (dialogue and (dialogue.name == row.conversation or GUESSED in found.flags)):
        return False
    await chats.set_tries(tx, chat.id, 0)
    brings: dict[str, Any] = {"lines": lines or (text,)}
    if row.conversation != "line-for":
        brings = _brings(tx, found, named, text)
    if "told" in brings and found.intent not in ("gift", "promise_weekday") and found.told.companion:
        fellows = [one for person in on_phone for one in await companions.fellows(tx, person.id)]
        along = along_in(found.told, [(one.id, one.name, one.address_form) for one in fellows])
        brings |= {"told": brings["told"] | along, "rest": [one | along for one in brings.get("rest", ())]}
    toast = await talks.begin(tx, chat, row.conversation, {"intent": found.intent, **brings})
    await _say_toast(tx, chat, toast)
    return True


async def _say_toast(tx: Tx, chat: Chat, toast: str) -> None:
    """What would answer a tap is a message where nobody tapped."""
    if toast:
        language = await talks.language_of(tx, chat)
        await reply(tx, chat.id, toast, talks.home_keyboard(tx, chat, language))


def _brings(tx: Tx, found: Understanding, named: Sequence[Named], text: str) -> dict[str, Any]:
    """What a sentence has told already; of several visits, one is read back after the other."""
    if found.intent == "request_help":
        return {"told": ask_slots(found, text, tx.today), "whom": found.slots.get("person", "")}
    if found.intent == "open_sheet":
        return {"number": found.slots["number"]}
    if found.intent == "undo":
        return undo_slots(found, text, tx.today)
    if found.intent == "gift":
        return {"told": gift_slots(found)}
    if found.intent in ("begin_stay", "contact", "nobody_home"):
        [visit] = found.told.visits[:1] or (ToldVisit(),)
        return {"told": whose_door(found.told, named), "unknown": is_unknown(visit, named)}
    if found.intent == "promise_weekday":
        return {"told": promise_slots(found, named)}
    told = [slots_of(found.told, visit, named) for visit in found.visits]
    if not any(told):
        return {}
    told[0] |= {"note": found.note} if found.note else {}
    doubt = next((one for one in found.told.flags if one in TOLD_WHY), "")
    return {"told": told[0], "rest": told[1:], "unknown": is_unknown(found.visits[0], named), "doubt": doubt}


async def _other(tx: Tx, chat: Chat, turn: Turn) -> None:
    """A contact, a person picked, a picture, voice, file or sticker: heard by the open question, else answered kindly.

    A worker's spreadsheet is a roster, whatever else is open.
    """
    dialogue = await dialogues.of_chat(tx, chat.id, "open")
    if (
        turn.file
        and (not dialogue or turn.file.name.lower().endswith(".xlsx"))
        and "worker" in await talks.held_on(tx, chat)
    ):
        sent = {"file_id": turn.file.file_id, "name": turn.file.name, "size": turn.file.size}
        await talks.begin(tx, chat, "roster-came", sent, role="worker")
        return
    if turn.kind == "contact":
        heard = (
            Heard(phone=turn.phone)
            if turn.own and turn.phone
            else Heard(other="contact-of-another", contact=turn.phone)
        )
        if dialogue:
            await talks.go_on(tx, chat, dialogue, heard)
        else:
            await talks.begin(tx, chat, "sign-in", {"phone": turn.phone if turn.own else ""})
        return
    heard_as = "heard-other" if turn.kind == "file" else f"heard-{turn.kind}"
    if dialogue:
        picked = turn.picked if turn.request == dialogue.id else 0
        await talks.go_on(tx, chat, dialogue, Heard(other=heard_as, picked=picked, picture=turn.picture))
        return
    language = await talks.language_of(tx, chat)
    await reply(tx, chat.id, words(tx, language, heard_as), talks.home_keyboard(tx, chat, language))


async def _voice(tx: Tx, chat: Chat, turn: Turn, note: SentVoice) -> None:
    """A voice note: an answer where one is asked for; else heard here or by the community, and the question again."""
    dialogue = await dialogues.of_chat(tx, chat.id, "open")
    if dialogue and dialogue.awaiting == "voice":
        await talks.go_on(tx, chat, dialogue, Heard(voice=note.file_id))
        return
    if not await voices.came(tx, chat, note.file_id, note.seconds):
        await _other(tx, chat, turn)
    elif dialogue and await stored.asked_in_chat(tx, chat.id):
        await talks.go_on(tx, chat, dialogue, Heard(other="voice-and-question"))


async def hear(tx: Tx, voice_id: int, said: str) -> None:
    """A machine has heard it: what it made of it is shown, and goes the way of typed words."""
    voice = await stored.get(tx, voice_id)
    chat = await chats.find(tx, voice.chat_id)
    text = mended(tidy(said))
    assert chat is not None, "it was said there"
    if not text:
        await voices.not_understood(tx, voice_id)
        return
    language = await talks.language_of(tx, chat)
    late = voice.asked_at is not None and not is_danger(text)
    text_id = "voice-i-heard-late" if late else "voice-i-heard"
    await reply(tx, chat.id, words(tx, language, text_id, said=text[:HEARD_SHOWN_MAX]))
    if late:  # an answer to a question that is over would be taken for one to the next
        await stored.becomes(tx, voice, "left")
        return
    await voices.left(tx, chat.id)
    if await _text(tx, chat, text):
        await stored.becomes(tx, voice, "understood")
    else:
        await voices.not_understood(tx, voice_id)
