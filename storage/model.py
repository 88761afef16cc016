"""The words opis thinks in: record, passage, shelfmark, dated mention, name, mark, document.

Everything here is frozen and knows neither a database nor a screen. Offsets are code points into the
untouched source text, end exclusive; a quotation is always `source[start:end]`. `None` means one thing
only: the page does not state it (and `Record.not_stated` lists it by name).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import NamedTuple

COMMON = "common"
"""The library that every server and every terminal sees."""


def own_library(guild: int) -> str:
    """The library that one server alone sees: its own documents."""
    return f"guild:{guild}"


def owner(library: str) -> int | None:
    """The server whose own library that is; None for every other one."""
    number = library.removeprefix("guild:")
    return int(number) if library.startswith("guild:") and number.isdecimal() else None


_NO_STATEMENTS = frozenset({"agents", "guessed", "origins", "people", "publication"})
"""Fields of a record that a page does not owe: their absence is not worth saying."""


class Span(NamedTuple):
    """A stretch of a source text: code points, end exclusive."""

    start: int
    end: int

    def of(self, source: str) -> str:
        """The words of this span in `source`, verbatim."""
        return source[self.start : self.end]

    def holds(self, start: int, end: int) -> bool:
        """Whether the stretch `start:end` lies wholly inside this span."""
        return self.start <= start and end <= self.end


class Part(StrEnum):
    """What a stretch of the source text is: the document itself, its original-language text, or notes to it."""

    BODY = "body"
    ORIGINAL = "original"
    NOTE = "note"


class Role(StrEnum):
    """What a date in a document dates (facts: a telegram's stamps are no events)."""

    DATED = "dated"
    SENT = "sent"
    RECEIVED = "received"
    DECIPHERED = "deciphered"
    TYPED = "typed"
    PRINTED = "printed"
    EVENT = "event"
    BIBLIOGRAPHIC = "bibliographic"
    UPLOADED = "uploaded"


class Status(StrEnum):
    """Whether what is dated happened, was planned, depends on a condition, or is said of no one time."""

    HAPPENED = "happened"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    GENERIC = "generic"


class MarkKind(StrEnum):
    """The hands other than the author's that a transcription shows.

    handwritten  `[handwritten]: 30 May 1950`, notes and resolutions added by hand
    insertion    words the editor or translator supplied: `during [his] stay`, `[A.I.] SHABSHIN`
    gloss        the original's term beside its translation, or the reverse: `attack [nastuplenie]`
    equivalence  another spelling of the name before it: `CHOE YONG-GEON [Choe Yong Gon]`
    note         an editor's or translator's remark: `[Translator's note: ...]`, `[ ... - AM]`
    gap          text that is missing or cannot be read: `[[one word off the page]]`, `[illegible]`, `[...]`
    uncertain    a doubtful reading: `?estimate?`, `[15?]`
    sic          `[sic]`: so in the original
    """

    HANDWRITTEN = "handwritten"
    INSERTION = "insertion"
    GLOSS = "gloss"
    EQUIVALENCE = "equivalence"
    NOTE = "note"
    GAP = "gap"
    UNCERTAIN = "uncertain"
    SIC = "sic"


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
    `archive` the place that keeps the original, `archive_location` its shelfmark there, `accessed` an EDTF day.
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
    source: str | None = None
    doi: str | None = None
    isbn: str | None = None
    issn: str | None = None
    note: str | None = None
    keywords: str | None = None
    accessed: str | None = None


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


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the source text: the body, the original-language text, or the notes. `language` as far as known."""

    part: Part
    start: int
    end: int
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a layout makes of a page: the record, the untouched text, and which stretches of it are the document.

    `sections` are in the order of the text and do not overlap; there is at most one BODY, and none where
    a record comes without its text.
    """

    record: Record
    source: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file is no document: `reason` is a key of the sentences in `bot.strings`, `facts` fills their places."""

    reason: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person as a list of persons has them: the name, given names first, other spellings, the list's own words.

    `ids` holds numbers of other authority files by their names (`viaf`, `wikidata`).
    """

    name: str
    variants: tuple[str, ...] = ()
    description: str | None = None
    ids: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonList:
    """A volume's list of persons: no document, and no text of one. `key` is the volume's, `title` what readers know."""

    key: str
    title: str
    entries: tuple[PersonEntry, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A numbered paragraph: the unit that is quoted and found. Numbers run from 1 through all sections."""

    number: int
    start: int
    end: int
    text: str
    part: Part = Part.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedMention:
    """Words that name a time, and what is known of it.

    text        as written, without a leading preposition; equals `source[start:end]`
    edtf        EDTF level 0-2, or None for what cannot be placed (durations, vague words)
    timex       the TIMEX3 value of the same; durations and sets too (`P16D`, `XXXX-WXX-1`)
    qualifier   `by`, `until`, `since`, `before`, `after`, `between`, `beginning`, `middle`, `end`, `about`, `damaged`, ...
    resolved    how the value was found: `explicit`, `year from document date`, ...
    confidence  0 to 1; under 0.5 the value is never used to place an event
    whole       the whole expression where this is a member of one: `8 and 10 June` of which this is `10 June`.
                The value of the range or group stands on its fullest member, and the others have a `timex` only;
                where EDTF has no value for all of it (hours, seasons), each member keeps its own
    """

    start: int
    end: int
    text: str
    edtf: str | None
    timex: str | None
    role: Role
    status: Status
    resolved: str
    qualifier: str | None = None
    confidence: float = 1.0
    whole: Span | None = None

    @property
    def words(self) -> Span:
        """The stretch of the source that a reader must see: the whole expression, else the mention itself."""
        return self.whole or Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's or place's name as it stands (`text`) and the form it is known by (`name`)."""

    start: int
    end: int
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Mark:
    """An editorial mark: brackets included, so that `text` equals `source[start:end]`."""

    start: int
    end: int
    kind: MarkKind
    text: str


@dataclass(frozen=True, slots=True)
class Copy:
    """An entry of a distribution list: to whom a copy was addressed (never: who read it), with its number or count."""

    start: int
    end: int
    addressee: str
    number: int | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One archival record as an archive published it, read: the unit that is cited.

    `id` is stable, unique in its library and no row number. `source` is untouched for ever.
    """

    id: str
    record: Record
    source: str
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...] = ()
    dates: tuple[DatedMention, ...] = ()
    names: tuple[Name, ...] = ()
    marks: tuple[Mark, ...] = ()
    copies: tuple[Copy, ...] = ()
    library: str = COMMON
    sha256: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        """Compute the hash of the source text where the caller gave none."""
        if not self.sha256:
            object.__setattr__(self, "sha256", digest(self.source))

    @property
    def body(self) -> Span:
        """Where the document's own text stands; an empty span where only the record is held."""
        return next((Span(s.start, s.end) for s in self.sections if s.part is Part.BODY), Span(0, 0))

    def passage_at(self, offset: int) -> Passage | None:
        """The passage that holds the code point at `offset`."""
        return next((p for p in self.passages if p.start <= offset < p.end), None)


def digest(source: str) -> str:
    """SHA-256 of a source text, hexadecimal; lone surrogates are hashed as they stand."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
