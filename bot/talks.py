"""How a talk begins, goes on, is put aside and ends: the one who runs the functions in handlers/."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.actions import stuck
from bot.dialogue import CLEAR, Again, Becomes, Heard, Over, Question, Talk, Waiting, people_options
from bot.handlers import CONVERSATIONS
from bot.handlers.conversation import Conversation
from bot.menu import HOME_EVERYBODY, MENU
from bot.model import Person, Role
from bot.store import chats, dialogues, records, roles
from bot.store.chats import Chat
from bot.store.dialogues import Dialogue
from bot.store.roles import Held
from bot.store.tx import Tx
from bot.telling import Button, edit, reply, words
from bot.telling.keyboards import home, inline

OFFERED = "~offered"
"""Among the answers of a talk that was put aside: 接着来吗 was asked already."""
LAST_TRY = 2
"""So many answers before this one were not clear."""
EACH = "relay-each"
"""Lines of a group's chat, one after the other; what asks about one of them brings the others with it as `relay`."""
OFFER = "~offer"
"""Among what a talk was begun with: our id of the message that offers to go on with it."""


async def forget_unknown(tx: Tx) -> None:
    """Talks an earlier program left open and this one does not know: else no word would be heard in their chats."""
    for name in await dialogues.names(tx):
        if name not in CONVERSATIONS:
            await dialogues.forget_named(tx, name)


def home_rows(role: Role | None) -> Sequence[Sequence[str]]:
    """The home keyboard of a role: at most four big words, and beneath them 找社区 · 更多."""
    big = [row.label for row in MENU if role in row.roles and row.label not in HOME_EVERYBODY]
    return [*(big[at : at + 2] for at in range(0, len(big), 2)), HOME_EVERYBODY]


async def begin(
    tx: Tx,
    chat: Chat,
    name: str,
    args: dict[str, Any],
    *,
    role: Role | None = None,
    heard: Heard | None = None,
) -> str:
    """Start a conversation; what was open is put aside if this one has to wait. Returns a word for the tap, if any."""
    return await _run(tx, chat, Dialogue(name, chat.id, role, args), heard)


async def by_word(tx: Tx, chat: Chat, name: str) -> None:
    """Start what a word of the home keyboard stands for; a list that lay open has served."""
    current = await dialogues.of_chat(tx, chat.id, "open")
    if current:
        await _shut_list(tx, chat, current)
    await begin(tx, chat, name, {})


async def offer_to_resume(tx: Tx, chat: Chat, name: str) -> bool:
    """Where such a talk was left half finished: offer to go on with it. False where there is none."""
    states: tuple[dialogues.State, ...] = ("open", "parked")
    for state in states:
        found = await dialogues.of_chat(tx, chat.id, state)
        if (
            found
            and name in (found.name, CONVERSATIONS[found.name].under)
            and found.path
            and not _only_looks(found)
        ):
            await _offer(tx, chat, found, restart=True)
            return True
    return False


async def _offer(tx: Tx, chat: Chat, left: Dialogue, *, restart: bool) -> None:
    keys = ("resume", "restart", "drop") if restart else ("resume", "drop")
    language = await language_of(tx, chat)
    buttons = [Button(words(tx, language, f"button-{key}"), f"{key}:{left.id}:0") for key in keys]
    text = await _left_in_words(tx, chat, left, "half-finished")
    await _settle_offer(tx, chat, left, "half-finished")
    offer = await reply(tx, chat.id, text, inline(buttons))
    await dialogues.keep(tx, replace(left, args=left.args | {OFFER: offer}))


async def _left_in_words(tx: Tx, chat: Chat, left: Dialogue, text_id: str) -> str:
    language = await language_of(tx, chat)
    return words(tx, language, text_id, what=words(tx, language, f"talk-{left.name}"))


async def _settle_offer(tx: Tx, chat: Chat, left: Dialogue, text_id: str, answer: str = "") -> Dialogue:
    """Where going on with it was offered: the offer says what became of it, and its buttons go."""
    if OFFER not in left.args:
        return left
    text = await _left_in_words(tx, chat, left, text_id)
    text += "\n✓ " + words(tx, await language_of(tx, chat), answer) if answer else ""
    await edit(tx, left.args[OFFER], chat.id, text)
    return replace(left, args={key: value for key, value in left.args.items() if key != OFFER})


