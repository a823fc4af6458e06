"""HTTP to the Bot API over aiohttp: PTB's own transport slows down long before Telegram does."""

import json
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

LONG_POLL_GRACE_SECONDS = 15
CALL_SECONDS = 30


class AiohttpRequest(BaseRequest):
    """One pooled session for every call; a long poll may wait as long as Telegram lets it."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return CALL_SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256))

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """PTB's own would log a whole answer that is no JSON, with a traceback."""
        try:
            return json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises TimedOut where nobody knows whether the call arrived, NetworkError where it surely did not."""
        assert self._session is not None, "initialize first"
        seconds = read_timeout if isinstance(read_timeout, int | float) else CALL_SECONDS
        timeout = aiohttp.ClientTimeout(total=seconds + LONG_POLL_GRACE_SECONDS, sock_connect=10)
        try:
            async with self._session.request(
                method, url, data=_form(request_data), timeout=timeout
            ) as answer:
                return answer.status, await answer.read()
        except aiohttp.ClientConnectorError as refused:
            raise NetworkError(f"no connection: {type(refused).__name__}") from refused
        except (TimeoutError, aiohttp.ClientError) as lost:
            raise TimedOut(f"answer lost: {type(lost).__name__}") from lost


def _form(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    form = aiohttp.FormData(quote_fields=False)  # 服务单.pdf keeps its name
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form
