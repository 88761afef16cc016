"""A summary: the facts of the record, the archive's abstract as theirs, the document's own sentences with their addresses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from bot.answers.card import RecordCard
from bot.answers.digest import Digest
from bot.answers.summarising import Abstract, Sentence, Summary
from bot.rendering.limits import clip
from bot.rendering.view import (
    Block,
    Facts,
    Heading,
    Line,
    Marked,
    Press,
    Presses,
    Rule,
    Run,
    Style,
    line,
    quote,
)
from bot.rendering.views.kindred import kin_blocks, origin_lines
from bot.rendering.views.linked import named_by, names
from bot.rendering.views.registry import address, field_label, field_names, labelled, laid_out
from bot.strings import Strings

_BUTTONS = 5
"""As many buttons as one row has: for the first sentences; all of them are reached by reading on."""

_ROLES = ("obtained", "contributor", "funder")
_DATES = ("dated", "sent", "received", "deciphered", "typed")
_RIGHTS = 160
"""Characters of a statement of rights that are shown: the whole stands in the JSON."""


@laid_out.register
def _(answer: Summary, say: Strings) -> Iterator[Block]:
    yield Heading(answer.title)
    yield Facts(tuple(_facts(answer.card, say)))
    yield from origin_lines(answer.card.origins, say)
    yield from kin_blocks(answer.kin, say)
    if answer.abstract:
        yield Rule()
        yield from _abstract(answer.abstract, say)
    if answer.sentences:
        yield Rule()
        yield Line((Run(say.say("summary-sentences"), Style.STRONG),))
    yield from _sentences(answer.sentences, say)
    yield from _presses(answer.sentences)
    if answer.card.names or answer.card.named_by:
        yield Rule()
    yield from names(answer.card.names, say)
    yield from named_by(answer.card.named_by, say)
    if answer.not_stated:
        yield line(say.say("not-stated", fields=field_names(answer.not_stated, say)), small=True)


@laid_out.register
def _(answer: Digest, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("digest-heading", count=len(answer.documents)))
    for document, sentences in groupby(answer.sentences, key=lambda sentence: sentence.document):
        yield from _sentences(tuple(sentences), say)
        yield from _cited(answer, document)
    for told in answer.accounts:
        yield Line((Run(say.say("digest-accounts", date=told.edtf), Style.STRONG),))
        for event in told.events:
            yield quote(event.sentence)
            yield line(address(event.document, event.passage, say), small=True)
            yield from _cited(answer, event.document)
    yield from _presses(answer.sentences)
    if answer.silent:
        yield line(say.say("digest-silent", count=len(answer.silent)), small=True)


def _cited(answer: Digest, document: str) -> Iterator[Block]:
    if citation := answer.citation(document):
        yield Marked(citation.markdown, citation.text, copyable=False)


def _sentences(sentences: tuple[Sentence, ...], say: Strings) -> Iterator[Block]:
    for sentence in sentences:
        yield quote(sentence.text)
        yield line(address(sentence.document, sentence.passage, say), small=True)


def _presses(sentences: tuple[Sentence, ...]) -> Iterator[Block]:
    """Buttons to the sentences in their context."""
    places = dict.fromkeys((s.document, s.passage) for s in sentences)
    presses = [
        Press(f"¶{passage}", f"read document:{document} passage:{passage}") for document, passage in places
    ]
    if presses:
        yield Presses(tuple(presses[:_BUTTONS]))


def _facts(card: RecordCard, say: Strings) -> Iterator[tuple[str, str]]:
    """The rows of the card; what the page does not state has no row."""
    dates = {name: getattr(card, name) for name in _DATES}
    rows = {
        "kind": card.kind,
        "from": card.sender,
        "to": card.recipient,
        "place": card.place,
        "numbered": "; ".join(card.own_numbers),
        "date": card.date.text if card.date else None,
        **{
            name: "; ".join(" ".join(event.text.split()) for event in events)
            for name, events in dates.items()
        },
        "classification": card.classification,
        "language": card.original_language,
        "translator": "; ".join(card.translators),
        **{role: _credited(card, role) for role in _ROLES},
        "shelfmark": "; ".join(mark.text for mark in card.shelfmarks if mark not in card.printed),
        "copies": "; ".join(dict.fromkeys(copy.addressee for copy in card.copies)),
    }
    for name, value in rows.items():
        if value:
            yield labelled(f"label-{name}", say), value
    for name, value in _description(card):
        if value:
            yield field_label(name, say), value
    yield labelled("label-length", say), say.say("length-words", words=card.words, passages=card.passages)
    if card.conflicts:
        yield labelled("label-conflict", say), say.say("card-conflict")


def _credited(card: RecordCard, role: str) -> str:
    return "; ".join(credit.name for credit in card.credits if credit.role == role)


def _description(card: RecordCard) -> Iterator[tuple[str, str | None]]:
    """What is said of the record itself, beside the document."""
    yield "publication", "; ".join(mark.text for mark in card.printed)
    yield "people", "; ".join(card.people)
    yield "record_id", card.record_id
    yield "collection", card.collection
    yield "number", card.number
    yield "repository", card.repository
    yield "url", card.url
    yield "rights", clip(" ".join((card.rights or "").split()), _RIGHTS)


def _abstract(abstract: Abstract, say: Strings) -> Iterator[Block]:
    by = abstract.by or say.say("abstract-unnamed")
    yield Line((Run(say.say("summary-abstract-by", by=by), Style.STRONG),))
    yield quote(abstract.text)
    if abstract.unsupported:
        words = say.listed(span.of(abstract.text) for span in abstract.unsupported)
        yield line(say.say("summary-unsupported", words=words), small=True)
