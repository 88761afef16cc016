"""Plain text that no other layout claims: its title and date are guessed where it shows both, and marked so.

A text is taken for a document of its own accord only where a date stands alone among its first lines, with a
heading beside it and text below. Asked for by name, the layout takes any text whole as the document's body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePath

from storage.model import Parsed, Part, Record, RecordDate, Refusal, Section
from storage.parsing.languages import sections
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.lines import Line, written_lines
from storage.parsing.wilson import MONTH, is_prose

_LOOKED_AT = 6
"""Lines from the top among which a heading and a date are looked for."""

_LONGEST_TITLE = 250
_LEAST_TEXT = 200
"""Code points below heading and date; less is a note, not a document."""

_DATE = re.compile(
    rf"(?:[\w .'-]{{2,40}}, )?(?:{MONTH} \d{{1,2}}, ?\d{{4}}|\d{{1,2}} {MONTH},? \d{{4}}|{MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})\.?"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A heading and a date found among a text's first lines, and where the text below them begins."""

    title: str
    date: str
    end: int


class PlainText:
    """Texts without a form of their own."""

    name = "plain"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Claim a text only where heading, date and text below are all there."""
        opening = _opening(page.fair.text)
        return weigh(
            (opening is not None, 0.5, "a heading and a date stand at the top"),
            (
                opening is not None and len(page.fair.text) - opening.end < _LEAST_TEXT,
                -0.5,
                "too little text below them",
            ),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the text as a document whose title and date are guesses; without both, the whole text as its body."""
        opening = _opening(page.fair.text)
        if opening is None:
            yield from self.whole(page)
            return
        date = RecordDate(opening.date, edtf=None, origin="guessed")
        record = Record(
            layout=self.name, title=opening.title, date=date, guessed=frozenset({"title", "date"})
        )
        yield Parsed(record, page.fair.text, sections(page.fair.text, opening.end, len(page.fair.text)))

    def whole(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the whole text as the body, with nothing taken from it; the title is a guess."""
        record = Record(layout=self.name, title=_title(page), guessed=frozenset({"title"}))
        yield Parsed(record, page.fair.text, (Section(Part.BODY, 0, len(page.fair.text)),))


def _opening(text: str) -> Opening | None:
    """The heading and the date of a text: the line after the date, or the one before it, whichever is no sentence."""
    lines = list(islice(written_lines(text, 0, 20_000), _LOOKED_AT + 1))
    at = next((n for n, line in enumerate(lines[:_LOOKED_AT]) if _is_date(line.words)), None)
    if at is None:
        return None
    after, before = lines[at + 1 : at + 2], lines[max(0, at - 1) : at]
    for line in (*after, *before) if at == 0 or is_prose(lines[at - 1].words) else (lines[0],):
        if _is_heading(line):
            end = max(line.end, lines[at].end) if at == 0 else 0
            return Opening(line.words, lines[at].words, end)
    return None


def _is_date(words: str) -> bool:
    return len(words) <= 80 and _DATE.fullmatch(words) is not None


def _is_heading(line: Line) -> bool:
    return len(line.words) <= _LONGEST_TITLE and not is_prose(line.words) and not _is_date(line.words)


def _title(page: Page) -> str:
    """The first line where it can be a title, else the file's name, else the first words."""
    first = next(iter(written_lines(page.fair.text)), Line("", 0, 0)).words
    if first and len(first) <= _LONGEST_TITLE:
        return first
    return PurePath(page.name).stem or first[:80].rpartition(" ")[0] or first[:80]
