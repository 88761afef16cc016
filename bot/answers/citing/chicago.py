"""Chicago notes and bibliography: the full note, the short note and the entry, in the 17th and the 18th edition.

One page of rules: the item first, then its kind, date, shelfmark, collection, repository and place, the address
last (CMOS 14.119-131). Turabian's ninth edition follows the seventeenth. Titles are never re-cased.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.answers.citing import names, places
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.moments import american
from bot.answers.citing.pinpoints import FOLIO, LEAF, PAGE
from bot.answers.citing.reference import BOOKS, EDITED, LETTERS, SERIALS, Reference
from bot.answers.citing.volumes import numbered
from storage.model import Agent

_join, _quoted, _ended = AMERICAN.joined, AMERICAN.quoted, AMERICAN.ended


@dataclass(frozen=True, slots=True)
class Edition:
    """Where the editions differ: who is left out of a long list of authors, whether a publisher's city is printed."""

    note_names: int = 3
    entry_names: tuple[int, int] = (7, 3)
    city: bool = False
    chapter_pages: bool = False
    approximate: str = "[{}?]"


EIGHTEENTH = Edition()
TURABIAN = Edition(4, (11, 7), city=True, chapter_pages=True, approximate="[ca. {}]")


@dataclass(frozen=True, slots=True)
class Manner:
    """A note runs on with commas; an entry stops after each part and begins the next with a capital."""

    by: str
    capital: bool
    verbs: Mapping[str, str]
    inner_verbs: Mapping[str, str]

    def first(self, text: str) -> str:
        """The text as a part may begin here."""
        return text[:1].upper() + text[1:] if self.capital else text


_SHORT_VERBS = {"editor": "ed.", "translator": "trans.", "interviewer": "interview by", "recipient": "to"}
_LONG_VERBS = {
    "editor": "edited by",
    "translator": "translated by",
    "interviewer": "interview by",
    "recipient": "to",
}
NOTE = Manner(", ", capital=False, verbs=_SHORT_VERBS, inner_verbs=_SHORT_VERBS)
ENTRY = Manner(
    ". ",
    capital=True,
    verbs={role: verb.capitalize() for role, verb in _LONG_VERBS.items()},
    inner_verbs=_LONG_VERBS,
)


def note(ref: Reference, edition: Edition = EIGHTEENTH) -> str:
    """The full note, ended."""
    leading = _leading(ref)
    authors = names.listed(ref.who(leading), names.whole, at_least=edition.note_names, shown=1)
    if ref.kind == EDITED:
        parts = [*_edited(ref, NOTE, edition), _place(ref), *_addresses(ref, NOTE)]
        return _ended(_join([authors, *parts]), ".")
    head = [*_described(ref, NOTE, leading), *_container(ref, NOTE, leading), _event(ref)]
    if _is_serial(ref):
        body = _serial(ref, head, edition)
    elif _bracketed(ref):
        body = _join([_join(head), f"({_published(ref, edition)})"], " ")
    else:
        body = _join([*head, _published(ref, edition)])
    return _ended(
        _join([_with_role(authors, ref, leading), body, _place(ref), archive(ref), *_addresses(ref, NOTE)]),
        ".",
    )


def entry(ref: Reference, edition: Edition = EIGHTEENTH) -> str:
    """The bibliography entry, ended; also for a record that has a shelfmark and nothing else."""
    leading = _leading(ref)
    least, shown = edition.entry_names
    authors = names.indexed(ref.who(leading), at_least=least, shown=shown)
    if ref.kind == EDITED:
        return _ended(_join([authors, *_edited(ref, ENTRY, edition), *_addresses(ref, ENTRY)], ENTRY.by), ".")
    head = _described(ref, ENTRY, leading)
    if _is_serial(ref):
        body = [*head, _serial(ref, [], edition)]
    else:
        inner = _join([*_container(ref, ENTRY, leading), _chapter_pages(ref, edition)])
        body = [*head, inner, _join([ENTRY.first(_event(ref)), _published(ref, edition)])]
    parts = [_with_role(authors, ref, leading), *body, archive_entry(ref), *_addresses(ref, ENTRY)]
    return _ended(_join(parts, ENTRY.by), ".")


def short(ref: Reference, edition: Edition = EIGHTEENTH) -> str:
    """The note of a second mention: author, title, pinpoint."""
    leading = _leading(ref)
    authors = names.listed(ref.who(leading), names.short, at_least=edition.note_names, shown=1)
    recipients = ref.who("recipient")
    if ref.kind in LETTERS and recipients and leading == "author" and not ref.genre:
        authors += f" to {names.listed(recipients, names.short, at_least=edition.note_names, shown=1)}"
    title = _title(ref, ref.short_title or ref.title) or _description(ref, NOTE)
    return _ended(_join([authors, title, places.unlabelled_page(ref.pinpoint) if ref.pinpoint else ""]), ".")


