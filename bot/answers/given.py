"""Which documents and passages an answer gives: what a bibliography of a channel is made of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from typing import Protocol

from bot.answers.citing import Citation
from bot.answers.digest import Digest
from bot.answers.edition import Edition
from bot.answers.footnotes import FoundCitation
from bot.answers.mentioned import Mentioned
from bot.answers.quoted import Checked, Quotations
from bot.answers.reading import ReadingPage
from bot.answers.sources import Reply, Sources
from bot.answers.summarising import Summary
from bot.answers.timeline import Timeline
from bot.answers.today import OnThisDate
from storage.memory.daily import Excerpt

Given = tuple[tuple[str, int | None], ...]
"""Documents, each with the passage that is quoted; None where the whole document is cited."""


class _Placed(Protocol):
    """Anything that stands in a passage of a document."""

    @property
    def document(self) -> str: ...
    @property
    def passage(self) -> int | None: ...


@singledispatch
def given(answer: object) -> Given:  # noqa: ARG001 - what is not registered below gives nothing
    """What is cited or quoted in an answer, each once; empty for answers that do neither."""
    return ()


@given.register
def _(answer: Citation) -> Given:
    return ((answer.document, None),)


@given.register
def _(answer: FoundCitation) -> Given:
    return ((answer.card.id, None),)


@given.register
def _(answer: Mentioned) -> Given:
    return tuple((citation.document, None) for citation in answer.citations)


@given.register
def _(answer: Summary) -> Given:
    return ((answer.document, None),)


@given.register
def _(answer: ReadingPage) -> Given:
    return ((answer.document, None),)


@given.register
def _(answer: Checked) -> Given:
    return ((answer.document, answer.passage),) if answer.document is not None else ()


@given.register
def _(answer: Reply) -> Given:
    return _places([answer.quotation])


@given.register
def _(answer: Quotations) -> Given:
    return _places(answer.results)


@given.register
def _(answer: Sources) -> Given:
    return _places(answer.quotations)


@given.register
def _(answer: Digest) -> Given:
    told = (event for account in answer.accounts for event in account.events)
    return _places([*answer.sentences, *told])


@given.register
def _(answer: Timeline) -> Given:
    """A timeline may hold thousands of events: each document is given once, and whole."""
    return tuple(dict.fromkeys((event.document, None) for event in answer.events))


@given.register
def _(answer: OnThisDate) -> Given:
    return _places(answer.items)


@given.register
def _(answer: Excerpt) -> Given:
    return _places([answer])


@given.register
def _(answer: Edition) -> Given:
    first = answer.item or answer.excerpt
    return _places([*([first] if first else []), *(line.item for line in answer.lines), *answer.events])


def _places(placed: Iterable[_Placed]) -> Given:
    return tuple(dict.fromkeys((one.document, one.passage) for one in placed))