Unclear = Callable[[], Awaitable[bool]]
"""What else the words may be, where the open question makes nothing of them: True where they were something."""


async def go_on(tx: Tx, chat: Chat, dialogue: Dialogue, heard: Heard, unclear: Unclear | None = None) -> str:
    return await _run(tx, chat, dialogue, heard, unclear=unclear)


async def resume(tx: Tx, chat: Chat, left: Dialogue) -> str:
    """Put the question again where a talk was left; what is open meanwhile is put aside."""
    left = await _settle_offer(tx, chat, left, "half-finished", "button-resume")
    current = await dialogues.of_chat(tx, chat.id, "open")
    if current and current.id != left.id:
        await dialogues.swap(tx, current, left)
    elif not current:
        await dialogues.unpark(tx, left)
    return await _run(tx, chat, replace(left, message_id=None), None)


async def restart(tx: Tx, chat: Chat, left: Dialogue) -> str:
    """From its first question, as it was begun."""
    left = await _settle_offer(tx, chat, left, "half-finished", "button-restart")
    await dialogues.end(tx, left)
    return await begin(tx, chat, left.name, left.args, role=left.as_role)


async def go_back(tx: Tx, chat: Chat, dialogue: Dialogue) -> None:
    """返回: the last answer is asked again; from the first question it leads home."""
    if not dialogue.path:
        await leave(tx, chat, dialogue, all_of_it=True)
        return
    last = dialogue.path[-1]
    answers = {slot: value for slot, value in dialogue.answers.items() if slot.rstrip("~?+@") != last}
    await _run(
        tx, chat, replace(dialogue, answers=answers, path=dialogue.path[:-1], awaiting=last), None, back=True
    )


async def leave(tx: Tx, chat: Chat, dialogue: Dialogue, *, all_of_it: bool = False) -> None:
    """算了: nothing was written, and nothing will be; or nothing more.

    Of lines that are asked one after the other this one is left out, and the next is asked; all of them where
    somebody says so (都不要了).
    """
    if _one_of_many(dialogue) and not all_of_it:
        await _leave_one(tx, chat, dialogue)
        return
    dialogue = await _settle_offer(tx, chat, dialogue, "half-finished", "button-drop")
    await put_away(tx, chat, dialogue)
    language = await language_of(tx, chat)
    left = "left-some" if _done(dialogue) else "left"
    await reply(tx, chat.id, words(tx, language, left), home_keyboard(tx, chat, language))
    await _offer_parked(tx, chat)


def _one_of_many(dialogue: Dialogue) -> bool:
    """Whether it is about one of several lines, which are asked one after the other."""
    return dialogue.name == EACH or bool(dialogue.args.get("relay"))


def _done(dialogue: Dialogue) -> object:
    """What was seen to before, of several lines."""
    return dialogue.args.get("done") or (dialogue.args.get("relay") or {}).get("done", [])[:-1]


async def _leave_one(tx: Tx, chat: Chat, dialogue: Dialogue) -> None:
    await reply(tx, chat.id, words(tx, await language_of(tx, chat), "left-one"))
    if dialogue.name == EACH:
        await go_on(tx, chat, dialogue, Heard(slot=dialogue.awaiting, key="skip"))
        return
    await put_away(tx, chat, dialogue)
    await begin(tx, chat, EACH, dialogue.args["relay"], role=dialogue.as_role)


async def put_away(tx: Tx, chat: Chat, dialogue: Dialogue) -> None:
    """Something else has taken its place: its question stands without buttons."""
    await _settle_offer(tx, chat, dialogue, "half-finished-gone")
    await _close_question(tx, dialogue, "")
    await dialogues.end(tx, dialogue)


def home_keyboard(tx: Tx, chat: Chat, language: str) -> dict[str, Any]:
    return home([[words(tx, language, label) for label in row] for row in home_rows(chat.role)])


