"""A summary: the archive's abstract as theirs, then the document's own sentences, each with its address."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.summarising import Abstract, Summary
from bot.rendering.view import Block, Heading, Line, Run, Style, line, quote
from bot.rendering.views.registry import address, field_names, laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: Summary, say: Strings) -> Iterator[Block]:
    yield Heading(answer.title)
    if answer.abstract:
        yield from _abstract(answer.abstract, say)
    if answer.sentences:
        yield Line((Run(say.say("summary-sentences"), Style.STRONG),))
    for sentence in answer.sentences:
        yield quote(sentence.text)
        yield line(address(sentence.document, sentence.passage, say), small=True)
    if answer.not_stated:
        yield line(say.say("not-stated", fields=field_names(answer.not_stated, say)), small=True)


def _abstract(abstract: Abstract, say: Strings) -> Iterator[Block]:
    by = abstract.by or say.say("abstract-unnamed")
    yield Line((Run(say.say("summary-abstract-by", by=by), Style.STRONG),))
    yield quote(abstract.text)
    if abstract.unsupported:
        words = ", ".join(span.of(abstract.text) for span in abstract.unsupported)
        yield line(say.say("summary-unsupported", words=words), small=True)
