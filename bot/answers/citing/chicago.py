"""Chicago notes and bibliography: the full note, the short note and the entry, in the 17th and the 18th edition.

One page of rules: the item first, then its kind, date, shelfmark, collection, repository and place, the address
last (CMOS 14.119-131). Turabian's ninth edition follows the seventeenth. Titles are never re-cased.
"""

from __future__ import annotations

from bot.answers.citing import names, places
from bot.answers.citing.chicago_parts import Parts
from bot.answers.citing.chicago_rules import (
    EIGHTEENTH,
    ENTRY,
    NOTE,
    TURABIAN,
    Edition,
    Manner,
    archive,
    archive_entry,
    is_bracketed,
    is_serial,
    people_short,
    periodical,
    signed_by_paper,
    title,
)
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.moments import american
from bot.answers.citing.numbers import labelled, numeric
from bot.answers.citing.pinpoints import PAGE
from bot.answers.citing.reference import CORRESPONDENCE, EDITED, LETTERS, Reference
from bot.answers.citing.volumes import numbered

__all__ = ["TURABIAN", "entry", "note", "short"]

_join, _ended = AMERICAN.joined, AMERICAN.ended


def note(ref: Reference, edition: Edition = EIGHTEENTH) -> str:
    """The full note, ended."""
    parts = Parts(ref, NOTE, edition)
    least, shown = edition.note_names
    authors = with_role(names.listed(ref.who(ref.leading), names.whole, at_least=least, shown=shown), ref)
    if ref.kind == CORRESPONDENCE:
        authors = people_short(ref, edition)
    if ref.kind == EDITED:
        body = [*_edited(parts), parts.place(), archive(ref)]
    elif is_serial(ref):
        body = [*parts.described(), parts.serial(), ref.medium, archive(ref)]
    else:
        body = [_monographic(parts), parts.place(), ref.medium, archive(ref)]
    # A letter that no word calls one reads on: `Rhee to Oliver`, `Rhee “On Rice,” to Oliver`.
    joint = " " if ref.kind in LETTERS and not ref.genre and ref.who("recipient") else ", "
    return _ended(_join([_join([authors, body[0]], joint), *body[1:], *addresses(ref, NOTE)]), ".")


def entry(ref: Reference, edition: Edition = EIGHTEENTH) -> str:
    """The bibliography entry, ended; also for a record that has a shelfmark and nothing else."""
    parts = Parts(ref, ENTRY, edition)
    least, shown = edition.entry_names
    authors = with_role(names.indexed(ref.who(ref.leading), at_least=least, shown=shown), ref)
    if ref.kind == CORRESPONDENCE:
        authors = people_short(ref, edition)
    medium = ENTRY.first(ref.medium)
    if ref.kind == EDITED:
        body = [*_edited(parts), archive_entry(ref)]
    elif is_serial(ref):
        authors = authors or (periodical(ref) if signed_by_paper(ref) else "")
        body = [*parts.described(), parts.serial(named=not signed_by_paper(ref)), medium, archive_entry(ref)]
    else:
        if ref.sponsor:
            authors, parts = AMERICAN.set(ref.sponsor), parts.unsponsored()
        work = _join([*parts.container(), parts.place()])
        published = parts.published()
        dated = _join([ENTRY.first(parts.event()), published], ". " if ref.publisher else ", ")
        body = [*parts.described(), work, parts.series(), dated, medium, archive_entry(ref)]
    return _ended(_join([authors, *body, *addresses(ref, ENTRY)], ENTRY.by), ".")


def short(ref: Reference, edition: Edition = EIGHTEENTH) -> str:
    """The note of a second mention: author, title, pinpoint."""
    authors = people_short(ref, edition)
    if signed_by_paper(ref):
        authors = italic(AMERICAN.set(ref.container))
    authors = authors or AMERICAN.set(ref.sponsor)
    parts = Parts(ref, NOTE, edition)
    whole_date = ref.kind in {CORRESPONDENCE, EDITED}
    dated = parts.dated(year=False) if whole_date else parts.description_short()
    called = title(ref, ref.short_title or ref.title) or dated
    if ref.kind == EDITED and ref.date:
        # Hundreds of documents of a volume are called alike: their day tells them apart.
        called = _join([called, dated])
    return _ended(_join([authors, called, *_place_of_short(ref)]), ".")


def _place_of_short(ref: Reference) -> list[str]:
    """The pinpoint; a book's volume before it: `vol. 2`, `2:14`."""
    where = places.unlabelled_page(ref.pinpoint) if ref.pinpoint else ""
    if ref.kind != "book" or not numeric(ref.volume):
        return [where]
    if ref.pinpoint and ref.pinpoint.kind == PAGE:
        return [f"{ref.volume}:{where}"]
    return [labelled("vol.", ref.volume), where]


def _monographic(parts: Parts) -> str:
    ref = parts.ref
    head = _join([*parts.described(), *parts.container(), parts.series(), parts.event()])
    published = f"({parts.published()})" if is_bracketed(ref) else parts.published()
    return _join([head, published], " " if is_bracketed(ref) else ", ")


def _edited(parts: Parts) -> list[str]:
    """A document in a volume of documents: its own kind, place and date, then the volume and its number there."""
    ref, manner = parts.ref, parts.manner
    dated = _join([ref.genre, ref.place, parts.dated(year=False)])
    volume = _join([f"{manner.first('in')} {italic(AMERICAN.set(ref.container))}", numbered(ref.number)])
    return [title(ref, ref.title), manner.first(dated), volume]


def with_role(authors: str, ref: Reference) -> str:
    """The names that lead, with what they did where they did not write it: `Kathryn Weathersby, ed.`."""
    if authors and ref.leading == "editor":
        return f"{authors}, {'eds.' if len(ref.who('editor')) > 1 else 'ed.'}"
    return authors


def addresses(ref: Reference, manner: Manner) -> list[str]:
    """The day of access where there is no other date or it was asked for, and the address."""
    address = f"https://doi.org/{ref.doi}" if ref.doi else ref.url
    if address and ref.accessed and (ref.access_asked or ref.date is None):
        return [f"{manner.first('accessed')} {american(ref.accessed)}", address]
    return [address]
