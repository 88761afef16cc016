"""Pages of search results on the Wilson Center's sites: many dates, titles and summaries, and no document.

They open like document pages, and members paste them. They are recognised in order to be refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from storage.model import Parsed, Refusal
from storage.parsing.layout import CLAIM, Evidence, Page, weigh
from storage.parsing.lines import written_lines
from storage.parsing.wilson import (
    DATE_AND_TITLE,
    is_day_or_month_line,
    is_other_form,
    is_sponsor_line,
)

_LOOKED_AT = 40_000
"""Code points from the top in which entries are counted; a page of results lists ten to fifty."""

_COUNT = re.compile(r"(?:Results:?\s*)?\d{1,6} [-–] \d{1,6} of \d{1,6}(?: results)?:?", re.IGNORECASE)
_BULLET = re.compile(r"[•·●▪◦*+–-]\s*")
_RESULT_HEADINGS = frozenset({"results", "results:", "search results", "documents"})
_OLD_SITE = frozenset({"search in", "digital archive international history declassified"})
_DOCUMENT_LABELS = frozenset(
    {
        "document information",
        "record id",
        "get citation",
        "citation:",
        "citation share download",
        "view document in",
    }
)
_LONGEST_TITLE = 300
_FARTHEST = 4
"""Lines from one entry's date to the next: date, title, and a summary of at most two paragraphs."""


class WilsonListing:
    """Search results, old site and new: a count such as `1 - 10 of 82`, or entry upon entry."""

    name = "wilson_listing"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Count the entries from the top, and look for the marks of a result page and those of a document."""
        if is_other_form(page.fair.text):
            return Evidence(0.0)
        lines = _lines(page.fair.text)
        words = [line.casefold() for line in lines]
        entries, dates = len(_entries(lines)), sum(_begins_with_date(line) for line in lines)
        old_site = not _OLD_SITE.isdisjoint(words[:8])
        return weigh(
            (any(_COUNT.fullmatch(line) for line in lines[:12]), 0.6, "a count of results"),
            (not _RESULT_HEADINGS.isdisjoint(words[:8]), 0.2, "a heading of results"),
            (old_site, 0.2, "the old site's search head"),
            (entries > 1, 0.3, f"{entries} entries of date, title and summary"),
            (entries > 2, 0.3, "and nothing between them"),
            (old_site and entries < 2 and dates > 1, 0.3, f"{dates} lines that open with a date"),
            (not _DOCUMENT_LABELS.isdisjoint(words), -1.0, "labels that only a document has"),
            (any(map(is_sponsor_line, lines[:8])), -1.0, "a sponsor is thanked, as on a document"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Refuse the page: it is no document, however many it names."""
        yield Refusal("listing", {"entries": len(_entries(_lines(page.fair.text)))})


def is_listing(page: Page) -> bool:
    """Whether a page lists search results; other layouts of the same sites then make no claim."""
    return WilsonListing().evidence(page).certainty >= CLAIM


def _lines(text: str) -> list[str]:
    """The lines looked at, without the bullets of the old site."""
    found = islice(written_lines(text, 0, _LOOKED_AT), 600)
    return [
        _BULLET.sub("", line.words, count=1) if _BULLET.match(line.words) else line.words for line in found
    ]


def _entries(lines: list[str]) -> list[str]:
    """The titles of the entries that follow one another from the first date line."""
    dated = [number for number, line in enumerate(lines) if is_day_or_month_line(line)]
    titles: list[str] = []
    for number, following in pairwise([*dated, len(lines)]):
        title = lines[number + 1] if number + 1 < len(lines) else ""
        if not 0 < len(title) <= _LONGEST_TITLE:
            break
        titles.append(title)
        if following - number > _FARTHEST:
            break
    return titles


def _begins_with_date(line: str) -> bool:
    return is_day_or_month_line(line) or DATE_AND_TITLE.match(line) is not None
