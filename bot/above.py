"""Words typed where something above has buttons: 快来人 and 按错了 of an alarm, 接着来 of what was half finished."""

from typing import Literal

from bot import talks
from bot.model import Alarm
from bot.store import alarms, chats, dialogues, messages
from bot.store.chats import Chat
from bot.store.dialogues import Dialogue
from bot.store.tx import Tx
from bot.telling import reply
from bot.understanding.replies import read_alarm_word, read_reply
from bot.words import label_of, languages

Deed = Literal["alarm-yes", "alarm-mistake"]


async def answered(tx: Tx, chat: Chat, text: str, dialogue: Dialogue | None) -> bool:
    """False where nothing above asks for such words. `dialogue`: what is open; its question may be the later one."""
    alarm = await alarms.open_of(tx, chat.id)
    deed = await _deed_of(tx, chat, alarm, text, dialogue) if alarm else None
    if alarm and deed:
        [whose, *_] = await chats.people_on(tx, chat.id)
        toast = await talks.begin(
            tx, chat, deed, {"id": alarm.id, "revision": alarm.revision, "~person": whose.id}
        )
        language = await talks.language_of(tx, chat)
        await reply(tx, chat.id, toast, talks.home_keyboard(tx, chat, language))
        return True
    return dialogue is None and await _half_finished(tx, chat, text)


async def _deed_of(tx: Tx, chat: Chat, alarm: Alarm, text: str, dialogue: Dialogue | None) -> Deed | None:
    """按错了 and 快来人 say it whatever else is open; 是 only where the alarm's is the latest question."""
    plain = read_alarm_word(text)
    if plain:
        return "alarm-mistake" if plain == "mistake" else "alarm-yes"
    cards = [one.id for one in await messages.live_cards(tx, "alarm", alarm.id) if one.chat_id == chat.id]
    latest = dialogue is None or dialogue.message_id is None or max(cards, default=0) > dialogue.message_id
    return "alarm-yes" if alarm.state == "asked" and latest and read_reply(text) == "yes" else None


async def _half_finished(tx: Tx, chat: Chat, text: str) -> bool:
    """接着来吗: 好, 接着来; or 算了, 不了."""
    left = await dialogues.of_chat(tx, chat.id, "parked")
    said = read_reply(text) if left else None
    if left and (said == "yes" or text in {label_of(one, "button-resume") for one in languages()}):
        await talks.resume(tx, chat, left)
    elif left and said in ("no", "cancel"):
        await talks.leave(tx, chat, left)
    else:
        return False
    return True
