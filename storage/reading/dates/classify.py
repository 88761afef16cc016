"""Whose date it is: the document's, a stamp's, a citation's, the upload's, or an event's.

What the layout knows (`fields`) is believed; the rest is told from the line the date stands on. A stamp opens its
line or bracket with its verb; a dateline or signature says hardly more than the date; a citation has a citation's
words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storage.model import Part, Role, Section, Span
from storage.reading.dates.calendar_days import first_day
from storage.reading.dates.papers import goes_on, is_cited_by_its_date
from storage.reading.dates.readings import Calendar, Reading
from storage.reading.dates.resolve import Resolved
from storage.reading.dates.surroundings import line_of, paragraph_of, sentence_of
from storage.reading.dates.values import When

_STAMP = re.compile(
    r"(?:(?:date|time|hour)(?: and (?:time|hour))?(?: of)? )?(?:the |this )?(?:telegram |cable |document |copy )?(?:was )?"
    r"(?:(?P<sent>sent|dispatched|despatched|transmitted|transmission|dispatch|despatch|outgoing)"
    r"|(?P<received>received|receipt|recd|rec'd|arrived|incoming|accepted)"
    r"|(?P<deciphered>deciphered|decoded|decrypted|decyphered|deciphering)"
    r"|(?P<typed>typed|typewritten)|(?P<printed>printed|copied|issued|circulated|multigraphed))\b"
    r"(?!\s+No\b)(?!\s+(?:your|the|his|her|my|our|their|a|an|this|these|that|us|me|him|them|with)\b)",
    re.IGNORECASE,
)
_STAMP_WORD = re.compile(
    r"(?:(?P<sent>Sent|Dispatched|Despatched|Transmitted)|(?P<received>Received|Rec'd|Arrived)"
    r"|(?P<deciphered>Deciphered|Decoded)|(?P<typed>Typed)|(?P<printed>Printed))"
    r"(?: (?:in|at|on|by|from|to|the|of|wire|telegraph|[A-Z]\w*|\d\w*(?:/\w+)?)){0,6}[ :]+$"
)
_UPLOADED = re.compile(r"\b(?:upload\w*|posted|added|accessed|last modified)(?: date)?:?\s*$", re.IGNORECASE)
_STRONG = re.compile(
    r"\b(?=[a-z])(?:fond|opis|delo|listy|list \d|papka|digital archive|record group|manuscript division|CWIHP|bulletin|pp?\. ?\d|"
    r"vol\. ?\w|eds?\.|reprinted|university press|isbn|microfilm|declassified)\b|©|\bRG[ -]\d|\bdocument/\d",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?=[a-z])(?:archives?|library|papers|collection|manuscript|press|box \d+|folder|file|series|translated by|obtained by|"
    r"courtesy|copyright|published (?:in|by)|volume|project|f\. ?\d|op\. ?\d|d\. ?\d|ll?\. ?\d)\b|^\s*[\"(]",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(r"[a-z\d]{2}[.;] [A-Z]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = frozenset(
    "from to at on of the de and no nr copy in special hours hrs date dated handwritten written g г secret confidential top restricted strictly most urgent priority".split()
)
_OPENINGS = ("[", "(", ";", "\u2014")
_LONGEST_STAMP = 90
_LONGEST_DATELINE = 70
_DAYS_ABOUT = 20
_CITED = 250
_HEAD = 600
_LONGEST_NAME = 3
_CAPITAL = re.compile(r" +(?:To |[A-ZА-ЯЁ]+\b[ :]|Товарищу )")
_LONGEST_HEADING = 300
_RUNNING_HEAD = re.compile(r"History Declassified\s*$")
_LABEL = re.compile(r"\bdated?[\"':\s]{1,4}$|doc_date[\"':\s]{1,4}$", re.IGNORECASE)
_CITATION = re.compile(r"(?:Citation:?\s*)?\"|Citation|.*\b(?:Archives?|Library)\b", re.DOTALL)
_WRAPPED = 45
_LONGEST_NOTE = 150
_TRANSLATED = re.compile(r"[\W\d_]*(?:translat(?:ed|ion|or)|переве[лд]|перев[её]л|перевод)", re.IGNORECASE)


def date_at_head(text: str, readings: Sequence[Reading]) -> When | None:
    """The first full day that stands alone on its line at the head of a text whose date nobody gave."""
    for reading in readings:
        if reading.start > _HEAD:
            return None
        when = reading.sense.when if isinstance(reading.sense, Calendar) else When()
        line = line_of(text, reading.start, reading.end)
        rest = text[line.start : reading.start] + text[reading.end : line.end]
        if when.day is not None and (when.year or 0) > 99 and not any(map(str.isalnum, rest)):
            return when
    return None


class Roles:
    """Tells the roles of the dates of one document."""

    def __init__(
        self,
        text: str,
        document: When | None,
        sections: Sequence[Section] = (),
        fields: Sequence[tuple[Span, Role]] = (),
    ) -> None:
        """`text` is folded; spans are its own."""
        self._text = text
        self._document = document
        self._day = first_day(document) if document else None
        self._sections = sections
        self._fields = fields
        self._cited = 0

    def of(self, found: Resolved) -> Role:
        """The role of a resolved date."""
        start, end = found.reading.start, found.reading.end
        given = next((role for span, role in self._fields if span.holds(start, end)), None)
        if given is not None:
            return given
        line = line_of(self._text, start, end)
        stamp = self._stamp(line, start)
        if stamp is not None:
            return stamp
        return Role.UPLOADED if self._labelled_upload(line, start) else self._told(found, line)

    def _told(self, found: Resolved, line: Span) -> Role:
        """The role of a date that no field, stamp or label names; another paper's day is never the document's."""
        when, named = found.when, self._names_a_paper(found)
        other = named and when is not None and first_day(when) != self._day
        if when is not None and not other and self._dates_the_document(found, when, line):
            return Role.BIBLIOGRAPHIC if self._is_the_translators(when, line) else Role.DATED
        if named or self._heads_an_enclosure(found, line):
            return Role.BIBLIOGRAPHIC
        whole = found.whole or (found.reading.start, found.reading.end)
        return Role.BIBLIOGRAPHIC if self.cites(*whole) else Role.EVENT

    def _is_the_translators(self, when: When, line: Span) -> bool:
        """Another day than the document's, beside or under the name of who translated it."""
        if self._day is None or when.day is None or first_day(when) == self._day:
            return False
        above = self._text[max(0, line.start - _LONGEST_NOTE) : line.start].rstrip().rpartition("\n")[2]
        return any(map(_TRANSLATED.match, (self._text[line.start : line.end], above)))

    def _heads_an_enclosure(self, found: Resolved, line: Span) -> bool:
        """`[Chungking,] May 18, 1943.` on a line of its own, of another day than the document: a paper sent with it."""
        start, end = found.reading.start, found.reading.end
        rest = self._text[line.start : start] + self._text[end : line.end]
        return (
            found.how == "explicit"
            and _LETTER.search(rest) is not None
            and not any(map(str.isdigit, rest))
            and self._stands_alone(line, start, end)
        )

    def _names_a_paper(self, found: Resolved) -> bool:
        """Whether a paper is cited by this date; asked in the order of the text, for one citation may name several."""
        start, end = found.whole or (found.reading.start, found.reading.end)
        named = is_cited_by_its_date(self._text, start, end) or goes_on(self._text, self._cited, start)
        if named:
            self._cited = end
        return named

    def _stamp(self, line: Span, start: int) -> Role | None:
        """The stamp whose verb opens the line or bracket, or stands capitalised right before the date."""
        opening = max(self._text.rfind(sign, line.start, start) for sign in _OPENINGS)
        for opened in {max(line.start, opening), line.start}:
            letter = _LETTER.search(self._text, opened, start)
            stamp = _STAMP.match(self._text, letter.start(), start) if letter else None
            if (
                stamp
                and start - opened < _LONGEST_STAMP
                and not _NEW_SENTENCE.search(self._text, opened, start)
            ):
                return Role(stamp.lastgroup or "sent")
        stamp = _STAMP_WORD.search(self._text, max(0, start - _LONGEST_STAMP), start)
        return Role(stamp.lastgroup or "sent") if stamp else None

    def _labelled_upload(self, line: Span, start: int) -> bool:
        before = self._text[max(0, line.start - 60) : start]
        return _UPLOADED.search(before) is not None

    def _dates_the_document(self, found: Resolved, when: When, line: Span) -> bool:
        start, end = found.reading.start, found.reading.end
        counted = found.how.startswith("counted from")
        if not counted and self._stands_alone(line, start, end) and self._is_about_the_document(when):
            return True
        if _LABEL.search(self._text, max(0, start - 24), start):
            if when == self._document:
                return True
            if self._document and self._document.day is None and when.day is not None:
                return False  # a field that fills up the month or year which the page prints
        if self._day is None or when.day is None or first_day(when) != self._day:
            return False
        return self._heads(start, end)

    def _heads(self, start: int, end: int) -> bool:
        """The document's own date in a heading: a paragraph that is no sentence, or a sentence that is but the date."""
        if _LABEL.search(self._text, max(0, start - 24), start) or _RUNNING_HEAD.search(
            self._text, max(0, start - 60), start
        ):
            return True
        paragraph = paragraph_of(self._text, start, end)
        words = self._text[paragraph.start : paragraph.end].strip()
        if len(words) < _LONGEST_HEADING and words[-1:] not in ".!?;:," and not _CITATION.match(words):
            return True
        return self._opens_a_line(start, end) or self._closes_with_a_name(start, end)

    def _opens_a_line(self, start: int, end: int) -> bool:
        """`23 February 1952 To Comrade Mao Zedong`: a heading that ran into the text."""
        line = line_of(self._text, start, end)
        opened = not self._text[line.start : start].strip()
        return opened and _CAPITAL.match(self._text, end, line.end) is not None

    def _closes_with_a_name(self, start: int, end: int) -> bool:
        """The date is all of its sentence, but for the name of who signed."""
        sentence = sentence_of(self._text, start, end)
        names = self._text[sentence.start : start].split()
        named = len(names) <= _LONGEST_NAME and all(name[:1].isupper() for name in names)
        return named and (sentence.end - end <= 1 or self._text.startswith("[", end + 1))

    def _stands_alone(self, line: Span, start: int, end: int) -> bool:
        """A dateline, heading or signature: short, and but for names and small words nothing else."""
        if line.end - line.start > _LONGEST_DATELINE + (end - start) or self._is_wrapped(line):
            return False
        rest = self._text[line.start : start] + " " + self._text[end : line.end]
        return all(
            not word.islower() or word in _SMALL_WORDS or len(word) < 3 for word in _WORD.findall(rest)
        )

    def _is_wrapped(self, line: Span) -> bool:
        """Whether the line runs on from the one above: that is long and ends in mid-sentence."""
        above = line_of(self._text, line.start - 1, line.start - 1) if line.start else line
        words = self._text[above.start : above.end].strip()
        return len(words) > _WRAPPED and words[-1] not in ".!?:;\"')]"

    def _is_about_the_document(self, when: When) -> bool:
        mine = first_day(when)
        if self._day is None or mine is None:
            return when.day is not None
        return (when.day is not None and abs((mine - self._day).days) <= _DAYS_ABOUT) or mine == self._day

    def noted(self, start: int) -> bool:
        """Whether the words at `start` are an editor's note."""
        return any(each.start <= start < each.end for each in self._sections if each.part is Part.NOTE)

    def cites(self, start: int, end: int) -> bool:
        """Whether the stretch belongs to a citation or source note, whose years say nothing of the story."""
        given = next((role for span, role in self._fields if span.holds(start, end)), None)
        if given is not None:
            return given is Role.BIBLIOGRAPHIC
        paragraph = paragraph_of(self._text, start, end)
        about = max(paragraph.start, start - _CITED), min(paragraph.end, end + _CITED)
        strong, weak = _STRONG.search(self._text, *about), len(_WEAK.findall(self._text[slice(*about)]))
        if any(
            section.start <= start < section.end
            for section in self._sections
            if section.part is not Part.NOTE
        ):
            return strong is not None and weak > 0
        return strong is not None or weak > 1
