"""What the layouts of the Wilson Center Digital Archive share: date lines, citations, sponsors, record numbers.

The archive's citation is one form with two spellings: the old site put the comma inside the closing quote and
named the History and Public Policy Program, the new one puts it outside and names the Wilson Center.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from storage.model import Credit, RecordDate
from storage.parsing.layout import Page
from storage.parsing.lines import joined

ARCHIVE = "Wilson Center Digital Archive"
REPOSITORY = re.compile(r"(?:History and Public Policy Program|Wilson Center) Digital Archive\b")

LONGEST_CITATION = 6_000
"""Code points. The longest citation met has 700; a bound keeps a page without line ends cheap."""

_MONTHS = "January February March April May June July August September October November December".split()
MONTH = rf"(?:{'|'.join(_MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
"""An English month, written out or short."""

_LONGEST_DATE = 60
_DAY = r"\d{1,2}(?:\s?[-–]\s?\d{1,2})?"
_FULL_DATE = rf"{MONTH}\s+{_DAY},?\s*\d{{4}}"
_MONTH_DATE = rf"{MONTH},?\s+\d{{4}}"
_ABOUT = r"(?:(?:circa|ca?\.|early|mid|late|about|spring|summer|autumn|fall|winter)[\s-]+(?:in\s+|of\s+)?)?"
DATE = rf"{_ABOUT}(?:{_FULL_DATE}|{_MONTH_DATE}|\d{{4}})"
"""A record's date as Wilson writes it: `September 29, 1950`, `July, 1945`, `1953`, `circa 1950`."""

_RANGE = rf"{DATE}(?:\s?[-–]\s?{DATE})?"
_DATE_LINE = re.compile(rf"(?:{_RANGE}|undated|n\.?\s?d\.?)", re.IGNORECASE)
_DATE_AT_END = re.compile(rf"(?:{_RANGE}|undated)\Z", re.IGNORECASE)
_DATE_CUT_OFF = re.compile(rf"{MONTH},?(?:\s+\d{{0,3}}(?:,?\s+\d{{0,3}})?,?)?")
_DAY_OR_MONTH_LINE = re.compile(rf"{_FULL_DATE}|{_MONTH_DATE}")
DATE_AND_TITLE = re.compile(rf"({_FULL_DATE}|{_MONTH_DATE})\s+(?=\S)")

_QUOTED_TITLE = re.compile(r"""[“"](?P<title>.*)[”"],?\s*(?P<date>[^“”"]*)\Z""", re.DOTALL)
_SENTENCE_END = re.compile(r"""[.!?…]["”’')\]]{0,3}\Z|\(see also\)\Z""")
URL = re.compile(r"<?(https?://[^\s<>]+)>?")
_URL_CUT_OFF = re.compile(r"\s(?:<|<?(?:h|ht|htt|https?:?/{0,2}))\Z")
_RECORD_NUMBER = re.compile(r"/document/(\d+)(?![\w-])")
_OTHER_FORM = re.compile(r"\s*(?:<[!?a-zA-Z]|\{\s*\"|\[\s*\{|---\r?\n)")
_THANKS = "This document was made possible with "
_SPONSOR = re.compile(
    rf"{_THANKS}(?:the )?support from (?:the )?(?P<name>[^\n]{{1,400}}?)\.? ?(?={_THANKS}|\Z)"
)


@dataclass(frozen=True, slots=True)
class Citation:
    """An archive's own citation: the whole on one line, and the parts it states. `source` is the archive reference."""

    text: str
    title: str | None = None
    date: str | None = None
    repository: str | None = None
    source: str | None = None
    url: str | None = None


def read_citation(stretch: str) -> Citation | None:
    """The citation that fills `stretch`, its lines joined and the angle brackets of its URL dropped; else None.

    A citation that was cut off gives the parts that are whole.
    """
    text = URL.sub(r"\1", joined(stretch[:LONGEST_CITATION]))
    if not text:
        return None
    archive = REPOSITORY.search(text)
    if archive is None:
        return Citation(text)
    quoted = _QUOTED_TITLE.match(text[: archive.start()].rstrip(", "))
    date = _DATE_AT_END.search(quoted["date"]) if quoted else None
    rest = text[archive.end() :]
    urls = list(URL.finditer(rest))
    source = rest[: urls[-1].start()] if urls else _URL_CUT_OFF.sub("", rest)
    return Citation(
        text=text,
        title=quoted["title"].removesuffix(",").strip() or None if quoted else None,
        date=date.group() if date else None,
        repository=archive.group(),
        source=source.strip().lstrip(",.").strip().rstrip(",").strip() or None,
        url=urls[-1][1] if urls else None,
    )


def record_number(url: str | None) -> str | None:
    """The number of a record in the address of its page; None in slug addresses, and a `/node/` number is no record's."""
    found = _RECORD_NUMBER.search(url) if url else None
    return found[1] if found else None


def is_date_line(words: str) -> bool:
    """Whether a line holds a record's date and nothing else; a bare year counts."""
    return len(words) <= _LONGEST_DATE and _DATE_LINE.fullmatch(words) is not None


def is_day_or_month_line(words: str) -> bool:
    """Whether a line holds a date of day or month precision and nothing else."""
    return len(words) <= _LONGEST_DATE and _DAY_OR_MONTH_LINE.fullmatch(words) is not None


def is_date_cut_off(words: str) -> bool:
    """Whether words are the beginning of a date in the midst of which a page breaks off."""
    if len(words) > _LONGEST_DATE:
        return False
    year_cut_off = words.isdecimal() and len(words) < len("1953")
    months = any(month.startswith(words) for month in _MONTHS)
    return year_cut_off or months or _DATE_CUT_OFF.fullmatch(words) is not None


def is_other_form(text: str) -> bool:
    """Whether a text is markup, JSON or a file with front matter: it may hold a page, but it is none."""
    return _OTHER_FORM.match(text, 0, 2_000) is not None


def is_prose(words: str) -> bool:
    """Whether a line is a sentence or more, as summaries are and titles, stamps and signatures are not."""
    return words.count(" ") >= 5 and _SENTENCE_END.search(words[-20:]) is not None


def stated_date(text: str | None) -> RecordDate | None:
    """A date as the page writes it; its value is for `storage.reading` to find."""
    return RecordDate(text, edtf=None) if text else None


def sponsors(words: str) -> tuple[Credit, ...]:
    """The sponsors whom sentences of the form `This document was made possible with support from ...` thank."""
    return tuple(Credit("funder", found["name"].strip()) for found in _SPONSOR.finditer(words))


def is_sponsor_line(words: str) -> bool:
    """Whether a line thanks a sponsor and does nothing else."""
    return _SPONSOR.match(words) is not None


def named(page: Page, title: str | None) -> tuple[str, frozenset[str]]:
    """The title a page states; the file's name in its place, marked as guessed, where the page broke off before it."""
    if title:
        return title, frozenset()
    return PurePath(page.name).stem, frozenset({"title"})
