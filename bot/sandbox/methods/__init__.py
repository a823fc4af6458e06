"""The methods of the Bot API that the sandbox answers, by the noun they are about."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.methods import about, callbacks, chats, editing, files, sending

Method = Callable[[Call], Any]

METHODS: dict[str, Method] = {
    "getme": about.get_me,
    "setmycommands": about.set_my_commands,
    "getmycommands": about.get_my_commands,
    "deletemycommands": about.delete_my_commands,
    "setmydescription": about.set_my_description,
    "setmyshortdescription": about.set_my_short_description,
    "setmyname": about.set_my_name,
    "setchatmenubutton": about.set_chat_menu_button,
    "getchat": chats.get_chat,
    "leavechat": chats.leave_chat,
    "sendchataction": chats.send_chat_action,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendvoice": sending.send_voice,
    "sendcontact": sending.send_contact,
    "sendlocation": sending.send_location,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "answercallbackquery": callbacks.answer_callback_query,
    "getfile": files.get_file,
}
"""Lower-case, as Telegram takes any case. getUpdates and the webhook are in updates.py and webhook.py."""
