"""What a format states of its own (a PDF's title, a saved page's address), used where the text states nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from storage.model import Parsed
from storage.parsing.layout import Page
from storage.parsing.plain import PlainText

_RECORD = re.compile(r"/document/(\d+)(?:[/?#]|$)")


def hinted(document: Parsed, page: Page) -> Parsed:
    """The document with the format's title in place of a guessed one, and its address where none is stated."""
    record = document.record
    if record.layout == PlainText.name:
        record = replace(record, layout=page.format or record.layout)
        if page.title and "title" in record.guessed:
            record = replace(record, title=page.title, guessed=record.guessed - {"title"})
    if page.url and record.url is None:
        number = _RECORD.search(page.url)
        record = replace(record, url=page.url, record_id=record.record_id or (number[1] if number else None))
    return replace(document, record=record)
