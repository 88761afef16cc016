"""Search results: kind of document and date first, the words with those looked for marked, then where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.searching import Result, Results
from bot.rendering.view import Attachment, Block, Heading, Line, Press, Presses, Quote, Rule, Run, Style, line
from bot.rendering.views.registry import address, laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: Results, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("search-heading", count=len(answer.results), words=answer.asked))
    for typed, meant in answer.meant:
        yield line(say.say("search-meant", typed=typed, meant=meant), small=True)
    for result in answer.results:
        yield Rule()
        yield from _result(result, say)
    if answer.export:
        yield Attachment(answer.export[0], answer.export[1].encode())
    if not answer.complete:
        yield line(say.say("search-cut"), small=True)
    if not answer.ranked:
        yield line(say.say("search-unranked"), small=True)


def _result(result: Result, say: Strings) -> Iterator[Block]:
    yield Line((Run(result.date or say.say("undated")), Run("  "), Run(result.title, Style.STRONG)))
    if result.text:
        yield Quote(tuple(_marked(result)))
    where = address(result.document, result.passage, say)
    further = " · " + say.say("search-more", count=result.further) if result.further else ""
    yield line(where + further, small=True)
    yield Presses(
        (
            Press(say.say("press-context"), f"read document:{result.document} passage:{result.passage or 1}"),
            Press(say.say("press-cite"), f"cite document:{result.document}"),
        )
    )


def _marked(result: Result) -> Iterator[Run]:
    at = 0
    for span in result.found:
        if span.start < at:
            continue
        if span.start > at:
            yield Run(result.text[at : span.start])
        yield Run(result.text[span.start : span.end], Style.STRONG)
        at = span.end
    if at < len(result.text):
        yield Run(result.text[at:])
