"""Words that nothing asked for: where to begin, differently each time; at last the community is asked to phone."""

from bot import talks
from bot.actions import stuck
from bot.store import chats
from bot.store.chats import Chat
from bot.store.tx import Tx
from bot.telling import reply, words


async def nothing_asked(tx: Tx, chat: Chat, *, first: bool) -> None:
    """Never the same words twice in a row (UX 12)."""
    if not await chats.people_on(tx, chat.id):
        await talks.begin(tx, chat, "sign-in", {})
        return
    tries = 0 if first else chat.tries
    await chats.set_tries(tx, chat.id, tries + 1)
    text_id = "nothing-asked"
    if tries:
        text_id = ("nothing-asked-second", "nothing-asked-third")[tries % 2 == 0]
    if tries == talks.LAST_TRY and await stuck.ask_to_phone(tx, chat):
        text_id = "nothing-asked-phoned"
    language = await talks.language_of(tx, chat)
    await reply(tx, chat.id, words(tx, language, text_id), talks.home_keyboard(tx, chat, language))
