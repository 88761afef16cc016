"""The archival description of a document: what its page and the catalogues that know it say about it, without the text."""

from __future__ import annotations

from dataclasses import dataclass, fields

_NO_STATEMENTS = frozenset({"agents", "guessed", "origins", "people", "publication"})
"""Fields of a record that a page does not owe: their absence is not worth saying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelfmark:
    """Where the original lies. `text` is the reference as the record writes it; the parts are as written, too.

    `other` holds what has no place in the Russian scheme (box, folder, collection, a book's page).
    """

    text: str
    archive: str | None = None
    fond: str | None = None
    opis: str | None = None
    papka: str | None = None
    delo: str | None = None
    listy: str | None = None
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Who obtained, contributed or translated a document. `role` is `translator`, `obtained`, `contributor` or `funder`."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class RecordDate:
    """The date of a record: the words as written and their EDTF value (None where the words give none).

    `origin`: `stated` by the page, `given` by whoever ingested it, or `guessed` from the text.
    """

    text: str
    edtf: str | None
    origin: str = "stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A person or body a catalogue names apart, with the part it had: `role` is CSL's word (author, recipient, editor ...).

    literal       a body, or a name nobody may turn round or shorten; the other parts are then absent
    particle      goes with the family name everywhere (`van` in `van Gogh`); `dropping_particle` only beside the given name
    family_first  written family name first and without a comma: `Kim Il Sung`
    comma_suffix  `Lodge, Jr.` and not `Lodge Jr.`
    """

    role: str
    family: str | None = None
    given: str | None = None
    particle: str | None = None
    dropping_particle: str | None = None
    suffix: str | None = None
    literal: str | None = None
    family_first: bool = False
    comma_suffix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What a catalogue says of a document beyond the archive's own page: where it was printed, kept and filed.

    Texts as the catalogue writes them. `type` is CSL's (`manuscript`, `chapter`, `article-newspaper` ...),
    `archive` the place that keeps the original, `archive_location` its shelfmark there, `call_number` a library's.
    `accessed` is an EDTF day, `original_date` the EDTF date of the first printing or of what is reprinted.
    """

    type: str
    genre: str | None = None
    short_title: str | None = None
    number: str | None = None
    container: str | None = None
    volume: str | None = None
    volumes: str | None = None
    issue: str | None = None
    pages: str | None = None
    edition: str | None = None
    section: str | None = None
    series: str | None = None
    series_number: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    event: str | None = None
    event_place: str | None = None
    medium: str | None = None
    archive: str | None = None
    archive_collection: str | None = None
    archive_location: str | None = None
    archive_place: str | None = None
    call_number: str | None = None
    source: str | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    note: str | None = None
    keywords: str | None = None
    accessed: str | None = None
    original_date: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a field of a record comes from that the page itself does not state.

    field   the field's name
    by      the layout of the catalogue that states it (`ris`, `csl_json`, `biblatex`, `record_file`), or `given` by a person
    source  the name of the catalogue's file; None where a person gave it
    """

    field: str
    by: str
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the page says about a document: the archival description, without the text.

    repository       who publishes it: `Wilson Center Digital Archive`
    citation         the archive's own citation, its lines joined and otherwise unchanged
    source_note      the paragraph that names archive, shelfmark and credits, as written
    collection       the volume or series: `Foreign Relations of the United States, 1950, Korea, Volume VII`
    number           the document's number in that volume
    original_language, language    of the original; of the text stored here
    people           names the page itself lists (authors, associated people), as written
    agents           names a catalogue gives apart, in its order, each with its role
    publication      what a catalogue says beyond the page, where the record came from one
    guessed          names of fields that were inferred, not stated
    origins          the fields that the page does not state and something else does
    """

    layout: str
    title: str
    kind: str | None = None
    sender: str | None = None
    recipient: str | None = None
    place: str | None = None
    date: RecordDate | None = None
    summary: str | None = None
    original_language: str | None = None
    language: str | None = None
    classification: str | None = None
    record_id: str | None = None
    url: str | None = None
    citation: str | None = None
    repository: str | None = None
    source_note: str | None = None
    collection: str | None = None
    number: str | None = None
    rights: str | None = None
    shelfmarks: tuple[Shelfmark, ...] = ()
    credits: tuple[Credit, ...] = ()
    people: tuple[str, ...] = ()
    agents: tuple[Agent, ...] = ()
    publication: Publication | None = None
    guessed: frozenset[str] = frozenset()
    origins: tuple[Origin, ...] = ()

    @property
    def not_stated(self) -> tuple[str, ...]:
        """The names of the fields this record leaves open, in the order of the description."""
        open_fields = (f.name for f in fields(self) if f.name not in _NO_STATEMENTS)
        return tuple(name for name in open_fields if getattr(self, name) in (None, ()))
