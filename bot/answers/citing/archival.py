"""The archive's own form: unchanged where the record states a citation, assembled in the same order where not.

Only three things ever change in a stated citation: the address of a mirror, the leaves that a pinpoint replaces,
and the units of a shelfmark where abbreviations were asked for. Documents printed in volumes have their own form.
"""

from __future__ import annotations

import re

from bot.answers.citing import places, shelfmark
from bot.answers.citing.addresses import canonical
from bot.answers.citing.marked import AMERICAN, tidy
from bot.answers.citing.moments import american
from bot.answers.citing.names import listed, whole
from bot.answers.citing.pinpoints import PAGE
from bot.answers.citing.provenance import after_reference
from bot.answers.citing.reference import EDITED, Reference
from bot.answers.citing.reprints import at_page, is_book
from bot.answers.citing.volumes import customary
from storage.model import Record

_ADDRESS = re.compile(r"\s*<?(https?://[^\s<>]+)>?\s*$")


def full(record: Record, ref: Reference, *, abbreviate: bool = False) -> str:
    """The archive's citation of this record on one line, the address last and without angle brackets."""
    if record.citation:
        stated = tidy(record.citation)
        address = _ADDRESS.search(stated)
        body = stated[: address.start()] if address else stated
        title = tidy(record.title)
        start = body.find(title) + len(title) if title in body else 0
        source = _pinpointed(body[start:], ref, abbreviate=abbreviate)
        return f"{body[:start]}{source} {canonical(address[1])}" if address else body[:start] + source
    return AMERICAN.ended(_assembled(record, ref, abbreviate=abbreviate), ".") + (
        f" {ref.url}" if ref.url else ""
    )


def short(ref: Reference) -> str:
    """The second mention: title and place; a document printed in a volume by its number there."""
    if ref.kind == EDITED:
        return AMERICAN.ended(AMERICAN.joined([customary(ref.container, ref.number), _place(ref)]), ".")
    return AMERICAN.ended(AMERICAN.joined([AMERICAN.quoted(ref.title) or _people(ref), _place(ref)]), ".")


def _assembled(record: Record, ref: Reference, *, abbreviate: bool) -> str:
    head = [AMERICAN.quoted(ref.title) or _people(ref), american(ref.date) if ref.date else ""]
    if ref.kind == EDITED:
        return AMERICAN.joined(
            [head[0], ref.place, head[1], customary(ref.container, ref.number), _place(ref), ref.location]
        )
    if record.publication:
        where = [
            ref.location,
            "" if ref.placed else _place(ref),
            ref.collection,
            ref.archive,
            ref.archive_place,
        ]
        return AMERICAN.joined([_people(ref) if ref.title else "", *head, *where])
    note = tidy(record.source_note) or ref.location
    return AMERICAN.joined([*head, ref.archive, _pinpointed(note, ref, abbreviate=abbreviate)])


def _pinpointed(source: str, ref: Reference, *, abbreviate: bool) -> str:
    text = shelfmark.abbreviated(source) if abbreviate else source
    if ref.pinpoint is None:
        return text
    if ref.pinpoint.kind == PAGE and is_book(text) and (paged := at_page(text, ref.pinpoint.number)):
        return paged
    put = shelfmark.place(text, ref.pinpoint)
    if put.placed:
        return put.text
    if not text:
        return _place(ref)
    at = after_reference(text)
    return f"{text[:at]}, {_place(ref)}{text[at:]}"


def _people(ref: Reference) -> str:
    author, recipient = (
        listed(ref.who(role), whole, at_least=99, shown=1) for role in ("author", "recipient")
    )
    return f"{author} to {recipient}" if author and recipient else author


def _place(ref: Reference) -> str:
    return places.labelled(ref.pinpoint) if ref.pinpoint else ""
