"""What the bot says of itself, and what it may ask about chats."""

import json

from bot.sandbox.people import Person
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import refused, sent


async def test_the_bot_knows_itself(api: BotApi) -> None:
    me = await sent(api, "getMe")
    assert (me["id"], me["is_bot"], me["username"]) == (1, True, "huzhu_bot")
    assert api.violations == []


async def test_commands_are_kept_by_language(api: BotApi) -> None:
    commands = [{"command": "start", "description": "开始"}]
    await sent(api, "setMyCommands", commands=json.dumps(commands))
    await sent(
        api, "setMyCommands", commands=[{"command": "start", "description": "Start"}], language_code="en"
    )
    assert await sent(api, "getMyCommands") == commands
    await sent(api, "deleteMyCommands")
    assert await sent(api, "getMyCommands") == []
    assert (await sent(api, "getMyCommands", language_code="en"))[0]["description"] == "Start"


async def test_commands_have_their_limits(api: BotApi) -> None:
    many = [{"command": f"c{number}", "description": "x"} for number in range(101)]
    assert (await refused(api, "setMyCommands", commands=many))[1] == "Bad Request: BOT_COMMANDS_TOO_MUCH"
    empty = [{"command": "a", "description": ""}]
    words = (await refused(api, "setMyCommands", commands=empty))[1]
    assert words == "Bad Request: command description must be non-empty"


async def test_descriptions_and_menu_button_are_taken(api: BotApi, auntie: Person) -> None:
    await sent(api, "setMyDescription", description="邻里互助")
    await sent(api, "setMyShortDescription", short_description="互助", language_code="zh")
    await sent(api, "setMyName", name="互助")
    await sent(api, "setChatMenuButton", chat_id=7, menu_button='{"type": "commands"}')
    assert (await refused(api, "setMyDescription", description="a" * 513))[0] == 400
    assert (await refused(api, "setChatMenuButton", menu_button='{"type": "x"}'))[0] == 400


async def test_a_chat_is_described_as_telegram_does(api: BotApi, auntie: Person) -> None:
    known = await sent(api, "getChat", chat_id=7)
    assert (known["type"], known["first_name"]) == ("private", "王阿姨")
    group = auntie.adds_to_group("楼栋群")
    assert (await sent(api, "getChat", chat_id=group.id))["title"] == "楼栋群"
    await sent(api, "sendMessage", chat_id=group.id, text="好")
    assert api.violations == []
    await sent(api, "leaveChat", chat_id=group.id)
    assert (await refused(api, "getChat", chat_id=group.id))[0] == 403
