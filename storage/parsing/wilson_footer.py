"""What stands below the text on a page of the Wilson Center's site since 2021: associations, source, rights, number.

Labels stand on lines of their own in one order. Copies lose them or their values in several ways: links are
dropped, or every line of one word, or every blank line. So a label without a value states nothing, a value is
taken only where it can be one, and the source is also known as the paragraph after `Document Information`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from storage.parsing.lines import SPACE, Label, labels_cut_off, written_lines

AUTHORS = "Author(s)"
PEOPLE = "Associated People & Organizations"
RELATED = "Related Documents"
ASSOCIATIONS = (
    AUTHORS,
    PEOPLE,
    "Associated Places",
    "Associated Topics",
    "Subjects Discussed",
    RELATED,
)
INFORMATION = "Document Information"
SOURCE = "Source"
RIGHTS = "Rights"
TYPE = "Type"
LANGUAGE = "Language"
RECORD_ID = "Record ID"
CLASSIFICATION = "Original Classification"
DONORS = "Donors"
DESCRIPTION = (
    SOURCE,
    "Original Archive",
    RIGHTS,
    "Original Uploaded Date",
    TYPE,
    LANGUAGE,
    RECORD_ID,
    CLASSIFICATION,
    DONORS,
)
RIGHTS_OPENING = "The History and Public Policy Program welcomes reuse of Digital Archive materials"


_SET_APART = r"(?:[#*_]{1,6} ?)?"
"""Marks of Markdown around a label."""

_ALONE = rf":?{_SET_APART}:?{SPACE}$"
_ASSOCIATION = re.compile(
    rf"^{SPACE}{_SET_APART}({'|'.join(map(re.escape, ASSOCIATIONS))}){_ALONE}", re.MULTILINE | re.IGNORECASE
)
_INFORMATION = re.compile(rf"^{SPACE}{_SET_APART}{INFORMATION}{_ALONE}", re.MULTILINE | re.IGNORECASE)
_DESCRIPTION = re.compile(
    rf"^{SPACE}{_SET_APART}(?:({'|'.join(DESCRIPTION)}){_ALONE}|({RECORD_ID}):?{_SET_APART}:? (?=\d+{SPACE}$)"
    rf"|({TYPE}|{LANGUAGE}|{CLASSIFICATION}):?{_SET_APART}:? (?=(?-i:[A-Z])[\w ]{{2,40}}$))",
    re.MULTILINE | re.IGNORECASE,
)
"""On a line of its own; a number, kind, language or classification may follow on the same line."""

_CANONICAL = {label.lower(): label for label in (*ASSOCIATIONS, *DESCRIPTION)}
_RIGHTS_OPENING = re.compile(rf"^{SPACE}(?={RIGHTS_OPENING})", re.MULTILINE)

_CLASSIFIED = re.compile(
    r"secre|confidential|classified|restricted|official use|internal use|service use|eyes only|personal",
    re.IGNORECASE,
)
_LONGEST_NAME = 150
"""Code points; the longest subject or body named below a label has 90, a paragraph of text has more."""

_LEAST_OF_A_LABEL = 10
"""A page that breaks off in the first label of its foot is known by this many letters of it."""


@dataclass(frozen=True, slots=True)
class Footer:
    """The foot of a page: where it starts (the text's end where there is none), its labels, and what they state."""

    start: int
    labels: tuple[str, ...] = ()
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def line(self, label: str) -> str | None:
        """The value below a label on one line."""
        return " ".join(self.values.get(label, ())) or None

    @property
    def associations(self) -> tuple[str, ...]:
        """The labels met above `Document Information`."""
        return tuple(label for label in self.labels if label in ASSOCIATIONS)

    @property
    def has_site_rights(self) -> bool:
        """Whether the archive's own paragraph on rights stands there."""
        return any(line.startswith(RIGHTS_OPENING) for line in self.values.get(RIGHTS, ()))

    @property
    def record_id(self) -> str | None:
        """The number below `Record ID`."""
        first = self.values.get(RECORD_ID, ("",))[0]
        return first if first.isdecimal() else None

    @property
    def classification(self) -> str | None:
        """The line below `Original Classification`, unless it is what a copy without its one-word lines left there."""
        first = self.values.get(CLASSIFICATION, ("",))[0]
        whole = not {SOURCE, RIGHTS, TYPE, LANGUAGE}.isdisjoint(self.labels)
        return first if first and (whole or is_classification(first)) else None

    @property
    def donors(self) -> tuple[str, ...]:
        """The names below `Donors`."""
        return self.values.get(DONORS, ())

    @property
    def people(self) -> tuple[str, ...]:
        """The names below `Author(s):` and `Associated People & Organizations`."""
        return self.values.get(AUTHORS, ()) + self.values.get(PEOPLE, ())


def is_classification(words: str) -> bool:
    """Whether a line can be a classification: `Top Secret`, `Not Secret`, `For Official Use Only`."""
    return len(words) <= 60 and not words.endswith((".", ":")) and _CLASSIFIED.search(words) is not None


def read_footer(text: str) -> Footer:
    """The foot of a page, found from the end; a page that breaks off before it has none."""
    information = next(iter([*_INFORMATION.finditer(text)][-1:]), None)
    foot = information.start() if information else len(text)
    associations = _associations(text, foot)
    if information is None and not associations:
        cut_off = labels_cut_off(text, (*ASSOCIATIONS, INFORMATION), least=_LEAST_OF_A_LABEL)
        return Footer(cut_off[0].start if cut_off else len(text))
    labels = list(associations)
    end = len(text)
    if information:
        cut_off = labels_cut_off(text, (*DESCRIPTION, RIGHTS_OPENING))
        end = cut_off[0].start if cut_off and cut_off[0].start > information.end() else len(text)
        labels += [Label(INFORMATION, *information.span()), *_description(text, information.end(), end)]
    met = tuple(label.word for label in labels if label.end > label.start)
    return Footer(labels[0].start, met, _values(text, labels, end))


def _associations(text: str, foot: int) -> list[Label]:
    """The labels between the summary and `Document Information`, in their order, walked up from `foot`.

    A heading of the body that reads like one of them is out of order, or has prose below it.
    """
    kept: list[Label] = []
    start = foot
    for label in reversed([_label(m) for m in _ASSOCIATION.finditer(text, 0, foot)]):
        rank = ASSOCIATIONS.index(label.word)
        if kept and rank >= ASSOCIATIONS.index(kept[0].word):
            break
        if label.word != RELATED and not _only_names(text, label.end, start):
            break
        kept.insert(0, label)
        start = label.start
    return kept


def _label(met: re.Match[str]) -> Label:
    return Label(_CANONICAL[met[met.lastindex or 0].lower()], met.start(), met.end())


def _only_names(text: str, start: int, end: int) -> bool:
    return all(
        len(line.words) <= _LONGEST_NAME and not (line.words.endswith(".") and line.words.count(" ") > 8)
        for line in written_lines(text, start, end)
    )


def _description(text: str, start: int, end: int) -> list[Label]:
    """The labels after `Document Information`; the paragraph right after it and the rights' first words count as such."""
    labels = [Label(SOURCE, start, start)]
    labels += map(_label, _DESCRIPTION.finditer(text, start, end))
    labels += [Label(RIGHTS, m.end(), m.end()) for m in _RIGHTS_OPENING.finditer(text, start, end)]
    return sorted(labels, key=lambda label: label.start)


def _values(text: str, labels: list[Label], end: int) -> dict[str, tuple[str, ...]]:
    """The lines below each label, for the first label of its word that has any."""
    values: dict[str, tuple[str, ...]] = {}
    for label, follower in pairwise([*labels, Label("", end, end)]):
        lines = tuple(line.words for line in written_lines(text, label.end, follower.start))
        if lines:
            values.setdefault(label.word, lines)
    return values
