"""Documents read a moment ago, kept while the store still holds them as they were: a reader asks of one again and again."""

from __future__ import annotations

import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Callable

from storage.model import Document

Key = tuple[str, str]
"""A library and a document's id in it."""

State = tuple[int, str, str]
"""What changes whenever a document does: its revision, the time and the text's hash."""

MOST = 64
"""How many documents are kept."""

LONGEST = 200_000
"""Characters of source text; a longer document is read anew each time."""

_STATE = "SELECT revision, changed, sha256 FROM documents WHERE library = ? AND id = ?"


class Recent:
    """Shared by the readers' threads. What it gives is always what the connection's own state of the store holds.

    `fetch` reads a document whole that is not kept.
    """

    def __init__(self, fetch: Callable[[sqlite3.Connection, Key], Document | None], most: int = MOST) -> None:
        self._fetch = fetch
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[Key, tuple[State, Document]] = OrderedDict()

    def get(self, connection: sqlite3.Connection, key: Key) -> Document | None:
        """The document under `key`; None where there is none."""
        state = connection.execute(_STATE, key).fetchone()
        if state is None:
            return None
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None and kept[0] == state:
                self._kept.move_to_end(key)
                return kept[1]
        document = self._fetch(connection, key)
        if document is not None and len(document.source) <= LONGEST:
            self._keep(key, state, document)
        return document

    def _keep(self, key: Key, state: State, document: Document) -> None:
        with self._lock:
            self._kept[key] = (state, document)
            self._kept.move_to_end(key)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
