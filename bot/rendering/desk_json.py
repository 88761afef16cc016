"""Answers of the desk itself as JSON: settings, status, a channel's bibliography, what was asked of a message.

Their keys are the names of their fields; `docs/command-line.md` promises nothing more of them.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.answers.bibliography import Bibliography
from bot.answers.desk_status import DeskStatus
from bot.answers.mentioned import Mentioned
from bot.answers.offered import Discarded, LibraryStatus, Offered, Removed, Stored
from bot.answers.people import Ruled
from bot.answers.settled import Forgotten, OwnSettings, Privacy, ServerSettings, WholeText
from bot.answers.sources import Reply, Sources
from bot.rendering.contract import face


@face.register
def _(
    value: Bibliography
    | DeskStatus
    | Discarded
    | Forgotten
    | LibraryStatus
    | Mentioned
    | Offered
    | OwnSettings
    | Privacy
    | Removed
    | Reply
    | Ruled
    | ServerSettings
    | Sources
    | Stored
    | WholeText,
) -> dict[str, Any]:
    return asdict(value)
