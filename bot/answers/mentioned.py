"""Which documents of the archive a message names: by their numbers, ids, addresses, shelfmarks or titles.

A number alone names a document only where it is exactly a document's own; words name one only as a footnote would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answers.answer import Found
from bot.answers.citing import Citation
from bot.answers.footnotes import find_citation
from storage.archive import Archive
from storage.documents import Card

Scope = tuple[str, ...]

NAMES = 20
"""Numbers and addresses of a message that are looked up at most."""

LINES = 6
"""Lines of a message that are read as footnotes at most."""

_NAME = re.compile(
    r"https?://[^\s<>\]]+"
    r"|\bfrus[\w.-]+/\w+"
    r"|\b\d{4}-\d{2}-\d{2}-[0-9a-f]{4,}\b"
    r"|(?<![\w/])[#A-Za-z]{0,2}\d{4,8}(?![\w/])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\n+|;\s+|(?<=[a-z»”\"])[.!?]\s+(?=[A-ZА-Я\"“«])")

_SHELFMARK = re.compile(r"\b[A-ZА-ЯЁ]{3,8}\b,?\s+(?:f|fond|ф|фонд)\b\.?\s*\d[^\n;]*", re.IGNORECASE)
_FRAME = re.compile(r"^[>*_•\s-]+|[*_\s]+$")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The citations of the documents a message names, in the order in which they were found."""

    citations: tuple[Citation, ...]


async def mentioned(archive: Archive, scope: Scope, message: str) -> tuple[Card, ...]:
    """The documents named, each once."""
    found: dict[tuple[str, str], Card] = {}
    for name in names(message):
        for choice in await archive.titles.choices(scope, name, 2):
            if choice.named:
                found.setdefault((choice.card.library, choice.card.id), choice.card)
    for line in lines(message):
        answer = await find_citation(archive, scope, line)
        if isinstance(answer, Found):
            card = answer.value.card
            found.setdefault((card.library, card.id), card)
    return tuple(found.values())


def names(message: str) -> tuple[str, ...]:
    """What in a message may be a document's number, id or address."""
    return tuple(dict.fromkeys(match[0].rstrip(".,;:)") for match in _NAME.finditer(message)))[:NAMES]


def lines(message: str) -> tuple[str, ...]:
    """What in a message may be a footnote or a title: its lines and sentences of three words and more."""
    return tuple(_lines(message))[:LINES]


def _lines(message: str) -> Iterator[str]:
    # A shelfmark is read from its archive on: what leads to it is no part of it.
    yield from (match[0] for match in _SHELFMARK.finditer(message))
    for line in _BETWEEN.split(message):
        said = _FRAME.sub("", line)
        if len(said.split()) >= 3:
            yield said
