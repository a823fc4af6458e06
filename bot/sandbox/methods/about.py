"""What the bot says of itself: its name, its commands, its description."""

import json
import re
from dataclasses import replace
from typing import Any

from bot.sandbox.calls import Call
from bot.sandbox.html import utf16_length
from bot.sandbox.params import Params, string
from bot.sandbox.refused import bad

COMMANDS_MAX = 100
COMMAND = re.compile(r"[a-z0-9_]+")
COMMAND_MAX = 32
COMMAND_DESCRIPTION_MAX = 256
LENGTHS = {"description": 512, "short_description": 120, "name": 64}
"""Bot API, setMyCommands, setMyDescription, setMyShortDescription, setMyName."""
SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")
LANGUAGE = re.compile(r"([a-z][a-z])?")


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
    scope = _scope(call, call.params.json("scope", "can't parse BotCommandScope JSON object"))
    language = call.params.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return json.dumps([scope, language], sort_keys=True)


def _scope(call: Call, scope: Any) -> Any:
    if scope is None:
        return {"type": "default"}
    if not isinstance(scope, dict):
        raise bad("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = string(scope, "type", "BotCommandScope")
    if kind not in SCOPES + CHAT_SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if kind in CHAT_SCOPES:
        chat_id = string(scope, "chat_id", "BotCommandScope")
        chat = replace(call, params=Params({"chat_id": chat_id})).chat()
        if chat.kind == "private" and kind != "chat":
            raise bad("can't use specified scope in private chats")
    return scope


def set_my_commands(call: Call) -> Any:
    """The list behind the menu button; none empties it."""
    commands = call.params.json("commands", "can't parse commands JSON object") or []
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    read = [_command(command) for command in commands]
    name = _list_name(call)
    if len(commands) > COMMANDS_MAX:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    call.state.commands[name] = [_checked(*one) for one in read]
    return True


def _command(command: Any) -> tuple[str, str]:
    if not isinstance(command, dict):
        raise bad("can't parse BotCommand: expected an Object")
    return string(command, "command", "BotCommand"), string(command, "description", "BotCommand")


def _checked(command: str, description: str) -> dict[str, str]:
    name, words = command.strip().removeprefix("/"), description.strip()
    if not name:
        raise bad("command must be non-empty")
    if len(name) > COMMAND_MAX:
        raise bad(f"command length must not exceed {COMMAND_MAX}")
    if not words:
        raise bad("command description must be non-empty")
    if len(words) > COMMAND_DESCRIPTION_MAX:
        raise bad(f"command description length must not exceed {COMMAND_DESCRIPTION_MAX}")
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": words}


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
    if not isinstance(button, dict):
        raise bad("can't parse menu button: MenuButton must be an Object")
    if string(button, "type", "menu button") not in ("default", "commands", "web_app"):
        raise bad("can't parse menu button: MenuButton has unsupported type")
    if call.params.has("chat_id"):
        call.chat()
    return True
