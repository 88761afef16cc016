"""The parts of a Chicago citation: description, larger work, serial, publisher, date, place in the text.

`chicago` and `author_date` put them in their order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answers.citing import names, places
from bot.answers.citing.chicago_rules import (
    Edition,
    Manner,
    at_archive,
    is_bracketed,
    is_numbered,
    is_serial,
    periodical,
    title,
)
from bot.answers.citing.marked import AMERICAN, italic
from bot.answers.citing.moments import american, without_days
from bot.answers.citing.numbers import labelled, numeric, ordinal
from bot.answers.citing.pinpoints import FOLIO, LEAF, PAGE
from bot.answers.citing.reference import CORRESPONDENCE, LETTERS, Reference
from storage.model import Agent

_join = AMERICAN.joined
_DESCRIBED_LATER = frozenset({"document", "report", "speech"})
_UNDESCRIBED = {"manuscript": "unpublished manuscript", "personal_communication": "personal communication"}


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one reference in one manner and edition."""

    ref: Reference
    manner: Manner
    edition: Edition

    def described(self) -> list[str]:
        """Title, kind of document, number, and who edited and translated it where it stands in no larger work."""
        ref, first = self.ref, self.manner.first
        head = [title(ref, ref.title), first(self.description())]
        if is_serial(ref):
            return [*head, first(ref.section), *self._contributors(self.manner.verbs)]
        if ref.container:
            return head
        before = [*head, self._numbered(), first(ordinal(ref.edition))]
        volume = first(self._volume())
        if not volume or self.edition.volume_last or not ref.volume:
            return [*before, *self._contributors(self.manner.verbs), volume]
        # A volume and those who made it are one part: `Vol. 2, translated by ...`.
        return [*before, _join([volume, *self._contributors(self.manner.inner_verbs)])]

    def description(self) -> str:
        """What kind of document it is, to whom it went, who asked: `letter to I. V. Stalin`, `interview by ...`."""
        ref = self.ref
        genre = "" if ref.genre and ref.number and not is_serial(ref) else ref.genre
        if interviewers := ref.who("interviewer"):
            return _join([genre, f"{'by' if genre else 'interview by'} {self._all(interviewers)}"], " ")
        if ref.kind in LETTERS and ref.kind != CORRESPONDENCE and (recipients := ref.who("recipient")):
            return _join([genre, f"to {self._all(recipients)}"], " ")
        if ref.container and ref.kind in _DESCRIBED_LATER:
            return ""
        if ref.kind == "thesis":
            return ""
        kept = ref.archive or ref.archive_place or ref.container or ref.publisher or ref.url or ref.number
        return genre or ("" if kept else _UNDESCRIBED.get(ref.kind, ""))

    def description_short(self) -> str:
        """The same for a second mention of what has no title: `letter to Stalin, September 29, 1950`."""
        ref = self.ref
        if ref.kind == "interview":
            return ref.genre or "interview"
        if ref.kind not in LETTERS:
            return self.description()
        least, shown = self.edition.note_names
        people = names.listed(ref.who("recipient"), names.short, at_least=least, shown=shown)
        kind = _join([ref.genre, people], " to ") if ref.genre else ""
        return _join([kind, self.dated(year=False) if ref.date else ""])

    def container(self) -> list[str]:
        """`in *Foreign Relations ...*, vol. 7, ed. ...`."""
        ref = self.ref
        if not ref.container or is_serial(ref):
            return []
        later = ref.genre if ref.kind in _DESCRIBED_LATER and not ref.number else ""
        if ref.kind == "webpage":
            return []
        work = f"{self.manner.first('in')} {italic(AMERICAN.set(ref.container))}"
        made = [self._volume(), *self._contributors(self.manner.inner_verbs)]
        if self.edition.volume_last or not ref.volume:
            made = [*made[1:], made[0]]
        return [work, later, self._numbered(), ordinal(ref.edition), *made]

    def unsponsored(self) -> Parts:
        """The same for a page of the web whose publisher or site leads the entry, and is not named again."""
        without = replace(self.ref, publisher="") if self.ref.publisher else replace(self.ref, container="")
        return replace(self, ref=without)

    def series(self) -> str:
        """The series and the number in it; a larger work's own volume is no series."""
        return _join([AMERICAN.set(self.ref.series), self.ref.series_number], " ")

    def event(self) -> str:
        """Where a speech was held."""
        return _join([self.ref.event, self.ref.event_place]) if self.ref.event else ""

    def publisher(self) -> str:
        """`Stanford University Press`, in the older editions with its city."""
        ref = self.ref
        if ref.kind == "webpage":
            return _join([AMERICAN.set(ref.container), ref.publisher])
        printed = self.edition.city and ref.kind != "thesis"
        city = ref.publisher_place if printed or not ref.publisher else ""
        thesis = self.manner.first(ref.genre) if ref.kind == "thesis" else ""
        return _join([thesis, _join([city, ref.publisher], ": ")])

    def published(self) -> str:
        """`GPO, 1983`; of a book that was printed before, or reprints what was written before, `1951; GPO, 1983`."""
        bracketed = is_bracketed(self.ref)
        published = _join([self.publisher(), self.dated(year=bracketed)])
        first = self.ref.original.year if self.ref.original and bracketed else ""
        return _join([first, published], "; ")

    def dated(self, *, year: bool) -> str:
        """The date, `n.d.` where the record gives none; what the record infers stands in brackets."""
        date = self.ref.date
        if date is None:
            return "" if self.ref.kind == "webpage" else "n.d."
        text = (date.year if year else american(date)) or american(date)
        return self.edition.approximate.format(text) if date.circa else text

    def serial(self, *, named: bool = True) -> str:
        """`*Pravda*, June 27, 1950`; `*Journal* 4, no. 2 (1999): 321–28`."""
        if not is_numbered(self.ref) or self.ref.date is None:
            return self.serial_dated(self.dated(year=False), named=named)
        whole = Parts(replace(self.ref, date=without_days(self.ref.date)), self.manner, self.edition)
        year = bool(self.ref.volume and self.ref.issue) and not self.edition.month_of_issue
        return self.serial_dated(whole.dated(year=year), named=named)

    def serial_dated(self, date: str, *, named: bool = True) -> str:
        """The same with the date, or the part of it, that this system prints here."""
        ref = self.ref
        name = periodical(ref) if named else ""
        unpaged = ref.kind in {"article-magazine", "article-newspaper"}
        where = self.place() or ("" if unpaged else places.pages(ref.pages))
        if not is_numbered(ref):
            return _join([name, ref.publisher if ref.kind == "interview" else "", date, where])
        issue = labelled("no.", ref.issue) if ref.issue else ""
        if date:
            return _join(
                [name, _join([f"{_join([ref.volume, issue])} ({date})", where], ": ")],
                " " if ref.volume else ", ",
            )
        volume = f"{ref.volume} ({ref.issue})" if ref.volume and ref.issue else _join([ref.volume, issue])
        return _join([name, _join([volume, where], ": ")], " " if ref.volume else ", ")

    def place(self) -> str:
        """The place in the text: pinpoint or a chapter's pages; what belongs to a shelfmark stands there."""
        ref = self.ref
        if ref.pinpoint is None:
            return f"{self._joint()}{self.chapter_pages()}" if self.chapter_pages() else ""
        if ref.placed or at_archive(ref):
            return ""
        return self._joint() + places.unlabelled_page(ref.pinpoint)

    def chapter_pages(self) -> str:
        """The pages of a chapter, in editions that print them."""
        ref = self.ref
        printed = self.edition.chapter_pages and ref.container and not is_serial(ref)
        return places.pages(ref.pages) if printed else ""

    def _joint(self) -> str:
        """A volume before its page: `7:116`."""
        page = self.ref.pinpoint is None or self.ref.pinpoint.kind == PAGE
        return f"{self.ref.volume}:" if page and self._collapsed() else ""

    def _collapsed(self) -> bool:
        """Whether the volume is left to stand before the page, or before the leaf goes unsaid."""
        ref = self.ref
        if (
            is_serial(ref)
            or not numeric(ref.volume)
            or any(ref.who(role) for role in ("editor", "translator"))
        ):
            return False
        return bool(self.chapter_pages() or (ref.pinpoint and ref.pinpoint.kind == PAGE))

    def _volume(self) -> str:
        ref = self.ref
        if not ref.volume:
            paged = ref.pages or (ref.pinpoint and ref.pinpoint.kind in {PAGE, FOLIO, LEAF})
            return f"{ref.volumes} vols." if ref.volumes and not paged else ""
        if self._collapsed():
            return ""
        return labelled("vol.", ref.volume) if numeric(ref.volume) else ref.volume

    def _numbered(self) -> str:
        first = self.manner.first
        number = self.ref.number
        if not number:
            return ""
        return _join(
            [first(self.ref.genre), f"{first('no. ')}{number}" if numeric(number) else first(number)], " "
        )

    def _contributors(self, verbs: Mapping[str, str]) -> list[str]:
        first = self.ref.leading
        roles = [role for role in ("editor", "translator") if role != first and self.ref.who(role)]
        return [f"{verbs[role]} {self._all(self.ref.who(role))}" for role in roles]

    def _all(self, agents: Sequence[Agent]) -> str:
        least, shown = self.edition.entry_names if self.manner.capital else self.edition.note_names
        return names.listed(agents, names.whole, at_least=least, shown=shown)
