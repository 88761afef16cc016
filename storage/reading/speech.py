"""Who speaks: whose words or thoughts a stretch of a document reports, by rules, or `undetermined`.

The rules know a dialogue's labels (`Comrade Stalin: ...`), verbs of speech with their subjects, the author's own first
person, and letters passed on in quotation marks. Where they are silent the answer is that they are: after a sentence of
reported speech the next may still be the same man's, or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from storage.folding import words
from storage.model import Document, MarkKind, Part, Passage, Span
from storage.reading.attributions import Attribution, attributions, speaks_as_another
from storage.reading.naming import TITLES, is_full_name, known_form
from storage.reading.sentences import sentences


class Voice(StrEnum):
    """In what manner a stretch speaks."""

    AUTHOR = "author"
    REPORTED = "reported"
    DIALOGUE = "dialogue"
    PASSED_ON = "passed on"
    EDITOR = "editor"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Speaker:
    """The chain from a voice to the reader.

    speaker      whose words or thoughts; None where the rules are silent, or where the author is not named
    reporter     who wrote them down, where that is another: the document's sender; None where the record names none
    translator   into whose words they were put; None where no translator is credited, and for an original
    """

    voice: Voice
    speaker: str | None = None
    reporter: str | None = None
    translator: str | None = None


_LEAST_LABELS = 3
_NAME = r"[^\W\d_a-z][\w.'’ʹ-]*(?:\s[^\W\d_a-z][\w.'’ʹ-]*){0,4}"
_LABEL = re.compile(rf"\s*(?P<name>(?:(?:{TITLES})\s)?{_NAME})\s*(?:\([^)]{{1,40}}\))?:\s")
_FIRST_PERSON = re.compile(r"(?:^|[,;]\s)(?:We|My|Our)\b|\b(?:I|me|my|myself)\b")
_PASSED_ON = re.compile(
    rf"\b(?:letter|telegram|message|reply|answer|text|cable|statement)\s(?:from|of|by)\s(?:(?:{TITLES})\s)?(?P<name>{_NAME})"
)
_OPENING = ("“", "„", "«", '"')
_CLOSING = ("”", "»", '"')
_STAMP = re.compile(
    r"(?:typed|printed|sent|received|deciphered|decoded|issued|copies|copy|from|to|distribution|arrived|transmitted|recorded|no|nº|№|"
    r"also present|present|attended)\b(?=.{0,160}$)",
    re.IGNORECASE | re.DOTALL,
)
"""Lines of the heading and the foot: nobody speaks there."""


def speaker(document: Document, start: int, end: int) -> Speaker:
    """Who speaks in the stretch `start:end` of a document's text."""
    passage = document.passage_at(start)
    if passage is None:
        return Speaker(Voice.UNDETERMINED)
    if passage.part is Part.NOTE or _is_note(document, start, end):
        return Speaker(Voice.EDITOR)
    translator = _translator(document) if passage.part is Part.BODY else None
    if passage.part is Part.ORIGINAL or _by_another_hand(document, passage):
        return Speaker(Voice.UNDETERMINED, translator=translator)
    voice, who = _voice(document, passage, start, end)
    author = document.record.sender
    if voice is Voice.AUTHOR:
        return Speaker(voice, author, None, translator)
    return Speaker(voice, who, author, translator)


def _translator(document: Document) -> str | None:
    return ", ".join(credit.name for credit in document.record.credits if credit.role == "translator") or None


def _is_note(document: Document, start: int, end: int) -> bool:
    kinds = {MarkKind.NOTE, MarkKind.GAP, MarkKind.SIC}
    return any(mark.kind in kinds and mark.start <= start and end <= mark.end for mark in document.marks)


def _by_another_hand(document: Document, passage: Passage) -> bool:
    """Whether the passage opens with an editor's word on where or by whom it was written: `[Handwritten]: ...`."""
    kinds = {MarkKind.HANDWRITTEN, MarkKind.NOTE}
    return any(mark.start == passage.start and mark.kind in kinds for mark in document.marks)


