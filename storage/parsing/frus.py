"""What is common to the volumes of *Foreign Relations of the United States*, whichever form they come in.

A printed document: file reference, number, head, opener (classification, number, dateline), text, signature,
footnotes. Footnotes are a part of their own, and their numbers are taken out of the words they hang on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from storage.model import Parsed, Part, Record, RecordDate, Section, Shelfmark
from storage.parsing.flow import Flow

SITE = "https://history.state.gov/historicaldocuments"
SERIES = "Foreign Relations of the United States"
PUBLISHER = "Office of the Historian, U.S. Department of State"

_KIND = re.compile(r":\s*([A-Z][A-Za-z ]+)$")
_NAMES_ITSELF = re.compile(
    r"(?:\w+ ){0,2}(?:memorand(?:um|a)|minutes|aide-m[ée]moire|notes?|letter|record|report|draft|statement|agreement|extract|editorial)\b",
    re.IGNORECASE,
)
"""A head that says what it is: its file's `: Telegram` is then the paper it was filed under."""

_CLASSIFIED = re.compile(
    r"\b(top secret|strictly confidential|secret|confidential|restricted|official use only|unclassified|personal)\b",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\s*\[?Received\b.*", re.DOTALL)
_PLACE = re.compile(r"\[?([^\d,\[\]]+?),?\]?,?\s+(?:\[?\w+\]?\s+\[?\d|\d|\[?undated)")
_REMARK = re.compile(
    r"\[[A-Za-z ]+\]"
)  # [Extract], [Translation], [Enclosure]: what is printed, not where and when
_YEAR = re.compile(r"\b1[89]\d\d\b")
_MONTH = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


@dataclass
class Printed:
    """A document as it is met on the way down its page. `opener` holds (side, text); `dateline` where and when."""

    above: list[str] = field(default_factory=list)
    reference: str | None = None
    head: str = ""
    number: str | None = None
    opener: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    classification: str | None = None
    dateline: str | None = None

    def open_left(self, text: str) -> None:
        """What stands at the left of an opener: number and classification."""
        self.opener.append(text)
        if classified := _CLASSIFIED.search(text):
            self.classification = classified[0]

    def open_right(self, text: str) -> None:
        """What stands at the right of an opener: place and dates, or a remark such as `[Extract]`."""
        self.opener.append(text)
        self.dateline = self.dateline or (None if _REMARK.fullmatch(text) else text)


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume's title and key (`frus1950v06`), and the layout it came in."""

    title: str
    key: str
    layout: str


def parsed(met: Printed, volume: Volume, key: str) -> Parsed:
    """The document `key` (`d12`) of a volume: its text in the order of print, its notes behind."""
    flow = Flow()
    for text in (*met.above, *([f"[Document {met.number}]"] if met.number else []), met.head):
        flow.add(text)
    spans = [span for text in (*met.opener, *met.body) if (span := flow.add(text))]
    sections = [Section(Part.BODY, spans[0][0], spans[-1][1], "English")] if spans else []
    notes = [span for text in met.notes if (span := flow.add(text))]
    if notes:
        sections.append(Section(Part.NOTE, notes[0][0], notes[-1][1], "English"))
    return Parsed(_record(met, volume, key), flow.text, tuple(sections))


def _record(met: Printed, volume: Volume, key: str) -> Record:
    reference = met.reference or ""
    kind = _KIND.search(reference)
    return Record(
        layout=volume.layout,
        title=met.head,
        kind=kind[1] if kind and not _NAMES_ITSELF.match(met.head) else None,
        place=_place(met.dateline),
        date=_date(met),
        language="English",
        classification=met.classification,
        record_id=f"{volume.key}/{key}" if volume.key else None,
        url=f"{SITE}/{volume.key}/{key}" if volume.key else None,
        repository=PUBLISHER,
        collection=volume.title,
        number=met.number,
        shelfmarks=(Shelfmark(text=reference, other=_KIND.sub("", reference)),) if reference else (),
    )


def _date(met: Printed) -> RecordDate | None:
    """The dateline without the day of receipt; the head where that alone is dated."""
    if met.dateline:
        return RecordDate(_RECEIVED.sub("", met.dateline).strip(), None)
    return RecordDate(met.head, None) if _YEAR.search(met.head) and _MONTH.search(met.head) else None


def _place(dateline: str | None) -> str | None:
    found = _PLACE.match(dateline or "")
    return found[1].strip() if found and not _MONTH.match(found[1]) else None
