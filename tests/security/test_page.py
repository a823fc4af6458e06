"""The chat page lets anybody be anybody, so nothing but a browser on this machine may reach it."""

import re
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.sandbox import web
from bot.sandbox.server import BotApi
from tests.sandbox.conftest import Clock


async def status(client: TestClient[Any, Any], host: str, path: str = "/") -> int:
    async with client.get(path, headers={"Host": host}) as answer:
        return answer.status


async def test_page_on_loopback() -> None:
    api = BotApi(Clock())
    async with TestClient(TestServer(web.application(api))) as client:
        port = client.port
        for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}"):
            assert await status(client, host) == 200
        strangers = (
            "127.0.0.1",
            f"127.0.0.1:{(port or 0) + 1}",
            f"evil.example:{port}",
            f"127.0.0.1.evil.example:{port}",
            f"localhost.:{port}",
            f"0.0.0.0:{port}",
            f"2130706433:{port}",
            "",
        )
        for host in strangers:
            for path in ("/", "/town/people", "/town/file?id=x", f"/bot{api.token}/getMe", "/nowhere"):
                assert await status(client, host, path) == 403
        async with client.get("/") as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'self'" in policy
            assert "unsafe" not in policy
            assert "http" not in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
        await only_its_own_page_may_act(client)


async def only_its_own_page_may_act(client: TestClient[Any, Any]) -> None:
    own = {"Origin": f"http://127.0.0.1:{client.port}"}
    async with client.post("/town/newcomer", json={"name": "a"}, headers=own) as answer:
        assert answer.status == 200
    for origin in ("http://evil.example", "null", f"https://127.0.0.1:{client.port}"):
        async with client.post("/town/newcomer", json={"name": "a"}, headers={"Origin": origin}) as answer:
            assert answer.status == 403
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        async with client.post("/town/newcomer", data="{}", headers={"Content-Type": kind}) as answer:
            assert answer.status == 415
    async with client.get("/town/newcomer") as answer:
        assert answer.status == 405
    await files_come_only_from_its_own_page(client)


async def files_come_only_from_its_own_page(client: TestClient[Any, Any]) -> None:
    """Bytes of this type cannot be sent by a page elsewhere unless it is allowed to, and it is not."""
    for kind in ("text/plain", "application/json", "multipart/form-data; boundary=x", "image/png"):
        async with client.post("/town/upload", data=b"x", headers={"Content-Type": kind}) as answer:
            assert answer.status == 415
    strange = {"Content-Type": "application/octet-stream", "Origin": "http://evil.example"}
    async with client.post("/town/upload", data=b"x", headers=strange) as answer:
        assert answer.status == 403
    async with client.options("/town/upload", headers=strange) as answer:
        assert "Access-Control-Allow-Origin" not in answer.headers
    async with client.get("/town/people") as answer:
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("path", sorted(web.PAGE.iterdir()), ids=lambda path: str(path.name))
def test_the_page_runs_no_script_from_names(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for way in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "onclick=",
        "<style",
    ):
        assert way not in text
    outside = re.findall(r"https?://[a-z][\w.]*", text.replace("http://www.w3.org/2000/svg", ""))
    assert outside == []
    assert "<script>" not in text.replace("such as <script>", "")


@pytest.mark.parametrize("name", ["..%2fweb.py", "%2e%2e/web.py", "nothing.js", "index.html%00"])
async def test_only_the_files_of_the_page_are_served(name: str) -> None:
    async with TestClient(TestServer(web.application(BotApi(Clock())))) as client:
        async with client.get(f"/page/{name}") as answer:
            assert answer.status in (400, 404)
        async with client.get("/page/app.js") as answer:
            assert answer.content_type == "text/javascript"


async def test_a_document_is_never_shown_as_a_page() -> None:
    api = BotApi(Clock())
    auntie = api.person(7, "王阿姨")
    auntie.sends_document("a.html", b"<script>alert(1)</script>")
    file_id = auntie.screen.bubbles[-1].body["document"]["file_id"]
    async with TestClient(TestServer(web.application(api))) as client:
        async with client.get("/town/picture", params={"id": file_id}) as answer:
            assert answer.status == 404
        path = api.state.files[file_id].path
        async with client.get(f"/file/bot{api.token}/{path}") as answer:
            assert answer.content_type == "application/octet-stream"
