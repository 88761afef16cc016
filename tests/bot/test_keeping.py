"""`opis restore` says what became of the store, in a sentence each way."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from bot.__main__ import app
from storage.archive import Archive


async def opis(*arguments: str) -> Any:
    """Run a command as the terminal does, with an event loop of its own."""
    return await asyncio.to_thread(CliRunner().invoke, app, arguments)


async def copy_of(archive: Archive, to: Path) -> Path:
    await archive.database.backup(to)
    return to


async def test_restore_tells_what_was_kept_and_where(seeded: Archive, tmp_path: Path) -> None:
    backup = await copy_of(seeded, tmp_path / "backup.sqlite")
    await seeded.close()
    said = await opis("restore", str(backup), "--database", str(seeded.database.path))
    assert said.exit_code == 0
    assert "now is what the backup was: 2 documents" in said.output
    assert ".replaced-" in said.output


async def test_restore_says_that_the_store_is_in_use(seeded: Archive, tmp_path: Path) -> None:
    backup = await copy_of(seeded, tmp_path / "backup.sqlite")
    said = await opis("restore", str(backup), "--database", str(seeded.database.path))
    assert said.exit_code == 1
    assert "is locked by another program" in said.output


async def test_restore_names_what_is_wrong_with_a_backup(seeded: Archive, tmp_path: Path) -> None:
    backup = await copy_of(seeded, tmp_path / "backup.sqlite")
    with sqlite3.connect(backup) as connection:
        connection.execute("UPDATE documents SET source = replace(source, 'not', 'now')")
    connection.close()
    said = await opis("restore", str(backup), "--database", str(tmp_path / "opis.sqlite"))
    assert said.exit_code == 1
    assert "is not sound. Nothing was changed" in said.output
    assert "its hash differs" in said.output
