"""A document read page by page: its passages in order, as many as a reader takes at once."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answers.kin import Kin
from storage.model import Passage

PAGE_CHARACTERS = 3000
"""A page ends with the passage that reaches so many characters; a longer passage is a page of its own."""


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """One page (from 1) of a document, and how many there are. `asked`: the passage it was opened for, if any.

    `kin`: the other texts of its original that are held.
    """

    document: str
    title: str
    date: str | None
    passages: tuple[Passage, ...]
    page: int
    pages: int
    total: int
    asked: int | None = None
    kin: tuple[Kin, ...] = ()


def paged(passages: tuple[Passage, ...], most: int = PAGE_CHARACTERS) -> tuple[tuple[Passage, ...], ...]:
    """The passages in pages of about `most` characters; none is cut, none left out."""
    pages: list[tuple[Passage, ...]] = []
    held: list[Passage] = []
    size = 0
    for passage in passages:
        if held and size + len(passage.text) > most:
            pages.append(tuple(held))
            held, size = [], 0
        held.append(passage)
        size += len(passage.text)
    return (*pages, tuple(held)) if held else tuple(pages)


def page_of(pages: tuple[tuple[Passage, ...], ...], passage: int) -> int | None:
    """The number (from 1) of the page that holds a passage; None where no page does."""
    return next((n for n, page in enumerate(pages, 1) if page[0].number <= passage <= page[-1].number), None)
