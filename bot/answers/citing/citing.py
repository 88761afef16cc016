"""`cite`: choose the page of rules, render the forms, and say what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.answers.citing import apa, archival, author_date, chicago, gost, harvard, mla, shelfmark
from bot.answers.citing.addresses import canonical
from bot.answers.citing.citation import Citation, Note
from bot.answers.citing.describing import Described, describe
from bot.answers.citing.formats import EXPORTS, export
from bot.answers.citing.marked import AMERICAN, BRITISH, Typography, markdown, plain
from bot.answers.citing.moments import Day, Moment
from bot.answers.citing.pinpoints import OTHER, PARAGRAPH, Pinpoint, pinpoint
from bot.answers.citing.reference import Reference
from bot.answers.citing.typesetting import typeset
from bot.answers.kin import sources
from storage.model import Record


@dataclass(frozen=True, slots=True)
class Style:
    """A style's page of rules: its entry, its short form, and its full note where it has notes."""

    entry: Callable[[Reference], str]
    short: Callable[[Reference], str]
    note: Callable[[Reference], str] | None = None
    typography: Typography = AMERICAN


_STYLES = {
    "chicago": Style(chicago.entry, chicago.short, chicago.note),
    "chicago-author-date": Style(author_date.entry, author_date.in_text),
    "turabian": Style(
        lambda ref: chicago.entry(ref, chicago.TURABIAN),
        lambda ref: chicago.short(ref, chicago.TURABIAN),
        lambda ref: chicago.note(ref, chicago.TURABIAN),
    ),
    "mla": Style(mla.entry, mla.in_text),
    "apa": Style(apa.entry, apa.in_text),
    "harvard": Style(harvard.entry, harvard.in_text, typography=BRITISH),
    "gost": Style(gost.reference, gost.short, gost.reference, typography=gost.RUSSIAN),
}
STYLES = ("archive", *_STYLES)
_CITED = frozenset(
    (
        *("title", "date", "kind", "sender", "recipient", "citation", "shelfmarks", "source_note", "url"),
        *("repository", "collection", "number", "publication", "agents", "record_id"),
    )
)
"""Fields of a record that a citation may show."""


@lru_cache(maxsize=1024)  # one answer is asked for in several forms, and popular documents again and again
def cite(
    record: Record,
    *,
    document: str,
    style: str = "archive",
    locator: str | None = None,
    passage: int | None = None,
    abbreviate: bool | None = None,
    accessed: date | None = None,
) -> Citation:
    """Cite a record in one of `STYLES`, at a place as people type it or at a passage of the transcription.

    `abbreviate` writes fond, opis, delo and listy as f., op., d. and ll.; otherwise they stay as the record writes
    them. `accessed` is printed only where it is given. One of `EXPORTS` gives the archive's own form with the file's
    text in `export`. Raises KeyError for any other style.
    """
    place = pinpoint(locator) or (Pinpoint(PARAGRAPH, str(passage), "para.") if passage else None)
    seen = Moment(Day(accessed.year, accessed.month, accessed.day)) if accessed else None
    described = describe(record, place, abbreviate=bool(abbreviate), accessed=seen)
    ref = described.reference
    whole = described.whole
    if style == "archive" or style in EXPORTS:
        full = archival.full(record, ref, abbreviate=bool(abbreviate))
        entry = full if whole is ref else archival.full(record, whole, abbreviate=bool(abbreviate))
        short = archival.short(ref)
    else:
        rules = _STYLES[style]
        placed = typeset(ref, rules.typography)
        unplaced = placed if whole is ref else typeset(whole, rules.typography)
        short, entry = rules.short(placed), rules.entry(unplaced)
        full = rules.note(placed) if rules.note else entry
    return Citation(
        document=document,
        style=style,
        text=plain(full),
        markdown=markdown(full),
        short=plain(short),
        bibliography=plain(entry),
        in_text=plain(short),
        assembled=record.citation is None,
        missing=tuple(_missing(record, ref)),
        export=export([(document, record)], style) if style in EXPORTS else None,
        notes=tuple(_notes(record, described, locator, passage)),
        origins=sources(origin for origin in record.origins if origin.field in _CITED),
    )


def _missing(record: Record, ref: Reference) -> Iterator[str]:
    """What the record does not state and a citation would carry."""
    if not ref.url and not ref.doi:
        yield "url"
    if record.date is None or (record.date.edtf is None and not record.date.text):
        yield "date"
    if not ref.title:
        yield "title"
    if not (ref.location or ref.container or ref.publisher or record.citation):
        yield "shelfmarks"
    elif ref.location and shelfmark.units(ref.location) and not shelfmark.has_leaf(ref.location):
        yield "leaf"


def _notes(record: Record, described: Described, locator: str | None, passage: int | None) -> Iterator[Note]:
    """What a reader should know: a mirror's address, a leaf the record does not hold, a passage that is no leaf."""
    stored = (record.url or "").strip("<> ")
    if stored and canonical(stored) != stored:
        yield Note("mirror_address", {"stored": stored, "cited": canonical(stored)})
    place = described.reference.pinpoint
    if place and locator and described.held is False:
        yield Note("leaf_outside", {"locator": place.number})
    if place and place.kind == OTHER and not place.label:
        yield Note("locator_not_understood", {"locator": place.number})
    if passage and not locator:
        yield Note("leaf_breaks_not_marked", {"passage": passage})
