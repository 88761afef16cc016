"""The log on stderr: a line an event for people, or a JSON object a line for programs.

It never holds a token or a member's words. Libraries' and our own messages carry names, numbers and times; what a
fault says about itself may quote what was being worked on, so of faults only their kinds and places are written.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from types import TracebackType

_Fault = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)  # what the standard library hands to formatters
# A bot's token as Discord makes them: three parts in Base64 with dots between.
_TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}")


class Plain(logging.Formatter):
    """A line an event, for people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """The line, and the places of a fault below it."""
        record.exc_text = None  # another handler's words for it
        return without_tokens(super().format(record))

    def formatException(self, ei: _Fault) -> str:  # noqa: N802 -- the standard library's name
        """The kinds and places of a fault and its causes, without what they say."""
        return "\n".join(places(ei[1]))


class Json(Plain):
    """A JSON object a line: `time` (ISO 8601, UTC), `level`, `logger`, `message`, and `fault` where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """The object."""
        event = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            event["fault"] = self.formatException(record.exc_info)
        return without_tokens(json.dumps(event, ensure_ascii=False))


def set_up(level: str, form: str = "human") -> None:
    """Send every library's log to stderr, `human` or `json`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Json() if form == "json" else Plain())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # The gateway's chatter at INFO names sessions; what matters is said by opis itself.
    logging.getLogger("discord").setLevel(logging.WARNING)


def without_tokens(text: str) -> str:
    """The text with everything that looks like a bot's token taken out."""
    return _TOKEN.sub("[token]", text)


def places(fault: BaseException | None) -> Iterator[str]:
    """The lines of a trace, the causes first, each fault by its kind alone."""
    seen: set[int] = set()
    chain = []
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        chain.append(fault)
        fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    for one in reversed(chain):
        yield from "".join(traceback.format_tb(one.__traceback__)).splitlines()
        yield f"{type(one).__module__}.{type(one).__qualname__}"
