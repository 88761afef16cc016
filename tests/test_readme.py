"""README says what is true: its commands, its exchange, its tree."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def between(name: str) -> str:
    """The code block between two marks of README."""
    block = re.search(rf"<!-- {name} -->\n```\w*\n(.*?)```\n<!-- /{name} -->", README, re.DOTALL)
    assert block, f"README has no block {name}"
    return block[1]


def opis(*arguments: str, database: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--database", str(database)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": "", "COLUMNS": "400", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
    )
    return done.stdout


def test_the_exchange_at_the_top_is_what_opis_really_answers(tmp_path: Path) -> None:
    for exchange in between("exchange").strip().split("\n\n"):
        question, *shown = exchange.splitlines()
        line = re.fullmatch(r'\$ opis ask "(.*)"', question)
        assert line, question
        answered = [
            said.rstrip() for said in opis("ask", line[1], database=tmp_path / "opis.sqlite").splitlines()
        ]
        assert answered[: len(shown)] == [said.rstrip() for said in shown]


def test_the_first_command_installs_and_asks_the_first_question() -> None:
    assert between("first-command").strip().startswith("pip install -e . && opis ask")


def test_the_second_command_installs_and_runs_the_tests() -> None:
    assert between("test-command").strip() == 'pip install -e ".[test]" && pytest'


def test_every_command_is_in_the_table() -> None:
    cells = re.findall(r"^\| (`/.*?) \|", README, re.MULTILINE)
    listed = {name for cell in cells for name in re.findall(r"`/(\w+)`", cell)}
    assert listed == {command.name.split()[0] for command in COMMANDS if not command.pressed}


def test_the_tree_names_only_what_is_there() -> None:
    folder = ROOT
    for line in between("tree").splitlines():
        name = line.split()[0]
        folder = ROOT / name if not line.startswith(" ") and name.endswith("/") else folder
        path = ROOT / name if not line.startswith(" ") else folder / name
        assert path.exists(), f"{line!r} names {path}"


@pytest.mark.parametrize(
    "name",
    [
        "ask",
        "complete",
        "chat",
        "read",
        "ingest",
        "run",
        "check",
        "backup",
        "restore",
        "export",
        "import",
        "doctor",
    ],
)
def test_every_subcommand_is_in_the_pages_on_the_command_line(name: str) -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert f"`opis {name}" in page
