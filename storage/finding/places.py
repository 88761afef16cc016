"""Where words stand: passages read from the store, laid on one folded line, and the way back to the source."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from storage.finding.alignment import Fit
from storage.folding import folded
from storage.model import Span

_SLICE = "SELECT substr(source, ? + 1, ?) FROM documents WHERE library = ? AND id = ?"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation may stand. `text` is the source's slice `start:end`, in its own typography.

    passages    the numbers of the first and the last passage it touches
    score       0 to 100: how much of the quotation and of this stretch is the same; 100 says the words are the same
    """

    library: str
    document: str
    passages: tuple[int, int]
    start: int
    end: int
    text: str
    score: float


class Row(NamedTuple):
    """A passage as it is read here: its row, whose it is, and where its text begins in the source."""

    row: int
    library: str
    document: str
    number: int
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Passages of one document that follow each other, and their folded words on one line."""

    rows: tuple[Row, ...]
    line: str


def stretch_of(rows: Iterable[tuple[Row, str]]) -> Stretch:
    """Passages and their folded texts on one line; those that hold no word are left out."""
    told = [(row, line) for row, line in rows if line]
    return Stretch(tuple(row for row, _ in told), " ".join(line for _, line in told))


def place_of(connection: sqlite3.Connection, stretch: Stretch, fit: Fit) -> Place:
    """From the folded line back to the source."""
    (first, begins), *between = _touched(stretch, fit)
    last, stops = between[-1] if between else (first, begins)
    start, end = first.start + begins.start, last.start + stops.end
    text = first.text[begins.start : stops.end] if first is last else _slice(connection, first, start, end)
    numbers = (first.number, last.number)
    return Place(first.library, first.document, numbers, start, end, text, round(fit.score, 1))


def printed(stretch: Stretch, fit: Fit) -> str:
    """The words as the source prints them, with the signs that adjoin the first and the last of them."""
    pieces = [(row.text, span) for row, span in _touched(stretch, fit)]
    return " ".join(text[_back(text, span.start) : _on(text, span.end)] for text, span in pieces)


def _touched(stretch: Stretch, fit: Fit) -> list[tuple[Row, Span]]:
    """The passages that the place touches, each with the touched part of its text."""
    touched: list[tuple[Row, Span]] = []
    at = 0
    for row in stretch.rows:
        line = folded(row.text)
        start, end = max(fit.start - at, 0), min(fit.end - at, len(line.text))
        if start < end:
            touched.append((row, line.span(start, end)))
        at += len(line.text) + 1
    return touched


def _back(text: str, at: int) -> int:
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _on(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _slice(connection: sqlite3.Connection, row: Row, start: int, end: int) -> str:
    found = connection.execute(_SLICE, (start, end - start, row.library, row.document)).fetchone()
    return str(found[0])
