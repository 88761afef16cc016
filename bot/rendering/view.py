"""An answer laid out, before Discord or the terminal draws it: one visual language for both.

Blocks stand in reading order: what it is, the words themselves, then where they stand. Text in a view is plain;
whoever draws it escapes it. `Quote` holds a document's own words and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a run of words is set apart.

    MOMENT is an instant in ISO form that each reader sees by their own clock; CHANNEL and ROLE are numbers that
    Discord shows as names, MESSAGE the address of a message there. A role shown like this is only pinged where the
    message says so.
    """

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    MOMENT = "moment"
    CHANNEL = "channel"
    ROLE = "role"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line: what this is."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of ours. `small`: secondary, such as a passage number or a limit that was reached."""

    runs: tuple[Run, ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A document's own words, verbatim; runs only mark the words that were looked for."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words without their marking."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Copyable:
    """Plain text to take away, such as a citation: shown so that one press copies it."""

    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A citation: `markdown` with its italics, escaped already; `plain` the same without markup.

    Where it is `copyable`, the plain text is shown once more, to take away.
    """

    markdown: str
    plain: str
    copyable: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled facts of a record, in order."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line between two results."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the answer; `alt` where it is a picture to be shown in place."""

    name: str
    data: bytes
    alt: str | None = None


class Way(StrEnum):
    """How a button's line is asked: in a new message, in the place of this one, or after a form for its options."""

    ANEW = "anew"
    INSTEAD = "instead"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Press:
    """A button: its label and the line it asks (`/read document:112688 page:2`)."""

    label: str
    line: str
    private: bool = True
    way: Way = Way.ANEW


@dataclass(frozen=True, slots=True)
class Presses:
    """Buttons that belong to the block above them; at most five."""

    buttons: tuple[Press, ...]


Block = Heading | Line | Quote | Copyable | Marked | Facts | Rule | Attachment | Presses


@dataclass(frozen=True, slots=True)
class View:
    """A whole answer, in order."""

    blocks: tuple[Block, ...]


def line(text: str, *, small: bool = False) -> Line:
    """A plain line."""
    return Line((Run(text),), small)


def strong(text: str) -> Line:
    """A line set apart."""
    return Line((Run(text, Style.STRONG),))


def quote(text: str) -> Quote:
    """A document's words, none of them marked."""
    return Quote((Run(text),))
