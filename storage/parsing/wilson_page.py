"""Pages of the Wilson Center's site since 2021, copied whole or in part. Seed 004 is one that lost its short lines.

    Skip to content  date  title  [sponsor]  body  summary  footer

Nothing labels the body: it stands between the opening, which is read here, and the closing (`wilson_closing`). A
paragraph about another document may stand before the date. The page names no address of its own; its key is the
number below `Record ID`, where the copy kept it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from storage.model import Credit, Parsed, Record, Refusal
from storage.parsing.languages import sections
from storage.parsing.layout import Evidence, Page, weigh
from storage.parsing.lines import SPACE, Line, written_lines
from storage.parsing.wilson import (
    ARCHIVE,
    is_date_line,
    is_other_form,
    is_prose,
    is_sponsor_line,
    named,
    sponsors,
    stated_date,
)
from storage.parsing.wilson_closing import read_closing
from storage.parsing.wilson_footer import (
    INFORMATION,
    LANGUAGE,
    RECORD_ID,
    RIGHTS,
    SOURCE,
    TYPE,
    read_footer,
)
from storage.parsing.wilson_listing import is_listing

_SKIP = re.compile(rf"^{SPACE}Skip to (?:main )?content{SPACE}$", re.MULTILINE | re.IGNORECASE)

_KIND = re.compile(
    r"\b(?:telegram|cable|letter|memorandum|memo|report|record|minutes|note|notes|message|decision|protocol|conversation"
    r"|statement|speech|resolution|directive|instructions?|information|summary|study|journal|diary|talks?|agreement"
    r"|meeting|communiqu[eé]|bulletin|draft|order|plan|proposal|interview|transcript|essay|excerpts?|evaluation)\b",
    re.IGNORECASE,
)
_LOOKED_AT = 2_000
_LONGEST_TITLE = 1_000
"""Code points; the longest title met has 240. A line beyond it is text."""

_LONGEST_ITEM = 3
"""Words of an item of the site's menu, or of a button."""

_CONSENT = re.compile(
    r"\b(?:we|site) uses? cookies\b|\bcookie (?:policy|settings|preferences)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands above the body, and where the body begins."""

    end: int
    date: str | None = None
    title: str | None = None
    thanks: tuple[str, ...] = ()


class WilsonPage:
    """Pages of the new site: `Document Information`, the rights paragraph, or the page's opening."""

    name = "wilson_page"
    binary = False

    def evidence(self, page: Page) -> Evidence:
        """Weigh the site's own words; a date and a title alone are no claim."""
        if is_other_form(page.fair.text):
            return Evidence(0.0)
        opening = _opening(page.fair.text)
        footer = read_footer(page.fair.text)
        closing = read_closing(page.fair.text, opening.end, footer, dated=opening.date is not None)
        return weigh(
            (_SKIP.search(page.fair.text, 0, _LOOKED_AT) is not None, 0.2, "Skip to content"),
            (bool(opening.date and opening.title), 0.3, "a date line and a title open the page"),
            (_KIND.search(opening.title or "") is not None, 0.1, "the title names a kind of record"),
            (bool(opening.thanks), 0.4, "a sponsor is thanked below the title"),
            (len(footer.associations) > 1, 0.4, "labels of associations"),
            (INFORMATION in footer.labels, 0.5, INFORMATION),
            (footer.has_site_rights, 0.5, "the archive's paragraph on rights"),
            (RECORD_ID in footer.labels, 0.1, RECORD_ID),
            (closing.classification is not None, 0.3, "a summary and a classification close the page"),
            (is_listing(page), -2.0, "it lists search results"),
        )

    def parse(self, page: Page) -> Iterator[Parsed | Refusal]:
        """Yield the one document of the page; what the copy lost stays unstated.

        Pages that were put one after another into a file are refused, since one would end up in the other's text.
        """
        pages = len(_SKIP.findall(page.fair.text))
        if pages > 1:
            yield Refusal("several_documents", {"documents": pages})
            return
        opening = _opening(page.fair.text)
        footer = read_footer(page.fair.text)
        closing = read_closing(page.fair.text, opening.end, footer, dated=opening.date is not None)
        title, guessed = named(page, opening.title)
        record = Record(
            layout=self.name,
            title=title,
            kind=footer.line(TYPE),
            date=stated_date(opening.date),
            summary=closing.summary,
            original_language=footer.line(LANGUAGE),
            classification=footer.classification or closing.classification,
            record_id=footer.record_id,
            repository=ARCHIVE
            if opening.thanks or footer.has_site_rights or INFORMATION in footer.labels
            else None,
            source_note=footer.line(SOURCE),
            rights="\n".join(footer.values.get(RIGHTS, ())) or None,
            credits=_funders(opening.thanks, footer.donors),
            people=footer.people,
            guessed=guessed,
        )
        yield Parsed(record, page.fair.text, sections(page.fair.text, opening.end, closing.start))


def _opening(text: str) -> Opening:
    """Read date, title and sponsor from the first lines; prose above the date belongs to another document."""
    lines = list(islice(written_lines(text), 12))
    skip = next((number for number, line in enumerate(lines[:4]) if _SKIP.fullmatch(line.words)), -1)
    lines = lines[skip + 1 :]
    if skip >= 0 or (lines and _CONSENT.search(lines[0].words)):
        lines = lines[_navigation(lines) :]
    at = next((number for number, line in enumerate(lines[:3]) if is_date_line(line.words)), None)
    if at is None or not all(is_prose(line.words) for line in lines[:at]):
        stray = skip < 0 and len(lines) > 1 and is_prose(lines[0].words) and not is_prose(lines[1].words)
        return _titled(lines, int(stray), None)
    return _titled(lines, at + 1, lines[at])


def _navigation(lines: list[Line]) -> int:
    """How many lines of the site's own stand above the date: a menu, or a question about cookies with its buttons."""
    at = next((number for number, line in enumerate(lines) if is_date_line(line.words)), 0)
    return sum(1 for _ in takewhile(_is_of_the_site, lines[:at]))


def _is_of_the_site(line: Line) -> bool:
    return len(line.words.split()) <= _LONGEST_ITEM or _CONSENT.search(line.words) is not None


def _titled(lines: list[Line], at: int, date: Line | None) -> Opening:
    end = date.end if date else 0
    title = None
    if at < len(lines) and len(lines[at].words) <= _LONGEST_TITLE and not is_sponsor_line(lines[at].words):
        title, end = lines[at].words, lines[at].end
        at += 1
    thanks = []
    for line in lines[at:]:
        if not is_sponsor_line(line.words):
            break
        thanks.append(line.words)
        end = line.end
    return Opening(end, date.words if date else None, title, tuple(thanks))


def _funders(thanks: tuple[str, ...], donors: tuple[str, ...]) -> tuple[Credit, ...]:
    """The sponsors thanked and the donors listed, each once."""
    thanked = (credit for line in thanks for credit in sponsors(line))
    return tuple(dict.fromkeys([*thanked, *(Credit("funder", name) for name in donors)]))
