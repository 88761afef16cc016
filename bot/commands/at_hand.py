"""Answers given a moment ago, kept at hand while the store is as it was.

A page that is turned, an answer that is shared or a question that the next member asks as well costs no second search.
Nothing is given from here once anything was committed to the store, by this process or another.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from cachetools import LRUCache

from bot.answers.answer import Answer
from bot.commands.declaration import Command, Request
from bot.rendering.pages import Page, Text
from bot.rendering.view import Attachment

T = TypeVar("T")

ROOM = 8 * 2**20
"""Bytes kept of what is shown: some thousand answers, or some dozen with pictures."""

LEAST = 2048
"""Bytes that any answer is taken to need."""

IN_TIME = 1.0
"""Seconds an answer may have taken to be kept: one that took longer may have been cut by the engine's deadline."""


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer, and how it is shown page by page in one language."""

    answer: Answer[Any]
    pages: tuple[Page, ...]


class AtHand(Generic[T]):
    """What was made last, in so many bytes. `version` tells the store's state: equal as long as nothing was committed."""

    def __init__(self, version: Callable[[], object], size: Callable[[T], int], room: int = ROOM) -> None:
        self.version = version
        self._of: object = object()
        self._kept: LRUCache[Hashable, T] = LRUCache(room, getsizeof=size)

    def get(self, asked: Hashable) -> T | None:
        """What was made for what is asked, if the store is still as it was for it."""
        if asked not in self._kept:
            return None
        if self._of != self.version():
            self._kept.clear()
            return None
        return self._kept[asked]

    def put(self, asked: Hashable, made: T, *, version: object, seconds: float) -> None:
        """Keep what was begun at that version of the store and took so many seconds; not what is larger than the room."""
        if seconds > IN_TIME:
            return
        if self._of != version:
            self._kept.clear()
            self._of = version
        with suppress(ValueError):  # LRUCache's way to refuse what is larger than itself
            self._kept[asked] = made


def asked_of(command: Command, request: Request) -> Hashable | None:
    """All that the answer to a lasting question depends on but the store; None for other questions."""
    if not command.lasting:
        return None
    options = tuple(sorted(request.options.items()))
    return command.name, options, request.scope, request.today, request.locale, request.style


def size(ready: Ready) -> int:
    """The bytes that an answer is taken to need: what is shown of it, and LEAST."""
    items = (item for page in ready.pages for item in page.items)
    return LEAST + sum(_bytes(item) for item in items)


def _bytes(item: object) -> int:
    match item:
        case Text(markdown):
            return 2 * len(markdown)
        case Attachment():
            return len(item.data)
        case _:
            return 0
