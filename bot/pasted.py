"""A stretch of a WeChat group that a worker pastes, wherever they are: it is no sentence, and goes to 接龙."""

from bot import talks
from bot.store import dialogues
from bot.store.chats import Chat
from bot.store.dialogues import Dialogue
from bot.store.tx import Tx
from bot.understanding.danger import is_danger
from bot.understanding.relay_lines import clean, is_pasted

CUT_FROM, PASTE_MAX, TOGETHER_MS = 3500, 16_000, 60_000
"""A paste longer than the first may have been cut; what comes within the last is one with it, up to the second."""


async def begins(tx: Tx, chat: Chat, text: str) -> bool:
    """From a worker, whatever else is open: it is sorted out line by line. False where it is none.

    Telegram cuts what is too long: what comes within a minute is one paste with the one before. Danger told in a line
    of it is told at once, as anywhere (UX 16).
    """
    if "worker" not in await talks.held_on(tx, chat):
        return False
    pasted = clean(text)
    dialogue = await dialogues.of_chat(tx, chat.id, "open")
    open_one = dialogue if dialogue and dialogue.name == "relay" else None
    before = _just_before(tx, open_one)
    waits = open_one is not None and open_one.awaiting == "paste"
    least = 1 if waits or len(before) > CUT_FROM else 2
    if not is_pasted(pasted, tx.today, least, asked=dialogue is not None and open_one is None):
        return False
    if open_one and (waits or before):
        await talks.put_away(tx, chat, open_one)
    whole = f"{before}\n{pasted}" if before else pasted
    danger = next((line for line in dict.fromkeys(pasted.split("\n")) if is_danger(line)), "")
    if danger:
        await talks.begin(tx, chat, "danger", {"said": danger})
    await talks.begin(tx, chat, "relay", {"text": whole[:PASTE_MAX], "came": tx.now_ms}, role="worker")
    return True


def _just_before(tx: Tx, open_one: Dialogue | None) -> str:
    """The paste that came less than a minute ago, and of which nothing was done yet."""
    args = open_one.args if open_one else {}
    fresh = "text" in args and not args.get("done") and tx.now_ms - int(args["came"]) < TOGETHER_MS
    return str(args["text"]) if fresh else ""
