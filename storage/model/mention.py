"""What is mentioned in a text, with its place: dates, names, editors' marks, copies sent. `text` equals `source[start:end]`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storage.model.text import Span


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
