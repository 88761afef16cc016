"""Chicago author-date: the year after the name, the month and day where the other system has the whole date.

Without an author the title takes the name's place, in the text and in the entry.
"""

from __future__ import annotations

from bot.answers.citing import names, places
from bot.answers.citing.chicago import addresses, with_role
from bot.answers.citing.chicago_parts import Parts
from bot.answers.citing.chicago_rules import (
    AUTHOR_DATE,
    ENTRY,
    Edition,
    archive_entry,
    is_bracketed,
    is_numbered,
    is_serial,
    people_short,
    periodical,
    signed_by_paper,
    title,
)
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.moments import american, american_day, without_days
from bot.answers.citing.reference import EDITED, Reference
from bot.answers.citing.volumes import numbered

_join, _ended = AMERICAN.joined, AMERICAN.ended


def in_text(ref: Reference, edition: Edition = AUTHOR_DATE) -> str:
    """What stands in the text: `(Shtykov 1950, l. 47)`; `(“Telegram ...” 1950, l. 47)`."""
    who = people_short(ref, edition)
    if not who and signed_by_paper(ref):
        who = italic(AMERICAN.set(ref.container))
    who = who or AMERICAN.set(ref.sponsor)
    who = who or title(ref, ref.short_title or ref.title) or Parts(ref, ENTRY, edition).description()
    where = places.unlabelled_page(ref.pinpoint) if ref.pinpoint else ""
    year = _join([_original(ref, "[{}]"), _year(ref)], " ")
    return f"({_join([_join([who, year], ' ' if ref.date else ', '), where])})"


def entry(ref: Reference, edition: Edition = AUTHOR_DATE) -> str:
    """The entry of the reference list."""
    parts = Parts(ref, ENTRY, edition)
    least, shown = edition.entry_names
    authors = with_role(names.indexed(ref.who(ref.leading), at_least=least, shown=shown), ref)
    described = [part for part in parts.described() if part]
    if not authors and signed_by_paper(ref):
        authors = periodical(ref)
    if ref.sponsor:
        authors, parts = AMERICAN.set(ref.sponsor), parts.unsponsored()
    if not authors and described:
        authors, described = described[0], described[1:]
    return _ended(
        _join(
            [
                authors,
                _join([_original(ref, "({})"), _year(ref)], " "),
                *described,
                *_source(parts),
                *addresses(ref, ENTRY),
            ],
            ENTRY.by,
        ),
        ".",
    )


def _source(parts: Parts) -> list[str]:
    ref = parts.ref
    if ref.kind == EDITED:
        volume = _join([f"In {italic(AMERICAN.set(ref.container))}", numbered(ref.number)])
        return [ENTRY.first(_join([ref.genre, ref.place, _day(ref)])), volume, archive_entry(ref)]
    if is_serial(ref):
        return [
            parts.serial_dated(_day_of_issue(ref), named=not signed_by_paper(ref)),
            ENTRY.first(ref.medium),
            archive_entry(ref),
        ]
    work = _join([*parts.container(), parts.place()])
    day = "" if is_bracketed(ref) else _day(ref)
    event = ENTRY.first(parts.event())
    published = _join([event, _join([parts.publisher(), day])], ". " if ref.publisher else ", ")
    return [work, parts.series(), published, ENTRY.first(ref.medium), archive_entry(ref)]


def _year(ref: Reference) -> str:
    if ref.date is None:
        return "n.d."
    year = ref.date.year or american(ref.date)
    return f"[{year}?]" if ref.date.circa else year


def _original(ref: Reference, form: str) -> str:
    """The year of the first printing, which stands before a reprint's own."""
    return form.format(ref.original.year) if ref.original and ref.original.year and ref.date else ""


def _day_of_issue(ref: Reference) -> str:
    """Month and day of a newspaper; the month of a volume whose issues have no numbers."""
    if not is_numbered(ref) or ref.date is None:
        return _day(ref)
    return "" if ref.volume and ref.issue else american_day(without_days(ref.date))


def _day(ref: Reference) -> str:
    return american_day(ref.date) if ref.date else ""
