"""HUZHU_* from the environment, checked before anything starts."""

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


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
        if language not in ("zh-CN", "en"):
            raise ValueError("write zh-CN or en")
        return language

    @field_validator("api_url")
    @classmethod
    def _is_url(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("write https://…")
        return url.rstrip("/")

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
