"""HUZHU_* from the environment, checked before anything starts."""

import re
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.hearing import problem_with
from bot.words import languages

SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
"""Bot API, setWebhook: 1–256 of these; fewer than 16 could be guessed."""
LOOPBACK = ("127.0.0.1", "localhost", "::1")
OWN_PATHS = ("/healthz", "/readyz", "/metrics")


class SettingsError(Exception):
    """A setting is missing or wrong. Its text is one line that names it."""


class Settings(BaseSettings):
    """Everything that differs from place to place; nothing else is a setting."""

    model_config = SettingsConfigDict(env_prefix="HUZHU_", hide_input_in_errors=True)

    token: Annotated[str, Field(repr=False)] = ""
    api_url: str = "https://api.telegram.org"
    database: str = "sqlite:///huzhu.db"
    key_file: Path | None = None
    timezone: str = "Asia/Shanghai"
    language: str = "zh-CN"
    webhook_url: str = ""
    webhook_secret: Annotated[str, Field(repr=False, validate_default=True)] = ""
    transcriber: str = ""
    listen: Annotated[str, Field(validate_default=True)] = ""

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{name!r} is no time zone (Asia/Shanghai is one)") from None
        return name

    @field_validator("database")
    @classmethod
    def _known_store(cls, url: str) -> str:
        if not url.startswith("sqlite:///") or url == "sqlite:///":
            raise ValueError("write sqlite:///path/to/huzhu.db")
        return url

    @field_validator("language")
    @classmethod
    def _known_language(cls, language: str) -> str:
        if language not in languages():
            raise ValueError(f"write one of {', '.join(languages())}")
        return language

    @field_validator("transcriber")
    @classmethod
    def _hears(cls, named: str) -> str:
        wrong = problem_with(named) if named else ""
        if wrong:
            raise ValueError(wrong)
        return named

    @field_validator("api_url")
    @classmethod
    def _is_url(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("write https://…")
        return url.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_webhook(cls, url: str) -> str:
        parts = urlsplit(url)
        secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
        if url and not (secure and parts.hostname and len(parts.path) > 1):
            raise ValueError("write https://host/path")
        if parts.path in OWN_PATHS:
            raise ValueError(f"{parts.path} is the bot's own; choose another path")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _is_secret(cls, secret: str, read: ValidationInfo) -> str:
        if read.data.get("webhook_url") and not SECRET.fullmatch(secret):
            raise ValueError("with HUZHU_WEBHOOK_URL, write 16 to 256 of A-Z a-z 0-9 _ -")
        return secret

    @field_validator("listen")
    @classmethod
    def _is_address(cls, address: str, read: ValidationInfo) -> str:
        host, colon, port = address.rpartition(":")
        if address and not (host and colon and port.isascii() and port.isdigit() and int(port) < 2**16):
            raise ValueError("write host:port (127.0.0.1:8080)")
        if not address and read.data.get("webhook_url"):
            raise ValueError("with HUZHU_WEBHOOK_URL, write host:port (127.0.0.1:8080)")
        return address

    @property
    def address(self) -> tuple[str, int] | None:
        """What to listen on: host and port; None where nothing listens."""
        host, _, port = self.listen.rpartition(":")
        return (host.strip("[]"), int(port)) if host else None

    @property
    def store_path(self) -> Path:
        return Path(self.database.removeprefix("sqlite:///"))

    @property
    def key_path(self) -> Path:
        """Beside the store unless HUZHU_KEY_FILE says otherwise."""
        return self.key_file or self.store_path.with_suffix(".key")

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def read_settings() -> Settings:
    try:
        return Settings()
    except ValidationError as wrong:
        first = wrong.errors()[0]
        name = f"HUZHU_{str(first['loc'][0]).upper()}"
        raise SettingsError(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None
