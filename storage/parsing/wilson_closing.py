"""What stands below the body of a page of the Wilson Center's site: its summary, and a classification that closes it.

Nothing labels the summary: it is the last line above the footer, or the last few where blank lines set them apart. A
page that breaks off before its footer has none, unless a classification closes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from storage.parsing.lines import SPACE, Line, last_line, written_lines
from storage.parsing.wilson import is_prose
from storage.parsing.wilson_footer import Footer, is_classification

_NOTE = re.compile(r"\[?\d{1,3}[\].)]\s|[-–•*]\s")
_SENTENCE = 0.4
"""The share of words in lower case from which a line without a full stop is a sentence and no name or title."""

_LEAST_BODY = 5
"""Lines that must stand above a summary that is told from the body by its surroundings only."""

_MOST_PARAGRAPHS = 3
_SELDOM = 0.25
"""The share of a body's lines with a blank line below them up to which blank lines set a summary apart."""

_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n")
_REST_AND_BLANK_LINE = re.compile(rf"{SPACE}\n{SPACE}\n")


@dataclass(frozen=True, slots=True)
class Closing:
    """What stands below the body: where the body ends, the summary, and a classification that closes the page."""

    start: int
    summary: str | None = None
    classification: str | None = None


def read_closing(text: str, start: int, footer: Footer, *, dated: bool) -> Closing:
    """Find the summary above the footer, or above a closing classification where there is no footer.

    `start` is the code point at which the page's opening ends. Without a footer only an opening that states a date
    (`dated`) makes it sure that a last line which looks like a classification is one.
    """
    last = last_line(text, start, footer.start)
    if last is None:
        return Closing(max(start, footer.start))
    if footer.start == len(text):
        return _closing_without_footer(text, start, last) if dated else Closing(len(text))
    if not _can_be_summary(last.words):
        return Closing(footer.start)
    paragraphs = _paragraphs_apart(text, start, footer.start) or _paragraphs_parted(text, start, footer)
    paragraphs = paragraphs or [last]
    return Closing(paragraphs[0].start, "\n\n".join(line.words for line in paragraphs))


def _paragraphs_apart(text: str, start: int, end: int) -> list[Line]:
    """The paragraphs of a summary of several: sentences set apart by blank lines under a body that seldom has any."""
    lines = list(written_lines(text, start, end))
    apart = [_REST_AND_BLANK_LINE.match(text, line.end) is not None for line in lines[:-1]]
    below = next((n for n, gap in enumerate(reversed(apart)) if not gap), len(apart))
    above = apart[: len(apart) - below]
    if not 1 < below <= _MOST_PARAGRAPHS or len(above) < _LEAST_BODY or sum(above) > _SELDOM * len(above):
        return []
    found = lines[-below:]
    return found if all(is_prose(line.words) for line in found) else []


def _paragraphs_parted(text: str, start: int, footer: Footer) -> list[Line]:
    """The paragraphs of a summary in a copy that lost its blank lines: those that are left part them from each other."""
    blank = _BLANK_LINE.search(text, 0, footer.start)
    last = last_line(text, start, footer.start)
    if blank is None or last is None or _REST_AND_BLANK_LINE.match(text, last.end):
        return []
    above = last_line(text, start, blank.start())
    if above is None or not _has_lines(text, start, above.start):
        return []
    found = [above, *islice(written_lines(text, blank.end(), footer.start), _MOST_PARAGRAPHS)]
    parted = all(_REST_AND_BLANK_LINE.match(text, line.end) for line in found[:-1])
    fits = parted and 1 < len(found) <= _MOST_PARAGRAPHS
    return found if fits and all(is_prose(line.words) for line in found) else []


def _closing_without_footer(text: str, start: int, last: Line) -> Closing:
    above = last_line(text, start, last.start)
    if above is None or not is_classification(last.words):
        return Closing(len(text))
    if not is_prose(above.words) or not _has_lines(text, start, above.start):
        return Closing(len(text))
    paragraphs = _paragraphs_apart(text, start, last.start) or [above]
    return Closing(paragraphs[0].start, "\n\n".join(line.words for line in paragraphs), last.words)


def _has_lines(text: str, start: int, end: int) -> bool:
    """Whether enough stands there for a body."""
    return sum(1 for _ in islice(written_lines(text, start, end), _LEAST_BODY)) == _LEAST_BODY


def _can_be_summary(words: str) -> bool:
    """Whether the last line above the footer can be a summary: a sentence, and no note, name, stamp or date."""
    if _NOTE.match(words) or (words.startswith("[") and words.endswith("]")):
        return False
    written = words.split()
    small = sum(word[0].islower() for word in written)
    return is_prose(words) or (len(written) > 3 and small >= _SENTENCE * len(written))
