"""Holds an archive's abstract against the document: dates, numbers and names in it that the text does not have.

Dates are compared by the days they cover, numbers by value, names by folded spelling with room for transliteration. It
marks and judges nothing: an archivist may well know more than the text says. Where in doubt it does not mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz, process

from storage import folding
from storage.extents import Extent, extent
from storage.model import Document, RecordDate, Span
from storage.reading.dates import read_dates
from storage.reading.naming import OFFICES

_NUMBER = re.compile(r"(?<![\w.,])\d[\d,.]*(?<![.,])(?:\s+(?:thousand|million|billion)\b)?")
_DECIMAL = re.compile(r"\d+(?:\.\d{1,2})?")
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_CAPITAL = r"(?:[^\W\d_a-z]\.(?:[^\W\d_a-z]\.)*|[A-ZÀ-ÖØ-ÞŁŚŠŽČĐА-Я][\w’'-]*)"
_NAME = re.compile(rf"(?<![\w'’-]){_CAPITAL}(?:\s+{_CAPITAL})*")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_QUARTERS = frozenset("eastern western northern southern".split())
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;]['\"”’)]*\s+)['\"“‘(]*\Z")

_SAME_SPELLING = 80
"""Two transliterations of a name reach this similarity (`heon` and `hon`: 86); two names seldom do."""
_STEM = 4
"""A country and its people share so many first letters: Korea, Korean; Poland's Polish is in the list below."""

_EQUIVALENTS = (
    "ussr soviet soviets russia russian moscow",
    "us usa united states america american americans washington",
    "uk united kingdom britain british london england english",
    "prc china chinese beijing peking",
    "dprk north korea korean pyongyang",
    "rok south korea korean seoul southerners",
    "gdr ddr east germany german",
    "frg brd west germany german bonn",
    "un uno united nations",
    "ccp cpc chinese communist party",
    "cpsu vkp soviet communist party",
    "kmt gmd guomindang kuomintang nationalist nationalists",
    "poland polish warsaw",
    "france french paris",
    "ireland irish dublin",
)
_ALIKE: dict[str, set[str]] = {}
for _group in _EQUIVALENTS:
    for _word in _group.split():
        _ALIKE.setdefault(_word, set()).update(_group.split())


def unsupported(document: Document, abstract: str) -> tuple[Span, ...]:
    """The dates, numbers and names of the abstract that neither the document's text nor its record's other fields hold.

    A name is marked where it first stands. Spans point into `abstract`, in its order. Nothing is marked where the document's text is not held.
    """
    if not document.passages:
        return ()
    dates = _dates(document, abstract)
    spans = [span for span, held in dates if not held]
    everywhere = [span for span, _ in dates]
    spans += [
        s for s in (*_numbers(document, abstract), *_names(document, abstract)) if not _touches(s, everywhere)
    ]
    return tuple(sorted(spans))


def _dates(document: Document, abstract: str) -> list[tuple[Span, bool]]:
    """The abstract's dates, each with whether a date of the text or the record covers a day of it."""
    own = document.record.date
    day = own.edtf if own else None
    held = list(_held_extents(document, own))
    found = [
        (mention, extent(mention.edtf)) for mention in read_dates(abstract, record_date=day) if mention.edtf
    ]
    return [
        (Span(mention.start, mention.end), any(covered.overlaps(e.first, e.last) for e in held))
        for mention, covered in found
        if covered is not None
    ]


def _held_extents(document: Document, own: RecordDate | None) -> Iterator[Extent]:
    """What the dates of the text and of the record cover."""
    values = [date.edtf for date in document.dates if date.edtf and document.passage_at(date.start)]
    for value in (*values, own.edtf if own else None):
        covered = extent(value) if value else None
        if covered is not None:
            yield covered


def _numbers(document: Document, abstract: str) -> Iterator[Span]:
    held = {value for passage in document.passages for value in _values(passage.text)}
    for match in _NUMBER.finditer(abstract):
        if held.isdisjoint(_values(match[0])):
            yield Span(*match.span())


def _values(text: str) -> Iterator[float]:
    """The numbers in a text by value, with and without a `million` that follows."""
    for match in _NUMBER.finditer(text):
        digits, *scale = match[0].split()
        plain = digits if _DECIMAL.fullmatch(digits) else re.sub("[.,]", "", digits)
        yield float(plain)
        yield float(plain) * _SCALES.get(" ".join(scale), 1)


def _names(document: Document, abstract: str) -> Iterator[Span]:
    record = document.record
    stated = " ".join(
        filter(None, (record.title, record.sender, record.recipient, record.place, *record.people))
    )
    held = set(folding.words(stated)).union(*(folding.words(passage.text) for passage in document.passages))
    said: set[str] = set()
    for match in _NAME.finditer(abstract):
        name, begin = match[0], match.start()
        if _SENTENCE_START.search(abstract, 0, begin):
            first, _, rest = name.partition(" ")
            name, begin = rest.lstrip(), begin + len(name) - len(rest.lstrip())
            if not name and not _is_abbreviation(first):
                continue
            name, begin = (name, begin) if name else (first, match.start())
        words = [word for word in folding.words(_POSSESSIVE.sub("", name)) if word not in OFFICES]
        if words and said.isdisjoint(words) and not any(_is_held(word, held) for word in words):
            yield Span(begin, begin + len(name))
        said.update(words)


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_held(word: str, held: set[str]) -> bool:
    """Whether the text has the word, a form of it, another spelling of it, or the same state by another name."""
    if word in held or word in _QUARTERS or len(word) < 2 or not _ALIKE.get(word, set()).isdisjoint(held):
        return True
    if len(word) >= _STEM and any(other.startswith(word[:_STEM]) for other in held):
        return True
    return process.extractOne(word, held, scorer=fuzz.ratio, score_cutoff=_SAME_SPELLING) is not None


def _touches(span: Span, others: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
