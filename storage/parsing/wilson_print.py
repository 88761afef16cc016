"""Wilson Center prints: the PDF a visitor downloads, as text, and pastes of it. Seed 000 is the newer form.

    [running head]  date  title  Citation:  Summary:  [Credits:]  Original Language:  Contents:  body

Each label opens a line and its value follows, with or without blank lines between. The date and the title stand
alone above the labels; some pastes have them on one line, or lack words there, so the citation's are preferred.
The body begins after the list under `Contents:`, without any separator, and nothing follows it.
Flattened pastes, with everything on one line, are `wilson_flat`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from storage.model import Parsed, Refusal
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.lines import SPACE, Label, Line, joined, labels_cut_off, written_lines
from storage.parsing.wilson import (
    ARCHIVE,
    DATE_AND_TITLE,
    is_date_cut_off,
    is_date_line,
    is_other_form,
)
from storage.parsing.wilson_labels import LONGEST_HEAD, ORDER, document, is_flat, read_head

_SET_APART = r"(?:[#*_]{1,6} ?)?"
_LABEL = re.compile(
    rf"^{SPACE}{_SET_APART}({'|'.join(ORDER)})(?:[*_]{{1,3}})? ?[:：](?:[*_]{{1,3}})?",
    re.MULTILINE | re.IGNORECASE,
)
"""A label that opens a line, in letters of any size, with or without the marks of Markdown."""

_CANONICAL = {label.lower(): label for label in ORDER}
_CITATION = re.compile(
    rf"""^{SPACE}{_SET_APART}Citation(?:[*_]{{1,3}})? ?[:：](?:[*_]{{1,3}})?\s{{0,20}}["“]""",
    re.MULTILINE | re.IGNORECASE,
)
_SITE, _PROGRAM = r"digitalarchive\.wilsoncenter\.org", "International History Declassified"
_RUNNING_HEAD = re.compile(
    rf"Digital Archive\s{{1,80}}(?:{_SITE}\s{{1,80}}{_PROGRAM}|{_PROGRAM}\s{{1,80}}{_SITE}){SPACE}(?=\n|\Z)"
)


class WilsonPrint:
    """Pages with `Citation:`, `Summary:`, `Original Language:`, `Contents:` at the head of lines."""

    name = "wilson_print"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Look for labels that open lines, and for the archive's own citation under the first."""
        if is_other_form(page.fair.text):
            return Evidence(0.0)
        head = read_head(page.fair.text, _labels(page.fair.text), one_line=False)
        citation = head.citation
        return weigh(
            ("Citation" in head.values, 0.3, "a line opens with Citation:"),
            (citation is not None and citation.text.startswith(('"', "“")), 0.1, "a quotation after it"),
            (all(_opening(page.fair.text, head.start)), 0.1, "a date and a title above it"),
            (citation is not None and citation.repository is not None, 0.4, f"a citation of the {ARCHIVE}"),
            (len(head.values) > 1, 0.1, "lines open with Summary:, Original Language: or Contents:"),
            (
                _RUNNING_HEAD.search(page.fair.text, 0, LONGEST_HEAD) is not None,
                0.5,
                "a print's running head",
            ),
            (is_flat(page.fair.text), -1.0, "labels follow the citation within its line"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the one document of the print; a print that breaks off gives what is there.

        Prints that were put one after another into a file are refused, since one would end up in the other's text.
        """
        prints = sum(1 for _ in _CITATION.finditer(page.fair.text))
        if prints > 1:
            yield Refusal("several_documents", {"documents": prints})
            return
        cut_off = labels_cut_off(page.fair.text, ORDER) if len(page.fair.text) < LONGEST_HEAD else []
        head = read_head(page.fair.text, [*_labels(page.fair.text), *cut_off], one_line=False)
        date, title = _opening(page.fair.text, head.start)
        yield document(page, head, self.name, date=date, title=title)


def _labels(text: str) -> list[Label]:
    return [
        Label(_CANONICAL[found[1].lower()], found.start(), found.end())
        for found in _LABEL.finditer(text, 0, LONGEST_HEAD)
    ]


def _opening(text: str, end: int) -> tuple[str | None, str | None]:
    """Date and title as they stand above the labels, the running head passed over."""
    running = _RUNNING_HEAD.search(text, 0, min(end, LONGEST_HEAD))
    lines = list(written_lines(text, running.end() if running else 0, min(end, LONGEST_HEAD)))[-8:]
    for number, line in enumerate(lines):
        if is_date_line(line.words):
            return line.words, _title(lines[number + 1 :])
    fused = DATE_AND_TITLE.match(lines[-1].words) if lines else None
    if fused:
        return fused[1], lines[-1].words[fused.end() :]
    return None, _title(lines[-3:])


def _title(lines: list[Line]) -> str | None:
    title = joined("\n".join(line.words for line in lines[:4]))
    return title if title and not is_date_cut_off(title) else None
