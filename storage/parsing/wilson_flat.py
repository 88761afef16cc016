"""Wilson Center prints whose lines were lost in a paste: everything on one line, as text libraries offer them.

    [running head] date title Citation: ... Summary: ... [Credits: ...] Original Language: ... Contents: ... body

The labels of `wilson_print` stand within the line, and date and title can be parted only by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.model import Parsed, Refusal
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.lines import Label, joined, labels_cut_off
from storage.parsing.wilson import (
    ARCHIVE,
    DATE_AND_TITLE,
    is_date_cut_off,
    is_date_line,
    is_other_form,
)
from storage.parsing.wilson_labels import CITATION, LONGEST_HEAD, ORDER, document, is_flat, read_head

_LABEL = re.compile(rf"""(?<=\S )(?:(Citation):(?= ?["“])|({"|".join(ORDER[1:])}):(?= |\Z))""")
_FIRST_LABEL = re.compile(r"""^Citation:(?= ?["“])""", re.MULTILINE)
_RUNNING_HEAD = re.compile(
    r"Digital Archive {1,80}digitalarchive\.wilsoncenter\.org {1,80}International History Declassified (?=\S|\Z)"
)
_YEAR_AND_TITLE = re.compile(r"(\d{4})\s+(?=\S)")
"""A record dated by its year only; right after the running head a year is the date, and no word of the title."""


class WilsonFlat:
    """One-line pastes with `Citation:`, `Summary:`, `Original Language:`, `Contents:` inside the line."""

    name = "wilson_flat"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Look for the labels and the running head within a line."""
        if is_other_form(page.fair.text):
            return Evidence(0.0)
        head = read_head(page.fair.text, _labels(page.fair.text), one_line=True)
        citation = head.citation
        return weigh(
            (CITATION in head.values, 0.3, "Citation: within a line, a quotation after it"),
            (
                CITATION in head.values and citation is not None and citation.repository is not None,
                0.3,
                ARCHIVE,
            ),
            (is_flat(page.fair.text), 0.4, "further labels within the line of the citation"),
            (
                _RUNNING_HEAD.search(page.fair.text, 0, LONGEST_HEAD) is not None,
                0.5,
                "the running head within a line",
            ),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the one document of the paste."""
        cut_off = (
            labels_cut_off(page.fair.text, ORDER, in_line=True) if len(page.fair.text) < LONGEST_HEAD else []
        )
        head = read_head(page.fair.text, [*_labels(page.fair.text), *cut_off], one_line=True)
        date, title = _opening(page.fair.text, head.start)
        yield document(page, head, self.name, date=date, title=title)


def _labels(text: str) -> list[Label]:
    """The labels within the line; `Citation:` may open it where nothing was pasted before."""
    met = [Label(CITATION, *found.span()) for found in _FIRST_LABEL.finditer(text, 0, LONGEST_HEAD)]
    met = met[:1] if is_flat(text) else []
    met += [Label(found[1] or found[2], *found.span()) for found in _LABEL.finditer(text, 0, LONGEST_HEAD)]
    return sorted(met, key=lambda label: label.start)


def _opening(text: str, end: int) -> tuple[str | None, str | None]:
    """Date and title from the words above the labels, the running head and the lines of the text library passed over."""
    running = _RUNNING_HEAD.search(text, 0, min(end, LONGEST_HEAD))
    start = running.end() if running else text.rfind("\n", 0, end) + 1
    words = joined(text[start : min(end, start + 1_000)])
    found = DATE_AND_TITLE.match(words) or (_YEAR_AND_TITLE.match(words) if running else None)
    if is_date_line(words):
        return words, None
    if found:
        return found[1], words[found.end() :] or None
    return None, words if words and not is_date_cut_off(words) else None
