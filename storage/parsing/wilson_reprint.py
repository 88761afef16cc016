"""Wilson Center records reprinted by commonprogram.science: a small table with two columns, then the text.

    1949   Speeches/Documents
    Title: ...
    Author: ...
    Date: December            Source:. See Pei
     18,1949                  Jianzhang et al., ...
                              http://digitalarchive.wilsoncenter.org/document/110393
    Description:.
    body

The date runs down the left column and the source down the right. The author may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storage.model import Parsed, Record, Refusal
from storage.parsing.languages import sections
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.lines import SPACE, joined
from storage.parsing.wilson import ARCHIVE, URL, named, record_number, stated_date

_LOOKED_AT = 10_000
_LABELS = {
    label: re.compile(rf"^{SPACE}{label}:\.?", re.MULTILINE)
    for label in ("Title", "Author", "Date", "Description")
}
_SOURCE = re.compile(r"Source:\.?")
_SERIES = re.compile(rf"^{SPACE}\d{{4}}\s+Speeches/Documents{SPACE}$", re.MULTILINE)
_GAP = re.compile(r" {2,}")
_WILSON = "wilsoncenter.org"


_ADDRESSED = re.compile(r"(?:telegram|cable|letter|message|note)s?\b.*\bto\b", re.IGNORECASE)
"""A title of something that was sent: its author is its sender."""


@dataclass(frozen=True, slots=True)
class Head:
    """The table: its values, and where the text below `Description:.` begins (None where the page breaks off)."""

    title: str | None = None
    author: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None
    body: int | None = None
    labels: int = 0


class WilsonReprint:
    """Pages with `Title:`, `Author:`, `Date:` beside `Source:.`, and `Description:.`."""

    name = "wilson_reprint"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Weigh the table's labels and the line that names the series."""
        text = page.fair.text[:_LOOKED_AT]
        head = _head(text)
        return weigh(
            (head.labels > 2, 0.3, "lines open with Title:, Date: and others of the table"),
            (head.source is not None, 0.2, "Source: stands beside the date"),
            (re.search(r"^[^\S\n]*+Description:\.", text, re.MULTILINE) is not None, 0.2, "Description:."),
            (_SERIES.search(text) is not None, 0.3, "Speeches/Documents"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the one document of the page."""
        head = _head(page.fair.text[:_LOOKED_AT])
        title, guessed = named(page, head.title)
        record = Record(
            layout=self.name,
            title=title,
            date=stated_date(head.date),
            url=head.url,
            record_id=record_number(head.url),
            repository=ARCHIVE if head.url and _WILSON in head.url else None,
            source_note=head.source,
            sender=head.author if _ADDRESSED.match(title) else None,
            people=(head.author,) if head.author else (),
            guessed=guessed,
        )
        start = len(page.fair.text) if head.body is None else head.body
        yield Parsed(record, page.fair.text, sections(page.fair.text, start, len(page.fair.text)))


def _head(text: str) -> Head:
    met = {label: found for label, pattern in _LABELS.items() if (found := pattern.search(text))}
    description = met.get("Description")
    end = description.start() if description else len(text)
    dated = met.get("Date")
    left, right = _columns(text[dated.start() : end]) if dated and dated.start() < end else ("", "")
    source = _SOURCE.sub("", right, count=1).strip()
    urls = URL.findall(source)
    return Head(
        title=_value(text, met, "Title", end),
        author=_value(text, met, "Author", end),
        date=left.partition(":")[2].strip() or None,
        source=URL.sub("", source).strip() or None,
        url=urls[-1] if urls else None,
        body=description.end() if description else None,
        labels=len(met),
    )


def _value(text: str, met: dict[str, re.Match[str]], label: str, end: int) -> str | None:
    """What stands between a label and the next one."""
    found = met.get(label)
    if found is None:
        return None
    following = (other.start() for other in met.values() if other.start() > found.start())
    return joined(text[found.end() : min(following, default=end)]) or None


def _columns(table: str) -> tuple[str, str]:
    """The two columns of the rows from `Date:` on, each as one line; the right one begins under `Source:`.

    Where the text of the page was taken column by column, `Source:` opens a line and parts them.
    """
    source = _SOURCE.search(table)
    if source is None:
        return joined(table), ""
    row = table.rfind("\n", 0, source.start()) + 1
    if not table[row : source.start()].strip():
        return joined(table[:row]), joined(table[row:])
    column = source.start() - row
    rows = [_cells(row, column) for row in table.split("\n")]
    return joined("\n".join(left for left, _ in rows)), joined("\n".join(right for _, right in rows))


def _cells(row: str, column: int) -> tuple[str, str]:
    """The cells of one row; columns part at the gap that ends nearest to `column`."""
    if row[:column].isspace() or len(row) - len(row.lstrip()) >= column - 2:
        return "", row
    gaps = [gap for gap in _GAP.finditer(row.rstrip()) if gap.start() > 0]
    if gaps:
        gap = min(gaps, key=lambda gap: abs(gap.end() - column))
        return row[: gap.start()], row[gap.end() :]
    return (row[:column], row[column:]) if _SOURCE.match(row, column) else (row, "")
