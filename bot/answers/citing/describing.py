"""From a record to the matter of its citation: the one place that knows where each kind of record keeps what.

An archive's page gives title, date, source line and address; an edited volume gives collection and number; a
catalogue gives names and places apart. Nothing is inferred that the record does not say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.answers.citing import shelfmark
from bot.answers.citing.addresses import canonical
from bot.answers.citing.marked import tidy, titled
from bot.answers.citing.moments import Moment, moment, stated
from bot.answers.citing.pinpoints import FOLIO, LEAF, PAGE, Pinpoint
from bot.answers.citing.provenance import source_line
from bot.answers.citing.reference import CORRESPONDENCE, EDITED, Reference
from bot.answers.citing.reprints import at_page, is_book, with_titles
from bot.answers.citing.volumes import full_name
from storage.model import Agent, Publication, Record

_NUMBERS = re.compile(r"\b(Nos?\.?|№ ?№|Nº ?Nº)(\s*\d+)-(?=\d)")
_WILSON = "Wilson Center Digital Archive"
_HOSTS = re.compile(r"digital (?:archive|collection)s?", re.IGNORECASE)
_UNNAMED = re.compile(r"vol(?:ume|\.)\s", re.IGNORECASE)
"""A volume whose record does not say of which series: the shelfmark of the original leads to the document."""
_UNPRINTED = frozenset({"document", "interview", "manuscript", "personal_communication", "speech"})
_NO_KINDS = frozenset({"", "document", "manuscript", "text"})
"""Words that say no more than that it is a document."""


@dataclass(frozen=True, slots=True)
class Described:
    """The matter of a citation: with the pinpoint, and without it for the entry of a bibliography.

    `held` says whether the record's leaves hold the pinpoint (None: they do not say).
    """

    reference: Reference
    whole: Reference
    held: bool | None = None


def describe(
    record: Record,
    pinpoint: Pinpoint | None = None,
    *,
    abbreviate: bool = False,
    accessed: Moment | None = None,
) -> Described:
    """What a citation of this record is made of, the pinpoint put into its shelfmark where it belongs there."""
    made = catalogued(record, record.publication) if record.publication else from_page(record)
    location = shelfmark.printed(made.location)
    if abbreviate:
        location = shelfmark.abbreviated(location)
    whole = made
    if accessed or location != made.location:
        asked = accessed is not None
        whole = replace(made, location=location, accessed=accessed or made.accessed, access_asked=asked)
    if pinpoint is None:
        return Described(whole, whole)
    resolved = _resolved(pinpoint, location)
    if resolved.kind == PAGE and is_book(location) and (paged := at_page(location, resolved.number)):
        return Described(replace(whole, location=paged, pinpoint=resolved, placed=True), whole)
    put = shelfmark.place(location, resolved)
    return Described(replace(whole, location=put.text, pinpoint=resolved, placed=put.placed), whole, put.held)


def _resolved(pinpoint: Pinpoint, location: str) -> Pinpoint:
    """Say what a bare number means here; a folio of a Russian file is a list."""
    russian = shelfmark.is_russian(location)
    if pinpoint.kind not in {"", LEAF, FOLIO} or (pinpoint.kind and not russian):
        return pinpoint
    if not russian:
        return Pinpoint(PAGE, pinpoint.number)
    return Pinpoint(LEAF, pinpoint.number)


def from_page(record: Record) -> Reference:
    """The matter of a page that an archive or an edited volume published."""
    title = _NUMBERS.sub(r"\1\2–", titled(record.title))
    agents = tuple(
        Agent(role="translator", literal=tidy(credit.name))
        for credit in record.credits
        if credit.role == "translator"
    )
    if not title:
        agents += _correspondents(record)
    printed = bool(record.collection)
    return Reference(
        kind=EDITED if printed else ("manuscript" if title or not agents else CORRESPONDENCE),
        title=title,
        agents=agents,
        date=moment(record.date.edtf, record.date.text) if record.date else None,
        place=tidy(record.place) if printed and "place" not in record.guessed else "",
        genre="" if "kind" in record.guessed else _genre(record.kind, title),
        container=full_name(tidy(record.collection)),
        number=tidy(record.number),
        archive="" if printed else _host(record),
        location="" if printed and not _UNNAMED.match(record.collection or "") else _source(record),
        url=canonical(record.url),
        language=tidy(record.original_language),
        summary=tidy(record.summary),
    )


def _source(record: Record) -> str:
    line = source_line(record)
    line = line.removeprefix("See ") if is_book(line) else line
    return f"in {with_titles(line)}" if is_book(line) else with_titles(line)


def _host(record: Record) -> str:
    return tidy(record.repository) or (_WILSON if record.layout.startswith("wilson") else "")


def _correspondents(record: Record) -> tuple[Agent, ...]:
    pairs = (("author", record.sender), ("recipient", record.recipient))
    return tuple(Agent(role=role, literal=tidy(name)) for role, name in pairs if name)


def _genre(genre: str | None, title: str) -> str:
    """The kind of document, once: nothing where the title says it already; no capital inside a sentence."""
    text = tidy(genre)
    if text.lower() in _NO_KINDS or re.search(rf"(?<!\w){re.escape(text)}(?!\w)", title, re.IGNORECASE):
        return ""
    plain = text[:1].isupper() and text[1:] == text[1:].lower()
    return text[:1].lower() + text[1:] if plain else text


@lru_cache(maxsize=1024)
def _printable(agent: Agent) -> Agent:
    """The name with each of its parts on one line."""
    return replace(
        agent,
        family=tidy(agent.family),
        given=tidy(agent.given),
        particle=tidy(agent.particle),
        dropping_particle=tidy(agent.dropping_particle),
        suffix=tidy(agent.suffix),
        literal=tidy(agent.literal),
    )


@dataclass(frozen=True, slots=True)
class _Kept:
    """Where a catalogued record lies and who shows it, each in the place that citations print it from."""

    archive: str
    location: str
    place: str
    container: str
    source: str


def _kept(record: Record, publication: Publication) -> _Kept:
    """The keeper of the original and the digital archive that shows it, where the catalogue names both.

    The host is then the archive, and the original's keeper leads its shelfmark: `APRF, f. 45 ...`, and nothing is lost.
    """
    keeper, place, source = map(tidy, (publication.archive, publication.archive_place, publication.source))
    location, container = source_line(record), titled(publication.container or "")
    if keeper and _HOSTS.search(source):
        host, source = source, ""
    elif publication.type in _UNPRINTED and _HOSTS.search(container):
        host, container = container, ""
    else:
        return _Kept(keeper, location, place, container, source)
    if not keeper or _HOSTS.search(keeper):
        return _Kept(keeper or host, location, place, container, source)
    named = keeper.lower() in location.lower()
    original = (location, place) if named else (keeper, location, place)
    return _Kept(host, ", ".join(filter(None, original)), "", container, source)


def catalogued(record: Record, publication: Publication) -> Reference:
    """The matter of a record that a catalogue described: names, places and printed matter apart."""
    title = titled(record.title)
    kept = _kept(record, publication)
    return Reference(
        kind=publication.type,
        title=title,
        short_title=titled(publication.short_title or ""),
        agents=tuple(
            agent for agent in map(_printable, record.agents) if agent.literal or agent.family or agent.given
        ),
        date=stated(record.date.edtf, record.date.text) if record.date else None,
        original=moment(publication.original_date),
        genre="" if publication.type == "chapter" else _genre(publication.genre, title),
        number=tidy(publication.number),
        container=kept.container,
        volume=tidy(publication.volume),
        volumes=tidy(publication.volumes),
        issue=tidy(publication.issue),
        pages=tidy(publication.pages),
        edition=tidy(publication.edition),
        section=tidy(publication.section),
        series=tidy(publication.series),
        series_number=tidy(publication.series_number),
        publisher=tidy(publication.publisher),
        publisher_place=tidy(publication.publisher_place),
        event=tidy(publication.event),
        event_place=tidy(publication.event_place),
        medium=tidy(publication.medium),
        archive=kept.archive,
        collection=tidy(publication.archive_collection),
        location=kept.location,
        archive_place=kept.place,
        call_number=tidy(publication.call_number),
        source=kept.source,
        url=canonical(record.url),
        doi=tidy(publication.doi),
        isbn=tidy(publication.isbn),
        issn=tidy(publication.issn),
        language=tidy(record.original_language),
        summary=tidy(record.summary),
        keywords=tidy(publication.keywords),
        note=tidy(publication.note),
        accessed=moment(publication.accessed),
    )
