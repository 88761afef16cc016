"""The log: one line an event on stderr, readable by a person; it never holds a token or a member's words."""

from __future__ import annotations

import logging
import sys


def set_up(level: str) -> None:
    """Send every library's log to stderr in one form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # The gateway's chatter at INFO names sessions; what matters is said by opis itself.
    logging.getLogger("discord").setLevel(logging.WARNING)
