"""python-telegram-bot without a network: its requests go straight to a BotApi in the same process."""

import json
from typing import Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sandbox.faults import AnswerGarbled, AnswerLost
from bot.sandbox.server import BotApi


class InProcessRequest(BaseRequest):
    """Give it to telegram.Bot as request and get_updates_request. The host in the address does not matter.

    A lost answer comes as TimedOut; the seconds are not waited for.
    """

    def __init__(self, api: BotApi, read_timeout: float = 5.0) -> None:
        self.api = api
        self._read_timeout = read_timeout

    @property
    def read_timeout(self) -> float | None:
        """Seconds python-telegram-bot believes it would wait."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """One call: the answer's HTTP status and body."""
        before, _slash, what = url.partition("/bot")[2].partition("/")
        if "/file/bot" in url:
            return self._download(url)
        params = request_data.json_parameters if request_data else {}
        files = request_data.multipart_data if request_data else {}
        try:
            answer = await self.api.call(
                what, params, {name: _file(part) for name, part in files.items()}, before
            )
        except AnswerLost:
            raise TimedOut("the sandbox lost the answer") from None
        except AnswerGarbled:
            return 502, AnswerGarbled.body
        return answer.get("error_code", 200), json.dumps(answer).encode()

    def _download(self, url: str) -> tuple[int, bytes]:
        path = url.split("/file/bot", 1)[1].partition("/")[2]
        content = self.api.download(path)
        if content is None:
            raise NetworkError("Not Found")
        return 200, content


def _file(part: Any) -> tuple[str, bytes]:
    """(name, content) of a part; python-telegram-bot gives (name, content or open file, mime type)."""
    name, content = part[0], part[1]
    return name, content if isinstance(content, bytes) else content.read()
