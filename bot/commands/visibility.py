"""Who sees an answer: the asker's option first, then the server's choice for that group of commands, then the usual."""

from __future__ import annotations

from bot.commands.declaration import Command
from storage.memory.preferences import ServerPreferences

GROUPS: dict[str, frozenset[str]] = {
    "citations": frozenset({"cite", "find", "bibliography"}),
    "quotations": frozenset({"quote", "check"}),
    "searches": frozenset({"search", "documents", "read"}),
    "overviews": frozenset({"summary", "timeline"}),
    "days": frozenset({"onthisdate", "week", "month"}),
}
"""The groups a server decides about, and their commands."""

_GROUP_OF = {name: group for group, names in GROUPS.items() for name in names}


def is_private(command: Command, server: ServerPreferences, wish: bool | None) -> bool:
    """Whether the answer is for the asker alone."""
    if command.personal:
        return True
    if wish is not None:
        return wish
    group = _GROUP_OF.get(command.name)
    if group in server.private or group in server.public:
        return group in server.private
    return command.private