def _voice(document: Document, passage: Passage, start: int, end: int) -> tuple[Voice, str | None]:
    if _STAMP.match(passage.text):
        return Voice.UNDETERMINED, None
    if label := _label(document, passage):
        return Voice.DIALOGUE, label
    if sender := _passed_on(document, passage):
        return Voice.PASSED_ON, sender
    said = attributions(document, passage)
    around = list(_sentences_over(document, passage, start, end))
    voices = {(one.who, one.own) for one in _over(said, around, start, end)}
    if len(voices) == 1:
        who, own = voices.pop()
        return (Voice.AUTHOR, None) if own else (Voice.REPORTED if who else Voice.UNDETERMINED, who)
    if voices or not _is_prose(passage):
        return Voice.UNDETERMINED, None
    nobody_else = all(one.own for one in [one for one in said if one.start < start][-1:])
    says_so = all(_FIRST_PERSON.search(span.of(document.source)) for span in around)
    own = nobody_else or (says_so and not speaks_as_another(passage))
    return (Voice.AUTHOR if own else Voice.UNDETERMINED), None


def _label(document: Document, passage: Passage) -> str | None:
    """The label of the dialogue that the passage belongs to: its own, or the last before it."""
    labels = {p.number: known for p in document.passages if (known := _own_label(p))}
    if len(labels) < _LEAST_LABELS:
        return None
    return next((labels[n] for n in range(passage.number, 0, -1) if n in labels), None)


def _own_label(passage: Passage) -> str | None:
    found = _LABEL.match(passage.text)
    if found is None:
        return None
    bare = re.sub(rf"^(?:{TITLES})\s", "", found["name"])
    return known_form(bare) if is_full_name(bare) else None


def _passed_on(document: Document, passage: Passage) -> str | None:
    """Whose letter the passage is part of: one that was announced, and that quotation marks enclose."""
    opened: Passage | None = None
    for earlier in document.passages[: passage.number]:
        if (
            opened
            and earlier.number <= passage.number
            and document.passages[earlier.number - 2].text.endswith(_CLOSING)
        ):
            opened = None
        if opened and _is_signature(document, earlier):
            opened = None
        if earlier.text.startswith(_OPENING) and not earlier.text.rstrip(" .").endswith(_CLOSING):
            opened = earlier
    if opened is None or opened.number == 1:
        return None
    announced = _PASSED_ON.search(document.passages[opened.number - 2].text)
    return known_form(announced["name"]) if announced else None


def _is_signature(document: Document, passage: Passage) -> bool:
    """Whether the passage is the sender's name: his own text ends here, and so does what he passed on."""
    sender = words(document.record.sender or "")
    return bool(sender) and len(passage.text.split()) <= 10 and words(passage.text)[-len(sender) :] == sender


def _over(said: list[Attribution], around: list[Span], start: int, end: int) -> Iterator[Attribution]:
    """The attributions that govern the stretch: those of its sentences that begin before its end."""
    for sentence in around:
        inside = [one for one in said if sentence.start <= one.start < sentence.end]
        for one, following in zip_longest(inside, inside[1:]):
            reach = following.start if following else sentence.end
            if one.start < end and max(start, sentence.start) < reach:
                yield one


def _sentences_over(document: Document, passage: Passage, start: int, end: int) -> Iterator[Span]:
    """The sentences the stretch touches; one that began in the passage before is taken whole."""
    first = passage
    while first.number > 1 and first.text[0].islower() and not _ended(document.passages[first.number - 2]):
        first = document.passages[first.number - 2]
    for span in sentences(document.source, first.start, passage.end):
        if span.start < end and start < span.end:
            yield span


def _ended(passage: Passage) -> bool:
    return passage.text.rstrip("\"'”’)]").endswith((".", "?", "!"))


def _is_prose(passage: Passage) -> bool:
    return len(passage.text.split()) > 5 and (_ended(passage) or passage.text.endswith((",", ":", ";")))
