"""What the bot says of itself: its name, its commands, its description."""

import json
import re
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.html import utf16_length
from bot.sandbox.refused import bad

COMMANDS_MAX = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_DESCRIPTION_MAX = 256
LENGTHS = {"description": 512, "short_description": 120, "name": 64}
"""Bot API, setMyCommands, setMyDescription, setMyShortDescription, setMyName."""


def get_me(call: Call) -> Any:
    """Who the bot is, and what it may do."""
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**call.me.as_json(), **abilities}


def _list_name(call: Call) -> str:
    """Commands are kept for each scope and language."""
    scope = call.params.json("scope", "can't parse BotCommandScope") or {"type": "default"}
    return json.dumps([scope, call.params.text("language_code")], sort_keys=True)


def set_my_commands(call: Call) -> Any:
    """The list behind the menu button."""
    commands = call.params.json("commands", "can't parse commands JSON object")
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    if len(commands) > COMMANDS_MAX:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    call.state.commands[_list_name(call)] = [_command(command) for command in commands]
    return True


def _command(command: Any) -> dict[str, str]:
    name, description = (
        str(command.get("command", "")).lstrip("/"),
        str(command.get("description", "")).strip(),
    )
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    if not description or utf16_length(description) > COMMAND_DESCRIPTION_MAX:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def get_my_commands(call: Call) -> Any:
    """The list as it was set for just this scope and language."""
    return call.state.commands.get(_list_name(call), [])


def delete_my_commands(call: Call) -> Any:
    """Back to the list of the wider scope."""
    call.state.commands.pop(_list_name(call), None)
    return True


def _keep(call: Call, name: str) -> bool:
    text = call.params.text(name)
    if utf16_length(text) > LENGTHS[name]:
        raise bad(f"{name.replace('_', ' ')} is too long")
    call.state.profile[f"{name}:{call.params.text('language_code')}"] = text
    return True


def set_my_description(call: Call) -> Any:
    """What an empty chat shows."""
    return _keep(call, "description")


def set_my_short_description(call: Call) -> Any:
    """What the bot's profile shows."""
    return _keep(call, "short_description")


def set_my_name(call: Call) -> Any:
    """The bot's name in a language."""
    return _keep(call, "name")


def set_chat_menu_button(call: Call) -> Any:
    """What the button beside the text field does."""
    button = call.params.json("menu_button", "can't parse menu button JSON object") or {"type": "default"}
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad("MenuButton has unsupported type")
    if call.params.has("chat_id"):
        call.chat()
    return True
