"""Down only: storage keeps, answers think, rendering shows, commands listen, daily remembers. Nothing calls back up."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Who may import what of ours, and which libraries a part must not know. The longest matching folder decides.
MAY: dict[str, tuple[str, ...]] = {
    "storage/model": ("storage.model",),
    "storage/folding.py": ("storage.model",),
    "storage/parsing": ("storage.model", "storage.folding", "storage.encoding", "storage.parsing"),
    "storage/reading": (
        "storage.model",
        "storage.folding",
        "storage.identity",
        "storage.extents",
        "storage.reading",
    ),
    "storage/finding": (
        "storage.model",
        "storage.folding",
        "storage.extents",
        "storage.faults",
        "storage.database",
        "storage.documents",
        "storage.recent",
        "storage.persons.skeleton",
        "storage.intake.indexing",
        "storage.finding",
    ),
    "storage/memory": ("storage.engine", "storage.memory"),
    "storage": ("storage",),
    "bot/answers": ("storage", "bot.answers", "bot.escape"),
    "bot/rendering": (
        "storage.model",
        "storage.documents",
        "storage.extents",
        "storage.intake.ingest",
        "storage.memory.daily",
        "storage.named",
        "bot.answers",
        "bot.escape",
        "bot.rendering",
        "bot.strings",
    ),
    "bot/commands": ("storage", "bot"),
    "bot/daily/schedule.py": ("storage.model", "storage.memory.daily", "bot.daily"),
    "bot/escape.py": (),
    "bot/strings.py": (),
    "bot/settings.py": ("storage.place", "bot.shards"),
    "bot/shards.py": (),
    "bot": ("storage", "bot"),
}
NEVER: dict[str, tuple[str, ...]] = {
    "storage/database.py": ("discord", "lxml"),
    "storage/parsing": ("discord", "aiosqlite", "sqlite3", "aiohttp", "time", "datetime.now"),
    "storage/reading": ("discord", "aiosqlite", "sqlite3", "aiohttp", "time"),
    "storage": ("discord", "aiosqlite", "psycopg", "psycopg_pool", "bot"),
    "storage/postgres": ("discord", "aiosqlite", "bot"),
    "bot/answers": ("discord", "sqlite3", "aiosqlite", "time"),
    "bot/daily/schedule.py": ("discord", "sqlite3", "aiosqlite"),
    "bot": ("aiosqlite", "sqlite3", "psycopg", "psycopg_pool"),
}


def modules() -> list[Path]:
    return sorted(p.relative_to(ROOT) for part in ("storage", "bot") for p in (ROOT / part).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """The modules a file imports at run time; imports for type checkers alone do not count."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    skipped = {
        child
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for child in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rule(path: Path, rules: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    name = path.as_posix()
    fitting = [part for part in rules if name == part or name.startswith(part + "/")]
    return rules[max(fitting, key=len)] if fitting else ()


def within(module: str, parts: tuple[str, ...]) -> bool:
    return any(module == part or module.startswith(part + ".") for part in parts)


@pytest.mark.parametrize("path", modules(), ids=str)
def test_a_module_imports_only_what_its_place_allows(path: Path) -> None:
    ours = [m for m in imports(path) if within(m, ("storage", "bot"))]
    strangers = [m for m in ours if not within(m, rule(path, MAY))]
    assert not strangers, f"{path} may not import {strangers}"


@pytest.mark.parametrize("path", modules(), ids=str)
def test_a_module_knows_nothing_of_what_its_place_forbids(path: Path) -> None:
    forbidden = [m for m in imports(path) if within(m, rule(path, NEVER))]
    # Questions name the connection's type; only the database opens one.
    if path.parts[0] == "storage":
        forbidden = [m for m in forbidden if not m.startswith("sqlite3")]
    if path == Path("storage/database.py"):
        forbidden = [m for m in forbidden if not m.startswith("aiosqlite")]
    assert not forbidden, f"{path} may not know {forbidden}"


def test_one_command_never_imports_another() -> None:
    shared = {"declaration", "line", "completion", "slash", "__init__", "choosing", "dates"}
    # How Discord's ways of asking reach the commands.
    shared |= {
        "answering",
        "delivering",
        "at_hand",
        "pressing",
        "menus",
        "offering",
        "reporting",
        "visibility",
        "translating",
    }
    for path in (ROOT / "bot/commands").glob("*.py"):
        if path.stem in shared:
            continue
        others = [m for m in imports(path.relative_to(ROOT)) if m.startswith("bot.commands.")]
        assert all(m.split(".")[2] in shared for m in others), f"{path.name} imports {others}"
