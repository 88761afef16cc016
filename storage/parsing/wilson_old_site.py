"""Pages of the Wilson Center's site until 2021, copied: capital titles, `get citation`, and a heading per language.

    [Search in]  [head]  date  TITLE  Citation / get citation  summary  "Title," DATE, archive, source. URL
    share document  URL  VIEW DOCUMENT IN  [English HTML  body]  [RUSSIAN (TRANSCRIPTION) HTML  original]

Any of it may be lost. The title's own letters survive in the citation only, and the citation may be glued to the
end of the summary. Each text stands under the heading of its language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from storage.model import Parsed, Part, Record, Refusal, Section
from storage.parsing.languages import ENGLISH, sections
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.lines import SPACE, Label, Line, joined, trimmed, written_lines
from storage.parsing.wilson import (
    ARCHIVE,
    REPOSITORY,
    URL,
    Citation,
    is_date_line,
    is_other_form,
    is_prose,
    named,
    read_citation,
    record_number,
    stated_date,
)
from storage.parsing.wilson_listing import is_listing

_LOOKED_AT = 40_000
"""Code points in which the head is looked for; the longest met has 3,000."""

_HEADING = re.compile(
    rf"^{SPACE}(?P<language>[A-Za-z]+)(?: \((?:TRANSCRIPTION|TRANSLATION|SCAN)\))? (?:HTML|PDF){SPACE}$",
    re.MULTILINE | re.IGNORECASE,
)
_EDGES = " \t\xa0•·*+-–"
_GET_CITATION = "get citation"
_BUTTONS = frozenset({_GET_CITATION, "citation share download", "share document", "view document in"})
_CONTROLS = _BUTTONS | {
    "search in",
    "add search filter cancel search filter",
    "digital archive international history declassified",
    "digital archive",
    "international history declassified",
    "citation",
    "share",
    "download",
}
_SHARE = re.compile(r" - Share[^\S\n]*$", re.MULTILINE)
_GLUED_QUOTE = re.compile(r"""(?<=[^\s(\[“"‘'])["“](?=\w|\Z)""")
_QUOTE = re.compile(r"""["“]""")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the texts: the fields, the site's controls that were met, and where the head ends."""

    end: int
    controls: frozenset[str]
    date: str | None = None
    title: str | None = None
    summary: str | None = None
    citation: Citation | None = None
    url: str | None = None


class WilsonOldSite:
    """Pages of the old site: its controls, and a heading such as `English HTML` over each text."""

    name = "wilson_old_site"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Weigh the controls, the citation and the headings."""
        if is_other_form(page.fair.text):
            return Evidence(0.0)
        head = _head(page.fair.text)
        cited = head.citation is not None and head.citation.repository is not None
        return weigh(
            (_GET_CITATION in head.controls, 0.4, _GET_CITATION),
            (not (_BUTTONS - {_GET_CITATION}).isdisjoint(head.controls), 0.3, "the site's other buttons"),
            (_HEADING.search(page.fair.text, 0, _LOOKED_AT) is not None, 0.3, "a heading for a language"),
            (cited and bool(head.controls), 0.2, f"a citation of the {ARCHIVE} beside them"),
            (is_listing(page), -2.0, "it lists search results"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the one document of the page, its translation as the body and the transcription apart."""
        head = _head(page.fair.text)
        citation = head.citation or Citation("")
        title, guessed = named(page, citation.title or head.title)
        url = citation.url or head.url
        texts = _texts(page.fair.text, head.end)
        record = Record(
            layout=self.name,
            title=title,
            date=stated_date(head.date or citation.date),
            summary=head.summary,
            language=next((section.language for section in texts if section.part is Part.BODY), None),
            citation=citation.text or None,
            url=url,
            record_id=record_number(url),
            repository=citation.repository,
            source_note=citation.source,
            guessed=guessed,
        )
        yield Parsed(record, page.fair.text, texts)


def _head(text: str) -> Head:
    """Read everything above the first text: title and date, then summary and citation below `get citation`."""
    heading = _HEADING.search(text, 0, _LOOKED_AT)
    end = heading.start() if heading else min(len(text), _LOOKED_AT)
    lines = [Line(line.words.strip(_EDGES), line.start, line.end) for line in written_lines(text, 0, end)]
    controls = [line.words.casefold() in _CONTROLS for line in lines]
    above = _lines_above(lines, controls)
    below = next((number for number in range(above, len(lines)) if controls[number]), len(lines))
    top = [line for line, control in zip(lines[:above], controls, strict=False) if not control]
    date = next((line.words for line in top if is_date_line(line.words)), None)
    title = next((line.words for line in top if not is_date_line(line.words)), None)
    start = lines[above - 1].end if above else 0
    until = lines[below].start if below < len(lines) else end
    summary, citation = _description(text[start:until], title)
    rest = [line for line, control in zip(lines[below:], controls[below:], strict=True) if not control]
    addresses = [line for line in rest if URL.fullmatch(line.words)]
    texts = [line.start for line in rest if line not in addresses]
    return Head(
        end=end if heading else next(iter(texts), len(text)),
        controls=frozenset(
            line.words.casefold() for line, control in zip(lines, controls, strict=True) if control
        ),
        date=date,
        title=title,
        summary=summary,
        citation=citation,
        url=addresses[0].words if addresses else None,
    )


def _lines_above(lines: list[Line], controls: list[bool]) -> int:
    """How many lines stand above the description: through `get citation`, else while they are controls, date or title."""
    for number, line in enumerate(lines):
        if line.words.casefold() == _GET_CITATION:
            return number + 1
    heads = (
        number
        for number, line in enumerate(lines)
        if not (controls[number] or is_date_line(line.words) or line.words.isupper())
    )
    return next(heads, len(lines))


def _description(stretch: str, title: str | None) -> tuple[str | None, Citation | None]:
    """The summary and the citation that follows it, or is glued to it."""
    stretch = _SHARE.sub("", stretch)
    archive = REPOSITORY.search(stretch)
    if archive is None:
        summary = joined(stretch[: _citation_start(stretch, len(stretch), title)])
        return summary if is_prose(summary) else None, None
    start = _citation_start(stretch, archive.start(), title)
    url = URL.search(stretch, archive.end())
    citation = read_citation(stretch[start : url.end() if url else len(stretch)])
    return joined(stretch[:start]) or None, citation


def _citation_start(stretch: str, end: int, title: str | None) -> int:
    """Where the quotation mark stands that opens the citation's title; titles and summaries may quote, too.

    Where the page breaks off before the archive's name, `end` is the stretch's.
    """
    if title:
        known = re.compile(rf"""["“]\s*{re.escape(title)}""", re.IGNORECASE).search(stretch, 0, end)
        if known:
            return known.start()
    opening = [line.start for line in written_lines(stretch, 0, end) if _QUOTE.match(line.words)]
    glued = _GLUED_QUOTE.search(stretch, 0, end)
    return opening[-1] if opening else glued.start() if glued else end


def _texts(text: str, start: int) -> tuple[Section, ...]:
    """The texts under their headings: the English one, or the only one, is the body; the others are originals."""
    headings = [Label(m["language"].capitalize(), *m.span()) for m in _HEADING.finditer(text, start)]
    stretches = pairwise([*headings, Label("", len(text), len(text))])
    found = [(label.word, trimmed(text, label.end, follower.start)) for label, follower in stretches]
    found = [(language, span) for language, span in found if span.end > span.start]
    if len(found) < 2:
        language, span = found[0] if found else (None, trimmed(text, start, len(text)))
        return sections(text, span.start, span.end, language) if found or not headings else ()
    body = next((span for language, span in found if language == ENGLISH), found[0][1])
    return tuple(
        Section(Part.BODY if span is body else Part.ORIGINAL, span.start, span.end, language)
        for language, span in found
    )
