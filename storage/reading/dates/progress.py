"""How far a text has got: its own date, the time its story has reached, the conversation it reports."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from storage.model import Span
from storage.reading.dates.outlook import Outlook, outlook
from storage.reading.dates.papers import dates_a_paper
from storage.reading.dates.readings import Calendar, Offset, Reading, Sense, Weekday
from storage.reading.dates.reference import MEMORY, Point
from storage.reading.dates.surroundings import sentence_of
from storage.reading.dates.survey import Survey
from storage.reading.dates.values import Unit, When

_MEETING = re.compile(
    r"\b(?:I|we) (?:\w+ ){0,2}(?:met|visited|talked|spoke|saw|called|received)\b|\bconversation\b|\baudience with\b|"
    r"\b(?:received|visited|summoned|invited|called on) (?:me|us|him|the ambassador)\b",
    re.IGNORECASE,
)
_REPORTING = re.compile(
    r"\b(?:said|says|stated|told|asked|replied|explained|reported|answered|noted|added|declared|informed|promised|stressed|"
    r"believes|thinks|continued|remarked|mentioned|responded|expressed|indicated|announced)\b",
    re.IGNORECASE,
)


_SAID = re.compile(r"\b(?:said|says|told \w+|announced|reported|stated)(?: on| late| early)? $")
_AHEAD_OF = re.compile(
    r"\b(?:will|shall|would|plans?|is to|are to|next|this year|scheduled|expected|due)\b", re.IGNORECASE
)
_BESIDE = 400
_SAYING = 24


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a sense: the time, or a TIMEX3 value that no calendar places; how, and how surely.

    `edtf` and `timex` stand where they are not simply those of the time: a week within a month.
    """

    when: When | str | None
    how: str
    confidence: float = 1.0
    edtf: str | None = None
    timex: str | None = None


def _looks_back(sense: Offset) -> bool:
    """The same month and the year before are where the story was, not where it has got to."""
    return not sense.count or (sense.unit is Unit.YEAR and sense.count < 0)


def _tells_the_year(sense: Sense, when: When) -> bool:
    """A time with its year; a year alone is mostly a comparison: the worst since 2009."""
    return isinstance(sense, Calendar) and sense.when.year is not None and when.unit is not Unit.YEAR


@dataclass(slots=True)
class Progress:
    """The state of reading a text from its beginning to here."""

    text: str
    seen: Survey
    asides: frozenset[int] = frozenset()
    noted: Callable[[int], bool] | None = None
    last: When | None = None
    last_day: When | None = None
    conversation: When | None = None
    last_at: int = 0
    last_explicit: When | None = None
    explicit_at: int = 0
    points: deque[Point] = field(default_factory=lambda: deque(maxlen=MEMORY))

    @property
    def document(self) -> When | None:
        """The document's own date."""
        return self.seen.document

    @property
    def report(self) -> bool:
        """Whether the text speaks from its own date rather than telling of other years."""
        return not self.seen.story and self.document is not None

    def told_beside(self, reading: Reading) -> When | None:
        """In a report, a year other than its own that was named just before: it speaks of that year now."""
        told, place = self.last_explicit, self.explicit_at
        if not self.report or told is None or self.document is None or told.year == self.document.year:
            return None
        near = reading.start - place < _BESIDE and "\n\n" not in self.text[place : reading.start]
        return told if near and not _AHEAD_OF.search(self.text, *self.sentence(reading)) else None

    def told_just_before(self, reading: Reading) -> When | None:
        """In a report, the last time told, if it stands in the same paragraph and close by."""
        near = (
            reading.start - self.last_at < _BESIDE and "\n\n" not in self.text[self.last_at : reading.start]
        )
        return self.last if self.report and near else None

    def sentence(self, reading: Reading) -> Span:
        """The sentence that holds the reading."""
        return sentence_of(self.text, reading.start, reading.end)

    def outlook(self, reading: Reading) -> Outlook:
        """Whether the words about the reading look back or ahead; a paper's date lies back, but for an editor's note."""
        if self.dates_a_paper(reading):
            return Outlook.OPEN if self.noted and self.noted(reading.start) else Outlook.LONG_BACK
        return outlook(self.text, self.sentence(reading), reading.start, reading.end)

    def dates_a_paper(self, reading: Reading) -> bool:
        """`your telegram of 24 May`, `telegram 246, July 12`, `the March 8 Agreements`."""
        return dates_a_paper(self.text, reading.start, reading.end)

    def moment_of_speech(self, reading: Reading) -> tuple[When | None, str]:
        """What `today` is: the day of the conversation in reported speech, else the document's."""
        if self.conversation is not None and _REPORTING.search(
            self.text, self.sentence(reading).start, reading.start
        ):
            return self.conversation, "counted from the conversation reported"
        return self.document, "counted from document date"

    def move(self, reading: Reading, when: When) -> None:
        """The text has reached `when`, unless its year is out of the way or the words look back past it."""
        if reading.start in self.asides or when.year is None or when.span > 1:
            return
        if self.seen.outlier(reading.start, when.year):
            return
        if isinstance(reading.sense, Offset) and _looks_back(reading.sense):
            return
        if isinstance(reading.sense, Weekday) and _SAID.search(
            self.text, max(0, reading.start - _SAYING), reading.start
        ):
            return  # the day on which it was said is not the day of what is told
        self.last, self.last_at = replace(when, clock=None), reading.end
        if _tells_the_year(reading.sense, when):
            self.last_explicit, self.explicit_at = self.last, reading.end
        self.points.append(Point(self.last, reading.qualifier))
        if when.day is not None:
            self.last_day = self.last
            if self.report and _MEETING.search(self.text, *self.sentence(reading)):
                self.conversation = self.last
        elif self.last_day and (self.last_day.year, self.last_day.month) != (when.year, when.month):
            self.last_day = None
