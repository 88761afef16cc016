"""What a layout is: evidence that a page is of its form, and the record it makes of it.

A layout is one module of this package with one class that follows `Layout`; `storage.parsing` lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from storage.model import Parsed, PersonList
from storage.model import Refusal as Refusal
from storage.parsing.fair_copy import FairCopy, fair_copy

CLAIM = 0.5
"""The certainty from which a layout's evidence is a claim on the page."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How sure a layout is that a page is its own, from 0 (no sign of it) to 1, and the signs it saw."""

    certainty: float
    signs: tuple[str, ...] = ()


def weigh(*signs: tuple[bool, float, str]) -> Evidence:
    """Evidence from signs, each with whether it was seen, its weight, and what it is.

    Weights add up and the sum is kept between 0 and 1; a negative weight speaks against the layout.
    """
    seen = [(weight, sign) for present, weight, sign in signs if present]
    return Evidence(max(0.0, min(1.0, sum(weight for weight, _ in seen))), tuple(sign for _, sign in seen))


@dataclass(frozen=True)
class Page:
    """A file as it came: its name (a hint, never evidence), its bytes, and its text where it is text.

    `text` is the decoded text, untouched. Where it came out of a format (`pdf`, `html`,
    `docx`), `format` names it, and `title` and `url` are what the format itself states.
    """

    name: str
    data: bytes = field(repr=False)
    text: str = field(repr=False, default="")
    format: str | None = None
    title: str | None = None
    url: str | None = None

    @cached_property
    def fair(self) -> FairCopy:
        """The text as layouts of prose read it; the offsets they answer with point into it."""
        return fair_copy(self.text)


class Layout(Protocol):
    """The form in which documents reach us."""

    name: str
    binary: bool
    """Whether the layout reads `Page.data` (EPUB, PDF) and not `Page.text`."""

    def evidence(self, page: Page) -> Evidence:
        """Look at the page, cheaply, and say how sure this layout is and why."""
        ...

    def parse(self, page: Page) -> Iterator[Parsed | PersonList | Refusal]:
        """Yield the page's documents in their order; a refusal in place of one that cannot be read; a list of persons."""
        ...
