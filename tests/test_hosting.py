"""What is written for those who host opis names settings and commands that there are."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import typer

from bot.__main__ import app
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
PAGES = (
    "docs/hosting.md",
    "docs/hosting/opis.service",
    "docs/hosting/compose.yaml",
    "Dockerfile",
    ".env.example",
)


def variables() -> set[str]:
    aliases = (field.validation_alias for field in Settings.model_fields.values())
    return {name for alias in aliases for name in getattr(alias, "choices", [alias])}


@pytest.mark.parametrize("page", PAGES)
def test_every_setting_that_is_named_is_one(page: str) -> None:
    named = set(re.findall(r"\b(?:OPIS|DISCORD)_[A-Z_]+\b", (ROOT / page).read_text(encoding="utf-8")))
    assert named
    assert named <= variables()


def test_every_setting_is_explained_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert {name for name in variables() if name not in example} <= {"OPIS_DISCORD_TOKEN"}


def test_every_command_that_is_named_is_one() -> None:
    page = (ROOT / "docs/hosting.md").read_text(encoding="utf-8")
    commands = set(typer.main.get_command(app).commands)
    named = set(re.findall(r"(?:^|`)opis ([a-z]+)", page, re.MULTILINE))
    assert named
    assert named <= commands


def test_a_setting_left_empty_is_as_if_it_was_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPIS_BACKUP_FOLDER", "")
    assert Settings(_env_file=None).backup_folder is None


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_the_unit_is_one_that_systemd_takes() -> None:
    unit = ROOT / "docs/hosting/opis.service"
    said = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)
    others = [line for line in said.stderr.splitlines() if "opis.service" in line]
    assert [line for line in others if "is not executable" not in line] == []