async def language_of(tx: Tx, chat: Chat) -> str:
    """The language of whoever the chat is of; of a shared one, its first person's."""
    found = await chats.people_on(tx, chat.id)
    return found[0].language if found else chat.language


async def roles_held(tx: Tx, person: Person) -> set[Role]:
    return {held.role for held in await roles.held_by(tx, person.id)}


async def held_on(tx: Tx, chat: Chat) -> set[Role]:
    """What anybody on this phone is."""
    return {role for person in await chats.people_on(tx, chat.id) for role in await roles_held(tx, person)}


# Running -------------------------------------------------------------------------------------------------


async def _run(
    tx: Tx, chat: Chat, dialogue: Dialogue, heard: Heard | None, *, back: bool = False,
    unclear: Unclear | None = None,
) -> str:  # fmt: skip
    conversation = CONVERSATIONS[dialogue.name]
    before, written = dialogue, tx.writes
    while True:
        talk = Talk(
            tx, chat, None, dialogue.as_role, None, dialogue, dict(dialogue.answers), list(dialogue.path), heard,
            written=written, stem=conversation.speaks_as, home=home_rows,
        )  # fmt: skip
        try:
            await _speaker(talk, conversation)
            await conversation.function(talk)
        except Again:
            dialogue = replace(dialogue, answers=talk.answers, path=tuple(talk.path), awaiting="")
            heard = None
            continue
        except Waiting as waiting:
            if unclear and heard and waiting.question.hint and talk.hint not in CLEAR and await unclear():
                return talk.toast
            if heard and heard.slot and waiting.question.hint:
                await records.write(tx, talk.actor, "stray-tap", talk.dialogue.name, None)
            if await _is_at_the_end(talk, before, waiting.question):
                waiting.question.hint = talk.words("unclear-phoned")
            await _wait(talk, before, waiting.question, back=back)
            return talk.toast
        except Becomes as another:
            await _settle_offer(tx, chat, before, "half-finished-done")
            await _close_question(tx, before, talk.answered.label)
            await dialogues.end(tx, before)
            return await begin(tx, chat, another.name, another.brings, role=talk.role)
        except Over:
            pass
        await _finish(talk, before)
        return talk.toast


async def _is_at_the_end(talk: Talk, before: Dialogue, question: Question) -> bool:
    """The third answer in a row that was not clear: from now on somebody helps by telephone (UX 12)."""
    unclear = bool(question.hint) and talk.hint not in CLEAR
    return unclear and before.tries == LAST_TRY and await stuck.ask_to_phone(talk.tx, talk.chat)


async def _speaker(talk: Talk, conversation: Conversation) -> None:
    """Whose talk it is: the one whose phone it is, or of two on one phone the one who says so (您是哪位)."""
    found = await chats.people_on(talk.tx, talk.chat.id)
    held = {one.id: await roles.held_by(talk.tx, one.id) for one in found if conversation.roles}
    named = talk.dialogue.args.get("~person")
    if named is not None:
        talk.person = next((person for person in found if person.id == named), None)
    elif conversation.roles:
        able = [person for person in found if _role_in(talk, held[person.id], conversation)]
        talk.person = able[0] if len(able) == 1 and len(found) == 1 else None
        if able and talk.person is None:
            talk.person = await talk.choose("self", people_options(able), None, talk.words("which-of-you"))
    elif found:
        talk.person = found[0]
    if conversation.roles and not (talk.person and _holds(talk, held[talk.person.id], conversation)):
        await records.write(talk.tx, talk.actor, "stray-tap", conversation.name, talk.arg("id"))
        talk.toast = talk.words("tap-unknown")
        raise Over


def _holds(talk: Talk, held: Sequence[Held], conversation: Conversation) -> bool:
    """Settle the role and the unit of the talk; False where the person does not hold (or no longer holds) the role."""
    talk.role = talk.role or _role_in(talk, held, conversation)
    if talk.role is None or talk.role not in conversation.roles:
        return False
    talk.unit_id = next((one.unit_id for one in held if one.role == talk.role), None)
    return talk.unit_id is not None


def _role_in(talk: Talk, held: Sequence[Held], conversation: Conversation) -> Role | None:
    fitting = [one.role for one in held if one.role in conversation.roles]
    return talk.chat.role if talk.chat.role in fitting else next(iter(fitting), None)


