"""How the bot is: its last faults, and how far Discord is. Kept in memory alone."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

MOST = 100
"""Faults that are remembered."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault as a member met it. `reference` finds it in the log; `server` is None outside servers."""

    reference: str
    command: str
    at: datetime
    server: int | None


class Health:
    """The last faults, and `latency` in seconds to Discord's gateway; None where there is no connection."""

    def __init__(self) -> None:
        self._faults: deque[Fault] = deque(maxlen=MOST)
        self.latency: Callable[[], float | None] = lambda: None

    def milliseconds(self) -> int | None:
        """The latency in whole milliseconds; None without a connection or before the first heartbeat was answered."""
        seconds = self.latency()
        return round(seconds * 1000) if seconds is not None and math.isfinite(seconds) else None

    def note(self, fault: Fault) -> None:
        """Remember a fault."""
        self._faults.append(fault)

    def faults(self, server: int, most: int = 5) -> tuple[Fault, ...]:
        """The last faults of a server, the newest first."""
        return tuple(fault for fault in reversed(self._faults) if fault.server == server)[:most]
