"""The export formats: BibLaTeX, RIS and CSL-JSON, each a small writer of our own.

Titles, names, dates, shelfmarks and addresses leave as the record writes them; nothing is re-cased or completed.
What a format has no field for goes into its note.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers.citing import bibtex, csl_json, ris
from bot.answers.citing.exported import export_fields
from storage.model import Record

_WRITERS = {"bibtex": bibtex.write, "ris": ris.write, "csl-json": csl_json.write}
EXPORTS = tuple(_WRITERS)


def export(held: Iterable[tuple[str, Record]], style: str) -> str:
    """One file's text for documents, each with its id, in their order. Raises KeyError for an unknown format."""
    return _WRITERS[style]([export_fields(document, record) for document, record in held])