def _edited(ref: Reference, manner: Manner, edition: Edition) -> list[str]:
    """A document in a volume of documents: its own kind, place and date, then the volume and its number there."""
    dated = _join([ref.genre, ref.place, _dated(ref, edition, year=False)])
    volume = _join([f"{manner.first('in')} {italic(AMERICAN.set(ref.container))}", numbered(ref.number)])
    return [_title(ref, ref.title), manner.first(dated), volume]


def _leading(ref: Reference) -> str:
    """Whose names stand first: the authors', else the editors'. A translator never does: the title leads instead."""
    return next((role for role in ("author", "editor") if ref.who(role)), "")


def _with_role(authors: str, ref: Reference, leading: str) -> str:
    if leading == "editor":
        return f"{authors}, {'eds.' if len(ref.who('editor')) > 1 else 'ed.'}"
    return authors


def _is_serial(ref: Reference) -> bool:
    return ref.kind in SERIALS or (ref.kind == "interview" and not ref.who("editor"))


def _bracketed(ref: Reference) -> bool:
    """Printed matter: publisher and year stand in parentheses in a note."""
    return ref.kind in BOOKS or ref.kind == "chapter" or (ref.kind == "interview" and bool(ref.who("editor")))


def _title(ref: Reference, title: str) -> str:
    if not title:
        return ""
    if ref.container or not (ref.kind in BOOKS or ref.kind in SERIALS or ref.kind == "chapter"):
        return _quoted(title)
    return italic(AMERICAN.set(title))


def _described(ref: Reference, manner: Manner, leading: str) -> list[str]:
    """Title, kind of document, number, and who edited and translated it where it stands in no larger work."""
    parts = [_title(ref, ref.title), manner.first(_description(ref, manner))]
    if not ref.container:
        parts += [
            _numbered(ref, manner),
            manner.first(_edition(ref)),
            *_contributors(ref, manner.verbs, leading),
            _volume(ref, manner),
        ]
    elif _is_serial(ref):
        parts += _contributors(ref, manner.verbs, leading)
    return parts


def _description(ref: Reference, manner: Manner) -> str:
    """What kind of document it is, to whom it went, who asked: `letter to I. V. Stalin`, `interview by ...`."""
    genre = "" if ref.genre and ref.number and not _is_serial(ref) else ref.genre
    if interviewers := ref.who("interviewer"):
        verb = "by" if genre else manner.verbs["interviewer"]
        return _join([genre, f"{verb} {_all(interviewers)}"], " ")
    recipients = ref.who("recipient") if ref.kind in LETTERS else ()
    if recipients:
        return _join([genre, f"to {_all(recipients)}"], " ")
    if ref.container and ref.kind in _DESCRIBED_LATER:
        return ""
    if not genre and not ref.number and not _is_kept(ref):
        return _UNDESCRIBED.get(ref.kind, "")
    return genre


_DESCRIBED_LATER = frozenset({"document", "report", "speech"})
_UNDESCRIBED = {"manuscript": "unpublished manuscript", "personal_communication": "personal communication"}


def _is_kept(ref: Reference) -> bool:
    """Whether something says where it can be seen; without that, the style says what it is."""
    return bool(ref.archive or ref.archive_place or ref.container or ref.publisher or ref.url)


def _all(agents: tuple[Agent, ...]) -> str:
    return names.listed(agents, names.whole, at_least=99, shown=1)


def _contributors(ref: Reference, verbs: Mapping[str, str], leading: str) -> list[str]:
    roles = (role for role in ("editor", "translator") if role != leading)
    return [f"{verbs[role]} {_all(ref.who(role))}" for role in roles if ref.who(role)]


def _numbered(ref: Reference, manner: Manner) -> str:
    """`memorandum no. 15`; a number that is all the archive has stands with the archive instead."""
    if not ref.number or _number_at_archive(ref):
        return ""
    genre = ref.genre if ref.kind != "chapter" else ""
    return _join(
        [genre, f"{manner.first('no. ')}{ref.number}" if _numeric(ref.number) else manner.first(ref.number)],
        " ",
    )


def _number_at_archive(ref: Reference) -> bool:
    return bool(ref.archive and not (ref.collection or ref.location or ref.archive_place or ref.genre))


