"""Books named in source lines: `Jianguo yilai ... wengao, vol. 1 (Beijing: Zhongyang wenxian chubanshe, 2005), 30-37`.

Some records lie in no archive but in a printed collection, others are reprinted in one. The book is known by its
imprint; its title is set in italics and its pages get their dash. Words are not changed.
"""

from __future__ import annotations

import re

from bot.answers.citing.marked import italic

_IMPRINT = re.compile(r"\s?\([^():;]{2,60}:\s[^():;]{2,80},\s(?:1[89]|20)\d\d(?:[-–]\d{2,4})?\)")
_EDITORS = re.compile(
    r"\b(?:eds?|comps?|trans)\.,?\s+|\b(?:edited|compiled)\s+by\s+[^,;]+,\s+", re.IGNORECASE
)
_AFTER_TITLE = re.compile(
    r",?\s+(?:vols?\.|volume|no\.|book|part|t\.)\s|\s\((?=[^()]*\)(?:[,\s]|$))", re.IGNORECASE
)
_OPENING = re.compile(
    r".*(?:;\s|\b(?:re)?(?:printed|published)\s+in\s|\bin\s(?=[A-Z])|\bfrom\s(?=[A-Z]))",
    re.IGNORECASE | re.DOTALL,
)
_PAGES = re.compile(r"^(,\s(?:pp?\.\s?)?\d+)-(?=\d)")

_OWN_PAGES = re.compile(r",\s(?:pp?\.\s?)?\d+(?:\s?[-–]\s?\d+)?")


def is_book(reference: str) -> bool:
    """Whether a reference begins with a book: an imprint, and no archive or reprint before it."""
    imprint = _IMPRINT.search(reference)
    return imprint is not None and _OPENING.match(reference[: imprint.start()].removeprefix("in ")) is None


def with_titles(reference: str) -> str:
    """The reference with the titles of its books in italics and en dashes in their pages."""
    printed, last = "", 0
    for imprint in _IMPRINT.finditer(reference):
        printed += _titled(reference[last : imprint.start()]) + imprint[0]
        last = imprint.end()
    return printed + _PAGES.sub(r"\1–", reference[last:]) if last else reference


def _titled(before: str) -> str:
    """Set the title: what follows `eds.,`, or the last comma of a list of authors, up to volume and gloss."""
    opening = _OPENING.match(before)
    start = opening.end() if opening else 0
    editors = None
    for editors in _EDITORS.finditer(before, start):
        start = editors.end()
    end = next((found.start() for found in _AFTER_TITLE.finditer(before, start)), len(before))
    if (
        editors is None
        and (comma := before.rfind(", ", start, end)) >= 0
        and before[comma + 2 : comma + 3].isupper()
    ):
        start = comma + 2
    title = before[start:end]
    return f"{before[:start]}{italic(title)}{before[end:]}" if title.strip() else before


def at_page(reference: str, pages: str) -> str | None:
    """The reference with other pages in place of the book's own; None where it names no pages to replace."""
    imprint = _IMPRINT.search(reference)
    if imprint is None:
        return None
    found = _OWN_PAGES.match(reference, imprint.end())
    return f"{reference[: imprint.end()]}, {pages}{reference[found.end() :]}" if found else None
