"""How the desk stands in a server, as its managers are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """What is missing, what comes, what went wrong.

    lacking   permissions that opis misses in this channel, by Discord's names
    coming    each daily post: its number, its channel, and when it comes next (None where it does not)
    faults    the last faults: the command, when, and the reference under which the log has the rest
    latency   milliseconds to Discord; None where they are not known
    """

    lacking: tuple[str, ...]
    coming: tuple[tuple[int, int, datetime | None], ...]
    faults: tuple[tuple[str, datetime, str], ...]
    latency: int | None
