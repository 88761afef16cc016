"""The words opis thinks in: record, passage, shelfmark, dated mention, name, mark, document.

Everything here is frozen and knows neither a database nor a screen. Offsets are code points into the
untouched source text, end exclusive; a quotation is always `source[start:end]`. `None` means one thing
only: the page does not state it (and `Record.not_stated` lists it by name).
"""

from storage.model.document import Document, Parsed, Refusal, digest
from storage.model.library import COMMON, own_library, owner
from storage.model.listed import PersonEntry, PersonList
from storage.model.mention import Copy, DatedMention, Mark, MarkKind, Name, Role, Status
from storage.model.record import Agent, Credit, Origin, Publication, Record, RecordDate, Shelfmark
from storage.model.text import Part, Passage, Section, Span

__all__ = [
    "COMMON",
    "Agent",
    "Copy",
    "Credit",
    "DatedMention",
    "Document",
    "Mark",
    "MarkKind",
    "Name",
    "Origin",
    "Parsed",
    "Part",
    "Passage",
    "PersonEntry",
    "PersonList",
    "Publication",
    "Record",
    "RecordDate",
    "Refusal",
    "Role",
    "Section",
    "Shelfmark",
    "Span",
    "Status",
    "digest",
    "own_library",
    "owner",
]