async def _wait(talk: Talk, before: Dialogue, question: Question, *, back: bool) -> None:
    """Keep the talk as it stands, close the question before, and put this one."""
    tx, chat = talk.tx, talk.chat
    if question.picker:
        await dialogues.keep(tx, replace(before, answers=talk.answers))
        rows = [[talk.words(label) for label in row] for row in home_rows(talk.role)]
        await reply(tx, chat.id, question.text, home(rows, pick=(talk.words("button-picker"), before.id)))
        return
    await _make_room(tx, chat, before)
    in_place = (question.in_place or back) and before.message_id is not None and not question.contact
    if not in_place:
        await _close_question(tx, before, talk.answered.label)
    kept = replace(
        before if before.id else await dialogues.begin(tx, before),
        answers={slot: value for slot, value in talk.answers.items() if slot != OFFERED},
        path=tuple(talk.path), awaiting=question.slot, question=question.text,
        tries=before.tries + 1 if question.hint else 0,
    )  # fmt: skip
    keyboard = _keyboard(talk, kept, question)
    text = f"{question.hint}\n{question.text}" if question.hint else question.text
    if in_place and before.message_id is not None:
        await dialogues.keep(tx, kept)
        await edit(tx, before.message_id, chat.id, text, keyboard)
        return
    message_id = await reply(tx, chat.id, text, keyboard, person=talk.person, as_role=talk.role)
    await dialogues.keep(tx, replace(kept, message_id=None if question.contact else message_id))


async def _make_room(tx: Tx, chat: Chat, dialogue: Dialogue) -> None:
    """A talk that begins to wait puts aside the one that was open; one that goes on is itself the open one."""
    current = None if dialogue.id else await dialogues.of_chat(tx, chat.id, "open")
    if current is None or await _shut_list(tx, chat, current):
        return
    parked = await dialogues.of_chat(tx, chat.id, "parked")
    if parked:
        await put_away(tx, chat, parked)
    await dialogues.park(tx, current)


def _only_looks(dialogue: Dialogue) -> bool:
    """Where nothing was begun nothing is half finished, and nobody is asked to go on with it."""
    return dialogue.awaiting in ("self", *CONVERSATIONS[dialogue.name].looks)


async def _shut_list(tx: Tx, chat: Chat, current: Dialogue) -> bool:
    if not _only_looks(current):
        return False
    await put_away(tx, chat, current)
    return True


def _keyboard(talk: Talk, dialogue: Dialogue, question: Question) -> dict[str, Any] | None:
    if question.contact:
        rows = [[option.label for option in question.options], [talk.words("button-cancel")]]
        return home(rows, talk.words("button-share-phone"))
    serial = dialogue.id
    buttons = [Button(one.label, f"d:{serial}:{question.slot}:{one.key}") for one in question.options]
    last = [Button(talk.words(f"button-{key}"), f"d:{serial}:~{key}:") for key in ("back", "cancel")]
    return inline([*buttons, *question.extra], last)


async def _close_question(tx: Tx, dialogue: Dialogue, answer: str) -> None:
    """An answered question shows its answer, and its buttons go away (UX 2)."""
    if dialogue.message_id is None:
        return
    text = f"{dialogue.question}\n✓ {answer}" if answer else dialogue.question
    await edit(tx, dialogue.message_id, dialogue.chat_id, text)


async def _finish(talk: Talk, before: Dialogue) -> None:
    if not before.id:
        return
    await _settle_offer(talk.tx, talk.chat, before, "half-finished-done")
    await _close_question(talk.tx, before, talk.answered.label)
    await dialogues.end(talk.tx, before)
    await _offer_parked(talk.tx, talk.chat)


async def _offer_parked(tx: Tx, chat: Chat) -> None:
    """Once: whoever does something else instead knows of it, and its own word asks about it again."""
    parked = await dialogues.of_chat(tx, chat.id, "parked")
    if parked and OFFERED not in parked.answers:
        await _offer(tx, chat, replace(parked, answers=parked.answers | {OFFERED: True}), restart=False)
