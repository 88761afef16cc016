"""What the page says: from a file's bytes to records with their text, or to the reason why there is none.

`LAYOUTS` lists every form that is known; a new one is a module here and a line there. Layouts are told apart by
evidence in the page, never by its name or by the order of the list: two that both claim a page are a conflict,
which is reported and decided by the reader (`layout=`). What no layout claims is refused, or read as plain text
when asked. This package knows neither the store nor the clock nor the network.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from storage.encoding import decode
from storage.model import Parsed, PersonList, RecordDate, Refusal
from storage.parsing.biblatex import Biblatex
from storage.parsing.converting import convert
from storage.parsing.csl import CslJson
from storage.parsing.front_matter import FrontMatter
from storage.parsing.frus_epub import FrusEpub
from storage.parsing.hints import hinted
from storage.parsing.layout import CLAIM, Evidence, Layout, Page
from storage.parsing.plain import PlainText
from storage.parsing.record_file import RecordFile
from storage.parsing.ris import Ris
from storage.parsing.tei import Tei
from storage.parsing.wilson_flat import WilsonFlat
from storage.parsing.wilson_listing import WilsonListing
from storage.parsing.wilson_old_site import WilsonOldSite
from storage.parsing.wilson_page import WilsonPage
from storage.parsing.wilson_print import WilsonPrint
from storage.parsing.wilson_reprint import WilsonReprint

LAYOUTS: tuple[Layout, ...] = (
    Biblatex(),
    CslJson(),
    FrontMatter(),
    FrusEpub(),
    RecordFile(),
    Ris(),
    Tei(),
    WilsonFlat(),
    WilsonListing(),
    WilsonOldSite(),
    WilsonPage(),
    WilsonPrint(),
    WilsonReprint(),
)
"""The layouts that claim pages by evidence. Their order means nothing."""

PLAIN = PlainText()
"""The layout of texts that no other claims: it guesses title and date where the text shows both, and says so."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one layout says of a page."""

    layout: Layout
    evidence: Evidence


def parse(
    name: str, data: bytes, *, layout: str | None = None, date: str | None = None
) -> Iterator[Parsed | PersonList | Refusal]:
    """Yield the documents of a file in their order, a refusal for what is none, and a volume's list of persons.

    `layout` names the layout to use whatever the evidence; `plain` takes the whole text as the document.
    `date` (EDTF) is the document's date where its page states none, and marked as given.
    """
    page = open_page(name, data)
    if isinstance(page, Refusal):
        yield page
        return
    chosen = _named(layout) if layout else choose(page)
    if isinstance(chosen, Refusal):
        yield chosen
        return
    documents = PLAIN.whole(page) if layout == PLAIN.name else chosen.parse(page)
    for document in documents:
        if isinstance(document, Refusal | PersonList):
            yield document
            continue
        whole = _in_source(document, page) if document.source is page.fair.text else document
        told = hinted(whole, page) if page.format else whole
        yield _dated(told, date) if date else told


def open_page(name: str, data: bytes) -> Page | Refusal:
    """The page of a file; a refusal where the bytes are neither text nor of a binary layout."""
    if not data:
        return Refusal("empty_file")
    page = Page(name, data)
    if any(_claims(candidate, page) for candidate in LAYOUTS if candidate.binary):
        return page
    converted = convert(data)
    if isinstance(converted, Refusal):
        return converted
    if converted is not None:
        return Page(name, data, converted.text, converted.format, converted.title, converted.url)
    text = decode(data)
    if isinstance(text, Refusal):
        return text
    return Page(name, data, text) if not text.isspace() else Refusal("blank_file")


def recognise(page: Page) -> tuple[Claim, ...]:
    """What every layout that saw a sign of itself says of the page, the surest first."""
    claims = (Claim(layout, layout.evidence(page)) for layout in LAYOUTS if layout.binary or page.text)
    return tuple(sorted((c for c in claims if c.evidence.certainty > 0), key=lambda c: -c.evidence.certainty))


def choose(page: Page) -> Layout | Refusal:
    """The one layout that claims the page, or why there is none: `layout_conflict` or `no_layout`, with what was seen."""
    seen = recognise(page)
    claims = [claim for claim in seen if claim.evidence.certainty >= CLAIM]
    if len(claims) == 1:
        return claims[0].layout
    if claims:
        names = ", ".join(sorted(claim.layout.name for claim in claims))
        return Refusal("layout_conflict", {"layouts": names, "seen": _signs(claims)})
    if page.format or (page.text and _claims(PLAIN, page)):
        return PLAIN
    return Refusal("no_layout", {"seen": _signs(seen)})


def _claims(layout: Layout, page: Page) -> bool:
    return layout.evidence(page).certainty >= CLAIM


def _signs(claims: tuple[Claim, ...] | list[Claim]) -> str:
    return "; ".join(f"{claim.layout.name}: {', '.join(claim.evidence.signs)}" for claim in claims)


def _named(name: str) -> Layout | Refusal:
    known = {layout.name: layout for layout in (*LAYOUTS, PLAIN)}
    if name in known:
        return known[name]
    return Refusal("unknown_layout", {"layout": name, "layouts": ", ".join(sorted(known))})


def _in_source(document: Parsed, page: Page) -> Parsed:
    """The document with the page as it came for its source, and its sections there."""
    return replace(document, source=page.text, sections=tuple(map(page.fair.in_source, document.sections)))


def _dated(document: Parsed, date: str) -> Parsed:
    """The document with the date that was given, unless its page states one."""
    stated = document.record.date
    if stated is not None and stated.origin == "stated":
        return document
    given = RecordDate(date, edtf=date, origin="given")
    record = replace(document.record, date=given, guessed=document.record.guessed - {"date"})
    return replace(document, record=record)