def _numeric(text: str) -> bool:
    return bool(re.fullmatch(r"\w{0,2}\d+\w{0,2}(?:\s*[-–,&]\s*\w{0,2}\d+\w{0,2})*", text))


def _edition(ref: Reference) -> str:
    if ref.edition.isdigit():
        number = int(ref.edition)
        ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending} ed."
    return ref.edition


def _volume(ref: Reference, manner: Manner) -> str:
    if ref.volume:
        return f"{manner.first('vol. ')}{ref.volume}" if _numeric(ref.volume) else manner.first(ref.volume)
    return f"{ref.volumes} vols." if ref.volumes and not (ref.pinpoint and not manner.capital) else ""


def _container(ref: Reference, manner: Manner, leading: str) -> list[str]:
    """`in *Foreign Relations ...*, ed. ..., vol. 7, doc. 12`."""
    if not ref.container or _is_serial(ref):
        return []
    later = ref.genre if ref.kind in _DESCRIBED_LATER and not ref.number else ""
    inner = Manner(", ", capital=False, verbs=manner.inner_verbs, inner_verbs=manner.inner_verbs)
    return [
        f"{manner.first('in')} {italic(AMERICAN.set(ref.container))}",
        later,
        _numbered(ref, inner),
        _edition(ref),
        _volume(ref, inner),
        *_contributors(ref, manner.inner_verbs, leading),
    ]


def _event(ref: Reference) -> str:
    return _join([ref.event, ref.event_place])


def _published(ref: Reference, edition: Edition) -> str:
    """Publisher and date; the whole date of a document, the year of a book; `n.d.` where there is none."""
    city = ref.publisher_place if edition.city or not ref.publisher else ""
    return _join([_join([city, ref.publisher], ": "), _dated(ref, edition, year=_bracketed(ref))])


def _dated(ref: Reference, edition: Edition, *, year: bool) -> str:
    if ref.date is None:
        return "n.d."
    text = (ref.date.year if year else american(ref.date)) or american(ref.date)
    return edition.approximate.format(text) if ref.date.circa else text


def _serial(ref: Reference, head: list[str], edition: Edition) -> str:
    """`*Pravda*, June 27, 1950`; `*Journal* 4, no. 2 (1999): 321–28`."""
    name = italic(AMERICAN.set(ref.container))
    if name and ref.publisher_place:
        name += f" ({ref.publisher_place})"
    date = _dated(ref, edition, year=ref.kind == "article-journal")
    where = _place(ref) or (
        places.pages(ref.pages) if ref.kind not in {"article-magazine", "article-newspaper"} else ""
    )
    if ref.volume or ref.issue:
        issue = f"no. {ref.issue}" if ref.issue else ""
        volume = _join([_join([ref.volume, issue]) + f" ({date})", where], ": ")
        return _join([*head, _join([name, volume], " " if ref.volume else ", ")])
    return _join([*head, name, date, where])


def _chapter_pages(ref: Reference, edition: Edition) -> str:
    return places.pages(ref.pages) if ref.container and ref.pages and edition.chapter_pages else ""


def _place(ref: Reference) -> str:
    """The pinpoint where it belongs to the text; one that belongs to an archive's shelfmark stands there."""
    if ref.pinpoint is None or ref.placed or _at_archive(ref):
        return ""
    return places.unlabelled_page(ref.pinpoint)


def _at_archive(ref: Reference) -> bool:
    return bool(ref.pinpoint and ref.pinpoint.kind in {LEAF, FOLIO, PAGE} and ref.archive and ref.location)


def archive(ref: Reference) -> str:
    """Shelfmark with its pinpoint, collection, archive and place, as a note gives them."""
    leaf = places.labelled(ref.pinpoint) if ref.pinpoint and _at_archive(ref) and not ref.placed else ""
    return _join([ref.location, leaf, ref.collection, ref.archive, ref.archive_place])


def archive_entry(ref: Reference) -> str:
    """The same for an entry; a shelfmark that a capital would spoil follows its archive instead of leading."""
    if ref.location[:1].islower() and ref.archive:
        return _join([ref.collection, _join([ref.archive, ref.location, ref.archive_place])], ". ")
    return _join([ref.location, ref.collection, _join([ref.archive, ref.archive_place])], ". ")


def _addresses(ref: Reference, manner: Manner) -> list[str]:
    """The day of access where there is no other date, and the address."""
    if ref.url and ref.accessed and (ref.access_asked or ref.date is None):
        return [f"{manner.first('accessed')} {american(ref.accessed)}", ref.url]
    return [ref.url]
