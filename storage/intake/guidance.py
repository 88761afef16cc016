"""How a person says that a file is to be read: the title and the date they give it, where the page has them wrong or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from storage.model import Origin, Parsed, PersonList, Record, RecordDate, Refusal

GIVEN = "given"
"""The origin of what a person gave."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """What was given beside a file. `anyhow`: a text that no layout recognises is read as plain text.

    Title and date are taken only where the file gives one document.
    """

    title: str | None = None
    date: RecordDate | None = None
    anyhow: bool = False

    @property
    def mark(self) -> str:
        """Tells files of the same bytes apart that are read with other guidance; empty where there is none."""
        if self == Guidance():
            return ""
        told = (self.title, self.date and (self.date.text, self.date.edtf), self.anyhow)
        return "+" + hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()[:12]


NONE = Guidance()
"""The page alone says what it is."""


def guided(
    found: Iterable[Parsed | PersonList | Refusal], guidance: Guidance
) -> Iterator[Parsed | PersonList | Refusal]:
    """What was found, with title and date as given if it is one document."""
    if guidance.title is None and guidance.date is None:
        yield from found
        return
    documents = list(found)
    if len(documents) == 1 and isinstance(documents[0], Parsed):
        documents = [replace(documents[0], record=_given(documents[0].record, guidance))]
    yield from documents


def _given(record: Record, guidance: Guidance) -> Record:
    title = guidance.title or record.title
    date = replace(guidance.date, origin=GIVEN) if guidance.date else record.date
    fields = [name for name, value in (("title", guidance.title), ("date", guidance.date)) if value]
    return replace(
        record,
        title=title,
        date=date,
        guessed=record.guessed - set(fields),
        origins=(*record.origins, *(Origin(name, GIVEN) for name in fields)),
    )
