"""huzhu: what an operator types. One clear line when it does not work, and the exit code of docs/operate.md."""

import argparse
import asyncio
import gc
import logging
import os
import sqlite3
import sys
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.settings import Settings, SettingsError, read_settings

DONE, FAILED, WRONG_USE, ANOTHER_RUNS, STORE_UNUSABLE = range(5)


class Stop(Exception):
    """The program ends here: one line for whoever started it, and the exit code."""

    def __init__(self, code: int, line: str) -> None:
        super().__init__(line)
        self.code = code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code. No traceback reaches whoever typed it."""
    quiet_logs()
    chosen = parser().parse_args(arguments)
    try:
        return asyncio.run(_run(chosen))
    except Stop as stop:
        print(f"huzhu: {stop}", file=sys.stderr)
        return stop.code
    except SettingsError as wrong:
        print(f"huzhu: {wrong}", file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        return DONE


async def _run(chosen: argparse.Namespace) -> int:
    from bot.store.cipher import KeyFileError
    from bot.store.database import StoreError, is_stuck
    from bot.understanding.lexicon import BadLine

    command: Callable[[Settings, argparse.Namespace], Coroutine[Any, Any, int]] = chosen.command
    settings = read_settings()
    try:
        return await command(settings, chosen)
    except KeyFileError as missing:
        raise Stop(STORE_UNUSABLE, f"The key file {missing} is missing or is not one of ours.") from None
    except StoreError as unusable:
        raise Stop(STORE_UNUSABLE, str(unusable)) from None
    except BadLine as wrong:
        raise Stop(WRONG_USE, str(wrong)) from None
    except sqlite3.Error as trouble:
        if not is_stuck(trouble):
            raise
        raise Stop(FAILED, f"The store takes nothing just now ({trouble}).") from None


def quiet_logs() -> None:
    """Lines for an operator. httpx and PTB would print addresses with the token in them: never below WARNING."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for chatty in ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="huzhu", description="Community mutual-aid elderly care by chat (互助养老)."
    )
    verbs = top.add_subparsers(required=True, metavar="COMMAND")

    def verb(name: str, command: object, words: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=words, description=words)
        made.set_defaults(command=command)
        return made

    init = verb("init", _init, "create the store and print the first invitation")
    init.add_argument("--district", required=True)
    init.add_argument("--street")
    init.add_argument("--community")
    verb("serve", _serve, "run the bot on Telegram")
    demo = verb("demo", _demo, "run everything on this machine, with no token")
    demo.add_argument("--port", type=int, default=0)
    demo.add_argument("--folder", type=Path, default=Path(".demo"), help="where the town is kept (.demo)")
    demo.add_argument(
        "--fresh", action="store_true", help="forget the town that is there, and make a new one"
    )
    demo.add_argument("--seed", type=int, help="whose three weeks it is; without it, those of the day")
    verb("migrate", _migrate, "bring the store to this version's schema")
    invite = verb("invite", _invite, "print /start CODE for a role in a unit")
    invite.add_argument("role", choices=("bureau", "officer", "worker", "volunteer", "elder"))
    invite.add_argument("--unit", required=True)
    invite.add_argument("--name", default="")
    verb("understand", _understand, "read sentences as JSON lines, and write what each means")
    verb("audit", _audit, "check that the books agree")
    requeue = verb("requeue", _requeue, "try what was parked or set aside again, after a fix")
    requeue.add_argument("--forget", action="store_true", help="give it up instead")
    export = verb("export", _export, "visits, transfers or people, as files")
    export.add_argument("what", choices=("visits", "transfers", "people"))
    export.add_argument("--format", choices=("jsonl", "csv", "xlsx"), default="jsonl")
    export.add_argument("--to", type=Path)
    return top


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  # here the real clock is handed in


async def _init(settings: Settings, chosen: argparse.Namespace) -> int:
    from bot.cli.commands import first_invitation

    print(await first_invitation(settings, chosen.district, chosen.street, chosen.community, now))
    return DONE


async def _serve(settings: Settings, _: argparse.Namespace) -> int:
    from bot.cli.serve import Ended, serve

    if not settings.token:
        raise Stop(WRONG_USE, "HUZHU_TOKEN is not set. @BotFather gives one; without it: huzhu demo")
    try:
        await serve(settings, now)
    except Ended as ended:
        raise Stop(ANOTHER_RUNS if ended.another_runs else FAILED, str(ended)) from None
    return DONE


async def _demo(settings: Settings, chosen: argparse.Namespace) -> int:
    gc.disable()  # until the page opens: next to nothing of a past is to be thrown away
    from bot.cli.demo import serve_demo
    from bot.cli.serve import Ended

    try:
        await serve_demo(settings, chosen.port, chosen.folder, fresh=chosen.fresh, seed=chosen.seed)
    except Ended as ended:
        raise Stop(ANOTHER_RUNS if ended.another_runs else FAILED, str(ended)) from None
    return DONE


async def _migrate(settings: Settings, _: argparse.Namespace) -> int:
    from bot.store.database import migrate

    if not settings.store_path.is_file():
        raise Stop(STORE_UNUSABLE, f"There is no store at {settings.store_path}.")
    print(f"{migrate(settings.store_path, now())} migrations ran.")
    return DONE


async def _invite(settings: Settings, chosen: argparse.Namespace) -> int:
    from bot.cli.commands import invitation

    code = await invitation(settings, chosen.role, chosen.unit, chosen.name, now)
    if code is None:
        raise Stop(FAILED, f"There is no single unit {chosen.unit} for that role.")
    print(f"/start {code}")
    return DONE


async def _understand(_: Settings, __: argparse.Namespace) -> int:
    from bot.cli.understand import answers

    try:
        for answer in answers(sys.stdin.buffer):
            sys.stdout.buffer.write(f"{answer}\n".encode())
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains as it ends
    return DONE


async def _audit(settings: Settings, _: argparse.Namespace) -> int:
    from bot.cli.commands import audit

    found = await audit(settings, now)
    print("\n".join(found) or "The books agree.")
    return FAILED if found else DONE


async def _requeue(settings: Settings, chosen: argparse.Namespace) -> int:
    from bot.cli.commands import forget, requeue

    updates, messages = await (forget if chosen.forget else requeue)(settings, now)
    fate = "are given up" if chosen.forget else "will be tried again"
    print(f"{updates} updates and {messages} messages {fate}.")
    return DONE


async def _export(settings: Settings, chosen: argparse.Namespace) -> int:
    from bot.cli.commands import export

    await export(settings, chosen.what, chosen.format, chosen.to, now)
    return DONE
