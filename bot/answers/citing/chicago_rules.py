"""What Chicago's notes and entries agree on: editions, manners, who leads, titles, and where the original lies.

Notes and entries print the same parts; a note runs on with commas, an entry stops after each part and begins the
next with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.answers.citing import names, places
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.pinpoints import FOLIO, LEAF, PAGE
from bot.answers.citing.reference import BOOKS, CORRESPONDENCE, LETTERS, PICTURES, SERIALS, Reference

_join = AMERICAN.joined
_UNCAPPED = re.compile(r"[^\W\d_]{1,2}\.\s?(?=\S)|(?=[^\W\d_])\w*\d")
"""What a capital spoils: a unit of a Russian file (`f. 45`) and a call number (`mm97083838`)."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Where the editions differ: long lists of names, a publisher's city, a chapter's pages, the order of volumes."""

    note_names: tuple[int, int] = (3, 1)
    entry_names: tuple[int, int] = (7, 3)
    city: bool = False
    chapter_pages: bool = False
    month_of_issue: bool = False
    volume_last: bool = False
    approximate: str = "[{}?]"


EIGHTEENTH = Edition()
AUTHOR_DATE = Edition(volume_last=True)
TURABIAN = Edition(
    (4, 1), (11, 7), city=True, chapter_pages=True, month_of_issue=True, approximate="[ca. {}]"
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a note or an entry begins its parts and names who edited, translated and asked."""

    by: str
    capital: bool
    verbs: Mapping[str, str]
    inner_verbs: Mapping[str, str]

    def first(self, text: str) -> str:
        """The text as a part may begin here."""
        return text[:1].upper() + text[1:] if self.capital else text


_SHORT = {"editor": "ed.", "translator": "trans.", "interviewer": "interview by"}
_LONG = {"editor": "edited by", "translator": "translated by", "interviewer": "interview by"}
NOTE = Manner(", ", capital=False, verbs=_SHORT, inner_verbs=_SHORT)
ENTRY = Manner(
    ". ", capital=True, verbs={role: verb.capitalize() for role, verb in _LONG.items()}, inner_verbs=_LONG
)


def people_short(ref: Reference, edition: Edition) -> str:
    """The names of a second mention: `Kim`, and `Kim to Stalin` where no word says that it is a letter."""
    least, shown = edition.note_names
    authors = names.listed(ref.who(ref.leading), names.short, at_least=least, shown=shown)
    if ref.kind == CORRESPONDENCE or (ref.kind in LETTERS and ref.who("author") and not ref.genre):
        recipients = names.listed(ref.who("recipient"), names.short, at_least=least, shown=shown)
        return _join([authors, recipients], " to ")
    return authors


def is_serial(ref: Reference) -> bool:
    """Whether it is printed in a newspaper or journal, or treated as if it were."""
    return ref.kind in SERIALS or (ref.kind == "interview" and not ref.who("editor"))


def is_numbered(ref: Reference) -> bool:
    """Whether it is printed in a volume or issue of a journal."""
    return ref.kind in {"article-journal", "interview"} and is_serial(ref) and bool(ref.volume or ref.issue)


def is_bracketed(ref: Reference) -> bool:
    """Printed matter: publisher and year stand in parentheses in a note."""
    return (
        ref.kind in BOOKS
        or ref.kind in {"chapter", "thesis"}
        or (ref.kind == "interview" and bool(ref.who("editor")))
    )


def signed_by_paper(ref: Reference) -> bool:
    """An unsigned piece stands under its newspaper's or magazine's name, except in the first note; a journal's does not."""
    return ref.kind in SERIALS - {"article-journal"} and not ref.leading and bool(ref.container)


def title(ref: Reference, text: str) -> str:
    """A document's or a chapter's title in quotation marks, a book's in italics."""
    if not ref.title:
        return ""
    alone = ref.kind in BOOKS or ref.kind in PICTURES or ref.kind in SERIALS or ref.kind == "chapter"
    return italic(AMERICAN.set(text)) if alone and not ref.container else AMERICAN.quoted(text)


def archive(ref: Reference) -> str:
    """Shelfmark with its pinpoint, collection, archive and place, as a note gives them."""
    named = ref.pinpoint if at_archive(ref) and not ref.placed else None
    leaf = places.labelled_shortened(named) if named else ""
    if ref.kind == "graphic":
        return _join([_keeper(ref), ref.archive_place, ref.collection, ref.location, leaf])
    return _join([ref.location, leaf, ref.collection, _keeper(ref), ref.archive_place])


def archive_entry(ref: Reference) -> str:
    """The same for an entry; a shelfmark that a capital would spoil follows its archive instead of leading."""
    if ref.location.startswith("in "):
        return _join([f"I{ref.location[1:]}", _keeper(ref)], ". ")
    if ref.kind == "graphic":
        return archive(ref)
    if ref.archive and ref.location[:1].islower() and _UNCAPPED.match(ref.location):
        return _join([ref.collection, _join([ref.archive, ref.location, ref.archive_place])], ". ")
    return _join([ENTRY.first(ref.location), ref.collection, _join([_keeper(ref), ref.archive_place])], ". ")


def _keeper(ref: Reference) -> str:
    """The archive; with the document's number where that is all that leads to it there."""
    alone = (
        ref.archive and ref.number and not (ref.collection or ref.location or ref.archive_place or ref.genre)
    )
    return f"{ref.archive} ({ref.number})" if alone else ref.archive


def at_archive(ref: Reference) -> bool:
    """Whether the pinpoint is a leaf or page of the original, named after its shelfmark."""
    return bool(ref.pinpoint and ref.pinpoint.kind in {LEAF, FOLIO, PAGE} and ref.archive and ref.location)


def periodical(ref: Reference) -> str:
    """`*Pravda* (Moscow)`."""
    place = f"({ref.publisher_place})" if ref.publisher_place else ""
    return _join([italic(AMERICAN.set(ref.container)), place], " ")
