"""Settings from the environment and a `.env` file. Read once at the start, frozen, passed as an argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, AliasChoices, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.shards import Shards
from storage.place import Place, place_of


def default_database() -> Path:
    """A file in the user's data folder: where each system keeps such things."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "opis" / "opis.sqlite"


class Settings(BaseSettings):
    """What the person who hosts opis may set. Every name is explained in `.env.example`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    discord_token: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("DISCORD_TOKEN", "OPIS_DISCORD_TOKEN")
    )
    store: Path | str = Field(default_factory=default_database, validation_alias="OPIS_DATABASE", repr=False)
    copy_of_record: Path | None = Field(default=None, validation_alias="OPIS_COPY")
    locale: str = Field(default="en", validation_alias="OPIS_LOCALE")
    log_level: str = Field(default="INFO", validation_alias="OPIS_LOG_LEVEL")
    log_format: Literal["human", "json"] = Field(default="human", validation_alias="OPIS_LOG_FORMAT")
    backup_folder: Path | None = Field(default=None, validation_alias="OPIS_BACKUP_FOLDER")
    backups_kept: int = Field(default=14, ge=1, validation_alias="OPIS_BACKUPS_KEPT")
    shard_range: Annotated[str, AfterValidator(lambda said: str(Shards.parse(said)))] | None = Field(
        default=None, validation_alias="OPIS_SHARDS"
    )
    heartbeat: Path | None = Field(default=None, validation_alias="OPIS_HEARTBEAT")
    metrics_port: int | None = Field(default=None, ge=1, le=65535, validation_alias="OPIS_METRICS_PORT")

    @property
    def shards(self) -> Shards | None:
        """The part of the bot that this process is; None where it is all of it."""
        return None if self.shard_range is None else Shards.parse(self.shard_range)

    @property
    def place(self) -> Place:
        """Where the store is."""
        return place_of(self.store, self.copy_of_record or default_database().with_name("copy.sqlite"))

    @property
    def database(self) -> Path:
        """The file on this machine: the store, or its copy."""
        return self.place.path
