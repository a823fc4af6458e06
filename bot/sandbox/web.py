"""The local Bot API over HTTP, and the chat page's files, for this machine only."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox import page_api, page_deeds, town_api
from bot.sandbox.faults import AnswerGarbled, AnswerLost
from bot.sandbox.page_api import Controls
from bot.sandbox.refused import bad
from bot.sandbox.server import BotApi

PAGE = Path(__file__).parent / "page"
BODY_MAX_BYTES = 52 * 1024 * 1024
"""A little above Telegram's 50 MB for a file, for what surrounds it."""

TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
"""Written down, as the machine's own list differs from place to place."""

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
API: web.AppKey[BotApi] = web.AppKey("api", BotApi)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def application(api: BotApi, controls: Controls | None = None) -> web.Application:
    """Serve it on a loopback address only: on the page everybody is anybody."""
    app = web.Application(middlewares=[only_this_machine], client_max_size=BODY_MAX_BYTES)
    _add_bot_api(app, api)
    app.router.add_get("/", index)
    app.router.add_get("/page/{name}", page_file)
    for addresses in (page_api, town_api):
        addresses.add_routes(app, api, controls or Controls())
    app.on_response_prepare.append(_harden)
    app.on_shutdown.append(_close)
    return app


def line(api: BotApi) -> web.Application:
    """The Bot API alone, for a bot that has a line of its own, which can be taken away."""
    app = web.Application(middlewares=[only_this_machine], client_max_size=BODY_MAX_BYTES)
    _add_bot_api(app, api)
    return app


def _add_bot_api(app: web.Application, api: BotApi) -> None:
    app[API] = api
    app.router.add_route("*", "/bot{token}/{method}", bot_api)
    app.router.add_get("/file/bot{token}/{path:.+}", download)


@web.middleware
async def only_this_machine(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page elsewhere can have its name point to 127.0.0.1, but then the Host header gives it away."""
    if not own_host(request):
        return web.Response(status=403, text="Only from this machine.")
    if request.path.startswith("/town/") and request.method != "GET":
        if request.content_type != body_type(request.path):
            return web.Response(status=415, text="JSON only.")
        if request.headers.get("Origin", f"http://{request.host}") != f"http://{request.host}":
            return web.Response(status=403, text="Only from its own page.")
        answer = await handler(request)
        request.app[API].state.keep()  # before the person hears that it is done
        return answer
    return await handler(request)


def body_type(path: str) -> str:
    """Neither kind can a page elsewhere send without asking first, and nobody answers that question."""
    return "application/octet-stream" if path == f"/town/{page_deeds.UPLOAD}" else "application/json"


def own_host(request: web.Request) -> bool:
    """Whether the Host header names loopback and the port that is really listened on."""
    socket = request.transport.get_extra_info("sockname") if request.transport else None
    port = socket[1] if socket else 0
    return request.headers.get("Host", "").lower() in [f"{name}:{port}" for name in LOOPBACK]


async def _harden(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in HEADERS.items():  # A file that is shown may bring a stricter policy of its own.
        response.headers.setdefault(name, value)


async def _close(app: web.Application) -> None:
    await app[API].aclose()


async def index(_request: web.Request) -> web.StreamResponse:
    """The chat page."""
    return web.FileResponse(PAGE / "index.html")


async def page_file(request: web.Request) -> web.StreamResponse:
    """One of the files that lie beside index.html; no other."""
    name = request.match_info["name"]
    if name not in {path.name for path in PAGE.iterdir()}:
        raise web.HTTPNotFound
    return web.FileResponse(PAGE / name, headers={"Content-Type": TYPES[Path(name).suffix]})


async def bot_api(request: web.Request) -> web.StreamResponse:
    """One call of the bot: GET or POST, urlencoded, multipart or JSON."""
    api = request.app[API]
    try:
        params, files = await read_call(request)
        answer = await api.call(request.match_info["method"], params, files, request.match_info["token"])
    except ValueError:
        answer = bad("can't parse JSON object").envelope()
    except AnswerLost:
        return _hang_up(request)
    except AnswerGarbled:
        return web.Response(status=502, body=AnswerGarbled.body, content_type="text/html")
    headers = {}
    if "parameters" in answer and "retry_after" in answer["parameters"]:
        headers["Retry-After"] = str(answer["parameters"]["retry_after"])
    return web.json_response(answer, status=answer.get("error_code", 200), headers=headers)


def _hang_up(request: web.Request) -> web.StreamResponse:
    """The line goes dead; the response is written to nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_call(request: web.Request) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    """Parameters and files of a call. What is in the body wins over the address."""
    params: dict[str, Any] = dict(request.query)
    files: dict[str, tuple[str, bytes]] = {}
    if request.content_type == "application/json" and request.can_read_body:
        body = json.loads(await request.text())
        if not isinstance(body, dict):
            raise ValueError("a call's body is an object")
        params.update({name: value for name, value in body.items() if value is not None})
    elif request.content_type == "multipart/form-data":
        await _read_parts(request, params, files)
    elif request.can_read_body:
        params.update({name: str(value) for name, value in (await request.post()).items()})
    return params, files


async def _read_parts(
    request: web.Request, params: dict[str, Any], files: dict[str, tuple[str, bytes]]
) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            params[part.name] = content.decode(errors="surrogateescape")
        else:
            files[part.name] = (part.filename, content)


async def download(request: web.Request) -> web.StreamResponse:
    """The bytes of a file, at the address that getFile told."""
    api = request.app[API]
    content = api.download(request.match_info["path"])
    if request.match_info["token"] != api.token or content is None:
        return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)
    return web.Response(body=content, content_type="application/octet-stream")
