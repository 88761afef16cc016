"""Libraries: which documents a server or a terminal sees."""

from __future__ import annotations

COMMON = "common"
"""The library that every server and every terminal sees."""


def own_library(guild: int) -> str:
    """The library that one server alone sees: its own documents."""
    return f"guild:{guild}"


def owner(library: str) -> int | None:
    """The server whose own library that is; None for every other one."""
    number = library.removeprefix("guild:")
    return int(number) if library.startswith("guild:") and number.isdecimal() else None
